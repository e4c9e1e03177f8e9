"""The tracks page: all tracks as a table, as the listener has arranged it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from player.itemmodels.track_columns import Column
from player.itemmodels.tracks import TracksModel
from player.pages.kit import Kit
from player.pages.page import Page
from player.settings import TRACK_COLUMNS, TRACK_SORT
from player.views.library import LibraryView
from player.views.sidebar import Place

DOWN = " down"


class LibraryPage(Page):
    """All tracks, or those the search field and the chips ask for."""

    place = Place.LIBRARY
    searchable = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = TracksModel(kit.library, kit.tasks, self)
        self.view: LibraryView = LibraryView(self.model, kit.covers, kit.actions, kit.theme)
        self.view.text_typed.connect(kit.window.focus_search)
        self.view.filter_chosen.connect(lambda _query: self.search(kit.window.search.text()))
        table = self.view.table
        table.show_columns(kit.settings.get(TRACK_COLUMNS))
        table.columns_changed.connect(lambda text: kit.settings.set(TRACK_COLUMNS, text))
        self._restore_sort()
        table.horizontalHeader().sortIndicatorChanged.connect(self._on_sort_chosen)

    def search(self, text: str) -> None:
        """Show what matches."""
        self.model.search(self.view.show_search(text))

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.view.table.set_playing(track_id)

    def _restore_sort(self) -> None:
        kept = self.kit.settings.get(TRACK_SORT)
        name = kept.removesuffix(DOWN)
        column = next((column for column in Column if column.name.lower() == name), None)
        if column is not None:
            down = Qt.SortOrder.DescendingOrder
            order = down if kept.endswith(DOWN) else Qt.SortOrder.AscendingOrder
            self.view.table.sortByColumn(column, order)

    def _on_sort_chosen(self, section: int, order: Qt.SortOrder) -> None:
        name = Column(section).name.lower() if section >= 0 else ""
        down = DOWN if name and order == Qt.SortOrder.DescendingOrder else ""
        self.kit.settings.set(TRACK_SORT, name + down)
