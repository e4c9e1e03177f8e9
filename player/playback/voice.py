"""A voice: one play being rendered, with its gain, its fades and the part it repeats."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from player.playback.decoder import Samples
from player.playback.protocol import PlayRequest
from player.playback.source import Source, SourceOpener
from player.playback.trim import open_trimmed

BLOCK_FRAMES = 4096


class Voice:
    """One play with its source, which is opened on first use."""

    def __init__(self, request: PlayRequest) -> None:
        self.request = request
        self.source: Source | None = None
        self.rendered = False
        self.done = False
        self._gain = self._goal = _linear(request.gain_db)
        self._loop: tuple[int, int] | None = None
        self._rise_frames = 0
        self._fall: tuple[int, int] | None = None
        self._pass_over = 0

    @property
    def play_id(self) -> str:
        """The play it is of."""
        return self.request.play_id

    @property
    def fading(self) -> bool:
        """It is on its way out, while another comes in."""
        return self._fall is not None

    def open(self, open_source: SourceOpener, rate_hz: int, frame: int) -> None:
        """Open the file at this frame of the track."""
        self.source = open_trimmed(open_source, self.request, rate_hz, frame)

    def close(self) -> None:
        """Give the file back."""
        if self.source is not None:
            self.source.close()
            self.source = None

    def seek(self, frame: int) -> None:
        """Go on at this frame; what was to be faded is not any more."""
        assert self.source is not None
        self.done = False
        self._fall = None
        self._rise_frames = 0
        self._pass_over = 0
        self._gain = self._goal  # what comes next does not join what was heard
        self.source.seek(frame)

    def pass_over(self, frames: int) -> None:
        """Leave out so many of the next frames: they were heard meanwhile."""
        self._pass_over += frames

    def turn(self, gain_db: float) -> bool:
        """Take another gain, reached within the next block; False when it is the same."""
        self.request = replace(self.request, gain_db=gain_db)
        self._goal = _linear(gain_db)
        changed = self._gain != self._goal
        if not self.rendered:
            self._gain = self._goal
        return changed

    def repeat(self, start: int, end: int | None) -> None:
        """From ``end`` go back to ``start``, each time; None: no more."""
        self._loop = None if end is None else (start, end)

    def rise(self, frames: int) -> None:
        """Come in over the first so many frames of the track."""
        self._rise_frames = frames

    def fall(self, frames: int) -> None:
        """Go out over the next so many frames."""
        assert self.source is not None
        self._fall = self.source.position, frames

    @property
    def repeats(self) -> bool:
        """It is within a part that it repeats: its end will not come."""
        assert self.source is not None
        return self._loop is not None and self.source.position <= self._loop[1]

    def left(self, frames: int) -> int | None:
        """How much there is left, as far as ``frames``; None when it is not known yet."""
        assert self.source is not None
        return self.source.left(frames)

    def read(self, frames: int) -> tuple[int, Samples] | None:
        """Where in the track the next frames are, and they; None at the end or failure."""
        assert self.source is not None
        self._go_round()
        block = self.source.read(min(frames, BLOCK_FRAMES, *self._until_end_of_loop()))
        if block is None and self._loop is not None and self._loop[0] < self.source.position:
            if not self.repeats:
                return None
            self.source.seek(self._loop[0])  # the track ends before the part that repeats
            block = self.source.read(min(frames, BLOCK_FRAMES))
        if block is None:
            return None
        dropped = min(self._pass_over, len(block))
        self._pass_over -= dropped
        block = block[dropped:]
        if not len(block):
            return self.source.position, block
        at = self.source.position - len(block)
        self.rendered = True
        return at, self._faded(at, self._amplified(block))

    def _go_round(self) -> None:
        assert self.source is not None
        if self._loop is not None and self.source.position == self._loop[1]:
            self.source.seek(self._loop[0])

    def _until_end_of_loop(self) -> tuple[int, ...]:
        assert self.source is not None
        if self._loop is None or self.source.position >= self._loop[1]:
            return ()
        return (self._loop[1] - self.source.position,)

    def _amplified(self, frames: Samples) -> Samples:
        """The frames with the gain; a change of it glides, so that it does not click."""
        if self._gain != self._goal:
            slope = np.linspace(self._gain, self._goal, len(frames), dtype=np.float32)
            self._gain = self._goal
            return frames * slope[:, np.newaxis]
        return frames if self._gain == 1.0 else frames * self._gain

    def _faded(self, at: int, frames: Samples) -> Samples:
        """Equal power: a sine up for what comes in, a cosine down for what goes out."""
        if at < self._rise_frames:
            frames = frames * _quarter(at, len(frames), self._rise_frames, np.sin)
        if self._fall is not None:
            begun, length = self._fall
            frames = frames * _quarter(at - begun, len(frames), length, np.cos)
        return frames


def _quarter(first: int, frames: int, length: int, wave: np.ufunc) -> Samples:
    """A quarter of a wave that is ``length`` long, (frames, 1), from frame ``first`` on."""
    phase = (first + 0.5 + np.arange(frames)) / max(1, length)
    shape: Samples = wave(np.clip(phase, 0.0, 1.0) * (np.pi / 2)).astype(np.float32)
    return shape[:, np.newaxis]


def _linear(gain_db: float) -> float:
    return 10.0 ** (gain_db / 20.0)  # type: ignore[no-any-return]
