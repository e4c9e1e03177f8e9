"""Rates over time: what counts as a skip, a replay, something new, and whose pick it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from recommender.entities import End, Interaction, Origin
from recommender.evaluation.trends import periods
from recommender.learning_report import Chooser

START = datetime(2026, 1, 5, 20, 0, tzinfo=UTC)
WEEK = timedelta(days=7)
LATER = START + timedelta(days=90)


def play(
    track_id: int, day: float, end: End = End.FINISHED, origin: Origin = Origin.DISCOVER
) -> Interaction:
    heard_s = 200.0 if end is End.FINISHED else 10.0
    return Interaction(track_id, START + timedelta(days=day), heard_s, end, origin, 200.0)


def measured(plays: list[Interaction], now: datetime = LATER):
    return periods(plays, 10, now, WEEK, np.random.default_rng(0))


def test_weeks_are_told_apart_by_who_chose():
    found = measured(
        [
            play(1, 0.0),
            play(2, 0.1, End.SKIPPED),
            play(1, 1.0, origin=Origin.LIBRARY),
            play(3, 8.0),
            play(3, 8.1, End.STOPPED),
        ]
    )
    assert [(period.begins, period.chooser) for period in found] == [
        (START, Chooser.HEARTH),
        (START, Chooser.LISTENER),
        (START + WEEK, Chooser.HEARTH),
    ]
    first, own, second = found
    assert (first.skip_rate.value, first.skip_rate.plays) == (0.5, 2)
    assert (first.novelty.value, own.novelty.value) == (1.0, 0.0)
    assert first.replay_rate.value == 0.5  # of two new tracks one came back
    assert (first.coverage, second.coverage) == (0.2, 0.3)
    assert second.skip_rate.plays == 1  # what was stopped says nothing


def test_a_replay_is_not_counted_before_its_month_is_over():
    plays = [play(1, 0.0), play(1, 10.0)]
    assert measured(plays)[0].replay_rate.value == 1.0
    assert measured(plays, START + timedelta(days=20))[0].replay_rate.plays == 0
    assert measured([play(1, 0.0), play(1, 40.0)])[0].replay_rate.value == 0.0


def test_one_session_is_one_witness():
    rng = np.random.default_rng(1)
    days = np.repeat(np.arange(6), 20) + np.tile(np.arange(20) / 1000, 6)
    moods = [
        play(n, day, End.SKIPPED if int(day) % 2 else End.FINISHED) for n, day in enumerate(days)
    ]
    mixed = [
        play(n, day, End.SKIPPED if rng.random() < 0.5 else End.FINISHED)
        for n, day in enumerate(days)
    ]
    by_mood, by_chance = (measured(plays)[0].skip_rate for plays in (moods, mixed))
    assert by_mood.value == pytest.approx(0.5)
    assert by_mood.high - by_mood.low > 2 * (by_chance.high - by_chance.low)


def test_nothing_played_is_nothing_told():
    assert measured([]) == []
    assert measured([play(1, 0.0, End.FAILED)]) == []
