"""The layout of the map: neighbours stay neighbours, the same music comes to the same place."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from recommender.audio import layout
from recommender.audio.layout import LayoutMaker, place_among

Vectors = np.ndarray


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """As in a worker process."""
    with threadpool_limits(1):
        yield


def styles(n: int, seed: int = 0, groups: int = 6) -> tuple[Vectors, Vectors]:
    """Unit vectors (n, 32) in groups, and the group of each."""
    rng = np.random.default_rng(seed)
    centres = np.random.default_rng(99).standard_normal((groups, 32))
    group = rng.integers(0, groups, n)
    vectors = centres[group] + 0.35 * rng.standard_normal((n, 32))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32), group


def nowhere(n: int) -> Vectors:
    return np.full((n, 2), np.nan, np.float32)


def same_group_share(places: Vectors, group: Vectors) -> float:
    """How often the nearest neighbour on the map is of the same group."""
    distances = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(distances, np.inf)
    return float((group[distances.argmin(axis=1)] == group).mean())


@pytest.mark.parametrize("n", [1, 2, 3, 11, 13])
def test_a_handful_of_tracks_has_a_map(n: int) -> None:
    places, landmarks = LayoutMaker().lay_out(styles(n)[0], nowhere(n), 1)
    assert places.shape == (n, 2)
    assert np.isfinite(places).all()
    assert landmarks.all()


def test_one_vector_for_all_tracks_does_no_harm() -> None:
    units = np.tile(styles(1)[0], (30, 1))
    assert np.isfinite(LayoutMaker().lay_out(units, nowhere(30), 1).places).all()


def test_what_sounds_alike_lies_together_beyond_the_landmarks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(layout, "MOST_LANDMARKS", 80)
    units, group = styles(240)
    places, landmarks = LayoutMaker().lay_out(units, nowhere(240), 1)
    assert landmarks.sum() == 80
    assert same_group_share(places, group) > 0.95
    assert np.abs(places).max() < 2.0


def test_the_same_library_gives_the_same_map() -> None:
    units, _group = styles(60)
    first, second = (LayoutMaker().lay_out(units, nowhere(60), 1).places for _ in range(2))
    assert np.array_equal(first, second)


def test_a_new_track_moves_no_other_and_finds_its_kind() -> None:
    units, group = styles(90)
    known = LayoutMaker().lay_out(units[:60], nowhere(60), 1)
    places = np.concatenate([known.places, nowhere(30)])
    landmarks = np.concatenate([known.landmarks, np.zeros(30, np.bool_)])
    filled = place_among(units, places, landmarks)
    assert np.array_equal(filled[:60], known.places)
    assert np.isfinite(filled).all()
    assert same_group_share(filled, group) > 0.9
    assert np.array_equal(filled, place_among(units, places, landmarks))


def test_a_grown_library_is_laid_out_from_where_it_lay() -> None:
    units, group = styles(120)
    before = LayoutMaker().lay_out(units[:60], nowhere(60), 1).places
    after = LayoutMaker().lay_out(units, np.concatenate([before, nowhere(60)]), 1).places
    fresh = LayoutMaker().lay_out(units, nowhere(120), 2).places

    def moved(places: Vectors) -> float:
        centres = [
            [p[:60][group[:60] == g].mean(axis=0) for g in range(6)] for p in (before, places)
        ]
        return float(np.linalg.norm(np.subtract(*centres), axis=1).mean())

    assert moved(after) < 0.75 * moved(fresh)


def test_without_landmarks_nothing_is_placed() -> None:
    units, _group = styles(5)
    assert np.isnan(place_among(units, nowhere(5), np.zeros(5, np.bool_))).all()
