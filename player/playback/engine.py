"""The engine: commands in, sound and facts out. One thread, no Qt, no clock of its own."""

from __future__ import annotations

from collections.abc import Callable

from player.playback import protocol
from player.playback.equalisation import Equalisation
from player.playback.fade import OutputLevel
from player.playback.ledger import Began, Finished, Ledger
from player.playback.output_chain import OutputChain, silence
from player.playback.protocol import Command, Event, OutputStatus, PlaybackState, PlayRequest
from player.playback.renderer import Piece, Renderer, Unplayable
from player.playback.sinks import Sink
from player.playback.source import SourceOpener
from recommender import End

TICK_S = 0.1
"""How often :meth:`Engine.tick` is to be called; more often costs more than the music itself."""
_STUCK_TICKS = 12
"""An output that does not move for so long while it has frames to play is lost."""
_SWITCH_S = 0.05
"""The longest fade from one place of a track to another."""
_RETURN_S = 0.5
"""So long the sound takes to come back when the listener calls a fade to silence off."""
_CALLING_OFF = protocol.Play | protocol.Pause | protocol.Resume | protocol.Seek
"""Commands by which the listener shows that he is not asleep."""


class Engine:
    """Plays one play after another into a sink, and tells what was heard of each.

    ::

        STOPPED ──Play──→ OPENING ──first sample heard──→ PLAYING ──last sample heard──→ STOPPED
                            │ ↑                             │ ↑
                      Pause │ │ Resume                Pause │ │ Resume
                      hold  ↓ │                       hold  ↓ │ output back
                          PAUSED ←──────────────────────────┘ │
                            └─────────────────────────────────┘
        any ──Stop, faded out, or nothing playable left──→ STOPPED

    The state is not stored: it follows from whether there is a current play, whether the
    listener paused, and whether the ledger heard the play's first sample. At the end of the
    last play silence is written until its last sample has left, then the output is stopped.
    When the output is lost, the sound is held (as if paused) until another is given.

    To go elsewhere in a track, the old sound goes on until the new one is ready (it *switches*).
    """

    def __init__(
        self, sink: Sink, open_source: SourceOpener, emit: Callable[[Event], None]
    ) -> None:
        self._sink = sink
        self._emit = emit
        self._renderer = Renderer(open_source, sink.rate_hz)
        self._ledger = Ledger(sink.rate_hz)
        self._speed = 1.0
        self._equalisation = Equalisation()
        self._chain = OutputChain(sink.rate_hz, self._speed, self._equalisation)
        self._level = OutputLevel()
        self._fade_s = 0.0
        self._switch_to_s: float | None = None
        self._leaving: dict[str, float | None] = {}  # what fades out, and how long its track is
        self._going_on = False  # the switch is to where the old sound is by then
        self._serial = 0
        self._paused = False
        self._held = False
        self._gain = 1.0
        self._told: protocol.State | None = None
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
        waits = self._switch_to_s is not None or not self._level.written
        return self._renderer.current is not None and not self._paused and waits

    @property
    def output_lost(self) -> bool:
        """The output takes nothing any more; give another by :meth:`change_output`."""
        return self._sink.broken or self._stuck_ticks >= _STUCK_TICKS

    def handle(self, command: Command) -> None:
        """Do what the listener wants, at once."""
        self._settle()
        self._serial = command.serial
        if isinstance(command, _CALLING_OFF):
            self._level.wake(self._frames(_RETURN_S))
        match command:
            case protocol.Play():
                self._play(command.request, command.start_s, command.paused, command.cutting)
            case protocol.Follow() if self._renderer.current is not None:
                if not self._renderer.follow(command.requests):
                    self._render_anew()
            case protocol.Pause():
                self._pause()
            case protocol.Resume():
                self._resume()
            case protocol.Stop():
                self._cut(command.cutting)
            case protocol.Seek() if self._renderer.current is not None:
                self._go_to(command.position_s)
            case protocol.SetLoop() if command.play_id == self._renderer.current:
                self._repeat(command.start_s, command.end_s)
            case protocol.FadeOut() if self._renderer.current is not None:
                self._fade_out(command.seconds)
            case _:
                self._sound_like(command)
        self._fill()
        self._tell_state(always=True)
        self._tell_progress()

    def _sound_like(self, command: Command) -> None:
        match command:
            case protocol.SetVolume():
                self._gain = command.volume**3  # loudness is felt about so
                self._sink.set_gain(self._gain)
            case protocol.SetGains():
                self._set_gains({gain.play_id: gain.gain_db for gain in command.gains})
            case protocol.SetFade():
                self._fade_s = command.fade_s
            case protocol.SetEqualiser():
                bands = command.gains_db
                self._equalisation = (
                    Equalisation(command.preamp_db, bands) if bands else Equalisation()
                )
                self._chain.set_equalisation(self._equalisation)
            case protocol.SetSpeed() if command.speed != self._speed:
                self._speed = command.speed
                self._render_anew()

    def tick(self) -> None:
        """Account for what was heard, render what the output can take."""
        self._settle()
        self._fill()
        self._watch()
        self._tell_state()
        if self.state is PlaybackState.PLAYING:
            self._tell_progress()

    def change_output(self, sink: Sink, status: OutputStatus, *, hold: bool) -> None:
        """Go on into another sink where the old one was left.

        ``hold`` waits, as if paused, until the next change of output or the listener's Resume.
        """
        self._settle()
        position_s = self._position_s()
        self._leave_behind()
        self._end_leaving()
        self._level.emptied(self._sink.heard, 0)
        self._sink.close()
        self._sink = sink
        self._stuck_ticks = 0
        self._switch_to_s = None
        sink.set_gain(self._gain)
        self._ledger.flush(sink.rate_hz)
        self._chain = OutputChain(sink.rate_hz, self._speed, self._equalisation)
        self._renderer.reopen(sink.rate_hz, round(position_s * sink.rate_hz))
        if not hold and self._held:
            self._paused = self._held = False
        if self._paused:
            sink.pause()
        elif hold:
            self.hold()
        self._emit(status)
        self._fill()
        self._tell_state()

    def hold(self) -> None:
        """Wait, as if paused, until the next change of output or the listener's Resume."""
        if not self._paused and self._renderer.current is not None:
            self._paused = self._held = True
            self._sink.pause()
            self._tell_state()

    def close(self) -> None:
        """Fall silent and give everything back."""
        self._renderer.clear()
        self._sink.close()

    # Commands

    def _play(self, request: PlayRequest, start_s: float, paused: bool, cutting: End) -> None:
        self._cut(cutting)
        self._ledger.account(request.play_id).position_s = start_s
        self._renderer.load(request, self._frames(start_s))
        if start_s > 0:
            self._level.rise(self._frames(min(self._fade_s, _SWITCH_S)))
        if paused:
            self._pause()

    def _cut(self, reason: End) -> None:
        """End what is heard, and be silent and ready."""
        self._leave_behind()
        current = self._renderer.current
        self._flush(0.0 if self._level.silent else self._fade_s)
        self._level = OutputLevel()
        if current is not None:
            self._end(current, reason)
        self._renderer.clear()
        self._paused = self._held = False
        self._sink.resume()

    def _pause(self) -> None:
        if not self._paused:
            self._paused = True
            self._sink.pause(self._fade_s)
        self._held = False

    def _resume(self) -> None:
        if self._paused:
            self._paused = False
            self._sink.resume(self._fade_s)
        self._held = False

    def _set_gains(self, gains_db: dict[str, float]) -> None:
        """What waits in the output keeps its gain, unless nothing of the play was heard yet."""
        current = self._renderer.current
        changed = self._renderer.set_gains(gains_db)
        if current in changed and not self._ledger.account(current).started:
            self._go_to(self._position_s())

    def _repeat(self, start_s: float, end_s: float | None) -> None:
        end = None if end_s is None else self._frames(end_s)
        heard = self._frames(self._position_s())
        if self._renderer.repeat(self._frames(start_s), end, heard):
            self._go_to(self._position_s())

    def _fade_out(self, seconds: float) -> None:
        if seconds < 0:
            self._level.wake(self._frames(_RETURN_S))
        else:
            self._level.fall_asleep(self._frames(seconds))

    # Going elsewhere in the track

    def _go_to(self, position_s: float, *, going_on: bool = False) -> None:
        """Let the renderer get ready there; until it is, the old sound goes on."""
        current = self._renderer.current
        assert current is not None
        self._leave_behind()
        self._ledger.forsake_all_but({*self._leaving, current})
        self._renderer.seek(self._frames(position_s))
        self._switch_to_s = position_s
        self._going_on = going_on
        if self._paused or self._sink.dry:
            self._switch()

    def _render_anew(self) -> None:
        """What waits in the output is not as it is to be any more."""
        if self._renderer.current is not None:
            self._go_to(self._position_s(), going_on=self._switch_to_s is None or self._going_on)
        else:
            self._chain.restart(self._speed)

    def _switch(self) -> None:
        current, goal_s = self._renderer.current, self._switch_to_s
        assert current is not None
        assert goal_s is not None
        self._switch_to_s = None
        self._flush(0.0 if self._paused else min(self._fade_s, _SWITCH_S))
        account = self._ledger.account(current)
        if self._going_on and account.position_s > goal_s:
            self._renderer.pass_over(round((account.position_s - goal_s) * self._sink.rate_hz))
        else:
            account.position_s = goal_s

    def _leave_behind(self) -> None:
        """What fades out before the current play will not be rendered any further."""
        for play_id in self._renderer.leaving:
            self._leaving[play_id] = self._renderer.duration_s(play_id)

    def _end_leaving(self) -> None:
        for play_id, duration_s in self._leaving.items():
            self._tell_end(play_id, End.FINISHED, duration_s)
        self._leaving.clear()

    def _flush(self, fade_s: float) -> None:
        """Empty the output; what still sounds of it, while it fades, is heard."""
        current = self._renderer.current
        started = current is not None and self._ledger.account(current).started
        self._ledger.forsake_all_but({*self._leaving, *([current] if current and started else ())})
        heard = self._sink.heard
        tail = self._sink.flush(fade_s if started else 0.0)
        self._ledger.advance(self._chain.rendered(heard + tail))
        self._end_leaving()
        self._ledger.flush()
        self._chain.restart(self._speed)
        self._level.emptied(heard, self._frames(fade_s))
        self._stuck_ticks = 0
        self._switch_to_s = None

    def _frames(self, seconds: float) -> int:
        return round(seconds * self._sink.rate_hz)

    def _position_s(self) -> float:
        current = self._renderer.current
        if current is None:
            return 0.0
        if self._switch_to_s is not None and not self._going_on:
            return self._switch_to_s
        return self._ledger.account(current).position_s

    # What happens by itself

    def _settle(self) -> None:
        """Tell what was heard since the last look."""
        for happened in self._ledger.advance(self._chain.rendered(self._sink.heard)):
            match happened:
                case Began(play_id):
                    self._renderer.begin(play_id)
                    self._emit(protocol.Started(play_id, self._renderer.duration_s(play_id)))
                case Finished(play_id, failure):
                    self._end(play_id, End.FAILED if failure else End.FINISHED, failure)
                    self._renderer.drop(play_id)

    def _end(self, play_id: str, reason: End, detail: str = "") -> None:
        self._tell_end(play_id, reason, self._renderer.duration_s(play_id), detail)

    def _tell_end(
        self, play_id: str, reason: End, duration_s: float | None, detail: str = ""
    ) -> None:
        account = self._ledger.close_account(play_id)
        if account.started:
            heard = account.listened_s, account.covered_s
            self._emit(protocol.Ended(play_id, reason, *heard, duration_s, detail))

    def _fill(self) -> None:
        """Write what the sink can take: music while there is some, silence behind the last."""
        for failed in self._renderer.failures_ahead():
            self._emit(protocol.Failed(failed.play_id, failed.reason))
        if self._switch_to_s is not None and self._renderer.ready:
            self._switch()
        if self._renderer.current is not None and not self._paused and self._switch_to_s is None:
            self._render()
            if self._renderer.drained:
                rest = self._chain.room(self._sink.free)
                self._ledger.write(rest)
                self._chain.feed(silence(rest))
            self._sink.write(self._level.apply(self._chain.take(self._sink.free)))
        over = self._renderer.current is None and self._level.written > 0
        if over or self._level.asleep(self._sink.heard):
            self._cut(End.STOPPED)

    def _render(self) -> None:
        for rendered in self._renderer.render(self._chain.room(self._sink.free)):
            match rendered:
                case Piece(frames, parts):
                    for part in parts:
                        self._ledger.enter(part.play_id, part.source_frame, part.frames)
                    self._ledger.write(len(frames))
                    self._chain.feed(frames, limit=len(parts) > 1)
                case Finished():
                    self._ledger.enter_end(rendered)
                case Unplayable(play_id, reason):
                    self._ledger.close_account(play_id)
                    self._emit(protocol.Failed(play_id, reason))

    def _watch(self) -> None:
        """Notice an output that has frames to play and does not move."""
        heard = self._sink.heard
        moves = self._paused or self.impatient or heard != self._stuck_at or self._sink.dry
        self._stuck_ticks = 0 if moves else self._stuck_ticks + 1
        self._stuck_at = heard

    # What is told

    def _tell_state(self, *, always: bool = False) -> None:
        state = protocol.State(self._serial, self.state, self._renderer.current)
        if always or state != self._told:
            self._told = state
            self._emit(state)

    def _tell_progress(self) -> None:
        current = self._renderer.current
        if current is None:
            return
        account = self._ledger.account(current)
        heard = self._position_s(), account.listened_s, account.covered_s
        self._emit(protocol.Progress(self._serial, current, *heard))
