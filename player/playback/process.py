"""The engine's process: ``python -m player.playback.process SOCKET_FD [--silent]``.

A process of its own, so that nothing the window does can make the music stutter, and no broken
codec or sound server can take the window down. It ends when the other end of its socket does.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import signal
import socket
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer

from player.playback.engine import TICK_S, Engine
from player.playback.output import SILENT, Output
from player.playback.protocol import (
    Command,
    Event,
    MessageReader,
    ProtocolError,
    encode,
)
from player.playback.sinks import ClockSink
from player.playback.source import ReadAheadSource

log = logging.getLogger(__name__)

_TICK_MS = round(TICK_S * 1000)
_IMPATIENT_MS = 4
_GIL_SLICE_S = 0.001
_BUG_STATUS = 70
_PRIORITY = -11
"""What sound servers give themselves, where the system allows it: a busy machine must not be
heard."""
PULSE_LATENCY_MSEC = "100"
"""Qt asks the sound server for 17 ms, which does not last through a busy moment of the machine;
this, set before the first device is opened, makes it 70 ms."""


class Wire:
    """This end of the socket. Writing never blocks: music does not wait for the window."""

    def __init__(self, connection: socket.socket) -> None:
        connection.setblocking(False)
        self._socket = connection
        self._reader = MessageReader()
        self._unsent = bytearray()

    def send(self, event: Event) -> None:
        """Send, or keep until :meth:`flush`."""
        self._unsent += encode(event)
        self.flush()

    def flush(self) -> None:
        """Send what could not be sent before."""
        try:
            while self._unsent:
                del self._unsent[: self._socket.send(self._unsent)]
        except BlockingIOError:
            return
        except OSError:
            self._unsent.clear()  # nobody listens; the end of the stream ends the process

    def receive(self) -> list[Command] | None:
        """What has come, or None when the player has gone; raises :class:`ProtocolError`."""
        try:
            data = self._socket.recv(1 << 16)
        except BlockingIOError:
            return []
        except OSError:
            return None
        return _commands(self._reader, data) if data else None


def _commands(reader: MessageReader, data: bytes) -> list[Command]:
    messages = list(reader.feed(data))
    commands = [message for message in messages if isinstance(message, Command)]
    if len(commands) != len(messages):
        raise ProtocolError("the player sent events")
    return commands


class EngineProcess(QObject):
    """Runs an engine: ticks it, feeds it commands, and has its device found."""

    def __init__(self, connection: socket.socket, *, silent: bool) -> None:
        super().__init__()
        self._wire = Wire(connection)
        self._engine = Engine(ClockSink(), ReadAheadSource, self._wire.send)
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self._ticker = QTimer(self)
        self._ticker.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticker.timeout.connect(self._on_tick)
        self._ticker.start(_TICK_MS)
        self._output: Output | None = None
        if silent:
            self._engine.change_output(ClockSink(), SILENT, hold=False)
        else:
            self._output = Output(self._engine, self._wire.send, self)

    def _on_readable(self) -> None:
        commands = self._wire.receive()
        if commands is None:
            self._notifier.setEnabled(False)
            self._engine.close()
            QCoreApplication.quit()
            return
        for command in commands:
            if self._output is not None:
                self._output.hear(command)
            self._engine.handle(command)
            if self._output is not None:
                self._output.hold_what_waits()
        self._pace()

    def _on_tick(self) -> None:
        self._engine.tick()
        self._wire.flush()
        if self._output is not None:
            self._output.check()
        self._pace()

    def _pace(self) -> None:
        """Tick faster while the listener waits for the first sound."""
        wanted = _IMPATIENT_MS if self._engine.impatient else _TICK_MS
        if self._ticker.interval() != wanted:
            self._ticker.setInterval(wanted)


def _end_by(
    kind: type[BaseException], error: BaseException | None, _: TracebackType | None = None
) -> None:
    """A bug ends the process, in whatever thread it shows; the player brings a new one up."""
    log.critical("the engine fails", exc_info=error or kind())
    os._exit(_BUG_STATUS)


def _come_first() -> None:
    """Before there are other threads, as each takes the priority of the one that made it."""
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, _PRIORITY)


def main(arguments: list[str]) -> int:
    """Serve one player until it goes."""
    parser = argparse.ArgumentParser(prog="hearth-engine")
    parser.add_argument("socket_fd", type=int)
    parser.add_argument("--silent", action="store_true", help="never touch a sound device")
    options = parser.parse_args(arguments)
    logging.basicConfig(format="engine: %(levelname)s %(name)s: %(message)s")
    sys.excepthook = _end_by
    threading.excepthook = lambda error: _end_by(error.exc_type, error.exc_value)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the player, which then goes
    os.environ.setdefault("PULSE_LATENCY_MSEC", PULSE_LATENCY_MSEC)
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*.info=false;qt.multimedia.*=false")
    sys.setswitchinterval(_GIL_SLICE_S)
    _come_first()
    application = QCoreApplication(["hearth-engine"])
    application.setApplicationName("Hearth")
    serving = EngineProcess(socket.socket(fileno=options.socket_fd), silent=options.silent)
    status = application.exec()
    serving.deleteLater()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
