"""Propensities: exact, summing to one, above the floor, replayable; exploration where due."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.policy.exploration import (
    DRAWS,
    EXPLORE_EVERY,
    SAFE_SLOTS,
    UNIFORM_SHARE,
    choose_slots,
    propensities,
    spread,
    uniform_share,
)


def adjust_for(m):
    def adjust(chosen):
        allowed = np.ones(m, dtype=np.bool_)
        allowed[chosen] = False
        return np.zeros(m), allowed

    return adjust


@given(st.integers(0, 2**32), st.integers(1, 60), st.floats(0, 1), st.data())
def test_propensities_are_a_distribution_above_the_floor(seed, m, share, data):
    rng = np.random.default_rng(seed)
    allowed = np.array(data.draw(st.lists(st.booleans(), min_size=m, max_size=m)))
    allowed[int(rng.integers(m))] = True
    pi = propensities(rng.standard_normal((m, DRAWS)), allowed, share)
    assert pi.sum() == pytest.approx(1.0)
    assert np.all(pi[~allowed] == 0.0)
    assert np.all(pi[allowed] >= share / allowed.sum() - 1e-12)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 50), st.integers(0, 40), st.integers(0, 5))
def test_slots_do_not_repeat_and_explore_where_they_must(seed, m, length, skips):
    rng = np.random.default_rng(seed)
    utilities = rng.standard_normal((m, DRAWS))
    choices = choose_slots(utilities, length, adjust_for(m), rng, skips_in_a_row=skips)
    assert len(choices) == min(length, m)
    assert len({choice.index for choice in choices}) == len(choices)
    assert all(0.0 < choice.propensity <= 1.0 for choice in choices)
    assert not any(choice.exploring for choice in choices[:SAFE_SLOTS])
    for start in range(len(choices) - EXPLORE_EVERY + 1):
        assert any(choice.exploring for choice in choices[start : start + EXPLORE_EVERY])


def test_after_skips_only_the_floor_explores():
    assert uniform_share(5, -1, skips_in_a_row=0) == UNIFORM_SHARE
    assert uniform_share(5, -1, skips_in_a_row=2) == 0.0
    assert uniform_share(EXPLORE_EVERY - 1, -1, skips_in_a_row=2) == 1.0


def test_the_logged_propensity_is_how_often_a_track_is_chosen():
    utilities = np.random.default_rng(3).standard_normal((5, DRAWS)) + np.arange(5)[:, None]
    logged, counts = np.zeros(5), np.zeros(5)
    for seed in range(4000):
        third = choose_slots(utilities, 3, _no_penalty, np.random.default_rng(seed))[2]
        logged[third.index] = third.propensity
        counts[third.index] += 1
    np.testing.assert_allclose(counts / counts.sum(), logged, atol=0.02)


def _no_penalty(chosen):
    return np.zeros(5), np.ones(5, dtype=np.bool_)


def test_the_dial_widens_the_draws():
    assert spread(0.3) == pytest.approx(0.35)
    assert spread(0.0) < spread(0.3) < spread(1.0)
