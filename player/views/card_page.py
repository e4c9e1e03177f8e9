"""A page of cards that scrolls, with a sentence in their place while there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.theme import SPACE
from player.views.empty_state import EmptyState
from player.views.page_heading import PageHeading


class CardPage(QWidget):
    """A heading above cards; whoever fills it arranges them anew each time."""

    def arrange(self, title: str, empty: EmptyState, *at_the_end: QWidget) -> None:
        """Put everything in its place; called once, before cards are shown.

        Until :meth:`show_empty` or :meth:`show_cards` is called, it is still being looked up.
        """
        self._empty = empty
        empty.wait()
        self.heading = PageHeading(title, *at_the_end)
        self.area = QScrollArea()
        self.area.setObjectName("plain")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(title)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE * 2, 0)
        layout.setSpacing(SPACE + 4)
        layout.addLayout(self.heading)
        layout.addWidget(self._stack, 1)

    @property
    def is_empty(self) -> bool:
        """Whether the sentence stands there instead of cards."""
        return self._stack.currentWidget() is not self.area

    def show_empty(self) -> None:
        """There is nothing to show yet."""
        self._empty.tell()
        self._stack.setCurrentIndex(0)

    def show_cards(self, cards: QLayout) -> None:
        """Show these cards; one stays where one had scrolled to."""
        content = QWidget()
        content.setObjectName("page")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        cards.setContentsMargins(0, 0, SPACE * 2, SPACE * 3)
        content.setLayout(cards)
        at = self.area.verticalScrollBar().value()
        self.area.setWidget(content)
        self.area.verticalScrollBar().setValue(at)
        self._stack.setCurrentWidget(self.area)


def card(heading: str, about: str, inside: QWidget, told: str = "") -> QFrame:
    """A card: what it is about, what it shows, and that in words."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
    column.setSpacing(SPACE // 2)
    column.addWidget(sentence(heading, "strong"))
    if about:
        column.addWidget(sentence(about, "small"))
    column.addWidget(inside)
    if told:
        column.addWidget(sentence(told, "muted"))
    return frame


def sentence(text: str, style: str = "") -> QLabel:
    """A text that takes as many lines as it needs."""
    label = QLabel(text)
    label.setObjectName(style)
    label.setWordWrap(True)
    return label
