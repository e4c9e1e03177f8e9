"""A hundred thousand points in one picture: drawn into an image, not one by one.

A scatter plot of separate items takes seconds a frame at this size. Here every frame places all
points with a few array operations; only when few are in sight are they drawn as round dots.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

FEW_POINTS = 1_500
LEAST_RADIUS_PX, LARGEST_RADIUS_PX = 1.5, 6.0

Floats = NDArray[np.float32]
Places = NDArray[np.float32]
Pixels = NDArray[np.uint32]


class PointCloud(pg.GraphicsObject):  # type: ignore[misc]
    """Points at places (n, 2) in colours (n,), the last ones on top; one may be ringed."""

    def __init__(self) -> None:
        super().__init__()
        self._places: Places = np.zeros((0, 2), np.float32)
        self._x, self._y = self._places.T
        self._bounds = QRectF()
        self._colours: Pixels = np.zeros(0, np.uint32)
        self._order: NDArray[np.int64] = np.zeros(0, np.int64)
        self._ringed: dict[str, tuple[int, QColor]] = {}

    def show(self, places: Places, colours: Pixels, lit: NDArray[np.bool_]) -> None:
        """Show other points; colours are opaque 0xffRRGGBB, lit points lie above the others."""
        if places is not self._places:
            self.prepareGeometryChange()
            self._ringed.clear()
            self._x, self._y = np.ascontiguousarray(places.T)
            self._bounds = _bounds(places)
        self._places, self._colours = places, colours
        self._order = np.argsort(lit, kind="stable")
        self.update()

    def ring(self, name: str, row: int | None, colour: QColor) -> None:
        """Draw a ring of this name around a point, or nowhere."""
        if row is None:
            self._ringed.pop(name, None)
        else:
            self._ringed[name] = row, colour
        self.update()

    def boundingRect(self) -> QRectF:
        """All points."""
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """One frame."""
        del option, widget
        device = painter.device()
        width, height = device.width(), device.height()
        ratio = device.devicePixelRatioF()
        transform = painter.combinedTransform()
        x = self._x * np.float32(transform.m11()) + np.float32(transform.dx())
        y = self._y * np.float32(transform.m22()) + np.float32(transform.dy())
        seen = (x >= 0) & (x < width * ratio) & (y >= 0) & (y < height * ratio)
        rows = self._order[seen[self._order]]
        radius = self._radius_px(len(rows), width * height) * ratio
        painter.save()
        painter.resetTransform()
        if len(rows) <= FEW_POINTS:
            self._draw_dots(painter, x, y, rows, radius)
        else:
            size = int(width * ratio), int(height * ratio)
            _stamp(painter, x[rows], y[rows], self._colours[rows], size, radius)
        for row, colour in self._ringed.values():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, 2 * ratio))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            spot = QPointF(float(x[row]), float(y[row]))
            painter.drawEllipse(spot, radius + 4 * ratio, radius + 4 * ratio)
        painter.restore()

    @staticmethod
    def _radius_px(points: int, area: int) -> float:
        """Larger dots where there is room for them."""
        room = float(np.sqrt(area / max(points, 1)))
        return float(np.clip(room / 6, LEAST_RADIUS_PX, LARGEST_RADIUS_PX))

    def _draw_dots(
        self, painter: QPainter, x: Floats, y: Floats, rows: NDArray[np.int64], radius: float
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        brush = -1
        for row in rows.tolist():
            if self._colours[row] != brush:
                brush = int(self._colours[row])
                painter.setBrush(QColor.fromRgba(brush))
            painter.drawEllipse(QPointF(float(x[row]), float(y[row])), radius, radius)


def _stamp(
    painter: QPainter, x: Floats, y: Floats, colours: Pixels, size: tuple[int, int], radius: float
) -> None:
    """Draw points as small discs, by way of an image of the viewport's size."""
    width, height = size
    reach = int(np.ceil(radius))
    # A rim all around, so that discs at the edge need no test.
    stride = width + 2 * reach
    pixels = np.zeros(stride * (height + 2 * reach), np.uint32)
    first = reach * stride + reach
    middle = y.astype(np.int32) * stride + x.astype(np.int32) + first
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            if dx * dx + dy * dy <= radius * radius:
                pixels[middle + (dy * stride + dx)] = colours
    inside = pixels[first:].data.cast("B")
    image = QImage(inside, width, height, stride * 4, QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(0, 0, image)  # at once: the image does not own its pixels


def _bounds(places: Places) -> QRectF:
    if not len(places):
        return QRectF()
    low, high = places.min(axis=0), places.max(axis=0)
    return QRectF(QPointF(*low.tolist()), QPointF(*high.tolist()))
