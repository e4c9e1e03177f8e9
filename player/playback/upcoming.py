"""What the engine is to join to the current entry, and which entries it cannot play."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle, islice

from player.playback.crossfade import overlap_s
from player.playback.levels import Levels
from player.playback.listening import Listening
from player.playback.play_queue import PlayQueue, QueueEntry, Repeat
from player.playback.protocol import PlayGain, PlayRequest

_AHEAD = 4
"""So many entries are told to the engine, so that very short tracks join, too."""
_MOST_FAILURES = 5
"""After so many unplayable tracks in a row it is not the tracks' fault."""


@dataclass(frozen=True, slots=True)
class _Told:
    entry_id: str
    play_id: str
    overlap_s: float


class Upcoming:
    """Follows the queue; knows what the engine was last told of it."""

    def __init__(self, queue: PlayQueue, listening: Listening, levels: Levels) -> None:
        self._queue = queue
        self._levels = levels
        self._listening = listening
        self._told: list[_Told] = []  # in playing order
        self._unplayable: set[str] = set()  # entry ids
        self._failures = 0
        self.stops = False
        """Nothing is to follow the current entry by itself."""
        self.crossfade_s = 0.0
        """So long at most one track fades into the next."""

    @property
    def hopeless(self) -> bool:
        """Too many entries in a row could not be played."""
        return self._failures >= _MOST_FAILURES

    @property
    def next_entry(self) -> QueueEntry | None:
        """What *next* leads to: the first of the others not known to be unplayable."""
        return next(iter(self._playable(self._queue.others)), None)

    def requests(self) -> tuple[PlayRequest, ...] | None:
        """What the engine must be told now; None when it knows."""
        entries = self._ahead()
        planned = self._plays(entries)
        if planned == self._told:
            return None
        self._told = planned
        return tuple(
            self.request(told.play_id, entry, told.overlap_s)
            for entry, told in zip(entries, planned, strict=True)
        )

    def request(self, play_id: str, entry: QueueEntry, overlap_s: float = 0.0) -> PlayRequest:
        """One play of an entry, as the engine is asked for it."""
        track = entry.track
        gain_db = self.gain_db(entry)
        return PlayRequest(play_id, track.path, gain_db, track.start_s, track.end_s, overlap_s)

    def gain_db(self, entry: QueueEntry) -> float:
        """By how much an entry is turned up or down where it stands in the queue."""
        beside = (other.track for other in self._queue.beside(entry.entry_id))
        return self._levels.gain_db(entry.track, beside)

    def gains(self) -> tuple[PlayGain, ...]:
        """The gains of all that the engine was told of."""
        plays = ((t.play_id, self._listening.entry_of(t.play_id)) for t in self._told)
        return tuple(PlayGain(play_id, self.gain_db(entry)) for play_id, entry in plays if entry)

    def forget(self) -> None:
        """The engine knows nothing any more."""
        self._told = []

    def began(self, play_id: str) -> None:
        """This play is heard: it and what was told before it are behind, and all is well."""
        plays = [told.play_id for told in self._told]
        if play_id in plays:
            del self._told[: plays.index(play_id) + 1]
        self._failures = 0

    def give_up(self, entry: QueueEntry) -> None:
        """Pass this entry over until the listener asks for it."""
        self._told = [told for told in self._told if told.entry_id != entry.entry_id]
        self._unplayable.add(entry.entry_id)
        self._failures += 1

    def try_again(self, entry: QueueEntry) -> None:
        """The listener asks for it."""
        self._unplayable.discard(entry.entry_id)
        self._failures = 0

    def _ahead(self) -> list[QueueEntry]:
        if self.hopeless or self.stops:
            return []
        playable = self._playable(self._queue.round)
        return list(
            islice(playable if self._queue.repeat is Repeat.OFF else cycle(playable), _AHEAD)
        )

    def _plays(self, entries: list[QueueEntry]) -> list[_Told]:
        """A play for each entry: the one already told, else a new one."""
        known = list(self._told)
        plays = []
        before = self._queue.current
        for entry in entries:
            told = next((told for told in known if told.entry_id == entry.entry_id), None)
            if told is None:
                play_id = self._listening.plan(entry)
            else:
                known.remove(told)
                play_id = told.play_id
            overlap = overlap_s(self.crossfade_s, before.track, entry.track) if before else 0.0
            plays.append(_Told(entry.entry_id, play_id, overlap))
            before = entry
        return plays

    def _playable(self, entries: tuple[QueueEntry, ...]) -> list[QueueEntry]:
        return [entry for entry in entries if entry.entry_id not in self._unplayable]
