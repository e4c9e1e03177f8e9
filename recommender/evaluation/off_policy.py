"""What another way to choose would have brought on the slots that were heard.

Each slot was drawn with a known probability, so another policy's value follows from the log:
self-normalised importance weights (SNIPS; Swaminathan & Joachims 2015), and doubly robust with
the value function as the model (Dudík et al. 2011). The difference of two policies on one log is
surer than either value alone (Jeunen & Ustimenko 2024, arXiv 2405.10024). Intervals redraw whole
queues, because the slots of one are no independent witnesses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.evaluation.metrics import DRAWS
from recommender.learning_report import Comparison, Estimate, Verdict

Floats = NDArray[np.float64]
Figure = Callable[[Floats], Floats]

LEAST_EFFECTIVE_PLAYS = 500.0
LARGEST_WEIGHT = 50.0


@dataclass(frozen=True, slots=True)
class HeardSlots:
    """The heard slots of one log as another policy sees them, (s,) each.

    Attributes:
        slates: which queue each slot was in.
        rewards: what came of it.
        weights: probability of the choice under the other policy ÷ under the one that chose.
        modelled: the other policy's expected reward there by the model, Σ π(a) q(a).
        modelled_choice: the model's reward of what was chosen.
    """

    slates: NDArray[np.int64]
    rewards: Floats
    weights: Floats
    modelled: Floats
    modelled_choice: Floats


def compare(against: str, heard: HeardSlots, rng: np.random.Generator) -> Comparison:
    """What was chosen against what the other policy would have."""
    n = len(heard.rewards)
    robust = heard.modelled + heard.weights * (heard.rewards - heard.modelled_choice)
    columns = np.column_stack(
        [np.ones(n), heard.rewards, robust, heard.weights, heard.weights * heard.rewards]
    )
    totals, drawn = columns.sum(axis=0), _redrawn(columns, heard.slates, rng)
    effective = float(heard.weights.sum() ** 2 / max(np.square(heard.weights).sum(), 1e-12))
    largest = float(heard.weights.max(initial=0.0))
    difference = _estimate(_robust_difference, totals, drawn)
    return Comparison(
        against=against,
        discover=_estimate(_mean, totals, drawn),
        other=_estimate(_robust, totals, drawn),
        difference=difference,
        by_weights=_estimate(_weighted_difference, totals, drawn),
        effective_plays=effective,
        largest_weight=largest,
        verdict=_verdict(difference, effective, largest),
    )


def _verdict(difference: Estimate, effective: float, largest: float) -> Verdict:
    if effective < LEAST_EFFECTIVE_PLAYS or largest > LARGEST_WEIGHT:
        return Verdict.NOT_ENOUGH
    if difference.low > 0:
        return Verdict.BETTER
    return Verdict.WORSE if difference.high < 0 else Verdict.UNDECIDED


def _redrawn(columns: Floats, slates: NDArray[np.int64], rng: np.random.Generator) -> Floats:
    """Sums of the columns over bootstrap draws of whole queues, (DRAWS, columns)."""
    _, place = np.unique(slates, return_inverse=True)
    sums = np.zeros((int(place.max(initial=-1)) + 1, columns.shape[1]))
    np.add.at(sums, place, columns)
    if not len(sums):
        return np.zeros((1, columns.shape[1]))
    counts = rng.multinomial(len(sums), np.full(len(sums), 1 / len(sums)), size=DRAWS)
    drawn: Floats = counts @ sums
    return drawn


# Each of these reads rows of (plays, Σ reward, Σ robust, Σ weight, Σ weight · reward).


def _mean(sums: Floats) -> Floats:
    return np.asarray(sums[:, 1] / np.maximum(sums[:, 0], 1e-12))


def _robust(sums: Floats) -> Floats:
    return np.asarray(sums[:, 2] / np.maximum(sums[:, 0], 1e-12))


def _robust_difference(sums: Floats) -> Floats:
    return _mean(sums) - _robust(sums)


def _weighted_difference(sums: Floats) -> Floats:
    return _mean(sums) - np.asarray(sums[:, 4] / np.maximum(sums[:, 3], 1e-12))


def _estimate(figure: Figure, totals: Floats, drawn: Floats) -> Estimate:
    low, high = np.quantile(figure(drawn), [0.025, 0.975])
    return Estimate(float(figure(totals[None])[0]), float(low), float(high), int(totals[0]))
