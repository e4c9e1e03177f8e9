"""Spaces in which tracks are near or far: whitened embeddings and TF-IDF terms.

A space answers in *closeness*, 0..1, calibrated to the library: 0 is as far as most pairs of
its tracks, 1 as near as the nearest hundredth. Raw cosines of a network are useless for that:
they crowd near one in a library of one style.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Rows = NDArray[np.int64]
Floats = NDArray[np.float64]
Kind = Sequence[NDArray[np.float32]]
"""Matrices (n, d) that lie side by side as one kind of vector, NaN rows where a track has none."""

PAIRS_SAMPLED = 20_000
FAR_QUANTILE = 0.75
NEAR_QUANTILE = 0.99
SMALLEST_RANGE = 0.1
"""In a library whose tracks are all alike, differences smaller than this mean nothing."""
SMALLEST_STANDING, SMALLEST_DEVIATION = 1.0, 0.06
"""The same for standings: differences, and what a track's cosines usually differ by."""
STANDING_ROWS = 1_000
"""What a track is used to is known well enough from so many others."""
ROWS_AT_ONCE = 8_192
PLACED_AT_ONCE = 4_096
SUMMED_AT_ONCE = 2_048
LATELY_ASKED = 1_024
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
    def pairs(self, rows: Rows, others: Rows) -> Floats:
        """What closeness is scaled from, of each row and its own other, (m,)."""
        ...


@dataclass(frozen=True, slots=True)
class View:
    """How one kind of vector becomes part of a place: see :func:`projection`."""

    axes: int = 64
    power: float = 0.25
    weight: float = 1.0


SOUND_VIEWS = (View(axes=96, power=0.3), View(weight=0.6))
"""Of mean and spread of the embedding together, and of the timbre. Measured on real music, one
half of the albums at a time; values around these do as well."""


class Places:
    """From vectors of several kinds to places of unit length, fitted on one library.

    Each kind is centred, turned to its principal axes, whitened in part (components scaled by
    λ^-power) and brought to its view's weight. Full whitening would raise the noise of the last
    components to the level of the first, and ruins a library of fifty tracks; none would leave
    all to the one direction all music shares.

    Args:
        views: one a kind; kinds: as many matrices (n, d), NaN rows where a track has none.
    """

    def __init__(self, views: Sequence[View], kinds: Sequence[NDArray[np.floating]]) -> None:
        self._views = views
        self._fits = [_fitted(view, vectors) for view, vectors in zip(views, kinds, strict=True)]

    def __call__(self, kinds: Sequence[NDArray[np.floating]]) -> NDArray[np.float32]:
        """Places (m, k) of these or other tracks; zero rows where nothing is known."""
        parts = []
        for view, (mean, axes), vectors in zip(self._views, self._fits, kinds, strict=True):
            part = np.nan_to_num((vectors - mean) @ axes)
            part *= view.weight / np.maximum(np.linalg.norm(part, axis=1, keepdims=True), 1e-9)
            parts.append(part)
        joined = np.hstack(parts)
        joined /= np.maximum(np.linalg.norm(joined, axis=1, keepdims=True), 1e-9)
        return np.asarray(joined, dtype=np.float32)


class DenseSpace:
    """Places by vectors, compared by the standing of each of two tracks in the other's eyes.

    Some places are near to everything ("hubs") and would be everybody's neighbour. So a cosine
    counts by how far it is above what either track is used to, in standard deviations, and the
    lesser of the two tells: a simple form of mutual proximity (Schnitzer et al. 2012).
    """

    def __init__(self, kinds: Sequence[Kind], views: Sequence[View] = (View(),)) -> None:
        first = kinds[0][0]
        self.present = np.isfinite(first[:, 0]) if len(first) else np.zeros(0, np.bool_)
        rows = np.flatnonzero(self.present)
        self._units = np.zeros((len(first), 1), dtype=np.float32)
        if len(rows) >= 2:
            # Part by part: copies of all vectors at once would take more memory than all else.
            sample = rows[:: len(rows) // FIT_ROWS + 1]
            places = Places(views, [rows_of(kind, sample) for kind in kinds])
            for start in range(0, len(rows), PLACED_AT_ONCE):
                part = rows[start : start + PLACED_AT_ONCE]
                found = places([rows_of(kind, part) for kind in kinds])
                if not start:
                    self._units = np.zeros((len(first), found.shape[1]), dtype=np.float32)
                self._units[part] = found
        reference = rows[:: len(rows) // STANDING_ROWS + 1]
        self._usual = standing(self._units, self._units[reference], _place_in(reference, first))
        self._far, self._near = _calibrate(self, rows, SMALLEST_STANDING)

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """See :class:`Space`."""
        mutual = mutual_standing(
            self.cosines(rows, others),
            (self._usual[0][rows][:, None], self._usual[1][rows][:, None]),
            (self._usual[0][others], self._usual[1][others]),
        )
        # In place, for learning asks this thousands of times of a single row.
        mutual -= self._far
        mutual /= self._near - self._far
        np.minimum(np.maximum(mutual, 0.0, out=mutual), 1.0, out=mutual)
        mutual *= mutual
        mutual *= self.present[rows][:, None] & self.present[others]
        return mutual

    def recall(self, others: Rows, weights: Floats) -> Floats:
        """See :class:`Space`."""
        direction = self._units[others].T @ weights.astype(np.float32)
        return np.asarray(self._units @ direction, dtype=np.float64)

    def pairs(self, rows: Rows, others: Rows) -> Floats:
        """See :class:`_Pairwise`."""
        cosines = np.einsum("ij,ij->i", self._units[rows], self._units[others])
        mean, deviation = self._usual
        return mutual_standing(
            cosines.astype(np.float64),
            (mean[rows], deviation[rows]),
            (mean[others], deviation[others]),
        )

    def cosines(self, rows: Rows, others: Rows) -> Floats:
        """See :class:`Space`."""
        left = self._units[_whole(rows, len(self._units))]
        return np.asarray(left @ self._units.take(others, axis=0).T, dtype=np.float64)


class TermSpace:
    """TF-IDF rows; their cosines are never negative and mostly zero."""

    def __init__(self, terms: csr_array) -> None:
        self._terms, self._lately = terms, _LatelyAsked(terms)
        self.present = np.diff(terms.indptr) > 0
        self._far, self._near = _calibrate(self, np.flatnonzero(self.present), SMALLEST_RANGE)

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """See :class:`Space`."""
        scaled = self.cosines(rows, others)
        scaled -= self._far
        scaled /= self._near - self._far
        return np.square(np.minimum(np.maximum(scaled, 0.0), 1.0))

    def recall(self, others: Rows, weights: Floats) -> Floats:
        """See :class:`Space`."""
        profile = self._terms[others].T @ weights
        return np.asarray(self._terms @ profile, dtype=np.float64)

    def pairs(self, rows: Rows, others: Rows) -> Floats:
        """See :class:`_Pairwise`."""
        return np.asarray((self._terms[rows] * self._terms[others]).sum(axis=1), dtype=np.float64)

    def cosines(self, rows: Rows, others: Rows) -> Floats:
        """See :class:`Space`."""
        if len(rows) == 1:  # learning asks about one track at a time: many times as fast
            return self._of_one(int(rows[0]), others)[None, :]
        left = self._terms[_whole(rows, self._terms.shape[0])]
        return np.asarray((left @ self._terms[others].T).todense(), dtype=np.float64)

    def _of_one(self, row: int, others: Rows) -> Floats:
        """Cosines of one row, (others,)."""
        starts, terms = self._terms.indptr, self._terms.indices
        own = slice(starts[row], starts[row + 1])
        asked = np.zeros(self._terms.shape[1] + 1, np.float32)
        asked[terms[own]] = self._terms.data[own]
        of_others, weights = self._lately.take(others)
        found = np.einsum("ij,ij->i", asked.take(of_others), weights)
        return np.asarray(found, dtype=np.float64)


class _LatelyAsked:
    """The rows of a sparse matrix that were asked for lately, as dense tables of their entries.

    Learning compares every track with much the same others; to cut them out of the matrix anew for
    every fact would take longer than to compare them.
    """

    def __init__(self, matrix: csr_array) -> None:
        self._matrix = matrix
        n, columns = matrix.shape
        width = int(np.diff(matrix.indptr).max(initial=0))
        self._columns = np.full((LATELY_ASKED, width), columns, np.int64)
        self._values = np.zeros((LATELY_ASKED, width), np.float32)
        self._place_of = np.full(n, -1, np.int64)
        self._held = 0

    def take(self, rows: Rows) -> tuple[Rows, NDArray[np.float32]]:
        """Columns and values of the rows, (rows, most entries of any row); past a row's own
        entries the column is one behind the last, and the value zero."""
        missing = np.unique(rows[self._place_of[rows] < 0])
        if self._held + len(missing) > LATELY_ASKED:
            self._place_of[:] = -1
            self._held = 0
            missing = np.unique(rows)
        if len(missing) > LATELY_ASKED:
            return self._cut(rows)
        if len(missing):
            places = slice(self._held, self._held + len(missing))
            self._columns[places], self._values[places] = self._cut(missing)
            self._place_of[missing] = np.arange(places.start, places.stop)
            self._held = places.stop
        held = self._place_of[rows]
        return self._columns.take(held, axis=0), self._values.take(held, axis=0)

    def _cut(self, rows: Rows) -> tuple[Rows, NDArray[np.float32]]:
        matrix, shape = self._matrix, (len(rows), self._columns.shape[1])
        columns, values = np.full(shape, matrix.shape[1], np.int64), np.zeros(shape, np.float32)
        for place, row in enumerate(rows.tolist()):
            own = slice(matrix.indptr[row], matrix.indptr[row + 1])
            count = own.stop - own.start
            columns[place, :count], values[place, :count] = matrix.indices[own], matrix.data[own]
        return columns, values


def numbered(rows: Rows, n: int) -> tuple[Rows, Rows]:
    """The distinct ones of many rows of n, in order, and where each of the many is among them."""
    there = np.zeros(n, np.bool_)
    there[rows] = True
    distinct = np.flatnonzero(there)
    place_of = np.zeros(n, np.int64)
    place_of[distinct] = np.arange(len(distinct))
    return distinct, place_of[rows]


def _whole(rows: Rows, n: int) -> Rows | slice:
    """All rows as a slice, which copies nothing, where they are all n in order."""
    return slice(None) if len(rows) == n and (rows == np.arange(n)).all() else rows


def projection(
    vectors: NDArray[np.floating], *, power: float = 0.25, most: int = 64
) -> tuple[Floats, Floats]:
    """Mean (d,) of vectors (n, d), and their principal axes (d, k) scaled by λ^(-power)."""
    mean, covariance = moments(vectors[:: len(vectors) // FIT_ROWS + 1])
    variances, axes = np.linalg.eigh(covariance)
    kept = np.argsort(variances)[::-1][:most]
    kept = kept[variances[kept] > 1e-9 * max(float(variances.max()), 1e-12)]
    return mean, np.asarray(axes[:, kept] * variances[kept] ** -power)


def moments(vectors: NDArray[np.floating]) -> tuple[Floats, Floats]:
    """Mean (d,) and covariance (d, d) of vectors (n, d), summed in double precision part by part:
    a copy of all of them would take more memory than most else."""
    mean = vectors.mean(axis=0, dtype=np.float64)
    summed = np.zeros((len(mean), len(mean)))
    for start in range(0, len(vectors), SUMMED_AT_ONCE):
        apart = vectors[start : start + SUMMED_AT_ONCE] - mean
        summed += apart.T @ apart
    return mean, summed / max(len(vectors) - 1, 1)


def rows_of(kind: Kind, rows: Rows | slice) -> NDArray[np.float32]:
    """Some rows of a kind of vector, (rows, d)."""
    return kind[0][rows] if len(kind) == 1 else np.hstack([part[rows] for part in kind])


def _fitted(
    view: View, vectors: NDArray[np.floating]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mean (d,) and axes (d, k) of one kind of vector; no axis where too few tracks have it."""
    there = np.isfinite(vectors[:, 0])
    known = vectors if there.all() else vectors[there]
    if len(known) < 2:
        none = np.zeros(vectors.shape[1], np.float32)
        return none, none[:, None][:, :1]
    mean, axes = projection(known, power=view.power, most=view.axes)
    return mean.astype(np.float32), axes.astype(np.float32)


def standing(
    places: NDArray[np.float32], reference: NDArray[np.float32], own: Rows
) -> tuple[Floats, Floats]:
    """Mean and deviation of each track's cosines to reference tracks other than itself, (m,).

    Args:
        places: (m, k) of unit length; reference: (r, k).
        own: (m,) which of the reference a track is; −1 if none.
    """
    count, itself = len(reference), own >= 0
    mean, deviation = np.zeros(len(places)), np.ones(len(places))
    for start in range(0, len(places) if count > 1 else 0, ROWS_AT_ONCE):
        part = slice(start, start + ROWS_AT_ONCE)
        cosines = places[part] @ reference.T
        is_self = np.flatnonzero(itself[part])
        cosines[is_self, own[part][is_self]] = 0.0
        others = count - itself[part]
        mean[part] = cosines.sum(axis=1, dtype=np.float64) / others
        squares = np.einsum("ij,ij->i", cosines, cosines) / others
        deviation[part] = np.sqrt(np.maximum(squares - np.square(mean[part]), 0.0))
    return mean, np.maximum(deviation, SMALLEST_DEVIATION)


def mutual_standing(
    cosines: Floats, usual: tuple[Floats, Floats], of_others: tuple[Floats, Floats]
) -> Floats:
    """The lesser of both tracks' standard scores of their cosine; shapes are broadcast."""
    seen = (cosines - usual[0]) / usual[1]
    return np.asarray(np.minimum(seen, (cosines - of_others[0]) / of_others[1]))


def _place_in(reference: Rows, all_rows: NDArray[np.floating]) -> Rows:
    own = np.full(len(all_rows), -1, dtype=np.int64)
    own[reference] = np.arange(len(reference))
    return own


def _calibrate(space: _Pairwise, rows: Rows, smallest: float) -> tuple[float, float]:
    """What makes a closeness of 0 and of 1, from evenly spread pairs of tracks."""
    if len(rows) < 2:
        return 0.0, 1.0
    shifts = np.unique(np.linspace(1, len(rows) - 1, PAIRS_SAMPLED // len(rows) + 1).astype(int))
    if len(rows) > PAIRS_SAMPLED:
        rows = rows[:: len(rows) // PAIRS_SAMPLED + 1]
    values = np.concatenate([space.pairs(rows, np.roll(rows, shift)) for shift in shifts])
    far, near = np.quantile(values, [FAR_QUANTILE, NEAR_QUANTILE])
    return float(far), float(max(near, far + smallest))
