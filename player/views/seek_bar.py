"""The seek bar: the track's own waveform, played part in ember, with the time under the pointer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip

from player.theme import Theme
from player.wording import clock

BAR_PX = 3
STEP_S = 5.0
HEIGHT_PX = 36


class SeekBar(QSlider):
    """Where the track stands, in milliseconds for Qt and screen readers.

    Click, drag or use the arrow keys to go elsewhere.
    """

    sought = Signal(float)
    """The listener wants to be at this many seconds."""

    def __init__(self, theme: Theme, height_px: int = HEIGHT_PX) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._height_px = height_px
        self._theme = theme
        self._waveform: NDArray[np.uint8] | None = None
        self._duration_s = 0.0
        self._position_s = 0.0
        self._dragged_to_s: float | None = None
        self._pointer_x: float | None = None
        self._part: tuple[float, float | None] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Position in the track"))
        theme.changed.connect(self.update)

    @property
    def shown_s(self) -> float:
        """Where the mark stands: under the pointer while dragging."""
        return self._position_s if self._dragged_to_s is None else self._dragged_to_s

    def show_track(self, duration_s: float, waveform: NDArray[np.uint8] | None = None) -> None:
        """Begin a track; without a waveform it is drawn as a plain line."""
        self._duration_s = max(0.0, duration_s)
        self._waveform = waveform
        self._dragged_to_s = None
        self.setRange(0, round(self._duration_s * 1000))
        self.setEnabled(duration_s > 0)
        self.update()

    def show_waveform(self, waveform: NDArray[np.uint8] | None) -> None:
        """The waveform of the track that is shown, once it is read."""
        self._waveform = waveform
        self.update()

    def show_position(self, position_s: float) -> None:
        """Move the mark; while dragging it stays under the pointer."""
        self._position_s = min(max(0.0, position_s), self._duration_s)
        self.setValue(round(self._position_s * 1000))
        self.update()

    def show_part(self, part: tuple[float, float | None] | None) -> None:
        """Mark where the passage that repeats begins and ends; without an end, only its begin."""
        self._part = part
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(320, self._height_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars of the waveform, or a line where there is none yet."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        share = self.shown_s / self._duration_s if self._duration_s else 0.0
        split = share * self.width()
        if self._waveform is None:
            self._paint_line(painter, split)
        else:
            self._paint_bars(painter, split)
        if self._duration_s:
            self._paint_marks(painter, split)

    def _paint_line(self, painter: QPainter, split: float) -> None:
        top = self.height() / 2 - 2
        painter.setBrush(self._theme.colour("wave"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), 4), 2, 2)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRectF(0, top, split, 4), 2, 2)

    def _paint_bars(self, painter: QPainter, split: float) -> None:
        played, coming = self._theme.colour("accent"), self._theme.colour("wave")
        peaks = bars(self._waveform, max(1, self.width() // (BAR_PX + 1)))
        middle, reach = self.height() / 2, self.height() / 2 - 2
        for number, peak in enumerate(peaks):
            x = number * (BAR_PX + 1)
            half = max(1.0, float(peak) * reach)
            painter.setBrush(played if x + BAR_PX / 2 < split else coming)
            painter.drawRoundedRect(QRectF(x, middle - half, BAR_PX, 2 * half), 1.5, 1.5)

    def _paint_marks(self, painter: QPainter, split: float) -> None:
        for edge_s in self._part or ():
            if edge_s is not None:
                painter.setBrush(self._theme.colour("text"))
                x = edge_s / self._duration_s * (self.width() - 2)
                painter.drawRoundedRect(QRectF(x, 0, 2, self.height()), 1, 1)
        if self._pointer_x is not None:
            painter.setBrush(self._theme.colour("muted"))
            painter.drawRect(QRectF(self._pointer_x, 2, 1, self.height() - 4))
        if self.hasFocus() or self._waveform is None or self._dragged_to_s is not None:
            painter.setBrush(self._theme.colour("text" if self.hasFocus() else "accent"))
            painter.drawEllipse(
                QPointF(min(max(split, 6), self.width() - 6), self.height() / 2), 6, 6
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the mark."""
        if event.button() == Qt.MouseButton.LeftButton and self._duration_s:
            self._dragged_to_s = self._seconds_at(event.position().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the time under the pointer; drag the mark along."""
        self._pointer_x = event.position().x()
        if self._duration_s:
            under = self._seconds_at(self._pointer_x)
            QToolTip.showText(event.globalPosition().toPoint(), clock(under), self)
            if self._dragged_to_s is not None:
                self._dragged_to_s = under
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: that is where to be."""
        if event.button() == Qt.MouseButton.LeftButton and self._dragged_to_s is not None:
            self._seek(self._dragged_to_s)
            self._dragged_to_s = None

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        del event
        self._pointer_x = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys by five seconds, Home to the beginning."""
        steps = {Qt.Key.Key_Left: -STEP_S, Qt.Key.Key_Right: STEP_S}
        if not self._duration_s or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            super().keyPressEvent(event)
        elif event.key() in steps:
            self._seek(self._position_s + steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self._seek(0.0)
        else:
            super().keyPressEvent(event)

    def _seek(self, position_s: float) -> None:
        self.show_position(position_s)
        self.sought.emit(self._position_s)

    def _seconds_at(self, x: float) -> float:
        return min(1.0, max(0.0, x / max(1, self.width()))) * self._duration_s


def bars(waveform: NDArray[np.uint8] | None, number: int) -> NDArray[np.float32]:
    """Peaks (n,) uint8 → (number,) heights 0..1; the root brings quiet passages into sight."""
    if waveform is None or waveform.size == 0:
        return np.zeros(number, np.float32)
    edges = np.linspace(0, waveform.size, number + 1)[:-1].astype(int)
    peaks = np.maximum.reduceat(waveform, np.minimum(edges, waveform.size - 1))
    loudest = max(1, int(waveform.max()))
    heights: NDArray[np.float32] = np.sqrt(peaks.astype(np.float32) / loudest)
    return heights
