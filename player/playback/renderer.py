"""The renderer: turns plays into one continuous stream of samples, joined or faded together.

It holds a *line*: the play that is heard first, then those already rendered behind it while
they wait in the output's ring; and what *follows*, of which the first is opened in advance.
While one play fades into the next, both are in the line, and the *lead* is the later one as soon
as it is heard.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from player.playback.decoder import Samples
from player.playback.ledger import Finished
from player.playback.protocol import PlayRequest
from player.playback.source import SourceOpener
from player.playback.voice import BLOCK_FRAMES, Voice


@dataclass(frozen=True, slots=True)
class Part:
    """One play within a piece, and where in the track it begins."""

    play_id: str
    source_frame: int
    frames: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Rendered frames, and the plays that sound in them: two while one fades into the other."""

    frames: Samples
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Unplayable:
    """A play of which not one sample can be rendered."""

    play_id: str
    reason: str


class Renderer:
    """Renders at ``rate_hz``; which frames of it are heard is not its affair."""

    def __init__(self, open_source: SourceOpener, rate_hz: int) -> None:
        self._open_source = open_source
        self._rate_hz = rate_hz
        self._line: list[Voice] = []
        self._lead = 0
        self._following: deque[Voice] = deque()

    @property
    def current(self) -> str | None:
        """Id of the lead: what is heard, or will be next."""
        return self._line[self._lead].play_id if self._line else None

    @property
    def leaving(self) -> tuple[str, ...]:
        """Ids of what fades out before the lead."""
        return tuple(voice.play_id for voice in self._line[: self._lead])

    @property
    def drained(self) -> bool:
        """All is rendered; there is nothing to follow."""
        done = all(voice.done for voice in self._line)
        return bool(self._line) and done and not self._following

    @property
    def ready(self) -> bool:
        """The next frames are there to be rendered, or it is known that there are none."""
        if not self._line or self._line[self._lead].done:
            return True
        return self._line[self._lead].left(BLOCK_FRAMES) is not None

    def duration_s(self, play_id: str) -> float | None:
        """Length of a play in the line, as far as known."""
        for voice in self._line:
            if voice.play_id == play_id and voice.source is not None:
                return voice.source.duration_s
        return None

    def load(self, request: PlayRequest, frame: int) -> None:
        """Drop everything and begin this play at this frame."""
        self.clear()
        self._line.append(self._opened(Voice(request), frame))

    def follow(self, requests: Sequence[PlayRequest]) -> bool:
        """What is to come after the current play.

        False when the line says otherwise, because the rendering was ahead of the wish: the
        caller must then :meth:`seek` to what was heard.
        """
        ids = [request.play_id for request in requests]
        if self.current in ids:
            requests = requests[ids.index(self.current) + 1 :]
            ids = [request.play_id for request in requests]
        ahead = [voice.play_id for voice in self._line[self._lead + 1 :]]
        agrees = ids[: len(ahead)] == ahead and not (self.drained and len(ids) > len(ahead))
        if not agrees:
            self._drop_ahead()
            ahead = []
        known = {voice.play_id: voice for voice in self._following}
        for request in requests[len(ahead) :]:
            voice = known.setdefault(request.play_id, Voice(request))
            voice.request = replace(voice.request, overlap_s=request.overlap_s)
        wanted = ids[len(ahead) :]
        for play_id in known.keys() - set(wanted):
            known.pop(play_id).close()
        self._following = deque(known[play_id] for play_id in wanted)
        self._prime()
        return agrees

    def set_gains(self, gains_db: Mapping[str, float]) -> set[str]:
        """New gains by play id; returns those plays to which this makes a difference."""
        voices = {voice.play_id: voice for voice in (*self._line, *self._following)}
        return {
            play_id
            for play_id, gain_db in gains_db.items()
            if play_id in voices and voices[play_id].turn(gain_db)
        }

    def repeat(self, start: int, end: int | None, heard: int) -> bool:
        """Let the current play repeat a part of itself, or no more.

        True when the rendering was ahead of the wish: the caller must then :meth:`seek`.
        """
        voice = self._line[self._lead]
        voice.repeat(start, end)
        at = voice.source.position if voice.source is not None else heard
        return at < heard if end is None else voice.done or at > end >= heard

    def seek(self, frame: int) -> None:
        """Render the current play from this frame on, alone, and then what follows it."""
        self._return_ahead()
        for voice in self._line[: self._lead]:
            voice.close()
        del self._line[: self._lead]
        self._lead = 0
        head = self._line[0]
        if head.source is None:
            self._opened(head, frame)
        head.seek(frame)

    def pass_over(self, frames: int) -> None:
        """Leave out so many of the next frames of the current play."""
        self._line[self._lead].pass_over(frames)

    def reopen(self, rate_hz: int, frame: int) -> None:
        """Go on at another rate, at this frame of it."""
        self._rate_hz = rate_hz
        self._return_ahead()
        for voice in (*self._line, *self._following):
            voice.close()
        if self._line:
            self.seek(frame)
        self._prime()

    def begin(self, play_id: str) -> None:
        """The first sample of this play was heard: it leads now."""
        self._lead = [voice.play_id for voice in self._line].index(play_id)

    def drop(self, play_id: str) -> None:
        """This play was heard to its end."""
        place = [voice.play_id for voice in self._line].index(play_id)
        self._line.pop(place).close()
        if place < self._lead:
            self._lead -= 1

    def clear(self) -> None:
        """Close everything."""
        for voice in (*self._line, *self._following):
            voice.close()
        self._line.clear()
        self._lead = 0
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
            yield Unplayable(voice.play_id, source.failure)

    def render(self, room: int) -> Iterator[Piece | Finished | Unplayable]:
        """Up to ``room`` frames, as far as sources are ready, with the ends between them."""
        while room > 0 and (sounding := self._sounding()):
            voice = sounding[0]
            wanted = room if voice.fading else self._until_fade(voice, room)
            if not wanted:
                continue  # the next one has come in
            rendered = self._read(sounding, wanted)
            if rendered is None:
                yield self._end(voice)
            elif not len(rendered.frames):
                return
            else:
                room -= len(rendered.frames)
                yield rendered

    def _sounding(self) -> list[Voice]:
        """What is rendered now: the last of the line, and before it what fades out."""
        sounding = [voice for voice in self._line if not voice.done]
        if not sounding and self._line and self._following:
            sounding = [self._take_next()]
        return sounding

    def _take_next(self) -> Voice:
        voice = self._following.popleft()
        self._line.append(voice)
        self._prime()
        return voice

    def _until_fade(self, voice: Voice, room: int) -> int:
        """How much to render of a voice alone; 0 when its fade into the next has just begun."""
        wanted = min(room, BLOCK_FRAMES)
        if not self._following or voice.repeats:
            return wanted
        following = self._following[0]
        overlap = round(following.request.overlap_s * self._rate_hz)
        if overlap <= 0 or following.source is None:
            return wanted
        left = voice.left(overlap + wanted)
        if left is None:
            return wanted
        if left > overlap:
            return left - overlap
        overlap = min(left, following.source.left(left) or 0)
        if not overlap:
            return wanted
        voice.fall(left)
        self._take_next().rise(overlap)
        return 0

    def _read(self, sounding: list[Voice], wanted: int) -> Piece | None:
        """A piece of what sounds; None when the first of it has ended."""
        first = sounding[0].read(wanted)
        if first is None:
            return None
        at, frames = first
        parts = [Part(sounding[0].play_id, at, len(frames))]
        if len(sounding) > 1 and len(frames):
            second = sounding[1].read(len(frames))
            if second is not None:
                more_at, more = second
                mixed = frames.copy()
                mixed[: len(more)] += more
                frames = mixed
                parts.append(Part(sounding[1].play_id, more_at, len(more)))
        return Piece(frames, tuple(parts))

    def _end(self, voice: Voice) -> Finished | Unplayable:
        assert voice.source is not None
        voice.done = True
        if voice.rendered:
            return Finished(voice.play_id, voice.source.failure)
        reason = voice.source.failure or "There is no sound in this file."
        self._line.remove(voice)
        voice.close()
        return Unplayable(voice.play_id, reason)

    def _drop_ahead(self) -> None:
        for voice in self._line[self._lead + 1 :]:
            voice.close()
        del self._line[self._lead + 1 :]

    def _return_ahead(self) -> None:
        """What was rendered behind the current play has yet to come."""
        ahead = [Voice(voice.request) for voice in self._line[self._lead + 1 :]]
        self._drop_ahead()
        self._following.extendleft(reversed(ahead))
        self._prime()

    def _prime(self) -> None:
        """Open the next play ahead of its time."""
        if self._following and self._following[0].source is None:
            self._opened(self._following[0], 0)

    def _opened(self, voice: Voice, frame: int) -> Voice:
        voice.open(self._open_source, self._rate_hz, frame)
        return voice
