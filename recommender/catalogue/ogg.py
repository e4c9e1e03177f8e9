"""The packets of an Ogg file, freed from its pages: page borders and numbers are no identity."""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO, NamedTuple

HEADER_PACKETS = {b"\x01vorbis": 3, b"OpusHea": 2, b"Speex  ": 2}
OGG_FLAC = b"\x7fFLAC"
PAGE_HEADER_BYTES = 27
TAIL_WINDOWS = (1 << 15, 1 << 18)
"""How much of the end is read: mostly the first is enough; the second holds any three pages."""


class OggAudio(NamedTuple):
    """What identifies the audio of one Ogg stream."""

    length: int
    """The last granule position: samples, whatever the pages look like."""
    head: bytes
    tail: bytes


class _Page(NamedTuple):
    serial: int
    granule: int
    lacing: bytes
    payload_start: int
    end: int


def read_ogg_audio(file: BinaryIO, piece_bytes: int) -> OggAudio | None:
    """The first and last ``piece_bytes`` of audio packets and the stream's length.

    None where the file holds no audio page, or none of a codec whose headers are known.
    """
    size = os.fstat(file.fileno()).st_size
    serial, start = _first_audio_page(file, size)
    if start is None:
        return None
    head = bytearray()
    for page in _pages(file, start, size):
        if page.serial == serial:
            head += _payload(file, page)
        if len(head) >= piece_bytes:
            break
    if not head:
        return None
    length, tail = _tail(file, start, size, serial, piece_bytes)
    return OggAudio(length, bytes(head[:piece_bytes]), tail)


def _tail(
    file: BinaryIO, start: int, size: int, serial: int, piece_bytes: int
) -> tuple[int, bytes]:
    """The last granule position and the last ``piece_bytes`` of audio packets."""
    length, payload = 0, bytearray()
    for window_bytes in TAIL_WINDOWS:
        window = max(start, size - window_bytes)
        file.seek(window)
        block = BytesIO(file.read(size - window))
        pages = [page for page in _last_pages(block) if page.serial == serial]
        payload = bytearray().join(_payload(block, page) for page in pages)
        # A page on which no packet ends carries -1.
        length = max((page.granule for page in pages), default=0)
        if window == start or (len(payload) >= piece_bytes and length > 0):
            break
    return length, bytes(payload[-piece_bytes:])


def _first_audio_page(file: BinaryIO, size: int) -> tuple[int, int | None]:
    """The audio stream's serial number and where the page after its headers begins."""
    serial, remaining = -1, 0
    for page in _pages(file, 0, size):
        if serial < 0:
            remaining = _header_packets(_payload(file, page)[:16])
            if not remaining:
                continue
            serial = page.serial
        if page.serial != serial:
            continue
        remaining -= sum(size < 255 for size in page.lacing)
        if remaining <= 0:
            return serial, page.end
    return serial, None


def _header_packets(first: bytes) -> int:
    """How many header packets a stream has whose first packet begins so; 0 when not audio."""
    if first[:5] == OGG_FLAC and len(first) >= 9:
        return 1 + int.from_bytes(first[7:9], "big")
    return HEADER_PACKETS.get(first[:7], 0)


def _last_pages(block: BytesIO) -> list[_Page]:
    """The whole pages of the end of a file; a chance "OggS" inside a packet is passed over."""
    content = block.getvalue()
    candidate = content.find(b"OggS")
    while candidate >= 0:
        pages = list(_pages(block, candidate, len(content)))
        if pages and (len(pages) > 1 or pages[-1].end >= len(content)):
            return pages
        candidate = content.find(b"OggS", candidate + 1)
    return []


def _pages(file: BinaryIO, position: int, size: int) -> Iterator[_Page]:
    """Pages from a position on, until the file ends or is damaged; a cut page is left out."""
    while position + PAGE_HEADER_BYTES <= size:
        file.seek(position)
        header = file.read(PAGE_HEADER_BYTES)
        if header[:5] != b"OggS\0":
            return
        lacing = file.read(header[26])
        payload_start = position + PAGE_HEADER_BYTES + header[26]
        end = payload_start + sum(lacing)
        if end > size:
            return
        yield _Page(
            serial=int.from_bytes(header[14:18], "little"),
            granule=int.from_bytes(header[6:14], "little", signed=True),
            lacing=lacing,
            payload_start=payload_start,
            end=end,
        )
        position = end


def _payload(file: BinaryIO, page: _Page) -> bytes:
    file.seek(page.payload_start)
    return file.read(page.end - page.payload_start)
