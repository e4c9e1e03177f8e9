"""The heading of a page of many things: its title, what is told of them, what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from player.theme import SPACE

HEIGHT_PX = 38
"""As high as a button that matters: titles stand at one height on every page."""


class PageHeading(QHBoxLayout):
    """A row: the title and what is told at its beginning, everything else at its end."""

    def __init__(self, title: str, *at_the_end: QWidget) -> None:
        super().__init__()
        name = QLabel(title)
        name.setObjectName("title")
        name.setMinimumHeight(HEIGHT_PX)
        self.told = QLabel()
        self.told.setObjectName("muted")
        self.setContentsMargins(SPACE, 0, SPACE * 2, 0)
        self.setSpacing(SPACE)
        self.addWidget(name)
        self.addSpacing(SPACE // 2)
        self.addWidget(self.told)
        self.addStretch()
        for widget in at_the_end:
            self.addWidget(widget)
