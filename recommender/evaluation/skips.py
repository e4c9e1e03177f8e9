"""How well skips are foretold, each play by what was known before it (prequential; Dawid 1984).

Every contender is a set of columns; a logistic regression is fitted anew to all plays so far
each time their number has grown by a tenth, and foretells the plays until the next time.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from recommender.learning_report import Foretelling

Floats = NDArray[np.float64]

RIDGE = 1.0
NEWTON_STEPS = 12
SMALLEST_STEP = 1e-4
FIRST_FIT = 50
GROWTH = 1.1


def foretell(contenders: Mapping[str, Floats], skipped: NDArray[np.bool_]) -> list[Foretelling]:
    """AUC and log loss of every contender over the plays after the first ``FIRST_FIT``.

    Args:
        contenders: name → (plays, columns), with a constant among them.
        skipped: (plays,).
    """
    asked = skipped[FIRST_FIT:].astype(np.float64)
    if len(asked) == 0 or asked.all() or not asked.any():
        return []
    found = []
    for name, columns in contenders.items():
        chances = np.clip(_prequential(columns, skipped.astype(np.float64)), 1e-6, 1 - 1e-6)
        loss = -np.mean(asked * np.log(chances) + (1 - asked) * np.log(1 - chances))
        found.append(Foretelling(name, auc(chances, asked > 0), float(loss), len(asked)))
    return found


def auc(scores: Floats, positive: NDArray[np.bool_]) -> float:
    """Chance that a positive one scores above a negative one, ties counting half."""
    distinct, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    assert len(distinct)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[place]
    n = int(positive.sum())
    above = ranks[positive].sum() - n * (n + 1) / 2
    return float(above / (n * (len(scores) - n)))


def _prequential(columns: Floats, skipped: Floats) -> Floats:
    chances = np.empty(len(skipped) - FIRST_FIT)
    weights = np.zeros(columns.shape[1])
    start = FIRST_FIT
    while start < len(skipped):
        stop = min(max(int(start * GROWTH), start + 1), len(skipped))
        weights = _fitted(columns[:start], skipped[:start], weights)
        chances[start - FIRST_FIT : stop - FIRST_FIT] = _logistic(columns[start:stop] @ weights)
        start = stop
    return chances


def _fitted(columns: Floats, skipped: Floats, weights: Floats) -> Floats:
    """Ridge logistic regression by damped Newton steps, from the weights it had before."""
    loss = _loss(columns, skipped, weights)
    for _ in range(NEWTON_STEPS):
        chances = _logistic(columns @ weights)
        slope = columns.T @ (skipped - chances) - RIDGE * weights
        curve = (columns * (chances * (1 - chances))[:, None]).T @ columns
        step = np.linalg.solve(curve + RIDGE * np.eye(len(weights)), slope)
        while (lower := _loss(columns, skipped, weights + step)) > loss and np.abs(
            step
        ).max() > 1e-4:
            step = step / 2
        if lower > loss - 1e-6 * abs(loss):
            break
        weights, loss = weights + step, lower
    return weights


def _loss(columns: Floats, skipped: Floats, weights: Floats) -> float:
    logits = columns @ weights
    likelihood = float(skipped @ logits - np.logaddexp(0.0, logits).sum())
    return 0.5 * RIDGE * float(weights @ weights) - likelihood


def _logistic(logits: Floats) -> Floats:
    chances: Floats = 1.0 / (1.0 + np.exp(-np.clip(logits, -30, 30)))
    return chances
