"""Whether 95 % intervals of the off-policy estimates hold the truth in 95 of 100 logs.

Situations are taken from simulated listeners served by the real recommender: its probabilities,
those of other ways to choose, and the true chance of a skip. Logs are drawn from them again and
again, and each is estimated as a listener's own log is (:mod:`.off_policy`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.evaluation.off_policy import (
    LARGEST_WEIGHT,
    LEAST_EFFECTIVE_PLAYS,
    HeardSlots,
    compare,
)
from recommender.policy.reward import COMPLETION_REWARD, SKIP_REWARD

Floats = NDArray[np.float64]

LOGS = 100
SLATES_BY_LOG, SLOTS_BY_SLATE = 250, 24
SKIPPED_AT = 0.2
"""Where a skip comes, as a part of the track."""
SKIPPED = SKIP_REWARD * (1.0 - SKIPPED_AT)


@dataclass(frozen=True, slots=True)
class Situation:
    """One moment at which a slot was filled from m candidates, (m,) each.

    Attributes:
        chances: of the policy that chooses.
        others: the chances of other ways to choose.
        modelled: the reward the value function expects.
        skips: true chance of a skip.
    """

    chances: Floats
    others: Mapping[str, Floats]
    modelled: Floats
    skips: Floats

    @property
    def worth(self) -> Floats:
        """True expected reward of each candidate."""
        return (1.0 - self.skips) * COMPLETION_REWARD + self.skips * SKIPPED


@dataclass(frozen=True, slots=True)
class Coverage:
    """How often the intervals held the truth.

    Attributes:
        robust, by_weights: share of logs whose interval of that estimator did.
        told: share of logs with evidence enough to tell anything.
    """

    against: str
    robust: float
    by_weights: float
    told: float
    logs: int


def coverage(
    situations: Sequence[Situation], rng: np.random.Generator, logs: int = LOGS
) -> list[Coverage]:
    """The coverage of the difference to each other way to choose."""
    if not situations:
        return []
    ladders = [np.cumsum(one.chances) / one.chances.sum() for one in situations]
    found = []
    for name in situations[0].others:
        truth = float(
            np.mean([float((one.chances - one.others[name]) @ one.worth) for one in situations])
        )
        held = np.zeros(2)
        told = 0
        for _ in range(logs):
            comparison = compare(name, _log(situations, ladders, name, rng), rng)
            for column, estimate in enumerate((comparison.difference, comparison.by_weights)):
                held[column] += estimate.low <= truth <= estimate.high
            told += (
                comparison.effective_plays >= LEAST_EFFECTIVE_PLAYS
                and comparison.largest_weight <= LARGEST_WEIGHT
            )
        found.append(Coverage(name, held[0] / logs, held[1] / logs, told / logs, logs))
    return found


def _log(
    situations: Sequence[Situation],
    ladders: Sequence[Floats],
    name: str,
    rng: np.random.Generator,
) -> HeardSlots:
    """A log of queues, each heard in one situation."""
    met = rng.integers(len(situations), size=SLATES_BY_LOG)
    rewards, weights, modelled, modelled_choice = [], [], [], []
    for number in met.tolist():
        one = situations[number]
        chosen = np.searchsorted(ladders[number], rng.random(SLOTS_BY_SLATE))
        skipped = rng.random(SLOTS_BY_SLATE) < one.skips[chosen]
        rewards.append(np.where(skipped, SKIPPED, COMPLETION_REWARD))
        weights.append(one.others[name][chosen] / one.chances[chosen])
        modelled.append(np.full(SLOTS_BY_SLATE, one.others[name] @ one.modelled))
        modelled_choice.append(one.modelled[chosen])
    return HeardSlots(
        np.repeat(np.arange(SLATES_BY_LOG), SLOTS_BY_SLATE),
        *map(np.concatenate, (rewards, weights, modelled, modelled_choice)),
    )
