"""The drawing surface of the map: pan and zoom, point at tracks, lasso, draw a path."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

from player.itemmodels.sound_map import MapModel
from player.theme import Theme
from player.views.map_colours import point_colours
from player.views.point_cloud import PointCloud

REACH_PX = 14.0
ZOOM_STEP = 0.8
LEAST_DRAWN = 3
ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}


class MapTool(StrEnum):
    """What dragging with the pointer does."""

    MOVE = "move"
    LASSO = "lasso"
    PATH = "path"


class MapPlot(pg.PlotWidget):  # type: ignore[misc]
    """Shows a :class:`MapModel`. Arrow keys go from point to point, + and - zoom, Enter plays."""

    point_hovered = Signal(object)
    """A row, or None beside all points."""
    point_chosen = Signal(int)
    point_activated = Signal(int)
    lassoed = Signal(object)
    """Rows inside a drawn outline."""
    path_drawn = Signal(object)
    """The drawn line (k, 2), in the map's own units."""
    menu_wanted = Signal(object)

    def __init__(self, model: MapModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._tool = MapTool.MOVE
        self._drawn: list[tuple[float, float]] = []
        self.current: int | None = None
        self._cloud = PointCloud()
        self._line = pg.PlotCurveItem()
        self.addItem(self._cloud)
        self.addItem(self._line)
        self.hideAxis("left")
        self.hideAxis("bottom")
        self.hideButtons()
        self.setMenuEnabled(False)
        self.setAspectLocked(True)
        self.getViewBox().setDefaultPadding(0.04)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Sound map"))
        model.points_changed.connect(self._on_points_changed)
        model.lit_changed.connect(self.dress)
        theme.changed.connect(self.dress)
        self.dress()

    def set_tool(self, tool: MapTool) -> None:
        """Let dragging do something else."""
        self._tool = tool
        self.setCursor(
            Qt.CursorShape.ArrowCursor if tool is MapTool.MOVE else Qt.CursorShape.CrossCursor
        )

    def show_all(self) -> None:
        """Zoom out until everything is in sight."""
        self.getViewBox().autoRange()

    def go_to(self, row: int | None) -> None:
        """Ring a point as the current one, and bring it into sight."""
        self.current = row
        self._cloud.ring("current", row, self._theme.colour("text"))
        if row is None:
            return
        x, y = self._model.points.places[row].tolist()
        if not self.getViewBox().viewRect().contains(QPointF(x, y)):
            self.getViewBox().setRange(xRange=(x - 0.2, x + 0.2), yRange=(y - 0.2, y + 0.2))
        self.point_chosen.emit(row)

    def mark_playing(self, row: int | None) -> None:
        """Ring the track that sounds."""
        self._cloud.ring("playing", row, self._theme.colour("accent"))

    def dress(self) -> None:
        """Draw everything in the colours in force."""
        self.setBackground(self._theme.colour("surface"))
        self._line.setPen(pg.mkPen(self._theme.colour("text"), width=2))
        model = self._model
        self._cloud.show(model.points.places, point_colours(model, self._theme), model.lit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a point, or begin to draw."""
        if event.button() == Qt.MouseButton.LeftButton and self._tool is not MapTool.MOVE:
            self._drawn = [self._place_of(event.position())]
            self.setFocus()
            return
        super().mousePressEvent(event)
        row = self._row_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self.go_to(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on, or tell what the pointer is over."""
        if self._drawn:
            self._drawn.append(self._place_of(event.position()))
            self._line.setData(*np.array(self._drawn).T)
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.point_hovered.emit(self._row_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was drawn is whole."""
        if not self._drawn:
            super().mouseReleaseEvent(event)
            return
        drawn, self._drawn = np.array(self._drawn, np.float32), []
        self._line.setData([], [])
        if len(drawn) >= LEAST_DRAWN:
            self._finish_drawing(drawn)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Play from a point."""
        row = self._row_at(event.position())
        if row is not None:
            self.point_activated.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the point under the pointer, or of the current one."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.go_to(self._row_at(QPointF(event.pos())))
        if self.current is not None:
            self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything the pointer can do with single points."""
        key = Qt.Key(event.key())
        if key in ARROWS and len(self._model.points.track_ids):
            start = self.current if self.current is not None else self._middle()
            self.go_to(self._model.towards(start, *ARROWS[key]) if self.current else start)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.getViewBox().scaleBy((ZOOM_STEP, ZOOM_STEP))
        elif key == Qt.Key.Key_Minus:
            self.getViewBox().scaleBy((1 / ZOOM_STEP, 1 / ZOOM_STEP))
        elif key == Qt.Key.Key_Home:
            self.show_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.point_activated.emit(self.current)
        else:
            event.ignore()

    def _finish_drawing(self, drawn: NDArray[np.float32]) -> None:
        if self._tool is MapTool.LASSO:
            self.lassoed.emit(self._model.within(drawn))
        else:
            self.path_drawn.emit(drawn)

    def _middle(self) -> int:
        """The lit point nearest to the middle of what is in sight."""
        centre = self.getViewBox().viewRect().center()
        row = self._model.nearest(centre.x(), centre.y(), float("inf"))
        return 0 if row is None else row

    def _place_of(self, position: QPointF) -> tuple[float, float]:
        place = self.getViewBox().mapSceneToView(self.mapToScene(position.toPoint()))
        return place.x(), place.y()

    def _row_at(self, position: QPointF) -> int | None:
        pixel = self.getViewBox().viewPixelSize()[0]
        return self._model.nearest(*self._place_of(position), REACH_PX * pixel)

    def _on_points_changed(self) -> None:
        self.current = None
        self.getViewBox().enableAutoRange()
