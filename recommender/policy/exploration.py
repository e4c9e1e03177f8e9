"""Choosing slots by Thompson sampling, with the exact probability of every choice.

M posterior draws each name their best track for a slot; how often a track is named is p̂. The
policy acts from π = (1 − ε) p̂ + ε·uniform over the tracks that may stand there, drawn slot by
slot without replacement. π is an explicit vector, so the logged propensity is exact and can be
recomputed from the seed and the shortlist.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DRAWS = 256
UNIFORM_SHARE = 0.1
EXPLORE_EVERY = 12
"""At least one slot in so many explores."""
SAFE_SLOTS = 2
"""A queue begins with what the policy is sure of."""
SKIPS_BEFORE_SAFETY = 2
"""After so many skips in a row nothing is tried out beyond the floor."""

Adjust = Callable[[list[int]], tuple[NDArray[np.float64], NDArray[np.bool_]]]
"""Tracks chosen so far → (penalty (m,), may stand in the next slot (m,))."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One slot: which of the m candidates, with which probability, and whether to learn."""

    index: int
    propensity: float
    exploring: bool


def spread(dial: float) -> float:
    """v, the width of the draws in posterior deviations: .35 at the neutral dial, .2 to .7.

    Chosen in the environment of :mod:`recommender.evaluation.carousel`, on seeds that are not
    those it reports: wider draws explore too long, narrower ones settle on the wrong track.
    """
    return float(np.interp(dial, [0.0, 0.3, 1.0], [0.2, 0.35, 0.7]))


def uniform_share(slot: int, last_exploring: int, skips_in_a_row: int) -> float:
    """ε of a slot: 1 when exploration is due, 0 where the listener needs safe ground.

    Args:
        last_exploring: the last slot that explored, -1 for none yet.
    """
    if slot - last_exploring >= EXPLORE_EVERY:
        return 1.0
    if slot < SAFE_SLOTS or skips_in_a_row >= SKIPS_BEFORE_SAFETY:
        return 0.0
    return UNIFORM_SHARE


def propensities(
    utilities: NDArray[np.float64], allowed: NDArray[np.bool_], share: float
) -> NDArray[np.float64]:
    """π over m candidates (m,) from utilities (m, M) of M posterior draws."""
    best = np.where(allowed[:, None], utilities, -np.inf).argmax(axis=0)
    named = np.bincount(best, minlength=len(allowed)) / utilities.shape[1]
    probabilities: NDArray[np.float64] = (1.0 - share) * named + share * allowed / allowed.sum()
    return probabilities


def choose_slots(
    utilities: NDArray[np.float64],
    length: int,
    adjust: Adjust,
    rng: np.random.Generator,
    *,
    skips_in_a_row: int = 0,
    fixed: Mapping[int, int] | None = None,
) -> list[Choice]:
    """Fill up to ``length`` slots; those in which nothing may stand are left out.

    Args:
        utilities: (m, M), the value of each candidate under each posterior draw.
        adjust: the re-ranking's say, given what was chosen.
        fixed: slot → the candidate that the listener wants there.
    """
    choices: list[Choice] = []
    chosen: list[int] = []
    last_exploring = -1
    for slot in range(length):
        if fixed and slot in fixed:
            choices.append(Choice(fixed[slot], 1.0, False))
            chosen.append(fixed[slot])
            continue
        penalty, allowed = adjust(chosen)
        if not allowed.any():
            continue
        share = uniform_share(slot, last_exploring, skips_in_a_row)
        adjusted = utilities - penalty[:, None]
        uniform = rng.random() < share
        # The mixture is drawn in two steps, so that a slot knows whether it explores;
        # its propensity is that of the whole mixture.
        index = int(rng.choice(len(allowed), p=propensities(adjusted, allowed, float(uniform))))
        propensity = float(propensities(adjusted, allowed, share)[index])
        choices.append(Choice(index, propensity, uniform))
        chosen.append(index)
        if uniform:
            last_exploring = slot
    return choices
