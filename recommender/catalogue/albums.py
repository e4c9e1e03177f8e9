"""Albums as lists and grids need them: summed from the tracks that are there."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.matches import Matches
from recommender.catalogue.search import compile_query
from recommender.catalogue.shelf_index import ShelfIndex
from recommender.shelves import Album, AlbumSort

_ORDERS = {
    AlbumSort.ARTIST: "artist_sort, year IS NULL, year, title_sort, album_id",
    AlbumSort.TITLE: "title_sort, artist_sort, album_id",
    AlbumSort.YEAR: "year IS NULL, year DESC, artist_sort, title_sort, album_id",
    AlbumSort.ADDED: "added_at DESC, artist_sort, title_sort, album_id",
}
_SUMMED = """
    SELECT album_id, min(year) AS year, count(*) AS tracks, sum(duration_s) AS duration_s,
        max(added_at) AS added_at
    FROM tracks WHERE missing_since IS NULL AND album_id IS NOT NULL {kept}
    GROUP BY album_id"""
_ORDERED = f"""
    SELECT album_id FROM ({_SUMMED.format(kept="")})
    JOIN albums ON albums.id = album_id ORDER BY {{order}}"""
_CHOSEN = "(SELECT value FROM json_each(:chosen))"
_COVER_TRACK = """(SELECT id FROM tracks
    WHERE tracks.album_id = page.album_id AND missing_since IS NULL
    ORDER BY cover = '', disc_number, track_number, id LIMIT 1)"""


class AlbumStore:
    """Albums with at least one track that is there."""

    def __init__(
        self,
        database: CatalogueDatabase,
        profile_id: int,
        clock: Callable[[], datetime],
        matches: Matches | None = None,
    ) -> None:
        self._database = database
        self._index = ShelfIndex(database, matches or Matches(database))
        self._profile_id = profile_id
        self._clock = clock

    def albums(
        self,
        query: str = "",
        *,
        sort: AlbumSort = AlbumSort.ARTIST,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Album]:
        """Albums of which a track matches a query."""
        ids = self._ids(query, sort)[offset:][:limit]
        rows = self._database.read(
            f"""SELECT page.*, title, album_artist, {_COVER_TRACK} AS cover_track_id
                FROM ({_SUMMED.format(kept=f"AND album_id IN {_CHOSEN}")}) AS page
                JOIN albums ON albums.id = album_id""",
            {"chosen": json.dumps(ids)},
        )
        found = {row["album_id"]: _album(row) for row in rows}
        return [found[album_id] for album_id in ids if album_id in found]

    def count(self, query: str = "") -> int:
        """How many albums match a query."""
        return len(self._ids(query, AlbumSort.ARTIST))

    def album_of(self, track_id: int) -> Album | None:
        """The album a track is on; None where its tags name none or no track of it is there."""
        row = self._database.read_one(
            f"""SELECT page.*, title, album_artist, {_COVER_TRACK} AS cover_track_id
                FROM ({
                _SUMMED.format(
                    kept="AND album_id = (SELECT album_id FROM tracks WHERE id = :track)"
                )
            }) AS page
                JOIN albums ON albums.id = album_id""",
            {"track": track_id},
        )
        return _album(row) if row else None

    def track_ids(self, album_id: int) -> list[int]:
        """The tracks of an album by disc and number."""
        rows = self._database.read(
            "SELECT id FROM tracks WHERE album_id = ? AND missing_since IS NULL"
            " ORDER BY coalesce(disc_number, 0), coalesce(track_number, 0), title_sort, id",
            (album_id,),
        )
        return [row["id"] for row in rows]

    def _ids(self, query: str, sort: AlbumSort) -> list[int]:
        search = compile_query(query)
        values = search.parameters(self._profile_id, self._clock().timestamp())
        return self._index.albums(search, values, _ORDERED.format(order=_ORDERS[sort]))


def _album(row: sqlite3.Row) -> Album:
    return Album(
        album_id=row["album_id"],
        title=row["title"],
        artist=row["album_artist"],
        year=row["year"],
        tracks=row["tracks"],
        duration_s=row["duration_s"],
        added_at=datetime.fromtimestamp(row["added_at"], UTC),
        cover_track_id=row["cover_track_id"],
    )
