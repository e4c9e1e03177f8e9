"""φ: names, groups, products with the context, and silence where nothing is known."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from recommender.entities import ChannelName
from recommender.policy.features import (
    DIMENSIONS,
    FEATURE_GROUPS,
    FEATURE_NAMES,
    Context,
    assemble,
    group_of,
)
from recommender.policy.state import SessionState

EVENING = datetime(2026, 3, 2, 21, 0, tzinfo=UTC)


def phi(name: str, columns: dict[str, float], **context) -> float:
    numbers = Context(SessionState(), EVENING, **context).numbers()
    filled = {"bias": 1.0, **columns}
    features = assemble({key: np.array([value]) for key, value in filled.items()}, numbers)
    return float(features[0, FEATURE_NAMES.index(name)])


def test_names_are_distinct_and_each_belongs_to_a_channel_or_the_prior():
    assert len(set(FEATURE_NAMES)) == DIMENSIONS == len(FEATURE_GROUPS)
    assert set(FEATURE_GROUPS) == {*ChannelName, None}
    assert group_of("sound_taste_of_new") is ChannelName.SOUND
    assert group_of("bias") is None


def test_what_is_not_known_is_silent():
    features = assemble({"bias": np.ones(3)}, Context(SessionState(), EVENING).numbers())
    assert features.shape == (3, DIMENSIONS)
    assert np.count_nonzero(features) == 3


def test_nan_is_silent_and_outliers_are_cut():
    assert phi("energy_in_evening", {"energy": np.nan}) == 0.0
    assert phi("sound_taste", {"sound_taste": 1e9}) == 2.0


def test_products_follow_the_context():
    assert phi("sound_taste_of_new", {"sound_taste": 0.5, "near_new": 1.0}) == 0.5
    assert phi("sound_taste_of_new", {"sound_taste": 0.5, "near_new": 0.0}) == 0.0
    assert phi("energy_in_evening", {"energy": 0.5}) == pytest.approx(0.5)


def test_the_neutral_dial_is_silent_so_that_it_is_never_unlearnt():
    assert phi("far_new_by_dial", {"far_new": 1.0}) == 0.0
    assert phi("far_new_by_dial", {"far_new": 1.0}, dial=1.0) == pytest.approx(1.0)
    assert phi("far_new_by_dial", {"far_new": 1.0}, dial=0.0) < 0.0
