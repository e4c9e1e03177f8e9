"""What could not be done, line by line: read, copied, and closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from player.theme import SPACE


class ReportDialog(QDialog):
    """A sentence, and the lines it is about."""

    def __init__(
        self, title: str, sentence: str, lines: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(720, 460)
        self._lines = list(lines)
        heading = QLabel(title)
        heading.setObjectName("title")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        told = QLabel(sentence)
        told.setObjectName("muted")
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("lines")
        self.list.setAccessibleName(sentence)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setUniformItemSizes(True)
        self.list.addItems(self._lines)
        for row, line in enumerate(self._lines):
            self.list.item(row).setToolTip(line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText("\n".join(self._lines)))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE)
        for widget in (heading, told, self.list, buttons):
            layout.addWidget(widget)
