"""Walks a music folder: which files are there, and which sidecars lie beside them."""

from __future__ import annotations

import os
import stat
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import NamedTuple

from recommender.catalogue.sidecars import (
    COVER_NAMES,
    LYRIC_SUFFIXES,
    MUSIC_SUFFIXES,
    SHEET_SUFFIX,
    TEXT_KINDS,
)

COVER_RANKS = {name: rank for rank, name in enumerate(COVER_NAMES)}
FileState = tuple[str, int, int]
"""Path, size in bytes and time of change in nanoseconds."""
STAMP_BYTES = 7  # fits SQLite's integers


class FoundFile(NamedTuple):
    """A music file as the walk saw it."""

    path: str
    size_bytes: int
    mtime_ns: int
    sidecar_stamp: int = 0
    """Changes when lyrics, cover or sheets beside the file come, change or go; 0 without any."""
    lyrics: tuple[str, ...] = ()
    """Paths of its lyrics, best first."""
    cover: str = ""
    """Path of the folder's cover image."""
    sheets: tuple[str, ...] = ()
    """Paths of the cue sheets that may speak of it: beside it, then in the folder above."""


class FoundText(NamedTuple):
    """A biography or review as the walk saw it."""

    path: str
    folder: str
    kind: str
    mtime_ns: int


class Oddity(NamedTuple):
    """Something named like music that cannot be read as such."""

    path: str
    reason: str
    size_bytes: int
    mtime_ns: int


@dataclass(slots=True)
class Listing:
    """What lies in one music folder."""

    root: str
    available: bool = True
    """False when the folder itself is not there or may not be read."""
    files: list[FoundFile] = field(default_factory=list)
    texts: list[FoundText] = field(default_factory=list)
    sheets: list[FileState] = field(default_factory=list)
    """Its cue sheets."""
    oddities: list[Oddity] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    """Folders inside that could not be read: nothing is known about what they hold."""

    @property
    def states(self) -> Iterator[FileState]:
        """All that can fail to be read."""
        for file in self.files:
            yield file[:3]
        for oddity in self.oddities:
            yield oddity.path, oddity.size_bytes, oddity.mtime_ns
        yield from self.sheets


class _Sidecar(NamedTuple):
    name: str
    path: str
    size_bytes: int
    mtime_ns: int


_Sheets = tuple[_Sidecar, ...]
_NO_SHEETS: _Sheets = ()


def distinct_roots(folders: Iterable[str | os.PathLike[str]]) -> list[str]:
    """Absolute paths of folders, without those that lie inside another one."""
    roots: list[str] = []
    for path in sorted({os.path.abspath(folder) for folder in folders}):  # noqa: PTH100
        if not any(is_under(path, root) for root in roots):
            roots.append(path)
    return roots


def is_under(path: str, root: str) -> bool:
    """Whether a path is a folder itself or lies somewhere inside it."""
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)


def is_beside(path: str, other: str) -> bool:
    """Whether two files lie in one folder."""
    return os.path.dirname(path) == os.path.dirname(other)  # noqa: PTH120


def walk(
    root: str,
    visited: set[tuple[int, int]],
    proceed: Callable[[int], bool] = lambda _found: True,
    *,
    nested: bool = False,
) -> Listing:
    """List a music folder and all inside it, hidden entries left out.

    Args:
        root: absolute path.
        visited: device and inode of every folder walked so far; none is walked twice, whatever
            links lead to it.
        proceed: told before each folder how many files were found; False ends the walk early.
        nested: whether it lies in a music folder, so that cue sheets in the folder above count.
    """
    listing = Listing(root)
    first = _sheets_in(os.path.dirname(root)) if nested else _NO_SHEETS  # noqa: PTH120
    folders, links = deque([(root, first)]), deque[tuple[str, _Sheets]]()
    # Folders come before links to folders, so that a file is known by its real path.
    while (folders or links) and proceed(len(listing.files)):
        folder, above = folders.popleft() if folders else links.popleft()
        try:
            status = os.stat(folder)  # noqa: PTH116 - os.stat costs half of Path.stat
            identity = (status.st_dev, status.st_ino)
            if identity in visited:
                continue
            visited.add(identity)
            with os.scandir(folder) as entries:
                inside = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            listing.available = folder != root
            if listing.available:
                listing.unreadable.append(folder)
            continue
        inner, linked, sheets = _list_folder(folder, inside, listing, above)
        folders += ((path, sheets) for path in inner)
        links += ((path, sheets) for path in linked)
    return listing


def files_in(folder: str) -> dict[str, FoundFile]:
    """The music files that lie directly in a folder, by path; none where it cannot be read."""
    listing = Listing(folder)
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
            _list_folder(folder, inside, listing, _NO_SHEETS)
    except OSError:
        return {}
    return {file.path: file for file in listing.files}


def _list_folder(
    folder: str, entries: list[os.DirEntry[str]], listing: Listing, above: _Sheets
) -> tuple[list[str], list[str], _Sheets]:
    """Sort the entries of one folder into the listing.

    Returns folders, links to folders and sheets in it; ``above`` are those of the folder above.
    """
    folders: list[str] = []
    links: list[str] = []
    music: list[os.DirEntry[str]] = []
    sidecars: dict[str, os.DirEntry[str]] = {}
    for entry in entries:
        name = entry.name
        if name[0] == ".":
            continue
        is_folder = _is_folder(entry)
        is_music = not is_folder and name[name.rfind(".") :].lower() in MUSIC_SUFFIXES
        if not (is_folder or is_music):
            sidecars[name.lower()] = entry
        elif not _is_text(name):
            listing.oddities.append(_undecodable(entry))
        elif is_music:
            music.append(entry)
        else:
            (links if entry.is_symlink() else folders).append(entry.path)
    sheets = _sheets(sidecars.values())
    listing.sheets += (sheet[1:] for sheet in sheets)
    listing.files += _music(music, sidecars, (*sheets, *above), listing.oddities)
    for name in TEXT_KINDS.keys() & sidecars.keys():
        if found := _sidecar(sidecars[name]):
            listing.texts.append(FoundText(found.path, folder, TEXT_KINDS[name], found.mtime_ns))
    return folders, links, sheets


def _sheets_in(folder: str) -> _Sheets:
    try:
        with os.scandir(folder) as entries:
            return _sheets(entries)
    except OSError:
        return _NO_SHEETS


def _sheets(entries: Iterable[os.DirEntry[str]]) -> _Sheets:
    """The cue sheets among the entries of a folder, by name."""
    named = (e for e in entries if e.name.lower().endswith(SHEET_SUFFIX) and e.name[0] != ".")
    found = (sheet for entry in named if (sheet := _sidecar(entry)))
    return tuple(sorted(found))


def _music(
    entries: list[os.DirEntry[str]],
    sidecars: dict[str, os.DirEntry[str]],
    sheets: _Sheets,
    oddities: list[Oddity],
) -> Iterator[FoundFile]:
    """The music files of one folder with their sidecars."""
    ranked = sorted(COVER_RANKS.keys() & sidecars.keys(), key=COVER_RANKS.__getitem__)
    covers = [found for name in ranked if (found := _sidecar(sidecars[name]))][:1]
    cover = covers[0].path if covers else ""
    sheet_paths = tuple(sheet.path for sheet in sheets)
    shared = [*covers, *sheets]
    shared_stamp = _stamp(shared)
    has_lyrics = any(name.endswith(LYRIC_SUFFIXES) for name in sidecars)
    for entry in entries:
        try:
            status = entry.stat()
        except OSError:  # gone since, or a link to nowhere
            continue
        size_bytes, mtime_ns = status.st_size, status.st_mtime_ns
        if not stat.S_ISREG(status.st_mode):
            reason = "It is not a regular file."
            oddities.append(Oddity(entry.path, reason, size_bytes, mtime_ns))
        elif has_lyrics and (lyrics := _lyrics(entry.name, sidecars)):
            stamp, paths = _stamp([*lyrics, *shared]), tuple(found.path for found in lyrics)
            yield FoundFile(entry.path, size_bytes, mtime_ns, stamp, paths, cover, sheet_paths)
        else:
            yield FoundFile(entry.path, size_bytes, mtime_ns, shared_stamp, (), cover, sheet_paths)


def _lyrics(name: str, sidecars: dict[str, os.DirEntry[str]]) -> list[_Sidecar]:
    """Lyrics of the music file of that name, best first."""
    stem = name[: name.rfind(".")].lower()
    names = (stem + suffix for suffix in LYRIC_SUFFIXES)
    candidates = (sidecars[name] for name in names if name in sidecars and name not in TEXT_KINDS)
    return [found for entry in candidates if (found := _sidecar(entry))]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _sidecar(entry: os.DirEntry[str]) -> _Sidecar | None:
    try:
        status = entry.stat()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode) or not _is_text(entry.name):
        return None
    return _Sidecar(entry.name, entry.path, status.st_size, status.st_mtime_ns)


def _stamp(sidecars: list[_Sidecar]) -> int:
    """A number that names this state of the sidecars."""
    if not sidecars:
        return 0
    state = repr([(sidecar.name, sidecar.size_bytes, sidecar.mtime_ns) for sidecar in sidecars])
    return int.from_bytes(blake2b(state.encode(), digest_size=STAMP_BYTES).digest(), "little")


def _is_text(name: str) -> bool:
    """Whether a name is text at all: the catalogue cannot store arbitrary bytes."""
    if name.isascii():
        return True
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _undecodable(entry: os.DirEntry[str]) -> Oddity:
    readable = os.fsencode(entry.path).decode("utf-8", "backslashreplace")
    return Oddity(readable, "Its name is not valid text (UTF-8); rename it to add it.", 0, 0)
