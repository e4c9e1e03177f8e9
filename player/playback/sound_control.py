"""The sound's side of the controller: how loud, how shaped, how fast, on which device, how it ends.

What the listener sets here holds for every play, and is told to each engine that comes up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from player.playback import protocol
from player.playback.crossfade import LONGEST_S
from player.playback.equalisation import Equalisation
from player.playback.levels import GainMode
from player.playback.link import EngineLink
from player.playback.listening import Listening, Played
from player.playback.play_queue import QueueEntry
from player.playback.protocol import OutputDevice, PlaybackState
from player.playback.queue_control import QueueControl
from recommender import Loudness

SLOWEST, FASTEST = 0.5, 2.0
FOLLOW_SYSTEM = OutputDevice("", "As the system says")
_SHORTEST_PART_S = 0.2


class SoundControl(QueueControl):
    """Settings of the sound. The engine makes each change without a click or a gap."""

    sound_changed = Signal()
    """Equaliser, speed, crossfade, or the part of the track that repeats."""
    devices_changed = Signal()
    """Which devices there are, or which of them is chosen."""

    def __init__(
        self, link: EngineLink, listening: Listening, parent: QObject | None = None
    ) -> None:
        super().__init__(listening, parent)
        self._link = link
        self._listening = listening
        self._serial = 0
        self._play_id: str | None = None  # the play heard now or being opened
        self._fade_s = 0.0
        self._speed = 1.0
        self._equalisation = Equalisation()
        self._part: tuple[float, float | None] | None = None
        self._devices: tuple[OutputDevice, ...] = ()
        self._device = FOLLOW_SYSTEM

    @property
    def history(self) -> tuple[Played, ...]:
        """What was heard since the player was started, the latest first."""
        return tuple(reversed(self._listening.history))

    # Loudness

    def set_volume(self, volume: float) -> None:
        """0..1 as the slider says it; the engine makes it sound even."""
        self._set_volume(min(1.0, max(0.0, volume)))
        self._link.send(protocol.SetVolume(self._next_serial(), self._volume))

    @property
    def gain_mode(self) -> GainMode:
        """What is made equally loud."""
        return self._levels.mode

    def set_gain_mode(self, mode: GainMode) -> None:
        """Make tracks, albums or nothing equally loud, from now on."""
        self._levels.mode = mode
        self._send_gains()

    def learn_loudness(self, measured: Mapping[int, Loudness]) -> None:
        """What analysis measured, by track id, for tracks whose tags do not say it."""
        self._levels.learn(measured)
        self._send_gains()

    def without_loudness(self, entries: Iterable[QueueEntry]) -> list[int]:
        """Ids of the tracks for which :meth:`learn_loudness` would make a difference."""
        return [e.track.track_id for e in entries if self._levels.needs(e.track)]

    # From one track, place or state to another

    @property
    def crossfade_s(self) -> float:
        """So long one track fades into the next; albums in their order always join."""
        return self._upcoming.crossfade_s

    def set_crossfade(self, seconds: float) -> None:
        """0 joins all tracks without a gap; at most 12 seconds."""
        self._upcoming.crossfade_s = min(LONGEST_S, max(0.0, seconds))
        if self._state is not PlaybackState.STOPPED:
            self._send_following()
        self.sound_changed.emit()

    def set_fade(self, seconds: float) -> None:
        """How long the sound fades on pause, on going on, on stop and on a skip."""
        self._fade_s = max(0.0, seconds)
        self._link.send(protocol.SetFade(self._next_serial(), self._fade_s))

    def fade_out(self, seconds: float) -> None:
        """Fall asleep: fade to silence over so long, then stop. Playing on calls it off."""
        if self._state is PlaybackState.PAUSED:
            return
        self._link.send(protocol.FadeOut(self._next_serial(), max(0.0, seconds)))

    def call_off_fade_out(self) -> None:
        """Be as loud again as before :meth:`fade_out`."""
        self._link.send(protocol.FadeOut(self._next_serial(), -1.0))

    # Shape and speed

    @property
    def equalisation(self) -> Equalisation:
        """What the equaliser does; flat when it is off."""
        return self._equalisation

    def set_equalisation(self, equalisation: Equalisation) -> None:
        """Shape the sound; flat leaves every sample as it is."""
        self._equalisation = equalisation
        self._send_equalisation()
        self.sound_changed.emit()

    @property
    def speed(self) -> float:
        """1 is as recorded. All seconds told are the track's."""
        return self._speed

    def set_speed(self, speed: float) -> None:
        """From half to twice as fast, at the same pitch."""
        self._speed = min(FASTEST, max(SLOWEST, speed))
        self._link.send(protocol.SetSpeed(self._next_serial(), self._speed))
        self.sound_changed.emit()

    # A part of the track, again and again

    @property
    def part(self) -> tuple[float, float | None] | None:
        """From where to where in the current track it repeats; no end while it is being set."""
        return self._part

    def mark_part(self) -> None:
        """The first time the part begins here, then it ends here, then it is given up."""
        if self._state not in (PlaybackState.PLAYING, PlaybackState.PAUSED):
            return
        here_s = self._position_s
        if self._part is None:
            self._set_part((here_s, None))
        elif self._part[1] is None:
            start_s, end_s = sorted((self._part[0], here_s))
            long_enough = end_s - start_s >= _SHORTEST_PART_S
            self._set_part((start_s, end_s) if long_enough else None)
        else:
            self._set_part(None)

    def repeat_part(self, start_s: float, end_s: float) -> None:
        """Hear this part of the current track again and again; ValueError if it is too short."""
        if start_s < 0 or end_s - start_s < _SHORTEST_PART_S:
            raise ValueError(f"from {start_s} s to {end_s} s is no part to repeat")
        if self._state is not PlaybackState.STOPPED:
            self._set_part((start_s, end_s))

    def _set_part(self, part: tuple[float, float | None] | None) -> None:
        repeated = self._part is not None and self._part[1] is not None
        self._part = part
        if part is not None and part[1] is not None and self._position_s >= part[1]:
            self._link.send(protocol.Seek(self._next_serial(), part[0]))
            self._set_position(part[0])
        if repeated or (part is not None and part[1] is not None):
            self._send_part()
        self.sound_changed.emit()

    def _forget_part(self) -> None:
        """Another play: the part was of the one before."""
        if self._part is not None:
            self._part = None
            self.sound_changed.emit()

    # Where it is heard

    @property
    def devices(self) -> tuple[OutputDevice, ...]:
        """The sound devices there are now."""
        return self._devices

    @property
    def device(self) -> OutputDevice:
        """The chosen device, whether it is there or not; :data:`FOLLOW_SYSTEM` has no id."""
        return self._device

    def choose_device(self, device: OutputDevice) -> None:
        """Play on this device from now on, or where the system says."""
        self._device = device
        self._send_device()
        self.devices_changed.emit()

    def _set_devices(self, devices: tuple[OutputDevice, ...]) -> None:
        self._devices = devices
        self.devices_changed.emit()

    # To the engine

    def _send_sound(self) -> None:
        """All that a new engine must know before it plays."""
        send, serial = self._link.send, self._next_serial
        if self._device != FOLLOW_SYSTEM:
            self._send_device()
        send(protocol.SetVolume(serial(), self._volume))
        send(protocol.SetFade(serial(), self._fade_s))
        send(protocol.SetSpeed(serial(), self._speed))
        self._send_equalisation()

    def _send_device(self) -> None:
        device = self._device
        self._link.send(protocol.SetOutput(self._next_serial(), device.device_id, device.name))

    def _send_equalisation(self) -> None:
        shape = self._equalisation
        gains_db = () if shape.flat else shape.gains_db
        self._link.send(protocol.SetEqualiser(self._next_serial(), shape.preamp_db, gains_db))

    def _send_part(self) -> None:
        if self._play_id is not None:
            start_s, end_s = self._part or (0.0, None)
            self._link.send(protocol.SetLoop(self._next_serial(), self._play_id, start_s, end_s))

    def _send_gains(self) -> None:
        entry = self._listening.entry_of(self._play_id) if self._play_id else None
        if self._play_id is not None and entry is not None:
            now = protocol.PlayGain(self._play_id, self._upcoming.gain_db(entry))
            gains = (now, *self._upcoming.gains())
            self._link.send(protocol.SetGains(self._next_serial(), gains))

    def _next_serial(self) -> int:
        self._serial += 1
        return self._serial
