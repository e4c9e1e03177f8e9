"""A page that is built when it is first seen: charts bring a library that takes its time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LateFrame(QWidget):
    """Stands for a view until there is one.

    Args:
        shown: called each time the page comes into sight.
    """

    def __init__(self, shown: Callable[[], None]) -> None:
        super().__init__()
        self._shown = shown
        self._heart: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self, view: QWidget) -> None:
        """Put the view in its place."""
        self._column.addWidget(view)
        self._heart = view.focusProxy() or view
        # As a proxy it would swallow what Tab should reach before it.
        view.setFocusProxy(None)  # type: ignore[arg-type]
        if self.hasFocus():
            self._heart.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to what matters most of the view."""
        del event
        if self._heart is not None:
            self._heart.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """The listener looks at it."""
        super().showEvent(event)
        self._shown()
