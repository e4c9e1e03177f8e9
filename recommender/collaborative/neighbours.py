"""Item–item models: cosine neighbours, and EASE, the shallow autoencoder (Steck 2019)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float32]

LARGEST_COLUMNS = 8_000
"""EASE inverts a dense matrix of the items: only the ones with the most rows take part."""
SMALLEST_SUPPORT = 2
"""An item of one row is beside nothing but that row's own items."""


def ease_scores(cells: csr_array, penalty: float) -> Floats:
    """Scores of all items for all rows, (rows, items); zero for items that take no part."""
    columns, weights = ease_weights(cells, penalty)
    scores = np.zeros(cells.shape, dtype=np.float32)
    scores[:, columns] = cells[:, columns] @ weights
    return scores


def ease_weights(cells: csr_array, penalty: float) -> tuple[NDArray[np.int64], Floats]:
    """The columns that take part, (k,), and the weight of each on each other one, (k, k)."""
    from scipy.linalg.lapack import spotrf, spotri

    counts = np.bincount(cells.indices, minlength=cells.shape[1])
    columns = np.flatnonzero(counts >= SMALLEST_SUPPORT)
    if len(columns) > LARGEST_COLUMNS:
        most = np.argsort(-counts[columns], kind="stable")[:LARGEST_COLUMNS]
        columns = np.sort(columns[most])
    chosen = cells[:, columns]
    gram = np.asarray((chosen.T @ chosen).todense(), dtype=np.float32)
    gram[np.diag_indices_from(gram)] += penalty
    if not len(columns):
        return columns, gram
    lower, _ = spotrf(gram, lower=1)
    inverse, _ = spotri(lower, lower=1)
    inverse = np.tril(inverse) + np.tril(inverse, -1).T
    weights = inverse / -np.diag(inverse)
    np.fill_diagonal(weights, 0.0)
    return columns, np.asarray(weights, dtype=np.float32)


def neighbour_scores(cells: csr_array, neighbours: int) -> Floats:
    """Sum of the cosines of each item's nearest neighbours that a row has, (rows, items)."""

    from scipy.sparse import csr_array

    counts = np.bincount(cells.indices, minlength=cells.shape[1])
    units = csr_array(
        (cells.data / np.sqrt(counts[cells.indices]), cells.indices, cells.indptr),
        shape=cells.shape,
    )
    cosines = csr_array(units.T @ units)
    cosines.setdiag(0.0)
    return np.asarray((cells @ _strongest(cosines, neighbours).T).todense(), dtype=np.float32)


def _strongest(matrix: csr_array, count: int) -> csr_array:
    """The largest entries of each row."""

    from scipy.sparse import csr_array

    rows = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
    order = np.lexsort((matrix.indices, -matrix.data, rows))
    place = np.arange(len(rows)) - matrix.indptr[rows]
    kept = order[place < count]
    return csr_array((matrix.data[kept], (rows[kept], matrix.indices[kept])), shape=matrix.shape)
