"""Decodes one file into stereo samples at its own rate, from any sample on, exactly.

FFmpeg, through PyAV, removes encoder delay and padding where the file tells of them (LAME tag,
Opus pre-skip, MP4 edit list). The end of AAC it does not cut; :meth:`Decoder._true_length` does.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
from numpy.typing import NDArray

from recommender import UnreadableMedia, say

Samples = NDArray[np.float32]
"""(frames, 2), full scale ±1."""

_DAMAGE = (av.error.FFmpegError, OSError, EOFError, ValueError)
_MOST_DAMAGED_PACKETS = 50
_PREROLL_S = (0.12, 3.0)
"""A seek lands so long before its goal; the rest is decoded and dropped. Codecs with memory
(MP3's bit reservoir, Opus) have settled by then."""
_SIDE = 0.7071


class Decoder:
    """One open file. ``rate_hz`` is its sample rate, ``duration_s`` what the container says."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._container = _opened(path)
        self._stream = self._container.streams.audio[0]
        self._untouched = True
        self._origin: int | None = None
        self.rate_hz = int(self._stream.rate or 0)
        if not self.rate_hz:
            raise UnreadableMedia(say("There is no sound in this file."))
        self._adapter: tuple[int, av.AudioResampler] | None = None

    @property
    def duration_s(self) -> float | None:
        """The length the file claims; the truth is known at its end."""
        tagged = self._tagged_length()
        if tagged is not None:
            return tagged / self.rate_hz
        if self._stream.duration is not None and self._stream.time_base is not None:
            return float(self._stream.duration * self._stream.time_base)
        return self._container.duration / av.time_base if self._container.duration else None

    def close(self) -> None:
        """Close the file."""
        self._container.close()

    def samples(self, start: int) -> Iterator[Samples]:
        """Yield blocks beginning exactly at sample ``start``; raises :class:`UnreadableMedia`."""
        at, blocks = self._positioned(start)
        end = self._tagged_length()
        for block in blocks:
            first, at = max(0, start - at), at + len(block)
            last = len(block) if end is None else len(block) - max(0, at - end)
            if first < last:
                yield block[first:last]
            start = max(start, at)

    def _positioned(self, start: int) -> tuple[int, Iterator[Samples]]:
        """Blocks from ``start`` or a little before it, and the sample the first begins at."""
        for preroll_s in _PREROLL_S:
            goal_s = start / self.rate_hz - preroll_s
            if goal_s <= 0:
                break
            found = self._seek(goal_s)
            if found is not None and found[0] <= start:
                return found
        self._rewind()
        return 0, (block for _, block in self._decoded())

    def _seek(self, goal_s: float) -> tuple[int, Iterator[Samples]] | None:
        time_base = self._stream.time_base
        try:
            origin = self._first_pts()
            if time_base is None or origin is None:
                return None
            self._container.seek(int((goal_s + origin * time_base) * av.time_base))
            decoded = self._decoded()
            pts, block = next(decoded)
        except (*_DAMAGE, UnreadableMedia, StopIteration):
            return None
        if pts is None:
            return None
        at = round((pts - origin) * time_base * self.rate_hz)
        return at, _chained(block, (later for _, later in decoded))

    def _first_pts(self) -> int | None:
        """The time stamp of sample 0. It is seldom zero, and not always what the stream claims."""
        if self._origin is None:
            self._rewind()
            self._origin = next(self._decoded())[0]
        return self._origin

    def _rewind(self) -> None:
        """Begin anew. Seeking to zero would lose the delay that is cut from the first packet."""
        if not self._untouched:
            self._container.close()
            self._container = _opened(self._path)
            self._stream = self._container.streams.audio[0]
        self._untouched = False

    def _decoded(self) -> Iterator[tuple[int | None, Samples]]:
        """Each frame's time stamp and samples; damaged packets are passed over."""
        damaged = 0
        for packet in self._packets():
            try:
                frames = cast("list[av.AudioFrame]", packet.decode())
                length = self._true_length(packet)
                blocks = [(f.pts, self._at_own_rate(f.sample_rate, stereo(f))) for f in frames]
            except _DAMAGE as error:
                damaged += 1
                if damaged >= _MOST_DAMAGED_PACKETS:
                    raise UnreadableMedia(say("The file is damaged.")) from error
                continue
            for pts, block in blocks:
                damaged = 0
                yield pts, block[:length]

    def _packets(self) -> Iterator[av.Packet[Any]]:
        try:
            yield from self._container.demux(self._stream)
        except _DAMAGE as error:
            raise UnreadableMedia(
                say("The file cannot be read on: {why}.", why=_said(error))
            ) from error

    def _true_length(self, packet: av.Packet[Any]) -> int | None:
        """Samples of an AAC packet that are music; the last one's are fewer than decoded."""
        if self._stream.codec_context.name != "aac" or "mp4" not in self._container.format.name:
            return None
        if not packet.duration or packet.time_base is None:
            return None
        return round(packet.duration * packet.time_base * self.rate_hz)

    def _tagged_length(self) -> int | None:
        """The number of samples in an iTunes gapless tag."""
        fields = self._container.metadata.get("iTunSMPB", "").split()
        try:
            return int(fields[3], 16) or None
        except (IndexError, ValueError):
            return None

    def _at_own_rate(self, rate_hz: int, block: Samples) -> Samples:
        """Chained streams may change their rate; everything is brought to the first one's."""
        if rate_hz == self.rate_hz:
            return block
        if self._adapter is None or self._adapter[0] != rate_hz:
            self._adapter = rate_hz, resampler(self.rate_hz)
        return resampled(self._adapter[1], block, rate_hz)


def resampler(rate_hz: int) -> av.AudioResampler:
    """Brings stereo float samples to this rate; it remembers what went through it."""
    return av.AudioResampler(format="flt", layout="stereo", rate=rate_hz)


def resampled(through: av.AudioResampler, block: Samples | None, rate_hz: int) -> Samples:
    """What comes out for ``block``, or at its end (None)."""
    frame = None
    if block is not None:
        frame = av.AudioFrame.from_ndarray(block.reshape(1, -1), format="flt", layout="stereo")
        frame.sample_rate = rate_hz
    pieces = [out.to_ndarray().reshape(-1, 2) for out in through.resample(frame)]
    return np.concatenate(pieces) if pieces else np.zeros((0, 2), np.float32)


def stereo(frame: av.AudioFrame) -> Samples:
    """The samples of a decoded frame, whatever their format and channels, as (n, 2) floats."""
    raw = frame.to_ndarray()
    channels = len(frame.layout.channels)
    by_frame = raw.T if frame.format.is_planar else raw.reshape(-1, channels)
    samples = _as_float(by_frame)
    if channels == 1:
        samples = np.repeat(samples, 2, axis=1)
    elif channels > 2:
        samples = samples @ _downmix(tuple(channel.name for channel in frame.layout.channels))
    return np.ascontiguousarray(samples)


def _as_float(raw: NDArray[Any]) -> Samples:
    if raw.dtype == np.uint8:
        return (raw.astype(np.float32) - 128.0) / 128.0
    if raw.dtype.kind == "i":
        return (raw / -float(np.iinfo(raw.dtype).min)).astype(np.float32)
    return raw.astype(np.float32, copy=False)


def _downmix(names: tuple[str, ...]) -> Samples:
    """(channels, 2): ITU-R BS.775 weights, scaled so that nothing can clip."""
    weights = np.zeros((len(names), 2), np.float32)
    for row, name in zip(weights, names, strict=True):
        if name in ("FL", "FR"):
            row[:] = (1.0, 0.0) if name == "FL" else (0.0, 1.0)
        elif name.startswith("LFE"):
            continue
        elif name.endswith("L") or name == "FLC":
            row[0] = _SIDE
        elif name.endswith("R") or name == "FRC":
            row[1] = _SIDE
        else:
            row[:] = _SIDE
    loudest = float(weights.sum(axis=0).max())
    return weights / loudest if loudest > 0 else weights


def _opened(path: str) -> av.container.InputContainer:
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise UnreadableMedia(say("This is not an ordinary file."))
        container = av.open(path, metadata_errors="ignore", options={"protocol_whitelist": "file"})
    except _DAMAGE as error:
        raise UnreadableMedia(say("The file cannot be opened: {why}.", why=_said(error))) from error
    if not container.streams.audio:
        container.close()
        raise UnreadableMedia(say("There is no sound in this file."))
    return container


def _said(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _chained(first: Samples, rest: Iterator[Samples]) -> Iterator[Samples]:
    yield first
    yield from rest
