"""The value function: its prior, the mood taken off, two paces of taste, and drift."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.entities import ChannelName
from recommender.policy.features import FEATURE_GROUPS, FEATURE_NAMES
from recommender.policy.lstdq import LookingAhead
from recommender.policy.state import STATE_NAMES
from recommender.policy.value import PRIOR_WEIGHTS, ValueFunction

DAY_S = 86_400.0
SOUND_TASTE = FEATURE_NAMES.index("sound_taste")
CALM = np.eye(len(STATE_NAMES))[STATE_NAMES.index("bias")]


def phi_of(**columns: float) -> np.ndarray:
    phi = np.zeros(len(FEATURE_NAMES))
    for name, value in columns.items():
        phi[FEATURE_NAMES.index(name)] = value
    return phi


def test_the_prior_speaks_before_any_fact():
    assert ValueFunction().weights[SOUND_TASTE] == pytest.approx(PRIOR_WEIGHTS["sound_taste"])


def test_this_week_turns_faster_than_the_months_before():
    value = ValueFunction()
    loved = phi_of(sound_taste=1.0)
    for day in range(120):
        for _ in range(3):
            value.learn_play(loved, CALM, 1.0, day * DAY_S)
            value.learn_play(phi_of(), CALM, 0.0, day * DAY_S)
    before = value.weights[SOUND_TASTE]
    months = value._taste.weights[SOUND_TASTE]
    for _ in range(20):
        value.learn_play(loved, CALM, -0.8, 121 * DAY_S)
    assert before - value.weights[SOUND_TASTE] > 1.02 * (months - value._taste.weights[SOUND_TASTE])


def test_draws_are_around_the_weights():
    value = ValueFunction()
    for _ in range(50):
        value.learn_play(phi_of(sound_taste=1.0), CALM, 1.0, 0.0)
    draws = value.sample(np.random.default_rng(0), 20_000, 0.3)
    np.testing.assert_allclose(draws.mean(axis=0), value.weights, atol=0.02)


def test_a_value_function_of_one_channel_sees_nothing_else():
    value = ValueFunction([ChannelName.SOUND])
    for _ in range(20):
        value.learn_play(np.ones(len(FEATURE_NAMES)), CALM, 1.0, 0.0)
    foreign = np.array([group not in (None, ChannelName.SOUND) for group in FEATURE_GROUPS])
    draws = value.sample(np.random.default_rng(0), 4, 1.0)
    assert not value.weights[foreign].any()
    assert not draws[:, foreign].any()
    assert value.weights[SOUND_TASTE] != PRIOR_WEIGHTS["sound_taste"]


def test_one_that_does_not_learn_keeps_what_was_set_by_hand():
    value = ValueFunction(learns=False)
    before = value.weights
    value.learn_play(np.ones(len(FEATURE_NAMES)), CALM, -0.8, 0.0)
    value.learn_gesture(np.ones(len(FEATURE_NAMES)), 2.0, 0.0)
    np.testing.assert_array_equal(value.weights, before)


def test_a_turn_of_taste_is_noticed_and_draws_widen_for_two_days():
    value, rng = ValueFunction(), np.random.default_rng(0)
    styles = [phi_of(bias=1.0, sound_taste=1.0), phi_of(bias=1.0, sound_taste=-1.0)]
    for play in range(300):
        style = play % 2
        reward = (1.0 if style == 0 else -0.8) + 0.3 * rng.standard_normal()
        value.learn_play(styles[style], CALM, reward, float(play))
    assert value.widening(300.0) == 1.0
    before = value.weights[SOUND_TASTE]
    noticed = None
    for play in range(300, 360):
        style = play % 2
        value.learn_play(styles[style], CALM, -0.8 if style == 0 else 1.0, float(play))
        if noticed is None and value.widening(float(play)) == 2.0:
            noticed = play - 300
    assert noticed is not None
    assert noticed < 30
    assert value.widening(360.0 + 3 * DAY_S) == 1.0
    assert value.weights[SOUND_TASTE] < 0.9 * before


@pytest.mark.parametrize("seed", range(3))
def test_no_turn_is_seen_where_there_is_none(seed):
    value, rng = ValueFunction(), np.random.default_rng(seed)
    for play in range(2_000):
        phi = phi_of(bias=1.0, sound_taste=rng.uniform(-1, 1))
        finishes = rng.random() < 0.5 + 0.4 * phi[SOUND_TASTE]
        value.learn_play(phi, CALM, 1.0 if finishes else -0.7, float(play))
        assert value.widening(float(play)) == 1.0


def test_a_bad_mood_does_not_teach_that_tracks_are_bad():
    """A track skipped in a mood in which everything is skipped loses less than one in a good."""
    bad, good = CALM.copy(), CALM.copy()
    bad[STATE_NAMES.index("skip_average")] = 1.0
    weights = []
    for mood in (bad, good):
        value = ValueFunction()
        for _ in range(60):
            value.learn_play(None, bad, -0.8, at=0.0)
            value.learn_play(None, good, 1.0, at=0.0)
        for _ in range(10):
            value.learn_play(phi_of(sound_taste=1.0), mood, -0.8, at=0.0)
        weights.append(value.weights[SOUND_TASTE])
    lost = PRIOR_WEIGHTS["sound_taste"] - np.array(weights)
    assert 0.0 < lost[0] < 0.5 * lost[1]


def test_good_choices_do_not_make_the_moment_good():
    """Who is always given what is loved must not learn that it is worth nothing special."""
    value, rng = ValueFunction(), np.random.default_rng(0)
    for _ in range(400):
        phi = phi_of(bias=1.0, sound_taste=rng.uniform(0.8, 1.0))
        value.learn_play(phi, CALM, 0.3 + 0.7 * phi[SOUND_TASTE], at=0.0)
    assert value.weights[SOUND_TASTE] == pytest.approx(0.7, abs=0.1)


def test_what_comes_after_has_its_share_of_the_score():
    ahead = LookingAhead(np.full((3, len(FEATURE_NAMES)), 2.0), share=0.5)
    alone, looking = ValueFunction(), ValueFunction(ahead=ahead)
    np.testing.assert_allclose(looking.weights, 0.5 * alone.weights + 1.0)
    draws = looking.sample(np.random.default_rng(0), 5_000, 0.3)
    np.testing.assert_allclose(draws.mean(axis=0), looking.weights, atol=0.05)
