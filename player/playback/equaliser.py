"""The equaliser: ten bands an octave apart, a preamplifier, presets, and a limiter behind all.

The bands are peaking filters an octave wide (R. Bristow-Johnson, Audio EQ Cookbook), as
libavfilter has them. The limiter looks ahead, so that boosted peaks bend instead of clipping.
"""

from __future__ import annotations

import numpy as np

from player.playback.decoder import Samples
from player.playback.equalisation import BANDS_HZ, Equalisation
from player.playback.fade import Fade
from player.playback.filter_graph import FilterGraph

_HIGHEST_SHARE = 0.45
"""Of the sample rate; a band above has nothing to act on."""
_STEP_DB = 0.1
_STEP_FRAMES = 64
"""A gain moves so much every so many frames: too little to be heard as a step."""
_LINGER_FRAMES = 16_384
"""Flat again, the filters are left when they have long forgotten what they did before."""
_LIMITER = "alimiter", "limit=0.977:level=disabled:latency=1:attack=5:release=80"
"""-0.2 dB of full scale; ``latency`` keeps the sound where it was in time."""


class Equaliser:
    """Samples in, samples out. While flat they pass untouched, and the graph does not exist."""

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._bands = [n for n, hz in enumerate(BANDS_HZ) if hz <= rate_hz * _HIGHEST_SHARE]
        self._goal = Equalisation()
        self._gains_db = list(Equalisation().gains_db)
        self._preamp = Fade()
        self._graph: FilterGraph | None = None
        self._idle_frames = 0

    def set(self, goal: Equalisation) -> None:
        """Glide to these settings."""
        self._goal = goal
        self._preamp.to(_linear(goal.preamp_db), self._rate_hz // 20)

    def restart(self) -> None:
        """What comes next joins nothing: forget what is inside, take the settings at once."""
        self._graph = None
        self._gains_db = list(self._goal.gains_db)
        self._preamp = Fade(_linear(self._goal.preamp_db))

    def process(self, frames: Samples, *, limit: bool = False) -> Samples:
        """Shape these; with ``limit`` peaks are limited even while flat.

        The limiter holds back a few milliseconds, which come with the next call.
        """
        level = not any(self._gains_db) and not self._preamp.gliding
        busy = limit or not self._goal.flat or not level
        if self._graph is None and not busy:
            return frames
        self._idle_frames = 0 if busy else self._idle_frames + len(frames)
        frames = self._preamp.apply(frames)
        if self._graph is None:
            self._graph = FilterGraph(self._rate_hz, self._filters())
            return self._graph.push(frames)  # it must know what it is in before its gains move
        out = self._shaped(frames)
        if self._idle_frames >= _LINGER_FRAMES:
            out = np.concatenate([out, self._graph.flush()])
            self._graph = None
        return out

    def _shaped(self, frames: Samples) -> Samples:
        """Through the graph, whose gains move on a little with each piece until they are there."""
        assert self._graph is not None
        pieces = []
        while len(frames) and self._glide():
            pieces.append(self._graph.push(frames[:_STEP_FRAMES]))
            frames = frames[_STEP_FRAMES:]
        if len(frames):
            pieces.append(self._graph.push(frames))
        return np.concatenate(pieces) if len(pieces) != 1 else pieces[0]

    def _glide(self) -> bool:
        """Bring each gain a step nearer to its goal; False when none had to move."""
        assert self._graph is not None
        moved = False
        for place, band in enumerate(self._bands):
            away_db = self._goal.gains_db[band] - self._gains_db[band]
            if away_db:
                step_db = min(_STEP_DB, max(-_STEP_DB, away_db))
                self._gains_db[band] += step_db
                self._graph.turn(place, "gain", f"{self._gains_db[band]:g}")
                moved = True
        return moved

    def _filters(self) -> list[tuple[str, str]]:
        peaks = [
            ("equalizer", f"f={BANDS_HZ[n]}:t=o:w=1:g={self._gains_db[n]:g}:r=f64")
            for n in self._bands
        ]
        return [*peaks, _LIMITER]


def _linear(gain_db: float) -> float:
    return 10.0 ** (gain_db / 20.0)  # type: ignore[no-any-return]
