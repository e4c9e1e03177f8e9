"""A grid of covers with two lines under each: the shape of albums and playlists."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from player.itemmodels.covers import CoverStore
from player.theme import SPACE, Theme, Type
from player.views.painting import draw_picture, draw_text, fill_round
from player.views.row_delegate import RowDelegate, dress_list

COVER_PX = 160
"""At least; covers grow to fill the width, by steps of the grid so that few sizes are kept."""
TEXT_PX = 52
GAP_PX = SPACE * 3


class CoverGrid(QListView):
    """Shows a list of things with covers; Enter or a click chooses one."""

    row_chosen = Signal(int)
    text_typed = Signal(str)

    def __init__(
        self, model: QAbstractItemModel, name: str, covers: CoverStore, theme: Theme
    ) -> None:
        super().__init__()
        self.setModel(model)
        dress_list(self, name, covers, theme)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        bar.setEnabled(False)
        self.setGridSize(QSize(COVER_PX + GAP_PX, COVER_PX + TEXT_PX + GAP_PX))
        self.clicked.connect(self._on_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the current cell; everything else as usual."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing in the grid searches everything instead of the loaded cells."""
        if search.strip():
            self.text_typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The covers share the width evenly."""
        width = self.viewport().width() - 1
        cell = width // max(1, width // (COVER_PX + GAP_PX))
        self.setGridSize(QSize(cell, self.cover_side(cell) + TEXT_PX + GAP_PX))
        super().resizeEvent(event)

    @staticmethod
    def cover_side(cell_width: int) -> int:
        """The side of the covers in cells of a width."""
        return max(COVER_PX, (cell_width - GAP_PX) // SPACE * SPACE)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(index.row())


class CoverCellDelegate(RowDelegate):
    """Paints one cell: a picture, a title and a line about it; a subclass says what these are."""

    def __init__(self, view: CoverGrid, covers: CoverStore, theme: Theme) -> None:
        super().__init__(view, covers, theme, QSize(COVER_PX, COVER_PX + TEXT_PX))
        self._grid = view
        self._bold, self._small = theme.font(bold=True), theme.font(Type.SMALL)
        self._upper = QFontMetrics(self._bold).height()
        self._lower = QFontMetrics(self._small).height()

    @abstractmethod
    def cell(self, row: int, side: int, ratio: float) -> tuple[QPixmap, str, str] | None:
        """Picture, title and line of a row; None while it is not read."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A whole cell, so that the first cover stands where the heading does."""
        del option, index
        return self._grid.gridSize()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One cell, or the place where it will be."""
        side = self._grid.cover_side(self._grid.gridSize().width())
        corner = option.rect.topLeft()
        area = QRect(corner, QSize(side + SPACE * 2, side + TEXT_PX + SPACE * 2))
        cover = QRect(corner + QPoint(SPACE, SPACE), QSize(side, side))
        cell = self.cell(index.row(), side, painter.device().devicePixelRatioF())
        self.begin(painter, option)
        if cell is None:
            fill_round(painter, cover, self._theme.colour("raised"), 12)
        else:
            picture, title, told = cell
            self.paint_ground(painter, area, option.state, 14)
            draw_picture(painter, cover, picture)
            self._paint_texts(painter, cover, title, told)
        painter.restore()

    def _paint_texts(self, painter: QPainter, cover: QRect, title: str, told: str) -> None:
        theme = self._theme
        above = QRect(cover.left(), cover.bottom() + SPACE, cover.width(), self._upper)
        draw_text(painter, above, title, self._bold, theme.colour("text"))
        below = QRect(cover.left(), above.bottom() + 2, cover.width(), self._lower)
        draw_text(painter, below, told, self._small, theme.colour("muted"))
