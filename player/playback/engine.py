"""The engine: commands in, sound and facts out. One thread, no Qt, no clock of its own."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from player.playback.ledger import Began, Finished, Ledger
from player.playback.protocol import (
    Command,
    Ended,
    Event,
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
    SetGains,
    SetVolume,
    Started,
    State,
    Stop,
)
from player.playback.renderer import Piece, Renderer, Unplayable
from player.playback.sinks import Sink
from player.playback.source import SourceOpener
from recommender import End

TICK_S = 0.040
"""How often :meth:`Engine.tick` is to be called."""
_PROGRESS_TICKS = 3
_STUCK_TICKS = 30
"""An output that does not move for so long while it has frames to play is lost."""


class Engine:
    """Plays one play after another into a sink, and tells what was heard of each.

    ::

        STOPPED ──Play──→ OPENING ──first sample heard──→ PLAYING ──last sample heard──→ STOPPED
                            │ ↑                             │ ↑
                      Pause │ │ Resume                Pause │ │ Resume
                      hold  ↓ │                       hold  ↓ │ output back
                          PAUSED ←──────────────────────────┘ │
                            └─────────────────────────────────┘
        any ──Stop, or nothing playable left──→ STOPPED

    The state is not stored: it follows from whether there is a current play, whether the
    listener paused, and whether the ledger heard the play's first sample. At the end of the
    last play silence is written until its last sample has left, then the output is stopped.
    When the output is lost, the sound is held (as if paused) until another is given.
    """

    def __init__(
        self, sink: Sink, open_source: SourceOpener, emit: Callable[[Event], None]
    ) -> None:
        self._sink = sink
        self._emit = emit
        self._renderer = Renderer(open_source, sink.rate_hz)
        self._ledger = Ledger(sink.rate_hz)
        self._serial = 0
        self._paused = False
        self._held = False
        self._gain = 1.0
        self._told: State | None = None
        self._ticks = 0
        self._stuck_at = 0
        self._stuck_ticks = 0

    @property
    def state(self) -> PlaybackState:
        """See the diagram."""
        current = self._renderer.current
        if current is None:
            return PlaybackState.STOPPED
        if self._paused:
            return PlaybackState.PAUSED
        started = self._ledger.account(current).started
        return PlaybackState.PLAYING if started else PlaybackState.OPENING

    @property
    def impatient(self) -> bool:
        """The listener waits for sound, and none was ready yet: tick again soon."""
        return self._renderer.current is not None and not self._paused and not self._ledger.written

    @property
    def output_lost(self) -> bool:
        """The output takes nothing any more; give another by :meth:`change_output`."""
        return self._sink.broken or self._stuck_ticks >= _STUCK_TICKS

    def handle(self, command: Command) -> None:
        """Do what the listener wants, at once."""
        self._settle()
        self._serial = command.serial
        match command:
            case Play():
                self._play(command.request, command.start_s, command.paused, command.cutting)
            case Follow() if self._renderer.current is not None:
                if not self._renderer.follow(command.requests):
                    self._go_to(self._position_s())
            case Pause():
                self._pause()
            case Resume():
                self._resume()
            case Stop():
                self._cut(command.cutting)
            case Seek() if self._renderer.current is not None:
                self._go_to(command.position_s)
            case SetVolume():
                self._gain = command.volume**3  # loudness is felt about so
                self._sink.set_gain(self._gain)
            case SetGains():
                self._set_gains({gain.play_id: gain.gain_db for gain in command.gains})
        self._fill()
        self._tell_state(always=True)
        self._tell_progress()

    def tick(self) -> None:
        """Account for what was heard, render what the output can take."""
        self._settle()
        self._fill()
        self._watch()
        self._tell_state()
        self._ticks += 1
        if self._ticks % _PROGRESS_TICKS == 0 and self.state is PlaybackState.PLAYING:
            self._tell_progress()

    def change_output(self, sink: Sink, status: OutputStatus, *, hold: bool) -> None:
        """Go on into another sink where the old one was left.

        ``hold`` waits, as if paused, until the next change of output or the listener's Resume.
        """
        self._settle()
        position_s = self._position_s()
        self._sink.close()
        self._sink = sink
        self._stuck_ticks = 0
        sink.set_gain(self._gain)
        self._ledger.flush(sink.rate_hz)
        self._renderer.reopen(sink.rate_hz, round(position_s * sink.rate_hz))
        if hold and not self._paused and self._renderer.current:
            self._paused = self._held = True
        elif not hold and self._held:
            self._paused = self._held = False
        if self._paused:
            sink.pause()
        self._emit(status)
        self._fill()
        self._tell_state()

    def close(self) -> None:
        """Fall silent and give everything back."""
        self._renderer.clear()
        self._sink.close()

    # Commands

    def _play(self, request: PlayRequest, start_s: float, paused: bool, cutting: End) -> None:
        self._cut(cutting)
        self._ledger.account(request.play_id).position_s = start_s
        self._renderer.load(request, round(start_s * self._sink.rate_hz))
        if paused:
            self._pause()

    def _cut(self, reason: End) -> None:
        """End what is heard, and be silent and ready."""
        current = self._renderer.current
        if current is not None:
            self._end(current, reason)
        self._renderer.clear()
        self._flush()
        self._resume()

    def _pause(self) -> None:
        if not self._paused:
            self._paused = True
            self._sink.pause()
        self._held = False

    def _resume(self) -> None:
        if self._paused:
            self._paused = False
            self._sink.resume()
        self._held = False

    def _set_gains(self, gains_db: dict[str, float]) -> None:
        """What waits in the output keeps its gain, unless nothing of the play was heard yet."""
        current = self._renderer.current
        changed = self._renderer.set_gains(gains_db)
        if current in changed and not self._ledger.account(current).started:
            self._go_to(self._position_s())

    def _go_to(self, position_s: float) -> None:
        current = self._renderer.current
        assert current is not None
        self._flush()
        self._ledger.account(current).position_s = position_s
        self._renderer.seek(round(position_s * self._sink.rate_hz))

    def _flush(self) -> None:
        self._sink.flush()
        self._ledger.flush()
        self._stuck_ticks = 0

    def _position_s(self) -> float:
        current = self._renderer.current
        return self._ledger.account(current).position_s if current else 0.0

    # What happens by itself

    def _settle(self) -> None:
        """Tell what was heard since the last look."""
        for happened in self._ledger.advance(self._sink.heard):
            match happened:
                case Began(play_id):
                    self._emit(Started(play_id, self._renderer.duration_s(play_id)))
                case Finished(play_id, failure):
                    self._end(play_id, End.FAILED if failure else End.FINISHED, failure)
                    self._renderer.drop_current()

    def _end(self, play_id: str, reason: End, detail: str = "") -> None:
        account = self._ledger.close_account(play_id)
        if account.started:
            duration_s = self._renderer.duration_s(play_id)
            heard = account.listened_s, account.covered_s
            self._emit(Ended(play_id, reason, *heard, duration_s, detail))

    def _fill(self) -> None:
        """Write what the sink can take: music while there is some, silence behind the last."""
        for failed in self._renderer.failures_ahead():
            self._emit(Failed(failed.play_id, failed.reason))
        if not self._paused and self._renderer.current is not None:
            self._write_rendered()
            if self._renderer.drained:
                silence = np.zeros((self._sink.free, 2), np.float32)
                self._ledger.enter_silence(len(silence))
                self._sink.write(silence)
        if self._renderer.current is None:
            self._cut(End.STOPPED)

    def _write_rendered(self) -> None:
        for rendered in self._renderer.render(self._sink.free):
            match rendered:
                case Piece(play_id, source_frame, frames):
                    self._ledger.enter(play_id, source_frame, len(frames))
                    self._sink.write(frames)
                case Finished():
                    self._ledger.enter_end(rendered)
                case Unplayable(play_id, reason):
                    self._ledger.close_account(play_id)
                    self._emit(Failed(play_id, reason))

    def _watch(self) -> None:
        """Notice an output that has frames to play and does not move."""
        heard = self._sink.heard
        moves = self._paused or heard != self._stuck_at or self._ledger.written <= heard
        self._stuck_ticks = 0 if moves else self._stuck_ticks + 1
        self._stuck_at = heard

    # What is told

    def _tell_state(self, *, always: bool = False) -> None:
        state = State(self._serial, self.state, self._renderer.current)
        if always or state != self._told:
            self._told = state
            self._emit(state)

    def _tell_progress(self) -> None:
        current = self._renderer.current
        if current is None:
            return
        account = self._ledger.account(current)
        heard = account.position_s, account.listened_s, account.covered_s
        self._emit(Progress(self._serial, current, *heard))
