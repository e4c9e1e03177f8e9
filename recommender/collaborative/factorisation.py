"""Latent factors of tracks by alternating least squares over implicit feedback.

Hu, Koren & Volinsky (2008), computed by `implicit`. A listener is folded in by one small
solve, so that nobody has to be in the training rows to be scored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csr_array

from recommender.collaborative.matrix import InteractionMatrix

LARGEST_FACTORS = 64
REGULARISATION = 5.0
CONFIDENCE_SCALE = 20.0
"""α of the confidence; well above one, as tuning on public data found."""
ITERATIONS = 15
SMALLEST_ROWS = 3
"""Fewer rows than this say nothing about what goes together."""
ROWS_FOR_HALF_CONFIDENCE = 20
SEED = 20_080_101


@dataclass(frozen=True, slots=True)
class AlsSettings:
    """What alternating least squares is run with; f factors, λ and α of Hu, Koren & Volinsky."""

    factors: int = LARGEST_FACTORS
    regularisation: float = REGULARISATION
    confidence_scale: float = CONFIDENCE_SCALE


def factorise(
    cells: csr_array, settings: AlsSettings
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Factors of rows (r, f) and of columns (c, f). Deterministic: fixed start, one thread."""
    from implicit.cpu.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=1, user_api="blas"):
        als = AlternatingLeastSquares(
            factors=settings.factors,
            regularization=settings.regularisation,
            alpha=settings.confidence_scale,
            iterations=ITERATIONS,
            num_threads=1,
            random_state=SEED,
        )
        als.fit(csr_matrix(cells, dtype=np.float32), show_progress=False)
    return np.asarray(als.user_factors), np.asarray(als.item_factors)


@dataclass(frozen=True)
class CollaborativeModel:
    """Factors of c tracks.

    Attributes:
        track_ids: int64 (c,), what the columns are.
        factors: float32 (c, f).
        counts: int64 (c,), rows in which each track was liked: its evidence.
        rows: how many rows it was fitted on.
    """

    track_ids: NDArray[np.int64]
    factors: NDArray[np.float32]
    counts: NDArray[np.int64]
    rows: int

    @property
    def confidence(self) -> float:
        """How much the whole model can be trusted, 0..1, by the number of its rows."""
        return self.rows / (self.rows + ROWS_FOR_HALF_CONFIDENCE)

    def scores(
        self, columns: NDArray[np.int64], values: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Dot product of every track with a listener folded in from tracks they judged, (c,).

        Args:
            columns: (k,) the judged tracks.
            values: (k,) net rewards; negative ones are dislikes with that confidence.
        """
        return np.asarray(self.factors @ self.fold_in(columns, values), dtype=np.float64)

    def fold_in(
        self, columns: NDArray[np.int64], values: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """The listener's factor vector, (f,): one ridge solve over the judged tracks."""
        judged = self.factors[columns].astype(np.float64)
        confidence = CONFIDENCE_SCALE * np.log1p(np.abs(values))
        wanted = values > 0
        # YᵀY + Yᵀ(C − I)Y + λI, as `implicit` does: a dislike has preference 0.
        weighted = judged * np.maximum(confidence - 1.0, 0.0)[:, None]
        precision = self._gram + judged.T @ weighted
        precision[np.diag_indices_from(precision)] += REGULARISATION
        target = judged.T @ (confidence * wanted)
        return np.asarray(cho_solve(cho_factor(precision), target))

    def cosines(self, columns: NDArray[np.int64], others: NDArray[np.int64]) -> NDArray[np.float64]:
        """Item–item cosine, scaled by the evidence of both, (columns, others)."""
        gate = np.sqrt(self.counts / (self.counts + 1.0)) * np.sqrt(self.confidence)
        units = self._units * gate[:, None]
        return np.asarray(units[columns] @ units[others].T, dtype=np.float64)

    def similar(self, column: int) -> NDArray[np.float64]:
        """Cosine of every track with one, (c,)."""
        return self.cosines(np.arange(len(self.track_ids)), np.array([column]))[:, 0]

    @cached_property
    def _gram(self) -> NDArray[np.float64]:
        factors = self.factors.astype(np.float64)
        return np.asarray(factors.T @ factors)

    @cached_property
    def _units(self) -> NDArray[np.float64]:
        lengths = np.linalg.norm(self.factors, axis=1, keepdims=True)
        return np.asarray(self.factors / np.maximum(lengths, 1e-9), dtype=np.float64)

    def to_arrays(self) -> dict[str, NDArray[np.generic]]:
        """The model as plain arrays."""
        return {
            "track_ids": self.track_ids,
            "factors": self.factors,
            "counts": self.counts,
            "rows": np.array([self.rows]),
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.generic]]) -> CollaborativeModel:
        """The model that :meth:`to_arrays` described."""
        return cls(
            np.asarray(arrays["track_ids"], dtype=np.int64),
            np.asarray(arrays["factors"], dtype=np.float32),
            np.asarray(arrays["counts"], dtype=np.int64),
            int(arrays["rows"][0]),
        )


def fit(matrix: InteractionMatrix) -> CollaborativeModel | None:
    """Factorise; None when there are too few rows to say anything.

    Deterministic: fixed start, one thread.
    """
    rows, columns = matrix.cells.shape
    if rows < SMALLEST_ROWS or columns < 2:
        return None
    largest = min(LARGEST_FACTORS, max(2, min(rows, columns) // 2))
    _, factors = factorise(matrix.cells, AlsSettings(factors=largest))
    counts = np.bincount(matrix.cells.indices[matrix.cells.data > 0], minlength=columns)
    return CollaborativeModel(matrix.track_ids, factors, counts.astype(np.int64), rows)
