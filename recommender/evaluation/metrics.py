"""Ranking metrics over the whole catalogue, one value a listener, and bootstrap intervals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float64]

DRAWS = 2_000
DEEPEST = 100


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean with its bootstrap interval."""

    mean: float
    low: float
    high: float


def ranking_metrics(
    scores: NDArray[np.floating], relevant: csr_array, depth: int = 10
) -> Mapping[str, Floats]:
    """NDCG@depth, recall@depth, recall@100 and R-precision of each listener with any relevant item.

    Gains are binary. Ties rank in column order.

    Args:
        scores: (listeners, items); −inf where an item must not be ranked.
        relevant: (listeners, items), nonzero where the listener has it in the held-out part.

    Returns:
        Name → (listeners with at least one relevant item,).
    """
    rows = np.flatnonzero(np.diff(relevant.indptr) > 0)
    named = ("ndcg", "recall", "recall_at_100", "r_precision")
    found: dict[str, list[float]] = {name: [] for name in named}
    discount = 1.0 / np.log2(np.arange(2, max(depth, DEEPEST) + 2))
    for row in rows.tolist():
        wanted = relevant.indices[relevant.indptr[row] : relevant.indptr[row + 1]]
        best = top(scores[row], max(depth, DEEPEST, len(wanted)))
        hits = np.isin(best, wanted)
        count = len(wanted)
        gained = float((hits[:depth] * discount[: len(hits[:depth])]).sum())
        found["ndcg"].append(gained / float(discount[: min(depth, count)].sum()))
        found["recall"].append(float(hits[:depth].sum()) / min(depth, count))
        found["recall_at_100"].append(float(hits[:DEEPEST].sum()) / min(DEEPEST, count))
        found["r_precision"].append(float(hits[:count].sum()) / count)
    return {name: np.array(values) for name, values in found.items()}


def top(scores: NDArray[np.floating], length: int) -> NDArray[np.int64]:
    """Columns of the best finite scores, best first; ties in column order."""
    length = min(length, len(scores))
    if length < len(scores):
        threshold = np.partition(scores, len(scores) - length)[len(scores) - length]
        columns = np.flatnonzero(scores >= threshold)
    else:
        columns = np.arange(len(scores))
    columns = columns[np.argsort(-scores[columns], kind="stable")][:length]
    return np.asarray(columns[np.isfinite(scores[columns])], dtype=np.int64)


def bootstrap(values: Floats, rng: np.random.Generator) -> Interval:
    """Mean over listeners with its 95 % percentile interval (Efron 1979)."""
    if not len(values):
        return Interval(0.0, 0.0, 0.0)
    counts = rng.multinomial(len(values), np.full(len(values), 1 / len(values)), size=DRAWS)
    low, high = np.quantile(counts @ values / len(values), [0.025, 0.975])
    return Interval(float(values.mean()), float(low), float(high))


def bootstrap_ratio(amounts: Floats, counts: Floats, rng: np.random.Generator) -> Interval:
    """Σ amounts / Σ counts over groups with its 95 % percentile interval, groups redrawn whole."""
    drawn = rng.multinomial(len(counts), np.full(len(counts), 1 / len(counts)), size=DRAWS)
    ratios = (drawn @ amounts) / np.maximum(drawn @ counts, 1e-12)
    low, high = np.quantile(ratios, [0.025, 0.975])
    return Interval(float(amounts.sum() / counts.sum()), float(low), float(high))
