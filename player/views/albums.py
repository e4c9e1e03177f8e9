"""The albums as a grid of covers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from player.itemmodels.albums import AlbumsModel
from player.itemmodels.covers import CoverStore
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.cover_grid import CoverCellDelegate, CoverGrid
from player.views.empty_state import FROM_TAGS, EmptyState, NoMusic
from player.views.page_heading import PageHeading
from player.wording import count, line, unknown_artist
from recommender import AlbumSort

ORDERS = {
    AlbumSort.ARTIST: QT_TRANSLATE_NOOP("Albums", "By artist"),
    AlbumSort.TITLE: QT_TRANSLATE_NOOP("Albums", "By title"),
    AlbumSort.YEAR: QT_TRANSLATE_NOOP("Albums", "Newest first"),
    AlbumSort.ADDED: QT_TRANSLATE_NOOP("Albums", "Added last"),
}


class AlbumGrid(CoverGrid):
    """Shows an :class:`AlbumsModel`; Enter or a click opens an album."""

    album_chosen = Signal(object)

    def __init__(self, model: AlbumsModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__(model, translate("Albums", "Albums"), covers, theme)
        self.albums = model
        self.setItemDelegate(AlbumDelegate(self, covers, theme))
        self.row_chosen.connect(self._on_row_chosen)

    def _on_row_chosen(self, row: int) -> None:
        album = self.albums.row(row)
        if album is not None:
            self.album_chosen.emit(album)


class AlbumDelegate(CoverCellDelegate):
    """Paints one album: its cover, its title, who made it and when."""

    def __init__(self, view: AlbumGrid, covers: CoverStore, theme: Theme) -> None:
        super().__init__(view, covers, theme)
        self._albums = view.albums

    def cell(self, row: int, side: int, ratio: float) -> tuple[QPixmap, str, str] | None:
        """One album, or None while its page is being read."""
        album = self._albums.row(row)
        if album is None:
            return None
        told = line(album.artist or unknown_artist(), str(album.year or ""))
        return self._covers.album_pixmap(album, side, ratio), album.title, told


class AlbumsView(QWidget):
    """The grid with its heading and its order."""

    def __init__(self, model: AlbumsModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.grid = AlbumGrid(model, covers, theme)
        self._nothing = EmptyState(
            theme, "search", self.tr("Nothing found"), self.tr("No album answers this.")
        )
        self.no_music = NoMusic(theme, "albums", self.tr("No albums here yet"), FROM_TAGS)
        self._stack = QStackedWidget()
        for page in (self.grid, self._nothing, self.no_music):
            self._stack.addWidget(page)
        self.setFocusProxy(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE, 0)
        layout.setSpacing(SPACE)
        self.order = self._orders()
        self._heading = PageHeading(self.tr("Albums"), self.order)
        layout.addLayout(self._heading)
        layout.addWidget(self._stack, 1)
        model.refreshed.connect(self._on_refreshed)

    def _orders(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Order of the albums"))
        box.addItems([translate("Albums", text) for text in ORDERS.values()])
        box.currentIndexChanged.connect(lambda place: self._model.sort_by(list(ORDERS)[place]))
        return box

    def _on_refreshed(self) -> None:
        found, query = self._model.rowCount(), self._model.query.strip()
        told = count(found, "album")
        self._heading.told.setText(
            self.tr("{told} for “{query}”").format(told=told, query=query) if query else told
        )
        instead = self._nothing if query else self.no_music
        self._stack.setCurrentWidget(self.grid if found else instead)
