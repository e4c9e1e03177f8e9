"""Small strokes shared by the delegates: texts that elide, round grounds, equaliser bars.

A row is painted from left to right. For languages written from right to left :func:`mirror` turns
the painter around, and the strokes below keep texts and pictures readable in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
    QTextOption,
    QTransform,
)

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def mirror(painter: QPainter, area: QRect) -> None:
    """Let what stands near the left of an area be painted near its right."""
    painter.translate(area.left() + area.right() + 1, 0)
    painter.scale(-1, 1)


def is_mirrored(painter: QPainter) -> bool:
    """Whether :func:`mirror` is in force."""
    return painter.transform().m11() < 0


@contextmanager
def upright(painter: QPainter, place: QRect) -> Iterator[None]:
    """Within a mirrored row: a place that is not mirrored in itself."""
    if not is_mirrored(painter):
        yield
        return
    painter.save()
    mirror(painter, place)
    yield
    painter.restore()


def draw_picture(painter: QPainter, place: QRect, picture: QPixmap | QIcon) -> None:
    """A cover at the corner of its place, or an icon that fills it."""
    with upright(painter, place):
        if isinstance(picture, QIcon):
            picture.paint(painter, place)
        else:
            painter.drawPixmap(place.topLeft(), picture)


def draw_text(
    painter: QPainter,
    area: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    alignment: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line; what does not fit ends in an ellipsis, in the text's own direction."""
    if not text or area.width() <= 0:
        return
    painter.setFont(font)
    painter.setPen(colour)
    line = _laid_out(text, font, area.width())
    size = line.size()
    mirrored = is_mirrored(painter)
    at_left = (alignment == LEFT) is not mirrored
    left = area.left() if at_left else area.right() + 1 - size.width()
    top = area.top() + (area.height() - size.height()) / 2
    place = QPointF(round(left), round(top))
    if not mirrored:  # what every cell of a long table goes through: no detour
        painter.drawStaticText(place, line)
        return
    with upright(painter, area):
        painter.drawStaticText(place, line)


@lru_cache(maxsize=1024)
def _laid_out(text: str, font: QFont, width: int) -> QStaticText:
    """A line that fits a width: a text is drawn again in each frame of a scroll, and laying it out
    takes three times as long as drawing it."""
    line = _line(text, font)
    if line.size().width() <= width:
        return line
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    return _line(elided, font)


def _line(text: str, font: QFont) -> QStaticText:
    line = QStaticText(text)
    line.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    line.setTextOption(option)
    line.prepare(QTransform(), font)
    return line


def fill_round(painter: QPainter, area: QRect, colour: QColor, radius: float = 8) -> None:
    """A filled rectangle with round corners."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(area), radius, radius)


def outline(painter: QPainter, area: QRect, colour: QColor, radius: float = 8) -> None:
    """A thin round frame: where the keyboard is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def draw_playing_mark(painter: QPainter, cover: QRect) -> None:
    """Three bars over a darkened cover: this is what sounds."""
    fill_round(painter, cover, QColor(0, 0, 0, 175), max(4.0, cover.width() * 0.11))
    painter.setPen(QPen(QColor("#ffffff"), max(2.0, cover.width() / 14), c=Qt.PenCapStyle.RoundCap))
    centre = QPointF(cover.center()) + QPointF(0.5, 0.5)
    step = cover.width() / 5.5
    for offset, height in ((-step, 0.14), (0.0, 0.24), (step, 0.1)):
        reach = cover.height() * height
        x = centre.x() + offset
        painter.drawLine(QPointF(x, centre.y() - reach), QPointF(x, centre.y() + reach))


def draw_badge(
    painter: QPainter, right_centre: QPointF, text: str, font: QFont, ink: QColor, ground: QColor
) -> QRectF:
    """A small label whose right end stands at a point; returns what it covers."""
    metrics = QFontMetrics(font)
    width, height = metrics.horizontalAdvance(text) + 16.0, metrics.height() + 4.0
    area = QRectF(right_centre.x() - width, right_centre.y() - height / 2, width, height)
    fill_round(painter, area.toRect(), ground, height / 2)
    painter.setFont(font)
    painter.setPen(ink)
    with upright(painter, area.toAlignedRect()):
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    return area
