"""Item–item models: two camps, the obvious answer, agreement with the plain definition."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_array

from recommender.collaborative.neighbours import ease_scores, ease_weights, neighbour_scores


def cells(seed: int = 0) -> csr_array:
    rng = np.random.default_rng(seed)
    dense = rng.random((60, 20)) < 0.5
    dense[::2, ::2] = dense[1::2, 1::2] = False
    return csr_array(dense.astype(np.float32))


def test_ease_agrees_with_its_definition():
    matrix = cells()
    columns, weights = ease_weights(matrix, 10.0)
    dense = matrix.toarray().astype(np.float64)
    inverse = np.linalg.inv(dense.T @ dense + 10.0 * np.eye(20))
    expected = -inverse / np.diag(inverse)
    np.fill_diagonal(expected, 0.0)
    assert columns.tolist() == list(range(20))
    np.testing.assert_allclose(weights, expected, atol=1e-4)


def test_who_hears_one_camp_is_offered_the_rest_of_it():
    matrix = cells()
    for scores in (ease_scores(matrix, 10.0), neighbour_scores(matrix, 5)):
        odd, even = scores[0, 1::2], scores[0, ::2]
        assert odd.min() > even.max()


def test_items_of_one_row_take_no_part_and_nothing_fails_on_nothing():
    lonely = csr_array(np.eye(3, dtype=np.float32))
    assert not ease_scores(lonely, 1.0).any()
    assert not neighbour_scores(lonely, 3).any()
    assert ease_scores(csr_array((0, 0), dtype=np.float32), 1.0).shape == (0, 0)
