"""Asks for a name: of a new playlist, or another one for an old."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from player.theme import SPACE

MOST_CHARS = 200


class NameDialog(QDialog):
    """One line; what is not blank can be accepted."""

    named = Signal(str)

    def __init__(
        self,
        title: str,
        name: str = "",
        verb: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(420, 160)
        heading = QLabel(title)
        heading.setObjectName("title")
        self.line = QLineEdit(name)
        self.line.setAccessibleName(self.tr("Name"))
        self.line.setPlaceholderText(self.tr("Name"))
        self.line.setMaxLength(MOST_CHARS)
        self.line.selectAll()
        buttons = QDialogButtonBox()
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton(
            verb or self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setObjectName("primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.named.emit(self.line.text().strip()))
        self.line.textChanged.connect(self._on_text_changed)
        self._on_text_changed(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE * 2)
        for widget in (heading, self.line, buttons):
            layout.addWidget(widget)

    def _on_text_changed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text.strip()))
