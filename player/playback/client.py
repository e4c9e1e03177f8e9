"""The player's end of the engine process: starts it, talks to it, sees it die."""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import subprocess
import sys
import time
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from player.playback.link import EngineLink
from player.playback.protocol import (
    RENEW_STATUS,
    Command,
    Event,
    MessageReader,
    ProtocolError,
    encode,
)

log = logging.getLogger(__name__)

_CODE_ROOT = Path(__file__).resolve().parents[2]
_MOST_CRASHES = 6
_CRASH_WINDOW_S = 60.0
_FAREWELL_S = 1.5
"""So long the engine may take to say its last words."""


class EngineClient(EngineLink):
    """Runs the audio engine as a child process at the other end of a socket pair.

    The child lives exactly as long as this end of the socket: when the player dies, however,
    the kernel closes it and the music stops. ``silent`` keeps the engine off any sound device.
    """

    def __init__(self, parent: QObject | None = None, *, silent: bool = False) -> None:
        super().__init__(parent)
        self._silent = silent
        self._process: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._reader = MessageReader()
        self._starts: deque[float] = deque(maxlen=_MOST_CRASHES)

    @property
    def pid(self) -> int | None:
        """Process id of the engine, while there is one."""
        return self._process.pid if self._process else None

    def start(self) -> bool:
        """Start the process; False when this would be too often in too short a time."""
        if self._process is not None:
            return True
        now = time.monotonic()
        if len(self._starts) == _MOST_CRASHES and now - self._starts[0] < _CRASH_WINDOW_S:
            return False
        self._starts.append(now)
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                self._command_line(theirs.fileno()),
                pass_fds=[theirs.fileno()],
                env=_child_environment(),
                stdin=subprocess.DEVNULL,
            )
        ours.setblocking(False)
        self._socket = ours
        self._reader = MessageReader()
        self._notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        return True

    def send(self, command: Command) -> None:
        """Pass a command on. An engine so hung that its socket is full is ended."""
        if self._socket is None:
            return
        try:
            self._socket.sendall(encode(command))
        except OSError as error:
            log.warning("the sound engine does not listen: %s", error)
            if self._process is not None:
                self._process.kill()  # the end of the socket tells the rest

    def close(self) -> None:
        """Half-close the socket, hear the engine out, and see it end."""
        if self._socket is None:
            return
        self._drop_notifier()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
        self._socket.settimeout(_FAREWELL_S)
        with contextlib.suppress(OSError, ProtocolError):
            while data := self._socket.recv(1 << 16):
                self._deliver(data)
        self._discard_process()

    def _command_line(self, fd: int) -> list[str]:
        command = [sys.executable, "-m", "player.playback.process", str(fd)]
        return [*command, "--silent"] if self._silent else command

    def _on_readable(self) -> None:
        if self._socket is None:
            return
        try:
            data = self._socket.recv(1 << 16)
            self._deliver(data)
        except BlockingIOError:
            return
        except (OSError, ProtocolError) as error:
            log.warning("the sound engine cannot be understood: %s", error)
            data = b""
        if not data:
            QTimer.singleShot(0, self, self._on_end_of_stream)
            self._drop_notifier()

    def _deliver(self, data: bytes) -> None:
        for message in self._reader.feed(data):
            if not isinstance(message, Event):
                raise ProtocolError(f"the engine commands: {message}")
            self.event_received.emit(message)

    def _on_end_of_stream(self) -> None:
        if self._process is None:
            return
        status = self._discard_process()
        if status == RENEW_STATUS:
            self._starts.pop()
            self.engine_lost.emit("")
            return
        log.warning("the sound engine ended by itself with status %s", status)
        told = self.tr("The sound engine crashed (status {status}).")
        self.engine_lost.emit(told.format(status=status))

    def _drop_notifier(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None

    def _discard_process(self) -> int | None:
        """Close the socket, make sure that the process is gone, and say how it went."""
        process, self._process = self._process, None
        self._drop_notifier()
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if process is None:
            return None
        try:
            return process.wait(_FAREWELL_S)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()


def _child_environment() -> dict[str, str]:
    """The child finds this code even where Hearth is not installed."""
    environment = dict(os.environ)
    paths = [str(_CODE_ROOT), environment.get("PYTHONPATH", "")]
    environment["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    return environment
