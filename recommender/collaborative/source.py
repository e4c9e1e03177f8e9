"""One source of co-listening, fitted by itself: a place for every track of the library.

Artists and tracks are columns of one factorisation, so that both lie in one space and a track of
few rows can be shrunk towards its artist. Only listening that touches the library counts as
evidence. Sources are never mixed as rows: their scores are fused (:mod:`.fusion`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from recommender.collaborative.factorisation import AlsSettings, factorise

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Rows = NDArray[np.int64]
Floats = NDArray[np.float64]

SHRINKAGE = 8.0
"""So many rows with a track make half of full trust in its own factor."""
ROWS_FOR_HALF_CONFIDENCE = 20
SMALLEST_ROWS = 3
SMALLEST_FOREIGN_ROWS = 20
"""With fewer foreign rows that touch the library a source says nothing."""
LARGEST_FACTORS, LARGEST_OWN_FACTORS = 128, 64
PENALTY_BY_ROW = 0.05
SMALLEST_PENALTY, LARGEST_PENALTY = 5.0, 75.0
"""λ grows with the rows: 75 is what validation chose for 1,900 listeners, 5 suits a hundred."""


@dataclass(frozen=True)
class SourceData:
    """What one source is fitted on.

    Attributes:
        cells: float32 (r, c), rows of columns that are artists or tracks; negative is disliked.
        artist_column, track_column: int64 (n,), the column of each library track's artist and
            of the track itself; −1 where the source does not know it.
        foreign: the rows are other people's.
    """

    name: str
    cells: csr_array
    artist_column: Rows
    track_column: Rows
    foreign: bool = True

    @cached_property
    def touching(self) -> int:
        """How many rows have anything of the library."""
        known = np.zeros(self.cells.shape[1], dtype=np.bool_)
        for columns in (self.artist_column, self.track_column):
            known[columns[columns >= 0]] = True
        touched = np.zeros(self.cells.shape[0], dtype=np.bool_)
        rows = np.repeat(np.arange(len(touched)), np.diff(self.cells.indptr))
        touched[rows[known[self.cells.indices]]] = True
        return int(touched.sum())


@dataclass(frozen=True)
class SourceModel:
    """Factors of the n library tracks in one source.

    Attributes:
        factors: float32 (n, f), zero where nothing is known.
        evidence: (n,) 0..1.
        confidence: 0..1, how far the source can be trusted by the number of its rows.
        gram: (f, f), YᵀY over all columns of the source, also those outside the library.
        penalty: λ of the fit.
    """

    name: str
    factors: NDArray[np.float32]
    evidence: Floats
    confidence: float
    gram: Floats
    penalty: float
    confidence_scale: float

    def fold_in(self, rows: Rows, values: Floats) -> Floats:
        """The factor vector of a listener, (f,): one ridge solve over the tracks they judged.

        Args:
            rows: (k,) library rows; those without a place are passed over.
            values: (k,) net rewards; negative ones are dislikes with that confidence.
        """

        from scipy.linalg import cho_factor, cho_solve

        placed = self.evidence[rows] > 0
        judged, values = self.factors[rows[placed]].astype(np.float64), values[placed]
        confidence = self.confidence_scale * np.log1p(np.abs(values))
        # YᵀY + Yᵀ(C − I)Y + λI, as `implicit` does: a dislike has preference 0.
        weighted = judged * np.maximum(confidence - 1.0, 0.0)[:, None]
        precision = self.gram + judged.T @ weighted
        precision[np.diag_indices_from(precision)] += self.penalty
        target = judged.T @ (confidence * (values > 0))
        return np.asarray(cho_solve(cho_factor(precision), target))

    def dots(self, listeners: Floats) -> Floats:
        """Preference of listeners (f,) or (f, m) for every track, (n,) or (n, m)."""
        return np.asarray(self.factors @ listeners.astype(np.float32), dtype=np.float64)

    def cosines(self, listener: Floats) -> Floats:
        """Cosine of a listener with every track, (n,): preference without fame."""
        length = max(float(np.linalg.norm(listener)), 1e-9)
        return self.dots(listener / length) / self.lengths

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """Item–item cosine gated by the evidence of both, (rows, others)."""
        dots = self.factors[rows] @ self.factors[others].T
        cosines = dots / (self.lengths[rows][:, None] * self.lengths[others])
        gate = np.sqrt(self.evidence)
        return np.asarray(np.clip(cosines, 0, 1) * gate[rows][:, None] * gate[others])

    @cached_property
    def lengths(self) -> Floats:
        """Length of each track's factor, (n,), never zero."""
        lengths = np.linalg.norm(self.factors, axis=1).astype(np.float64)
        return np.asarray(np.maximum(lengths, 1e-9))

    def placed(self, factors: NDArray[np.float32], evidence: Floats) -> SourceModel:
        """With places guessed from content, (n, f) and (n,), for what the source knows little of.

        A track's own factor keeps the weight e / (e + g (1 − e)) of its evidence e against that
        of the guess, g; the guess is shrunk by what it is worth, and never surer than the best
        known tracks of the source.
        """
        guessed = evidence * self.evidence.max(initial=0.0)
        weight = self.evidence / np.maximum(self.evidence + guessed * (1.0 - self.evidence), 1e-9)
        mixed = weight.astype(np.float32)[:, None] * self.factors
        mixed += (evidence * (1.0 - weight)).astype(np.float32)[:, None] * factors
        mixed[(self.evidence == 0) & (guessed == 0)] = 0.0
        surer = np.maximum(self.evidence, guessed)
        return replace(self, factors=mixed, evidence=surer)


def fit_source(data: SourceData, check: Callable[[], None] = lambda: None) -> SourceModel | None:
    """Alternating least squares on one source; None when it has too little to say.

    Heavy (seconds): call it from a background task.

    Args:
        check: called between passes; what it raises ends the work.
    """
    rows, columns = data.cells.shape
    smallest = SMALLEST_FOREIGN_ROWS if data.foreign else SMALLEST_ROWS
    if columns < 2 or data.touching < smallest:
        return None
    largest = LARGEST_FACTORS if data.foreign else LARGEST_OWN_FACTORS
    settings = AlsSettings(
        factors=min(largest, max(2, min(rows, columns) // 2)),
        regularisation=float(np.clip(PENALTY_BY_ROW * rows, SMALLEST_PENALTY, LARGEST_PENALTY)),
    )
    _, factors = factorise(data.cells, settings, check)
    return source_model(data, factors, settings)


def source_model(
    data: SourceData, factors: NDArray[np.float32], settings: AlsSettings
) -> SourceModel:
    """Factors of columns (c, f) carried over to the tracks of the library."""
    liked = data.cells.indices[data.cells.data > 0]
    counts = np.bincount(liked, minlength=data.cells.shape[1]).astype(np.float64)
    artist, of_artist = _carried(data.artist_column, factors, counts)
    track, of_track = _carried(data.track_column, factors, counts)
    own = np.where(of_artist > 0, of_track / (of_track + SHRINKAGE), of_track > 0)
    # In place and in single precision, for there are as many as tracks.
    track *= own.astype(np.float32)[:, None]
    artist *= (1.0 - own).astype(np.float32)[:, None]
    track += artist
    trust = np.maximum(of_artist, of_track)
    confidence = data.touching / (data.touching + ROWS_FOR_HALF_CONFIDENCE)
    gram = factors.astype(np.float64).T @ factors.astype(np.float64)
    return SourceModel(
        data.name,
        track,
        confidence * trust / (trust + SHRINKAGE),
        confidence,
        gram,
        settings.regularisation,
        settings.confidence_scale,
    )


def _carried(
    columns: Rows, factors: NDArray[np.float32], counts: Floats
) -> tuple[NDArray[np.float32], Floats]:
    """Factors (n, f) and counts (n,) of the columns, zero where there is none."""
    known = columns >= 0
    carried = np.zeros((len(columns), factors.shape[1]), dtype=np.float32)
    found = np.zeros(len(columns))
    carried[known], found[known] = factors[columns[known]], counts[columns[known]]
    return carried, found
