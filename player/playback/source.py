"""Sources hand the renderer what decks decode: at once, or read ahead by a thread of their own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from player.playback.deck import Deck
from player.playback.decoder import Samples
from player.playback.fifo import Fifo
from recommender import UnreadableMedia

_LEAST_S, _AHEAD_S = 12.5, 13.5
"""A sleeping disk or a busy machine may keep the decoder away for so long; and the end of a track
is seen so early, so that the longest fade begins exactly as long before it. Between the two the
thread sleeps: one second at a time costs less than fifty packets one by one."""


class Source(Protocol):
    """One file being played, by a renderer that must not wait."""

    @property
    def position(self) -> int:
        """The frame :meth:`read` gives next."""

    @property
    def failure(self) -> str:
        """Why nothing more will come, once all that could be decoded was read; else empty."""

    @property
    def duration_s(self) -> float | None:
        """Length as far as known."""

    def read(self, frames: int) -> Samples | None:
        """Up to so many frames; none when none is ready yet; None at the end or failure."""

    def left(self, frames: int) -> int | None:
        """How much there is left, as far as ``frames``; None when it is not known yet."""

    def seek(self, frame: int) -> None:
        """Let :meth:`read` go on at this frame."""

    def close(self) -> None:
        """Give the file back."""


SourceOpener = Callable[[str, int, int], Source]
"""(path, rate in Hz, first frame) → source. Never raises: the source says what failed."""


class DirectSource:
    """Decodes when it is read: for tests and for playing faster than real time."""

    def __init__(self, path: str, rate_hz: int, frame: int = 0) -> None:
        self.position = frame
        self._failure = ""
        self._fifo = Fifo()
        self._ended = False
        self._deck: Deck | None = None
        try:
            self._deck = Deck(path, rate_hz, frame)
            self._decode()
        except UnreadableMedia as error:
            self._failure = str(error)

    @property
    def duration_s(self) -> float | None:
        """Length as far as known."""
        return self._deck.duration_s if self._deck else None

    @property
    def failure(self) -> str:
        """Why nothing more will come, once all that could be decoded was read."""
        return "" if self._fifo.frames else self._failure

    def read(self, frames: int) -> Samples | None:
        """Up to so many frames; None at the end or failure."""
        if not self.left(frames):
            return None
        block = self._fifo.take(frames)
        self.position += len(block)
        return block

    def left(self, frames: int) -> int:
        """How much there is left, as far as ``frames``."""
        try:
            while self._fifo.frames < frames and not self._ended and not self._failure:
                self._decode()
        except UnreadableMedia as error:
            self._failure = str(error)
        return min(frames, self._fifo.frames)

    def seek(self, frame: int) -> None:
        """Let :meth:`read` go on at this frame."""
        if self._deck is not None:
            self._deck.seek(frame)
            self._fifo.clear()
            self._ended = False
            self._failure = ""
            self.position = frame

    def close(self) -> None:
        """Close the file."""
        if self._deck is not None:
            self._deck.close()

    def _decode(self) -> None:
        assert self._deck is not None
        block = self._deck.read()
        if block is None:
            self._ended = True
        else:
            self._fifo.put(block)


class ReadAheadSource:
    """Opens, seeks and decodes in its own thread, some seconds ahead of what is read."""

    def __init__(self, path: str, rate_hz: int, frame: int = 0) -> None:
        self._path = path
        self._rate_hz = rate_hz
        self._changed = threading.Condition()
        # All below is guarded by the condition.
        self._fifo = Fifo()
        self._position = frame
        self._goal: int | None = frame
        self._duration_s: float | None = None
        self._failure = ""
        self._ended = False
        self._hungry = True
        self._closed = False
        threading.Thread(target=self._run, name="deck", daemon=True).start()

    @property
    def position(self) -> int:
        """The frame :meth:`read` gives next."""
        return self._position

    @property
    def failure(self) -> str:
        """Why nothing more will come, once all that could be decoded was read."""
        with self._changed:
            return "" if self._fifo.frames else self._failure

    @property
    def duration_s(self) -> float | None:
        """Length as far as known."""
        return self._duration_s

    def read(self, frames: int) -> Samples | None:
        """Up to so many frames; none when none is ready yet; None at the end or failure."""
        with self._changed:
            if not self._fifo.frames and (self._ended or self._failure):
                return None
            block = self._fifo.take(frames)
            self._position += len(block)
            if self._fifo.frames < _LEAST_S * self._rate_hz:
                self._changed.notify()
            return block

    def left(self, frames: int) -> int | None:
        """How much there is left, as far as ``frames``; None when it is not known yet."""
        with self._changed:
            known = self._fifo.frames >= frames or self._ended or bool(self._failure)
            return min(frames, self._fifo.frames) if known else None

    def seek(self, frame: int) -> None:
        """Let :meth:`read` go on at this frame; until the thread is there, nothing is ready."""
        with self._changed:
            self._goal = self._position = frame
            self._fifo.clear()
            self._failure = ""
            self._ended = False
            self._changed.notify()

    def close(self) -> None:
        """Let the thread end and close the file."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _run(self) -> None:
        deck: Deck | None = None
        while (work := self._await_work()) is not None:
            goal, block, failure = work[0], None, ""
            try:
                if deck is None:
                    deck = Deck(self._path, self._rate_hz, goal or 0)
                elif goal is not None:
                    deck.seek(goal)
                block = deck.read()
            except UnreadableMedia as error:
                failure = str(error)
            self._deliver(block, failure, deck)
        if deck is not None:
            deck.close()

    def _await_work(self) -> tuple[int | None] | None:
        """Wait until something is to be decoded: (seek goal,), or None when closed."""
        with self._changed:
            self._changed.wait_for(self._has_work)
            if self._closed:
                return None
            goal, self._goal = self._goal, None
            return (goal,)

    def _has_work(self) -> bool:
        enough_s = _AHEAD_S if self._hungry else _LEAST_S
        self._hungry = self._fifo.frames < enough_s * self._rate_hz
        over = self._ended or bool(self._failure)
        return self._closed or self._goal is not None or (self._hungry and not over)

    def _deliver(self, block: Samples | None, failure: str, deck: Deck | None) -> None:
        with self._changed:
            if self._goal is not None:
                return  # a newer seek has made this worthless
            if deck is not None:
                self._duration_s = deck.duration_s
            if failure:
                self._failure = failure
            elif block is None:
                self._ended = True
            else:
                self._fifo.put(block)
