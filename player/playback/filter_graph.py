"""A chain of libavfilter filters that stereo samples go through, and that can be turned live."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import cast

import av
import av.filter
import numpy as np

from player.playback.decoder import Samples, stereo


class FilterGraph:
    """Filters in a row, each a name and its arguments; what went in comes out, maybe later."""

    def __init__(self, rate_hz: int, filters: Sequence[tuple[str, str]]) -> None:
        self._rate_hz = rate_hz
        self._time_base = Fraction(1, rate_hz)
        self._fed = 0
        graph = av.filter.Graph()
        graph.threads = 1  # more would cost twice the time for such small pieces
        self._source = graph.add_abuffer(
            format="flt", sample_rate=rate_hz, layout="stereo", time_base=self._time_base
        )
        self._filters = [graph.add(name, arguments) for name, arguments in filters]
        form = graph.add("aformat", "sample_fmts=flt:channel_layouts=stereo")
        self._sink = graph.add("abuffersink")
        row = [self._source, *self._filters, form, self._sink]
        for one, next_one in pairwise(row):
            one.link_to(next_one)
        graph.configure()
        self._graph = graph

    def push(self, frames: Samples) -> Samples:
        """What comes out for these."""
        block = np.ascontiguousarray(frames).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(block, format="flt", layout="stereo")
        frame.sample_rate = self._rate_hz
        frame.time_base = self._time_base
        frame.pts = self._fed
        self._fed += len(frames)
        self._source.push(frame)
        return self._pulled()

    def flush(self) -> Samples:
        """What is still inside; nothing can be pushed after that."""
        self._source.push(None)
        return self._pulled()

    def turn(self, place: int, command: str, value: str) -> None:
        """Give the filter at this place another setting."""
        self._filters[place].process_command(command, value)

    def _pulled(self) -> Samples:
        out: list[Samples] = [np.zeros((0, 2), np.float32)]
        while True:
            try:
                frame = cast("av.AudioFrame", self._sink.pull())
            except (av.error.BlockingIOError, av.error.EOFError):
                return np.concatenate(out)
            out.append(stereo(frame))
