"""Equal loudness: the menu of its modes, the setting, and what analysis knows of the tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from player.playback.controller import PlaybackController
from player.playback.levels import GainMode
from player.settings import GAIN, Settings
from player.tasks import Tasks
from player.views.option_menu import OptionMenu

if TYPE_CHECKING:
    from recommender import Hearth

_AHEAD = 8


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
        self._settings = settings
        command.setMenu(OptionMenu(GAIN, settings, window))
        settings.option_changed.connect(self._on_option_changed)
        self._on_option_changed(GAIN.key)
        playback.queue_changed.connect(self._on_queue_changed)
        self._on_queue_changed()

    def _on_option_changed(self, key: str) -> None:
        if key == GAIN.key:
            self._playback.set_gain_mode(GainMode(self._settings.get(GAIN)))

    def _on_queue_changed(self) -> None:
        queue = self._playback.queue
        entries = [*queue.round[:_AHEAD], *([queue.current] if queue.current else [])]
        track_ids = self._playback.without_loudness(entries)
        if track_ids:
            self._tasks.read(
                lambda: self._library.loudness(track_ids), self._playback.learn_loudness
            )
