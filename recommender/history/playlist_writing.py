"""Playlist files (M3U, PLS, XSPF) written: relative paths where possible, all of it or nothing."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree as ET

from recommender.entities import Track
from recommender.errors import RequestError
from recommender.phrases import say

XSPF_NAMESPACE = "http://xspf.org/ns/0/"


def write_playlist(target: Path, tracks: Sequence[Track], name: str = "") -> None:
    """Write a playlist in the format its suffix names; M3U where it names none.

    The file is written aside and put in its place when it is whole.

    Raises:
        RequestError: it cannot be written, or a path cannot be said in the format.
    """
    write = WRITERS.get(target.suffix.lower(), _m3u)
    folder = Path(os.path.abspath(target)).parent  # noqa: PTH100 - links are kept
    content = write([(track, _place(track.path, folder)) for track in tracks], name)
    try:
        _replace(target.resolve(), content.encode("utf-8", "surrogateescape"))
    except OSError as error:
        raise RequestError(
            say("{path} cannot be written: {why}.", why=str(error.strerror), path=str(target))
        ) from error


def _replace(target: Path, content: bytes) -> None:
    fresh = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.new")
    try:
        with fresh.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            fresh.chmod(target.stat().st_mode & 0o777)
        fresh.replace(target)
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise


def _place(path: str, folder: Path) -> str:
    """The path seen from the playlist's folder, where they share more than a root."""
    try:
        shared = os.path.commonpath([path, folder])
    except ValueError:  # different drives
        return path
    return path if Path(shared).parent == Path(shared) else os.path.relpath(path, folder)


Placed = Sequence[tuple[Track, str]]


def _m3u(placed: Placed, name: str) -> str:
    lines = ["#EXTM3U", *([f"#PLAYLIST:{_line(name)}"] if name else [])]
    for track, place in placed:
        lines.append(f"#EXTINF:{round(track.duration_s)},{_line(_told(track))}")
        if track.is_part:  # players that do not know of parts play the whole file
            lines.append(f"#EXTVLCOPT:start-time={track.start_s:.6f}")
            if track.end_s is not None:
                lines.append(f"#EXTVLCOPT:stop-time={track.end_s:.6f}")
        path = _sayable(place)
        # A leading # would make a remark of it.
        lines.append(os.path.join(".", path) if path.startswith("#") else path)  # noqa: PTH118
    return "\n".join(lines) + "\n"


def _pls(placed: Placed, _name: str) -> str:
    lines = ["[playlist]"]
    for number, (track, place) in enumerate(placed, start=1):
        lines.append(f"File{number}={_sayable(place)}")
        lines.append(f"Title{number}={_line(_told(track))}")
        lines.append(f"Length{number}={round(track.duration_s)}")
    return "\n".join([*lines, f"NumberOfEntries={len(placed)}", "Version=2", ""])


def _xspf(placed: Placed, name: str) -> str:
    root = ET.Element("playlist", {"version": "1", "xmlns": XSPF_NAMESPACE})
    if name:
        ET.SubElement(root, "title").text = name
    inside = ET.SubElement(root, "trackList")
    for track, place in placed:
        element = ET.SubElement(inside, "track")
        fields = {
            "location": _address(place) + _fragment(track),
            "title": track.title,
            "creator": track.artist,
            "album": track.album,
            "duration": str(round(track.duration_s * 1000)),
        }
        for field, text in fields.items():
            if text:
                ET.SubElement(element, field).text = text
    ET.indent(root)
    return ET.tostring(root, "unicode", xml_declaration=True) + "\n"


def _address(place: str) -> str:
    """A relative reference, or a file URL."""
    if Path(place).is_absolute():
        return Path(place).as_uri()
    # "./" keeps a colon in the first part from being taken for the name of a protocol.
    address = quote(place.replace(os.sep, "/"))
    return f"./{address}" if ":" in address.partition("/")[0] else address


def _fragment(track: Track) -> str:
    """A part of a file as the Media Fragments URI standard names it."""
    if not track.is_part:
        return ""
    end = "" if track.end_s is None else f",{track.end_s:.6f}"
    return f"#t={track.start_s:.6f}{end}"


def _told(track: Track) -> str:
    return f"{track.artist} - {track.title}" if track.artist else track.title


def _line(text: str) -> str:
    return " ".join(text.split())


def _sayable(path: str) -> str:
    if "\n" in path or "\r" in path:
        raise RequestError(
            say(
                "{path} has a line break in its name, which this format cannot say; XSPF can.",
                path=repr(path),
            )
        )
    return path


WRITERS: dict[str, Callable[[Placed, str], str]] = {".pls": _pls, ".xspf": _xspf}
