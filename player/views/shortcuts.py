"""The list of keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from player.theme import SPACE
from player.translation import translate

SIZE = QSize(600, 640)
ON_THE_SPOT = (
    ("Play from here", "Enter"),
    ("Search by typing in the track list", "any letter"),
    ("Remove from the queue, Discover or a playlist", "Del"),
    ("Move within the queue, Discover or a playlist", "Ctrl+Shift+Up, Ctrl+Shift+Down"),
    ("Why this track is in Discover, and back", "Right, Left"),
    ("Pin a track of Discover, or let it go", "P"),
    ("Another track in this place of Discover", "R"),
    ("Five seconds back or on, in the seek bar", "Left, Right"),
    ("Context menu", "Menu key, Shift+F10"),
)


class ShortcutsDialog(QDialog):
    """Every key and what it does."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(SIZE)
        title = QLabel(self.tr("Keyboard shortcuts"))
        title.setObjectName("title")
        keys_shown = QWidget()
        form = QFormLayout(keys_shown)
        form.setContentsMargins(SPACE, SPACE, SPACE * 3, SPACE)
        form.setHorizontalSpacing(SPACE * 5)
        form.setVerticalSpacing(SPACE)
        native = QKeySequence.SequenceFormat.NativeText
        rows = [(a.text().rstrip("…"), a.shortcut().toString(native)) for a in actions]
        spot = [(self.tr(text), self.tr(keys)) for text, keys in ON_THE_SPOT]
        for text, keys in (*rows, *spot):
            if keys:
                label = QLabel(keys)
                label.setObjectName("muted")
                form.addRow(text, label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE * 2)
        layout.addWidget(title)
        layout.addWidget(_scrolled(keys_shown), 1)
        layout.addWidget(buttons)


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("plain")
    area.setAccessibleName(translate("ShortcutsDialog", "Keyboard shortcuts"))
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
