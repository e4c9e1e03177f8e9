"""Re-ranking: artists keep their distance, recordings come once, alikes are penalised."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.ranking.channels import sound_channel, words_channel
from recommender.ranking.library import library_arrays
from recommender.ranking.rerank import Variety, similarity
from recommender.ranking.versions import bare_title, recordings
from tests.recommender.ranking.worlds import style_library


@pytest.mark.parametrize(
    "title",
    [
        "Black Water",
        "black  water",
        "Black Water (Live)",
        "Black Water [2011 Remaster]",
        "Black Water - Remastered 2009",
        "Black Water - Live at the Hall",
        "Black Water feat. Somebody",
        "Black Water (feat. Somebody) - Radio Edit",
    ],
)
def test_versions_share_their_bare_title(title):
    assert bare_title(title) == "black water"


def test_other_titles_stay_apart():
    assert bare_title("Black Water II") != bare_title("Black Water")
    assert bare_title("(Untitled)") == "(untitled)"
    assert bare_title("Alive") == "alive"


def test_versions_are_of_one_artist():
    library = library_arrays(
        track_ids=[1, 2, 3],
        artist_ids=[1, 1, 2],
        titles=["Rain", "Rain (live)", "Rain"],
        artists=["a", "a", "b"],
    )
    numbers = recordings(library, np.arange(3))
    assert numbers[0] == numbers[1] != numbers[2]


def test_one_artist_library_still_fills():
    library = library_arrays(
        track_ids=range(5), artist_ids=[1] * 5, titles=list("abcde"), artists=["x"] * 5
    )
    variety = Variety(library, np.arange(5), [])
    chosen: list[int] = []
    for _ in range(5):
        _, allowed = variety.adjust(chosen)
        chosen.append(int(np.flatnonzero(allowed)[0]))
    assert sorted(chosen) == [0, 1, 2, 3, 4]


def test_alike_tracks_cost_more():
    library, style = style_library(sound=True, terms=True)
    rows = np.arange(80)
    channels = [sound_channel(library), words_channel(library)]
    alike = similarity(library, rows, channels)
    same = (style[rows][:, None] == style[rows]) & ~np.eye(80, dtype=bool)
    assert alike[same].mean() > alike[~same & ~np.eye(80, dtype=bool)].mean() + 0.1
    assert np.all((alike >= 0) & (alike <= 1))
    penalty, allowed = Variety(library, rows, channels).adjust([0])
    assert not allowed[0]
    assert penalty[style[rows] == style[0]].mean() > penalty[style[rows] != style[0]].mean()
