"""The sleep timer: after a while, or at the end of the track, the music fades and stops."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from player.playback.controller import PlaybackController, PlaybackState

FADE_OUT_S = 20.0
MINUTES = (10, 15, 30, 45, 60, 90, 120)


class SleepTimer(QObject):
    """Counts down while the listener falls asleep. The play it stops is no skip."""

    changed = Signal()
    """It was set, called off, or has done its work."""

    def __init__(self, playback: PlaybackController) -> None:
        super().__init__(playback)
        self._playback = playback
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        playback.modes_changed.connect(self.changed)

    @property
    def minutes_left(self) -> int | None:
        """Minutes until the music fades, one at least; None when no time is set."""
        if not self._timer.isActive():
            return None
        return max(1, round(self._timer.remainingTime() / 60_000))

    @property
    def at_end_of_track(self) -> bool:
        """It stops when the current track ends."""
        return self._playback.stops_after_current

    def sleep_in(self, minutes: float) -> None:
        """Fade out after so many minutes of clock time."""
        self._playback.set_stop_after_current(False)
        self._timer.start(round(minutes * 60_000))
        self.changed.emit()

    def sleep_at_end_of_track(self) -> None:
        """Stop when the current track ends."""
        self._timer.stop()
        self._playback.set_stop_after_current(True)
        self.changed.emit()

    def call_off(self) -> None:
        """Stay awake, also when the music is already fading."""
        self._timer.stop()
        self._playback.set_stop_after_current(False)
        self._playback.call_off_fade_out()
        self.changed.emit()

    def _on_timeout(self) -> None:
        if self._playback.state is PlaybackState.PLAYING:
            self._playback.fade_out(FADE_OUT_S)
        else:
            self._playback.stop()
        self.changed.emit()
