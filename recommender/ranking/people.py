"""From facts, playlists and imported listening to the models of what is listened to together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from recommender.collaborative.content_map import fit_content_map
from recommender.collaborative.cooccurrence import fit_cooccurrence
from recommender.collaborative.matrix import (
    SMALLEST_SESSION_TRACKS,
    album_rows,
    own_source,
    playlist_rows,
    season_rows,
    session_rows,
)
from recommender.collaborative.source import SourceData, SourceModel, fit_source
from recommender.entities import Gesture, Interaction
from recommender.policy.reward import rewards, sessions
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Kind, moments, rows_of

OWN, TOGETHER = "own listening", "own sessions"
LARGEST_GENRES = LARGEST_CONTENT = 64
TURNED_AT_ONCE = 4_096
FIT_ROWS = 20_000
"""The axes of a library are known well enough from so many tracks."""


def fit_people(
    library: LibraryArrays,
    interactions: Sequence[Interaction],
    gestures: Sequence[Gesture],
    playlists: Sequence[Sequence[int]],
    now: datetime,
    check: Callable[[], None] = lambda: None,
) -> list[SourceModel]:
    """The listener's own sources: factorised rows, and the company tracks keep in sessions.

    Empty when there are too few rows. Heavy (seconds on a large history): call it from a
    background task.

    Args:
        playlists: track ids of each playlist made by hand.
        check: called now and then; what it raises ends the work.
    """
    moment = now.timestamp()
    reward_of = {
        id(play): reward
        for play, reward in zip(interactions, rewards(interactions, gestures), strict=True)
    }
    judged = [
        [(play, reward_of[id(play)]) for play in session] for session in sessions(interactions)
    ]
    of_playlists = playlist_rows(playlists)
    rows = [
        *session_rows(judged, moment),
        *of_playlists,
        *album_rows(judged, *_albums(library)),
        *season_rows([play for session in judged for play in session], moment),
    ]
    short = [*session_rows(judged, moment, SMALLEST_SESSION_TRACKS), *of_playlists]
    ids, artists = library.track_ids, library.artist_of
    models = [
        fit_source(own_source(OWN, rows, ids, artists), check),
        fit_cooccurrence(own_source(TOGETHER, short, ids, artists)),
    ]
    return [model for model in models if model is not None]


def fit_foreign(
    sources: Sequence[SourceData], check: Callable[[], None] = lambda: None
) -> list[SourceModel]:
    """One model for each imported source that touches the library enough.

    Args:
        check: called now and then; what it raises ends the work.
    """
    models = [fit_source(source, check) for source in sources]
    return [model for model in models if model is not None]


def placed_by_content(
    library: LibraryArrays,
    models: Sequence[SourceModel],
    check: Callable[[], None] = lambda: None,
) -> list[SourceModel]:
    """The models with places for tracks that nobody has played, guessed from sound and words.

    Args:
        check: called now and then; what it raises ends the work.
    """
    blocks = content_blocks(library)
    placed = []
    for model in models:
        check()
        placed.append(_placed(model, blocks) if blocks else model)
    return placed


def content_blocks(library: LibraryArrays) -> list[NDArray[np.float32]]:
    """What is known of each track's content: (n, d ≤ 64) a block, NaN rows where it is not."""
    genres = library.genres
    most = np.argsort(-np.bincount(genres.indices, minlength=genres.shape[1]), kind="stable")
    of_genre = np.asarray(genres[:, np.sort(most[:LARGEST_GENRES])].todense(), dtype=np.float32)
    of_genre[~of_genre.any(axis=1)] = np.nan
    kinds: list[Kind] = [[library.sound, library.sound_tags], [library.words], [of_genre]]
    return [_principal(kind) for kind in kinds if np.isfinite(kind[0][:, 0]).any()]


def _principal(kind: Kind) -> NDArray[np.float32]:
    """The vectors of a kind on their first principal axes, (n, d ≤ 64)."""
    width = sum(part.shape[1] for part in kind)
    if width <= LARGEST_CONTENT:
        return rows_of(kind, slice(None))
    known = np.flatnonzero(np.all([np.isfinite(part).all(axis=1) for part in kind], axis=0))
    sample = rows_of(kind, known[:: len(known) // FIT_ROWS + 1])
    axes = np.linalg.eigh(moments(sample)[1])[1] if len(sample) > 1 else np.eye(width)
    first = axes[:, : -LARGEST_CONTENT - 1 : -1].astype(np.float32)
    turned = np.empty((len(kind[0]), first.shape[1]), np.float32)
    for start in range(0, len(turned), TURNED_AT_ONCE):
        part = slice(start, start + TURNED_AT_ONCE)
        turned[part] = rows_of(kind, part) @ first
    return turned


def _placed(model: SourceModel, blocks: Sequence[NDArray[np.float32]]) -> SourceModel:
    content_map = fit_content_map(blocks, model.factors, model.evidence)
    if content_map is None:
        return model
    return model.placed(*content_map.predict(blocks))


def _albums(library: LibraryArrays) -> tuple[dict[int, list[int]], dict[int, int]]:
    """Album → track ids and track id → album, of tracks that have an album."""
    tracks_of: defaultdict[int, list[int]] = defaultdict(list)
    album_of: dict[int, int] = {}
    for track, album in zip(library.track_ids.tolist(), library.album_ids.tolist(), strict=True):
        if album >= 0:
            tracks_of[album].append(track)
            album_of[track] = album
    return tracks_of, album_of
