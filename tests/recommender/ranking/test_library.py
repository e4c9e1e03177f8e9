"""The library as arrays: what is left out is absent, what does not fit is refused."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.ranking.library import library_arrays


def small(**columns):
    return library_arrays(
        track_ids=[30, 10, 20],
        artist_ids=[5, -1, -1],
        titles=["a", "b", "c"],
        artists=["x", "", ""],
        **columns,
    )


def test_what_is_left_out_is_absent():
    library = small()
    assert len(library) == 3
    assert library.row_of == {30: 0, 10: 1, 20: 2}
    assert np.isnan(library.sound).all()
    assert library.sound.shape == (3, 200)
    assert np.isnan(library.tempo_bpm).all()
    assert library.terms.nnz == library.genres.nnz == 0


def test_unknown_artists_are_each_their_own():
    assert len(set(small().artist_of.tolist())) == 3
    assert small(album_ids=[1, 1, -1]).album_of.tolist()[:2] == [1, 1]


def test_names_become_columns():
    library = small(genres=[["Rock"], ["Folk", "Rock", "Rock"], []], terms=[{"sea": 1.0}, {}, {}])
    assert library.genre_names == ["Folk", "Rock"]
    assert library.genres.toarray().tolist() == [[0, 1], [1, 1], [0, 0]]
    assert library.term_names == ["sea"]


def test_a_column_that_does_not_fit_is_named():
    with pytest.raises(ValueError, match="years has 2 rows"):
        small(years=[1999, 2000])
    with pytest.raises(ValueError, match="sound has 1 rows"):
        small(sound=np.zeros((1, 200)))


def test_an_empty_library():
    library = library_arrays(track_ids=[], artist_ids=[], titles=[], artists=[])
    assert len(library) == 0
    assert len(library.artist_of) == 0
