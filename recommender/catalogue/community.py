"""Imported listening of other people: each source kept apart, listed, and removable whole.

A source is its items and one coordinate list of rows, items and weights, stored as raw
little-endian bytes: ``<i4``, ``<i4`` and ``<f4``. Nothing derived from it is stored.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from recommender.catalogue.database import CatalogueDatabase
from recommender.errors import RequestError
from recommender.history.columns import LibraryNames
from recommender.history.listening import ForeignItem, ForeignListening
from recommender.phrases import say

INDEX_DTYPE = np.dtype("<i4")
WEIGHT_DTYPE = np.dtype("<f4")


@dataclass(frozen=True, slots=True)
class StoredSource:
    """One source as it was imported.

    Attributes:
        rows: how many listeners, playlists, sessions or seasons.
        row_of, item_of: int64 (k,); weights: float64 (k,), > 0.
    """

    name: str
    kind: str
    origin: str
    imported_at: datetime
    rows: int
    items: Sequence[ForeignItem]
    row_of: NDArray[np.int64]
    item_of: NDArray[np.int64]
    weights: NDArray[np.float64]


class CommunityStore:
    """The imported sources of one catalogue."""

    def __init__(self, database: CatalogueDatabase) -> None:
        self._database = database

    def add(self, name: str, origin: str, listening: ForeignListening, now: datetime) -> None:
        """Store a source in one transaction; one of the same name is replaced."""
        row_of = np.repeat(np.arange(len(listening.rows)), [len(row) for row in listening.rows])
        item_of = np.array([item for row in listening.rows for item in row], INDEX_DTYPE)
        weights = np.array([value for row in listening.rows for value in row.values()])
        with self._database.transaction() as db:
            _remove(db.conn, name)
            cursor = db.conn.execute(
                "INSERT INTO community_sources (name, kind, origin, imported_at, row_count,"
                " row_of, item_of, weights) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    name,
                    listening.kind,
                    origin,
                    now.timestamp(),
                    len(listening.rows),
                    row_of.astype(INDEX_DTYPE).tobytes(),
                    item_of.tobytes(),
                    weights.astype(WEIGHT_DTYPE).tobytes(),
                ),
            )
            db.conn.executemany(
                "INSERT INTO community_items (source_id, item, artist, title, artist_mbid,"
                " recording_mbid) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (cursor.lastrowid, number, item.artist, item.title, item.artist_mbid,
                     item.recording_mbid)
                    for number, item in enumerate(listening.items)
                ),
            )  # fmt: skip

    def remove(self, name: str) -> None:
        """Delete a source with everything it brought.

        Raises:
            RequestError: there is none of that name.
        """
        with self._database.transaction() as db:
            if not _remove(db.conn, name):
                raise RequestError(say("There is no imported source called “{name}”.", name=name))

    def stamp(self) -> tuple[object, ...]:
        """Changes whenever a source is added, replaced or removed."""
        row = self._database.read_one(
            "SELECT count(*), max(id), max(imported_at), total(id) FROM community_sources"
        )
        return tuple(row or ())

    def sources(self) -> list[StoredSource]:
        """All sources in the order of their names."""
        items: defaultdict[int, list[ForeignItem]] = defaultdict(list)
        for row in self._database.read("SELECT * FROM community_items ORDER BY source_id, item"):
            items[row["source_id"]].append(
                ForeignItem(row["artist"], row["title"], row["artist_mbid"], row["recording_mbid"])
            )
        return [
            StoredSource(
                row["name"],
                row["kind"],
                row["origin"],
                datetime.fromtimestamp(row["imported_at"], UTC),
                row["row_count"],
                tuple(items[row["id"]]),
                np.frombuffer(row["row_of"], INDEX_DTYPE).astype(np.int64),
                np.frombuffer(row["item_of"], INDEX_DTYPE).astype(np.int64),
                np.frombuffer(row["weights"], WEIGHT_DTYPE).astype(np.float64),
            )
            for row in self._database.read("SELECT * FROM community_sources ORDER BY name")
        ]


def library_names(database: CatalogueDatabase) -> Iterator[tuple[int, LibraryNames]]:
    """Track id and names of every track whose file was there at the last scan, by id."""
    artists: defaultdict[int, list[str]] = defaultdict(list)
    for row in database.read(
        "SELECT track_id, name FROM track_artists JOIN artists ON artists.id = artist_id"
        " ORDER BY track_id, position"
    ):
        artists[row["track_id"]].append(row["name"])
    for row in database.read(
        "SELECT id, title, album_artist, musicbrainz FROM tracks"
        " WHERE missing_since IS NULL ORDER BY id"
    ):
        mbids = json.loads(row["musicbrainz"])
        named = [*artists[row["id"]], *([row["album_artist"]] if row["album_artist"] else [])]
        yield (
            row["id"],
            LibraryNames(
                tuple(dict.fromkeys(named)),
                row["title"],
                tuple(mbid for mbid in mbids.get("artist", "").split("; ") if mbid),
                mbids.get("recording", ""),
            ),
        )


def _remove(connection: sqlite3.Connection, name: str) -> bool:
    found = connection.execute("SELECT id FROM community_sources WHERE name = ?", (name,))
    for row in found.fetchall():
        connection.execute("DELETE FROM community_items WHERE source_id = ?", (row["id"],))
        connection.execute("DELETE FROM community_sources WHERE id = ?", (row["id"],))
        return True
    return False
