"""The renderer: turns plays into one continuous stream of samples, joined without a gap.

It holds a *line*: the play that is heard first, then those already rendered behind it while
they wait in the output's ring; and what *follows*, of which the first is opened in advance.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from player.playback.decoder import Samples
from player.playback.ledger import Finished
from player.playback.protocol import PlayRequest
from player.playback.source import Source, SourceOpener

_BLOCK_FRAMES = 4096


@dataclass(frozen=True, slots=True)
class Piece:
    """Rendered frames of one play, and where in the track they begin."""

    play_id: str
    source_frame: int
    frames: Samples


@dataclass(frozen=True, slots=True)
class Unplayable:
    """A play of which not one sample can be rendered."""

    play_id: str
    reason: str


class _Voice:
    """One play with its source, which is opened on first use."""

    def __init__(self, request: PlayRequest) -> None:
        self.request = request
        self.gain = self._goal = _linear(request.gain_db)
        self.source: Source | None = None
        self.rendered = False
        self.done = False

    def turn(self, gain_db: float) -> bool:
        """Take another gain, reached within the next block; False when it is the same."""
        self.request = replace(self.request, gain_db=gain_db)
        self._goal = _linear(gain_db)
        changed = self.gain != self._goal
        if not self.rendered:
            self.settle()
        return changed

    def settle(self) -> None:
        """Take the new gain at once: what comes next does not join what was heard."""
        self.gain = self._goal

    def amplified(self, frames: Samples) -> Samples:
        """The frames with the gain; a change of it glides, so that it does not click."""
        if self.gain != self._goal:
            slope = np.linspace(self.gain, self._goal, len(frames), dtype=np.float32)
            self.gain = self._goal
            return frames * slope[:, np.newaxis]
        return frames if self.gain == 1.0 else frames * self.gain

    def close(self) -> None:
        if self.source is not None:
            self.source.close()
            self.source = None


class Renderer:
    """Renders at ``rate_hz``; which frames of it are heard is not its affair."""

    def __init__(self, open_source: SourceOpener, rate_hz: int) -> None:
        self._open_source = open_source
        self._rate_hz = rate_hz
        self._line: deque[_Voice] = deque()
        self._following: deque[_Voice] = deque()

    @property
    def current(self) -> str | None:
        """Id of the first play in the line: what is heard, or will be next."""
        return self._line[0].request.play_id if self._line else None

    @property
    def drained(self) -> bool:
        """All is rendered; there is nothing to follow."""
        return bool(self._line) and self._line[-1].done and not self._following

    def duration_s(self, play_id: str) -> float | None:
        """Length of a play in the line, as far as known."""
        for voice in self._line:
            if voice.request.play_id == play_id and voice.source is not None:
                return voice.source.duration_s
        return None

    def load(self, request: PlayRequest, frame: int) -> None:
        """Drop everything and begin this play at this frame."""
        self.clear()
        self._line.append(self._opened(_Voice(request), frame))

    def follow(self, requests: Sequence[PlayRequest]) -> bool:
        """What is to come after the current play.

        False when the line says otherwise, because the rendering was ahead of the wish: the
        caller must then :meth:`seek` to what was heard.
        """
        ids = [request.play_id for request in requests]
        if self.current in ids:
            requests = requests[ids.index(self.current) + 1 :]
            ids = [request.play_id for request in requests]
        ahead = [voice.request.play_id for voice in self._line][1:]
        agrees = ids[: len(ahead)] == ahead and not (self.drained and len(ids) > len(ahead))
        if not agrees:
            while len(self._line) > 1:
                self._line.pop().close()
        known = {voice.request.play_id: voice for voice in self._following}
        for request in requests[len(ahead) :] if agrees else requests:
            known.setdefault(request.play_id, _Voice(request))
        wanted = ids[len(ahead) :] if agrees else ids
        for play_id in known.keys() - set(wanted):
            known.pop(play_id).close()
        self._following = deque(known[play_id] for play_id in wanted)
        self._prime()
        return agrees

    def set_gains(self, gains_db: Mapping[str, float]) -> set[str]:
        """New gains by play id; returns those plays to which this makes a difference."""
        voices = {voice.request.play_id: voice for voice in (*self._line, *self._following)}
        return {
            play_id
            for play_id, gain_db in gains_db.items()
            if play_id in voices and voices[play_id].turn(gain_db)
        }

    def seek(self, frame: int) -> None:
        """Render the current play from this frame on, and then what follows it."""
        self._return_ahead()
        head = self._line[0]
        head.done = False
        head.settle()
        if head.source is None:
            self._opened(head, frame)
        else:
            head.source.seek(frame)

    def reopen(self, rate_hz: int, frame: int) -> None:
        """Go on at another rate, at this frame of it."""
        self._rate_hz = rate_hz
        self._return_ahead()
        for voice in (*self._line, *self._following):
            voice.close()
        if self._line:
            self.seek(frame)
        self._prime()

    def drop_current(self) -> None:
        """The first of the line was heard to its end."""
        self._line.popleft().close()

    def clear(self) -> None:
        """Close everything."""
        for voice in (*self._line, *self._following):
            voice.close()
        self._line.clear()
        self._following.clear()

    def failures_ahead(self) -> Iterator[Unplayable]:
        """Take out what was opened in advance and cannot be played."""
        while self._following:
            source = self._following[0].source
            if source is None or not source.failure:
                return
            voice = self._following.popleft()
            voice.close()
            self._prime()
            yield Unplayable(voice.request.play_id, source.failure)

    def render(self, room: int) -> Iterator[Piece | Finished | Unplayable]:
        """Up to ``room`` frames, as far as sources are ready, with the ends between them."""
        while room > 0 and self._line:
            voice = self._line[-1]
            if voice.done:
                if not self._following:
                    return
                self._line.append(self._following.popleft())
                self._prime()
                continue
            assert voice.source is not None
            source_frame = voice.source.position
            frames = voice.source.read(min(room, _BLOCK_FRAMES))
            if frames is None:
                yield self._end(voice)
            elif not len(frames):
                return
            else:
                voice.rendered = True
                room -= len(frames)
                yield Piece(voice.request.play_id, source_frame, voice.amplified(frames))

    def _end(self, voice: _Voice) -> Finished | Unplayable:
        assert voice.source is not None
        voice.done = True
        if voice.rendered:
            return Finished(voice.request.play_id, voice.source.failure)
        reason = voice.source.failure or "There is no sound in this file."
        self._line.remove(voice)
        voice.close()
        return Unplayable(voice.request.play_id, reason)

    def _return_ahead(self) -> None:
        """What was rendered behind the current play has yet to come."""
        while len(self._line) > 1:
            voice = self._line.pop()
            voice.close()
            self._following.appendleft(_Voice(voice.request))
        self._prime()

    def _prime(self) -> None:
        """Open the next play ahead of its time."""
        if self._following and self._following[0].source is None:
            self._opened(self._following[0], 0)

    def _opened(self, voice: _Voice, frame: int) -> _Voice:
        voice.source = self._open_source(voice.request.path, self._rate_hz, frame)
        return voice


def _linear(gain_db: float) -> float:
    return 10.0 ** (gain_db / 20.0)  # type: ignore[no-any-return]
