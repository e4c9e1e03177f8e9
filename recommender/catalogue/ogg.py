"""The packets of an Ogg file, freed from its pages: page borders and numbers are no identity."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

HEADER_PACKETS = {b"\x01vorbis": 3, b"OpusHea": 2, b"Speex  ": 2}
OGG_FLAC = b"\x7fFLAC"
PAGE_HEADER_BYTES = 27
TAIL_BYTES = 1 << 17
"""Two pages of the greatest size (65,307 bytes) fit, so one of them is whole."""


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

    @property
    def payload_length(self) -> int:
        return sum(self.lacing)

    @property
    def end(self) -> int:
        return self.payload_start + self.payload_length


def read_ogg_audio(file: BinaryIO, piece_bytes: int) -> OggAudio | None:
    """The first and last ``piece_bytes`` of audio packets and the stream's length.

    None where the file holds no audio page, or none of a codec whose headers are known.
    """
    serial, start = _first_audio_page(file)
    if start is None:
        return None
    head = bytearray()
    for page in _pages(file, start):
        if page.serial == serial:
            head += _payload(file, page)
        if len(head) >= piece_bytes:
            break
    tail, length = bytearray(), 0
    for page in _last_pages(file, start):
        if page.serial == serial:
            tail += _payload(file, page)
            # A page on which no packet ends carries -1.
            length = max(length, page.granule)
    if not head:
        return None
    return OggAudio(length, bytes(head[:piece_bytes]), bytes(tail[-piece_bytes:]))


def _first_audio_page(file: BinaryIO) -> tuple[int, int | None]:
    """The audio stream's serial number and where the page after its headers begins."""
    serial, remaining = -1, 0
    for page in _pages(file, 0):
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


def _last_pages(file: BinaryIO, start: int) -> Iterator[_Page]:
    """The whole pages within the last 128 kB; a chance "OggS" inside a packet is passed over."""
    size = os.fstat(file.fileno()).st_size
    window = max(start, size - TAIL_BYTES)
    file.seek(window)
    block = file.read(size - window)
    candidate = block.find(b"OggS")
    while candidate >= 0:
        pages = list(_pages(file, window + candidate))
        if pages and (len(pages) > 1 or pages[-1].end >= size):
            yield from pages
            return
        candidate = block.find(b"OggS", candidate + 1)


def _pages(file: BinaryIO, position: int) -> Iterator[_Page]:
    """Pages from a position on, until the file ends or is damaged; a cut page is left out."""
    size = os.fstat(file.fileno()).st_size
    while position + PAGE_HEADER_BYTES <= size:
        file.seek(position)
        header = file.read(PAGE_HEADER_BYTES)
        if header[:5] != b"OggS\0":
            return
        lacing = file.read(header[26])
        page = _Page(
            serial=int.from_bytes(header[14:18], "little"),
            granule=int.from_bytes(header[6:14], "little", signed=True),
            lacing=lacing,
            payload_start=position + PAGE_HEADER_BYTES + header[26],
        )
        if page.end > size:
            return
        yield page
        position = page.end


def _payload(file: BinaryIO, page: _Page) -> bytes:
    file.seek(page.payload_start)
    return file.read(page.payload_length)
