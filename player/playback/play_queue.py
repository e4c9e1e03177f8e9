"""The play queue: which tracks come after one another, and which is current."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import uuid4

import numpy as np

from recommender import NOTHING, Origin, Phrase, Track


def _new_entry_id() -> str:
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One place in the queue: a track, and where it came from. The same track may come twice."""

    track: Track
    origin: Origin
    slate_id: str | None = None
    slot: int | None = None
    reason: Phrase = NOTHING
    exploring: bool = False
    automatic: bool = False
    """Put here by the recommender, not by the listener's own hand."""
    endless: bool = False
    """Put here because the queue would have run out."""
    pinned: bool = field(default=False, compare=False)
    """The listener wants it to stay where it is, though the recommender chose it."""
    entry_id: str = field(default_factory=_new_entry_id)


class Repeat(StrEnum):
    """What comes after an entry that was heard to its end."""

    OFF = "off"
    ALL = "all"
    ONE = "one"


class Shuffle(StrEnum):
    """What is mixed."""

    OFF = "off"
    TRACKS = "tracks"
    ALBUMS = "albums"
    """Albums are mixed, each in its own order."""


@dataclass(frozen=True, slots=True)
class QueueState:
    """A queue as it was at one moment."""

    entries: tuple[QueueEntry, ...] = ()
    current_id: str | None = None
    unshuffled: tuple[str, ...] | None = None
    """The entry ids in the order shuffling disturbed; None when nothing is shuffled."""


def album_key(track: Track) -> tuple[str, str] | None:
    """The same for tracks of one album, as tagged; None for a track of no album."""
    if not track.album:
        return None
    return track.album.casefold(), track.album_artist.casefold()


class PlayQueue:
    """A list of entries with a cursor.

    The current entry keeps its place under every edit. When it is itself removed, the entry
    that followed it becomes current; after the last one there is none.

    Shuffling puts what is to come into a new order, which is seen and can be edited like any
    other; the old order is kept beside it and comes back when shuffling ends.
    """

    def __init__(self, rng: np.random.Generator | None = None) -> None:
        self._rng = rng or np.random.default_rng()
        self._entries: list[QueueEntry] = []
        self._current: int | None = None
        self._unshuffled: list[str] | None = None
        self._shuffle = Shuffle.OFF
        self.repeat = Repeat.OFF

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

    @property
    def others(self) -> tuple[QueueEntry, ...]:
        """What *next* leads to, in turn: the upcoming, and when repeating from the top again."""
        if self.repeat is Repeat.OFF:
            return self.upcoming
        return self.upcoming + tuple(self._entries[: self._insertion_index()])

    @property
    def round(self) -> tuple[QueueEntry, ...]:
        """What follows by itself; when repeating, once around, ending with the current entry."""
        if self.repeat is Repeat.ONE and self.current is not None:
            return (self.current,)
        return self.others

    @property
    def shuffled(self) -> bool:
        """Whether what is to come is in a random order."""
        return self._unshuffled is not None

    @property
    def shuffle(self) -> Shuffle:
        """What is mixed."""
        return self._shuffle

    @property
    def state(self) -> QueueState:
        """All but the modes, to come back to by :meth:`restore`."""
        current_id = self.current.entry_id if self.current else None
        unshuffled = None if self._unshuffled is None else tuple(self._unshuffled)
        return QueueState(self.entries, current_id, unshuffled)

    def restore(self, state: QueueState) -> None:
        """Take the entries and the cursor of ``state``; shuffled or not is as it is now."""
        shuffled = self.shuffled
        ids = [entry.entry_id for entry in state.entries]
        self._entries = list(state.entries)
        self._current = ids.index(state.current_id) if state.current_id in ids else None
        self._unshuffled = list(state.unshuffled) if state.unshuffled is not None else None
        if shuffled and self._unshuffled is None:
            self._unshuffled = ids
        elif not shuffled:
            self._put_back()

    def set_shuffle(self, shuffle: Shuffle) -> None:
        """Mix what is to come, or put everything back in order around the current entry."""
        self._shuffle = shuffle
        if shuffle is Shuffle.OFF:
            self._put_back()
            return
        if self._unshuffled is None:
            self._unshuffled = [entry.entry_id for entry in self._entries]
        self._mix(self._insertion_index())

    def replace(self, entries: Sequence[QueueEntry], start: int = 0) -> None:
        """Throw the queue away and take these, the cursor on ``start``.

        When shuffling, ``start`` comes first and all the others follow in a random order.
        """
        if entries and not 0 <= start < len(entries):
            raise IndexError(f"start {start} of {len(entries)} entries")
        self._entries = list(entries)
        self._current = start if entries else None
        if self._unshuffled is not None:
            self._unshuffled = [entry.entry_id for entry in entries]
        if self._unshuffled:
            self._entries.insert(0, self._entries.pop(start))
            self._current = 0
            self._mix(1)

    def append(self, entries: Sequence[QueueEntry]) -> None:
        """Put these at the end."""
        self._entries.extend(entries)
        if self._unshuffled is not None:
            self._unshuffled.extend(entry.entry_id for entry in entries)

    def insert_next(self, entries: Sequence[QueueEntry]) -> None:
        """Put these directly after the current entry."""
        place = self._insertion_index()
        if self._unshuffled is not None:
            after = self._unshuffled.index(self.current.entry_id) + 1 if self.current else 0
            self._unshuffled[after:after] = [entry.entry_id for entry in entries]
        self._entries[place:place] = entries

    def arrange(self, upcoming: Sequence[QueueEntry]) -> None:
        """Let these and no others come after the current entry."""
        place = self._insertion_index()
        gone = {entry.entry_id for entry in self._entries[place:]}
        self._entries[place:] = upcoming
        if self._unshuffled is not None:
            ids = [entry.entry_id for entry in upcoming]
            kept = [each for each in self._unshuffled if each not in gone or each in ids]
            self._unshuffled = kept + [each for each in ids if each not in kept]

    def pin(self, entry_ids: Collection[str], pinned: bool) -> None:
        """Let entries that the recommender chose stay where they are, or go again."""
        for index, entry in enumerate(self._entries):
            if entry.automatic and entry.entry_id in entry_ids:
                self._entries[index] = replace(entry, pinned=pinned)

    def remove(self, entry_ids: Collection[str]) -> None:
        """Take these out; unknown ids are ignored."""
        gone = set(entry_ids)
        kept = [entry for entry in self._entries if entry.entry_id not in gone]
        if self._current is not None:
            before = self._entries[: self._current]
            index = sum(entry.entry_id not in gone for entry in before)
            self._current = index if index < len(kept) else None
        self._entries = kept
        if self._unshuffled is not None:
            self._unshuffled = [entry_id for entry_id in self._unshuffled if entry_id not in gone]

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
        self.replace([])

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

    def beside(self, entry_id: str) -> tuple[QueueEntry, ...]:
        """What stands directly before and after an entry; nothing where it is not there."""
        places = [n for n, entry in enumerate(self._entries) if entry.entry_id == entry_id]
        return tuple(
            self._entries[n]
            for place in places
            for n in (place - 1, place + 1)
            if 0 <= n < len(self._entries)
        )

    def _mix(self, first: int) -> None:
        """Put the entries from ``first`` on into a random order; ``first`` follows the current."""
        rest = self._entries[first:]
        if self._shuffle is Shuffle.ALBUMS:
            groups = self._albums_among(rest)
            kept = groups[:1] if groups and self._continues(groups[0][0]) else []
            groups = groups[len(kept) :]
        else:
            kept, groups = [], [[entry] for entry in rest]
        mixed = [groups[index] for index in self._rng.permutation(len(groups))]
        self._entries[first:] = [entry for group in (*kept, *mixed) for entry in group]

    def _albums_among(self, entries: Sequence[QueueEntry]) -> list[list[QueueEntry]]:
        """Entries by album, each in its unshuffled order; first what the current one goes on to.

        What stands before the current entry in its album is a group of its own.
        """
        place = {entry_id: number for number, entry_id in enumerate(self._unshuffled or ())}
        groups: dict[object, list[QueueEntry]] = {}
        for entry in sorted(entries, key=lambda entry: place[entry.entry_id]):
            key = album_key(entry.track) or entry.entry_id
            groups.setdefault((key, self._continues(entry)), []).append(entry)
        return sorted(groups.values(), key=lambda group: not self._continues(group[0]))

    def _continues(self, entry: QueueEntry) -> bool:
        """Whether an entry stands behind the current one in the same album."""
        current, order = self.current, self._unshuffled or []
        if current is None or album_key(current.track) is None:
            return False
        same = album_key(current.track) == album_key(entry.track)
        return same and order.index(entry.entry_id) > order.index(current.entry_id)

    def _put_back(self) -> None:
        if self._unshuffled is None:
            return
        current = self.current
        place = {entry_id: number for number, entry_id in enumerate(self._unshuffled)}
        self._entries.sort(key=lambda entry: place[entry.entry_id])
        self._unshuffled = None
        if current is not None:
            self._current = self._index_of(current.entry_id)

    def _insertion_index(self) -> int:
        return 0 if self._current is None else self._current + 1

    def _index_of(self, entry_id: str) -> int:
        for index, entry in enumerate(self._entries):
            if entry.entry_id == entry_id:
                return index
        raise KeyError(entry_id)
