"""Lets the desktop see and command what plays: media keys, panels, playerctl, over MPRIS."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from player.desktop.shown import Shown
from player.playback.controller import PlaybackController
from player.playback.play_queue import QueueEntry
from player.tasks import Tasks

if TYPE_CHECKING:
    from player.desktop.mpris_interfaces import PlayerInterface
    from recommender import Hearth

log = logging.getLogger(__name__)

_JUMP_S = 1.5
"""Reports of the position come ten times a second: a greater step is a seek."""
_FAREWELL_S = 2.0
ART_PREFIX = "playing-"


@dataclass(frozen=True, slots=True)
class _BusSide:
    """What the window's thread needs to reach the other one."""

    loop: asyncio.AbstractEventLoop
    over: asyncio.Event
    interface: PlayerInterface


class Mpris(QObject):
    """Speaks to the session bus in a thread of its own; without a bus it does nothing.

    The window's thread makes a picture of what plays and hands it over; commands come back as
    queued signals.
    """

    commanded = Signal(str, object)

    def __init__(
        self,
        playback: PlaybackController,
        commands: Mapping[str, QAction],
        window: QWidget,
        tasks: Tasks,
        library: Hearth,
        art_folder: Path,
    ) -> None:
        super().__init__(playback)
        self._playback = playback
        self._commands = commands
        self._window = window
        self._tasks = tasks
        self._library = library
        self._art_folder = art_folder
        self._art: tuple[int, str] = (0, "")  # track id, URL
        self._position_s = 0.0
        self._latest = self._shown()
        self._guard = threading.Lock()
        # Both are guarded.
        self._bus_side: _BusSide | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="mpris", daemon=True)
        self.commanded.connect(self._on_commanded, Qt.ConnectionType.QueuedConnection)
        for signal in (
            playback.state_changed,
            playback.queue_changed,
            playback.volume_changed,
            playback.modes_changed,
        ):
            signal.connect(self._show)
        playback.entry_changed.connect(self._on_entry_changed)
        playback.position_changed.connect(self._on_position_changed)

    def start(self) -> None:
        """Look for a session bus, where systems have one, and appear on it."""
        if sys.platform.startswith("linux"):
            self._thread.start()

    def stop(self) -> None:
        """Leave the bus."""
        with self._guard:
            self._stopped = True
            if self._bus_side is not None:
                self._bus_side.loop.call_soon_threadsafe(self._bus_side.over.set)
        if self._thread.is_alive():
            self._thread.join(_FAREWELL_S)

    # The bus's thread

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception:
            log.warning("The desktop cannot be told what plays", exc_info=True)

    async def _serve(self) -> None:
        from dbus_fast import NameFlag, RequestNameReply
        from dbus_fast.aio import MessageBus
        from dbus_fast.errors import AuthError, InvalidAddressError

        from player.desktop.mpris_interfaces import BUS_NAME, PATH, PlayerInterface, Root

        try:
            bus = await MessageBus().connect()
        except (OSError, InvalidAddressError, AuthError) as error:
            log.info("There is no session bus: %s", error)
            return
        interface = PlayerInterface(
            self.commanded.emit, lambda: self._playback.position_s, self._latest
        )
        bus.export(PATH, Root(self.commanded.emit))
        bus.export(PATH, interface)
        got = await bus.request_name(BUS_NAME, NameFlag.DO_NOT_QUEUE)
        if got is not RequestNameReply.PRIMARY_OWNER:
            await bus.request_name(f"{BUS_NAME}.instance{os.getpid()}")
        over = asyncio.Event()
        with self._guard:
            self._bus_side = _BusSide(asyncio.get_running_loop(), over, interface)
            stopped = self._stopped
        interface.show(self._latest)
        if not stopped:
            lost = bus.wait_for_disconnect()  # type: ignore[no-untyped-call]
            ends = [asyncio.ensure_future(end) for end in (over.wait(), lost)]
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            for end in ends:
                end.cancel()
        with self._guard:
            self._bus_side = None
        bus.disconnect()

    def _tell(self, tell: Callable[[PlayerInterface], None]) -> None:
        with self._guard:
            if self._bus_side is not None:
                self._bus_side.loop.call_soon_threadsafe(tell, self._bus_side.interface)

    # The window's thread

    def _show(self) -> None:
        shown = self._shown()
        if shown != self._latest:
            self._latest = shown
            self._tell(lambda interface: interface.show(shown))

    def _shown(self) -> Shown:
        playback, queue = self._playback, self._playback.queue
        entry = playback.current
        art = self._art[1] if entry and entry.track.track_id == self._art[0] else ""
        return Shown(
            state=playback.state,
            track=entry.track if entry else None,
            entry_id=entry.entry_id if entry else "",
            duration_s=playback.duration_s,
            art_url=art,
            volume=playback.volume,
            repeat=queue.repeat,
            shuffled=queue.shuffled,
            has_queue=bool(queue.entries),
        )

    def _on_entry_changed(self, entry: QueueEntry | None) -> None:
        self._position_s = self._playback.position_s
        self._show()
        if entry is not None and entry.track.track_id != self._art[0]:
            track_id = entry.track.track_id
            self._tasks.read(
                lambda: (track_id, self._kept_art(track_id)), self._on_art_kept, key="mpris-art"
            )

    def _kept_art(self, track_id: int) -> str:
        """Write the cover where the desktop can read it; its URL, or nothing without a cover."""
        image = self._library.cover(track_id)
        if image is None:
            return ""
        name = f"{ART_PREFIX}{hashlib.sha256(image).hexdigest()[:16]}"
        file = self._art_folder / name
        if not file.exists():
            self._art_folder.mkdir(parents=True, exist_ok=True)
            for old in self._art_folder.glob(f"{ART_PREFIX}*"):
                old.unlink(missing_ok=True)
            file.write_bytes(image)
        return file.as_uri()

    def _on_art_kept(self, art: tuple[int, str]) -> None:
        self._art = art
        self._show()

    def _on_position_changed(self, position_s: float) -> None:
        before_s, self._position_s = self._position_s, position_s
        if abs(position_s - before_s) > _JUMP_S and self._playback.current is not None:
            self._tell(lambda interface: interface.seeked(round(position_s * 1e6)))

    def _on_commanded(self, command: str, argument: Any) -> None:
        playback = self._playback
        match command:
            case "raise":
                self._window.showNormal()
                self._window.raise_()
                self._window.activateWindow()
            case "quit":
                self._commands["quit"].trigger()
            case "seek":
                playback.seek(argument)
            case "seek_by":
                self._seek_by(argument)
            case "volume":
                playback.set_volume(argument)
            case "repeat":
                playback.set_repeat(argument)
            case "shuffle":
                playback.set_shuffled(argument)
            case "play":
                playback.play()
            case "pause":
                playback.pause()
            case "stop":
                playback.stop()
            case "toggle" | "next" | "previous":
                self._commands[command].trigger()

    def _seek_by(self, offset_s: float) -> None:
        position_s = self._playback.position_s + offset_s
        if position_s > self._playback.duration_s:
            self._playback.next()
        else:
            self._playback.seek(position_s)
