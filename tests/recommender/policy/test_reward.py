"""Rewards: the table, censoring, replays, and sanity on contradictory facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.entities import End, Gesture, GestureKind, Interaction, Origin
from recommender.policy.reward import (
    COMPLETION_REWARD,
    LARGEST_REWARD,
    REPLAY_REWARD,
    SMALLEST_REWARD,
    in_order,
    is_completion,
    is_skip,
    judgements,
    rewards,
    sessions,
    standing,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def play(
    listened_s: float,
    end: End,
    *,
    track: int = 1,
    after_s: float = 0.0,
    duration_s: float = 200.0,
    origin: Origin = Origin.LIBRARY,
) -> Interaction:
    started_at = NOON + timedelta(seconds=after_s)
    return Interaction(track, started_at, listened_s, end, origin, duration_s)


def gesture(kind: GestureKind, *, track: int = 1, after_s: float = 0.0) -> Gesture:
    return Gesture(kind, track, NOON + timedelta(seconds=after_s))


@pytest.mark.parametrize(
    ("listened_s", "end", "expected"),
    [
        (200, End.FINISHED, 1.0),
        (185, End.SKIPPED, 1.0),  # 92 % heard, then next: a completion
        (150, End.SKIPPED, 0.2),
        (50, End.SKIPPED, -0.6),
        (5, End.SKIPPED, -0.8),
        (50, End.JUMPED, -0.3),
        (150, End.JUMPED, 0.0),
        (50, End.STOPPED, None),
        (190, End.STOPPED, 1.0),
        (50, End.FAILED, None),
        (10, End.FINISHED, 0.2),  # sought to the end
        (900, End.FINISHED, 1.0),  # listened longer than it lasts
    ],
)
def test_the_table(listened_s, end, expected):
    assert rewards([play(listened_s, end)], []) == [
        None if expected is None else pytest.approx(expected)
    ]


def test_only_next_in_the_first_half_is_a_skip():
    assert is_skip(play(50, End.SKIPPED))
    assert not is_skip(play(150, End.SKIPPED))
    assert not is_skip(play(50, End.JUMPED))
    assert not is_skip(play(50, End.STOPPED))


def test_unknown_duration_is_judged_by_seconds():
    assert is_skip(play(20, End.SKIPPED, duration_s=0.0))
    assert is_skip(play(20, End.SKIPPED, duration_s=float("nan")))
    assert is_completion(play(230, End.FINISHED, duration_s=0.0))


def test_a_chosen_replay_is_worth_more_than_a_queued_one():
    again = [play(200, End.FINISHED), play(200, End.FINISHED, track=2, after_s=210)]
    chosen = [*again, play(200, End.FINISHED, after_s=420)]
    queued = [*again, play(200, End.FINISHED, after_s=420, origin=Origin.DISCOVER)]
    assert rewards(chosen, [])[-1] == pytest.approx(COMPLETION_REWARD + REPLAY_REWARD)
    assert rewards(queued, [])[-1] == pytest.approx(COMPLETION_REWARD)


def test_starting_over_takes_the_mistaken_skip_back():
    first, second = rewards([play(5, End.SKIPPED), play(200, End.FINISHED, after_s=6)], [])
    assert first + second == pytest.approx(COMPLETION_REWARD + REPLAY_REWARD)


def test_a_gesture_counts_for_the_play_it_was_made_in():
    plays = [play(200, End.FINISHED), play(200, End.FINISHED, track=2, after_s=210)]
    like = gesture(GestureKind.LIKE, track=1, after_s=205)
    assert rewards(plays, [like]) == [pytest.approx(3.0), pytest.approx(1.0)]


def test_a_like_counts_once_and_is_taken_back_once():
    facts = [
        gesture(kind, after_s=second)
        for second, kind in enumerate(
            [GestureKind.UNLIKE, GestureKind.LIKE, GestureKind.LIKE, GestureKind.UNLIKE]
        )
    ]
    assert [judged.reward for judged in judgements(facts)] == [None, 2.0, None, -2.0]


def test_an_empty_room_teaches_little():
    album = [play(200, End.FINISHED, track=n, after_s=200 * n) for n in range(20)]
    judged = rewards(album, [])
    assert judged[0] == COMPLETION_REWARD
    assert judged[-1] == pytest.approx(0.25)


def test_sessions_split_at_half_an_hour_of_silence():
    plays = [
        play(200, End.FINISHED, track=1),
        play(200, End.FINISHED, track=2, after_s=200 + 29 * 60),
        play(200, End.FINISHED, track=3, after_s=400 + 60 * 60),
    ]
    assert [[p.track_id for p in session] for session in sessions(plays)] == [[1, 2], [3]]


def test_a_clock_going_backwards_never_goes_back_in_judgement():
    facts = [play(200, End.FINISHED, after_s=1000), play(200, End.FINISHED, after_s=0)]
    moments = [judged.at for judged in judgements(facts)]
    assert moments == sorted(moments)


some_plays = st.builds(
    play,
    st.floats(0, 1e9),
    st.sampled_from(End),
    track=st.integers(1, 4),
    after_s=st.floats(0, 1e5),
    duration_s=st.one_of(st.floats(-10, 1e4), st.just(float("nan"))),
    origin=st.sampled_from(Origin),
)
some_gestures = st.builds(
    gesture, st.sampled_from(GestureKind), track=st.integers(1, 4), after_s=st.floats(0, 1e5)
)


@given(st.lists(some_plays, max_size=12), st.lists(some_gestures, max_size=6))
def test_every_fact_is_judged_and_bounded(plays, gestures):
    judged = list(judgements(in_order(plays, gestures)))
    assert len(judged) == len(plays) + len(standing(gestures))
    for one in judged:
        assert one.reward is None or SMALLEST_REWARD <= one.reward <= LARGEST_REWARD
    assert len(rewards(plays, gestures)) == len(plays)
    assert sum(len(session) for session in sessions(plays)) == len(plays)


def test_a_gesture_that_was_taken_back_was_never_made():
    like = replace(gesture(GestureKind.LIKE, track=1, after_s=1), gesture_id=7)
    less = replace(gesture(GestureKind.LESS_LIKE_THIS, track=2, after_s=2), gesture_id=8)
    back = replace(gesture(GestureKind.TAKE_BACK, track=1, after_s=3), retracts=7, gesture_id=9)
    assert standing([like, less, back]) == [less]
    heard = [play(200, End.FINISHED, track=1)]
    assert rewards(heard, [like, less, back]) == rewards(heard, [less])


@pytest.mark.parametrize("kind", [GestureKind.REST_ARTIST, GestureKind.WRONG_REASON])
def test_a_word_about_something_else_says_nothing_of_the_track(kind):
    heard = [play(200, End.FINISHED, track=1)]
    assert rewards(heard, [gesture(kind, after_s=205)]) == rewards(heard, [])
