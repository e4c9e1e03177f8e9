"""Plays queues faster than real time, through the same controller and engine as the window.

Nothing is simulated but the clock: files are decoded, joined, skipped and accounted for exactly
as when a listener hears them. Used by the demonstration and by tests.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from player.playback.controller import PlaybackController
from player.playback.engine import TICK_S, Engine
from player.playback.link import EngineLink
from player.playback.play_queue import QueueEntry
from player.playback.protocol import Command, Event, PlaybackState
from player.playback.sinks import MemorySink
from player.playback.source import DirectSource
from recommender import Interaction

Decision = Callable[[QueueEntry], float | None]
"""How long the listener hears an entry before pressing *next*, in seconds; None: to its end."""


class LocalEngine(EngineLink):
    """An engine in this process and in virtual time, which :meth:`advance` moves on."""

    def __init__(self, *, rate_hz: int = 44_100, keep_sound: bool = False) -> None:
        super().__init__()
        self.sink = MemorySink(rate_hz, keep=keep_sound)
        self._said: deque[Event] = deque()
        self._engine = Engine(self.sink, DirectSource, self._said.append)

    def start(self) -> bool:
        """It is always there."""
        return True

    def send(self, command: Command) -> None:
        """The engine does it at once; what it says comes with :meth:`deliver`."""
        self._engine.handle(command)

    def deliver(self) -> None:
        """Let the engine's words arrive."""
        while self._said:
            self.event_received.emit(self._said.popleft())

    def advance(self, seconds: float = TICK_S) -> None:
        """Let time pass, one tick of the engine."""
        self.sink.advance(round(seconds * self.sink.rate_hz))
        self._engine.tick()
        self.deliver()

    def close(self) -> None:
        """Deliver the last words."""
        self.deliver()
        self._engine.close()


def play_through(
    entries: Sequence[QueueEntry], decide: Decision, *, started_at: datetime
) -> list[Interaction]:
    """The facts of a listener who plays these entries from ``started_at`` on.

    ``decide`` is asked as each entry begins to be heard. Files that cannot be played are
    skipped, as in the window.
    """
    engine = LocalEngine()
    controller = PlaybackController(
        engine, now=lambda: started_at + timedelta(seconds=engine.sink.time_s)
    )
    facts: list[Interaction] = []
    leave_at_s: list[float | None] = [None]
    controller.play_finished.connect(facts.append)
    controller.entry_changed.connect(
        lambda entry: leave_at_s.__setitem__(0, decide(entry) if entry else None)
    )
    controller.start()
    controller.play_entries(entries)
    engine.deliver()
    while controller.state is not PlaybackState.STOPPED:
        engine.advance()
        limit_s = leave_at_s[0]
        if limit_s is not None and controller.position_s >= limit_s:
            leave_at_s[0] = None
            controller.next()
            engine.deliver()
    controller.shutdown()
    return facts
