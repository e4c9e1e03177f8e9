"""What kind of file this is, by its content, and where in it the audio lies."""

from __future__ import annotations

import os
import stat
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, NamedTuple

from recommender.errors import UnreadableMedia
from recommender.phrases import say

ASF_HEADER = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
ASF_DATA = bytes.fromhex("3626b2758e66cf11a6d900aa0062ce6c")
AUDIO_CHUNKS = (b"data", b"SSND", ASF_DATA)
MP4_ATOMS = (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip", b"pnot")
MOST_PADDING = 1 << 20
"""Zero bytes that a broken tagger may leave between a tag and the first frame."""
UNSIZED = 0xFFFFFFFF


class Container(StrEnum):
    """A file format by its structure; the value is for messages."""

    MPEG = "MPEG audio"
    FLAC = "FLAC"
    OGG = "Ogg"
    MP4 = "MPEG-4"
    WAV = "WAV"
    AIFF = "AIFF"
    WAVPACK = "WavPack"
    APE = "Monkey's Audio"
    ASF = "Windows Media"
    DSF = "DSF"
    UNKNOWN = "unknown"


class Extent(NamedTuple):
    """A run of bytes in a file."""

    start: int
    length: int


class Chunk(NamedTuple):
    """One named part of a container; its extent never reaches past the end of the file."""

    name: bytes
    start: int
    length: int


@contextmanager
def open_media(path: str | Path) -> Iterator[BinaryIO]:
    """Open a regular file for reading; a pipe or a device is refused, not waited for.

    Raises:
        UnreadableMedia: it cannot be opened, is empty, or is not a regular file.
    """
    try:
        # Without O_NONBLOCK, opening a named pipe waits for a writer.
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
    except OSError as error:
        raise UnreadableMedia(
            say("The file cannot be opened: {why}.", why=str(error.strerror))
        ) from error
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or not status.st_size:
        os.close(descriptor)
        empty = stat.S_ISREG(status.st_mode)
        raise UnreadableMedia(
            say("The file is empty.") if empty else say("It is not a regular file.")
        )
    with os.fdopen(descriptor, "rb") as file:
        yield file


def recognise(file: BinaryIO) -> Container:
    """The container a file holds, whatever its name; an ID3v2 tag before it is passed over."""
    start = after_id3v2(file)
    file.seek(start)
    head = file.read(16)
    by_signature = {
        b"fLaC": Container.FLAC,
        b"OggS": Container.OGG,
        b"wvpk": Container.WAVPACK,
        b"MAC ": Container.APE,
        b"DSD ": Container.DSF,
    }
    found = by_signature.get(head[:4], Container.UNKNOWN)
    if head[4:8] in MP4_ATOMS:
        found = Container.MP4
    elif head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        found = Container.WAV
    elif head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        found = Container.AIFF
    elif head == ASF_HEADER:
        found = Container.ASF
    elif _is_mpeg_frame(head) or (found is Container.UNKNOWN and start > 0):
        found = Container.MPEG
    return found


def audio_extents(file: BinaryIO, container: Container) -> list[Extent]:
    """Where the encoded audio lies, in order: without tags, pictures, indexes and padding.

    Ogg interleaves its page headers with the audio and is not covered
    (:mod:`recommender.catalogue.ogg`). A truncated file gives what is there.
    """
    chunks: Iterator[Chunk]
    match container:
        case Container.FLAC:
            return [_flac_frames(file)]
        case Container.MP4:
            return [Extent(c.start, c.length) for c in mp4_atoms(file) if c.name == b"mdat"]
        case Container.WAV | Container.AIFF:
            chunks = riff_chunks(file)
        case Container.DSF:
            chunks = _dsf_chunks(file)
        case Container.ASF:
            chunks = _asf_objects(file)
        case _:
            return [_between_tags(file)]
    # The walk ends with the audio: nothing after it is read.
    audio = next((chunk for chunk in chunks if chunk.name in AUDIO_CHUNKS), None)
    return [Extent(audio.start, audio.length)] if audio else []


def riff_chunks(file: BinaryIO) -> Iterator[Chunk]:
    """The chunks of a RIFF (little-endian) or FORM (big-endian) file."""
    size = _size(file)
    file.seek(0)
    order = ">" if file.read(4) == b"FORM" else "<"
    position = 12
    while position + 8 <= size:
        file.seek(position)
        name, length = struct.unpack(f"{order}4sI", file.read(8))
        if name == b"data" and length in (0, UNSIZED):  # written as a stream
            length = size
        start = position + 8
        yield Chunk(name, start, min(length, size - start))
        position = start + length + length % 2


def mp4_atoms(file: BinaryIO) -> Iterator[Chunk]:
    """The top-level atoms of an MPEG-4 file."""
    size = _size(file)
    position = 0
    while position + 8 <= size:
        file.seek(position)
        length, name = struct.unpack(">I4s", file.read(8))
        header = 8
        if length == 1:
            length, header = int.from_bytes(file.read(8), "big"), 16
        elif length == 0:
            length = size - position
        if length < header:
            return
        start = position + header
        yield Chunk(name, start, max(0, min(length - header, size - start)))
        position += length


def id3v2_length(head: bytes) -> int:
    """Length of the ID3v2 tag that ten bytes announce, or 0."""
    if head[:3] != b"ID3" or len(head) < 10 or max(head[6:10]) > 0x7F:
        return 0
    length = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
    return length + (20 if head[5] & 0x10 else 10)


def ape_tag_start(file: BinaryIO, end: int) -> int:
    """Where the APEv2 tag that ends at ``end`` begins, or ``end`` without one."""
    if end < 32:
        return end
    file.seek(end - 32)
    footer = file.read(32)
    if footer[:8] != b"APETAGEX":
        return end
    length, _, flags = struct.unpack("<III", footer[12:24])
    start = end - length - (32 if flags & 1 << 31 else 0)
    return start if 0 <= start < end else end


def _between_tags(file: BinaryIO) -> Extent:
    """What remains of a file without ID3v2 before it and APEv2, ID3v1, Lyrics3 after it."""
    start = after_id3v2(file)
    end = _size(file)
    while end > start:
        before = _tag_before(file, end)
        if before == end:
            break
        end = before
    return Extent(start, max(0, end - start))


def _tag_before(file: BinaryIO, end: int) -> int:
    """Where the one tag that ends at ``end`` begins, or ``end`` without one."""
    if (start := ape_tag_start(file, end)) < end:
        return start
    file.seek(max(0, end - 128))
    tail = file.read(end - max(0, end - 128))
    if len(tail) == 128 and tail[:3] == b"TAG":
        return end - 128
    if tail[-9:] == b"LYRICS200" and tail[-15:-9].isdigit():
        return max(0, end - 15 - int(tail[-15:-9]))
    return end


def after_id3v2(file: BinaryIO) -> int:
    """The first byte that is neither ID3v2 (several may follow one another) nor padding."""
    position = 0
    while True:
        file.seek(position)
        length = id3v2_length(file.read(10))
        if not length:
            break
        position += length
    if not position:
        return 0
    file.seek(position)
    padding = 0
    while padding < MOST_PADDING and (block := file.read(4096)):
        kept = block.lstrip(b"\0")
        padding += len(block) - len(kept)
        if kept:
            return position + padding
    return position


def _is_mpeg_frame(head: bytes) -> bool:
    """Whether an MPEG-1 or -2 audio frame begins here (layer 0 would be AAC)."""
    return len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0 and bool(head[1] & 0x06)


def _flac_frames(file: BinaryIO) -> Extent:
    position = after_id3v2(file) + 4
    size = _size(file)
    while position + 4 <= size:
        file.seek(position)
        header = file.read(4)
        if header[0] & 0x7F > 6:  # no metadata block: a writer forgot to mark the last one
            break
        position += 4 + int.from_bytes(header[1:], "big")
        if header[0] & 0x80:
            break
    end = sum(_between_tags(file))
    return Extent(position, max(0, end - position))


def _dsf_chunks(file: BinaryIO) -> Iterator[Chunk]:
    size = _size(file)
    position = 0
    while position + 12 <= size:
        file.seek(position)
        name, length = struct.unpack("<4sQ", file.read(12))
        if length < 12:
            return
        yield Chunk(name, position + 12, min(length, size - position) - 12)
        position += length


def _asf_objects(file: BinaryIO) -> Iterator[Chunk]:
    size = _size(file)
    position = 0
    while position + 24 <= size:
        file.seek(position)
        name, length = struct.unpack("<16sQ", file.read(24))
        if length < 24:
            return
        # Before its packets the data object repeats the file's id and their number.
        header = 50 if name == ASF_DATA else 24
        yield Chunk(name, position + header, max(0, min(length, size - position) - header))
        position += length


def _size(file: BinaryIO) -> int:
    return os.fstat(file.fileno()).st_size
