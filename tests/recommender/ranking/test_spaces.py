"""Places and closeness: hubs are no favourites, alike is relative to the library."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_array

from recommender.ranking.spaces import (
    LATELY_ASKED,
    SOUND_VIEWS,
    DenseSpace,
    Places,
    TermSpace,
    View,
    standing,
)


def clusters(tracks: int = 120, dimensions: int = 40, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    centres = 2 * rng.standard_normal((6, dimensions))
    return (centres[np.arange(tracks) % 6] + rng.standard_normal((tracks, dimensions))).astype(
        np.float32
    )


def hubness(space: DenseSpace, n: int, *, by_cosine: bool) -> int:
    """How many tracks have the busiest one among their ten nearest."""
    rows = np.arange(n)
    near = space.cosines(rows, rows) if by_cosine else space.closeness(rows, rows)
    near[rows, rows] = -np.inf
    nearest = np.argsort(-near, axis=1, kind="stable")[:, :10]
    return int(np.bincount(nearest.ravel(), minlength=n).max())


def test_a_hub_is_not_everybodys_neighbour():
    rng = np.random.default_rng(3)
    vectors = rng.standard_normal((200, 60)).astype(np.float32)
    vectors[:100] += 4.0
    vectors[0] = vectors[1:].mean(axis=0) + 0.2 * vectors[0]  # lies in the middle of all
    space = DenseSpace([[vectors]])
    assert hubness(space, 200, by_cosine=False) < hubness(space, 200, by_cosine=True)


def test_neighbours_are_of_the_cluster_and_closeness_is_symmetric():
    space = DenseSpace([[clusters()]])
    rows = np.arange(120)
    closeness = space.closeness(rows, rows)
    np.testing.assert_allclose(closeness, closeness.T, atol=1e-5)
    closeness[rows, rows] = -1
    nearest = np.argsort(-closeness, axis=1, kind="stable")[:, :10]
    assert np.mean(nearest % 6 == rows[:, None] % 6) > 0.95


def test_a_kind_that_a_track_lacks_leaves_it_the_others():
    first, second = clusters(seed=1), clusters(seed=2, dimensions=30)
    second[:10] = np.nan
    places = Places([View(), View(weight=0.6)], [first, second])([first, second])
    np.testing.assert_allclose(np.linalg.norm(places, axis=1), 1.0, atol=1e-5)
    space = DenseSpace([[first], [second]], SOUND_VIEWS)
    assert space.closeness(np.array([0]), np.array([6, 1]))[0].argmax() == 0
    all_unknown = DenseSpace([[first], [np.full((120, 30), np.nan, np.float32)]], SOUND_VIEWS)
    assert np.isfinite(all_unknown.closeness(np.arange(120), np.arange(120))).all()


def test_a_library_of_one_sound_has_no_favourites():
    same = np.ones((30, 40), np.float32) + 1e-6 * clusters(30)
    closeness = DenseSpace([[same]]).closeness(np.arange(30), np.arange(30))
    assert np.isfinite(closeness).all()


def test_standing_leaves_a_track_itself_out():
    places = Places([View()], [clusters(20)])([clusters(20)])
    mean, deviation = standing(places, places, np.arange(20))
    cosines = places @ places.T
    others = [np.delete(cosines[row], row) for row in range(20)]
    np.testing.assert_allclose(mean, [row.mean() for row in others], atol=1e-5)
    np.testing.assert_allclose(deviation, [row.std() for row in others], atol=1e-4)


def test_terms_of_one_track_are_compared_as_those_of_many():
    rng = np.random.default_rng(4)
    weights = rng.random((30, 50)) * (rng.random((30, 50)) < 0.2)
    weights[7] = 0
    weights /= np.maximum(np.linalg.norm(weights, axis=1, keepdims=True), 1e-9)
    space = TermSpace(csr_array(weights.astype(np.float32)))
    others = np.array([3, 7, 3, 29, 0])
    expected = weights[[5, 9]] @ weights[others].T
    np.testing.assert_allclose(space.cosines(np.array([5, 9]), others), expected, atol=1e-6)
    np.testing.assert_allclose(space.cosines(np.array([5]), others), expected[:1], atol=1e-6)
    assert space.cosines(np.array([5]), np.array([], np.int64)).shape == (1, 0)


def test_terms_asked_for_lately_make_way_for_others():
    rng = np.random.default_rng(5)
    weights = (
        rng.random((3 * LATELY_ASKED, 20)) * (rng.random((3 * LATELY_ASKED, 20)) < 0.3)
    ).astype(np.float32)
    space = TermSpace(csr_array(weights))
    one = np.array([2])
    for others in (*rng.integers(len(weights), size=(40, 100)), np.arange(len(weights))):
        found = space.cosines(one, others)
        np.testing.assert_allclose(found, weights[one] @ weights[others].T, atol=1e-6)
