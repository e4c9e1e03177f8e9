"""What could not be done, line by line: read, copied, and closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from player.views.list_dialog import ListDialog


class ReportDialog(ListDialog):
    """A sentence, and the lines it is about."""

    def __init__(
        self, title: str, sentence: str, lines: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.resize(720, 460)
        self._lines = list(lines)
        self.list = QListWidget()
        self.list.setObjectName("lines")
        self.list.setAccessibleName(sentence)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setUniformItemSizes(True)
        self.list.addItems(self._lines)
        for row, line in enumerate(self._lines):
            self.list.item(row).setToolTip(line)
        self.arrange(title, sentence, self.list)
        self.add_button(self.tr("Copy the list"), self._copy)

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join(self._lines))
