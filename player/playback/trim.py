"""A part of a file as if it were a file of its own: one track of a cue sheet."""

from __future__ import annotations

from player.playback.decoder import Samples
from player.playback.protocol import PlayRequest
from player.playback.source import Source, SourceOpener


def open_trimmed(
    open_source: SourceOpener, request: PlayRequest, rate_hz: int, frame: int
) -> Source:
    """The source of a play, at this frame of its track.

    Where one track ends and the next begins is rounded alike, so that they join without a gap.
    """
    first = round(request.start_s * rate_hz)
    source = open_source(request.path, rate_hz, first + frame)
    if not first and request.end_s is None:
        return source
    last = None if request.end_s is None else round(request.end_s * rate_hz)
    return _TrimmedSource(source, rate_hz, first, last)


class _TrimmedSource:
    """Counts from ``first``, and ends before ``last``."""

    def __init__(self, source: Source, rate_hz: int, first: int, last: int | None) -> None:
        self._source = source
        self._rate_hz = rate_hz
        self._first = first
        self._last = last

    @property
    def position(self) -> int:
        return self._source.position - self._first

    @property
    def failure(self) -> str:
        return "" if self._over else self._source.failure

    @property
    def duration_s(self) -> float | None:
        if self._last is not None:
            return (self._last - self._first) / self._rate_hz
        whole_s = self._source.duration_s
        return None if whole_s is None else max(0.0, whole_s - self._first / self._rate_hz)

    def read(self, frames: int) -> Samples | None:
        return None if self._over else self._source.read(self._within(frames))

    def left(self, frames: int) -> int | None:
        return self._source.left(self._within(frames))

    def seek(self, frame: int) -> None:
        self._source.seek(self._first + frame)

    def close(self) -> None:
        self._source.close()

    @property
    def _over(self) -> bool:
        return self._last is not None and self._source.position >= self._last

    def _within(self, frames: int) -> int:
        if self._last is None:
            return frames
        return max(0, min(frames, self._last - self._source.position))
