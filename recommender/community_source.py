"""One imported source of other people's listening, as it is listed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CommunitySource:
    """One imported source and how much of it is about the library.

    Attributes:
        rows: listeners, playlists, sessions or seasons; touching: those with music of ours.
        artists, tracks: distinct ones it names; matched ones are in the library.
        library_tracks: tracks of the library it says something of, by themselves or by artist.
    """

    name: str
    kind: str
    origin: str
    imported_at: datetime
    rows: int
    touching: int
    artists: int
    artists_matched: int
    tracks: int
    tracks_matched: int
    library_tracks: int
    heard: bool
    """Enough rows touch the library for the source to have a say."""
