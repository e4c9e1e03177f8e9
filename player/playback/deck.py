"""A deck plays one file at the output's rate: decoded, resampled, exact to the sample."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from player.playback.decoder import Decoder, Samples, resampled, resampler
from player.playback.vorbis import VorbisDecoder, is_ogg
from recommender import UnreadableMedia, say

_SETTLE_FRAMES = 1024
"""The resampler's filter is longer than a sample: so much before a goal goes through it, too."""


class Deck:
    """An open file with a place in it. Frames are counted at the output's rate.

    Raises :class:`UnreadableMedia` from the constructor, :meth:`read` and :meth:`seek`.
    """

    def __init__(self, path: str, rate_hz: int, frame: int = 0) -> None:
        self._rate_hz = rate_hz
        self._decoder = _decoder_for(path)
        self._end_s: float | None = None
        self.seek(frame)

    @property
    def duration_s(self) -> float | None:
        """What the container claims; after the end was read, the truth."""
        return self._end_s if self._end_s is not None else self._decoder.duration_s

    def seek(self, frame: int) -> None:
        """Let :meth:`read` go on at this frame."""
        self._frame = frame
        self._blocks = self._rendered(frame)

    def read(self) -> Samples | None:
        """The next block, or None at the end."""
        block = next(self._blocks, None)
        if block is not None:
            self._frame += len(block)
        elif self._frame == 0:
            raise UnreadableMedia(say("There is no sound in this file."))
        return block

    def close(self) -> None:
        """Close the file."""
        self._decoder.close()

    def _rendered(self, frame: int) -> Iterator[Samples]:
        at = frame
        blocks = self._converted(frame) if self._converts else self._decoder.samples(frame)
        for block in blocks:
            at += len(block)
            yield block
        if at > frame or frame == 0:
            self._end_s = at / self._rate_hz

    @property
    def _converts(self) -> bool:
        return self._decoder.rate_hz != self._rate_hz

    def _converted(self, frame: int) -> Iterator[Samples]:
        """Frames from ``frame`` on, the same that a run from the beginning would give.

        Only every ``out_step``-th output frame falls on an input sample; start at such a one.
        """
        source_hz = self._decoder.rate_hz
        common = math.gcd(source_hz, self._rate_hz)
        in_step, out_step = source_hz // common, self._rate_hz // common
        steps = max(0, (frame - _SETTLE_FRAMES) // out_step)
        drop = frame - steps * out_step
        through = resampler(self._rate_hz)
        for block in _with_end(self._decoder.samples(steps * in_step)):
            out = resampled(through, block, source_hz)
            kept, drop = out[drop:], max(0, drop - len(out))
            if len(kept):
                yield np.ascontiguousarray(kept)


def _with_end(blocks: Iterator[Samples]) -> Iterator[Samples | None]:
    yield from blocks
    yield None


def _decoder_for(path: str) -> Decoder | VorbisDecoder:
    try:
        return Decoder(path)
    except UnreadableMedia:
        if not is_ogg(path):
            raise
        return VorbisDecoder(path)
