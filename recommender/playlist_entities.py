"""The words for playlists, as frozen data: lists made by hand, saved rules, and imports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from recommender.entities import TrackSort


@dataclass(frozen=True, slots=True)
class SmartRule:
    """A question put to the library, whose answer is the playlist at every moment."""

    query: str = ""
    """In the language of the search field."""
    sort: TrackSort = TrackSort.ALBUM
    descending: bool = False
    limit: int | None = None
    """So many tracks at most, the first ones of the order."""


@dataclass(frozen=True, slots=True)
class Playlist:
    """One playlist as a list of playlists shows it."""

    playlist_id: int
    name: str
    rule: SmartRule | None
    """None for a list made by hand."""
    tracks: int
    duration_s: float
    changed_at: datetime
    cover_track_ids: tuple[int, ...]
    """Up to four tracks of different albums, whose covers stand for the playlist."""


@dataclass(frozen=True, slots=True)
class PlaylistImport:
    """What became of a playlist file."""

    playlist: Playlist | None
    """None where nothing of it is in the library: no playlist was made."""
    found: int
    absent: tuple[str, ...]
    """What is not in the library, as the file names it; none of it was opened."""
