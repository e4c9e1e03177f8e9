"""Reads the variables of a TensorFlow V2 checkpoint bundle, without TensorFlow.

The index file is a table in LevelDB's format (``doc/table_format.md`` of LevelDB) whose entries
are protocol buffers, one a tensor (``tensorflow/core/protobuf/tensor_bundle.proto``); the data
file holds the raw little-endian numbers. Every offset comes from a file and is checked.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from recommender.errors import ModelDamaged

_TABLE_MAGIC = 0xDB4775248B80FB57
_FOOTER_BYTES = 48
_BLOCK_TRAILER_BYTES = 5  # kind of compression, checksum
_DT_FLOAT = 1
_OPTIMISER_ENDINGS = ("/Adam", "/Adam_1", "beta1_power", "beta2_power")


class _Entry(NamedTuple):
    """Where a tensor lies in the data and what it is."""

    dtype: int
    shape: tuple[int, ...]
    shard: int
    offset: int
    size: int


def read_checkpoint(index: bytes, data: bytes) -> dict[str, NDArray[np.float32]]:
    """The float32 variables by name; what the optimiser kept beside them is left out.

    Raises:
        ModelDamaged: the files are not a sound bundle of one shard.
    """
    try:
        return {
            name: _tensor(entry, data)
            for name, entry in _entries(index)
            if name and not name.endswith(_OPTIMISER_ENDINGS) and entry.dtype == _DT_FLOAT
        }
    except (ValueError, TypeError) as error:
        raise ModelDamaged(f"The checkpoint is damaged: {error}.") from error


def _entries(index: bytes) -> Iterator[tuple[str, _Entry]]:
    """Name and description of every tensor; the bundle's header has an empty name."""
    footer = _slice(index, len(index) - _FOOTER_BYTES, _FOOTER_BYTES)
    if struct.unpack("<Q", footer[-8:])[0] != _TABLE_MAGIC:
        raise ValueError("the index is not a table")
    _, position = _varint(footer, 0)  # offset and size of the meta index, which nobody needs
    _, position = _varint(footer, position)
    for _, handle in _block(index, *_handle(footer, position)):
        for key, value in _block(index, *_handle(handle, 0)):
            yield key.decode(), _entry(value)


def _handle(buffer: bytes, position: int) -> tuple[int, int]:
    offset, position = _varint(buffer, position)
    size, _ = _varint(buffer, position)
    return offset, size


def _block(index: bytes, offset: int, size: int) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values of a block; each key shares a beginning with the one before it."""
    block = _slice(index, offset, size + _BLOCK_TRAILER_BYTES)
    if block[size] != 0:
        raise ValueError("the index is compressed")
    restarts = struct.unpack("<I", _slice(block, size - 4, 4))[0]
    end, position, key = size - 4 - 4 * restarts, 0, b""
    if end < 0:
        raise ValueError("a block is shorter than its own index")
    while position < end:
        shared, position = _varint(block, position)
        unshared, position = _varint(block, position)
        length, position = _varint(block, position)
        key = _slice(key, 0, shared) + _slice(block, position, unshared)
        position += unshared
        yield key, _slice(block, position, length)
        position += length


def _entry(buffer: bytes) -> _Entry:
    """A BundleEntryProto; proto3 leaves numbers out that are 0."""
    fields = dict(_fields(buffer))
    shape = [
        dict(_fields(size)).get(1, 0) for number, size in _fields(fields.get(2, b"")) if number == 2
    ]
    return _Entry(
        fields.get(1, 0), tuple(shape), fields.get(3, 0), fields.get(4, 0), fields.get(5, 0)
    )


def _tensor(entry: _Entry, data: bytes) -> NDArray[np.float32]:
    if entry.shard != 0:
        raise ValueError("the data is in several shards")
    if entry.size != 4 * math.prod(entry.shape):
        raise ValueError("a tensor's size contradicts its shape")
    return np.frombuffer(_slice(data, entry.offset, entry.size), "<f4").reshape(entry.shape)


def _fields(buffer: bytes) -> Iterator[tuple[int, Any]]:
    """Field numbers and values of a protocol buffer: int for varints, else bytes."""
    position = 0
    while position < len(buffer):
        tag, position = _varint(buffer, position)
        match tag & 7:
            case 0:
                value, position = _varint(buffer, position)
                yield tag >> 3, value
                continue
            case 1:
                length = 8
            case 2:
                length, position = _varint(buffer, position)
            case 5:
                length = 4
            case kind:
                raise ValueError(f"a field of unknown kind {kind}")
        yield tag >> 3, _slice(buffer, position, length)
        position += length


def _varint(buffer: bytes, position: int) -> tuple[int, int]:
    """A number in groups of seven bits, lowest first, and the position after it."""
    number = 0
    for shift in range(0, 64, 7):
        byte = _slice(buffer, position, 1)[0]
        position += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, position
    raise ValueError("a number without an end")


def _slice(buffer: bytes, start: int, length: int) -> bytes:
    """Part of a buffer, never less than was asked for."""
    if start < 0 or length < 0 or start + length > len(buffer):
        raise ValueError("an offset lies outside the file")
    return buffer[start : start + length]
