"""Playlists as JSON.

``{"playlists": [{"name": …, "tracks": [{"artist_name": …, "track_name": …}, …]}, …]}``
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from recommender.history.lines import wrong_entry
from recommender.history.listening import ForeignItem, ForeignListening, ListeningBuilder


def playlists_of(path: Path, document: Any) -> ForeignListening:
    """The document as one row for each playlist.

    Raises:
        InvalidImport: an entry is wrong; it says which and why.
    """
    builder = ListeningBuilder("playlists")
    playlists = document["playlists"]
    for number, playlist in enumerate(playlists, start=1):
        tracks = playlist.get("tracks") if isinstance(playlist, dict) else None
        if not isinstance(tracks, list):
            raise wrong_entry(path, number, "a playlist needs a list of tracks")
        builder.add_row((_track(path, number, track), 1.0) for track in tracks)
    return builder.listening()


def is_playlists(document: object) -> bool:
    """Whether it is such a document."""
    return isinstance(document, dict) and isinstance(document.get("playlists"), list)


def _track(path: Path, number: int, track: object) -> ForeignItem:
    if not isinstance(track, dict):
        raise wrong_entry(path, number, "a track must be an object")
    artist, title = track.get("artist_name"), track.get("track_name", "")
    if not isinstance(artist, str) or not artist.strip() or not isinstance(title, str):
        raise wrong_entry(path, number, "a track needs artist_name and track_name as text")
    return ForeignItem(artist.strip(), title.strip())
