"""What lies behind an artist, a genre or some years: one page for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QObject, Signal

from player.itemmodels.albums import AlbumsModel
from player.itemmodels.tracks import TracksModel
from player.pages.albums import WayBack
from player.pages.kit import Kit
from player.settings import TRACK_COLUMNS
from player.views.collection import Collection, CollectionView, Part
from player.views.sidebar import Place
from player.views.similar_artists import SimilarArtistsList
from player.views.track_panel import PLAYED_FROM_HERE, TrackPanel
from recommender import Album, Origin, Shelf, Slate, Track

SIMILAR_ARTISTS = 20
RADIO_LENGTH = 30
SEED_TRACKS = 40
"""So many of an artist's tracks say what a radio should be near."""


class CollectionPage(QObject):
    """Fills a :class:`CollectionView` and does what its buttons say."""

    album_wanted = Signal(object, object)
    """An album, and the way back from it."""
    artist_wanted = Signal(str)

    def __init__(self, kit: Kit, place: Place) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._place = place
        self._random = Random()
        self._parts: Sequence[Shelf] = ()
        self._query = ""
        self.albums = AlbumsModel(kit.library, kit.tasks, self)
        self.tracks = TracksModel(kit.library, kit.tasks, self)
        panel = TrackPanel(self.tracks, kit.covers, kit.actions, kit.theme)
        panel.table.show_columns(kit.settings.get(TRACK_COLUMNS))
        similar = SimilarArtistsList(kit.theme)
        self.view = CollectionView(self.albums, panel, similar, kit.covers, kit.theme)
        kit.window.keep_behind(self.view)
        self.view.left.connect(lambda: kit.window.show_place(place))
        self.view.play_wanted.connect(lambda: panel.play_from(0))
        self.view.shuffle_wanted.connect(self._on_shuffle_wanted)
        self.view.radio_wanted.connect(self._on_radio_wanted)
        self.view.part_shown.connect(self._on_part_shown)
        self.view.chips.chosen.connect(self._on_chip_chosen)
        self.view.grid.album_chosen.connect(self._on_album_chosen)
        similar.artist_chosen.connect(self.artist_wanted)
        for typing in (panel.text_typed, self.view.grid.text_typed):
            typing.connect(kit.window.focus_search)

    def open(self, collection: Collection, parts: Sequence[Shelf] = ()) -> None:
        """Show a collection; ``parts`` of it, as the years of a decade, can be chosen alone."""
        self._parts = parts
        several = [
            self.tr("All {title}").format(title=collection.title),
            *(part.name for part in parts),
        ]
        self.view.show_collection(collection, several if len(parts) > 1 else [])
        self._ask(collection.query)
        self._kit.window.show_page(self.view, self._place)

    def refresh(self) -> None:
        """Ask the catalogue again."""
        if self.view.isVisible():
            self._ask(self._query)

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.view.tracks.table.set_playing(track_id)

    def _ask(self, query: str) -> None:
        self._query = query
        self.albums.search(query)
        self.tracks.search(query)

    def _on_album_chosen(self, album: Album) -> None:
        collection, window = self.view.collection, self._kit.window
        if collection is not None:
            way = WayBack(
                collection.title, self._place, lambda: window.show_page(self.view, self._place)
            )
            self.album_wanted.emit(album, way)

    def _on_chip_chosen(self, place: int) -> None:
        collection = self.view.collection
        if collection is not None:
            self._ask(self._parts[place - 1].query if place else collection.query)

    def _on_shuffle_wanted(self) -> None:
        def play(tracks: list[Track]) -> None:
            self._kit.actions.play(self._random.sample(tracks, len(tracks)), Origin.LIBRARY)

        self.tracks.fetch_from(0, PLAYED_FROM_HERE, play)

    def _on_radio_wanted(self) -> None:
        library, query = self._kit.library, self._query

        def build() -> tuple[Slate, list[Track]]:
            seeds = [track.track_id for track in library.tracks(query, limit=SEED_TRACKS)]
            slate = library.queues.radio([seeds], length=RADIO_LENGTH)
            return slate, library.tracks_by_id([slot.track_id for slot in slate.slots])

        actions = self._kit.actions
        self._kit.tasks.read(
            build,
            lambda answer: actions.play_slate(*answer),
            actions.action_failed.emit,
            key="radio",
        )

    def _on_part_shown(self, part: Part) -> None:
        if part is not Part.SIMILAR or self.view.collection is None:
            return
        library, name, query = self._kit.library, self.view.collection.title, self._query

        def find() -> list[tuple[str, float]]:
            some = library.tracks(query, limit=1)
            near = library.similar_artists(some[0].track_id, length=SIMILAR_ARTISTS) if some else []
            told = [(track.album_artist or track.artist, likeness) for track, likeness in near]
            return [each for each in told if each[0] and each[0] != name]

        self._kit.tasks.read(find, self.view.similar.show_artists, key="similar-artists")
