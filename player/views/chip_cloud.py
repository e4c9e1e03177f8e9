"""Short words in round frames, as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from player.theme import SPACE, Theme, Type
from player.views.painting import fill_round

PADDING_PX = 10


class ChipCloud(QWidget):
    """Paints words; each may say more under the pointer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips: tuple[tuple[str, str], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Words, and the tip of each."""
        self._chips = tuple(chips)
        self.setAccessibleName(", ".join(word for word, _tip in chips))
        self.setAccessibleDescription(". ".join(f"{word}: {tip}" for word, tip in chips if tip))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        """For a column of usual width."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words on their grounds."""
        del event
        painter = QPainter(self)
        painter.setFont(self._theme.font(Type.SMALL))
        for (word, _tip), place in zip(self._chips, self._places(self.width()), strict=True):
            fill_round(painter, place, self._theme.colour("raised"), place.height() / 2)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)

    def event(self, event: QEvent) -> bool:
        """Say more about the word under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self._tip_at(event.pos())
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def _tip_at(self, point: QPoint) -> str:
        places = self._places(self.width())
        tips = [
            tip
            for (_, tip), place in zip(self._chips, places, strict=True)
            if place.contains(point)
        ]
        return tips[0] if tips else ""

    def _places(self, width: int) -> list[QRect]:
        """Where each word stands, line by line, from the side where reading begins."""
        metrics = QFontMetrics(self._theme.font(Type.SMALL))
        height = metrics.height() + SPACE
        places: list[QRect] = []
        x = y = 0
        for word, _tip in self._chips:
            wide = min(width, metrics.horizontalAdvance(word) + 2 * PADDING_PX)
            if x and x + wide > width:
                x, y = 0, y + height + SPACE - 2
            left = width - x - wide if self.isRightToLeft() else x
            places.append(QRect(left, y, wide, height))
            x += wide + SPACE - 2
        return places
