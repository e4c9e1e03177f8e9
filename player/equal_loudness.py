"""Equal loudness: the menu of its modes, the setting, and what analysis knows of the tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from player.playback.controller import PlaybackController
from player.playback.levels import GainMode
from player.settings import GAIN, Settings
from player.tasks import Tasks

if TYPE_CHECKING:
    from recommender import Hearth

_AHEAD = 8
_NAMES = {
    GainMode.AUTO: "Tracks, keeping albums as they are",
    GainMode.TRACK: "All tracks",
    GainMode.ALBUM: "All albums",
    GainMode.OFF: "Off",
}


class EqualLoudness(QObject):
    """Reads the loudness of what plays and comes next, as soon as it is in the queue."""

    def __init__(
        self,
        command: QAction,
        window: QWidget,
        playback: PlaybackController,
        tasks: Tasks,
        library: Hearth,
        settings: Settings,
    ) -> None:
        super().__init__(playback)
        self._playback = playback
        self._tasks = tasks
        self._library = library
        kept = settings.get(GAIN)
        mode = GainMode(kept) if kept in set(GainMode) else GainMode.AUTO
        playback.set_gain_mode(mode)
        menu = QMenu(window)
        menu.setToolTip(GAIN.sentence)
        group = QActionGroup(menu)
        for each, name in _NAMES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(each is mode)
            action.triggered.connect(lambda _on, m=each: settings.set(GAIN, str(m)))
            action.triggered.connect(lambda _on, m=each: playback.set_gain_mode(m))
            group.addAction(action)
        command.setMenu(menu)
        playback.queue_changed.connect(self._on_queue_changed)
        self._on_queue_changed()

    def _on_queue_changed(self) -> None:
        queue = self._playback.queue
        entries = [*queue.round[:_AHEAD], *([queue.current] if queue.current else [])]
        track_ids = self._playback.without_loudness(entries)
        if track_ids:
            self._tasks.read(
                lambda: self._library.loudness(track_ids), self._playback.learn_loudness
            )
