"""The first queue: music rather than sound effects, and a true sentence for each track."""

from __future__ import annotations

import numpy as np

from recommender.entities import End, Interaction, Origin
from recommender.ranking.discover import DiscoverRequest, Facts, Recommender
from recommender.ranking.first_look import FirstLook
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.library import LibraryArrays, library_arrays
from tests.recommender.ranking.worlds import MONDAY_EVENING


def folder(durations_s, **columns):
    n = len(durations_s)
    named = {"titles": [f"Track {row}" for row in range(n)], "artists": [""] * n}
    return library_arrays(
        track_ids=np.arange(n),
        artist_ids=np.full(n, -1),
        durations_s=durations_s,
        **(named | columns),
    )


def queue(library, facts=None, length=10):
    slate = Recommender(library, facts).discover(DiscoverRequest(MONDAY_EVENING, length))
    return [slot.track_id for slot in slate.slots]


def test_sound_effects_stay_out_while_there_is_music():
    library = folder([0.5] * 80 + [180.0] * 20)
    assert min(queue(library)) >= 80


def test_a_short_track_that_was_played_may_come_again():
    library = folder([20.0] + [180.0] * 10)
    play = Interaction(0, MONDAY_EVENING, 20.0, End.FINISHED, Origin.LIBRARY, 20.0)
    assert 0 not in queue(library, length=11 - 1)
    assert 0 in queue(library, Facts([play]), length=11)


def test_a_library_of_short_tracks_is_played_as_it_is():
    library = folder([5.0] * 30 + [180.0] * 3)
    assert len(queue(library)) == 10


def test_an_unknown_length_is_no_short_one():
    assert set(queue(folder([0.0] * 12 + [3.0] * 30))) <= set(range(12))


def test_sentences_tell_what_is_known_and_vary():
    library = folder(
        [200.0] * 4,
        artists=["Nina", "Nina", "", ""],
        albums=["Blue", "Blue", "", ""],
        years=[2006, 2006, 1974, 0],
        genres=[["Jazz"], ["Jazz"], [], []],
    )
    look = FirstLook(library, LabelGuesser(library), MONDAY_EVENING)
    told = [str(look.sentence(row)) for row in (0, 1, 0, 2, 3)]
    assert told == [
        "A first look: Jazz, from 2006.",
        "A first look: Nina, from “Blue”.",
        "A first look: Nina, from the 2000s.",
        "A first look: music from 1974.",
        "A first look: “Track 3”, not played yet.",
    ]


def test_the_sound_is_told_as_a_guess_and_only_when_clear():
    tags = np.full((3, 50), 0.05, np.float32)
    tags[0, 7], tags[2] = 0.6, np.nan
    labels = [f"tag{number}" for number in range(49)]
    labels.insert(7, "ambient")
    library = folder([200.0] * 3, sound_tags=tags, tag_labels=labels)
    told = [
        str(FirstLook(library, LabelGuesser(library), MONDAY_EVENING).sentence(row))
        for row in range(3)
    ]
    assert told[0] == "A first look: by its sound perhaps ambient."
    assert all("perhaps" not in sentence for sentence in told[1:])


def test_new_tracks_are_called_new_only_beside_older_ones():
    now = MONDAY_EVENING.timestamp()
    beside = folder([200.0] * 2, added_at=[now - 3 * 86_400, now - 90 * 86_400])
    alone = folder([200.0] * 2, added_at=[now - 3 * 86_400] * 2)
    assert "added 3 days ago" in said(beside)
    assert "added" not in said(alone)


def said(library: LibraryArrays) -> str:
    return str(FirstLook(library, LabelGuesser(library), MONDAY_EVENING).sentence(0))
