"""Sums that fade: with time, with newer facts, and never by reading them."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from recommender.entities import End, Gesture, GestureKind, Interaction, Origin
from recommender.policy.reward import judgements
from recommender.ranking.history import EXEMPLARS, History
from recommender.ranking.rates import TASTE_HALF_LIFE_S, DecayingSums, Rates
from tests.recommender.ranking.worlds import MONDAY_EVENING, style_library


def test_sums_halve_with_their_half_life_however_often_they_are_read():
    sums = DecayingSums(3, half_life_s=10.0)
    sums.add([1], (4.0,), at=1e9)
    for _ in range(3):
        assert sums.read(slice(None), 1e9 + 20.0)[:, 0] == pytest.approx([0.0, 1.0, 0.0])
    sums.add([1], (1.0,), at=1e9 + 20.0)
    assert sums.read(np.array([1]), 1e9 + 20.0)[0, 0] == pytest.approx(2.0)


def test_a_look_before_the_first_fact_changes_nothing():
    looked, untouched = DecayingSums(1, half_life_s=10.0), DecayingSums(1, half_life_s=10.0)
    assert looked.read(slice(None), 7.0)[0, 0] == 0.0
    for sums in (looked, untouched):
        sums.add([0], (0.3,), at=1.0)
        sums.add([0], (0.7,), at=4.0)
    assert looked.read(slice(None), 5.0) == untouched.read(slice(None), 5.0)


def test_a_century_neither_overflows_nor_warns():
    sums = DecayingSums(1, half_life_s=10.0)
    sums.add([0], (1.0,), at=0.0)
    assert sums.read(slice(None), 3e9)[0, 0] == pytest.approx(0.0)


def test_rates_shrink_and_follow_a_change_of_mind():
    rates = Rates(1, shrinkage=1.0)
    rates.add([0], 1.0, at=0.0)
    rate, evidence = rates.read(slice(None), 0.0)
    assert (rate[0], evidence[0]) == pytest.approx((0.5, 0.5))
    for _ in range(200):
        rates.add([0], 1.0, at=0.0)
    for _ in range(12):
        rates.add([0], -1.0, at=0.0)
    assert rates.read(slice(None), 0.0)[0][0] < -0.3
    assert abs(rates.read(slice(None), 20 * TASTE_HALF_LIFE_S)[0][0]) < 0.01


def test_the_newest_tracks_are_the_exemplars():
    library, _style = style_library(tracks=400)
    history = History(library)
    moment = MONDAY_EVENING
    plays = []
    for row in [*range(400), 3]:
        track_id = int(library.track_ids[row])
        plays.append(Interaction(track_id, moment, 5.0, End.SKIPPED, Origin.LIBRARY, 200.0))
        moment += timedelta(seconds=5)
    for judged in judgements(plays):
        history.take(judged, library.row_of[judged.fact.track_id])
    exemplars = history.exemplars(moment.timestamp())
    assert len(exemplars) == EXEMPLARS
    assert exemplars.rows[-1] == 3
    assert set(exemplars.rows) == {*range(400 - EXEMPLARS + 1, 400), 3}
    assert exemplars.weights[-1] > exemplars.weights[0]
    assert exemplars.rewards == pytest.approx(np.full(EXEMPLARS, -0.8), abs=1e-3)


def test_likes_and_bans_follow_the_last_word():
    library, _style = style_library(tracks=8)
    history = History(library)
    kinds = [GestureKind.LIKE, GestureKind.NEVER_PLAY, GestureKind.LIKE, GestureKind.UNLIKE]
    said = []
    for judged in judgements(Gesture(kind, 1000, MONDAY_EVENING) for kind in kinds):
        history.take(judged, 0)
        said.append((0 in history.liked_at, bool(history.banned[0])))
    assert said == [(True, False), (False, True), (True, False), (False, False)]
