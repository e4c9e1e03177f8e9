"""The state: what a session leaves behind, and the listener's own hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from recommender.entities import End, Interaction, Origin
from recommender.policy.reward import judgements
from recommender.policy.state import STATE_NAMES, SessionState, state_features

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def after(ends: list[End], gap_s: float = 0.0) -> SessionState:
    """The state after plays that ended so: skips early, the rest at the end."""
    state, moment, plays = SessionState(), NOON, []
    for track, end in enumerate(ends):
        listened_s = 200.0 if end is End.FINISHED else 20.0
        plays.append(Interaction(track, moment, listened_s, end, Origin.LIBRARY, 200.0))
        moment += timedelta(seconds=listened_s + gap_s)
    for judged in judgements(plays):
        state = state.after(judged, judged.fact.track_id, familiar=False)
    return state


def feature(state: SessionState, name: str, moment: datetime = NOON) -> float:
    features = state_features(state, moment, Origin.LIBRARY)
    return float(features[STATE_NAMES.index(name)])


def test_skips_in_a_row_are_counted_until_a_completion():
    assert after([End.FINISHED, End.SKIPPED, End.SKIPPED]).skips_in_a_row == 2
    assert after([End.SKIPPED, End.FINISHED]).skips_in_a_row == 0


def test_the_skip_average_follows_the_mood():
    assert after([End.SKIPPED] * 5).skip_average > 0.85
    assert after([End.FINISHED] * 5).skip_average < 0.1


def test_a_new_session_starts_afresh():
    state = after([End.SKIPPED] * 5, gap_s=1)
    later = NOON + timedelta(hours=3)
    assert feature(state, "skips_in_a_row", later) == 0.0
    assert feature(state, "first_of_session", later) == 1.0
    assert after([End.SKIPPED] * 3, gap_s=3600).plays == 1


def test_a_censored_play_says_nothing_of_the_mood():
    assert after([End.FINISHED, End.STOPPED]).plays == 1
    assert after([End.FINISHED, End.STOPPED]).previous == 1


def test_the_hour_is_the_listeners_own():
    here = datetime(2026, 3, 2, 23, 0, tzinfo=timezone(timedelta(hours=11)))
    assert feature(SessionState(), "hour_cosine", NOON) == -1.0
    assert feature(SessionState(), "hour_cosine", here) > 0.9


@given(st.lists(st.sampled_from(End), max_size=20), st.floats(-1e6, 1e9))
def test_features_are_finite_and_scaled(ends, later_s):
    features = state_features(after(ends), NOON + timedelta(seconds=later_s), Origin.RADIO)
    assert features.shape == (len(STATE_NAMES),)
    assert np.all(np.abs(features) <= 1.0 + 1e-9)
