"""Playlist files (M3U, PLS, XSPF) read into entries. What an entry names is never opened here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from recommender.errors import InvalidImport
from recommender.history.lines import decoded_lines, wrong
from recommender.phrases import say

SUFFIXES = (".m3u", ".m3u8", ".pls", ".xspf")
LARGEST_BYTES = 32_000_000
"""Some hundred thousand entries; a larger file is no playlist."""
LONGEST_LINE_CHARS = 32_768
"""As long as the longest path of any system."""

_M3U_START = re.compile(r"#EXTVLCOPT:start-time=(.+)", re.IGNORECASE)
_FRAGMENT = re.compile(r"(?:.*&)?t=(?:npt:)?([^,&]*)")
"""Media Fragments URI 1.0, temporal dimension."""
_PLS_LINE = re.compile(r"(file|title|length)(\d{1,9})\s*=\s*(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PlaylistEntry:
    """One place of a playlist: where its track is said to be, and what is told of it."""

    location: str
    """A path or an address, as it is written."""
    artist: str = ""
    title: str = ""
    length_s: float | None = None
    start_s: float | None = None
    """Where in its file the track begins, if it is told to be a part."""


def read_entries(path: Path) -> list[PlaylistEntry]:
    """The entries of a playlist file, whatever its name says it is.

    Raises:
        InvalidImport: it cannot be read, is too large or is no playlist; says where and why.
    """
    beginning = _beginning(path)
    suffix = path.suffix.lower()
    if suffix == ".xspf" or beginning.startswith(b"<"):
        return list(_xspf(path))
    if suffix == ".pls" or beginning.lower().startswith(b"[playlist]"):
        return _pls(path)
    return list(_m3u(path))


def _beginning(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise InvalidImport(say("There is no file {path}.", path=str(path)))
        if path.stat().st_size > LARGEST_BYTES:
            raise InvalidImport(
                say("{file} is larger than 32 MB: that is no playlist.", file=path.name)
            )
        with path.open("rb") as file:
            beginning = file.read(64)
    except OSError as error:
        raise InvalidImport(
            say("{path} cannot be read: {why}.", path=str(path), why=str(error.strerror))
        ) from error
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        beginning = beginning.removeprefix(mark)
    return beginning.replace(b"\0", b"").lstrip()


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Lines without their ends and blanks, numbered from 1; old Macs end them by CR alone."""
    for number, line in enumerate(decoded_lines(path), start=1):
        for part in re.split(r"[\r\n]+", line):
            if len(part) > LONGEST_LINE_CHARS:
                raise wrong(path, number, f"{len(part):,} characters are neither path nor title")
            if text := part.strip():
                yield number, text


def _m3u(path: Path) -> Iterator[PlaylistEntry]:
    told, length_s, start_s = "", None, None
    for number, text in _lines(path):
        if text.upper().startswith("#EXTINF"):
            if ":" not in text:
                raise wrong(path, number, "#EXTINF needs a colon and a length")
            figures, _, told = text.split(":", 1)[1].partition(",")
            length_s = _seconds(figures.split()[0] if figures.split() else "")
        elif match := _M3U_START.fullmatch(text):
            start_s = _seconds(match[1], least=0.0)
        elif not text.startswith("#"):
            yield PlaylistEntry(text, *_artist_and_title(told), length_s, start_s)
            told, length_s, start_s = "", None, None


def _pls(path: Path) -> list[PlaylistEntry]:
    found: dict[int, dict[str, str]] = {}
    for _number, text in _lines(path):
        if match := _PLS_LINE.fullmatch(text):
            found.setdefault(int(match[2]), {})[match[1].lower()] = match[3].strip()
    return [
        PlaylistEntry(
            told["file"], *_artist_and_title(told.get("title", "")), _seconds(told.get("length"))
        )
        for _place, told in sorted(found.items())
        if told.get("file")
    ]


def _xspf(path: Path) -> Iterator[PlaylistEntry]:
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(path.read_bytes(), forbid_dtd=True)
    except ParseError as error:
        raise wrong(path, error.position[0], f"it is not XML ({error})") from error
    except (DefusedXmlException, ValueError, LookupError) as error:
        raise InvalidImport(
            say("{file} is no playlist: {why}.", file=path.name, why=str(error))
        ) from error
    except OSError as error:
        raise InvalidImport(
            say("{path} cannot be read: {why}.", path=str(path), why=str(error.strerror))
        ) from error
    for element in root.iter():
        if _local(element) == "track":
            told = {_local(child): (child.text or "").strip() for child in element}
            milliseconds = _seconds(told.get("duration"))
            location = told.get("location", "")[:LONGEST_LINE_CHARS]
            whole, _, fragment = location.rpartition("#")
            if part := _FRAGMENT.match(fragment) if whole else None:
                location = whole
            yield PlaylistEntry(
                location=location if "://" in location else unquote(location),
                artist=told.get("creator", ""),
                title=told.get("title", ""),
                length_s=None if milliseconds is None else milliseconds / 1000,
                start_s=_seconds(part[1] or "0", least=0.0) if part else None,
            )


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _artist_and_title(told: str) -> tuple[str, str]:
    """``Artist - Title``; where there is no dash, all of it is the title."""
    artist, dash, title = told.partition(" - ")
    return (artist.strip(), title.strip()) if dash and artist.strip() else ("", told.strip())


def _seconds(text: str | None, least: float = 1e-9) -> float | None:
    """A length above nought, or an instant from nought on; anything else says nothing."""
    try:
        seconds = float(text or "")
    except ValueError:
        return None
    return seconds if least <= seconds < float("inf") else None
