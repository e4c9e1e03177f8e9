"""What a search among albums or artists needs of the shelves, kept in memory until they change.

A letter typed may match every track of a library. That its albums stand in the list before the
next letter, no track is looked up in the database: :mod:`.matches` tells the ids, and arrays
tell the album of each and the order of the albums (a megabyte for 100,000 tracks).
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.matches import Ids, Matches, joined_ids, state_of
from recommender.catalogue.search import Search
from recommender.catalogue.sort_keys import ARTIST_KEY

_ON_ALBUMS = """SELECT id, album_id FROM tracks INDEXED BY tracks_of_albums
    WHERE missing_since IS NULL AND album_id IS NOT NULL"""
_ARTISTS = f"""SELECT DISTINCT {ARTIST_KEY} AS key FROM tracks INDEXED BY tracks_of_artists
    WHERE missing_since IS NULL ORDER BY key"""


@dataclass(slots=True)
class _Shelves:
    """All that was read while the shelves were in one state."""

    state: int
    album_of: Ids | None = None
    """Album by track id; 0 for none."""
    orders: dict[str, Ids] = field(default_factory=dict)
    artists: list[str] | None = None


class ShelfIndex:
    """The shelves of one catalogue. Safe from any thread."""

    def __init__(self, database: CatalogueDatabase, matches: Matches) -> None:
        self._database = database
        self._matches = matches
        self._lock = threading.Lock()
        self._shelves = _Shelves(-1)

    def albums(self, search: Search, values: Mapping[str, object], ordered: str) -> list[int]:
        """Ids of the albums of which a track matches, in the order a query over all gives them."""
        with self._lock:
            shelves = self._current(searched=not search.is_blank)
            if ordered not in shelves.orders:
                (shelves.orders[ordered],) = joined_ids(
                    self._database, ordered, columns=("album_id",)
                )
            ids = shelves.orders[ordered]
            if search.hopeless or not len(ids):
                return []
            if not search.is_blank:
                ids = ids[self._having(shelves, search, values)[ids]]
            found: list[int] = ids.tolist()
            return found

    def artists(self, words: Sequence[str]) -> list[str]:
        """The sort keys of the album artists in whose name a word begins with each of some."""
        with self._lock:
            shelves = self._current(searched=bool(words))
            if shelves.artists is None:
                shelves.artists = [row["key"] for row in self._database.read(_ARTISTS)]
            told = [f" {word}" for word in words]
            return [key for key in shelves.artists if all(word in f" {key}" for word in told)]

    def _current(self, *, searched: bool) -> _Shelves:
        """The shelves as they are, or as old as searches may answer."""
        state = self._shelves.state
        if not (searched and self._matches.is_recent(state)):
            now = state_of(self._database)
            if state != now:
                self._shelves = _Shelves(now)
        return self._shelves

    def _having(
        self, shelves: _Shelves, search: Search, values: Mapping[str, object]
    ) -> NDArray[np.bool_]:
        """Whether a track of an album matches, by album id."""
        if shelves.album_of is None:
            tracks, albums = joined_ids(self._database, _ON_ALBUMS, columns=("id", "album_id"))
            shelves.album_of = np.zeros(tracks.max(initial=0) + 1, np.int64)
            shelves.album_of[tracks] = albums
        found = self._matches.ids(search, values)
        found = found[found < len(shelves.album_of)]
        last = max(int(ids.max(initial=0)) for ids in shelves.orders.values())
        having = np.zeros(max(last, int(shelves.album_of.max(initial=0))) + 1, np.bool_)
        having[shelves.album_of[found]] = True
        having[0] = False
        return having
