"""A window about a list: its title, a sentence, the list, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from player.theme import SPACE


class ListDialog(QDialog):
    """What its subclass shows is read, and closed."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)

    def arrange(self, title: str, sentence: str, shown: QWidget, note: str = "") -> None:
        """Put everything in its place; called once."""
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE)
        for text, style in ((title, "title"), (sentence, "muted"), (note, "small")):
            if text:
                label = QLabel(text)
                label.setObjectName(style)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                layout.addWidget(label)
        layout.addWidget(shown, 1)
        layout.addWidget(self._buttons)

    def add_button(self, text: str, do: Callable[[], object]) -> QPushButton:
        """Offer something beside closing."""
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda _checked: do())
        return button


def table(
    name: str, headings: Sequence[str], widths_px: Mapping[int, int], stretched: int
) -> QTreeWidget:
    """An empty table of rows; one column takes the width that the others leave."""
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    tree.setHeaderLabels(headings)
    tree.setRootIsDecorated(False)
    tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    for column, width in widths_px.items():
        header.resizeSection(column, width)
    return tree
