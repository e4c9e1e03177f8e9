"""The albums page: the grid of covers, and behind it the page of one album."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal

from player.itemmodels.albums import AlbumsModel
from player.pages.kit import Kit
from player.pages.page import Page
from player.views.album import AlbumView
from player.views.albums import AlbumsView
from player.views.sidebar import Place
from recommender import Album, Track


class WayBack(NamedTuple):
    """Where one came from to the page of an album."""

    name: str
    place: Place
    go: Callable[[], None]


class AlbumsPage(Page):
    """All albums, or those the search field asks for."""

    place = Place.ALBUMS
    searchable = True
    artist_wanted = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = AlbumsModel(kit.library, kit.tasks, self)
        self.view: AlbumsView = AlbumsView(self.model, kit.covers, kit.theme)
        self.album_view = AlbumView(kit.covers, kit.actions, kit.theme)
        kit.window.keep_behind(self.album_view)
        self.view.grid.text_typed.connect(kit.window.focus_search)
        self.view.grid.album_chosen.connect(self.open)
        self._to_albums = WayBack(
            self.tr("Albums"), Place.ALBUMS, lambda: kit.window.show_place(Place.ALBUMS)
        )
        self._way_back = self._to_albums
        self.album_view.left.connect(self._on_left)
        self.album_view.artist_chosen.connect(self.artist_wanted)

    def open(self, album: Album, back: WayBack | None = None) -> None:
        """Show one album, with a way back to where it was chosen."""

        def on_read(tracks: list[Track]) -> None:
            self._way_back = back or self._to_albums
            self.album_view.show_album(album, tracks, self._way_back.name)
            self.kit.window.show_page(self.album_view, self._way_back.place)

        self.kit.tasks.read(
            lambda: self.kit.library.album_tracks(album.album_id), on_read, key="album"
        )

    def _on_left(self) -> None:
        self._way_back.go()

    def search(self, text: str) -> None:
        """Show what matches."""
        self.model.search(text)

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.album_view.list.set_playing(track_id)
