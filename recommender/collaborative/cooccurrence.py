"""The small-data source: what stands in the same sessions more often than by chance.

Truncated SVD of the positive pointwise mutual information of co-occurrence (Levy & Goldberg
2014). It needs fewer sessions than a factorisation of the rows themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from recommender.collaborative.factorisation import AlsSettings
from recommender.collaborative.source import SMALLEST_ROWS, SourceData, SourceModel, source_model

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float64]

LARGEST_FACTORS = 32
COLUMNS_BY_FACTOR = 8
"""Fewer columns that were liked than this for each factor would fit chance."""
SMOOTHING = 0.75
"""Exponent of the context counts: rare tracks gain no infinite information."""
LARGEST_DENSE = 256
"""So many columns are decomposed as a whole."""
SEED = 14
SETTINGS = AlsSettings(factors=LARGEST_FACTORS, regularisation=1.0)


def fit_cooccurrence(data: SourceData) -> SourceModel | None:
    """Places of tracks by the company they keep; None when no two were liked together."""
    if data.touching < SMALLEST_ROWS:
        return None
    factors = ppmi_factors(data.cells)
    return None if factors is None else source_model(data, factors, SETTINGS)


def ppmi_factors(cells: csr_array) -> NDArray[np.float32] | None:
    """(c, f): left singular vectors times the roots of the singular values."""
    information = _positive_information(cells)
    if information is None:
        return None
    # A library is mostly what was never liked: only the rest takes part in the decomposition.
    company = np.unique(information.nonzero()[0])
    dimensions = min(LARGEST_FACTORS, max(len(company) // COLUMNS_BY_FACTOR, 2))
    left, strengths = _strongest(information[company][:, company], dimensions)
    left, strengths = left[:, strengths > 1e-6], strengths[strengths > 1e-6]
    signs = np.sign(left[np.abs(left).argmax(axis=0), np.arange(left.shape[1])])
    factors = np.zeros((cells.shape[1], left.shape[1]), dtype=np.float32)
    factors[company] = left * signs * np.sqrt(np.maximum(strengths, 0.0))
    return factors


def _strongest(matrix: csr_array, most: int) -> tuple[Floats, Floats]:
    """Left singular vectors (c, f) and singular values (f,) of a square matrix, f ≤ most."""
    from scipy.sparse.linalg import svds
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=1, user_api="blas"):
        if matrix.shape[0] <= LARGEST_DENSE:
            left, strengths, _ = np.linalg.svd(matrix.toarray())
            return left[:, :most], strengths[:most]
        left, strengths, _ = svds(matrix, k=most, rng=np.random.default_rng(SEED))
        return np.asarray(left), np.asarray(strengths)


def _positive_information(cells: csr_array) -> csr_array | None:
    """PPMI of every two columns that are liked in one row, (c, c)."""

    from scipy.sparse import coo_array, csr_array

    liked = csr_array(
        ((cells.data > 0).astype(np.float64), cells.indices, cells.indptr), shape=cells.shape
    )
    together = coo_array(liked.T @ liked)
    apart = (together.coords[0] != together.coords[1]) & (together.data > 0)
    if not apart.any():
        return None
    one, other = together.coords[0][apart], together.coords[1][apart]
    count = together.data[apart]
    margin = np.bincount(one, count, cells.shape[1])
    smoothed = margin**SMOOTHING / np.sum(margin**SMOOTHING)
    information = np.log(count / (margin[one] * smoothed[other]))
    # A diagonal as strong as a track's strongest companion: it surely goes with itself.
    strongest = np.zeros(cells.shape[1])
    np.maximum.at(strongest, one, np.maximum(information, 0.0))
    everything = np.arange(cells.shape[1])
    rows, columns = np.r_[one, everything], np.r_[other, everything]
    values = np.r_[np.maximum(information, 0.0), strongest]
    return csr_array((values, (rows, columns)), shape=together.shape)
