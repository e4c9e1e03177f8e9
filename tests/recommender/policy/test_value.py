"""The value function: its prior, the mood taken off, two paces of taste, and drift."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.entities import ChannelName
from recommender.policy.features import FEATURE_GROUPS, FEATURE_NAMES
from recommender.policy.lstdq import LookingAhead
from recommender.policy.state import STATE_NAMES
from recommender.policy.value import PRIOR_SIZE, PRIOR_WEIGHTS, ValueFunction

DAY_S = 86_400.0
SOUND_TASTE = FEATURE_NAMES.index("sound_taste")
OURS = np.zeros(len(STATE_NAMES))
OURS[[STATE_NAMES.index("bias"), STATE_NAMES.index("from_queue_of_ours")]] = 1.0
CALM = np.eye(len(STATE_NAMES))[STATE_NAMES.index("bias")]


def phi_of(**columns: float) -> np.ndarray:
    phi = np.zeros(len(FEATURE_NAMES))
    for name, value in columns.items():
        phi[FEATURE_NAMES.index(name)] = value
    return phi


def play(value: ValueFunction, phi, state, reward: float, at: float) -> bool:
    """Learn from a play of a track that is there; whether taste had turned."""
    turned = value.turned(state, reward, at)
    value.learn_play(phi, state, reward, at, turned=turned)
    return turned


def test_the_prior_speaks_before_any_fact():
    set_by_hand = [PRIOR_SIZE * PRIOR_WEIGHTS.get(name, 0.0) for name in FEATURE_NAMES]
    np.testing.assert_allclose(ValueFunction().weights, set_by_hand)


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
    assert value.weights[SOUND_TASTE] != ValueFunction([ChannelName.SOUND]).weights[SOUND_TASTE]


def test_one_that_does_not_learn_keeps_what_was_set_by_hand():
    value = ValueFunction(learns=False)
    before = value.weights
    value.learn_play(np.ones(len(FEATURE_NAMES)), CALM, -0.8, 0.0)
    value.learn_gesture(np.ones(len(FEATURE_NAMES)), 2.0, 0.0)
    np.testing.assert_array_equal(value.weights, before)


def test_a_turn_of_taste_is_noticed_and_draws_widen_for_two_days():
    value, rng = ValueFunction(), np.random.default_rng(0)
    loved = phi_of(bias=1.0, sound_taste=1.0)
    for day in range(20):
        for number in range(10):
            reward = 1.0 if rng.random() < 0.8 else -0.8
            assert not play(value, loved, OURS, reward, day * DAY_S + 200.0 * number)
    before = value.weights[SOUND_TASTE]
    noticed = None
    for day in range(20, 28):
        for number in range(10):
            reward = 1.0 if rng.random() < 0.3 else -0.8
            turned = play(value, loved, OURS, reward, day * DAY_S + 200.0 * number)
            if turned and noticed is None:
                noticed = day
    assert noticed is not None
    assert noticed <= 25
    assert value.widening(noticed * DAY_S + 60.0) == 2.0
    assert value.widening((noticed + 30) * DAY_S) == 1.0
    assert value.weights[SOUND_TASTE] < before


@pytest.mark.parametrize("seed", range(3))
def test_bad_moods_now_and_then_are_no_turn(seed):
    value, rng = ValueFunction(), np.random.default_rng(seed)
    for session in range(60):
        skips = 0.8 if session % 4 == 3 else 0.2
        for number in range(12):
            reward = -0.7 if rng.random() < skips else 1.0
            phi = phi_of(bias=1.0, sound_taste=rng.uniform(-1, 1))
            assert not play(value, phi, OURS, reward, session * DAY_S / 2 + 200.0 * number)


def test_what_the_listener_chose_says_nothing_of_a_turn():
    value = ValueFunction()
    for session in range(60):
        for number in range(12):
            reward = 1.0 if session < 30 else -0.8
            at = session * DAY_S + 200.0 * number
            assert not play(value, phi_of(bias=1.0), CALM, reward, at)


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
    lost = ValueFunction().weights[SOUND_TASTE] - np.array(weights)
    assert 0.0 < lost[0] < 0.8 * lost[1]


def test_good_choices_do_not_make_the_moment_good():
    """Who is always given what is loved must not learn that it is worth nothing special."""
    held = PRIOR_SIZE * PRIOR_WEIGHTS["sound_taste"]
    value, rng = ValueFunction(), np.random.default_rng(0)
    for _ in range(400):
        phi = phi_of(bias=1.0, sound_taste=rng.uniform(0.8, 1.0))
        value.learn_play(phi, CALM, 0.3 + held * phi[SOUND_TASTE], at=0.0)
    assert value.weights[SOUND_TASTE] == pytest.approx(held, rel=0.2)


def test_what_comes_after_has_its_share_of_the_score():
    ahead = LookingAhead(np.full((3, len(FEATURE_NAMES)), 2.0), share=0.5)
    alone, looking = ValueFunction(), ValueFunction(ahead=ahead)
    np.testing.assert_allclose(looking.weights, 0.5 * alone.weights + 1.0)
    draws = looking.sample(np.random.default_rng(0), 5_000, 0.3)
    np.testing.assert_allclose(draws.mean(axis=0), looking.weights, atol=0.05)
