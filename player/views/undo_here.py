"""Lets Ctrl+Z mean the undo of a page while the keyboard is in it, instead of the queue's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class UndoHere(QObject):
    """Watches a page for the key of undo; lives as long as the page."""

    def __init__(self, page: QWidget, undo: Callable[[], object]) -> None:
        super().__init__(page)
        self._undo = undo
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key before the window's shortcut does, then act on it."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._undo()
                return True
        return super().eventFilter(watched, event)
