"""The identity of a track: a hash of its audio stream, not of its tags, cover or place.

A file that is moved, renamed, re-tagged or given another cover keeps it. Hashed are the length
of the stream and 16 kB from its beginning, middle and end (about a second each of compressed
audio), so that a scan stays as fast as reading the tags.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import BinaryIO

from recommender.catalogue.containers import Container, Extent, after_id3v2, audio_extents
from recommender.catalogue.ogg import read_ogg_audio
from recommender.errors import UnreadableMedia
from recommender.phrases import say

VERSION = "1"
"""Stands before each fingerprint: a change of method is seen, not mistaken for other audio."""
PIECE_BYTES = 16 * 1024
FLAC_STREAMINFO_BYTES = 34


def fingerprint(file: BinaryIO, container: Container) -> str:
    """The fingerprint of the open file's audio.

    Raises:
        UnreadableMedia: the file holds no audio data.
    """
    if container is Container.OGG and (audio := read_ogg_audio(file, PIECE_BYTES)):
        return _hash(audio.length, audio.head, audio.tail)
    extents = audio_extents(file, container)
    length = sum(extent.length for extent in extents)
    if length == 0:
        raise UnreadableMedia(say("The file holds tags at most, but no audio."))
    if container is Container.FLAC and (checksum := _flac_checksum(file)):
        return _hash(0, *checksum)
    return _hash(length, *_pieces(file, extents, length))


def _hash(length: int, *pieces: bytes) -> str:
    digest = blake2b(length.to_bytes(8, "little", signed=True), digest_size=16)
    for piece in pieces:
        digest.update(piece)
    return f"{VERSION}-{digest.hexdigest()}"


def _pieces(file: BinaryIO, extents: Sequence[Extent], length: int) -> list[bytes]:
    """The beginning, middle and end of the extents taken as one stream; all of a short one."""
    if length <= 3 * PIECE_BYTES:
        return [_read(file, extents, 0, length)]
    starts = (0, (length - PIECE_BYTES) // 2, length - PIECE_BYTES)
    return [_read(file, extents, start, PIECE_BYTES) for start in starts]


def _read(file: BinaryIO, extents: Sequence[Extent], start: int, length: int) -> bytes:
    piece = bytearray()
    for extent in extents:
        if start < extent.length and len(piece) < length:
            file.seek(extent.start + start)
            piece += file.read(min(length - len(piece), extent.length - start))
        start = max(0, start - extent.length)
    return bytes(piece)


def _flac_checksum(file: BinaryIO) -> tuple[bytes, bytes] | None:
    """Sample count and MD5 of the decoded audio, which a re-encoding keeps; None if not set."""
    file.seek(after_id3v2(file) + 8)
    stream_info = file.read(FLAC_STREAMINFO_BYTES)
    rate_and_length, checksum = stream_info[10:18], stream_info[18:34]
    return (rate_and_length, checksum) if any(checksum) else None
