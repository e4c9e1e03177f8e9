"""One file or folder of foreign listening data: recognised by what is in it, read as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from recommender.errors import InvalidImport
from recommender.history.lines import read_json
from recommender.history.listening import ForeignListening, ForeignPlay
from recommender.history.listens import (
    chained,
    is_lastfm_header,
    is_lastfm_line,
    lastfm_entries,
    of_plays,
    plays_of,
    read_lastfm_csv,
)
from recommender.history.play_counts import read_play_counts, records
from recommender.history.playlist_entries import SUFFIXES
from recommender.history.playlist_files import read_playlist_files
from recommender.history.playlist_json import is_playlists, playlists_of
from recommender.phrases import say

JSON_SUFFIXES = (".json", ".jsonl")
PLAY_COUNT_NAMES = ("user_artists.dat",)


def read_listening(path: Path) -> ForeignListening:
    """What a file or a folder holds.

    A folder holds playlists, or one person's export in several files, or Last.fm-2K.

    Raises:
        InvalidImport: it is of no known shape; says which line and why.
    """
    if path.is_dir():
        return _read_folder(path)
    if not path.is_file():
        raise InvalidImport(say("There is no file {path}.", path=str(path)))
    suffix = path.suffix.lower()
    if suffix in SUFFIXES:
        return read_playlist_files([path])
    return _read_json(path) if suffix in JSON_SUFFIXES else _read_table(path)


def _read_folder(folder: Path) -> ForeignListening:
    try:
        files = sorted(path for path in folder.rglob("*") if path.is_file())
    except OSError as error:
        raise InvalidImport(
            say("{path} cannot be read: {why}.", why=str(error.strerror), path=str(folder))
        ) from error
    for path in files:
        if path.name in PLAY_COUNT_NAMES:
            return read_play_counts(path)
    if playlists := [path for path in files if path.suffix.lower() in SUFFIXES]:
        return read_playlist_files(playlists)
    if exports := [path for path in files if path.suffix.lower() in JSON_SUFFIXES]:
        return _read_exports(exports)
    raise InvalidImport(
        say("{path} holds no playlists (M3U, PLS, XSPF) and no export (JSON).", path=str(folder))
    )


def _read_exports(paths: Sequence[Path]) -> ForeignListening:
    """Files of one export; those about other things than plays are passed over."""
    kinds: set[str] = set()
    parts: list[Sequence[ForeignPlay]] = []
    for path in paths:
        document = read_json(path)
        if is_playlists(document):
            return playlists_of(path, document)
        entries = _entries(document)
        if entries:
            kind, plays = plays_of(path, entries)
            kinds.add(kind)
            parts.append(plays)
    if len(kinds) != 1:
        found = f"exports of {' and '.join(sorted(kinds))} mixed" if kinds else "no plays"
        raise InvalidImport(
            say("The folder holds {found}; one person's export is expected.", found=found)
        )
    return of_plays(kinds.pop(), chained(parts))


def _read_json(path: Path) -> ForeignListening:
    document = read_json(path)
    if is_playlists(document):
        return playlists_of(path, document)
    entries = _entries(document)
    if entries is None:
        raise InvalidImport(
            say(
                "{file}, line 1: neither playlists nor plays of ListenBrainz, Last.fm or Spotify.",
                file=path.name,
            )
        )
    kind, plays = plays_of(path, entries)
    return of_plays(kind, chained([plays]))


def _entries(document: Any) -> list[Any] | None:
    """The list of plays in a document."""
    recent = lastfm_entries(document) if document else None
    if recent is not None:
        return recent
    if isinstance(document, list):
        return document
    if isinstance(document, dict):  # a file of one line
        return [document] if "track_metadata" in document else None
    return None


def _read_table(path: Path) -> ForeignListening:
    first = next(records(path), None)
    if first is None:
        raise InvalidImport(say("{file}, line 1: the file is empty.", file=path.name))
    if is_lastfm_header(first[1]) or is_lastfm_line(first[1]):
        return of_plays("Last.fm", chained([read_lastfm_csv(path)]))
    return read_play_counts(path)
