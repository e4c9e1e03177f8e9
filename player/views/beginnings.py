"""What a newcomer can begin with: genres, times, folders, loved artists, history they bring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from player.theme import SPACE, Theme
from player.wording import on_button, shortened

CARD_PX = 720
LETTERS_IN_ROW = 62
AROUND_NAME = 5
"""A chip is as much wider than its name as so many letters."""
NAME_LETTERS = 22


@dataclass(frozen=True, slots=True)
class Beginning:
    """Something to build a first queue around.

    Attributes:
        query: finds its tracks.
    """

    name: str
    query: str


class Beginnings(QWidget):
    """Says what is not known yet, and offers what already is."""

    beginning_chosen = Signal(object)
    """A :class:`Beginning`."""
    picks_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.chips: list[QPushButton] = []
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(CARD_PX)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE)
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE * 4, SPACE * 3, SPACE * 4, SPACE * 3)
        column.setSpacing(SPACE)
        column.addWidget(_label(self.tr("Hearth does not know you yet"), "title"))
        lead = _label(
            self.tr(
                "Press Discover for a first look around. Or begin with something you know: this "
                "works at once, before anything is analysed."
            ),
            "muted",
        )
        lead.setWordWrap(True)
        column.addWidget(lead)
        column.addSpacing(SPACE)
        column.addLayout(self._rows)
        column.addSpacing(SPACE)
        column.addLayout(self._offers())
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 20)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        theme.changed.connect(self._dress)
        self._dress()

    def show_beginnings(self, rows: Sequence[tuple[str, Sequence[Beginning]]]) -> None:
        """Each row has a heading; rows without anything are left out."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.chips.clear()
        for heading, beginnings in rows:
            if beginnings:
                self._rows.addWidget(self._row(heading, beginnings))

    def _row(self, heading: str, beginnings: Sequence[Beginning]) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        label = _label(heading, "small")
        label.setFixedWidth(SPACE * 9)
        row.addWidget(label)
        letters = 0
        for beginning in beginnings:
            letters += min(len(beginning.name), NAME_LETTERS) + AROUND_NAME
            if letters > LETTERS_IN_ROW:
                break
            row.addWidget(self._chip(beginning))
        row.addStretch()
        return widget

    def _chip(self, beginning: Beginning) -> QPushButton:
        name = beginning.name
        chip = QPushButton(on_button(shortened(name, NAME_LETTERS)))
        chip.setAccessibleName(self.tr("Begin with {name}").format(name=name))
        chip.setToolTip(self.tr("A queue around {name}").format(name=name))
        chip.clicked.connect(lambda _on: self.beginning_chosen.emit(beginning))
        self.chips.append(chip)
        return chip

    def _offers(self) -> QHBoxLayout:
        self.picks = QPushButton(self.tr("Choose artists you love…"))
        self.picks.clicked.connect(self.picks_wanted)
        self.history = QPushButton(self.tr("Bring your listening history…"))
        self.history.clicked.connect(self.history_wanted)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (self.picks, self.history):
            button.setObjectName("flat")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch()
        return row

    def _dress(self) -> None:
        for button, icon in ((self.picks, "heart"), (self.history, "download")):
            button.setIcon(self._theme.icon(icon, "accent"))
            button.setIconSize(QSize(18, 18))


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    return label
