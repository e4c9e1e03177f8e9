"""Rows of the interaction matrix: which facts become cells, and with what weight."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from recommender.collaborative.matrix import (
    album_rows,
    cell,
    own_source,
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


def test_only_sessions_with_enough_liked_tracks_are_rows():
    short = [judged(1, 1.0), judged(2, 1.0), judged(3, -0.8), judged(4, None)]
    long = [judged(track, 1.0) for track in range(5)]
    now = NOW.timestamp()
    assert len(session_rows([short, long], now)) == 1
    assert len(session_rows([short, long], now, smallest=2)) == 2
    assert session_rows([[judged(1, 1.0), judged(2, None)]], now) == []


def test_an_album_played_through_is_a_light_row():
    tracks_of, album_of = {7: [1, 2, 3, 4, 5], 8: [6, 9]}, dict.fromkeys([1, 2, 3, 4, 5], 7)
    most = [judged(track, 1.0) for track in (1, 2, 3, 4)]
    rows = album_rows([most, most[:3], [judged(6, 1.0)]], tracks_of, album_of)
    assert len(rows) == 1
    assert set(rows[0]) == {1, 2, 3, 4, 5}
    assert 0 < rows[0][5] < 0.5


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


def test_the_source_has_a_column_for_each_artist_and_track():
    ids, artist_of = np.array([3, 5, 7]), np.array([0, 1, 0])
    rows = [*playlist_rows([[7, 3, 7], [5]]), {}, {3: -1.0, 99: 1.0}, {99: 1.0}]
    source = own_source("own", rows, ids, artist_of)
    cells = source.cells.toarray()
    assert cells.shape == (2, 5)
    assert source.track_column.tolist() == [2, 3, 4]
    assert cells[0, 0] == pytest.approx(math.log1p(4.0))  # both tracks of the artist
    assert cells[0, 2] == cells[0, 4] == pytest.approx(math.log1p(2.0))
    assert cells[1, 0] < 0 > cells[1, 2]
    assert source.touching == 2
    assert own_source("own", [], ids[:0], artist_of[:0]).cells.shape == (0, 0)
