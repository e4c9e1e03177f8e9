"""A row of small buttons of which one is chosen: filters, or the parts of a whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from player.theme import SPACE


class ChipRow(QWidget):
    """Says by its place which chip was chosen."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE, 0, SPACE, 0)
        self._row.setSpacing(SPACE)
        self._row.addStretch()
        self._group.idClicked.connect(self.chosen)

    @property
    def chips(self) -> list[QPushButton]:
        """The buttons, in their order."""
        return [button for button in self._group.buttons() if isinstance(button, QPushButton)]

    def offer(self, texts: Sequence[str], place: int = 0) -> None:
        """Show other chips; one is chosen from the beginning."""
        for button in self.chips:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        for number, text in enumerate(texts):
            button = QPushButton(text)
            button.setObjectName("chip")
            button.setCheckable(True)
            button.setChecked(number == place)
            self._group.addButton(button, number)
            self._row.insertWidget(number, button)
        self.setVisible(bool(texts))

    def choose(self, place: int) -> None:
        """Mark a chip without saying so."""
        button = self._group.button(place)
        if button is not None:
            button.setChecked(True)
