"""The words for how a library is shelved: albums, as frozen data."""

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
