"""The listener's own rows: tracks that were chosen to be heard together.

Rows are listening sessions, playlists made by hand, albums played through and seasons of ninety
days. A cell is log1p of the decayed positive reward; a net-negative cell stays negative and means
dislike.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.collaborative.source import SourceData
from recommender.entities import Interaction

DAY_S = 86_400.0
ROW_HALF_LIFE_S = 365 * DAY_S
SEASON_S = 90 * DAY_S
SESSION_TRACKS = 4
"""A session with fewer completed tracks says too little about what goes together."""
SMALLEST_SESSION_TRACKS = 2
PLAYLIST_REWARD = 2.0
ALBUM_REWARD = 0.3
"""An album played through says little: the album had brought its tracks together already."""
SHORTEST_ALBUM = 3
PLAYED = 0.8

Row = Mapping[int, float]
"""Track id → net reward."""


def session_rows(
    sessions: Sequence[Sequence[tuple[Interaction, float | None]]],
    now: float,
    smallest: int = SESSION_TRACKS,
) -> list[Row]:
    """One row for each session with enough liked tracks, older ones fading.

    Args:
        sessions: plays with their rewards, as :mod:`recommender.policy.reward` gives them.
        now: Unix seconds.
    """
    rows = [_net_rewards(session, now) for session in sessions]
    return [row for row in rows if sum(value > 0 for value in row.values()) >= smallest]


def album_rows(
    sessions: Sequence[Sequence[tuple[Interaction, float | None]]],
    tracks_of: Mapping[int, Sequence[int]],
    album_of: Mapping[int, int],
) -> list[Row]:
    """One light row for each album that was played through in a session.

    Args:
        tracks_of: album → its tracks; album_of: track → its album.
    """
    rows: list[Row] = []
    for session in sessions:
        liked = {play.track_id for play, reward in session if reward and reward > 0}
        for album in sorted({album_of[track] for track in liked if track in album_of}):
            tracks = tracks_of[album]
            if len(tracks) >= SHORTEST_ALBUM and len(liked & {*tracks}) >= PLAYED * len(tracks):
                rows.append(dict.fromkeys(tracks, ALBUM_REWARD))
    return rows


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


def own_source(
    name: str, rows: Sequence[Row], track_ids: NDArray[np.int64], artist_of: NDArray[np.int64]
) -> SourceData:
    """Rows as a source over the library: a column for every artist, then one for every track.

    Args:
        rows: of track ids; those outside the library are left out, and so are empty rows.
        track_ids: (n,), distinct.
        artist_of: (n,) dense artist numbers.
    """

    from scipy.sparse import csr_array

    artists, n = int(artist_of.max(initial=-1)) + 1, len(track_ids)
    row_of = {int(track): row for row, track in enumerate(track_ids)}
    columns: list[int] = []
    values: list[float] = []
    starts = [0]
    for row in rows:
        known = {row_of[track]: reward for track, reward in row.items() if track in row_of}
        of_artist: dict[int, float] = {}
        for place, reward in known.items():
            artist = int(artist_of[place])
            of_artist[artist] = of_artist.get(artist, 0.0) + reward
        if known:
            columns += [*of_artist, *(artists + place for place in known)]
            values += [cell(reward) for reward in (*of_artist.values(), *known.values())]
            starts.append(len(columns))
    cells = csr_array(
        (np.array(values, dtype=np.float32), np.array(columns, dtype=np.int32), starts),
        shape=(len(starts) - 1, artists + n),
    )
    cells.sort_indices()
    track_column = artists + np.arange(n, dtype=np.int64)
    return SourceData(name, cells, artist_of, track_column, foreign=False)


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
