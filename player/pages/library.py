"""The library page: all tracks as a table."""

from __future__ import annotations

from player.itemmodels.tracks import TracksModel
from player.pages.kit import Kit
from player.pages.page import Page
from player.views.library import LibraryView
from player.views.sidebar import Place


class LibraryPage(Page):
    """All tracks, or those the search field asks for."""

    place = Place.LIBRARY
    searchable = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = TracksModel(kit.library, kit.tasks, self)
        self.view: LibraryView = LibraryView(self.model, kit.covers, kit.actions, kit.theme)
        self.view.text_typed.connect(kit.window.focus_search)

    def search(self, text: str) -> None:
        """Show what matches."""
        self.model.search(text)

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.view.table.set_playing(track_id)
