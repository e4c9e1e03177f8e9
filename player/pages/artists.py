"""The artists page, and behind it the page of one artist."""

from __future__ import annotations

from player.itemmodels.shelves import ArtistsModel
from player.pages.collection import CollectionPage
from player.pages.kit import Kit
from player.pages.page import Page
from player.views.collection import Collection
from player.views.shelves import ArtistsView
from player.views.sidebar import Place
from player.wording import unknown_artist
from recommender import Artist


class ArtistsPage(Page):
    """All artists, or those the search field asks for."""

    place = Place.ARTISTS
    searchable = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = ArtistsModel(kit.library, kit.tasks, self)
        self.view: ArtistsView = ArtistsView(self.model, kit.covers, kit.theme)
        self.collection = CollectionPage(kit, Place.ARTISTS)
        self.view.chosen.connect(self.open)
        self.view.grid.text_typed.connect(kit.window.focus_search)
        self.collection.artist_wanted.connect(self.open_named)

    def open(self, artist: Artist) -> None:
        """Show one artist."""
        name = artist.name or unknown_artist()
        self.collection.open(
            Collection(
                name, artist.query, artist.cover_track_ids, self.tr("Artists"), of_artist=True
            )
        )

    def open_named(self, name: str) -> None:
        """Show the artist of that name; one who is only a guest is searched for."""

        def on_read(artist: Artist | None) -> None:
            if artist is not None:
                self.open(artist)
            else:
                self.kit.window.show_place(Place.LIBRARY)
                self.kit.window.search.setText(f'artist:"{name}"')

        self.kit.tasks.read(lambda: self.kit.library.shelves.artist(name), on_read, key="artist")

    def search(self, text: str) -> None:
        """Show what matches."""
        self.model.search(text)
        self.collection.refresh()

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.collection.show_playing(track_id)
