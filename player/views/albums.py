"""The albums as a grid of covers."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from player.itemmodels.albums import AlbumsModel
from player.itemmodels.covers import CoverStore
from player.theme import SPACE, Theme, Type
from player.views.empty_state import EmptyState
from player.views.painting import draw_text, fill_round
from player.views.row_delegate import RowDelegate, dress_list
from player.wording import count, line
from recommender import Album, AlbumSort

COVER_PX = 160
"""At least; covers grow to fill the width, by steps of the grid so that few sizes are kept."""
TEXT_PX = 52
GAP_PX = SPACE * 3
ORDERS = {
    AlbumSort.ARTIST: "By artist",
    AlbumSort.TITLE: "By title",
    AlbumSort.YEAR: "Newest first",
    AlbumSort.ADDED: "Added last",
}


class AlbumGrid(QListView):
    """Shows an :class:`AlbumsModel`; Enter or a click opens an album."""

    album_chosen = Signal(object)
    text_typed = Signal(str)

    def __init__(self, model: AlbumsModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__()
        self.albums = model
        self.setModel(model)
        dress_list(self, "Albums", covers, theme)
        self.setItemDelegate(AlbumDelegate(self, covers, theme))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setGridSize(QSize(COVER_PX + GAP_PX, COVER_PX + TEXT_PX + GAP_PX))
        self.clicked.connect(self._on_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current album; everything else as usual."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing in the grid searches the whole library instead of the loaded albums."""
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
        album = self.albums.album(index.row()) if index.isValid() else None
        if album is not None:
            self.album_chosen.emit(album)


class AlbumDelegate(RowDelegate):
    """Paints one album: its cover, its title, who made it and when."""

    def __init__(self, view: AlbumGrid, covers: CoverStore, theme: Theme) -> None:
        super().__init__(view, covers, theme, QSize(COVER_PX, COVER_PX + TEXT_PX))
        self._grid = view

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
        """One album, or the place where it will be."""
        side = self._grid.cover_side(self._grid.gridSize().width())
        corner = option.rect.topLeft()
        area = QRect(corner, QSize(side + SPACE * 2, side + TEXT_PX + SPACE * 2))
        cover = QRect(corner + QPoint(SPACE, SPACE), QSize(side, side))
        album = self._grid.albums.album(index.row())
        painter.save()
        if album is None:
            fill_round(painter, cover, self._theme.colour("raised"), 12)
        else:
            self.paint_ground(painter, area, option.state, 14)
            ratio = painter.device().devicePixelRatioF()
            picture = self._covers.album_pixmap(album, side, ratio)
            painter.drawPixmap(cover.topLeft(), picture)
            self._paint_texts(painter, cover, album)
        painter.restore()

    def _paint_texts(self, painter: QPainter, cover: QRect, album: Album) -> None:
        theme = self._theme
        bold, small = theme.font(bold=True), theme.font(Type.SMALL)
        upper, lower = QFontMetrics(bold).height(), QFontMetrics(small).height()
        title = QRect(cover.left(), cover.bottom() + SPACE, cover.width(), upper)
        draw_text(painter, title, album.title, bold, theme.colour("text"))
        below = QRect(cover.left(), title.bottom() + 2, cover.width(), lower)
        told = line(album.artist or "Unknown artist", str(album.year or ""))
        draw_text(painter, below, told, small, theme.colour("muted"))


class AlbumsView(QWidget):
    """The grid with its heading and its order."""

    def __init__(self, model: AlbumsModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.grid = AlbumGrid(model, covers, theme)
        self._nothing = EmptyState(theme, "search", "Nothing found", "No album answers this.")
        self._none_yet = EmptyState(
            theme, "albums", "No albums here yet", "Albums appear as your music is read."
        )
        self._stack = QStackedWidget()
        for page in (self.grid, self._nothing, self._none_yet):
            self._stack.addWidget(page)
        self.setFocusProxy(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._heading())
        layout.addWidget(self._stack, 1)
        model.refreshed.connect(self._on_refreshed)

    def _heading(self) -> QHBoxLayout:
        title = QLabel("Albums")
        title.setObjectName("title")
        self._told = QLabel()
        self._told.setObjectName("muted")
        self.order = QComboBox()
        self.order.setAccessibleName("Order of the albums")
        for text in ORDERS.values():
            self.order.addItem(text)
        self.order.currentIndexChanged.connect(
            lambda place: self._model.sort_by(list(ORDERS)[place])
        )
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, 0, SPACE * 2, 0)
        row.setSpacing(SPACE + 4)
        row.addWidget(title)
        row.addWidget(self._told)
        row.addStretch()
        row.addWidget(self.order)
        return row

    def _on_refreshed(self) -> None:
        found, query = self._model.rowCount(), self._model.query.strip()
        told = count(found, "album")
        self._told.setText(f"{told} for “{query}”" if query else told)
        instead = self._nothing if query else self._none_yet
        self._stack.setCurrentWidget(self.grid if found else instead)
