"""Keeps shuffle, repeat, stop after this and undo the same in commands, settings and playback."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from player.playback.controller import PlaybackController
from player.playback.play_queue import Repeat, Shuffle
from player.settings import REPEAT, SHUFFLE, Settings
from player.translation import translate

_AFTER = {Repeat.OFF: Repeat.ALL, Repeat.ALL: Repeat.ONE, Repeat.ONE: Repeat.OFF}


class PlayingModes(QObject):
    """The playback's modes are the truth; commands show them, settings remember them."""

    def __init__(
        self, playback: PlaybackController, commands: Mapping[str, QAction], settings: Settings
    ) -> None:
        super().__init__(playback)
        self._playback = playback
        self._commands = commands
        self._settings = settings
        playback.set_shuffle(Shuffle(settings.get(SHUFFLE)))
        playback.set_repeat(Repeat(settings.get(REPEAT)))
        for name, switch in (
            ("shuffle", playback.set_shuffled),
            ("shuffle_albums", self._on_albums_toggled),
            ("stop_after", playback.set_stop_after_current),
        ):
            commands[name].setCheckable(True)
            commands[name].toggled.connect(switch)
        commands["repeat"].triggered.connect(self._on_repeat_triggered)
        commands["undo"].triggered.connect(playback.undo)
        settings.option_changed.connect(self._on_option_changed)
        playback.modes_changed.connect(self._on_modes_changed)
        playback.queue_changed.connect(self._on_queue_changed)
        self._on_modes_changed()
        self._on_queue_changed()

    def _on_repeat_triggered(self) -> None:
        self._playback.set_repeat(_AFTER[self._playback.queue.repeat])

    def _on_albums_toggled(self, on: bool) -> None:
        if on != (self._playback.queue.shuffle is Shuffle.ALBUMS):
            self._playback.set_shuffle(Shuffle.ALBUMS if on else Shuffle.OFF)

    def _on_option_changed(self, key: str) -> None:
        if key == SHUFFLE.key:
            self._playback.set_shuffle(Shuffle(self._settings.get(SHUFFLE)))
        elif key == REPEAT.key:
            self._playback.set_repeat(Repeat(self._settings.get(REPEAT)))

    def _on_modes_changed(self) -> None:
        queue = self._playback.queue
        self._commands["shuffle"].setChecked(queue.shuffled)
        self._commands["shuffle_albums"].setChecked(queue.shuffle is Shuffle.ALBUMS)
        self._commands["stop_after"].setChecked(self._playback.stops_after_current)
        self._commands["repeat"].setText(repeat_in_words(queue.repeat))
        self._settings.set(SHUFFLE, str(queue.shuffle))
        self._settings.set(REPEAT, str(queue.repeat))

    def _on_queue_changed(self) -> None:
        self._commands["undo"].setEnabled(self._playback.can_undo)


def repeat_in_words(repeat: Repeat) -> str:
    """What the command, and the button, for repeating say."""
    return {
        Repeat.OFF: translate("PlayingModes", "Repeat: off"),
        Repeat.ALL: translate("PlayingModes", "Repeat: all"),
        Repeat.ONE: translate("PlayingModes", "Repeat: one"),
    }[repeat]
