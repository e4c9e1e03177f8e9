"""Rows of the interaction matrix: which facts become cells, and with what weight."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import pytest

from recommender.collaborative.matrix import (
    cell,
    interaction_matrix,
    playlist_rows,
    season_rows,
    session_rows,
)
from recommender.entities import End, Interaction, Origin

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def judged(track: int, reward: float | None, days_ago: float = 0.0):
    moment = NOW - timedelta(days=days_ago)
    play = Interaction(track, moment, 200.0, End.FINISHED, Origin.LIBRARY, 200.0)
    return play, reward


def test_short_sessions_count_only_while_there_are_few():
    short = [judged(1, 1.0), judged(2, 1.0)]
    long = [judged(track, 1.0) for track in range(5)]
    now = NOW.timestamp()
    assert len(session_rows([short, long], now)) == 2
    assert len(session_rows([short, *[long] * 30], now)) == 30
    assert session_rows([[judged(1, 1.0), judged(2, None)]], now) == []


def test_rewards_add_up_and_fade():
    row = season_rows([judged(1, 1.0), judged(1, 1.0), judged(2, -0.8)], NOW.timestamp())[0]
    assert row[1] == pytest.approx(2.0)
    assert row[2] == pytest.approx(-0.8)
    old = season_rows([judged(1, 1.0, days_ago=365)], NOW.timestamp())[0]
    assert old[1] == pytest.approx(0.5)


def test_seasons_are_ninety_days():
    plays = [judged(1, 1.0, days_ago=days) for days in (1, 80, 100, 200)]
    assert len(season_rows(plays, NOW.timestamp())) == 3


def test_cells_keep_their_sign():
    assert cell(1.0) == pytest.approx(math.log(2))
    assert cell(-1.0) == pytest.approx(-math.log(2))


def test_the_matrix_has_a_column_for_each_track():
    rows = [*playlist_rows([[7, 3, 7], [5]]), {}, {3: -1.0}]
    matrix = interaction_matrix(rows)
    assert matrix.track_ids.tolist() == [3, 7]
    assert matrix.cells.shape == (2, 2)
    assert matrix.cells.toarray()[1, 0] < 0
    assert interaction_matrix([]).cells.shape == (0, 0)
