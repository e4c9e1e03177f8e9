"""The genres and the years: grids of shelves, and behind each what stands there."""

from __future__ import annotations

from player.itemmodels.shelves import ShelvesModel
from player.pages.collection import CollectionPage
from player.pages.kit import Kit
from player.pages.page import Page
from player.views.collection import Collection
from player.views.shelves import ShelfWords, ShelvesView
from player.views.sidebar import Place
from recommender import Shelf


class GenresPage(Page):
    """All genres of the tags."""

    place = Place.GENRES

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = ShelvesModel(
            kit.tasks, kit.library.shelves.genres, self.tr("Without genre"), self
        )
        words = ShelfWords(
            self.tr("Genres"),
            "genre",
            "genres",
            self.tr("No genres here yet"),
        )
        self.view: ShelvesView = ShelvesView(self.model, words, kit.covers, kit.theme)
        self.collection = CollectionPage(kit, Place.GENRES)
        self.view.chosen.connect(self.open)
        self.view.grid.text_typed.connect(kit.window.focus_search)

    def open(self, shelf: Shelf) -> None:
        """Show one genre."""
        name = self.model.name(shelf)
        self.collection.open(
            Collection(name, shelf.query, shelf.cover_track_ids, self.tr("Genres"))
        )

    def refresh(self) -> None:
        """Ask the catalogue again."""
        self.model.refresh()
        self.collection.refresh()

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.collection.show_playing(track_id)


class YearsPage(Page):
    """The decades, and the years of each."""

    place = Place.YEARS

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = ShelvesModel(
            kit.tasks, kit.library.shelves.decades, self.tr("Without year"), self
        )
        words = ShelfWords(
            self.tr("Years"),
            "decade",
            "years",
            self.tr("No years here yet"),
        )
        self.view: ShelvesView = ShelvesView(self.model, words, kit.covers, kit.theme)
        self.collection = CollectionPage(kit, Place.YEARS)
        self.view.chosen.connect(self.open)
        self.view.grid.text_typed.connect(kit.window.focus_search)

    def open(self, shelf: Shelf) -> None:
        """Show one decade, with its years to choose from."""
        name = self.model.name(shelf)
        collection = Collection(name, shelf.query, shelf.cover_track_ids, self.tr("Years"))

        def on_read(years: list[Shelf]) -> None:
            self.collection.open(collection, years)

        if shelf.first_year is None:
            self.collection.open(collection)
        else:
            first = shelf.first_year
            read = self.kit.library.shelves.years
            self.kit.tasks.read(lambda: read(first), on_read, key="years")

    def refresh(self) -> None:
        """Ask the catalogue again."""
        self.model.refresh()
        self.collection.refresh()

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.collection.show_playing(track_id)
