"""Folders of M3U and XSPF playlists; a track is known by its tags there, else by its path."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from recommender.errors import InvalidImport
from recommender.history.lines import decoded_lines, wrong
from recommender.history.listening import ForeignItem, ForeignListening, ListeningBuilder

SUFFIXES = (".m3u", ".m3u8", ".xspf")
SMALLEST_PLAYLIST = 2


def read_playlist_files(paths: Sequence[Path]) -> ForeignListening:
    """Each file as one row.

    Raises:
        InvalidImport: a file is wrong; it says where and why.
    """
    builder = ListeningBuilder("playlist files")
    for path in paths:
        items = list(_xspf(path) if path.suffix.lower() == ".xspf" else _m3u(path))
        if len(set(items)) >= SMALLEST_PLAYLIST:
            builder.add_row((item, 1.0) for item in items)
    return builder.listening()


def _m3u(path: Path) -> Iterator[ForeignItem]:
    told = ""
    for number, line in enumerate(decoded_lines(path), start=1):
        text = line.strip()
        if text.upper().startswith("#EXTINF"):
            if ":" not in text:
                raise wrong(path, number, "#EXTINF needs a colon and a length")
            told = text.split(",", 1)[1] if "," in text else ""
        elif text and not text.startswith("#"):
            item = _named(told) or _by_path(text)
            told = ""
            if item is not None:
                yield item


def _xspf(path: Path) -> Iterator[ForeignItem]:
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring("".join(decoded_lines(path)).encode())
    except ParseError as error:
        raise wrong(path, error.position[0], f"it is not XML ({error})") from error
    except (DefusedXmlException, ValueError) as error:
        raise InvalidImport(f"{path.name} is no playlist: {error}.") from error
    for track in root.iter():
        if _local(track.tag) != "track":
            continue
        texts = {_local(child.tag): (child.text or "").strip() for child in track}
        if texts.get("creator"):
            yield ForeignItem(texts["creator"], texts.get("title", ""))
        elif item := _by_path(texts.get("location", "")):
            yield item


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def _named(told: str) -> ForeignItem | None:
    """``Artist - Title``."""
    artist, dash, title = told.partition(" - ")
    return ForeignItem(artist.strip(), title.strip()) if dash and artist.strip() else None


def _by_path(location: str) -> ForeignItem | None:
    """``…/Artist/Album/01 - Title.mp3``, or ``Artist - Title.mp3``."""
    text = unquote(urlsplit(location).path) if "://" in location else location
    parts = PurePosixPath(text.replace("\\", "/"))
    stem = parts.stem.lstrip("0123456789").lstrip(" .-_")
    if (named := _named(stem)) is not None:
        return named
    folders = [part for part in parts.parts[:-1] if part not in ("/", "..", ".")]
    return ForeignItem(folders[-2], stem) if len(folders) >= 2 and stem else None
