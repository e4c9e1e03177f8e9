"""What the player and its audio engine say to each other, and how it travels.

Every message is a frozen dataclass, sent as JSON behind a four-byte big-endian length.
Both sides build the dataclasses from the JSON strictly: an unknown name, a missing or
additional field, or a value of the wrong type is a :class:`ProtocolError`.

Commands carry a serial, counted up by the sender. :class:`State` and :class:`Progress` carry
the serial of the last command they reflect, so that the player can drop what was said before
the engine had heard of its latest wish. The other events name a play and are always true.
"""

from __future__ import annotations

import dataclasses
import json
import math
import struct
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from recommender import End

_HEADER = struct.Struct(">I")
_LARGEST_BYTES = 1 << 20

RENEW_STATUS = 75
"""The engine's exit status when it wants to be started anew, because its connection to the sound
server is beyond repair while the server itself is back."""


class ProtocolError(Exception):
    """The other side said something that is not part of the protocol."""


class PlaybackState(StrEnum):
    """What the engine is doing, as a listener would say it."""

    STOPPED = "stopped"
    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class PlayRequest:
    """One play of one file, or of a part of it. Two plays of the same file have two ids.

    All seconds the engine says of a play are counted from ``start_s``, the beginning of the track.
    """

    play_id: str
    path: str
    gain_db: float
    start_s: float = 0.0
    end_s: float | None = None
    """Where in the file the track ends; None is the file's end."""
    overlap_s: float = 0.0
    """How long it fades in while the play before it fades out; 0 joins them without a gap."""


@dataclass(frozen=True, slots=True)
class PlayGain:
    """A new gain for a play that was asked for before."""

    play_id: str
    gain_db: float


# Commands: player → engine.


@dataclass(frozen=True, slots=True)
class Play:
    """Play this now; what was heard until now ends for the reason ``cutting``."""

    serial: int
    request: PlayRequest
    start_s: float
    paused: bool
    cutting: End
    again: bool = False
    """Not the listener's wish: an engine before this one was playing it. Where the device for it
    is not there, it waits, as it would have."""


@dataclass(frozen=True, slots=True)
class Follow:
    """These are joined, without a gap, to what plays now. Replaces what was said before."""

    serial: int
    requests: tuple[PlayRequest, ...]


@dataclass(frozen=True, slots=True)
class Pause:
    """Hold the sound where it is."""

    serial: int


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on where it was held."""

    serial: int


@dataclass(frozen=True, slots=True)
class Stop:
    """Fall silent and forget what follows; what was heard ends for the reason ``cutting``."""

    serial: int
    cutting: End


@dataclass(frozen=True, slots=True)
class Seek:
    """Go on hearing the current play from this position."""

    serial: int
    position_s: float


@dataclass(frozen=True, slots=True)
class SetVolume:
    """0..1, as the listener's slider says it."""

    serial: int
    volume: float


@dataclass(frozen=True, slots=True)
class SetGains:
    """These plays are to be louder or softer from what is rendered next on."""

    serial: int
    gains: tuple[PlayGain, ...]


@dataclass(frozen=True, slots=True)
class SetFade:
    """So long the sound fades when the listener pauses, goes on, stops or goes elsewhere."""

    serial: int
    fade_s: float


@dataclass(frozen=True, slots=True)
class FadeOut:
    """Fade to silence over so long, then stop, as stopped; any command to the sound calls it off.

    ``seconds`` below zero calls it off without another wish.
    """

    serial: int
    seconds: float


@dataclass(frozen=True, slots=True)
class SetEqualiser:
    """Decibels before and in each band; without bands the sound is not touched."""

    serial: int
    preamp_db: float
    gains_db: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SetSpeed:
    """How fast the track passes; the pitch stays."""

    serial: int
    speed: float


@dataclass(frozen=True, slots=True)
class SetLoop:
    """Hear this part of the play again and again; without an end, no more."""

    serial: int
    play_id: str
    start_s: float
    end_s: float | None


@dataclass(frozen=True, slots=True)
class SetOutput:
    """Play on this device, or with an empty id on the one the system chooses.

    The name is for what is said when the device is not there.
    """

    serial: int
    device_id: str
    name: str


# Events: engine → player.


@dataclass(frozen=True, slots=True)
class State:
    """Sent after every command and whenever the state changes by itself."""

    serial: int
    state: PlaybackState
    play_id: str | None


@dataclass(frozen=True, slots=True)
class Started:
    """The first sample of this play was heard."""

    play_id: str
    duration_s: float | None


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the listener is in the current play, about ten times a second.

    ``listened_s`` counts every second heard, ``covered_s`` each part of the track once.
    """

    serial: int
    play_id: str
    position_s: float
    listened_s: float
    covered_s: float


@dataclass(frozen=True, slots=True)
class Ended:
    """A play that had started is over. ``detail`` says what failed, if something did."""

    play_id: str
    reason: End
    listened_s: float
    covered_s: float
    duration_s: float | None
    detail: str


@dataclass(frozen=True, slots=True)
class Failed:
    """This play cannot start; nothing of it was heard and nothing will be."""

    play_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class OutputStatus:
    """Where the sound goes, or waits to go. ``detail`` says in English what is amiss, if so."""

    name: str
    silent: bool
    detail: str
    waiting: bool = False
    """The sound is held until the device it was for is back, or the listener takes another."""


@dataclass(frozen=True, slots=True)
class OutputDevice:
    """A device to play on. The id is the system's, and lasts; the name is for the listener."""

    device_id: str
    name: str


@dataclass(frozen=True, slots=True)
class OutputDevices:
    """All there are now, said whenever one comes or goes."""

    devices: tuple[OutputDevice, ...]


Steering = Play | Follow | Pause | Resume | Stop | Seek | FadeOut | SetLoop
Sounding = SetVolume | SetGains | SetFade | SetEqualiser | SetSpeed | SetOutput
Command = Steering | Sounding
Event = State | Started | Progress | Ended | Failed | OutputStatus | OutputDevices
Message = Command | Event

_MESSAGES: dict[str, type[Any]] = {
    kind.__name__: kind for kind in (*typing.get_args(Command), *typing.get_args(Event))
}


def encode(message: Message) -> bytes:
    """The bytes that carry this message, its length first."""
    fields = dataclasses.asdict(message)
    body = json.dumps([type(message).__name__, fields], separators=(",", ":")).encode("ascii")
    return _HEADER.pack(len(body)) + body


class MessageReader:
    """Puts messages together from whatever pieces the socket delivers."""

    def __init__(self) -> None:
        self._pending = bytearray()

    def feed(self, data: bytes) -> Iterator[Message]:
        """Yield each message completed by ``data``; raises :class:`ProtocolError`."""
        self._pending += data
        while len(self._pending) >= _HEADER.size:
            (length,) = _HEADER.unpack_from(self._pending)
            if length > _LARGEST_BYTES:
                raise ProtocolError(f"a message of {length} bytes")
            end = _HEADER.size + length
            if len(self._pending) < end:
                return
            body = bytes(self._pending[_HEADER.size : end])
            del self._pending[:end]
            yield decode(body)


def decode(body: bytes) -> Message:
    """The message in one JSON body; raises :class:`ProtocolError`."""
    try:
        parsed = json.loads(body)
    except ValueError as error:
        raise ProtocolError(f"not JSON: {error}") from error
    match parsed:
        case [str(name), dict(fields)] if name in _MESSAGES:
            return typing.cast(Message, _built(_MESSAGES[name], fields))
    raise ProtocolError(f"not a message: {body[:80]!r}")


def _built(kind: type[Any], fields: dict[str, Any]) -> Any:
    hints = typing.get_type_hints(kind)
    if fields.keys() != hints.keys():
        raise ProtocolError(f"{kind.__name__} has {sorted(hints)}, not {sorted(fields)}")
    return kind(**{name: _checked(hint, fields[name]) for name, hint in hints.items()})


def _checked(hint: Any, value: Any) -> Any:
    """``value`` as the field's type says it, or :class:`ProtocolError`."""
    if typing.get_origin(hint) is types.UnionType:
        (inner,) = (kind for kind in typing.get_args(hint) if kind is not types.NoneType)
        return None if value is None else _checked(inner, value)
    if typing.get_origin(hint) is tuple and isinstance(value, list):
        return tuple(_checked(typing.get_args(hint)[0], each) for each in value)
    if dataclasses.is_dataclass(hint) and isinstance(value, dict):
        return _built(typing.cast(type[Any], hint), value)
    if hint is float and isinstance(value, int | float) and not isinstance(value, bool):
        if math.isfinite(value):
            return float(value)
    elif isinstance(hint, type) and issubclass(hint, StrEnum) and isinstance(value, str):
        if value in set(hint):
            return hint(value)
    elif type(value) is hint:
        return value
    raise ProtocolError(f"{value!r} is no {hint}")
