"""The checkpoint reader: exact on sound files, refusing on damaged ones."""

from __future__ import annotations

import struct
from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.audio.checkpoint import read_checkpoint
from recommender.errors import ModelDamaged

TENSORS = {
    "conv/bias": np.arange(3, dtype="<f4"),
    "conv/kernel": np.linspace(-1, 1, 24, dtype="<f4").reshape(2, 3, 4),
    "conv/kernel/Adam": np.zeros((2, 3, 4), "<f4"),
    "scale": np.float32(2.5).reshape(()),
    "step": np.arange(2, dtype="<i4"),
}


def varint(number: int) -> bytes:
    groups = bytearray()
    while number >= 0x80:
        groups.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*groups, number])


def field(number: int, value: int | bytes) -> bytes:
    if isinstance(value, int):
        return varint(number << 3) + varint(value) if value else b""
    return varint(number << 3 | 2) + varint(len(value)) + value


def block(entries: Mapping[bytes, bytes]) -> bytes:
    """A table block; keys share their beginnings with the key before, as in LevelDB."""
    content, before = b"", b""
    for key, value in entries.items():
        shared = next(
            (i for i, (a, b) in enumerate(zip(before, key, strict=False)) if a != b),
            min(len(before), len(key)),
        )
        content += varint(shared) + varint(len(key) - shared) + varint(len(value))
        content += key[shared:] + value
        before = key
    return content + struct.pack("<II", 0, 1)


def write_bundle(tensors: Mapping[str, np.ndarray]) -> tuple[bytes, bytes]:
    """Index and data, laid out as TensorFlow does it."""
    data, entries = b"", {b"": field(1, 1)}
    for name, tensor in sorted(tensors.items()):
        shape = b"".join(field(2, field(1, size)) for size in tensor.shape)
        checksum = varint(6 << 3 | 5) + bytes(4)
        entries[name.encode()] = (
            field(1, 1 if tensor.dtype == np.float32 else 3)
            + field(2, shape)
            + field(4, len(data))
            + field(5, tensor.nbytes)
            + checksum
        )
        data += tensor.tobytes()
    trailer = bytes(5)
    body = block(entries)
    handle = varint(0) + varint(len(body))
    inner = block({b"zz": handle})
    start = len(body) + 5
    footer = varint(0) + varint(0) + varint(start) + varint(len(inner))
    magic = struct.pack("<Q", 0xDB4775248B80FB57)
    return body + trailer + inner + trailer + footer.ljust(40, b"\0") + magic, data


INDEX, DATA = write_bundle(TENSORS)


def test_variables_come_back_exactly_and_nothing_else() -> None:
    variables = read_checkpoint(INDEX, DATA)
    assert sorted(variables) == ["conv/bias", "conv/kernel", "scale"]
    for name, values in variables.items():
        assert values.shape == TENSORS[name].shape
        np.testing.assert_array_equal(values, TENSORS[name])


@pytest.mark.parametrize(
    ("index", "data", "message"),
    [
        (b"", DATA, "outside"),
        (INDEX[:-1], DATA, "not a table"),
        (b"x" * 100, DATA, "not a table"),
        (INDEX[:60] + INDEX[70:], DATA, "damaged"),
        (INDEX, DATA[:-40], "outside"),
        (INDEX, b"", "outside"),
    ],
)
def test_damage_is_refused(index: bytes, data: bytes, message: str) -> None:
    with pytest.raises(ModelDamaged, match=message):
        read_checkpoint(index, data)


@given(position=st.integers(0, len(INDEX) - 1), byte=st.integers(0, 255))
def test_any_wrong_byte_is_read_or_refused_but_never_a_crash(position: int, byte: int) -> None:
    index = bytearray(INDEX)
    index[position] = byte
    try:
        variables = read_checkpoint(bytes(index), DATA)
    except ModelDamaged:
        return
    assert sum(values.nbytes for values in variables.values()) <= 2 * len(DATA)
