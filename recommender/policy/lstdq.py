"""The value of what comes after: LSTD-Q(λ) over sessions, kept near the value of the track alone.

Lagoudakis & Parr 2003 with eligibility traces (Boyan 2002): Q(s, a) = φ·w of the policy that
chose, solved at once from all sessions. A ridge draws w towards the bandit's weights, and heads
fitted to redrawn sessions (bootstrap) tell how sure it is. It is used only as far as evaluation
on the listener's own log has earned it (:mod:`recommender.evaluation.replay`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

DISCOUNT = 0.8
TRACE = 0.7
HEADS = 10
RIDGE = 30.0
SHARES = (0.25, 0.5)
"""How much of the score the value of the sequence may be, once it has earned it."""


@dataclass(frozen=True, slots=True)
class LookingAhead:
    """What the value of the sequence adds to a score.

    Attributes:
        heads: weights of Q, (HEADS, d).
        share: how much of the score it is; what it has earned by now.
    """

    heads: Floats
    share: float

    def mixed(self, weights: Floats) -> Floats:
        """Bandit weights (d,) or draws of them (m, d) with the sequence's share in them."""
        if weights.ndim == 1:
            ahead = self.heads.mean(axis=0)
        else:
            ahead = self.heads[np.arange(len(weights)) % len(self.heads)]
        return np.asarray((1.0 - self.share) * weights + self.share * ahead)


@dataclass(frozen=True, slots=True)
class Session:
    """Plays in order: φ (t, d), and what each was worth beyond its moment, (t,)."""

    features: Floats
    advantages: Floats


def returns(rewards: Floats) -> Floats:
    """Discounted sum of each reward and those after it in the session, (t,)."""
    total, summed = 0.0, np.zeros(len(rewards))
    for place in range(len(rewards) - 1, -1, -1):
        total = float(rewards[place]) + DISCOUNT * total
        summed[place] = total
    return summed


def sequence_weights(
    sessions: Sequence[Session], towards: Floats, rng: np.random.Generator
) -> Floats:
    """Weights of Q, one row a head, (HEADS, d), on the scale of a single reward.

    Args:
        towards: the bandit's weights (d,), where the facts are silent.
    """
    d = len(towards)
    changes, gains = np.zeros((len(sessions), d, d)), np.zeros((len(sessions), d))
    for number, session in enumerate(sessions):
        trace = np.zeros(d)
        following = np.vstack([session.features[1:], np.zeros(d)])
        for x, after, advantage in zip(
            session.features, following, session.advantages, strict=True
        ):
            trace = DISCOUNT * TRACE * trace + x
            changes[number] += np.outer(trace, x - DISCOUNT * after)
            gains[number] += trace * advantage
    heads = np.empty((HEADS, d))
    for head in range(HEADS):
        times = rng.poisson(1.0, len(sessions)).astype(np.float64)
        system = np.tensordot(times, changes, axes=1) + RIDGE * np.eye(d)
        heads[head] = np.linalg.solve(system, times @ gains + RIDGE * towards)
    return heads
