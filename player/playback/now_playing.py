"""What is heard now, for all who show it: properties, and a signal for each change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from player.playback.play_queue import QueueEntry
from player.playback.protocol import OutputStatus, PlaybackState


class NowPlaying(QObject):
    """The observable side of :class:`~player.playback.controller.PlaybackController`."""

    state_changed = Signal(object)
    """:class:`PlaybackState`."""
    entry_changed = Signal(object)
    """The :class:`QueueEntry` that is heard now, said at its first sample, or that waits paused
    where the listener left it; None for silence."""
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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = PlaybackState.STOPPED
        self._heard: QueueEntry | None = None
        self._position_s = 0.0
        self._duration_s: float | None = None
        self._volume = 1.0
        self._output = OutputStatus(
            name="", silent=True, detail=self.tr("The sound engine is starting.")
        )

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

    def _set_state(self, state: PlaybackState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _set_heard(self, entry: QueueEntry | None) -> None:
        if entry is None:
            self._duration_s = None
            self._set_position(0.0)
        if entry != self._heard:
            self._heard = entry
            self.entry_changed.emit(entry)

    def _set_position(self, position_s: float) -> None:
        self._position_s = position_s
        self.position_changed.emit(position_s)

    def _set_volume(self, volume: float) -> None:
        self._volume = volume
        self.volume_changed.emit(volume)

    def _set_output(self, output: OutputStatus) -> None:
        self._output = output
        self.output_changed.emit(output)
