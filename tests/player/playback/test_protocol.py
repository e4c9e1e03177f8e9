"""Messages arrive as they were sent, in whatever pieces; anything else is refused."""

from __future__ import annotations

import struct
import typing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.playback import protocol
from player.playback.protocol import MessageReader, PlayRequest, ProtocolError, decode, encode
from recommender import End

_finite = st.floats(allow_nan=False, allow_infinity=False)
_kinds = (*typing.get_args(protocol.Command), *typing.get_args(protocol.Event))
st.register_type_strategy(float, _finite)
messages = st.one_of([st.builds(kind) for kind in _kinds])


@given(st.lists(messages, max_size=5), st.integers(1, 40))
def test_messages_survive_the_wire(sent: list[protocol.Message], size: int) -> None:
    data = b"".join(encode(message) for message in sent)
    reader = MessageReader()
    received = []
    for start in range(0, len(data), size):
        received += reader.feed(data[start : start + size])
    assert received == sent


def test_undecodable_path_survives() -> None:
    request = PlayRequest("p", "/music/\udce9t\udce9.mp3", 0.0)
    sent = protocol.Play(1, request, 0.0, False, End.STOPPED)
    assert list(MessageReader().feed(encode(sent))) == [sent]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"\xff\xfe",
        b'["Explode",{}]',
        b'["Pause",{}]',
        b'["Pause",{"serial":1,"more":2}]',
        b'["Pause",{"serial":"1"}]',
        b'["Pause",{"serial":true}]',
        b'["Seek",{"serial":1,"position_s":NaN}]',
        b'["Stop",{"serial":1,"cutting":"bored"}]',
        b'["Follow",{"serial":1,"requests":[{"play_id":"p"}]}]',
    ],
)
def test_what_is_no_message_is_refused(body: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode(body)


def test_absurd_length_is_refused_before_it_is_read() -> None:
    with pytest.raises(ProtocolError):
        list(MessageReader().feed(struct.pack(">I", 1 << 30)))
