"""The interaction matrix: rows of tracks that somebody chose to hear together.

Rows are listening sessions, playlists made by hand and seasons of ninety days. A cell is
log1p of the decayed positive reward; a net-negative cell stays negative and means dislike.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from recommender.entities import Interaction

DAY_S = 86_400.0
ROW_HALF_LIFE_S = 365 * DAY_S
SEASON_S = 90 * DAY_S
SESSION_TRACKS = 4
"""A session with fewer completed tracks says too little about what goes together."""
SMALLEST_SESSION_TRACKS = 2
ENOUGH_SESSIONS = 20
"""With fewer long sessions than this, short ones are taken in too."""
PLAYLIST_REWARD = 2.0

Row = Mapping[int, float]
"""Track id → net reward."""


@dataclass(frozen=True, slots=True)
class InteractionMatrix:
    """Rows × tracks.

    Attributes:
        track_ids: int64 (c,), what the columns mean.
        cells: float32 (r, c).
    """

    track_ids: NDArray[np.int64]
    cells: csr_array


def session_rows(
    sessions: Sequence[Sequence[tuple[Interaction, float | None]]], now: float
) -> list[Row]:
    """One row for each session with enough tracks, older ones fading.

    Args:
        sessions: plays with their rewards, as :mod:`recommender.policy.reward` gives them.
        now: Unix seconds.
    """
    rows = [_net_rewards(session, now) for session in sessions]
    liked = [sum(value > 0 for value in row.values()) for row in rows]
    long = [row for row, count in zip(rows, liked, strict=True) if count >= SESSION_TRACKS]
    if len(long) >= ENOUGH_SESSIONS:
        return long
    return [row for row, count in zip(rows, liked, strict=True) if count >= SMALLEST_SESSION_TRACKS]


def season_rows(plays: Iterable[tuple[Interaction, float | None]], now: float) -> list[Row]:
    """One row for each ninety days of the profile."""
    seasons: dict[int, list[tuple[Interaction, float | None]]] = {}
    for play, reward in plays:
        season = math.floor((now - play.started_at.timestamp()) / SEASON_S)
        seasons.setdefault(season, []).append((play, reward))
    return [_net_rewards(season, now) for _, season in sorted(seasons.items())]


def playlist_rows(playlists: Iterable[Sequence[int]]) -> list[Row]:
    """One row for each playlist made by hand with at least two different tracks."""
    rows = [dict.fromkeys(playlist, PLAYLIST_REWARD) for playlist in playlists]
    return [row for row in rows if len(row) >= SMALLEST_SESSION_TRACKS]


def interaction_matrix(rows: Sequence[Row]) -> InteractionMatrix:
    """Rows as a matrix over the tracks that occur in them; empty rows are left out."""
    rows = [row for row in rows if row]
    track_ids = np.array(sorted({track for row in rows for track in row}), dtype=np.int64)
    column_of = {int(track): column for column, track in enumerate(track_ids)}
    starts = np.cumsum([0, *(len(row) for row in rows)])
    columns = np.array([column_of[track] for row in rows for track in row], dtype=np.int32)
    values = np.array([cell(value) for row in rows for value in row.values()], dtype=np.float32)
    shape = (len(rows), len(track_ids))
    return InteractionMatrix(track_ids, csr_array((values, columns, starts), shape=shape))


def cell(net_reward: float) -> float:
    """Confidence of a cell: log1p of the reward, its sign kept."""
    return math.copysign(math.log1p(abs(net_reward)), net_reward)


def _net_rewards(plays: Iterable[tuple[Interaction, float | None]], now: float) -> Row:
    net: dict[int, float] = {}
    for play, reward in plays:
        if reward:
            age_s = max(now - play.started_at.timestamp(), 0.0)
            faded = reward * 0.5 ** (age_s / ROW_HALF_LIFE_S)
            net[play.track_id] = net.get(play.track_id, 0.0) + faded
    return {track: value for track, value in net.items() if abs(value) > 1e-3}
