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
from player.views.empty_state import FROM_TAGS, EmptyState, NoMusic
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

    def __init__(
        self,
        title: str,
        noun: str,
        grid: CoverGrid,
        no_music: NoMusic,
        nothing_found: EmptyState | None = None,
    ) -> None:
        super().__init__()
        self.no_music = no_music
        self._noun = noun
        self.grid = grid
        self._heading = PageHeading(title)
        self._stack = QStackedWidget()
        for page in filter(None, (grid, no_music, nothing_found)):
            self._stack.addWidget(page)
        self._nothing_found = nothing_found
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
        instead = self._nothing_found if query and self._nothing_found else self.no_music
        self._stack.setCurrentWidget(self.grid if found else instead)


class ArtistsView(_GridView):
    """All artists, or those that answer the search field."""

    def __init__(self, model: ArtistsModel, covers: CoverStore, theme: Theme) -> None:
        title = translate("Artists", "Artists")
        grid = CoverGrid(model, title, covers, theme)
        grid.setItemDelegate(ArtistDelegate(grid, model, covers, theme))
        nothing = EmptyState(
            theme, "search", self.tr("Nothing found"), self.tr("No artist answers this.")
        )
        none_yet = NoMusic(theme, "artists", translate("Artists", "No artists here yet"), FROM_TAGS)
        super().__init__(title, "artist", grid, none_yet, nothing)
        self._model = model
        grid.row_chosen.connect(self._on_row_chosen)
        model.refreshed.connect(self._on_refreshed)

    def _on_row_chosen(self, row: int) -> None:
        artist = self._model.row(row)
        if artist is not None:
            self.chosen.emit(artist)

    def _on_refreshed(self) -> None:
        self._tell(self._model.rowCount(), self._model.query.strip())


class ShelfWords(NamedTuple):
    """What a page of shelves says.

    Attributes:
        noun: what is counted, one of the counted nouns.
        icon, nothing: what stands there while the grid is empty.
    """

    title: str
    noun: str
    icon: str
    nothing: str


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
        none_yet = NoMusic(theme, words.icon, words.nothing, FROM_TAGS)
        super().__init__(words.title, words.noun, grid, none_yet)
        self._model = model
        grid.row_chosen.connect(self._on_row_chosen)
        model.refreshed.connect(lambda: self._tell(model.rowCount()))

    def _on_row_chosen(self, row: int) -> None:
        shelf = self._model.shelf(row)
        if shelf is not None:
            self.chosen.emit(shelf)
