"""Candidate generation: from the whole library to a shortlist worth scoring exactly.

Each source names its best tracks, heard and unheard ones apart, so that neither crowds out the
other; a few unheard tracks come in by chance alone, so that everything can be found one day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.ranking.channels import Channel
from recommender.ranking.history import Exemplars, History
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Floats, Rows

LARGEST_SHORTLIST = 200
UNHEARD_BY_SOURCE = 25
HEARD_BY_SOURCE = 15
BY_CHANCE = 10
OF_ONE_ARTIST = 6
"""A source names no more tracks of one artist."""
SHORTEST_UNASKED_S = 25.0
"""Shorter tracks are mostly skits and sound effects: they come only when asked for before."""
CHOICE_BY_SLOT = 3
"""A shortlist holds at least so many tracks for each slot, where the library does."""


def shortlist(
    library: LibraryArrays,
    channels: Iterable[Channel],
    history: History,
    exemplars: Exemplars,
    now: float,
    length: int,
    rng: np.random.Generator,
    barred: NDArray[np.bool_] | None = None,
    asked: Floats | None = None,
) -> Rows:
    """Rows to choose a queue of ``length`` from, ascending; never a banned or barred track.

    Args:
        barred: (n,), instead of the banned ones alone.
        asked: (n,), positive for tracks of what the listener said to want more of.
    """
    barred = history.banned if barred is None else barred
    eligible = ~barred & _music(library, history, length)
    unheard = eligible & ~np.isfinite(history.last_heard)
    heard = eligible & ~unheard
    chosen: dict[int, None] = {}
    sources = _sources(library, channels, history, exemplars, now) if len(exemplars) else ()
    asked_for = () if asked is None else (asked * rng.uniform(0.5, 1.0, len(library)),)
    for scores in (*sources, *asked_for):
        for among, count in ((unheard, UNHEARD_BY_SOURCE), (heard, HEARD_BY_SOURCE)):
            chosen.update(dict.fromkeys(_best(scores, among, count, library.artist_of)))
    by_chance = rng.permutation(np.flatnonzero(unheard))[:BY_CHANCE]
    chosen.update(dict.fromkeys(by_chance.tolist()))
    wanted = max(min(CHOICE_BY_SLOT * length, LARGEST_SHORTLIST), 2 * BY_CHANCE, length)
    if len(chosen) < wanted:
        for row in _spread(library, eligible, rng, wanted):
            if len(chosen) >= wanted:
                break
            chosen[row] = None
    return np.array(sorted(list(chosen)[: max(LARGEST_SHORTLIST, length)]), dtype=np.int64)


def _music(library: LibraryArrays, history: History, length: int) -> NDArray[np.bool_]:
    """All but the very short tracks that were neither played nor liked, (n,).

    A library that holds too little else is taken as it is; an unknown length is no short one.
    """
    durations_s = library.durations_s
    music = (durations_s >= SHORTEST_UNASKED_S) | (durations_s <= 0)
    music |= np.isfinite(history.last_heard)
    music[list(history.liked_at)] = True
    if np.count_nonzero(music & ~history.banned) < length:
        return np.ones_like(music)
    return music


def _sources(
    library: LibraryArrays,
    channels: Iterable[Channel],
    history: History,
    exemplars: Exemplars,
    now: float,
) -> Iterable[Floats]:
    """One score of the whole library each; what is not positive is not a candidate."""
    everything = slice(None)
    relisten = history.plays.read(everything, now)[:, 0]
    artists = history.artists.read(everything, now)[0][library.artist_of]
    genres = library.genres @ history.genres.read(everything, now)[0]
    yield relisten + np.maximum(history.tracks.read(everything, now)[0], 0.0)
    yield artists + 0.1 * genres
    yield genres / np.maximum(np.diff(library.genres.indptr), 1) + 0.1 * artists
    for channel in channels:
        yield channel.recall(exemplars)


def _best(
    scores: Floats, among: NDArray[np.bool_], count: int, artist_of: NDArray[np.int64]
) -> list[int]:
    """The best positive rows, few of one artist."""
    rows = np.flatnonzero(among & (scores > 0))
    pool = 20 * count
    if len(rows) > pool:
        rows = rows[np.argpartition(-scores[rows], pool)[:pool]]
    rows = rows[np.lexsort((rows, -scores[rows]))]
    return [int(row) for row in rows[_rank_within(artist_of[rows]) < OF_ONE_ARTIST][:count]]


def _spread(
    library: LibraryArrays, eligible: NDArray[np.bool_], rng: np.random.Generator, wanted: int
) -> Sequence[int]:
    """A first look across the library: in chance order, one track of each artist at a time."""
    rows = rng.permutation(np.flatnonzero(eligible))
    turn = _rank_within(library.artist_of[rows])
    return [int(row) for row in rows[np.argsort(turn, kind="stable")][: wanted * 2]]


def _rank_within(groups: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many earlier elements are of the same group, (m,)."""
    order = np.argsort(groups, kind="stable")
    ordered = groups[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])[: len(groups)]
    sizes = np.diff(np.r_[starts, len(groups)])
    rank = np.empty(len(groups), dtype=np.int64)
    rank[order] = np.arange(len(groups)) - np.repeat(starts, sizes)
    return rank
