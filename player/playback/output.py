"""The engine's output: finds its device, sees it go and come back, and moves the sound.

On Linux all devices are a sound server's. One that vanishes leaves the server as it was; but when
the server itself goes, Qt's connection to it is beyond repair, and would abort the process on the
next device: then this process ends, and the player brings up a new one.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from player.playback.engine import Engine
from player.playback.output_choice import Nothing, OutputChoice, Use, Wait
from player.playback.protocol import (
    RENEW_STATUS,
    Command,
    Event,
    OutputDevice,
    OutputDevices,
    OutputStatus,
    Play,
    Resume,
    SetOutput,
)
from player.playback.pulse import PulseSinks
from player.playback.sinks import ClockSink

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

log = logging.getLogger(__name__)

_LOOK_MS = 1000
"""How often to look for a sound server while there is none."""
_LOOKS_TO_BE_SURE = 2
"""A sound server that has just come up may not have its devices yet."""
_SETTLED_MS = 300
"""When a device goes, the system may say first that another is the default, then that it went."""

NO_DEVICE = OutputStatus(name="", silent=True, detail="No sound device: playing silently.")
LOST = OutputStatus(
    "", True, "The sound device has gone: waiting for it to come back.", waiting=True
)
SILENT = OutputStatus(name="", silent=True, detail="Playing silently, as asked.")


class Output(QObject):
    """Follows the devices and the listener's choice among them."""

    def __init__(self, engine: Engine, emit: Callable[[Event], None], parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._emit = emit
        self._choice = OutputChoice()
        self._system: QMediaDevices | None = None
        self._sinks: PulseSinks | None = None
        self._told: tuple[OutputDevice, ...] = ()
        self._server_lost = False
        self._server_seen = 0
        self._waits = False
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._follow)
        if not self._find_system():
            engine.change_output(ClockSink(), NO_DEVICE, hold=False)
            self._look.start()

    def hear(self, command: Command) -> None:
        """A command on its way to the engine: it may say where to play."""
        match command:
            case SetOutput(device_id=device_id, name=name):
                self._choice.want(OutputDevice(device_id, name) if device_id else None)
                self._follow()
            case Resume() | Play(paused=False, again=False) if self._choice.waiting:
                self._choice.want_anything()
                self._follow()
        by_itself = isinstance(command, Play) and command.again and self._choice.used is None
        self._waits = by_itself or (isinstance(command, Play) and self._choice.waiting)

    def hold_what_waits(self) -> None:
        """After the engine has done a command: what goes on by itself waits for its device."""
        if self._waits:
            self._waits = False
            self._engine.hold()

    def check(self) -> None:
        """See whether the device is still there, and takes what it is given."""
        if self._sinks is not None and self._sinks.poll():
            self._on_devices_changed()
        if not self._engine.output_lost:
            return
        log.warning("the sound device takes nothing any more")
        self._engine.change_output(ClockSink(), LOST, hold=True)
        QTimer.singleShot(_SETTLED_MS, self, self._on_lost)

    def _on_lost(self) -> None:
        """By now it is known whether the device has gone, or the server."""
        self._follow()
        if not self._choice.waiting:
            self._server_lost = True
            self._look.start()

    def _find_system(self) -> bool:
        """Get to know the devices, as soon as it is safe to ask."""
        from player.playback import qtsink

        if not qtsink.server_answers():
            return False
        from PySide6.QtMultimedia import QMediaDevices

        self._sinks = PulseSinks() if qtsink.has_server() else None
        self._system = QMediaDevices(self)
        self._system.audioOutputsChanged.connect(self._on_devices_changed)
        self._follow()
        return True

    def _on_look(self) -> None:
        from player.playback import qtsink

        if not self._server_lost:
            if self._find_system():
                self._look.stop()
            return
        self._server_seen = self._server_seen + 1 if qtsink.server_answers() else 0
        if self._server_seen >= _LOOKS_TO_BE_SURE:
            os._exit(RENEW_STATUS)  # without touching what is left of that connection

    def _on_devices_changed(self) -> None:
        used = self._choice.used
        if used is not None and used.device_id not in self._there():
            self._follow()
        self._settled.start()

    def _there(self) -> dict[str, QAudioDevice]:
        from player.playback import qtsink

        there = qtsink.devices()
        names = self._sinks.names if self._sinks is not None else None
        return there if names is None else {key: there[key] for key in there if key in names}

    def _follow(self) -> None:
        """Play where the choice says, with the devices there are now."""
        from player.playback import qtsink

        if self._system is None or self._server_lost or not qtsink.server_answers():
            return
        there = self._there()
        known = tuple(OutputDevice(key, each.description()) for key, each in there.items())
        if known != self._told:
            self._told = known
            self._emit(OutputDevices(known))
        match self._choice.decide(known, qtsink.default_device_id()):
            case Use(device):
                sink = qtsink.QtSink(there[device.device_id])
                self._engine.change_output(sink, OutputStatus(sink.name, False, ""), hold=False)
            case Wait(device, detail):
                status = OutputStatus(device.name, True, detail, waiting=True)
                self._engine.change_output(ClockSink(), status, hold=True)
            case Nothing():
                self._engine.change_output(ClockSink(), NO_DEVICE, hold=False)
