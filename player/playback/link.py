"""What the controller needs of an engine, wherever that engine runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from player.playback.protocol import Command


class EngineLink(QObject):
    """The way to an engine. Events never arrive inside :meth:`send`, always later."""

    event_received = Signal(object)
    """An :data:`~player.playback.protocol.Event`, in the order the engine said them."""
    engine_lost = Signal(str)
    """The engine ended without being asked to; the text says how it crashed, and is empty when it
    only wants to be renewed. :meth:`start` brings a new one, which knows no plays."""

    def start(self) -> bool:
        """Bring an engine up; False when it has crashed too often to try again now."""
        raise NotImplementedError

    def send(self, command: Command) -> None:
        """Pass a command on; without an engine it is lost."""
        raise NotImplementedError

    def close(self) -> None:
        """Let the engine finish what was sent, deliver its last events, and end it."""
        raise NotImplementedError
