"""Similar artists: the style decides, few tracks are trusted less, and little data is no crash."""

from __future__ import annotations

import numpy as np

from recommender.ranking.artists import ArtistSpace
from recommender.ranking.library import library_arrays
from tests.recommender.ranking.worlds import style_library


def test_artists_of_one_style_are_nearest():
    library, style = style_library(sound=True)
    space = ArtistSpace(library)
    for row in range(0, 240, 17):
        artist = int(library.artist_of[row])
        near = space.similar(artist, 3)
        assert len(near) == 3
        assert all(style[other] == style[row] for other, _ in near)
        assert all(library.artist_of[other] != artist for other, _ in near)
        overlaps = [overlap for _, overlap in near]
        assert overlaps == sorted(overlaps, reverse=True)
        assert all(0 <= overlap <= 1 for overlap in overlaps)


def test_breadth_tells_artists_of_one_centre_apart():
    """An artist who plays everything is less like a narrow one than another narrow one is."""
    rng = np.random.default_rng(1)
    breadth = np.repeat([0.2, 0.2, 3.0], 20)
    sound = breadth[:, None] * rng.standard_normal((60, 200))
    library = library_arrays(
        track_ids=range(60),
        artist_ids=np.repeat([1, 2, 3], 20),
        titles=["t"] * 60,
        artists=["a"] * 60,
        sound=sound,
    )
    near = ArtistSpace(library).similar(int(library.artist_of[0]), 2)
    assert [row // 20 for row, _ in near] == [1, 2]
    assert near[0][1] > near[1][1] + 0.1


def test_too_little_says_nothing():
    nothing, _ = style_library(tracks=8)
    assert ArtistSpace(nothing).similar(0, 5) == []
    one = library_arrays(
        track_ids=[1, 2], artist_ids=[1, 1], titles=["a", "b"], artists=["x", "x"],
        sound=np.ones((2, 200)),
    )  # fmt: skip
    assert ArtistSpace(one).similar(0, 5) == []


def test_two_artists_of_one_track_each_and_equal_sound():
    library = library_arrays(
        track_ids=[1, 2], artist_ids=[1, 2], titles=["a", "b"], artists=["x", "y"],
        sound=np.ones((2, 200)),
    )  # fmt: skip
    near = ArtistSpace(library).similar(0, 5)
    assert [row for row, _ in near] == [1]
    assert np.isfinite(near[0][1])
