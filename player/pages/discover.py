"""The Discover page."""

from __future__ import annotations

from player.itemmodels.slate import SlateModel
from player.pages.kit import Kit
from player.pages.page import Page
from player.views.discover import DiscoverView
from player.views.sidebar import Place


class DiscoverPage(Page):
    """Asks for a queue and shows why each of its tracks is there."""

    place = Place.DISCOVER

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = SlateModel()
        self.view: DiscoverView = DiscoverView(
            self.model, kit.covers, kit.actions, kit.settings, kit.theme
        )
        kit.commands["discover"].triggered.connect(lambda _on: self._on_discover_triggered())

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.view.list.set_playing(track_id)

    def _on_discover_triggered(self) -> None:
        self.kit.window.show_place(Place.DISCOVER)
        self.view.discover()
