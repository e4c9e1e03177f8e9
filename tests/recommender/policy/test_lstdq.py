"""The value of the sequence: right where the future matters, else the bandit's."""

from __future__ import annotations

import numpy as np

from recommender.policy.lstdq import DISCOUNT, HEADS, Session, returns, sequence_weights

TEMPTING, HARMLESS, AFTERMATH = np.eye(3)


def test_returns_are_discounted_to_the_end_of_the_session():
    np.testing.assert_allclose(returns(np.array([1.0, 0.0, 1.0])), [1 + DISCOUNT**2, DISCOUNT, 1.0])
    assert returns(np.zeros(0)).shape == (0,)


def test_a_tempting_track_that_spoils_what_follows_is_seen_through():
    """At once 1 against .6; but after the tempting one the rest of the session goes wrong."""
    rng = np.random.default_rng(0)
    sessions = []
    for _ in range(300):
        tempted = rng.random() < 0.5
        first, after = (TEMPTING, -0.8) if tempted else (HARMLESS, 0.3)
        features = np.vstack([first, *[AFTERMATH if tempted else HARMLESS * 0] * 3])
        rewards = np.array([1.0 if tempted else 0.6, *[after] * 3])
        sessions.append(Session(features, rewards + 0.1 * rng.standard_normal(4)))
    bandit = np.array([1.0, 0.6, -0.8])
    heads = sequence_weights(sessions, bandit, rng)
    assert heads.shape == (HEADS, 3)
    tempting, harmless, _ = heads.mean(axis=0)
    assert harmless > tempting


def test_without_facts_it_is_the_bandit():
    towards = np.array([0.5, -0.5, 0.1])
    heads = sequence_weights([], towards, np.random.default_rng(0))
    np.testing.assert_allclose(heads, np.tile(towards, (HEADS, 1)))


def test_heads_differ_less_with_more_facts():
    rng = np.random.default_rng(1)

    def spread(count: int) -> float:
        sessions = [
            Session(rng.standard_normal((6, 3)), rng.standard_normal(6)) for _ in range(count)
        ]
        return float(sequence_weights(sessions, np.zeros(3), rng).std(axis=0).mean())

    assert spread(600) < 0.7 * spread(40)
