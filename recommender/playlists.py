"""Playlists of the listener: made by hand or by a rule, brought from files and written to them."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from recommender.catalogue.playlist_store import PlaylistStore
from recommender.catalogue.tracks import PathRow, TrackStore
from recommender.entities import Track, TrackSort
from recommender.history.names import artist_key, title_key
from recommender.history.playlist_entries import PlaylistEntry, read_entries
from recommender.history.playlist_files import named_by_path
from recommender.history.playlist_writing import write_playlist
from recommender.playlist_entities import Playlist, PlaylistImport, SmartRule

OFFERED = (
    ("Recently added", SmartRule("", TrackSort.ADDED, descending=True, limit=100)),
    ("Never played", SmartRule("unplayed", TrackSort.ALBUM)),
    ("Loved", SmartRule("loved", TrackSort.ADDED, descending=True)),
)
SAME_LENGTH_S = 3.0
"""Players round lengths, and encoders pad: tracks of one name within this are one track."""
_WINDOWS_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


class Playlists:
    """All playlists of the catalogue. Safe from any thread; every edit can be taken back.

    Common errors:
        RequestError: there is no such playlist, or a name that is missing or taken.
        UnknownTrack: a track is not in the catalogue; nothing was changed.
    """

    def __init__(
        self, store: PlaylistStore, tracks: TrackStore, clock: Callable[[], datetime]
    ) -> None:
        self._store, self._tracks, self._clock = store, tracks, clock

    def all(self) -> list[Playlist]:
        """All playlists by name."""
        return self._store.playlists()

    def get(self, playlist_id: int) -> Playlist:
        """One playlist as it is now."""
        return self._store.playlist(playlist_id)

    def named(self, name: str) -> Playlist:
        """The playlist of a name."""
        return self._store.named(name)

    def tracks(self, playlist_id: int) -> list[Track]:
        """Its tracks in their order; of a smart one, what its rule finds now."""
        return self._tracks.by_ids(self._store.track_ids(playlist_id))

    def offered(self) -> list[tuple[str, SmartRule]]:
        """Smart playlists worth having that are not there yet."""
        taken = {playlist.name for playlist in self.all()}
        return [(name, rule) for name, rule in OFFERED if name not in taken]

    def create(self, name: str, track_ids: Sequence[int] = ()) -> Playlist:
        """Make a playlist by hand."""
        return self.get(self._store.create(name, self._clock(), track_ids))

    def create_smart(self, name: str, rule: SmartRule) -> Playlist:
        """Make a playlist that a rule keeps."""
        return self.get(self._store.create(name, self._clock(), rule=rule))

    def rename(self, playlist_id: int, name: str) -> None:
        """Give it another name."""
        self._store.rename(playlist_id, name, self._clock())

    def change_rule(self, playlist_id: int, rule: SmartRule) -> None:
        """Let a smart playlist ask for something else."""
        self._store.set_rule(playlist_id, rule, self._clock())

    def delete(self, playlist_id: int) -> None:
        """Delete it; its tracks stay in the library."""
        self._store.delete(playlist_id, self._clock())

    def add(self, playlist_id: int, track_ids: Sequence[int]) -> None:
        """Put tracks at its end."""
        self._store.add(playlist_id, track_ids, self._clock())

    def arrange(self, playlist_id: int, seen: Sequence[int], wanted: Sequence[int]) -> None:
        """Reorder or remove: let it hold ``wanted``, if it still is as it was ``seen``."""
        self._store.arrange(playlist_id, seen, wanted, self._clock())

    def last_edit(self) -> str | None:
        """What :meth:`undo` would take back, in words; None if nothing."""
        return self._store.last_edit()

    def undo(self) -> str | None:
        """Take back the last edit of any playlist; says which, or None if none is left."""
        return self._store.undo()

    def import_file(self, path: Path, name: str = "") -> PlaylistImport:
        """Make a playlist of an M3U, PLS or XSPF file, of what of it is in the library.

        Nothing that the file names is opened or looked for on disk.

        Raises:
            InvalidImport: the file cannot be read as a playlist.
        """
        entries = read_entries(path)
        found = _Matcher(self._tracks.paths(), path).match(entries)
        absent = tuple(
            entry.location or f"{entry.artist} – {entry.title}"
            for entry, track_ids in zip(entries, found, strict=True)
            if not track_ids
        )
        track_ids = [track_id for each in found for track_id in each]
        playlist = None
        if track_ids:
            free = self._store.free_name(name or path.stem)
            playlist = self.create(free, track_ids)
        return PlaylistImport(playlist, len(track_ids), absent)

    def export(self, playlist_id: int, target: Path) -> int:
        """Write it as M3U, PLS or XSPF, by the suffix; returns how many tracks it has.

        Raises:
            RequestError: the file cannot be written.
        """
        tracks = self.tracks(playlist_id)
        write_playlist(target, tracks, self.get(playlist_id).name)
        return len(tracks)


class _Named(NamedTuple):
    artist: str
    title: str


class _Matcher:
    """Finds the tracks that entries of one playlist file mean."""

    def __init__(self, rows: Sequence[PathRow], playlist: Path) -> None:
        self._folder = os.path.abspath(playlist.parent)  # noqa: PTH100 - links are kept
        self._rows = rows
        self._by_path: defaultdict[str, list[PathRow]] = defaultdict(list)
        for row in rows:
            self._by_path[row.path].append(row)
        self._by_tail: dict[tuple[str, ...], list[PathRow]] | None = None
        self._by_name: dict[_Named, list[PathRow]] | None = None

    def match(self, entries: Iterable[PlaylistEntry]) -> list[list[int]]:
        """The tracks of each entry: one as a rule, all parts of a file that is named whole."""
        return [[row.track_id for row in self._find(entry)] for entry in entries]

    def _find(self, entry: PlaylistEntry) -> list[PathRow]:
        paths = local_paths(entry.location)
        for path in paths:
            for form in ("NFC", "NFD"):
                spelled = unicodedata.normalize(form, path)
                # The path is compared, never opened: ".." leads nowhere but to another text.
                place = os.path.normpath(os.path.join(self._folder, spelled))  # noqa: PTH118
                if found := self._by_path.get(place):
                    return _parts_meant(found, entry)
        moved = self._moved(paths[-1], entry) if paths else []
        return moved or self._by_words(entry)

    def _moved(self, path: str, entry: PlaylistEntry) -> list[PathRow]:
        """The one file of the same name in a folder of the same name, wherever that lies now."""
        tail = _tail(path)
        if len(tail) < 2:
            return []
        if self._by_tail is None:
            self._by_tail = defaultdict(list)
            for row in self._rows:
                self._by_tail[_tail(row.path)].append(row)
        rows = self._by_tail.get(tail, [])
        if len({row.path for row in rows}) == 1 < len(rows):
            return _parts_meant(rows, entry)
        return _only(rows, entry.length_s)

    def _by_words(self, entry: PlaylistEntry) -> list[PathRow]:
        artist, title = entry.artist, entry.title
        if not artist:
            guess = named_by_path(entry.location)
            if guess is None:
                return []
            artist, title = guess.artist, title or guess.title
        if self._by_name is None:
            self._by_name = defaultdict(list)
            for row in self._rows:
                self._by_name[_Named(artist_key(row.artist), title_key(row.title))].append(row)
        found = self._by_name.get(_Named(artist_key(artist), title_key(title)), ())
        return _only(found, entry.length_s)


def local_paths(location: str) -> list[str]:
    """The paths a location may mean, likeliest first; none for addresses that are no files'."""
    path = location
    if not _WINDOWS_DRIVE.match(location) and "://" in location:
        parts = urlsplit(location)
        if parts.scheme.lower() != "file":
            return []
        path = unquote(parts.path)
        if _WINDOWS_DRIVE.match(path[1:]):
            path = path[1:]
    path = path.replace("\0", "")
    # A backslash is a letter like any other to some systems, and a separator to the writers.
    return [*dict.fromkeys((path, path.replace("\\", "/")))] if path else []


def _tail(path: str) -> tuple[str, ...]:
    parts = unicodedata.normalize("NFC", path).casefold().replace("\\", "/").rsplit("/", 2)
    return tuple(parts[-2:])


def _parts_meant(rows: list[PathRow], entry: PlaylistEntry) -> list[PathRow]:
    """Of the tracks in one file the one that is told, by its place, its title or its length.

    All of them where none is told: the entry means the file.
    """
    if len(rows) == 1:
        return rows
    if entry.start_s is not None:
        asked_s = entry.start_s
        return [min(rows, key=lambda row: abs(row.start_s - asked_s))]
    named = [row for row in rows if title_key(row.title) == title_key(entry.title)]
    return _only(named or rows, entry.length_s) or named[:1] or rows


def _only(rows: Sequence[PathRow], length_s: float | None) -> list[PathRow]:
    """The row of about that length; without a length, the only one there is."""
    if length_s is not None:
        rows = [row for row in rows if abs(row.duration_s - length_s) <= SAME_LENGTH_S]
        return sorted(rows, key=lambda row: abs(row.duration_s - length_s))[:1]
    return list(rows) if len(rows) == 1 else []
