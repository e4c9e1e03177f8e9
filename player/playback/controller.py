"""The controller: the listener's commands in, the facts of playback out.

It owns the play queue and tells the engine what plays and what follows. The engine tells what
is really heard; only that moves the queue's cursor on and makes facts.

A change of track is either *implicit* (the track ended by itself) or *explicit*; the command
that cut a play says how, and that becomes the fact's end: ``next`` → skipped, another track
chosen → jumped, stop or shutdown → stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from player.playback import protocol
from player.playback.link import EngineLink
from player.playback.listening import Listening, local_now
from player.playback.play_queue import QueueEntry
from player.playback.protocol import OutputStatus, PlaybackState
from player.playback.sound_control import SoundControl
from recommender import End, Interaction

__all__ = ["OutputStatus", "PlaybackController", "PlaybackState"]

_SAME_PLACE_S = 2.0
"""A track is given up when the engine crashes on it twice within so much of it."""
_RESTART_AFTER_S = 3.0
"""``previous`` later than this starts the current track again."""
_REPLAY_BELOW_S = 5.0
_REPLAY_COVERAGE = 0.5
_COMPLETE_COVERAGE = 0.9


class PlaybackController(SoundControl):
    """Plays the queue through an engine.

    ::

        STOPPED → OPENING (a play command) → PLAYING (first sample heard) ⇄ PAUSED
        any → STOPPED (stop, end of the queue, five unplayable tracks in a row)
    """

    def __init__(
        self,
        link: EngineLink,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(link, Listening(now), parent)
        self._crashed_at_s: float | None = None
        self._told = False  # the engine knows how it is to sound
        self._wants_sound = True  # an engine may be paused for want of a device, too
        self._opening = False  # the engine has not yet said that ``_play_id`` is heard
        self._queue_ended = False
        self._ended_as: End | None = None  # how the engine ended the last play
        self._covered_s = 0.0
        link.event_received.connect(self._on_event)
        link.engine_lost.connect(self._on_engine_lost)

    @property
    def hearing(self) -> bool:
        """Whether a play has begun whose fact is still to come."""
        return self._listening.hearing

    # Commands

    def start(self) -> bool:
        """Bring the engine up, unless it is; False when it keeps crashing."""
        if not self._link.start():
            self._fall_silent()
            self._set_output(
                OutputStatus("", silent=True, detail=self.tr("The sound engine keeps crashing."))
            )
            return False
        if not self._told:
            self._told = True
            self._send_sound()
        return True

    def shutdown(self) -> None:
        """End what plays as stopped, deliver the last fact, and end the engine."""
        self._link.send(protocol.Stop(self._next_serial(), End.STOPPED))
        self._link.close()
        self._finish_all(End.STOPPED)
        self._fall_silent()

    def play_entries(self, entries: Sequence[QueueEntry], start: int = 0) -> None:
        """Replace the queue and play it from ``start``."""
        with self._remembered():
            self._queue.replace(entries, start)
        self.queue_changed.emit()
        if self._queue.current is None:
            self.stop()
        else:
            self._upcoming.try_again(self._queue.current)
            self._open(self._queue.current, End.JUMPED)

    def play_entry(self, entry_id: str) -> None:
        """Play this entry of the queue now; :class:`KeyError` when it is not there."""
        entry = self._queue.select(entry_id)
        self._upcoming.try_again(entry)
        self.queue_changed.emit()
        self._open(entry, End.JUMPED)

    def toggle(self) -> None:
        """Pause what plays, play what does not."""
        if self._state in (PlaybackState.PLAYING, PlaybackState.OPENING):
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Go on after a pause; when stopped, begin the queue's current entry."""
        if self._state is PlaybackState.PAUSED:
            self._wants_sound = True
            self._link.send(protocol.Resume(self._next_serial()))
            opened = self._heard is not None and self._heard == self._queue.current
            self._set_state(PlaybackState.PLAYING if opened else PlaybackState.OPENING)
        elif self._state is PlaybackState.STOPPED and self._queue.entries:
            entry = self._queue.current
            if entry is None or self._queue_ended:
                entry = self._queue.next_entry() or self._queue.entries[0]
            self._move_on(entry, End.STOPPED)

    def pause(self) -> None:
        """Hold the sound; without effect when stopped."""
        if self._state in (PlaybackState.PLAYING, PlaybackState.OPENING):
            self._wants_sound = False
            self._link.send(protocol.Pause(self._next_serial()))
            self._set_state(PlaybackState.PAUSED)

    def stop(self) -> None:
        """Fall silent; the queue stays."""
        self._halt(End.STOPPED)

    def next(self) -> None:
        """The listener does not want to hear more of this track."""
        self._move_on(self._upcoming.next_entry, End.SKIPPED)

    def previous(self) -> None:
        """Start the track again, or within its first seconds go back to the one before it."""
        before = self._queue.previous_entry()
        late = self._heard == self._queue.current and self._position_s > _RESTART_AFTER_S
        if late or before is None or self._state is PlaybackState.STOPPED:
            self.seek(0.0)
        else:
            self._move_on(before, End.JUMPED)

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
        back_to_beginning = position_s < min(_REPLAY_BELOW_S, self._position_s)
        if back_to_beginning and coverage >= _REPLAY_COVERAGE:
            complete = coverage >= _COMPLETE_COVERAGE
            cutting = End.FINISHED if complete else End.SKIPPED
            self._open(entry, cutting, position_s, paused=self._state is PlaybackState.PAUSED)
        else:
            self._link.send(protocol.Seek(self._next_serial(), position_s))
        self._set_position(position_s)

    # How it moves

    def _move_on(self, entry: QueueEntry | None, cutting: End) -> None:
        if entry is None:
            self._queue_ended = True
            self._halt(cutting)
            return
        self._queue.select(entry.entry_id)
        self.queue_changed.emit()
        self._open(entry, cutting)

    def _open(
        self, entry: QueueEntry, cutting: End, start_s: float = 0.0, *, paused: bool = False
    ) -> None:
        if not self.start():
            return
        play_id = self._listening.plan(entry)
        self._play_id = play_id
        self._upcoming.forget()
        self._queue_ended = False
        self._opening = True
        self._wants_sound = not paused
        self._crashed_at_s = None
        self._ended_as = None
        self._covered_s = 0.0
        self._forget_part()
        request = self._upcoming.request(play_id, entry)
        self._link.send(protocol.Play(self._next_serial(), request, start_s, paused, cutting))
        self._send_following()
        if paused:  # shown where it waits, though nothing of it was heard yet
            self._duration_s = None
            self._set_heard(entry)
        self._set_position(start_s)
        self._set_state(PlaybackState.PAUSED if paused else PlaybackState.OPENING)

    def _halt(self, cutting: End) -> None:
        self._link.send(protocol.Stop(self._next_serial(), cutting))
        self._fall_silent()

    def _fall_silent(self) -> None:
        self._play_id = None
        self._opening = False
        self._upcoming.forget()
        self._forget_part()
        self._set_heard(None)
        self._set_state(PlaybackState.STOPPED)
        self.set_stop_after_current(False)

    def _send_following(self) -> None:
        """Tell the engine what comes after the current entry, if it does not know yet."""
        requests = self._upcoming.requests()
        if requests is not None:
            self._link.send(protocol.Follow(self._next_serial(), requests))

    # What the engine says

    def _on_event(self, event: object) -> None:
        match event:
            case protocol.Progress() if (
                event.play_id == self._play_id and event.serial == self._serial
            ):
                self._listening.progressed(event)
                self._covered_s = event.covered_s
                self._set_position(event.position_s)
            case protocol.Started():
                self._on_started(event)
            case protocol.Ended():
                self._on_ended(event)
            case protocol.Failed():
                self._on_failed(event)
            case protocol.State() if event.serial == self._serial:
                self._on_state(event)
            case OutputStatus():
                self._set_output(event)
            case protocol.OutputDevices():
                self._set_devices(event.devices)

    def _on_started(self, event: protocol.Started) -> None:
        self._listening.started(event.play_id)
        entry = self._listening.entry_of(event.play_id)
        joined = event.play_id != self._play_id
        superseded = joined and (self._opening or self._state is PlaybackState.STOPPED)
        if entry is None or superseded:
            return  # the listener has moved on since; the end of this play is on the way
        if joined and entry not in self._queue.entries:
            self._move_on(self._upcoming.next_entry, End.SKIPPED)  # removed as it began
            return
        self._opening = False
        self._upcoming.began(event.play_id)
        if joined:
            self._join(event.play_id, entry)
        self._duration_s = event.duration_s
        self._set_heard(entry)

    def _join(self, play_id: str, entry: QueueEntry) -> None:
        """The engine went from one entry to the next by itself."""
        self._play_id = play_id
        self._crashed_at_s = None
        self._covered_s = 0.0
        self._forget_part()
        self._queue.select(entry.entry_id)
        self.queue_changed.emit()
        self._set_position(0.0)
        self._send_following()

    def _on_ended(self, event: protocol.Ended) -> None:
        entry = self._listening.entry_of(event.play_id)
        self._ended_as = event.reason
        self._finish(self._listening.ended(event))
        if event.reason is End.FAILED and entry is not None:
            self.entry_failed.emit(entry, event.detail)

    def _on_failed(self, event: protocol.Failed) -> None:
        entry = self._listening.entry_of(event.play_id)
        if entry is None:
            return
        self._give_up(entry, event.reason)
        self._finish(self._listening.failed(event.play_id))
        if event.play_id == self._play_id:
            self._skip_unplayable()
        else:
            self._send_following()

    def _give_up(self, entry: QueueEntry, reason: str) -> None:
        self._upcoming.give_up(entry)
        self.entry_failed.emit(entry, reason)

    def _skip_unplayable(self) -> None:
        if self._upcoming.hopeless or self._upcoming.stops:
            self._halt(End.STOPPED)
        else:
            self._move_on(self._upcoming.next_entry, End.STOPPED)

    def _on_state(self, event: protocol.State) -> None:
        if event.state is PlaybackState.STOPPED:
            if self._state is not PlaybackState.STOPPED:
                self._queue_ended = self._ended_as is not End.STOPPED
                self._fall_silent()
        elif event.play_id == self._play_id:
            self._set_state(event.state)

    def _on_engine_lost(self, detail: str) -> None:
        """Bring a new engine up, and go on where the old one fell."""
        self._listening.engine_lost()
        self._told = False
        if not self.start():
            self._finish_all(End.STOPPED)
            return
        entry = self._queue.current
        if self._play_id is None or entry is None:
            return
        if detail and self._crashed_here_before():
            self._finish_all(End.FAILED)
            self._give_up(entry, detail)
            self._skip_unplayable()
            return
        request = self._upcoming.request(self._play_id, entry)
        paused = not self._wants_sound
        position_s, cutting = self._position_s, End.STOPPED
        self._link.send(
            protocol.Play(self._next_serial(), request, position_s, paused, cutting, again=True)
        )
        if self._part is not None:
            self._send_part()
        self._upcoming.forget()
        self._send_following()

    def _crashed_here_before(self) -> bool:
        before_s, self._crashed_at_s = self._crashed_at_s, self._position_s
        return before_s is not None and abs(self._position_s - before_s) < _SAME_PLACE_S

    def _finish_all(self, reason: End) -> None:
        for interaction in self._listening.abandon(reason):
            self._finish(interaction)

    def _finish(self, interaction: Interaction | None) -> None:
        if interaction is not None:
            self.play_finished.emit(interaction)
