"""The library by artist, genre, year and folder: counted from indexes, page by page."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from datetime import datetime

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.matches import Matches
from recommender.catalogue.query import Field, named
from recommender.catalogue.search import Search, compile_query
from recommender.catalogue.shelf_index import ShelfIndex
from recommender.catalogue.sort_keys import ARTIST_KEY, sort_key
from recommender.shelves import Artist, Folder, Shelf

COVERS = 4
_PRESENT = "missing_since IS NULL"
_CHOSEN = "(SELECT value FROM json_each(:chosen))"
_LOST = "SELECT id FROM tracks WHERE missing_since IS NOT NULL"
_ARTISTS = f"""
    SELECT {ARTIST_KEY} AS key, min(album_artist) AS name, count(*) AS tracks,
        count(DISTINCT album_id) AS albums
    FROM tracks INDEXED BY tracks_of_artists WHERE {_PRESENT} {{kept}} GROUP BY 1"""
_ARTIST_ALBUMS = f"""SELECT DISTINCT album_id FROM tracks INDEXED BY tracks_of_artists
    WHERE {_PRESENT} AND {ARTIST_KEY} = found.key AND album_id IS NOT NULL LIMIT {COVERS}"""
_GENRE_ALBUMS = f"""SELECT DISTINCT album_id FROM track_genres CROSS JOIN tracks ON id = track_id
    WHERE track_genres.genre = :key COLLATE NOCASE AND {_PRESENT} AND album_id IS NOT NULL
    LIMIT {COVERS}"""
_YEAR_ALBUMS = f"""SELECT DISTINCT album_id FROM tracks WHERE {_PRESENT}
    AND year BETWEEN :low AND :high AND album_id IS NOT NULL LIMIT {COVERS}"""
_COVER = f"""SELECT id FROM tracks WHERE tracks.album_id = few.album_id AND {_PRESENT}
    ORDER BY cover = '', disc_number, track_number, id LIMIT 1"""
_COVERED_ARTISTS = f"""SELECT found.*,
        (SELECT json_group_array(({_COVER})) FROM ({_ARTIST_ALBUMS}) AS few) AS covers
    FROM ({_ARTISTS} ORDER BY key LIMIT :limit OFFSET :offset) AS found"""
_NAME = "substr(path, :skip, max(0, instr(substr(path, :skip), :sep) - 1))"
_NEXT = """SELECT min(path) FROM tracks INDEXED BY tracks_by_path
    WHERE missing_since IS NULL AND path < :end AND path >="""
_CHILDREN = f"""
    WITH RECURSIVE step(path, name) AS (
        SELECT path, {_NAME} FROM (SELECT ({_NEXT} :begin) AS path)
        UNION ALL
        SELECT next.path, {_NAME.replace("path", "next.path")} FROM step JOIN tracks AS next
        ON next.path = ({_NEXT} CASE name WHEN '' THEN step.path || char(1)
            ELSE :begin || name || :after END))
    SELECT name FROM step WHERE name != ''"""
"""Names of the folders inside one: a seek for each, over all that lies deeper."""


class ShelfStore:
    """Counts only what is there; missing tracks stand on no shelf."""

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

    def artists(
        self, query: str = "", *, limit: int | None = None, offset: int = 0
    ) -> list[Artist]:
        """Album artists by name: those whose name has the words, or who made a matching track."""
        search = compile_query(query)
        if search.is_blank or search.beginning:
            keys = self._named(search)[offset:][:limit]
            kept = f"AND {ARTIST_KEY} IN {_CHOSEN}"
            values: dict[str, object] = {"chosen": json.dumps(keys)}
            limit, offset = None, 0
        else:
            kept, values = self._kept_artists(search)
        rows = self._database.read(
            _COVERED_ARTISTS.format(kept=kept),
            values | {"limit": -1 if limit is None else limit, "offset": offset},
        )
        return [_artist(row) for row in rows]

    def count_artists(self, query: str = "") -> int:
        """How many album artists :meth:`artists` gives."""
        search = compile_query(query)
        if search.is_blank or search.beginning:
            return len(self._named(search))
        kept, values = self._kept_artists(search)
        row = self._database.read_one(
            f"SELECT count(DISTINCT {ARTIST_KEY}) FROM tracks INDEXED BY tracks_of_artists"
            f" WHERE {_PRESENT} {kept}",
            values,
        )
        return int(row[0]) if row else 0

    def artist(self, name: str) -> Artist | None:
        """One album artist by name; None where nothing of theirs is there."""
        row = self._database.read_one(
            _COVERED_ARTISTS.format(kept=f"AND {ARTIST_KEY} = :key"),
            {"key": sort_key(name), "limit": 1, "offset": 0},
        )
        return _artist(row) if row else None

    def genres(self) -> list[Shelf]:
        """Genres, those with most tracks first; last the tracks without one."""
        rows = self._database.read(
            f"""SELECT max(genre) AS name, count(*) AS tracks FROM track_genres
                WHERE track_id NOT IN ({_LOST})
                GROUP BY genre COLLATE NOCASE ORDER BY tracks DESC, name COLLATE NOCASE"""
        )
        shelves = [
            Shelf(
                row["name"],
                row["tracks"],
                self._covers(_GENRE_ALBUMS, {"key": row["name"]}),
                named(Field.GENRE, row["name"]),
            )
            for row in rows
        ]
        return shelves + self._without("(genre = '') = 1", named(Field.GENRE, ""))

    def decades(self) -> list[Shelf]:
        """Decades, the newest first; last the tracks without a year."""
        rows = self._database.read(
            f"""SELECT year / 10 * 10 AS first, count(*) AS tracks FROM tracks
                WHERE {_PRESENT} AND year IS NOT NULL GROUP BY 1 ORDER BY 1 DESC"""
        )
        shelves = [self._years(row["first"], row["first"] + 9, row["tracks"]) for row in rows]
        return shelves + self._without("year IS NULL", "-year:0..")

    def years(self, decade: int) -> list[Shelf]:
        """The years of a decade of which there are tracks, the newest first."""
        rows = self._database.read(
            f"""SELECT year, count(*) AS tracks FROM tracks
                WHERE {_PRESENT} AND year BETWEEN :low AND :high GROUP BY 1 ORDER BY 1 DESC""",
            {"low": decade, "high": decade + 9},
        )
        return [self._years(row["year"], row["year"], row["tracks"]) for row in rows]

    def folders(self, parent: str | None = None) -> list[Folder]:
        """The folders right inside one that hold music, or without one the music folders."""
        if parent is None:
            roots = self._database.read("SELECT path FROM folders ORDER BY path")
            return [self._folder(row["path"], row["path"]) for row in roots]
        begin, end = _inside(parent)
        values = {"begin": begin, "end": end, "skip": len(begin) + 1, "sep": os.sep}
        values["after"] = chr(ord(os.sep) + 1)
        names = [row["name"] for row in self._database.read(_CHILDREN, values)]
        names.sort(key=sort_key)
        return [self._folder(begin + name, name) for name in names]

    def _named(self, search: Search) -> list[str]:
        return self._index.artists([sort_key(word) for word in search.words])

    def _kept_artists(self, search: Search) -> tuple[str, dict[str, object]]:
        if search.hopeless:
            return "AND id < 0", {}
        return f"AND {search.matching}", self._parameters(search)

    def _parameters(self, search: Search) -> dict[str, object]:
        return search.parameters(self._profile_id, self._clock().timestamp())

    def _years(self, low: int, high: int, tracks: int) -> Shelf:
        several = low != high
        return Shelf(
            f"{low}s" if several else str(low),
            tracks,
            self._covers(_YEAR_ALBUMS, {"low": low, "high": high}),
            f"year:{low:04d}..{high:04d}" if several else f"year:{low:04d}",
            low,
        )

    def _without(self, condition: str, query: str) -> list[Shelf]:
        """A shelf of the tracks whose tags do not say; none where all do."""
        row = self._database.read_one(
            f"SELECT count(*) FROM tracks WHERE {_PRESENT} AND {condition}"
        )
        return [Shelf("", int(row[0]), (), query)] if row and row[0] else []

    def _covers(self, albums: str, values: dict[str, object]) -> tuple[int, ...]:
        row = self._database.read_one(
            f"SELECT json_group_array(({_COVER})) FROM ({albums}) AS few", values
        )
        return tuple(json.loads(row[0])) if row else ()

    def _folder(self, path: str, name: str) -> Folder:
        begin, end = _inside(path)
        row = self._database.read_one(
            """SELECT count(*) AS tracks, max(instr(substr(path, length(:begin) + 1), :sep)) AS deep
                FROM tracks WHERE missing_since IS NULL AND path >= :begin AND path < :end""",
            {"begin": begin, "end": end, "sep": os.sep},
        )
        assert row is not None
        return Folder(path, name, row["tracks"], bool(row["deep"]), named(Field.FOLDER, path))


def _artist(row: sqlite3.Row) -> Artist:
    return Artist(
        row["name"],
        row["albums"],
        row["tracks"],
        tuple(json.loads(row["covers"])),
        named(Field.ARTIST, row["name"]),
    )


def _inside(folder: str) -> tuple[str, str]:
    """The texts between which the paths inside a folder lie."""
    begin = folder.rstrip(os.sep) + os.sep
    return begin, begin[:-1] + chr(ord(os.sep) + 1)
