"""Lets the desktop see and command what plays: media keys, panels, playerctl, over MPRIS."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from player.desktop.artwork import Artwork
from player.desktop.command import local_path
from player.desktop.session_bus import SessionBus
from player.desktop.shown import Shown
from player.desktop.single_instance import OpenRequest
from player.playback.controller import PlaybackController
from player.playback.play_queue import QueueEntry
from player.playback.sound_control import FASTEST, SLOWEST
from player.settings import SPEED, Settings
from player.views.main_window import MainWindow

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

    from player.desktop.mpris_interfaces import PlayerInterface

_JUMP_S = 1.5
"""Reports of the position come ten times a second: a greater step is a seek."""


class Mpris(QObject):
    """Speaks to the session bus; without one it does nothing.

    The window's thread makes a picture of what plays and hands it over; commands come back as
    queued signals.
    """

    commanded = Signal(str, object)

    def __init__(
        self,
        bus: SessionBus,
        playback: PlaybackController,
        commands: Mapping[str, QAction],
        window: MainWindow,
        artwork: Artwork,
        settings: Settings,
        open_request: Callable[[OpenRequest], None],
    ) -> None:
        super().__init__(playback)
        self._bus = bus
        self._playback = playback
        self._commands = commands
        self._window = window
        self._artwork = artwork
        self._settings = settings
        self._open_request = open_request
        self._position_s = 0.0
        self._latest = self._shown()
        self._interface: PlayerInterface | None = None  # only the bus's thread touches it
        self.commanded.connect(self._on_commanded, Qt.ConnectionType.QueuedConnection)
        for signal in (
            playback.state_changed,
            playback.queue_changed,
            playback.volume_changed,
            playback.modes_changed,
            playback.sound_changed,
        ):
            signal.connect(self._show)
        playback.entry_changed.connect(self._on_entry_changed)
        playback.position_changed.connect(self._on_position_changed)
        artwork.arrived.connect(lambda _track_id, _url: self._show())
        bus.when_joined(self._join)

    async def _join(self, bus: MessageBus) -> None:
        """Appear on the bus; in its thread."""
        from dbus_fast import NameFlag, RequestNameReply

        from player.desktop.mpris_interfaces import BUS_NAME, PATH, PlayerInterface, Root

        interface = PlayerInterface(
            self.commanded.emit, lambda: self._playback.position_s, self._latest
        )
        bus.export(PATH, Root(self.commanded.emit))
        bus.export(PATH, interface)
        got = await bus.request_name(BUS_NAME, NameFlag.DO_NOT_QUEUE)
        if got is not RequestNameReply.PRIMARY_OWNER:
            await bus.request_name(f"{BUS_NAME}.instance{os.getpid()}")
        self._interface = interface
        interface.show(self._latest)

    def _tell(self, tell: Callable[[PlayerInterface], None]) -> None:
        def act(_bus: MessageBus) -> None:
            if self._interface is not None:
                tell(self._interface)

        self._bus.post(act)

    # The window's thread

    def _show(self) -> None:
        shown = self._shown()
        if shown != self._latest:
            self._latest = shown
            self._tell(lambda interface: interface.show(shown))

    def _shown(self) -> Shown:
        playback, queue = self._playback, self._playback.queue
        entry = playback.current
        art = self._artwork.url(entry.track.track_id) if entry else ""
        return Shown(
            state=playback.state,
            track=entry.track if entry else None,
            entry_id=entry.entry_id if entry else "",
            duration_s=playback.duration_s,
            art_url=art,
            volume=playback.volume,
            repeat=queue.repeat,
            shuffled=queue.shuffled,
            speed=playback.speed,
            has_queue=bool(queue.entries),
        )

    def _on_entry_changed(self, _entry: QueueEntry | None) -> None:
        self._position_s = self._playback.position_s
        self._show()

    def _on_position_changed(self, position_s: float) -> None:
        before_s, self._position_s = self._position_s, position_s
        if abs(position_s - before_s) > _JUMP_S and self._playback.current is not None:
            self._tell(lambda interface: interface.seeked(round(position_s * 1e6)))

    def _on_commanded(self, command: str, argument: Any) -> None:
        playback, commands = self._playback, self._commands
        if command in ("toggle", "next", "previous", "quit"):
            commands[command].trigger()
            return
        acts: dict[str, Callable[[], None]] = {
            "raise": self._window.bring_to_front,
            "open": lambda: self._open_request(OpenRequest((local_path(argument),))),
            "seek": lambda: playback.seek(argument),
            "seek_by": lambda: self._seek_by(argument),
            "volume": lambda: playback.set_volume(argument),
            "repeat": lambda: playback.set_repeat(argument),
            "rate": lambda: self._set_rate(argument),
            "shuffle": lambda: playback.set_shuffled(argument),
            "play": playback.play,
            "pause": playback.pause,
            "stop": playback.stop,
        }
        acts[command]()

    def _set_rate(self, rate: float) -> None:
        """Play so fast; a rate of 0 means a pause, says the specification."""
        if rate == 0.0:
            self._playback.pause()
        else:
            self._settings.set(SPEED, min(FASTEST, max(SLOWEST, rate)))

    def _seek_by(self, offset_s: float) -> None:
        position_s = self._playback.position_s + offset_s
        if position_s > self._playback.duration_s:
            self._playback.next()
        else:
            self._playback.seek(position_s)
