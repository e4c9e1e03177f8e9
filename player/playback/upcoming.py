"""What the engine is to join to the current entry, and which entries it cannot play."""

from __future__ import annotations

import math

from player.playback.listening import Listening
from player.playback.play_queue import PlayQueue, QueueEntry
from player.playback.protocol import PlayRequest
from recommender import ReplayGain, Track

_AHEAD = 4
"""So many entries are told to the engine, so that very short tracks join, too."""
_MOST_FAILURES = 5
"""After so many unplayable tracks in a row it is not the tracks' fault."""


class Upcoming:
    """Follows the queue; knows what the engine was last told of it."""

    def __init__(self, queue: PlayQueue, listening: Listening) -> None:
        self._queue = queue
        self._listening = listening
        self._told: dict[str, str] = {}  # entry id → play id
        self._unplayable: set[str] = set()  # entry ids
        self._failures = 0

    @property
    def hopeless(self) -> bool:
        """Too many entries in a row could not be played."""
        return self._failures >= _MOST_FAILURES

    @property
    def next_entry(self) -> QueueEntry | None:
        """What follows the current entry and is not known to be unplayable."""
        playable = self._playable()
        return playable[0] if playable else None

    def requests(self) -> tuple[PlayRequest, ...] | None:
        """What the engine must be told now; None when it knows."""
        entries = [] if self.hopeless else self._playable()[:_AHEAD]
        plays = {
            entry.entry_id: self._told.get(entry.entry_id) or self._listening.plan(entry)
            for entry in entries
        }
        if list(plays.items()) == list(self._told.items()):
            return None
        self._told = plays
        return tuple(play_request(plays[entry.entry_id], entry.track) for entry in entries)

    def forget(self) -> None:
        """The engine knows nothing any more."""
        self._told = {}

    def began(self, entry: QueueEntry) -> None:
        """This entry is heard: it is behind, and all is well."""
        self._told.pop(entry.entry_id, None)
        self._failures = 0

    def give_up(self, entry: QueueEntry) -> None:
        """Pass this entry over until the listener asks for it."""
        self._told.pop(entry.entry_id, None)
        self._unplayable.add(entry.entry_id)
        self._failures += 1

    def try_again(self, entry: QueueEntry) -> None:
        """The listener asks for it."""
        self._unplayable.discard(entry.entry_id)
        self._failures = 0

    def _playable(self) -> list[QueueEntry]:
        return [e for e in self._queue.upcoming if e.entry_id not in self._unplayable]


def play_request(play_id: str, track: Track) -> PlayRequest:
    """One play of a track, as the engine is asked for it."""
    return PlayRequest(play_id, track.path, _gain_db(track.replay_gain))


def _gain_db(gain: ReplayGain) -> float:
    """The track's gain as tagged, but never so much that its peak would clip."""
    if gain.track_gain_db is None:
        return 0.0
    headroom_db = -20.0 * math.log10(gain.track_peak) if gain.track_peak else 0.0
    return min(gain.track_gain_db, max(headroom_db, 0.0))
