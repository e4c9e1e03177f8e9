"""The albums page: the grid of covers, and behind it the page of one album."""

from __future__ import annotations

from player.itemmodels.albums import AlbumsModel
from player.pages.kit import Kit
from player.pages.page import Page
from player.views.album import AlbumView
from player.views.albums import AlbumsView
from player.views.sidebar import Place
from recommender import Album, Track


class AlbumsPage(Page):
    """All albums, or those the search field asks for."""

    place = Place.ALBUMS
    searchable = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = AlbumsModel(kit.library, kit.tasks, self)
        self.view: AlbumsView = AlbumsView(self.model, kit.covers, kit.theme)
        self.album_view = AlbumView(kit.covers, kit.actions, kit.theme)
        self.view.grid.text_typed.connect(kit.window.focus_search)
        self.view.grid.album_chosen.connect(self.open)
        self.album_view.left.connect(lambda: kit.window.show_place(Place.ALBUMS))
        self.album_view.artist_chosen.connect(self._on_artist_chosen)

    def open(self, album: Album) -> None:
        """Show one album."""

        def on_read(tracks: list[Track]) -> None:
            self.album_view.show_album(album, tracks)
            self.kit.window.show_page(self.album_view, Place.ALBUMS)

        self.kit.tasks.read(
            lambda: self.kit.library.album_tracks(album.album_id), on_read, key="album"
        )

    def search(self, text: str) -> None:
        """Show what matches."""
        self.model.search(text)

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.album_view.list.set_playing(track_id)

    def _on_artist_chosen(self, artist: str) -> None:
        """Everything by an artist, as a search the listener can go on with."""
        self.kit.window.show_place(Place.ALBUMS)
        self.kit.window.search.setText(f'artist:"{artist}"')
