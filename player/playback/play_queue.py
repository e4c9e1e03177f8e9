"""The play queue: which tracks come after one another, and which is current."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from recommender import Origin, Track


def _new_entry_id() -> str:
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One place in the queue: a track, and where it came from. The same track may come twice."""

    track: Track
    origin: Origin
    slate_id: str | None = None
    slot: int | None = None
    reason: str = ""
    exploring: bool = False
    automatic: bool = False
    """Put here by the recommender, not by the listener's own hand."""
    entry_id: str = field(default_factory=_new_entry_id)


class PlayQueue:
    """A list of entries with a cursor.

    The current entry keeps its place under every edit. When it is itself removed, the entry
    that followed it becomes current; after the last one there is none.
    """

    def __init__(self) -> None:
        self._entries: list[QueueEntry] = []
        self._current: int | None = None

    @property
    def entries(self) -> tuple[QueueEntry, ...]:
        """All entries, in playing order."""
        return tuple(self._entries)

    @property
    def current_index(self) -> int | None:
        """Place of the current entry."""
        return self._current

    @property
    def current(self) -> QueueEntry | None:
        """The entry that plays, or would play."""
        return None if self._current is None else self._entries[self._current]

    @property
    def upcoming(self) -> tuple[QueueEntry, ...]:
        """What comes after the current entry."""
        return tuple(self._entries[self._insertion_index() :])

    def replace(self, entries: Sequence[QueueEntry], start: int = 0) -> None:
        """Throw the queue away and take these, the cursor on ``start``."""
        if entries and not 0 <= start < len(entries):
            raise IndexError(f"start {start} of {len(entries)} entries")
        self._entries = list(entries)
        self._current = start if entries else None

    def append(self, entries: Sequence[QueueEntry]) -> None:
        """Put these at the end."""
        self._entries.extend(entries)

    def insert_next(self, entries: Sequence[QueueEntry]) -> None:
        """Put these directly after the current entry."""
        place = self._insertion_index()
        self._entries[place:place] = entries

    def remove(self, entry_ids: Collection[str]) -> None:
        """Take these out; unknown ids are ignored."""
        gone = set(entry_ids)
        kept = [entry for entry in self._entries if entry.entry_id not in gone]
        if self._current is not None:
            before = self._entries[: self._current]
            index = sum(entry.entry_id not in gone for entry in before)
            self._current = index if index < len(kept) else None
        self._entries = kept

    def move(self, entry_id: str, index: int) -> None:
        """Take one entry out and put it where ``index`` then is; clamped to the queue."""
        old = self._index_of(entry_id)
        current = self.current
        entry = self._entries.pop(old)
        self._entries.insert(max(0, min(index, len(self._entries))), entry)
        if current is not None:
            self._current = self._index_of(current.entry_id)

    def clear(self) -> None:
        """Empty the queue."""
        self._entries.clear()
        self._current = None

    def select(self, entry_id: str) -> QueueEntry:
        """Put the cursor on this entry; raises :class:`KeyError` when it is not there."""
        self._current = self._index_of(entry_id)
        return self._entries[self._current]

    def next_entry(self) -> QueueEntry | None:
        """What follows the current entry."""
        return self.upcoming[0] if self.upcoming else None

    def previous_entry(self) -> QueueEntry | None:
        """What comes before the current entry."""
        return self._entries[self._current - 1] if self._current else None

    def _insertion_index(self) -> int:
        return 0 if self._current is None else self._current + 1

    def _index_of(self, entry_id: str) -> int:
        for index, entry in enumerate(self._entries):
            if entry.entry_id == entry_id:
                return index
        raise KeyError(entry_id)
