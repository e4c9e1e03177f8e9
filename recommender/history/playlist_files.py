"""Folders of playlist files as listening: a track is known by its tags there, else by its path."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from recommender.history.listening import ForeignItem, ForeignListening, ListeningBuilder
from recommender.history.playlist_entries import PlaylistEntry, read_entries

SMALLEST_PLAYLIST = 2


def read_playlist_files(paths: Sequence[Path]) -> ForeignListening:
    """Each file as one row.

    Raises:
        InvalidImport: a file is wrong; it says where and why.
    """
    builder = ListeningBuilder("playlist files")
    for path in paths:
        items = [item for entry in read_entries(path) if (item := _item(entry)) is not None]
        if len(set(items)) >= SMALLEST_PLAYLIST:
            builder.add_row((item, 1.0) for item in items)
    return builder.listening()


def _item(entry: PlaylistEntry) -> ForeignItem | None:
    if entry.artist:
        return ForeignItem(entry.artist, entry.title)
    return named_by_path(entry.location)


def named_by_path(location: str) -> ForeignItem | None:
    """``…/Artist/Album/01 - Title.mp3``, or ``Artist - Title.mp3``; None where it says less."""
    text = unquote(urlsplit(location).path) if "://" in location else location
    parts = PurePosixPath(text.replace("\\", "/"))
    stem = parts.stem.lstrip("0123456789").lstrip(" .-_")
    artist, dash, title = stem.partition(" - ")
    if dash and artist.strip():
        return ForeignItem(artist.strip(), title.strip())
    folders = [part for part in parts.parts[:-1] if part not in ("/", "..", ".")]
    return ForeignItem(folders[-2], stem) if len(folders) >= 2 and stem else None
