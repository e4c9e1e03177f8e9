"""A bar of what spoke for a choice: each source by colour, pattern, name and per cent."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.theme import SPACE, Theme, Type
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.painting import RIGHT, draw_text, mirror
from recommender import Shares

BAR_PX = 14
SWATCH_PX = 12
LEAST_SHARE = 0.005
PATTERNS = {
    "people": Qt.BrushStyle.NoBrush,
    "sound": Qt.BrushStyle.BDiagPattern,
    "words": Qt.BrushStyle.Dense6Pattern,
    "learning": Qt.BrushStyle.VerPattern,
    "exploration": Qt.BrushStyle.DiagCrossPattern,
}
"""What lies over the colour of each source, so that it is known without its colour."""
NAMES = {
    "people": QT_TRANSLATE_NOOP("SharesBar", "People"),
    "sound": QT_TRANSLATE_NOOP("SharesBar", "Sound"),
    "words": QT_TRANSLATE_NOOP("SharesBar", "Words"),
    "learning": QT_TRANSLATE_NOOP("SharesBar", "Your listening"),
    "exploration": QT_TRANSLATE_NOOP("SharesBar", "Exploration"),
}


class SharesBar(QWidget):
    """Shows :class:`Shares`; a screen reader hears them as a sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: list[tuple[str, float]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_shares(self, shares: Shares | None) -> None:
        """Show these; None where they are not known."""
        named = [(f.name, float(getattr(shares, f.name))) for f in fields(Shares)] if shares else []
        self._shares = [(name, share) for name, share in named if share >= LEAST_SHARE]
        self.setAccessibleName(self.sentence)
        self.setToolTip(self.sentence)
        self.updateGeometry()
        self.update()

    @property
    def sentence(self) -> str:
        """The shares in words."""
        told = ", ".join(f"{_name(name)} {share:.0%}" for name, share in self._shares)
        return told or self.tr("What spoke for it was not kept.")

    def sizeHint(self) -> QSize:
        """The bar, and a line for each source."""
        line_px = QFontMetrics(self._theme.font(Type.SMALL)).height() + 5
        return QSize(200, BAR_PX + SPACE + line_px * max(1, len(self._shares)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, and under it what its parts mean."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            mirror(painter, self.rect())
        bar = QRectF(0, 0, self.width(), BAR_PX)
        outline = QPainterPath()
        outline.addRoundedRect(bar, BAR_PX / 2, BAR_PX / 2)
        painter.setClipPath(outline)
        painter.fillRect(bar, self._theme.colour("raised"))
        left = 0.0
        for name, share in self._shares:
            part = QRectF(left, 0, share * bar.width(), BAR_PX)
            self._fill(painter, part, name)
            left += part.width()
            if left < bar.width() - 1:
                painter.fillRect(QRectF(left - 1, 0, 2, BAR_PX), self._theme.colour("surface"))
        painter.setClipping(False)
        self._paint_legend(painter)
        painter.end()

    def _paint_legend(self, painter: QPainter) -> None:
        font = self._theme.font(Type.SMALL)
        line_px = QFontMetrics(font).height() + 5
        painter.setFont(font)
        for row, (name, share) in enumerate(self._shares):
            top = BAR_PX + SPACE + row * line_px
            swatch = QRectF(0, top + (line_px - SWATCH_PX) / 2, SWATCH_PX, SWATCH_PX)
            self._fill(painter, swatch, name)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(swatch)
            text = QRect(SWATCH_PX + SPACE, int(top), self.width() - SWATCH_PX - SPACE, line_px)
            draw_text(painter, text, _name(name), font, self._theme.colour("text"))
            draw_text(painter, text, f"{share:.0%}", font, self._theme.colour("muted"), RIGHT)

    def _fill(self, painter: QPainter, area: QRectF, name: str) -> None:
        exploring = name == "exploration"
        painter.fillRect(area, self._theme.colour("wave" if exploring else name))
        pattern = PATTERNS[name]
        if pattern is not Qt.BrushStyle.NoBrush:
            ink = QColor(self._theme.colour("text" if exploring else "surface"))
            ink.setAlpha(170)
            painter.fillRect(area, QBrush(ink, pattern))


def _name(part: str) -> str:
    return translate("SharesBar", NAMES[part])
