"""Ogg Vorbis as tools that splice streams leave it: FFmpeg refuses it, libvorbis does not."""

from __future__ import annotations

import struct
from collections.abc import Iterator


def with_second_headers(whole: bytes) -> bytes:
    """A Vorbis file whose headers come a second time where the sound should begin."""
    serial = whole[14:18]
    spliced, headers, number = b"", [], 0
    for page_type, granule, packets in _ogg_pages(whole):
        if number < 2:
            headers += packets
        elif number == 2:
            spliced += _ogg_page(0, -104, serial, number, headers)
            number += 1
        spliced += _ogg_page(page_type, granule, serial, number, packets)
        number += 1
    return spliced


def _ogg_pages(data: bytes) -> Iterator[tuple[int, int, list[bytes]]]:
    at = 0
    while at < len(data):
        page_type, granule = struct.unpack_from("<Bq", data, at + 5)
        sizes = data[at + 27 : at + 27 + data[at + 26]]
        at += 27 + len(sizes)
        packets, packet = [], b""
        for size in sizes:
            packet += data[at : at + size]
            at += size
            if size < 255:
                packets.append(packet)
                packet = b""
        assert not packet, "a packet spans pages"
        yield page_type, granule, packets


def _ogg_page(
    page_type: int, granule: int, serial: bytes, number: int, packets: list[bytes]
) -> bytes:
    sizes = b"".join(b"\xff" * (len(p) // 255) + bytes([len(p) % 255]) for p in packets)
    head = struct.pack("<4sBBq4sI", b"OggS", 0, page_type, granule, serial, number)
    body = bytes([len(sizes)]) + sizes + b"".join(packets)
    checksum = 0
    for byte in head + bytes(4) + body:
        checksum ^= byte << 24
        for _ in range(8):
            checksum = (checksum << 1) ^ (0x1_04C1_1DB7 if checksum >> 31 else 0)
    return head + struct.pack("<I", checksum) + body
