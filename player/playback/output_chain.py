"""From rendered frames to written ones: the equaliser, and the speed at which they pass.

Time is counted twice here: in *rendered* frames, which are the track's, and in *written* frames,
which are the output's. At another speed than 1 a second of output is more or less of the track.
"""

from __future__ import annotations

import math

import numpy as np

from player.playback.decoder import Samples
from player.playback.equalisation import Equalisation
from player.playback.equaliser import Equaliser
from player.playback.fifo import Fifo
from player.playback.filter_graph import FilterGraph


class OutputChain:
    """Takes what is rendered, gives what is to be written; both without a gap."""

    def __init__(self, rate_hz: int, speed: float, equalisation: Equalisation) -> None:
        self._rate_hz = rate_hz
        self._equaliser = Equaliser(rate_hz)
        self._equaliser.set(equalisation)
        self._ready = Fifo()
        self._tempo: FilterGraph | None = None
        self.restart(speed)

    def set_equalisation(self, goal: Equalisation) -> None:
        """Glide to these settings."""
        self._equaliser.set(goal)

    def restart(self, speed: float) -> None:
        """Begin anew at this speed, with nothing inside."""
        self._speed = speed
        self._ready.clear()
        self._equaliser.restart()
        self._tempo = None if speed == 1.0 else FilterGraph(self._rate_hz, [_tempo(speed)])

    def room(self, free: int) -> int:
        """How many frames to render when the output has room for ``free``."""
        return max(0, math.ceil((free - self._ready.frames) * self._speed))

    def feed(self, frames: Samples, *, limit: bool = False) -> None:
        """Take rendered frames; with ``limit`` their peaks may be too high."""
        if not len(frames):
            return
        shaped = self._equaliser.process(frames, limit=limit)
        if self._tempo is not None and len(shaped):
            shaped = self._tempo.push(shaped)
        if len(shaped):
            self._ready.put(shaped)

    def take(self, free: int) -> Samples:
        """What is to be written, at most ``free`` frames."""
        return self._ready.take(free)

    def rendered(self, written: int) -> int:
        """How many rendered frames so many written ones are."""
        return written if self._speed == 1.0 else round(written * self._speed)


def silence(frames: int) -> Samples:
    """Frames in which there is nothing."""
    return np.zeros((frames, 2), np.float32)


def _tempo(speed: float) -> tuple[str, str]:
    """Waveform similarity overlap-add (W. Verhelst, M. Roelands, 1993), as libavfilter has it."""
    return "atempo", f"tempo={speed:g}"
