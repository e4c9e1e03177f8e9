"""The value function: exact regression, forgetting, its prior, and storage."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.policy.features import FEATURE_NAMES
from recommender.policy.state import STATE_NAMES
from recommender.policy.value import (
    HALF_LIFE_S,
    PRIOR_NOISE,
    PRIOR_WEIGHTS,
    BayesianLinear,
    ValueFunction,
)

NAMES = ("bias", "good", "bad")


def test_the_prior_speaks_before_any_fact():
    value = ValueFunction()
    assert value.weights[FEATURE_NAMES.index("sound_taste")] == PRIOR_WEIGHTS["sound_taste"]


def test_updates_equal_one_ridge_regression():
    rng = np.random.default_rng(0)
    model = BayesianLinear(NAMES, {"good": 0.5})
    x = rng.standard_normal((50, 3))
    y = x @ [0.2, 1.0, -1.0] + 0.1 * rng.standard_normal(50)
    for row, target in zip(x, y, strict=True):
        model.update(row, target, at=0.0)
    prior = np.array([1.0, 3.0, 3.0])
    mean = np.array([0.0, 0.5, 0.0])
    exact = np.linalg.solve(x.T @ x + np.diag(prior), x.T @ y + prior * mean)
    np.testing.assert_allclose(model.weights, exact, rtol=1e-9)
    np.testing.assert_allclose(model.weights, [0.2, 1.0, -1.0], atol=0.15)


def test_old_facts_fade_and_the_prior_stays():
    model = BayesianLinear(NAMES, {"good": 0.5})
    good = np.array([0.0, 1.0, 0.0])
    for _ in range(30):
        model.update(good, -1.0, at=0.0)
    assert model.weights[1] < -0.7
    model.update(np.zeros(3), 0.0, at=20 * HALF_LIFE_S)
    assert model.weights[1] == pytest.approx(0.5, abs=1e-3)


def test_a_clock_going_backwards_forgets_nothing():
    model = BayesianLinear(NAMES, {})
    model.update(np.ones(3), 1.0, at=1e9)
    before = model.weights.copy()
    model.update(np.zeros(3), 0.0, at=0.0)
    np.testing.assert_array_equal(model.weights, before)


def test_draws_follow_the_posterior():
    model = BayesianLinear(NAMES, {})
    for _ in range(100):
        model.update(np.array([0.0, 1.0, 0.0]), 1.0, at=0.0)
    draws = model.sample(np.random.default_rng(0), 20_000, v=0.25)
    np.testing.assert_allclose(draws.mean(axis=0), model.weights, atol=0.02)
    expected = 0.25 * model.uncertainty(np.eye(3))
    np.testing.assert_allclose(draws.std(axis=0), expected, rtol=0.03)
    assert expected[1] < expected[2]  # what was seen often is known better


def test_the_noise_is_learnt_and_forgotten():
    rng = np.random.default_rng(2)
    steady, fickle = BayesianLinear(NAMES, {}), BayesianLinear(NAMES, {})
    for _ in range(400):
        x = np.array([1.0, *rng.standard_normal(2)])
        value = float(x @ [0.1, 0.6, -0.4])
        steady.update(x, value + 0.05 * rng.standard_normal(), at=0.0)
        fickle.update(x, value + 1.5 * rng.standard_normal(), at=0.0)
    assert steady.noise < 0.25
    assert fickle.noise == pytest.approx(1.45, abs=0.15)
    assert fickle.uncertainty(np.eye(3))[1] > 4 * steady.uncertainty(np.eye(3))[1]
    fickle.update(np.zeros(3), 0.0, at=20 * HALF_LIFE_S)
    assert fickle.noise == pytest.approx(PRIOR_NOISE, abs=0.02)


def test_storage_is_exact_and_refuses_another_layout():
    model = BayesianLinear(NAMES, {})
    model.update(np.array([1.0, 0.5, -0.5]), 1.0, at=5.0)
    copy = BayesianLinear(NAMES, {})
    copy.load_arrays(model.to_arrays())
    np.testing.assert_array_equal(copy.weights, model.weights)
    assert copy.noise == model.noise
    with pytest.raises(ValueError, match="expected"):
        BayesianLinear(("bias", "good"), {}).load_arrays(model.to_arrays())


def test_a_bad_mood_does_not_teach_that_tracks_are_bad():
    """The same track skipped in a mood in which everything is skipped loses little."""
    rng = np.random.default_rng(1)
    phi = np.zeros(len(FEATURE_NAMES))
    phi[FEATURE_NAMES.index("sound_taste")] = 1.0
    mood = np.zeros(len(STATE_NAMES))
    mood[[STATE_NAMES.index("bias"), STATE_NAMES.index("skip_average")]] = 1.0
    moody, plain = ValueFunction(), ValueFunction()
    for _ in range(60):
        moody.learn_play(None, mood, -0.8, at=0.0)
        plain.learn_play(None, np.roll(mood, 1) * rng.random(), 0.8, at=0.0)
    for value in (moody, plain):
        for _ in range(10):
            value.learn_play(phi, mood, -0.8, at=0.0)
    taste = FEATURE_NAMES.index("sound_taste")
    assert moody.weights[taste] > plain.weights[taste] + 0.05
