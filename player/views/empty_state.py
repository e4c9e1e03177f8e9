"""A page with nothing to show yet: a drawing, a heading, a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from player.theme import SPACE, Theme


class EmptyState(QWidget):
    """Says kindly that there is nothing, and why."""

    def __init__(self, theme: Theme, icon: str, heading: str, sentence: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._said = heading
        self._picture = QLabel()
        self._heading = QLabel(heading)
        self._heading.setObjectName("strong")
        self._sentence = QLabel(sentence)
        self._sentence.setObjectName("muted")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMaximumWidth(420)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addStretch(2)
        for widget in (self._picture, self._heading):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        # Centred by its neighbours: with an alignment of its own a layout cuts its last line off.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._sentence, 1_000)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(3)
        theme.changed.connect(self._dress)
        self._dress()

    def wait(self) -> None:
        """Nobody knows yet whether there is nothing: ask for a moment instead."""
        self._heading.setText(self.tr("One moment…"))
        self._sentence.hide()

    def tell(self) -> None:
        """It is known now: say so."""
        self._heading.setText(self._said)
        self._sentence.show()

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)
        self.tell()

    def _dress(self) -> None:
        self._picture.setPixmap(self._theme.icon(self._icon, "wave").pixmap(48, 48))
