"""Extracts of the whole library for the recommender: columns to learn on, words to analyse."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from recommender.catalogue.database import CatalogueDatabase


@dataclass(frozen=True, slots=True)
class LibraryColumns:
    """The playable tracks, one entry of every column a track, ordered by track id."""

    track_ids: list[int]
    artist_ids: list[int]
    """First artist; -1 for unknown."""
    album_ids: list[int]
    """-1 for none."""
    titles: list[str]
    artists: list[str]
    albums: list[str]
    years: list[int]
    """0 for unknown."""
    durations_s: list[float]
    added_at: list[float]
    genres: list[list[str]]


@dataclass(frozen=True, slots=True)
class TrackWords:
    """All words the catalogue holds about one track."""

    track_id: int
    path: str
    title: str
    artists: list[str]
    album: str
    album_artist: str
    genres: list[str]
    year: int | None
    comment: str
    lyrics: str
    texts: list[str]
    """Artist and album texts that lie beside the track or in the folder above, nearest first."""


def library_columns(database: CatalogueDatabase) -> LibraryColumns:
    """Every track whose file was there at the last scan."""
    genres = _lists(
        database, "SELECT track_id, genre FROM track_genres ORDER BY track_id, position"
    )
    rows = database.read(
        "SELECT id, title, artist, album, album_id, year, duration_s, added_at,"
        " (SELECT artist_id FROM track_artists WHERE track_id = tracks.id AND position = 0)"
        " AS artist_id FROM tracks WHERE missing_since IS NULL ORDER BY id"
    )

    def numbers(name: str, absent: int) -> list[int]:
        return [absent if row[name] is None else row[name] for row in rows]

    return LibraryColumns(
        track_ids=[row["id"] for row in rows],
        artist_ids=numbers("artist_id", -1),
        album_ids=numbers("album_id", -1),
        titles=[row["title"] for row in rows],
        artists=[row["artist"] for row in rows],
        albums=[row["album"] for row in rows],
        years=numbers("year", 0),
        durations_s=[row["duration_s"] for row in rows],
        added_at=[row["added_at"] for row in rows],
        genres=[genres[row["id"]] for row in rows],
    )


def track_words(database: CatalogueDatabase) -> Iterator[TrackWords]:
    """The words around every track whose file was there at the last scan, by track id."""
    artists = _lists(
        database,
        "SELECT track_id, name FROM track_artists JOIN artists ON artists.id = artist_id"
        " ORDER BY track_id, position",
    )
    genres = _lists(
        database, "SELECT track_id, genre FROM track_genres ORDER BY track_id, position"
    )
    texts: defaultdict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in database.read("SELECT folder, kind, content FROM sidecar_texts ORDER BY path"):
        texts[row["folder"]][row["kind"]].append(row["content"])
    for row in database.read(
        "SELECT id, path, title, album, album_artist, year, comment,"
        " coalesce(nullif(plain, ''), synced, '') AS lyrics"
        " FROM tracks LEFT JOIN lyrics ON lyrics.track_id = id"
        " WHERE missing_since IS NULL ORDER BY id"
    ):
        folder = PurePath(row["path"]).parent
        here, above = texts[str(folder)], texts[str(folder.parent)]
        yield TrackWords(
            track_id=row["id"],
            path=row["path"],
            title=row["title"],
            artists=artists[row["id"]],
            album=row["album"],
            album_artist=row["album_artist"],
            genres=genres[row["id"]],
            year=row["year"],
            comment=row["comment"],
            lyrics=row["lyrics"],
            texts=[*here["album"], *here["artist"], *above["artist"]],
        )


def _lists(database: CatalogueDatabase, sql: str) -> defaultdict[int, list[str]]:
    """Group a two-column query: first column → list of the second."""
    grouped: defaultdict[int, list[str]] = defaultdict(list)
    for key, value in database.read(sql):
        grouped[key].append(value)
    return grouped
