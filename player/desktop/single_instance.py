"""One player a data folder: a second start hands its files to the first and ends.

A lock file says whether there is a first one, and outlives no process; the local socket beside
it carries the request. Nothing here ever leaves the machine.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal

from recommender import HearthError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

log = logging.getLogger(__name__)

ANSWER_MS = 5_000
"""A player that has just been started needs a moment until it listens."""
AGAIN_MS = 100
LONGEST_REQUEST_BYTES = 4_000_000
TAKEN = b"taken\n"
ACTIVATION_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - lets a window come to the front


class AlreadyRunning(HearthError):
    """Another Hearth has this data folder and does not answer."""


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """What a start of the player asks for."""

    files: tuple[Path, ...] = ()
    enqueue: bool = False
    """Add the files to the end of the queue instead of playing them."""


class SingleInstance(QObject):
    """Knows whether this is the first player of a data folder, and speaks with the others."""

    request_received = Signal(object)
    """An :class:`OpenRequest` from another start."""

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        data_dir.mkdir(parents=True, exist_ok=True)
        self._name = socket_name(data_dir)
        self._lock = QLockFile(str(data_dir / "player.lock"))
        self._lock.setStaleLockTime(0)  # held for as long as its process lives

    def claim(self) -> bool:
        """Be the one player of this folder; False when another one is."""
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Take the requests of later starts; only the first player calls it."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The lock is ours: a socket of that name was left by a player that crashed.
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(self._on_new_connection)
        if not self._server.listen(self._name):
            log.warning("Later starts cannot reach this player: %s", self._server.errorString())

    def hand_over(self, request: OpenRequest, within_ms: int = ANSWER_MS) -> None:
        """Give a request to the first player.

        Raises:
            AlreadyRunning: it does not answer.
        """
        from PySide6.QtNetwork import QLocalSocket

        deadline = QDeadlineTimer(within_ms)
        while not deadline.hasExpired():
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(AGAIN_MS):
                socket.write(_packed(request))
                if socket.waitForReadyRead(max(AGAIN_MS, deadline.remainingTime())):
                    return
            QThread.msleep(AGAIN_MS)
        raise AlreadyRunning(
            "Hearth is already running with this library, but it does not answer. "
            "Please end it first."
        )

    def release(self) -> None:
        """Let another player be the first."""
        self._lock.unlock()

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda s=socket: self._on_ready_read(s))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._on_ready_read(socket)

    def _on_ready_read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST_REQUEST_BYTES:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        request = _unpacked(bytes(socket.readLine().data()))
        socket.write(TAKEN)
        socket.flush()
        if request is not None:
            self.request_received.emit(request)


def socket_name(data_dir: Path) -> str:
    """The same for every start by one user with one data folder."""
    whose = f"{getpass.getuser()}\n{data_dir.resolve()}"
    return f"hearth-{hashlib.sha256(whose.encode()).hexdigest()[:20]}"


def _packed(request: OpenRequest) -> bytes:
    message = {
        "files": [os.fspath(file.absolute()) for file in request.files],
        "enqueue": request.enqueue,
        "token": os.environ.get(ACTIVATION_TOKEN, ""),
    }
    return json.dumps(message).encode() + b"\n"


def _unpacked(message: bytes) -> OpenRequest | None:
    """The request in a message; None when it is none."""
    try:
        said = json.loads(message)
        files = tuple(Path(file) for file in said["files"])
        request = OpenRequest(files, bool(said["enqueue"]))
        token = str(said["token"])
    except (ValueError, TypeError, KeyError):
        log.warning("A request of another start was not understood")
        return None
    if token:
        os.environ[ACTIVATION_TOKEN] = token  # Qt hands it to the desktop when it activates
    return request
