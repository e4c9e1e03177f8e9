"""The queue's side of the controller: edits and their undoing, shuffle, repeat, stop after this."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from player.playback.levels import Levels
from player.playback.listening import Listening
from player.playback.now_playing import NowPlaying
from player.playback.play_queue import PlayQueue, QueueEntry, QueueState, Repeat, Shuffle
from player.playback.protocol import PlaybackState
from player.playback.upcoming import Upcoming
from recommender import End

_MOST_UNDONE = 20


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A queue, and where in its current entry the listener was; None when nothing was playing."""

    queue: QueueState
    position_s: float | None


class QueueControl(NowPlaying):
    """Edits the queue and decides how it goes on; what that means for the sound comes below.

    Every edit can be undone, the newest first. What plays goes on playing if the queue brought
    back has it; if not, the track that played then goes on where it was.
    """

    modes_changed = Signal()
    """Shuffle, repeat, or whether it stops after the current track."""

    def __init__(self, listening: Listening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = PlayQueue()
        self._levels = Levels()
        self._upcoming = Upcoming(self._queue, listening, self._levels)
        self._edits: deque[Bookmark] = deque(maxlen=_MOST_UNDONE)

    @property
    def queue(self) -> PlayQueue:
        """To be read; change it by the controller's commands."""
        return self._queue

    @property
    def stops_after_current(self) -> bool:
        """Whether the sound stops when the current track ends."""
        return self._upcoming.stops

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to undo."""
        return bool(self._edits)

    @property
    def bookmark(self) -> Bookmark:
        """What :meth:`resume` needs to bring the listener back here."""
        playing = self._state is not PlaybackState.STOPPED
        return Bookmark(self._queue.state, self._position_s if playing else None)

    # Edits

    def append(self, entries: Sequence[QueueEntry]) -> None:
        """Add to the end of the queue."""
        with self._remembered():
            self._queue.append(entries)
        self._queue_edited()

    def insert_next(self, entries: Sequence[QueueEntry]) -> None:
        """Add directly after the current entry."""
        with self._remembered():
            self._queue.insert_next(entries)
        self._queue_edited()

    def insert_before(self, entries: Sequence[QueueEntry], anchor_id: str | None) -> None:
        """Add before another entry; None is the end of the queue."""
        with self._remembered():
            self._queue.append(entries)
            order = [entry.entry_id for entry in self._queue.entries]
            if anchor_id in order:
                for place, entry in enumerate(entries, order.index(anchor_id)):
                    self._queue.move(entry.entry_id, place)
        self._queue_edited()

    def exchange(self, entry_id: str, fresh: QueueEntry) -> None:
        """Put another entry in the place of one that is to come."""
        with self._remembered():
            upcoming = self._queue.upcoming
            self._queue.arrange([fresh if e.entry_id == entry_id else e for e in upcoming])
        self._queue_edited()

    def lead_on(self, upcoming: Sequence[QueueEntry]) -> None:
        """Let something else follow what plays, which plays on."""
        with self._remembered():
            self._queue.arrange(upcoming)
        self._queue_edited()

    def arrange(self, upcoming: Sequence[QueueEntry]) -> None:
        """Let these and no others come after the current entry.

        The recommender's own edit: it is undone where it is told, not by :meth:`undo`.
        """
        self._queue.arrange(upcoming)
        self._queue_edited()

    def pin(self, entry_ids: Collection[str], pinned: bool) -> None:
        """Let entries that the recommender chose stay where they are, or go again."""
        self._queue.pin(entry_ids, pinned)
        self.queue_changed.emit()

    def remove(self, entry_ids: Collection[str]) -> None:
        """Take entries out. Removing the current one moves on to what follows it."""
        current = self._queue.current
        with self._remembered():
            self._queue.remove(entry_ids)
        if current == self._queue.current or self._state is PlaybackState.STOPPED:
            self._queue_edited()
        else:
            self.queue_changed.emit()
            self._move_on(self._queue.current, End.SKIPPED)

    def clear(self) -> None:
        """Fall silent and empty the queue."""
        with self._remembered():
            self._halt(End.STOPPED)
            self._queue.clear()
        self._queue_edited()

    def move(self, entry_id: str, index: int) -> None:
        """Give an entry another place, where it then stays."""
        with self._remembered():
            self._queue.move(entry_id, index)
            self._queue.pin([entry_id], pinned=True)
        self._queue_edited()

    def move_before(self, entry_ids: Sequence[str], anchor_id: str | None) -> None:
        """Bring entries, in the order given, before another one; None is the end of the queue.

        Where the listener brought them they stay.
        """
        with self._remembered():
            for entry_id in entry_ids:
                order = [e.entry_id for e in self._queue.entries if e.entry_id != entry_id]
                self._queue.move(entry_id, order.index(anchor_id) if anchor_id else len(order))
            self._queue.pin(entry_ids, pinned=True)
        self._queue_edited()

    def undo(self) -> None:
        """Take the newest edit back."""
        if not self._edits:
            return
        bookmark = self._edits.pop()
        playing, state = self._queue.current, self._state
        self._queue.restore(bookmark.queue)
        restored = self._queue.current
        if state is PlaybackState.STOPPED:
            self.queue_changed.emit()
            self._hold(bookmark.position_s)
        elif playing in self._queue.entries and playing is not None:
            self._queue.select(playing.entry_id)
            self._queue_edited()
        elif restored is None:
            self.queue_changed.emit()
            self._halt(End.STOPPED)
        else:
            self.queue_changed.emit()
            paused = state is PlaybackState.PAUSED
            self._open(restored, End.JUMPED, bookmark.position_s or 0.0, paused=paused)

    def resume(self, bookmark: Bookmark) -> None:
        """Bring a listener back to where he left: paused there, or stopped if he was."""
        self._queue.restore(bookmark.queue)
        self.queue_changed.emit()
        self._hold(bookmark.position_s)

    # How it goes on

    def set_shuffle(self, shuffle: Shuffle) -> None:
        """Play what is to come in a random order, or in its own again."""
        if shuffle is not self._queue.shuffle:
            self._queue.set_shuffle(shuffle)
            self.modes_changed.emit()
            self._queue_edited()

    def set_shuffled(self, shuffled: bool) -> None:
        """The same for a switch that knows only on and off."""
        if shuffled != self._queue.shuffled:
            self.set_shuffle(Shuffle.TRACKS if shuffled else Shuffle.OFF)

    def set_repeat(self, repeat: Repeat) -> None:
        """Begin again after the last track, or after each."""
        if repeat is not self._queue.repeat:
            self._queue.repeat = repeat
            self.modes_changed.emit()
            self._queue_edited()

    def set_stop_after_current(self, stops: bool) -> None:
        """Stop once, at the end of the current track."""
        if stops != self._upcoming.stops:
            self._upcoming.stops = stops
            self.modes_changed.emit()
            self._queue_edited()

    @contextmanager
    def _remembered(self) -> Iterator[None]:
        """Keep what was before the edit, if the edit changes anything."""
        before = self.bookmark
        yield
        if self._queue.state != before.queue:
            self._edits.append(before)

    def _hold(self, position_s: float | None) -> None:
        current = self._queue.current
        if current is not None and position_s is not None:
            self._open(current, End.STOPPED, position_s, paused=True)

    def _queue_edited(self) -> None:
        self.queue_changed.emit()
        if self._state is not PlaybackState.STOPPED:
            self._send_following()

    # What an edit may mean for the sound

    def _open(
        self, entry: QueueEntry, cutting: End, start_s: float = 0.0, *, paused: bool = False
    ) -> None:
        raise NotImplementedError

    def _move_on(self, entry: QueueEntry | None, cutting: End) -> None:
        raise NotImplementedError

    def _halt(self, cutting: End) -> None:
        raise NotImplementedError

    def _send_following(self) -> None:
        raise NotImplementedError
