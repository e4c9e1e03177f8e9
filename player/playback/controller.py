"""The controller: the listener's commands in, the facts of playback out.

It owns the play queue and tells the engine what plays and what follows. The engine tells what
is really heard; only that moves the queue's cursor on and makes facts.

A change of track is either *implicit* (the track ended by itself) or *explicit*; the command
that cut a play says how, and that becomes the fact's end: ``next`` → skipped, another track
chosen → jumped, stop or shutdown → stopped.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from player.playback.link import EngineLink
from player.playback.listening import Listening, local_now
from player.playback.play_queue import PlayQueue, QueueEntry
from player.playback.protocol import (
    Ended,
    EndReason,
    Failed,
    Follow,
    OutputStatus,
    Pause,
    Play,
    PlaybackState,
    PlayRequest,
    Progress,
    Resume,
    Seek,
    SetVolume,
    Started,
    State,
    Stop,
)
from recommender.entities import ReplayGain, Track

__all__ = ["OutputStatus", "PlaybackController", "PlaybackState"]

_FOLLOWING = 4
"""So many upcoming entries are told to the engine, so that very short tracks join too."""
_MOST_FAILURES = 5
"""After so many unplayable tracks in a row it is not the tracks' fault: stop."""
_SAME_PLACE_S = 2.0
"""A track is given up when the engine crashes on it twice within so much of it."""
_RESTART_AFTER_S = 3.0
"""``previous`` later than this starts the current track again."""
_REPLAY_BELOW_S = 5.0
_REPLAY_COVERAGE = 0.5
_COMPLETE_COVERAGE = 0.9


class PlaybackController(QObject):
    """Plays the queue through an engine.

    ::

                 play_entries, play_entry, play, next…
        STOPPED ──────────────────────────────────────→ OPENING ──first sample heard──→ PLAYING
           ↑                                              │  ↑                          │  ↑
           │                                        pause │  │ play               pause │  │ play
           │                                              ↓  │                          ↓  │
           └── stop, end of queue, five failures ──────── PAUSED ←──────────────────────┘  │
                                                            └──────────────────────────────┘
    """

    state_changed = Signal(object)
    """:class:`PlaybackState`."""
    entry_changed = Signal(object)
    """The :class:`QueueEntry` that is heard now, said at its first sample; None for silence."""
    position_changed = Signal(float)
    """Seconds, about ten times a second while playing."""
    queue_changed = Signal()
    volume_changed = Signal(float)
    output_changed = Signal(object)
    """:class:`OutputStatus`."""
    entry_failed = Signal(object, str)
    """A :class:`QueueEntry` that cannot be played, and a reason a listener can read."""
    play_finished = Signal(object)
    """An :class:`recommender.Interaction`, ready to be recorded."""

    def __init__(
        self,
        link: EngineLink,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._queue = PlayQueue()
        self._listening = Listening(now)
        self._state = PlaybackState.STOPPED
        self._output = OutputStatus(name="", silent=True, detail="The sound engine is starting.")
        self._volume = 1.0
        self._serial = 0
        self._play_id: str | None = None  # the play heard now or being opened
        self._heard: QueueEntry | None = None  # the entry of which a sample was heard last
        self._following: dict[str, str] = {}  # entry id → play id, as the engine was told
        self._unplayable: set[str] = set()  # entry ids
        self._failures = 0
        self._crashed_at_s: float | None = None
        self._opening = False  # the engine has not yet said that ``_play_id`` is heard
        self._queue_ended = False
        self._position_s = 0.0
        self._covered_s = 0.0
        self._duration_s: float | None = None
        link.event_received.connect(self._on_event)
        link.engine_lost.connect(self._on_engine_lost)

    # What is

    @property
    def queue(self) -> PlayQueue:
        """To be read; change it by the controller's commands."""
        return self._queue

    @property
    def state(self) -> PlaybackState:
        """What the listener's last command and the engine's last word make of it."""
        return self._state

    @property
    def current(self) -> QueueEntry | None:
        """The entry that is heard; ``queue.current`` may already be one that is being opened."""
        return self._heard

    @property
    def position_s(self) -> float:
        """Where in the current track the listener is."""
        return self._position_s

    @property
    def duration_s(self) -> float:
        """Length of the current track: as decoded, else as catalogued."""
        if self._duration_s is not None:
            return self._duration_s
        return self._heard.track.duration_s if self._heard else 0.0

    @property
    def volume(self) -> float:
        """0..1."""
        return self._volume

    @property
    def output(self) -> OutputStatus:
        """Where the sound goes."""
        return self._output

    # Commands

    def start(self) -> None:
        """Bring the engine up."""
        if self._link.start():
            self._link.send(SetVolume(self._next_serial(), self._volume))

    def shutdown(self) -> None:
        """End what plays as stopped, deliver the last fact, and end the engine."""
        self._link.send(Stop(self._next_serial(), EndReason.STOPPED))
        self._link.close()
        self._finish_all(EndReason.STOPPED)
        self._fall_silent()

    def play_entries(self, entries: Sequence[QueueEntry], start: int = 0) -> None:
        """Replace the queue and play it from ``start``."""
        self._queue.replace(entries, start)
        self._unplayable.clear()
        self.queue_changed.emit()
        if self._queue.current is None:
            self.stop()
        else:
            self._open(self._queue.current, EndReason.JUMPED)

    def append(self, entries: Sequence[QueueEntry]) -> None:
        """Add to the end of the queue."""
        self._queue.append(entries)
        self._queue_edited()

    def insert_next(self, entries: Sequence[QueueEntry]) -> None:
        """Add directly after the current entry."""
        self._queue.insert_next(entries)
        self._queue_edited()

    def remove(self, entry_ids: Collection[str]) -> None:
        """Take entries out. Removing the current one moves on to what follows it."""
        removes_current = self._queue.current and self._queue.current.entry_id in entry_ids
        self._queue.remove(entry_ids)
        self._queue_edited()
        if removes_current and self._state is not PlaybackState.STOPPED:
            self._move_on(self._queue.current, EndReason.SKIPPED)

    def move(self, entry_id: str, index: int) -> None:
        """Give an entry another place."""
        self._queue.move(entry_id, index)
        self._queue_edited()

    def play_entry(self, entry_id: str) -> None:
        """Play this entry of the queue now; :class:`KeyError` when it is not there."""
        entry = self._queue.select(entry_id)
        self._unplayable.discard(entry_id)
        self.queue_changed.emit()
        self._open(entry, EndReason.JUMPED)

    def toggle(self) -> None:
        """Pause what plays, play what does not."""
        if self._state in (PlaybackState.PLAYING, PlaybackState.OPENING):
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Go on after a pause; when stopped, begin the queue's current entry."""
        if self._state is PlaybackState.PAUSED:
            self._link.send(Resume(self._next_serial()))
            opened = self._heard is not None and self._heard == self._queue.current
            self._set_state(PlaybackState.PLAYING if opened else PlaybackState.OPENING)
        elif self._state is PlaybackState.STOPPED and self._queue.entries:
            entry = self._queue.current
            if entry is None or self._queue_ended:
                entry = self._queue.next_entry() or self._queue.entries[0]
            self._move_on(entry, EndReason.STOPPED)

    def pause(self) -> None:
        """Hold the sound; without effect when stopped."""
        if self._state in (PlaybackState.PLAYING, PlaybackState.OPENING):
            self._link.send(Pause(self._next_serial()))
            self._set_state(PlaybackState.PAUSED)

    def stop(self) -> None:
        """Fall silent; the queue stays."""
        self._halt(EndReason.STOPPED)

    def next(self) -> None:
        """The listener does not want to hear more of this track."""
        self._move_on(self._playable_next(), EndReason.SKIPPED)

    def previous(self) -> None:
        """Start the track again, or within its first seconds go back to the one before it."""
        before = self._queue.previous_entry()
        late = self._heard == self._queue.current and self._position_s > _RESTART_AFTER_S
        if late or before is None or self._state is PlaybackState.STOPPED:
            self.seek(0.0)
        else:
            self._move_on(before, EndReason.JUMPED)

    def seek(self, position_s: float) -> None:
        """Go to a place in the current track.

        Going back to the beginning after most of the track was heard is hearing it again: the
        play ends and a new one begins.
        """
        entry = self._queue.current
        if self._state is PlaybackState.STOPPED or entry is None:
            return
        position_s = max(0.0, position_s)
        coverage = self._covered_s / self.duration_s if self.duration_s > 0 else 0.0
        if position_s < _REPLAY_BELOW_S and coverage >= _REPLAY_COVERAGE:
            complete = coverage >= _COMPLETE_COVERAGE
            cutting = EndReason.FINISHED if complete else EndReason.SKIPPED
            self._open(entry, cutting, position_s, paused=self._state is PlaybackState.PAUSED)
        else:
            self._link.send(Seek(self._next_serial(), position_s))
        self._set_position(position_s)

    def set_volume(self, volume: float) -> None:
        """0..1 as the slider says it; the engine makes it sound even."""
        self._volume = min(1.0, max(0.0, volume))
        self._link.send(SetVolume(self._next_serial(), self._volume))
        self.volume_changed.emit(self._volume)

    # How it moves

    def _move_on(self, entry: QueueEntry | None, cutting: EndReason) -> None:
        if entry is None:
            self._queue_ended = True
            self._halt(cutting)
            return
        self._queue.select(entry.entry_id)
        self.queue_changed.emit()
        self._open(entry, cutting)

    def _open(
        self, entry: QueueEntry, cutting: EndReason, start_s: float = 0.0, *, paused: bool = False
    ) -> None:
        play_id = self._listening.plan(entry)
        self._play_id = play_id
        self._following = {}
        self._queue_ended = False
        self._opening = True
        self._crashed_at_s = None
        self._covered_s = 0.0
        request = _request(play_id, entry.track)
        self._link.send(Play(self._next_serial(), request, start_s, paused, cutting))
        self._send_following()
        self._set_state(PlaybackState.PAUSED if paused else PlaybackState.OPENING)

    def _halt(self, cutting: EndReason) -> None:
        self._link.send(Stop(self._next_serial(), cutting))
        self._fall_silent()

    def _fall_silent(self) -> None:
        self._play_id = None
        self._opening = False
        self._following = {}
        self._failures = 0
        self._set_heard(None)
        self._set_state(PlaybackState.STOPPED)

    def _queue_edited(self) -> None:
        self.queue_changed.emit()
        if self._state is not PlaybackState.STOPPED:
            self._send_following()

    def _send_following(self) -> None:
        """Tell the engine what comes after the current entry, if it does not know yet."""
        entries: list[QueueEntry] = []
        if self._failures < _MOST_FAILURES:
            entries = [e for e in self._queue.upcoming if e.entry_id not in self._unplayable]
        entries = entries[:_FOLLOWING]
        known = self._following
        wanted = {
            entry.entry_id: known.get(entry.entry_id) or self._listening.plan(entry)
            for entry in entries
        }
        if list(wanted.items()) == list(known.items()):
            return
        self._following = wanted
        requests = tuple(_request(wanted[entry.entry_id], entry.track) for entry in entries)
        self._link.send(Follow(self._next_serial(), requests))

    def _playable_next(self) -> QueueEntry | None:
        playable = (e for e in self._queue.upcoming if e.entry_id not in self._unplayable)
        return next(playable, None)

    # What the engine says

    def _on_event(self, event: object) -> None:
        match event:
            case Progress() if event.play_id == self._play_id and event.serial == self._serial:
                self._listening.progressed(event)
                self._covered_s = event.covered_s
                self._set_position(event.position_s)
            case Started():
                self._on_started(event)
            case Ended():
                self._on_ended(event)
            case Failed():
                self._on_failed(event)
            case State() if event.serial == self._serial:
                self._on_state(event)
            case OutputStatus():
                self._output = event
                self.output_changed.emit(event)

    def _on_started(self, event: Started) -> None:
        self._listening.started(event.play_id)
        entry = self._listening.entry_of(event.play_id)
        if event.play_id == self._play_id:
            self._opening = False
        elif entry is None or self._opening or self._state is PlaybackState.STOPPED:
            return  # the listener has moved on since; the end of this play is on the way
        elif entry not in self._queue.entries:
            self._move_on(self._playable_next(), EndReason.SKIPPED)  # removed as it began
            return
        else:
            self._join(event.play_id, entry)
        self._failures = 0
        self._duration_s = event.duration_s
        self._set_heard(entry)

    def _join(self, play_id: str, entry: QueueEntry) -> None:
        """The engine went from one entry to the next by itself."""
        self._play_id = play_id
        self._crashed_at_s = None
        self._covered_s = 0.0
        self._following.pop(entry.entry_id, None)
        self._queue.select(entry.entry_id)
        self.queue_changed.emit()
        self._set_position(0.0)
        self._send_following()

    def _on_ended(self, event: Ended) -> None:
        entry = self._listening.entry_of(event.play_id)
        interaction = self._listening.ended(event)
        if interaction is not None:
            self.play_finished.emit(interaction)
        if event.reason is EndReason.FAILED and entry is not None:
            self.entry_failed.emit(entry, event.detail)

    def _on_failed(self, event: Failed) -> None:
        entry = self._listening.entry_of(event.play_id)
        if entry is None:
            return
        self._give_up(entry, event.reason)
        if event.play_id == self._play_id:
            self._skip_unplayable()
        else:
            self._send_following()

    def _give_up(self, entry: QueueEntry, reason: str) -> None:
        self._unplayable.add(entry.entry_id)
        self._following.pop(entry.entry_id, None)
        self._failures += 1
        self.entry_failed.emit(entry, reason)

    def _skip_unplayable(self) -> None:
        if self._failures >= _MOST_FAILURES:
            self._halt(EndReason.STOPPED)
        else:
            self._move_on(self._playable_next(), EndReason.STOPPED)

    def _on_state(self, event: State) -> None:
        if event.state is PlaybackState.STOPPED:
            if self._state is not PlaybackState.STOPPED and event.play_id is None:
                self._queue_ended = True
                self._fall_silent()
        elif event.play_id == self._play_id:
            self._set_state(event.state)

    def _on_engine_lost(self, detail: str) -> None:
        """Bring a new engine up, and go on where the old one fell."""
        self._listening.engine_lost()
        if not self._link.start():
            self._finish_all(EndReason.STOPPED)
            self._fall_silent()
            self._on_event(OutputStatus("", silent=True, detail=detail))
            return
        self._link.send(SetVolume(self._next_serial(), self._volume))
        entry = self._queue.current
        if self._play_id is None or entry is None:
            return
        last_s, self._crashed_at_s = self._crashed_at_s, self._position_s
        if last_s is not None and abs(self._position_s - last_s) < _SAME_PLACE_S:
            self._finish_all(EndReason.FAILED)
            self._give_up(entry, detail)
            self._skip_unplayable()
            return
        request = _request(self._play_id, entry.track)
        paused = self._state is PlaybackState.PAUSED
        cutting = EndReason.STOPPED
        self._link.send(Play(self._next_serial(), request, self._position_s, paused, cutting))
        self._following = {}
        self._send_following()

    def _finish_all(self, reason: EndReason) -> None:
        for interaction in self._listening.abandon(reason):
            self.play_finished.emit(interaction)

    # What is told

    def _set_state(self, state: PlaybackState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _set_heard(self, entry: QueueEntry | None) -> None:
        if entry is None:
            self._duration_s = None
            self._covered_s = 0.0
            self._set_position(0.0)
        if entry != self._heard:
            self._heard = entry
            self.entry_changed.emit(entry)

    def _set_position(self, position_s: float) -> None:
        self._position_s = position_s
        self.position_changed.emit(position_s)

    def _next_serial(self) -> int:
        self._serial += 1
        return self._serial


def _request(play_id: str, track: Track) -> PlayRequest:
    return PlayRequest(play_id, track.path, _gain_db(track.replay_gain))


def _gain_db(gain: ReplayGain) -> float:
    """The track's gain as tagged, but never so much that its peak would clip."""
    if gain.track_gain_db is None:
        return 0.0
    headroom_db = -20.0 * math.log10(gain.track_peak) if gain.track_peak else 0.0
    return min(gain.track_gain_db, max(headroom_db, 0.0))
