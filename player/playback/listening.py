"""Listening: turns what the engine says was heard into interactions, the facts of learning.

A play becomes a fact only if at least one sample of it was heard, and exactly once. Its
seconds are those that left the output: pauses, stalls and parts passed over by seeking are not
among them, parts heard twice are so twice.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from player.playback.play_queue import QueueEntry
from player.playback.protocol import Ended, Progress
from recommender import End, Interaction

_MOST_PLANS = 64
"""A plan the listener has overthrown is kept a while: its first sample may already sound."""
_LONGEST_HISTORY = 1000


def local_now() -> datetime:
    """The wall clock with the listener's time zone."""
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Played:
    """An entry of the queue that was heard, and what of it."""

    entry: QueueEntry
    interaction: Interaction


@dataclass(slots=True)
class _OpenPlay:
    entry: QueueEntry
    started_at: datetime | None = None
    carried_s: float = 0.0
    """Heard from engines that have crashed since."""
    heard_s: float = 0.0
    """Heard from the engine that runs now, as last reported."""


class Listening:
    """The plays that have not ended, by play id."""

    def __init__(self, now: Callable[[], datetime] = local_now) -> None:
        self._now = now
        self._plays: dict[str, _OpenPlay] = {}
        self.history: deque[Played] = deque(maxlen=_LONGEST_HISTORY)
        """What was heard since the player was started, the latest last."""

    @property
    def hearing(self) -> bool:
        """Whether a play has begun whose fact is still to come."""
        return any(play.started_at is not None for play in self._plays.values())

    def plan(self, entry: QueueEntry) -> str:
        """A new play of this entry; it counts for nothing until it starts. Returns its id."""
        self._forget_old_plans()
        play_id = uuid4().hex
        self._plays[play_id] = _OpenPlay(entry)
        return play_id

    def entry_of(self, play_id: str) -> QueueEntry | None:
        """The entry a play is of, while it is planned or open."""
        play = self._plays.get(play_id)
        return play.entry if play else None

    def started(self, play_id: str) -> None:
        """The first sample was heard; said again after a crash, it changes nothing."""
        play = self._plays.get(play_id)
        if play and play.started_at is None:
            play.started_at = self._now()

    def progressed(self, progress: Progress) -> None:
        """So much was heard by now."""
        play = self._plays.get(progress.play_id)
        if play:
            play.heard_s = progress.listened_s

    def engine_lost(self) -> None:
        """The engine crashed: the next one counts from zero, what was heard stays heard."""
        for play in self._plays.values():
            play.carried_s += play.heard_s
            play.heard_s = 0.0

    def ended(self, event: Ended) -> Interaction | None:
        """The fact of a play that is over, or None when nothing of it was heard."""
        return self._close(event.play_id, event.reason, event.listened_s, event.duration_s)

    def failed(self, play_id: str) -> Interaction | None:
        """The play cannot go on: a fact only if some of it was heard before a crash."""
        return self._close(play_id, End.FAILED, 0.0, None)

    def abandon(self, reason: End) -> list[Interaction]:
        """Close every open play without the engine, from what it last reported."""
        facts = [
            self._close(play_id, reason, play.heard_s, None)
            for play_id, play in list(self._plays.items())
        ]
        return [fact for fact in facts if fact is not None]

    def _forget_old_plans(self) -> None:
        plans = [play_id for play_id, play in self._plays.items() if play.started_at is None]
        for play_id in plans[:-_MOST_PLANS]:
            del self._plays[play_id]

    def _close(
        self, play_id: str, reason: End, heard_s: float, duration_s: float | None
    ) -> Interaction | None:
        play = self._plays.pop(play_id, None)
        if play is None or play.started_at is None:
            return None
        interaction = Interaction(
            track_id=play.entry.track.track_id,
            started_at=play.started_at,
            listened_s=play.carried_s + heard_s,
            end=reason,
            origin=play.entry.origin,
            duration_s=duration_s or play.entry.track.duration_s,
            slate_id=play.entry.slate_id,
            slot=play.entry.slot,
            uid=uuid4().hex,
        )
        self.history.append(Played(play.entry, interaction))
        return interaction
