"""The icon in the desktop's tray, where there is one and the listener wants it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from player.playback.controller import PlaybackController
from player.settings import TRAY, Settings
from player.theme import app_icon
from player.views.main_window import MainWindow
from player.wording import album_artist, line

MENU = ("toggle", "next", "previous", "like")


class Tray(QObject):
    """While it is shown, closing the window leaves the music playing."""

    def __init__(
        self,
        window: MainWindow,
        commands: Mapping[str, QAction],
        playback: PlaybackController,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._playback = playback
        self._settings = settings
        self.icon: QSystemTrayIcon | None = None
        playback.entry_changed.connect(lambda _entry: self._show_tip())
        settings.option_changed.connect(self._on_option_changed)
        self._on_option_changed(TRAY.key)

    def tell(self, title: str, text: str) -> None:
        """A passing word beside the icon, if there is one."""
        if self.icon is not None:
            self.icon.showMessage(title, text, app_icon())

    def _on_option_changed(self, key: str) -> None:
        if key != TRAY.key:
            return
        wanted = self._settings.get(TRAY) and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self.icon is None:
            self.icon = self._built()
            self._show_tip()
            self.icon.show()
        elif not wanted and self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None
            self._window.show()
        self._window.hides_on_close = self.icon is not None

    def _built(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(app_icon(), self)
        menu = QMenu(self._window)
        show = menu.addAction(self.tr("Show the window"))
        show.triggered.connect(self._window.bring_to_front)
        menu.addSeparator()
        for name in MENU:
            menu.addAction(self._commands[name])
        menu.addSeparator()
        menu.addAction(self._commands["quit"])
        icon.setContextMenu(menu)
        icon.activated.connect(self._on_activated)
        return icon

    def _show_tip(self) -> None:
        entry = self._playback.current
        if self.icon is not None:
            track = entry.track if entry else None
            self.icon.setToolTip(line(track.title, album_artist(track)) if track else "Hearth")

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            self._commands["toggle"].trigger()
        elif reason is QSystemTrayIcon.ActivationReason.Trigger:
            if self._window.isActiveWindow():
                self._window.hide()
            else:
                self._window.bring_to_front()
