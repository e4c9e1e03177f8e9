"""Sinks take rendered frames and say how much of them was heard; those here need no device."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable

import numpy as np

from player.playback.decoder import Samples
from player.playback.fade import Fade
from player.playback.fifo import Fifo

RING_S = 0.5
"""What a sink holds ahead of the sound; so long the engine may be kept from working."""


class Sink(ABC):
    """An output of stereo float frames. It begins silent, counts from zero and is not paused."""

    name: str = ""
    """What the listener knows the device as; empty without one."""
    rate_hz: int

    @property
    @abstractmethod
    def free(self) -> int:
        """Frames it can take now."""

    @property
    @abstractmethod
    def heard(self) -> int:
        """Frames that have left the output since the beginning or the last flush."""

    @property
    def broken(self) -> bool:
        """The device behind it has gone."""
        return False

    @abstractmethod
    def write(self, frames: Samples) -> None:
        """Take frames, never more than are free."""

    @property
    @abstractmethod
    def dry(self) -> bool:
        """It has nothing to play."""

    @abstractmethod
    def flush(self, fade_s: float = 0.0) -> int:
        """Drop what was not heard, and count from zero.

        With a fade the next so many frames still leave, ever softer, together with what is
        written next. Returns how many those are.
        """

    @abstractmethod
    def pause(self, fade_s: float = 0.0) -> None:
        """Hold the sound, at once or after a fade; what leaves in it is counted as heard."""

    @abstractmethod
    def resume(self, fade_s: float = 0.0) -> None:
        """Let it go on."""

    def set_gain(self, gain: float) -> None:  # noqa: B027 — silence has no volume
        """Linear gain, effective at once, also on what is already written."""

    def close(self) -> None:  # noqa: B027 — without a device there is nothing to give back
        """Give the device back."""


class _CountingSink(Sink):
    """Counts frames in and out; what moves it on is the subclass's affair."""

    def __init__(self, rate_hz: int) -> None:
        self.rate_hz = rate_hz
        self._capacity = round(RING_S * rate_hz)
        self._written = 0
        self._heard = 0
        self._paused = False

    @property
    def free(self) -> int:
        return self._capacity - (self._written - self.heard)

    @property
    def heard(self) -> int:
        return self._heard

    @property
    def dry(self) -> bool:
        return self._written == self._heard

    def write(self, frames: Samples) -> None:
        assert len(frames) <= self.free
        self._written += len(frames)

    def flush(self, fade_s: float = 0.0) -> int:  # noqa: ARG002 — nobody would hear it
        self._written = self._heard = 0
        return 0

    def pause(self, fade_s: float = 0.0) -> None:  # noqa: ARG002
        self._paused = True

    def resume(self, fade_s: float = 0.0) -> None:  # noqa: ARG002
        self._paused = False


class ClockSink(_CountingSink):
    """Plays into nothing at the pace of the clock: the output of a machine without sound."""

    def __init__(self, rate_hz: int = 48_000, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(rate_hz)
        self._clock = clock
        self._at = clock()
        self._fraction = 0.0

    @property
    def heard(self) -> int:
        """As much as the time that passed would have played."""
        now = self._clock()
        due = (now - self._at) * self.rate_hz + self._fraction
        self._at = now
        if self._paused:
            return self._heard
        frames = min(int(due), self._written - self._heard)
        self._fraction = due - frames if frames == int(due) else 0.0
        self._heard += frames
        return self._heard

    def flush(self, fade_s: float = 0.0) -> int:
        """Drop what was not heard, and count from zero."""
        self._fraction = 0.0
        return super().flush(fade_s)


class MemorySink(_CountingSink):
    """Plays in virtual time, moved on by :meth:`advance`; keeps what was heard if told to."""

    def __init__(self, rate_hz: int = 44_100, *, keep: bool = True) -> None:
        super().__init__(rate_hz)
        self._keep = keep
        self._queued = Fifo()
        self._ending = Fifo()
        self._fade = Fade()
        self._until_held = 0
        self._output: list[Samples] = []
        self.time_frames = 0

    @property
    def time_s(self) -> float:
        """The virtual time that has passed."""
        return self.time_frames / self.rate_hz

    @property
    def ending_frames(self) -> int:
        """What was flushed with a fade and has yet to leave: it counts as heard already."""
        return self._ending.frames

    @property
    def output(self) -> Samples:
        """All that left, and zeros while it ran with nothing to play."""
        return np.concatenate([np.zeros((0, 2), np.float32), *self._output])

    def write(self, frames: Samples) -> None:
        """Take frames, never more than are free."""
        super().write(frames)
        self._queued.put(frames)

    def flush(self, fade_s: float = 0.0) -> int:
        """Drop what was not heard, but for a fade of it; count from zero."""
        tail = np.zeros((0, 2), np.float32)
        if not self._paused:
            tail = self._queued.take(round(fade_s * self.rate_hz))
            self._fade.to(0.0, len(tail))
            self._ending.put(self._fade.apply(tail))
            self._fade = Fade()
        self._queued.clear()
        super().flush()
        return len(tail)

    def pause(self, fade_s: float = 0.0) -> None:
        """Hold the sound after a fade."""
        super().pause()
        self._until_held = min(round(fade_s * self.rate_hz), self._queued.frames)
        self._fade.to(0.0, self._until_held)

    def resume(self, fade_s: float = 0.0) -> None:
        """Let it go on, rising."""
        super().resume()
        self._fade.to(1.0, round(fade_s * self.rate_hz))

    def advance(self, frames: int) -> None:
        """Let this much time pass."""
        self.time_frames += frames
        if self._paused:
            frames = min(frames, self._until_held)
            self._until_held -= frames
        if frames > 0:
            played = self._fade.apply(self._queued.take(frames))
            self._heard += len(played)
            out = np.zeros((frames, 2), np.float32)
            out[: len(played)] = played
            ending = self._ending.take(frames)
            out[: len(ending)] += ending
            if self._keep:
                self._output.append(out)
