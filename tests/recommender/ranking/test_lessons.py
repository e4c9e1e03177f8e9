"""Corrections: what each changes, and that taking one back leaves no trace."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from recommender.entities import ChannelName, Gesture, GestureKind, Origin
from recommender.policy.features import DIMENSIONS, FEATURE_GROUPS, FEATURE_NAMES
from recommender.policy.value import ValueFunction
from recommender.ranking.discover import DiscoverRequest, Facts, Recommender
from recommender.ranking.history import RESTS_S
from recommender.ranking.lessons import MOST_RETURNS, Lessons
from recommender.ranking.past_weights import EVERY, LONGEST_AGO
from tests.recommender.ranking.worlds import ROUNDING, Listener, style_library

CORRECTIONS = {
    GestureKind.LIKE: None,
    GestureKind.MORE_LIKE_THIS: None,
    GestureKind.LESS_LIKE_THIS: None,
    GestureKind.NEVER_PLAY: None,
    GestureKind.REST_ARTIST: None,
    GestureKind.WRONG_REASON: ChannelName.SOUND,
}


@pytest.fixture
def world():
    """A listener after two queues: recommender, listener."""
    library, style = style_library(sound=True, tags=True, words=True, terms=True, genres=True)
    listener = Listener(library, style, loves=(1, 4))
    recommender = Recommender(library)
    listener.hear_queues(recommender, 2, length=20)
    return recommender, listener


def correction(kind: GestureKind, track_id: int, listener: Listener, number: int = 1) -> Gesture:
    return Gesture(kind, track_id, listener.now, about=CORRECTIONS[kind], gesture_id=number)


def scored(
    recommender: Recommender, listener: Listener, **changes: object
) -> list[tuple[int, float]]:
    request = replace(DiscoverRequest(listener.now + timedelta(minutes=5), 20, seed=3), **changes)
    return [(slot.track_id, slot.score) for slot in recommender.discover(request).slots]


def queue(recommender: Recommender, listener: Listener, **changes: object) -> list[int]:
    return [track_id for track_id, _score in scored(recommender, listener, **changes)]


def learnt_again(facts: list, start: Facts) -> list[np.ndarray]:
    """What a replay or a gesture after a play was learnt with: φ of the play, φ of what followed.

    Args:
        start: what came before.
    """
    seen = []

    class Watched(ValueFunction):
        def learn_play(self, phi, state, reward, at, *, turned):
            seen.append(phi)
            super().learn_play(phi, state, reward, at, turned=turned)

        def learn_gesture(self, phi, reward, at):
            seen.append(phi)
            super().learn_gesture(phi, reward, at)

    library, _style = style_library(sound=True)
    recommender = Recommender(library, start, value=Watched)
    seen.clear()
    for fact in facts:
        recommender.observe(fact)
    return seen


def test_a_like_or_a_replay_praises_the_track_as_the_session_brought_it(listener_alone):
    start, listener, track_id = listener_alone
    (play,) = listener.hear(track_id)
    like = Gesture(GestureKind.LIKE, track_id, listener.now)
    (replay,) = listener.hear(track_id)
    listener.now += timedelta(hours=1)
    (next_day,) = listener.hear(track_id)
    first, liked, replayed, later = learnt_again([play, like, replay, next_day], start)
    np.testing.assert_array_equal(liked, first)
    np.testing.assert_array_equal(replayed, first)
    just_heard = FEATURE_NAMES.index("just_heard")
    assert first[just_heard] < 0.01 < 0.5 < later[just_heard]


def test_who_stopped_between_a_play_and_its_like_learns_the_same(listener_alone):
    _start, listener, track_id = listener_alone
    (play,) = listener.hear(track_id)
    play = replace(play, interaction_id=1)
    like = Gesture(GestureKind.LIKE, track_id, listener.now, gesture_id=2)
    library, _style = style_library(sound=True)
    kept = Recommender(library, Facts([play], [])).keep()
    gone_on = Recommender(library, Facts([play], [like], kept=kept))
    at_once = Recommender(library, Facts([play], [like]))
    np.testing.assert_allclose(gone_on.weights, at_once.weights, **ROUNDING)


@pytest.fixture
def listener_alone():
    """Facts of yesterday, a listener, and a track they love but did not hear."""
    library, style = style_library(sound=True)
    listener = Listener(library, style, loves=(1,), likes_every=1000)
    track_id, *others = library.track_ids[style == 1].tolist()
    plays = [fact for other in others[:20] for fact in listener.hear(other)]
    listener.now += timedelta(hours=20)
    return Facts(plays, []), listener, track_id


@pytest.mark.parametrize("kind", CORRECTIONS)
def test_each_correction_changes_the_queue_and_is_taken_back_without_a_trace(world, kind):
    recommender, listener = world
    choice = scored(recommender, listener)
    before = [track_id for track_id, _score in choice]
    weights = recommender.weights.copy()
    recommender.observe(correction(kind, before[8], listener))
    assert scored(recommender, listener) != choice
    listener.now += timedelta(seconds=1)
    later = listener.hear(before[5])
    for fact in later:
        recommender.observe(fact)
    recommender.take_back([1])
    untouched, other = Recommender(recommender.library, _facts(recommender)), recommender
    np.testing.assert_allclose(untouched.weights, other.weights, **ROUNDING)
    assert queue(untouched, listener) == queue(other, listener)
    assert not np.array_equal(weights, other.weights)  # the play since is still known


def _facts(recommender: Recommender) -> Facts:
    lessons = recommender._lessons
    plays = [fact for fact in lessons._facts if not isinstance(fact, Gesture)]
    gestures = [fact for fact in lessons._facts if isinstance(fact, Gesture)]
    return Facts(plays, gestures, lessons._slot_features)


def test_even_an_old_gesture_is_taken_back(world):
    recommender, listener = world
    tracks = queue(recommender, listener)
    for number in range(MOST_RETURNS + 5):
        recommender.observe(
            correction(GestureKind.LIKE, tracks[number], listener, number=number + 1)
        )
        listener.now += timedelta(seconds=1)
    recommender.take_back([1])
    untouched = Recommender(recommender.library, _facts(recommender))
    np.testing.assert_allclose(untouched.weights, recommender.weights, **ROUNDING)
    assert recommender.history.liked_at == untouched.history.liked_at


def test_a_resting_artist_stays_away_for_a_while_and_comes_back(world):
    recommender, listener = world
    library = recommender.library
    track_id = queue(recommender, listener)[0]
    artist = library.artist_of[library.row_of[track_id]]

    def heard_of(days: float) -> bool:
        at = listener.now + timedelta(days=days)
        found = recommender.discover(DiscoverRequest(at, len(library), seed=1)).shortlist
        return bool(artist in library.artist_of[[library.row_of[one] for one in found]])

    recommender.observe(correction(GestureKind.REST_ARTIST, track_id, listener))
    assert not heard_of(days=1)
    assert heard_of(days=RESTS_S / 86_400 + 1)


def test_who_asks_for_more_of_a_resting_artist_has_him_back(world):
    recommender, listener = world
    track_id = queue(recommender, listener)[0]
    row = recommender.library.row_of[track_id]
    recommender.observe(correction(GestureKind.REST_ARTIST, track_id, listener))
    assert recommender.history.barred(listener.now.timestamp())[row]
    recommender.observe(correction(GestureKind.MORE_LIKE_THIS, track_id, listener, 2))
    assert not recommender.history.barred(listener.now.timestamp())[row]


def test_a_wrong_reason_is_held_against_its_source_and_not_against_the_track(world):
    recommender, listener = world
    slate = recommender.discover(DiscoverRequest(listener.now, 20, seed=3, slate_id="s"))
    recommender.remember(slate)
    place = int(np.argmax([slot.parts[ChannelName.SOUND] for slot in slate.slots]))
    slot = slate.slots[place]
    rate = recommender.history.tracks.read(np.array([0]), 0.0)
    before = float(slot.features[SOUND] @ recommender.weights[SOUND])
    recommender.observe(
        Gesture(
            GestureKind.WRONG_REASON, slot.track_id, listener.now, "s", place, ChannelName.SOUND
        )
    )
    assert float(slot.features[SOUND] @ recommender.weights[SOUND]) < before
    np.testing.assert_array_equal(rate, recommender.history.tracks.read(np.array([0]), 0.0))


SOUND = np.array([group is ChannelName.SOUND for group in FEATURE_GROUPS])


def heard(recommender: Recommender, listener: Listener, plays: int) -> list:
    """Facts of so many plays, not observed."""
    ids = recommender.library.track_ids
    return [
        fact
        for number in range(plays)
        for fact in listener.hear(int(ids[7 * number % len(ids)]))
        if not isinstance(fact, Gesture)
    ]


@pytest.mark.parametrize("seed", range(4))
def test_facts_in_any_order_teach_the_same(world, seed: int):
    recommender, listener = world
    facts = heard(recommender, listener, 40)
    rng = np.random.default_rng(seed)
    for number, place in enumerate(rng.permutation(len(facts)).tolist()):
        recommender.observe(facts[place])
        if rng.random() < 0.3 or number == len(facts) - 1:
            queue(recommender, listener)
    anew = Recommender(recommender.library, _facts(recommender))
    np.testing.assert_allclose(anew.weights, recommender.weights, **ROUNDING)
    assert queue(anew, listener) == queue(recommender, listener)


def test_many_facts_at_once_teach_what_they_teach_one_by_one():
    """Over a turn of taste, gestures of every kind, logged slots, and a track that is gone."""
    library, style = style_library(sound=True, tags=True, words=True, terms=True, genres=True)
    listener, rng = Listener(library, style, loves=(1, 4)), np.random.default_rng(0)
    facts, logged = [], {}
    for number in range(400):
        listener.loves = (1, 4) if number < 250 else (2, 6)
        listener.now += timedelta(hours=9 if number % 12 == 0 else 0)
        heard_from = {"slate_id": "s", "slot": number, "origin": Origin.DISCOVER}
        for fact in listener.hear(int(rng.choice(library.track_ids[style % 4 == 1]))):
            changes = {"track_id": 10**9} if number % 50 == 7 else heard_from
            facts.append(replace(fact, **({} if isinstance(fact, Gesture) else changes)))
        logged["s", number] = rng.uniform(-1, 1, DIMENSIONS).astype(np.float32)
        if number % 9 == 0:
            kind = list(CORRECTIONS)[number // 9 % len(CORRECTIONS)]
            facts.append(correction(kind, facts[-1].track_id, listener, number + 1))
    plays = [fact for fact in facts if not isinstance(fact, Gesture)]
    gestures = [fact for fact in facts if isinstance(fact, Gesture)]
    at_once = Recommender(library, Facts(plays, gestures, logged))
    one_by_one = Recommender(library, Facts(slot_features=logged))
    for fact in facts:
        one_by_one.observe(fact)
    days = [(listener.now - timedelta(days=days)).timestamp() for days in range(8)]
    assert any(at_once.value.widening(day) > 1.0 for day in days)
    np.testing.assert_allclose(at_once.weights, one_by_one.weights, **ROUNDING)
    for ago in (0, 40, LONGEST_AGO):
        before = at_once.weights_ago(ago)
        np.testing.assert_allclose(before, one_by_one.weights_ago(ago), **ROUNDING)
    for moment in (listener.now, listener.now + timedelta(days=3)):
        slates = [one.discover(DiscoverRequest(moment, 20, 3)) for one in (at_once, one_by_one)]
        chosen, others = ([slot.track_id for slot in slate.slots] for slate in slates)
        assert chosen == others


def test_after_one_fact_of_a_clock_that_ran_ahead_not_all_is_learnt_again(world, monkeypatch):
    recommender, listener = world
    ahead, *others = heard(recommender, listener, 6)
    recommender.observe(replace(ahead, started_at=ahead.started_at + timedelta(days=4_000)))
    learnt = []
    take = Lessons._take
    monkeypatch.setattr(
        Lessons, "_take", lambda self, fact: (learnt.append(fact), take(self, fact))[1]
    )
    recommender.observe(others[0])
    assert recommender.weights is not None
    assert len(learnt) > 2  # the first of them sends the learning back to the last gesture
    learnt.clear()
    for fact in others[1:]:
        recommender.observe(fact)
        assert recommender.weights is not None
    assert len(learnt) == 2 * len(others[1:])  # the new one, and the one from the future
    anew = Recommender(recommender.library, _facts(recommender))
    np.testing.assert_allclose(anew.weights, recommender.weights, **ROUNDING)


def test_what_the_last_facts_changed_is_known(world):
    recommender, listener = world
    for fact in heard(recommender, listener, 60):
        recommender.observe(fact)
    facts = list(recommender.facts)[: len(recommender.facts) // EVERY * EVERY]
    for ago in (EVERY, 5 * EVERY):
        whole = Recommender(recommender.library, Facts(facts))
        before = Recommender(recommender.library, Facts(facts[:-ago]))
        np.testing.assert_allclose(whole.weights_ago(ago), before.weights, **ROUNDING)
        gone_on = Recommender(recommender.library, Facts(facts, kept=whole.keep()))
        np.testing.assert_allclose(gone_on.weights_ago(ago), before.weights, **ROUNDING)
    untaught = Recommender(recommender.library)
    np.testing.assert_array_equal(untaught.weights, untaught.weights_ago(100))
    few = Recommender(recommender.library, Facts(facts[:5]))
    np.testing.assert_array_equal(few.weights_ago(100), untaught.weights)
