"""The system asks the player to end (logging out, ``kill``, Ctrl+C): end in order, as by hand."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)


class Farewell(QObject):
    """Brings signals of the operating system into Qt's event loop.

    Python runs a handler only between two of its own instructions, and a waiting event loop has
    none; the byte that Python writes to the wake-up socket ends the waiting.
    """

    asked_to_end = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in SIGNALS:
            signal.signal(number, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def _on_woken(self) -> None:
        if any(byte in SIGNALS for byte in self._reader.recv(64)):
            self.asked_to_end.emit()
