"""Off-policy estimates: right on logs of known truth, humble where the log says too little."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.evaluation.coverage import Situation, coverage
from recommender.evaluation.off_policy import HeardSlots, compare
from recommender.learning_report import Verdict

WORTH = np.array([0.9, 0.3, -0.4, -0.4])
CHOSEN_BY = np.array([0.7, 0.1, 0.1, 0.1])


def log_of(other: np.ndarray, slots: int, model: np.ndarray, seed: int = 0) -> HeardSlots:
    rng = np.random.default_rng(seed)
    chosen = rng.choice(4, size=slots, p=CHOSEN_BY)
    return HeardSlots(
        slates=np.arange(slots) // 5,
        rewards=WORTH[chosen] + 0.3 * rng.standard_normal(slots),
        weights=other[chosen] / CHOSEN_BY[chosen],
        modelled=np.full(slots, float(other @ model)),
        modelled_choice=model[chosen],
    )


@pytest.mark.parametrize("model", [WORTH, np.zeros(4), -WORTH])
def test_the_truth_is_found_whatever_the_model_believes(model):
    uniform = np.full(4, 0.25)
    found = compare("shuffle", log_of(uniform, 8_000, model), np.random.default_rng(1))
    assert found.other.value == pytest.approx(float(WORTH @ uniform), abs=0.04)
    truth = float((CHOSEN_BY - uniform) @ WORTH)
    for estimate in (found.difference, found.by_weights):
        assert estimate.low < truth < estimate.high
    assert found.verdict is Verdict.BETTER


def test_a_good_model_makes_the_interval_narrower():
    uniform = np.full(4, 0.25)
    widths = []
    for model in (WORTH, -WORTH):
        estimate = compare("shuffle", log_of(uniform, 2_000, model), np.random.default_rng(1)).other
        widths.append(estimate.high - estimate.low)
    assert widths[0] < 0.8 * widths[1]


def test_too_little_evidence_is_called_that():
    uniform, alone = np.full(4, 0.25), np.array([0.0, 0.0, 0.0, 1.0])
    rng = np.random.default_rng(1)
    assert compare("shuffle", log_of(uniform, 300, WORTH), rng).verdict is Verdict.NOT_ENOUGH
    heavy = log_of(alone, 8_000, WORTH)
    heavy.weights[0] = 60.0
    assert compare("sound", heavy, rng).verdict is Verdict.NOT_ENOUGH
    worse = compare("best", log_of(np.eye(4)[0], 8_000, WORTH), rng)
    assert worse.verdict is Verdict.WORSE
    nothing = compare("shuffle", log_of(uniform, 0, WORTH), rng)
    assert nothing.verdict is Verdict.NOT_ENOUGH


def test_intervals_hold_the_truth_nineteen_times_in_twenty():
    rng = np.random.default_rng(0)
    situations = []
    for _ in range(40):
        skips = rng.random(6)
        chances = rng.dirichlet(np.ones(6)) * 0.7 + 0.05
        situations.append(Situation(chances, {"shuffle": np.full(6, 1 / 6)}, 0.5 - skips, skips))
    (found,) = coverage(situations, rng, logs=120)
    assert found.against == "shuffle"
    assert 0.89 <= found.robust <= 1.0
    assert 0.89 <= found.by_weights <= 1.0
    assert found.told > 0.9
    assert coverage([], rng) == []
