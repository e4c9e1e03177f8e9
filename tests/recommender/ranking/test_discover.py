"""Queues: determinism, rebuilding from facts, spacing, reasons, and sanity on odd input."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.entities import ChannelName, End, Gesture, GestureKind, Interaction, Origin
from recommender.errors import UnknownTrack
from recommender.ranking.discover import DiscoverRequest, Facts, Recommender
from recommender.ranking.library import library_arrays
from recommender.ranking.people import fit_people
from tests.recommender.ranking.worlds import MONDAY_EVENING, ROUNDING, Listener, style_library

EVERYTHING = {"sound": True, "tags": True, "words": True, "terms": True, "genres": True}


def facts_of(observed, recommender) -> Facts:
    return Facts(
        [fact for fact in observed if isinstance(fact, Interaction)],
        [fact for fact in observed if isinstance(fact, Gesture)],
        recommender._lessons._slot_features,
    )


@pytest.fixture(scope="module")
def listened():
    """A listener after three queues: the recommender, the listener and all facts."""
    library, style = style_library(**EVERYTHING)
    listener = Listener(library, style, loves=(1, 4))
    recommender = Recommender(library)
    observed = listener.hear_queues(recommender, 3)
    return recommender, listener, observed


def test_same_facts_and_seed_give_the_same_queue(listened):
    recommender, listener, observed = listened
    request = DiscoverRequest(listener.now, seed=5)
    first = recommender.discover(request)
    again = recommender.discover(request)
    rebuilt = Recommender(recommender.library, facts_of(observed, recommender)).discover(request)
    for other in (again, rebuilt):
        assert [slot.track_id for slot in other.slots] == [slot.track_id for slot in first.slots]
        assert [slot.propensity for slot in other.slots] == [s.propensity for s in first.slots]
        assert [slot.reason for slot in other.slots] == [slot.reason for slot in first.slots]
    another = recommender.discover(replace(request, seed=6))
    assert [slot.track_id for slot in another.slots] != [slot.track_id for slot in first.slots]


def test_rebuilding_gives_the_same_weights_in_any_order(listened):
    recommender, _, observed = listened
    rebuilt = Recommender(recommender.library, facts_of(observed, recommender))
    np.testing.assert_allclose(rebuilt.weights, recommender.weights, **ROUNDING)
    late = Recommender(recommender.library)
    for fact in [*observed[40:], *observed[:40]]:
        late.observe(fact)
    np.testing.assert_allclose(late.weights, recommender.weights, **ROUNDING)


def test_score_is_what_is_expected_and_parts_are_its_parts(listened):
    recommender, listener, _ = listened
    for slot in recommender.discover(DiscoverRequest(listener.now)).slots:
        account = recommender.account(slot.track_id, listener.now)
        contributions = slot.features * recommender.weights
        assert slot.score == pytest.approx(account.score, abs=1e-5)
        assert slot.score == pytest.approx(account.baseline + contributions.sum(), abs=1e-5)
        assert set(slot.parts) == set(ChannelName)
        prior = sum(
            account.contributions[name] for name in ("bias", "recently_added", "ordinary_length")
        )
        everything = account.baseline + prior + sum(slot.parts.values())
        assert everything == pytest.approx(slot.score, abs=1e-5)


def test_the_slate_says_what_it_was_chosen_from(listened):
    recommender, listener, _ = listened
    slate = recommender.discover(DiscoverRequest(listener.now, slate_id="x", seed=3, dial=0.5))
    assert {slot.track_id for slot in slate.slots} <= set(slate.shortlist)
    assert len(slate.shortlist) <= 200
    assert (slate.slate_id, slate.seed, slate.dial, slate.kind) == ("x", 3, 0.5, "discover")
    assert slate.policy


def test_artists_keep_their_distance(listened):
    recommender, listener, _ = listened
    library = recommender.library
    for seed in range(5):
        slate = recommender.discover(DiscoverRequest(listener.now, seed=seed))
        artists = [library.artist_ids[library.row_of[slot.track_id]] for slot in slate.slots]
        for start in range(len(artists) - 11):
            window = artists[start : start + 12]
            assert max(window.count(artist) for artist in window) <= 2


def test_cold_start_is_varied_and_honest():
    library, style = style_library(genres=True)
    slate = Recommender(library).discover(DiscoverRequest(MONDAY_EVENING, 24))
    rows = [library.row_of[slot.track_id] for slot in slate.slots]
    assert len(set(library.artist_ids[rows])) >= 16
    assert len(set(style[rows])) >= 7
    assert all(str(slot.reason).startswith("A first look: ") for slot in slate.slots)
    assert len({slot.reason for slot in slate.slots}) >= 20


def test_never_play_is_kept_until_the_track_is_liked():
    library, _style = style_library(tracks=16)
    recommender = Recommender(library)
    banned = int(library.track_ids[3])
    recommender.observe(Gesture(GestureKind.NEVER_PLAY, banned, MONDAY_EVENING))
    request = DiscoverRequest(MONDAY_EVENING + timedelta(days=1), 16)
    assert banned not in [slot.track_id for slot in recommender.discover(request).slots]
    recommender.observe(Gesture(GestureKind.LIKE, banned, MONDAY_EVENING + timedelta(hours=1)))
    assert banned in [slot.track_id for slot in recommender.discover(request).slots]


@pytest.mark.parametrize("ends", [[End.SKIPPED], [End.FINISHED], [End.STOPPED], [End.FAILED]])
@pytest.mark.parametrize("plays", [1, 150])
def test_one_sided_histories_give_a_sane_queue(ends, plays):
    library, _ = style_library(tracks=60, sound=True)
    recommender = Recommender(library)
    moment = MONDAY_EVENING
    for number in range(plays):
        track_id, end = int(library.track_ids[number % 60]), ends[number % len(ends)]
        listened_s = 200.0 if end is End.FINISHED else 8.0
        recommender.observe(Interaction(track_id, moment, listened_s, end, Origin.LIBRARY, 200.0))
        moment += timedelta(seconds=listened_s)
    slate = recommender.discover(DiscoverRequest(moment, 30))
    assert len({slot.track_id for slot in slate.slots}) == 30
    assert all(np.isfinite(slot.score) and slot.reason for slot in slate.slots)
    assert all(np.isfinite(slot.features).all() for slot in slate.slots)


def test_tracks_gone_since_and_unknown_slates_are_no_trouble():
    library, _ = style_library(tracks=30)
    facts = Facts(
        [
            Interaction(9_999, MONDAY_EVENING, 5.0, End.SKIPPED, Origin.DISCOVER, 200.0, "gone", 4),
            Interaction(1003, MONDAY_EVENING, 5.0, End.SKIPPED, Origin.DISCOVER, 200.0, "gone", 5),
        ],
        [Gesture(GestureKind.LIKE, 9_999, MONDAY_EVENING)],
        {("gone", 5): np.ones(3, np.float32)},  # a φ of another layout
    )
    slate = Recommender(library, facts).discover(DiscoverRequest(MONDAY_EVENING, 10))
    assert len(slate.slots) == 10


def test_small_and_empty_libraries():
    empty = library_arrays(track_ids=[], artist_ids=[], titles=[], artists=[])
    assert Recommender(empty).discover(DiscoverRequest(MONDAY_EVENING)).slots == ()
    one = library_arrays(track_ids=[7], artist_ids=[1], titles=["a"], artists=["b"])
    slate = Recommender(one).discover(DiscoverRequest(MONDAY_EVENING))
    assert [slot.track_id for slot in slate.slots] == [7]
    assert Recommender(one).discover(DiscoverRequest(MONDAY_EVENING, length=0)).slots == ()


def test_no_recording_comes_twice():
    library = library_arrays(
        track_ids=range(20),
        artist_ids=[n // 2 for n in range(20)],
        titles=[f"Piece {n // 2}{' (live)' if n % 2 else ''}" for n in range(20)],
        artists=[f"Artist {n // 2}" for n in range(20)],
    )
    slate = Recommender(library).discover(DiscoverRequest(MONDAY_EVENING, 20))
    assert sorted(slot.track_id // 2 for slot in slate.slots) == list(range(10))


def test_long_queues_and_odd_dials():
    library, _style = style_library(tracks=400)
    slate = Recommender(library).discover(DiscoverRequest(MONDAY_EVENING, 300, dial=7.0))
    assert len({slot.track_id for slot in slate.slots}) == 300
    assert slate.dial == 1.0


def test_similar_by_each_channel(listened):
    recommender, listener, _ = listened
    track_id = int(recommender.library.track_ids[1])
    for by in (None, ChannelName.SOUND, ChannelName.WORDS):
        near = recommender.similar(track_id, by, 10)
        assert len(near) == 10
        styles = [listener.style[recommender.library.row_of[other]] for other, _ in near]
        assert np.mean(np.array(styles) == 1) >= 0.8
    assert recommender.similar(track_id, ChannelName.PEOPLE, 10) == []
    with pytest.raises(UnknownTrack):
        recommender.similar(-5)


def test_people_are_heard_once_there_are_rows(listened):
    recommender, listener, observed = listened
    facts = facts_of(observed, recommender)
    loved = recommender.library.track_ids[np.isin(listener.style, listener.loves)]
    playlists = [loved[start : start + 8].tolist() for start in range(0, 48, 4)]
    library = recommender.library
    people = fit_people(library, facts.interactions, facts.gestures, playlists, listener.now)
    with_people = Recommender(recommender.library, facts, people)
    slate = with_people.discover(DiscoverRequest(listener.now, seed=2))
    assert any(slot.parts[ChannelName.PEOPLE] > 0 for slot in slate.slots)
    assert with_people.similar(int(loved[0]), ChannelName.PEOPLE, 5)


some_facts = st.lists(
    st.builds(
        Interaction,
        st.integers(1000, 1023),
        st.floats(-1e6, 1e6).map(lambda s: MONDAY_EVENING + timedelta(seconds=s)),
        st.floats(0, 1e6),
        st.sampled_from(End),
        st.sampled_from(Origin),
        st.floats(-1, 1e4),
    )
    | st.builds(
        Gesture,
        st.sampled_from(GestureKind),
        st.integers(1000, 1023),
        st.floats(-1e6, 1e6).map(lambda s: MONDAY_EVENING + timedelta(seconds=s)),
    ),
    max_size=25,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(some_facts, st.integers(0, 40), st.floats(0, 1), st.integers(0, 2**40))
def test_any_facts_give_a_sane_queue(facts, length, dial, seed):
    library, _ = style_library(tracks=24, artists_per_style=1)
    recommender = Recommender(library)
    for fact in facts:
        recommender.observe(fact)
    slate = recommender.discover(DiscoverRequest(MONDAY_EVENING, length, dial, seed))
    barred = int(recommender.history.barred(MONDAY_EVENING.timestamp()).sum())
    assert len(slate.slots) == min(length, 24 - barred)
    assert len({slot.track_id for slot in slate.slots}) == len(slate.slots)
    for slot in slate.slots:
        assert np.isfinite(slot.score)
        assert 0.0 < slot.propensity <= 1.0
        assert slot.reason
