"""The words for how a library is shelved: albums, artists, genres, years, folders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class AlbumSort(StrEnum):
    """The order of a list of albums; ties are broken as by :attr:`ARTIST`."""

    ARTIST = "artist"
    """Artist, year, title: the order of a shelf."""
    TITLE = "title"
    YEAR = "year"
    """Newest first."""
    ADDED = "added"
    """Added last first."""


@dataclass(frozen=True, slots=True)
class Album:
    """One album of the catalogue: the tracks that bear its title and album artist."""

    album_id: int
    title: str
    artist: str
    """The album artist; may be empty."""
    year: int | None
    """Of its oldest track."""
    tracks: int
    duration_s: float
    added_at: datetime
    """When its newest track came."""
    cover_track_id: int
    """A track whose cover is the album's."""


@dataclass(frozen=True, slots=True)
class Artist:
    """One album artist: whoever is named so, whatever the capitals and accents."""

    name: str
    """As the tags write it; may be empty."""
    albums: int
    tracks: int
    cover_track_ids: tuple[int, ...]
    """A track of each of some albums, for their covers."""
    query: str
    """Finds all tracks of the artist, guest appearances too."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """One genre, decade or year with what stands there."""

    name: str
    """Empty for the tracks that have none."""
    tracks: int
    cover_track_ids: tuple[int, ...]
    """A track of each of some albums, for their covers."""
    query: str
    """Finds the tracks."""
    first_year: int | None = None
    """Of a decade or year."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder with music somewhere inside."""

    path: str
    name: str
    tracks: int
    """In it and in all folders inside."""
    has_folders: bool
    """Whether there is music in folders inside."""
    query: str
    """Finds the tracks."""
