"""Reasons: they cite facts that are there, and without those facts the score is lower."""

from __future__ import annotations

import re
from datetime import timedelta

import numpy as np
import pytest

from recommender.audio.network import LABELS
from recommender.entities import End, Gesture, GestureKind, Interaction, Origin
from recommender.policy.reward import is_completion
from recommender.ranking.discover import DiscoverRequest, Facts, Recommender
from recommender.ranking.library import library_arrays
from tests.recommender.ranking.worlds import MONDAY_EVENING, Listener, style_library

WORLDS = {
    "sound": {"sound": True},
    "words": {"terms": True, "words": True},
    "everything": {"sound": True, "tags": True, "words": True, "terms": True, "genres": True},
    "artists only": {},
}


def split(observed):
    plays = [fact for fact in observed if isinstance(fact, Interaction)]
    return plays, [fact for fact in observed if isinstance(fact, Gesture)]


def faithful(world, *, seed, queues, cases, loves=(1, 4), dial=0.3):
    """Of each reason that cites facts: whether the score is lower when learnt without them."""
    library, style = style_library(seed=seed, **WORLDS[world])
    listener = Listener(library, style, loves=loves)
    recommender = Recommender(library)
    plays, gestures = split(listener.hear_queues(recommender, queues))
    slate = recommender.discover(DiscoverRequest(listener.now, seed=seed, dial=dial))
    lower = []
    for slot in [slot for slot in slate.slots if slot.cited][:cases]:
        rest = Facts(
            [play for play in plays if play.track_id not in slot.cited],
            [gesture for gesture in gestures if gesture.track_id not in slot.cited],
        )
        with_them = recommender.account(slot.track_id, listener.now, dial)
        without = Recommender(library, rest).account(slot.track_id, listener.now, dial)
        lower.append(without.score < with_them.score)
    return lower


@pytest.mark.parametrize("world", WORLDS)
def test_without_the_cited_facts_the_score_is_lower(world):
    """A part of what ``tests/bench/bench_reasons.py`` measures on five hundred cases."""
    lower = faithful(world, seed=11, queues=2, cases=12, loves=(1, 4, 6))
    assert len(lower) >= 8
    assert np.mean(lower) >= 0.9


def test_counts_are_those_of_the_facts():
    library, style = style_library(seed=6)
    listener = Listener(library, style, loves=(0, 2))
    recommender = Recommender(library)
    plays, _ = split(listener.hear_queues(recommender, 3))
    checked = 0
    for slot in recommender.discover(DiscoverRequest(listener.now, seed=1)).slots:
        told = re.match(r"You finished (\d+) of (\d+) by (.+?)(, last .+)?\.$", str(slot.reason))
        if told:
            artist = told[3]
            of_artist = [p for p in plays if library.artists[library.row_of[p.track_id]] == artist]
            assert int(told[2]) == len(of_artist)
            assert int(told[1]) == sum(is_completion(play) for play in of_artist)
            checked += 1
    assert checked


def test_what_was_left_more_often_than_finished_is_no_praise():
    library, _style = style_library(tracks=24, genres=True)
    ends = (End.FINISHED, End.SKIPPED, End.SKIPPED)
    plays = [
        Interaction(
            int(library.track_ids[row]), MONDAY_EVENING - timedelta(hours=3 * (70 - row - number)),
            200.0 if ends[number % 3] is End.FINISHED else 90.0, ends[number % 3],
            Origin.LIBRARY, 200.0,
        )
        for row in range(24)
        for number in range(3 if row % 4 else 2)
    ]  # fmt: skip
    slate = Recommender(library, Facts(plays)).discover(DiscoverRequest(MONDAY_EVENING, 24, seed=1))
    told = [re.search(r"finished (?:it )?(\d+) of (\d+)", str(slot.reason)) for slot in slate.slots]
    counts = [(int(one[1]), int(one[2])) for one in told if one]
    assert (1, 2) in counts
    assert all(2 * finished >= heard for finished, heard in counts)


def test_only_tracks_that_were_finished_or_liked_are_praised():
    """Heard to a fifth short of the end: rewarded a little, but nothing to tell."""
    library, _style = style_library(tracks=80, sound=True)
    plays = [
        Interaction(
            int(library.track_ids[row]), MONDAY_EVENING - timedelta(hours=80 - row), 160.0,
            End.SKIPPED, Origin.LIBRARY, 200.0,
        )
        for row in range(40)
    ]  # fmt: skip
    recommender = Recommender(library, Facts(plays))
    for track_id in library.track_ids.tolist():
        account = recommender.account(track_id, MONDAY_EVENING)
        assert "which" not in str(account.reason)
        assert "finished" not in str(account.reason)


def two_tracks(**columns):
    return library_arrays(
        track_ids=[1, 2], artist_ids=[1, 2], titles=["One", "Two"], artists=["A", "B"], **columns
    )


def finished(track_id: int, days_ago: float) -> Interaction:
    at = MONDAY_EVENING - timedelta(days=days_ago)
    return Interaction(track_id, at, 200.0, End.FINISHED, Origin.LIBRARY, 200.0)


@pytest.mark.parametrize(
    ("days_ago", "said"),
    [
        (0.1, "You played it to the end today."),
        (1, "You played it to the end yesterday."),
        (3, "You played it to the end on Friday."),
        (12, "You played it to the end on 18 February."),
        (400, "26 January 2025"),
    ],
)
def test_days_as_people_say_them(days_ago, said):
    recommender = Recommender(two_tracks(), Facts([finished(1, days_ago)]))
    assert said in str(recommender.account(1, MONDAY_EVENING).reason)


def test_a_like_is_told_until_it_is_taken_back():
    like = Gesture(GestureKind.LIKE, 1, MONDAY_EVENING - timedelta(days=1))
    recommender = Recommender(two_tracks(), Facts([], [like]))
    assert str(recommender.account(1, MONDAY_EVENING).reason) == "You liked it yesterday."
    recommender.observe(Gesture(GestureKind.UNLIKE, 1, MONDAY_EVENING))
    assert "liked" not in str(recommender.account(1, MONDAY_EVENING).reason)


def test_nothing_is_claimed_of_a_track_without_evidence():
    skipped = Interaction(1, MONDAY_EVENING, 5.0, End.SKIPPED, Origin.LIBRARY, 200.0)
    recommender = Recommender(two_tracks(), Facts([skipped]))
    account = recommender.account(2, MONDAY_EVENING + timedelta(hours=3))
    assert account.cited == ()
    assert str(account.reason) == "A guess: something by B, new to you."
    of_skipped = recommender.account(1, MONDAY_EVENING + timedelta(hours=3))
    assert str(of_skipped.reason) == "No favourite yet: you heard it once, never to the end."


def test_what_was_just_added_says_so():
    library = two_tracks(added_at=[MONDAY_EVENING.timestamp() - 3.5 * 86_400] * 2)
    recommender = Recommender(library, Facts([finished(1, 1.0)]))
    assert "Added to your library 3 days ago" in str(recommender.account(2, MONDAY_EVENING).reason)


def test_exploring_is_admitted():
    library, style = style_library(seed=2)
    listener = Listener(library, style, loves=(1, 4))
    recommender = Recommender(library)
    listener.hear_queues(recommender, 2)
    slate = recommender.discover(DiscoverRequest(listener.now, seed=3))
    exploring = [slot for slot in slate.slots if slot.exploring]
    assert exploring
    assert all("a try" in str(slot.reason).lower() for slot in exploring)
    assert not any(
        "a try" in str(slot.reason).lower() for slot in slate.slots if not slot.exploring
    )


def test_what_untagged_music_sounds_like_is_told_as_a_guess():
    rng = np.random.default_rng(8)
    jazz = np.arange(40) % 2 == 0
    tags = rng.uniform(0, 0.02, (40, len(LABELS)))
    tags[jazz, LABELS.index("jazz")] = 0.5
    library = library_arrays(
        track_ids=range(40), artist_ids=range(40), titles=["t"] * 40, sound_tags=tags,
        artists=[f"artist {row}" for row in range(40)], tag_labels=LABELS,
    )  # fmt: skip
    heard = Interaction(0, MONDAY_EVENING, 200.0, End.FINISHED, Origin.LIBRARY, 200.0)
    recommender = Recommender(library, Facts([heard]))
    later = MONDAY_EVENING + timedelta(hours=1)
    told = [
        slot
        for seed in range(4)
        for slot in recommender.discover(DiscoverRequest(later, 30, 1.0, seed)).slots
        if "(sounds like" in str(slot.reason)
    ]
    assert told
    assert all("(sounds like jazz)" in str(slot.reason) and jazz[slot.track_id] for slot in told)
