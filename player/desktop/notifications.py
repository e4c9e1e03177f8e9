"""A word from the desktop when another track begins, unless the listener looks at the window.

https://specifications.freedesktop.org/notification-spec/latest/
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from player.desktop.artwork import Artwork
from player.desktop.command import local_path
from player.desktop.session_bus import SessionBus
from player.desktop.tray import Tray
from player.playback.controller import PlaybackController
from player.settings import NOTIFY, Settings
from player.wording import album_artist, line
from recommender import Track

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

log = logging.getLogger(__name__)

SHOWN_MS = 6_000
SERVICE, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Notifications(QObject):
    """Tells of each track once its cover is there; a newer one takes the place of the older."""

    def __init__(
        self,
        bus: SessionBus,
        tray: Tray,
        artwork: Artwork,
        playback: PlaybackController,
        settings: Settings,
    ) -> None:
        super().__init__(playback)
        self._bus = bus
        self._tray = tray
        self._playback = playback
        self._settings = settings
        self._shown_id = 0  # only the bus's thread touches it
        artwork.arrived.connect(self._on_artwork_arrived)

    def _on_artwork_arrived(self, track_id: int, url: str) -> None:
        entry = self._playback.current
        looked_at = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        if entry is None or entry.track.track_id != track_id or looked_at:
            return
        if self._settings.get(NOTIFY):
            self._tell(entry.track, url)

    def _tell(self, track: Track, url: str) -> None:
        second = line(album_artist(track), track.album)
        if not self._bus.spawn(lambda bus: self._notify(bus, track.title, second, url)):
            self._tray.tell(track.title, second)

    async def _notify(self, bus: MessageBus, title: str, second: str, url: str) -> None:
        from dbus_fast import Message, MessageType, Variant

        hints = {
            "desktop-entry": Variant("s", "hearth"),
            "category": Variant("s", "x-gnome.music"),
            "transient": Variant("b", True),
        }
        if url:
            hints["image-path"] = Variant("s", str(local_path(url)))
        body = escaped(second)
        answer = await bus.call(
            Message(
                destination=SERVICE,
                path=PATH,
                interface=SERVICE,
                member="Notify",
                signature="susssasa{sv}i",
                body=["Hearth", self._shown_id, "hearth", title, body, [], hints, SHOWN_MS],
            )
        )
        if answer is None or answer.message_type is MessageType.ERROR:
            log.info("The desktop shows no notifications: %s", answer and answer.body)
        else:
            self._shown_id = int(answer.body[0])


def escaped(text: str) -> str:
    """A text whose signs are no mark-up: bodies of notifications may be read as such."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
