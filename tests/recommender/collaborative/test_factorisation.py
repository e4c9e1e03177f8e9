"""Factors: two camps of listeners, the obvious answer, evidence, determinism."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.collaborative.factorisation import CollaborativeModel, fit
from recommender.collaborative.matrix import interaction_matrix

EVEN = list(range(0, 20, 2))
ODD = list(range(1, 20, 2))


def camps(rows: int = 40, seed: int = 0) -> CollaborativeModel:
    """Each row hears six tracks of one camp: even or odd ids."""
    rng = np.random.default_rng(seed)
    data = [
        dict.fromkeys(rng.choice(EVEN if row % 2 else ODD, 6, replace=False).tolist(), 1.0)
        for row in range(rows)
    ]
    model = fit(interaction_matrix(data))
    assert model is not None
    return model


def test_who_plays_one_camp_is_offered_the_rest_of_it():
    model = camps()
    scores = model.scores(np.array([0, 2, 4]), np.ones(3))
    unheard = [track for track in range(20) if track not in (0, 2, 4)]
    best = sorted(unheard, key=lambda track: -scores[track])[:7]
    assert best == sorted(best, key=lambda track: -scores[track])
    assert all(track % 2 == 0 for track in best)


def test_a_dislike_lowers_the_camp():
    model = camps()
    one = model.scores(np.array([0, 1]), np.array([1.0, 1.0]))
    other = model.scores(np.array([0, 1]), np.array([1.0, -3.0]))
    assert other[ODD].mean() < one[ODD].mean() - 0.1


def test_neighbours_are_of_the_same_camp():
    model = camps()
    cosines = model.similar(0)
    assert min(cosines[EVEN]) > max(cosines[ODD])


def test_too_little_is_no_model():
    assert fit(interaction_matrix([])) is None
    assert fit(interaction_matrix([{1: 1.0, 2: 1.0}] * 2)) is None
    assert fit(interaction_matrix([{1: 1.0}] * 5)) is None


def test_confidence_grows_with_rows():
    assert camps(rows=8).confidence < camps(rows=80).confidence < 1.0
    assert camps().counts.min() > 0


def test_the_fit_is_deterministic_and_can_be_stored():
    one, other = camps(), camps()
    np.testing.assert_array_equal(one.factors, other.factors)
    copy = CollaborativeModel.from_arrays(one.to_arrays())
    asked = np.array([3]), np.array([1.0])
    np.testing.assert_array_equal(copy.scores(*asked), one.scores(*asked))


def test_folding_in_agrees_with_implicit():
    from implicit.cpu.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix
    from threadpoolctl import threadpool_limits

    from recommender.collaborative.factorisation import CONFIDENCE_SCALE, REGULARISATION

    model = camps()
    with threadpool_limits(limits=1, user_api="blas"):
        als = AlternatingLeastSquares(
            factors=model.factors.shape[1],
            regularization=REGULARISATION,
            alpha=CONFIDENCE_SCALE,
            num_threads=1,
        )
        als.item_factors = model.factors
        cells = csr_matrix(([np.log1p(1.0), -np.log1p(2.0)], ([0, 0], [4, 5])), shape=(1, 20))
        theirs = als.recalculate_user(0, cells.astype(np.float32))
    ours = model.fold_in(np.array([4, 5]), np.array([1.0, -2.0]))
    np.testing.assert_allclose(ours, theirs, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("rows", [3, 5])
def test_tiny_data_fit_without_trouble(rows):
    model = fit(interaction_matrix([dict.fromkeys(range(4), 1.0)] * rows))
    assert model is not None
    assert np.isfinite(model.factors).all()
