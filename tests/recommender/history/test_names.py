"""Keys of names: the same for every spelling of one name, different for different ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.history.names import artist_key, title_key


@pytest.mark.parametrize(
    "names",
    [
        ("The Beatles", "BEATLES", "Beatles, The", "beatles"),
        ("Sigur Rós", "Sigur Ros", "SIGUR  RÓS"),
        ("Simon & Garfunkel", "Simon and Garfunkel"),
        ("Jay-Z feat. Rihanna", "Jay-Z (ft. Rihanna)", "Jay Z"),
        ("ＡＢＢＡ", "abba"),
        ("Guns N' Roses", "Guns N’ Roses"),
    ],
)
def test_one_artist_one_key(names):
    assert len({artist_key(name) for name in names}) == 1


def test_different_artists_stay_different():
    names = ("The The", "A", "!!!", "???", "Mum", "múm band", "", "La", "久石譲")
    assert len({artist_key(name) for name in names}) == len(names)


def test_editions_of_a_title_are_one_and_live_takes_are_not():
    one = {
        title_key(title)
        for title in ("Yellow", "Yellow (2011 Remastered Version)", "Yellow - 2009 Remaster",
                      "yellow [Bonus Track]", "Yellow (feat. X)")
    }  # fmt: skip
    assert one == {"yellow"}
    assert title_key("Yellow (Live)") != "yellow"
    assert title_key("Version") == "version"


@given(st.text(max_size=40))
def test_space_and_width_do_not_matter(name):
    for key in (artist_key, title_key):
        assert key(f"  {name}\t") == key(name)
