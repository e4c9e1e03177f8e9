"""A page that is built when it is first seen: charts bring a library that takes its time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LateFrame(QWidget):
    """Stands for a view until there is one.

    Args:
        shown: called each time the page comes into sight.
    """

    def __init__(self, shown: Callable[[], None]) -> None:
        super().__init__()
        self._shown = shown
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self, view: QWidget) -> None:
        """Put the view in its place."""
        self._column.addWidget(view)
        self.setFocusProxy(view)

    def showEvent(self, event: QShowEvent) -> None:
        """The listener looks at it."""
        super().showEvent(event)
        self._shown()
