"""Cover images: embedded in a music file, or lying beside it."""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mutagen.flac import Picture

from recommender.catalogue.containers import open_media, recognise
from recommender.catalogue.media_file import open_tagged
from recommender.errors import UnreadableMedia

_log = logging.getLogger(__name__)

MOST_BYTES = 20_000_000
FRONT_COVER = 3
"""The picture type of ID3 and FLAC; other types are shown only where there is no front."""
SIGNATURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF", b"GIF8", b"BM")


def image_file(path: str | Path) -> bytes | None:
    """The bytes of an image file; None if it is absent, larger than 20 MB or no image."""
    try:
        with open_media(path) as file:
            return _accepted(file.read(MOST_BYTES + 1))
    except (UnreadableMedia, OSError):
        return None


def embedded_image(path: str | Path) -> bytes | None:
    """The front cover inside a music file, else another picture; None without a legible one."""
    try:
        with open_media(path) as file:
            tagged, _ = open_tagged(file, recognise(file))
            pictures = sorted(_pictures(tagged), key=lambda picture: picture[0] != FRONT_COVER)
    except Exception as error:  # noqa: BLE001 - mutagen raises anything on damaged files
        _log.debug("No cover can be read from %s", path, exc_info=error)
        return None
    return next((image for _, data in pictures if (image := _accepted(data))), None)


def _accepted(data: bytes) -> bytes | None:
    return data if len(data) <= MOST_BYTES and data.startswith(SIGNATURES) else None


def _pictures(tagged: Any) -> Iterator[tuple[int, bytes]]:
    """Type and bytes of every picture, whatever the tag format."""
    for picture in getattr(tagged, "pictures", ()):
        yield picture.type, picture.data
    for name, value in (tagged.tags or {}).items():
        match name.lower():
            case "covr":
                yield from ((FRONT_COVER, bytes(cover)) for cover in value)
            case "metadata_block_picture":
                for text in value if isinstance(value, list) else [value]:
                    picture = Picture(base64.b64decode(text))
                    yield picture.type, picture.data
            case "coverart":
                yield from ((FRONT_COVER, base64.b64decode(text)) for text in value)
            case "cover art (front)":
                yield FRONT_COVER, value.value.split(b"\0", 1)[-1]
            case "wm/picture":
                yield from (_asf_picture(entry.value) for entry in value)
            case frame if frame.startswith("apic"):
                yield value.type, value.data


def _asf_picture(value: bytes) -> tuple[int, bytes]:
    """WM/Picture: type, length, then media type and description in UTF-16, each ended by NULs."""
    length = int.from_bytes(value[1:5], "little")
    return value[0], value[len(value) - length :]
