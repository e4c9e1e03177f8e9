"""The page of an artist, a genre or some years: albums, tracks, and what can be done with all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from player.itemmodels.albums import AlbumsModel
from player.itemmodels.covers import CoverStore
from player.itemmodels.track_drag import put_queries
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.albums import AlbumGrid
from player.views.chips import ChipRow
from player.views.page_head import HeadedPage
from player.views.similar_artists import SimilarArtistsList
from player.views.track_panel import TrackPanel
from player.wording import count, line

COVER_PX = 128


class Part(IntEnum):
    """What of a collection is shown."""

    ALBUMS = 0
    TRACKS = 1
    SIMILAR = 2


PARTS = {
    Part.ALBUMS: QT_TRANSLATE_NOOP("Collection", "Albums"),
    Part.TRACKS: QT_TRANSLATE_NOOP("Collection", "Tracks"),
    Part.SIMILAR: QT_TRANSLATE_NOOP("Collection", "Similar artists"),
}


@dataclass(frozen=True, slots=True)
class Collection:
    """What a page is about."""

    title: str
    query: str
    cover_track_ids: tuple[int, ...]
    back: str
    """Where the way back leads to."""
    of_artist: bool = False


class CollectionView(HeadedPage):
    """Everything that answers a query, under a name."""

    play_wanted = Signal()
    shuffle_wanted = Signal()
    radio_wanted = Signal()
    part_shown = Signal(object)

    def __init__(
        self,
        albums: AlbumsModel,
        tracks: TrackPanel,
        similar: SimilarArtistsList,
        covers: CoverStore,
        theme: Theme,
    ) -> None:
        super().__init__(covers, theme, "hero", COVER_PX)
        self._covers = covers
        self._albums = albums
        self.collection: Collection | None = None
        self.grid = AlbumGrid(albums, covers, theme)
        self.tracks = tracks
        self.similar = similar
        self.chips = ChipRow(self.tr("Years"))
        self._stack = QStackedWidget()
        for widget in (self.grid, tracks, similar):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, 0, SPACE, 0)
        layout.setSpacing(SPACE)
        self._fill_head()
        layout.addWidget(self.head)
        layout.addWidget(self.chips)
        layout.addLayout(self._tabs())
        layout.addWidget(self._stack, 1)
        albums.refreshed.connect(self._tell)
        tracks.model.refreshed.connect(self._tell)

    @property
    def part(self) -> Part:
        """What is shown of the collection."""
        return Part(self._stack.currentIndex())

    def show_collection(self, collection: Collection, chips: Sequence[str] = ()) -> None:
        """Be the page of something else."""
        self.collection = collection
        ids, title = collection.cover_track_ids, collection.title
        self.head.title.setText(title)
        self.head.lead_back(collection.back, self.tr("Back"))
        self._radio.setVisible(collection.of_artist)
        self._buttons[Part.SIMILAR].setVisible(collection.of_artist)
        self.chips.offer(chips)
        self.show_part(Part.ALBUMS)
        self.grid.scrollToTop()
        self.tracks.table.scrollToTop()
        self.head.show_cover(lambda side, ratio: self._covers.mosaic(ids, title, side, ratio))

    def show_part(self, part: Part) -> None:
        """Show the albums, the tracks, or similar artists."""
        self._buttons[part].setChecked(True)
        self._stack.setCurrentIndex(part)
        self.setFocusProxy((self.grid, self.tracks, self.similar)[part])
        self.part_shown.emit(part)

    def _fill_head(self) -> None:
        head = self.head
        head.let_drag(self._carried)
        self._verbs = [
            head.add_verb(
                text,
                icon,
                self.tr("{verb}: all that is shown").format(verb=text),
                wanted.emit,
                primary=icon == "play",
            )
            for text, icon, wanted in (
                (self.tr("Play"), "play", self.play_wanted),
                (self.tr("Shuffle"), "shuffle", self.shuffle_wanted),
                (self.tr("Radio"), "similar", self.radio_wanted),
            )
        ]
        self._radio = self._verbs[-1]
        self._radio.setToolTip(self.tr("Play tracks near this artist, by everything Hearth knows"))

    def _carried(self) -> QMimeData | None:
        return None if self.collection is None else put_queries([self.collection.query])

    def _tabs(self) -> QHBoxLayout:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.setSpacing(SPACE)
        self._buttons: dict[Part, QPushButton] = {}
        for part, text in PARTS.items():
            button = QPushButton(translate("Collection", text))
            button.setObjectName("tab")
            button.setCheckable(True)
            group.addButton(button, part)
            row.addWidget(button)
            self._buttons[part] = button
        row.addStretch()
        group.idClicked.connect(lambda part: self.show_part(Part(part)))
        return row

    def _tell(self) -> None:
        albums, tracks = self._albums.rowCount(), self.tracks.model.rowCount()
        told = count(albums, "album") if albums else ""
        self.head.told.setText(line(told, count(tracks, "track")))
        for button in self._verbs:
            button.setEnabled(tracks > 0)
