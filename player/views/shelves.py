"""Artists, genres and years as grids of mosaics."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from player.itemmodels.covers import CoverStore
from player.itemmodels.shelves import ArtistsModel, ShelvesModel, artist_line
from player.theme import SPACE, Theme
from player.translation import translate
from player.views.cover_grid import CoverCellDelegate, CoverGrid
from player.views.empty_state import EmptyState
from player.views.page_heading import PageHeading
from player.wording import count


class ArtistDelegate(CoverCellDelegate):
    """Paints one artist: covers, name, how much there is."""

    def __init__(
        self, view: CoverGrid, model: ArtistsModel, covers: CoverStore, theme: Theme
    ) -> None:
        super().__init__(view, covers, theme)
        self._artists = model

    def cell(self, row: int, side: int, ratio: float) -> tuple[QPixmap, str, str] | None:
        """One artist, or None while its page is being read."""
        artist = self._artists.row(row)
        if artist is None:
            return None
        name, _spoken = self._artists.told(artist)
        picture = self._covers.mosaic(artist.cover_track_ids, name, side, ratio)
        return picture, name, artist_line(artist)


class ShelfDelegate(CoverCellDelegate):
    """Paints one genre, decade or year: covers, name, how many tracks."""

    def __init__(
        self, view: CoverGrid, model: ShelvesModel, covers: CoverStore, theme: Theme
    ) -> None:
        super().__init__(view, covers, theme)
        self._shelves = model

    def cell(self, row: int, side: int, ratio: float) -> tuple[QPixmap, str, str] | None:
        """One shelf."""
        shelf = self._shelves.shelf(row)
        if shelf is None:
            return None
        name = self._shelves.name(shelf)
        picture = self._covers.mosaic(shelf.cover_track_ids, name, side, ratio)
        return picture, name, count(shelf.tracks, "track")


class _GridView(QWidget):
    """A heading, a grid, and what stands there while the grid is empty."""

    chosen = Signal(object)
    """A row's artist or shelf."""

    def __init__(self, title: str, noun: str, grid: CoverGrid, empty: EmptyState) -> None:
        super().__init__()
        self._noun = noun
        self.grid = grid
        self._heading = PageHeading(title)
        self._stack = QStackedWidget()
        self._stack.addWidget(grid)
        self._stack.addWidget(empty)
        self.setFocusProxy(grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._heading)
        layout.addWidget(self._stack, 1)

    def _tell(self, found: int, query: str = "") -> None:
        told = count(found, self._noun)
        self._heading.told.setText(
            self.tr("{told} for “{query}”").format(told=told, query=query) if query else told
        )
        self._stack.setCurrentIndex(0 if found else 1)


class ArtistsView(_GridView):
    """All artists, or those that answer the search field."""

    def __init__(self, model: ArtistsModel, covers: CoverStore, theme: Theme) -> None:
        title = translate("Artists", "Artists")
        grid = CoverGrid(model, title, covers, theme)
        grid.setItemDelegate(ArtistDelegate(grid, model, covers, theme))
        self._empty = EmptyState(theme, "artists", translate("Artists", "No artists here"), "")
        super().__init__(title, "artist", grid, self._empty)
        self._model = model
        grid.row_chosen.connect(self._on_row_chosen)
        model.refreshed.connect(self._on_refreshed)

    def _on_row_chosen(self, row: int) -> None:
        artist = self._model.row(row)
        if artist is not None:
            self.chosen.emit(artist)

    def _on_refreshed(self) -> None:
        query = self._model.query.strip()
        self._empty.set_sentence(
            self.tr("No artist answers this.")
            if query
            else self.tr("Artists appear as your music is read.")
        )
        self._tell(self._model.rowCount(), query)


class ShelfWords(NamedTuple):
    """What a page of shelves says.

    Attributes:
        noun: what is counted, one of the counted nouns.
        icon, nothing, sentence: what stands there while the grid is empty.
    """

    title: str
    noun: str
    icon: str
    nothing: str
    sentence: str


class ShelvesView(_GridView):
    """All genres, or all decades."""

    def __init__(
        self,
        model: ShelvesModel,
        words: ShelfWords,
        covers: CoverStore,
        theme: Theme,
    ) -> None:
        grid = CoverGrid(model, words.title, covers, theme)
        grid.setItemDelegate(ShelfDelegate(grid, model, covers, theme))
        empty = EmptyState(theme, words.icon, words.nothing, words.sentence)
        super().__init__(words.title, words.noun, grid, empty)
        self._model = model
        grid.row_chosen.connect(self._on_row_chosen)
        model.refreshed.connect(lambda: self._tell(model.rowCount()))

    def _on_row_chosen(self, row: int) -> None:
        shelf = self._model.shelf(row)
        if shelf is not None:
            self.chosen.emit(shelf)
