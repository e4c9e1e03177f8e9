"""Spaces in which tracks are near or far: whitened embeddings and TF-IDF terms.

A space answers in *closeness*, 0..1, calibrated to the library: 0 is as far as most pairs of
its tracks, 1 as near as the nearest hundredth. Raw cosines of a network are useless for that:
they crowd near one in a library of one style.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

Rows = NDArray[np.int64]
Floats = NDArray[np.float64]

LARGEST_DIMENSIONS = 64
PAIRS_SAMPLED = 20_000
FAR_QUANTILE = 0.75
NEAR_QUANTILE = 0.99
SMALLEST_RANGE = 0.1
"""In a library whose tracks are all alike, differences smaller than this mean nothing."""
FIT_ROWS = 20_000
"""The axes of a library are known well enough from so many tracks."""


class Space(Protocol):
    """Where each present track has a place."""

    present: NDArray[np.bool_]
    """(n,), whether a track has a place at all."""

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """Closeness of each pair in 0..1, (rows, others); 0 where either is absent."""
        ...

    def cosines(self, rows: Rows, others: Rows) -> Floats:
        """Cosine of each pair, (rows, others); 0 where either is absent."""
        ...

    def recall(self, others: Rows, weights: Floats) -> Floats:
        """A quick linear guess at Σ weight·closeness for the whole library, (n,)."""
        ...


class _Pairwise(Protocol):
    def pair_cosines(self, rows: Rows, others: Rows) -> Floats:
        """Cosine of each row with its own other, (m,)."""
        ...


class DenseSpace:
    """Embeddings, centred and whitened by half: components scaled by λ^(-1/4).

    Full whitening would raise the noise of the last components to the level of the first, and
    ruins a library of fifty tracks; none would leave all to the one direction all music shares.
    """

    def __init__(self, vectors: NDArray[np.float32]) -> None:
        self.present = np.isfinite(vectors[:, 0]) if len(vectors) else np.zeros(0, np.bool_)
        self._units = _whitened(vectors, self.present)
        self._far, self._near = _calibrate(self, np.flatnonzero(self.present))

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """See :class:`Space`."""
        scaled = (self.cosines(rows, others) - self._far) / (self._near - self._far)
        both = self.present[rows][:, None] & self.present[others]
        return np.asarray(np.square(np.clip(scaled, 0.0, 1.0)) * both)

    def recall(self, others: Rows, weights: Floats) -> Floats:
        """See :class:`Space`."""
        direction = self._units[others].T @ weights.astype(np.float32)
        return np.asarray(self._units @ direction, dtype=np.float64)

    def pair_cosines(self, rows: Rows, others: Rows) -> Floats:
        """Cosine of each row with its own other, (m,)."""
        cosines = np.einsum("ij,ij->i", self._units[rows], self._units[others])
        return np.asarray(cosines, dtype=np.float64)

    def cosines(self, rows: Rows, others: Rows) -> Floats:
        """See :class:`Space`."""
        return np.asarray(self._units[rows] @ self._units[others].T, dtype=np.float64)


class TermSpace:
    """TF-IDF rows; their cosines are never negative and mostly zero."""

    def __init__(self, terms: csr_array) -> None:
        self._terms = terms
        self.present = np.diff(terms.indptr) > 0
        self._far, self._near = _calibrate(self, np.flatnonzero(self.present))

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """See :class:`Space`."""
        scaled = (self.cosines(rows, others) - self._far) / (self._near - self._far)
        return np.asarray(np.square(np.clip(scaled, 0.0, 1.0)))

    def recall(self, others: Rows, weights: Floats) -> Floats:
        """See :class:`Space`."""
        profile = self._terms[others].T @ weights
        return np.asarray(self._terms @ profile, dtype=np.float64)

    def pair_cosines(self, rows: Rows, others: Rows) -> Floats:
        """Cosine of each row with its own other, (m,)."""
        return np.asarray((self._terms[rows] * self._terms[others]).sum(axis=1), dtype=np.float64)

    def cosines(self, rows: Rows, others: Rows) -> Floats:
        """See :class:`Space`."""
        if len(rows) == 1:  # learning asks about one track at a time: five times as fast
            return np.asarray(self._terms[others] @ self._dense_row(int(rows[0])))[None, :]
        return np.asarray((self._terms[rows] @ self._terms[others].T).todense(), dtype=np.float64)

    def _dense_row(self, row: int) -> Floats:
        own = slice(self._terms.indptr[row], self._terms.indptr[row + 1])
        dense = np.zeros(self._terms.shape[1])
        dense[self._terms.indices[own]] = self._terms.data[own]
        return dense


def projection(
    vectors: NDArray[np.floating], *, power: float = 0.25, most: int = LARGEST_DIMENSIONS
) -> tuple[Floats, Floats]:
    """Mean (d,) of vectors (n, d), and their principal axes (d, k) scaled by λ^(-power)."""
    sample = vectors[:: len(vectors) // FIT_ROWS + 1].astype(np.float64)
    mean = sample.mean(axis=0)
    variances, axes = np.linalg.eigh(np.cov(sample - mean, rowvar=False))
    kept = np.argsort(variances)[::-1][:most]
    kept = kept[variances[kept] > 1e-9 * max(float(variances.max()), 1e-12)]
    return mean, np.asarray(axes[:, kept] * variances[kept] ** -power)


def _whitened(vectors: NDArray[np.float32], present: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Unit vectors (n, k) on at most 64 principal axes, zero rows where absent."""
    rows = np.flatnonzero(present)
    if len(rows) < 2:
        return np.zeros((len(vectors), 1), dtype=np.float32)
    mean, axes = (part.astype(np.float32) for part in projection(vectors[rows]))
    units = np.zeros((len(vectors), max(axes.shape[1], 1)), dtype=np.float32)
    units[rows, : axes.shape[1]] = (vectors[rows] - mean) @ axes
    units /= np.maximum(np.linalg.norm(units, axis=1, keepdims=True), 1e-9)
    return units


def _calibrate(space: _Pairwise, rows: Rows) -> tuple[float, float]:
    """The cosines at which closeness is 0 and 1, from evenly spread pairs of tracks."""
    if len(rows) < 2:
        return 0.0, 1.0
    shifts = np.unique(np.linspace(1, len(rows) - 1, PAIRS_SAMPLED // len(rows) + 1).astype(int))
    if len(rows) > PAIRS_SAMPLED:
        rows = rows[:: len(rows) // PAIRS_SAMPLED + 1]
    cosines = np.concatenate([space.pair_cosines(rows, np.roll(rows, shift)) for shift in shifts])
    far, near = np.quantile(cosines, [FAR_QUANTILE, NEAR_QUANTILE])
    return float(far), float(max(near, far + SMALLEST_RANGE))
