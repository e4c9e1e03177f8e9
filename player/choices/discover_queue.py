"""The Discover queue: a draft until it is played, from then on what is automatic in the play queue.

Both are edited alike, and both can be undone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QObject, Signal

from player.choices.steering import PlayedQueue, Steerable, bring_back
from player.playback.controller import PlaybackController
from player.playback.play_queue import PlayQueue, QueueEntry, QueueState

MOST_UNDONE = 20


class DiscoverQueue(QObject):
    """What Discover chose last, with the listener's edits."""

    changed = Signal()

    def __init__(self, playback: PlaybackController) -> None:
        super().__init__(playback)
        self._playback = playback
        self._draft = PlayQueue()
        self._edits: deque[QueueState] = deque(maxlen=MOST_UNDONE)
        playback.queue_changed.connect(self._on_queue_changed)

    @property
    def entries(self) -> tuple[QueueEntry, ...]:
        """The entries in order; in the play queue, those heard already are among them."""
        return self._draft.entries

    @property
    def everything(self) -> Sequence[QueueEntry]:
        """The draft, as something to steer; empty once it is played."""
        return () if self.live else self.entries

    @property
    def waiting(self) -> Sequence[QueueEntry]:
        """Nothing of a draft was heard yet."""
        return self.everything

    @property
    def live(self) -> bool:
        """Whether it is played: then its edits are those of the play queue."""
        ids = {entry.entry_id for entry in self._draft.entries}
        return any(entry.entry_id in ids for entry in self._playback.queue.entries)

    @property
    def heard(self) -> int:
        """How many of the first entries are over, or play; they stay where they are."""
        queue = self._playback.queue
        if not self.live or queue.current_index is None:
            return 0
        return sum(entry.automatic for entry in queue.entries[: queue.current_index + 1])

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self._playback.can_undo if self.live else bool(self._edits)

    def show(self, entries: Sequence[QueueEntry]) -> None:
        """Begin a new draft."""
        self._edits.clear()
        self._draft.replace(entries)
        self._forget_cursor()
        self.changed.emit()

    def play(self, entry_id: str) -> None:
        """Play from an entry on."""
        if self.live:
            self._playback.play_entry(entry_id)
            return
        ids = [entry.entry_id for entry in self.entries]
        self._playback.play_entries(self.entries, ids.index(entry_id))

    def remove(self, entry_ids: Collection[str]) -> Callable[[], None]:
        """Take entries out; what is returned brings them back."""
        queue: Steerable = PlayedQueue(self._playback) if self.live else self
        before = tuple(queue.waiting)
        if self.live:
            self._playback.remove(entry_ids)
        else:
            with self._remembered():
                self._draft.remove(entry_ids)
        return partial(bring_back, queue, before, tuple(queue.waiting))

    def move(self, entry_id: str, row: int) -> None:
        """Bring an entry to a row of :attr:`entries`, where it then stays."""
        row = max(self.heard, min(row, len(self.entries) - 1))
        others = [entry for entry in self.entries if entry.entry_id != entry_id]
        if self.live:
            anchor_id = others[row].entry_id if row < len(others) else None
            self._playback.move_before([entry_id], anchor_id)
            return
        with self._remembered():
            self._draft.move(entry_id, row)
            self._draft.pin([entry_id], pinned=True)

    def pin(self, entry_id: str, pinned: bool) -> None:
        """Let an entry stay whatever is learnt, or go again."""
        if self.live:
            self._playback.pin([entry_id], pinned)
            return
        self._draft.pin([entry_id], pinned)
        self.changed.emit()

    def exchange(self, entry_id: str, fresh: QueueEntry) -> Callable[[], None]:
        """Put another entry in the place of one not heard yet; what is returned undoes it."""
        queue: Steerable = PlayedQueue(self._playback) if self.live else self
        before = tuple(queue.waiting)
        if self.live:
            self._playback.exchange(entry_id, fresh)
        else:
            with self._remembered():
                self._arrange([fresh if e.entry_id == entry_id else e for e in self.entries])
        return partial(bring_back, queue, before, tuple(queue.waiting))

    def arrange(self, waiting: Sequence[QueueEntry]) -> None:
        """Let the draft consist of these; without effect once it is played."""
        if not self.live and tuple(waiting) != self.entries:
            self._arrange(waiting)
            self.changed.emit()

    def undo(self) -> None:
        """Take the newest edit back."""
        if self.live:
            self._playback.undo()
        elif self._edits:
            self._draft.restore(self._edits.pop())
            self.changed.emit()

    @contextmanager
    def _remembered(self) -> Iterator[None]:
        before = self._draft.state
        yield
        self._forget_cursor()
        if self._draft.state != before:
            self._edits.append(before)
            self.changed.emit()

    def _arrange(self, entries: Sequence[QueueEntry]) -> None:
        self._draft.replace(entries)
        self._forget_cursor()

    def _forget_cursor(self) -> None:
        """A draft has no current entry."""
        self._draft.restore(QueueState(self._draft.entries))

    def _on_queue_changed(self) -> None:
        """Once played, the queue is what there is to show."""
        if self.live:
            self._arrange([entry for entry in self._playback.queue.entries if entry.automatic])
            self.changed.emit()
