"""Albums as lists and grids need them: summed from the tracks that are there."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.search import Search, compile_query
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
_COVER_TRACK = """(SELECT id FROM tracks
    WHERE tracks.album_id = page.album_id AND missing_since IS NULL
    ORDER BY cover = '', disc_number, track_number, id LIMIT 1)"""


class AlbumStore:
    """Albums with at least one track that is there."""

    def __init__(
        self, database: CatalogueDatabase, profile_id: int, clock: Callable[[], datetime]
    ) -> None:
        self._database = database
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
        search = compile_query(query)
        values = self._values(search) | {
            "limit": -1 if limit is None else limit,
            "offset": offset,
        }
        # The covers are looked for after the page was cut: a scalar query runs for every row.
        rows = self._database.read(
            f"""SELECT page.*, {_COVER_TRACK} AS cover_track_id FROM (
                    SELECT summed.*, title, album_artist, title_sort, artist_sort
                    FROM ({_SUMMED.format(kept=_kept(search))}) AS summed
                    JOIN albums ON albums.id = album_id
                    ORDER BY {_ORDERS[sort]} LIMIT :limit OFFSET :offset) AS page
                ORDER BY {_ORDERS[sort]}""",
            values,
        )
        return [_album(row) for row in rows]

    def count(self, query: str = "") -> int:
        """How many albums match a query."""
        search = compile_query(query)
        row = self._database.read_one(
            f"SELECT count(DISTINCT album_id) FROM ({_albums_of(search)})", self._values(search)
        )
        return int(row[0]) if row else 0

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

    def _values(self, search: Search) -> dict[str, object]:
        return search.parameters(self._profile_id, self._clock().timestamp())


def _kept(search: Search) -> str:
    """Conditions on a track for its album to be listed with all its tracks."""
    return "" if search.is_blank else f"AND album_id IN ({_albums_of(search)})"


def _albums_of(search: Search) -> str:
    """The albums of the tracks that match, one for each track."""
    kept = "0" if search.hopeless else search.kept("tracks.id")
    # Every match is in the index once: joined, its row is looked for once.
    source = "tracks_fts(:match) AS hit JOIN tracks ON tracks.id = hit.rowid"
    return (
        f"SELECT album_id FROM {source if search.match else 'tracks'}"
        f" WHERE missing_since IS NULL AND album_id IS NOT NULL AND {kept}"
    )


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
