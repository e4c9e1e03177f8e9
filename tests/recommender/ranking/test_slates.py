"""What holds for every slate of every kind, whatever was heard before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.ranking.discover import Recommender
from recommender.ranking.requests import DiscoverRequest, MoodAnswer
from recommender.slates import QueueKind, Slate, Wish
from tests.recommender.ranking.worlds import MONDAY_EVENING, Listener, style_library

TRACKS, ARTISTS_PER_STYLE = 96, 6
FIRST = 1000
MOOD = "calm"


@cache
def heard() -> tuple[Recommender, Listener]:
    """A listener after two queues."""
    library, style = style_library(
        tracks=TRACKS, artists_per_style=ARTISTS_PER_STYLE, sound=True, words=True, genres=True
    )
    listener = Listener(library, style, loves=(1, 4))
    recommender = Recommender(library)
    listener.hear_queues(recommender, 2)
    return recommender, listener


track_ids = st.integers(FIRST, FIRST + TRACKS - 1)
wishes = st.one_of(
    st.just((QueueKind.DISCOVER, Wish())),
    st.just((QueueKind.DISCOVER, Wish(plus=(MOOD,)))),
    st.lists(track_ids, min_size=1, max_size=4, unique=True).map(
        lambda ids: (QueueKind.RADIO, Wish(plus=(tuple(ids), MOOD)))
    ),
    st.lists(track_ids, min_size=2, max_size=2, unique=True).map(
        lambda ids: (QueueKind.JOURNEY, Wish(plus=((ids[0],), (ids[1],)), variance=0.5))
    ),
    st.lists(track_ids, min_size=3, max_size=12, unique=True).map(
        lambda ids: (QueueKind.BLEND, Wish(plus=(tuple(ids),), blend="genre:any"))
    ),
)


def ids(slate: Slate) -> list[int]:
    return [slot.track_id for slot in slate.slots]


def request(asked: tuple[QueueKind, Wish], length: int, **options: object) -> DiscoverRequest:
    kind, wish = asked
    answers = [MoodAnswer(FIRST + n, 1.0 / (n + 1), "sounds calm", 0.5) for n in range(0, 96, 3)]
    return DiscoverRequest(
        heard()[1].now + timedelta(hours=2), length, kind=kind, wish=wish,
        moods={MOOD: answers}, **options,
    )  # fmt: skip


fast = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@fast
@given(wishes, st.integers(2, 30), st.floats(0, 1), st.integers(0, 2**40))
def test_no_repeats_right_length_honest_propensities(asked, length, dial, seed):
    recommender, _ = heard()
    slate = recommender.discover(request(asked, length, dial=dial, seed=seed))
    assert len(set(ids(slate))) == len(slate.slots) == length
    assert set(ids(slate)) <= set(slate.shortlist)
    assert (slate.kind, slate.wish, slate.dial) == (asked[0], asked[1], dial)
    for slot in slate.slots:
        assert 0.0 < slot.propensity <= 1.0
        assert slot.reason
        assert sum(
            getattr(slot.shares, name)
            for name in ("people", "sound", "words", "learning", "exploration")
        ) == pytest.approx(1.0)
    again = recommender.discover(request(asked, length, dial=dial, seed=seed))
    assert [(s.track_id, s.propensity, s.reason) for s in again.slots] == [
        (s.track_id, s.propensity, s.reason) for s in slate.slots
    ]


@fast
@given(st.integers(13, 40), st.integers(0, 2**40), st.floats(0, 1))
def test_artists_are_spaced(length, seed, dial):
    recommender, _ = heard()
    slate = recommender.discover(
        request((QueueKind.DISCOVER, Wish()), length, dial=dial, seed=seed)
    )
    library = recommender.library
    artists = library.artist_of[[library.row_of[track_id] for track_id in ids(slate)]]
    for start in range(len(artists) - 11):
        assert np.bincount(artists[start : start + 12]).max() <= 2
    assert (artists[1:] != artists[:-1]).all()


@fast
@given(wishes, st.sets(st.integers(0, 11), max_size=6), st.integers(0, 2**40))
def test_kept_slots_stay_and_nothing_that_came_before_returns(asked, places, seed):
    recommender, _ = heard()
    first = recommender.discover(request(asked, 12, seed=seed))
    kept = {place: replace(first.slots[place], propensity=1.0) for place in places}
    before = tuple(track_id for track_id in range(FIRST, FIRST + 8) if track_id not in ids(first))
    asked_again = request(asked, 12, seed=seed + 1, kept=kept, after=before)
    slate = recommender.discover(asked_again)
    assert len(set(ids(slate))) == 12
    assert not set(before) & set(ids(slate)) - {seed[0] for seed in asked[1].plus}
    for place, slot in kept.items():
        assert slate.slots[place] is slot


@fast
@given(st.permutations(range(TRACKS)), st.integers(2, 24), st.floats(0, 1), st.integers(0, 2**40))
def test_a_journey_begins_and_ends_where_it_should(order, steps, variance, seed):
    recommender, _ = heard()
    start, goal = FIRST + order[0], FIRST + order[1]
    wish = Wish(plus=((start,), (goal,)), variance=variance)
    slate = recommender.discover(request((QueueKind.JOURNEY, wish), steps, seed=seed))
    assert (ids(slate)[0], ids(slate)[-1]) == (start, goal)
    assert len(set(ids(slate))) == steps


def test_a_journey_moves_from_the_one_sound_to_the_other():
    recommender, listener = heard()
    rows = [recommender.library.row_of[FIRST + 3], recommender.library.row_of[FIRST + 6]]
    wish = Wish(plus=((FIRST + 3,), (FIRST + 6,)))
    styles = []
    for seed in range(4):
        slate = recommender.discover(request((QueueKind.JOURNEY, wish), 10, seed=seed))
        styles.append([listener.style[recommender.library.row_of[i]] for i in ids(slate)])
    early, late = np.array(styles)[:, :4], np.array(styles)[:, -4:]
    assert np.mean(early == listener.style[rows[0]]) >= 0.75
    assert np.mean(late == listener.style[rows[1]]) >= 0.75


def test_a_mood_decides_what_may_come_and_says_so():
    recommender, _ = heard()
    slate = recommender.discover(request((QueueKind.DISCOVER, Wish(plus=(MOOD,))), 8, seed=1))
    answers = {FIRST + n for n in range(0, 96, 3)}
    sure = [slot for slot in slate.slots if not slot.exploring]
    assert np.mean([slot.track_id in answers for slot in sure]) >= 0.7
    for slot in sure:
        if slot.track_id in answers:
            assert str(slot.reason).startswith("For “calm”: sounds calm.")


def test_all_banned_gives_an_empty_slate_and_one_track_a_slate_of_one():
    library, _ = style_library(tracks=16)
    recommender = Recommender(library)
    recommender.history.banned[:] = True
    assert recommender.discover(DiscoverRequest(MONDAY_EVENING, 10)).slots == ()
    recommender.history.banned[3] = False
    assert len(recommender.discover(DiscoverRequest(MONDAY_EVENING, 10)).slots) == 1
