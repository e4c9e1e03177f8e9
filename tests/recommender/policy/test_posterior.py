"""The posterior: exact regression, forgetting, its prior and how far that is trusted."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.policy.posterior import TASTE_HALF_LIFE_S, BayesianLinear

NAMES = ("bias", "good", "bad")
WEAKEST = (1.0,)


def test_updates_equal_one_ridge_regression():
    rng = np.random.default_rng(0)
    model = BayesianLinear(NAMES, {"good": 0.5}, strengths=WEAKEST)
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
    model.update(np.zeros(3), 0.0, at=20 * TASTE_HALF_LIFE_S)
    assert model.weights[1] == pytest.approx(0.5, abs=1e-3)


def test_a_clock_going_backwards_forgets_nothing():
    model = BayesianLinear(NAMES, {}, strengths=WEAKEST)
    model.update(np.ones(3), 1.0, at=1e9)
    before = model.weights.copy()
    model.update(np.zeros(3), 0.0, at=0.0)
    np.testing.assert_array_equal(model.weights, before)


@pytest.mark.parametrize("asked_every", [1, 7, 100])
def test_a_fact_counts_by_its_age_however_many_are_summed_at_once(asked_every: int):
    rng = np.random.default_rng(5)
    model = BayesianLinear(NAMES, {"good": 0.5}, half_life_s=10.0, strengths=WEAKEST)
    x, y, at = rng.standard_normal((40, 3)), rng.standard_normal(40), rng.uniform(0.0, 60.0, 40)
    for number in range(40):
        model.update(x[number], y[number], at[number])
        if number % asked_every == 0:
            assert np.isfinite(model.weights).all()
    ages = np.maximum.accumulate(at)
    kept = 0.5 ** ((ages[-1] - ages) / 10.0)
    prior, mean = np.array([1.0, 3.0, 3.0]), np.array([0.0, 0.5, 0.0])
    exact = np.linalg.solve(x.T * kept @ x + np.diag(prior), x.T * kept @ y + prior * mean)
    np.testing.assert_allclose(model.weights, exact, rtol=1e-9)


def test_draws_do_not_hang_on_the_last_digit_of_a_fact():
    """Where the facts say nothing any basis is as good; the draws must not show which it was."""
    names = ("bias", *(f"feature {number}" for number in range(9)))
    draws = []
    for last_digit in (0.0, 1e-12):
        model = BayesianLinear(names, {})
        for row in np.random.default_rng(6).standard_normal((3, 10)):
            model.update(row + last_digit, 1.0, at=0.0)
        draws.append(model.sample(np.random.default_rng(7), 50, v=1.0))
    np.testing.assert_allclose(draws[0], draws[1], atol=1e-6)


def spread(model: BayesianLinear) -> np.ndarray:
    """Standard deviation of each weight as it is drawn, (d,)."""
    return model.sample(np.random.default_rng(9), 20_000, v=1.0).std(axis=0)


def test_draws_follow_the_posterior():
    model = BayesianLinear(NAMES, {}, strengths=WEAKEST)
    for _ in range(100):
        model.update(np.array([0.0, 1.0, 0.0]), 1.0, at=0.0)
    draws = model.sample(np.random.default_rng(0), 20_000, v=0.25)
    np.testing.assert_allclose(draws.mean(axis=0), model.weights, atol=0.02)
    np.testing.assert_allclose(draws.std(axis=0), 0.25 * spread(model), rtol=0.03)
    assert spread(model)[1] < spread(model)[2]  # what was seen often is known better


def test_the_noise_is_learnt_and_forgotten():
    rng = np.random.default_rng(2)
    steady, fickle = BayesianLinear(NAMES, {}), BayesianLinear(NAMES, {})
    for _ in range(400):
        x = np.array([1.0, *rng.standard_normal(2)])
        value = float(x @ [0.1, 0.6, -0.4])
        steady.update(x, value + 0.05 * rng.standard_normal(), at=0.0)
        fickle.update(x, value + 1.5 * rng.standard_normal(), at=0.0)
    assert spread(fickle)[1] > 4 * spread(steady)[1]
    fickle.update(np.zeros(3), 0.0, at=20 * TASTE_HALF_LIFE_S)
    np.testing.assert_allclose(spread(fickle), spread(BayesianLinear(NAMES, {})), rtol=0.05)


def test_a_prior_that_holds_is_trusted_and_one_that_fails_is_not():
    rng = np.random.default_rng(4)
    prior = {"good": 0.5, "bad": -0.5}
    held, failed = BayesianLinear(NAMES, prior), BayesianLinear(NAMES, prior)
    for _ in range(200):
        x = np.array([1.0, *rng.standard_normal(2)])
        held.update(x, float(x @ [0.0, 0.5, -0.5]) + 0.5 * rng.standard_normal(), at=0.0)
        failed.update(x, float(x @ [0.0, -1.0, 1.0]) + 0.5 * rng.standard_normal(), at=0.0)
    np.testing.assert_allclose(failed.weights, [0.0, -1.0, 1.0], atol=0.15)
    # A trusted prior leaves less to find out.
    assert spread(held)[1] < 0.6 * spread(failed)[1]


def test_fading_is_forgetting_at_once():
    model, fresh = BayesianLinear(NAMES, {"good": 0.5}), BayesianLinear(NAMES, {"good": 0.5})
    for _ in range(30):
        model.update(np.array([0.0, 1.0, 0.0]), -1.0, at=0.0)
    model.fade(0.0)
    np.testing.assert_allclose(model.weights, fresh.weights)
    np.testing.assert_allclose(spread(model), spread(fresh))
