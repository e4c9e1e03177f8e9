"""What sounds, as the window shows it: its title, its mark on every page, its waveform."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from player.pages.kit import Kit
from player.playback.play_queue import QueueEntry
from player.views.transport import Transport
from recommender import Track

WAVEFORM_AGAIN_MS = 4_000
"""What plays is analysed first: its waveform is soon there."""


class Sounding(QObject):
    """Keeps the window in step with what is heard."""

    waveform_arrived = Signal(int, object)
    """Of which track, and its peaks."""

    def __init__(self, kit: Kit, transport: Transport, mark: Callable[[int | None], None]) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._mark = mark
        self._waveform_again = QTimer(self)
        self._waveform_again.setSingleShot(True)
        self._waveform_again.setInterval(WAVEFORM_AGAIN_MS)
        self._waveform_again.timeout.connect(self._read_waveform)
        kit.playback.entry_changed.connect(self._on_entry_changed)
        transport.entry_shown.connect(self._on_entry_shown)
        self.waveform_arrived.connect(transport.show_waveform)

    def _on_entry_changed(self, entry: QueueEntry | None) -> None:
        self._mark(entry.track.track_id if entry else None)
        self._kit.window.setWindowTitle(f"{entry.track.title} · Hearth" if entry else "Hearth")

    def _on_entry_shown(self, track: Track) -> None:
        """The queue's copy of a track may be old: ask for its like, and for its waveform."""
        self._kit.tasks.read(
            lambda: self._kit.library.tracks_by_id([track.track_id]),
            self._kit.actions.tracks_updated.emit,
            key="now-playing",
        )
        self._read_waveform()

    def _read_waveform(self) -> None:
        entry = self._kit.playback.current
        if entry is None:
            return
        track_id = entry.track.track_id

        def on_read(waveform: object) -> None:
            if waveform is None:
                self._waveform_again.start()
            else:
                self.waveform_arrived.emit(track_id, waveform)

        self._kit.tasks.read(lambda: self._kit.library.waveform(track_id), on_read, key="waveform")
