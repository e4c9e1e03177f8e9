"""The page of an artist, a genre or some years: albums, tracks, and what can be done with all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.itemmodels.albums import AlbumsModel
from player.itemmodels.covers import CoverStore
from player.theme import SPACE, Theme
from player.views.albums import AlbumGrid
from player.views.chips import ChipRow
from player.views.elided_label import ElidedLabel
from player.views.similar_artists import SimilarArtistsList
from player.views.track_panel import TrackPanel
from player.wording import count, line

COVER_PX = 128


class Part(IntEnum):
    """What of a collection is shown."""

    ALBUMS = 0
    TRACKS = 1
    SIMILAR = 2


PARTS = {Part.ALBUMS: "Albums", Part.TRACKS: "Tracks", Part.SIMILAR: "Similar artists"}


@dataclass(frozen=True, slots=True)
class Collection:
    """What a page is about."""

    title: str
    query: str
    cover_track_ids: tuple[int, ...]
    back: str
    """Where the way back leads to."""
    of_artist: bool = False


class CollectionView(QWidget):
    """Everything that answers a query, under a name."""

    left = Signal()
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
        super().__init__()
        self._covers = covers
        self._theme = theme
        self._albums = albums
        self.collection: Collection | None = None
        self.grid = AlbumGrid(albums, covers, theme)
        self.tracks = tracks
        self.similar = similar
        self.chips = ChipRow("Years")
        self._stack = QStackedWidget()
        for widget in (self.grid, tracks, similar):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, 0, SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._way_back())
        layout.addLayout(self._head())
        layout.addWidget(self.chips)
        layout.addLayout(self._tabs())
        layout.addWidget(self._stack, 1)
        albums.refreshed.connect(self._tell)
        tracks.model.refreshed.connect(self._tell)
        covers.cover_arrived.connect(self._show_cover)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def part(self) -> Part:
        """What is shown of the collection."""
        return Part(self._stack.currentIndex())

    def show_collection(self, collection: Collection, chips: Sequence[str] = ()) -> None:
        """Be the page of something else."""
        self.collection = collection
        self._title.setText(collection.title)
        self._back.setText(collection.back)
        self._radio.setVisible(collection.of_artist)
        self._buttons[Part.SIMILAR].setVisible(collection.of_artist)
        self.chips.offer(chips)
        self.show_part(Part.ALBUMS)
        self.grid.scrollToTop()
        self.tracks.table.scrollToTop()
        self._show_cover()

    def show_part(self, part: Part) -> None:
        """Show the albums, the tracks, or similar artists."""
        self._buttons[part].setChecked(True)
        self._stack.setCurrentIndex(part)
        self.setFocusProxy((self.grid, self.tracks, self.similar)[part])
        self.part_shown.emit(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _way_back(self) -> QHBoxLayout:
        self._back = QPushButton()
        self._back.setObjectName("link")
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setToolTip(self.tr("Back (Esc)"))
        self._back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, 0, 0, 0)
        row.addWidget(self._back)
        row.addStretch()
        return row

    def _head(self) -> QHBoxLayout:
        self._cover = QLabel()
        self._cover.setFixedSize(COVER_PX, COVER_PX)
        self._title = ElidedLabel("hero")
        self._told = QLabel()
        self._told.setObjectName("muted")
        texts = QVBoxLayout()
        texts.setSpacing(SPACE // 2)
        texts.addStretch()
        texts.addWidget(self._title)
        texts.addWidget(self._told)
        texts.addSpacing(SPACE)
        texts.addLayout(self._verbs())
        head = QHBoxLayout()
        head.setContentsMargins(SPACE, 0, SPACE, SPACE)
        head.setSpacing(SPACE * 3)
        head.addWidget(self._cover)
        head.addLayout(texts, 1)
        return head

    def _verbs(self) -> QHBoxLayout:
        self._play = QPushButton(self.tr("Play"))
        self._play.setObjectName("primary")
        self._play.clicked.connect(self.play_wanted)
        self._shuffle = QPushButton(self.tr("Shuffle"))
        self._shuffle.clicked.connect(self.shuffle_wanted)
        self._radio = QPushButton(self.tr("Radio"))
        self._radio.setToolTip(self.tr("Play tracks near this artist, by everything Hearth knows"))
        self._radio.clicked.connect(self.radio_wanted)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (self._play, self._shuffle, self._radio):
            button.setAccessibleName(f"{button.text()}: all that is shown")
            row.addWidget(button)
        row.addStretch()
        return row

    def _tabs(self) -> QHBoxLayout:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.setSpacing(SPACE)
        self._buttons: dict[Part, QPushButton] = {}
        for part, text in PARTS.items():
            button = QPushButton(text)
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
        self._told.setText(line(told, count(tracks, "track")))
        for button in (self._play, self._shuffle, self._radio):
            button.setEnabled(tracks > 0)

    def _show_cover(self) -> None:
        if self.collection is not None and self.isVisible():
            ids, title = self.collection.cover_track_ids, self.collection.title
            picture = self._covers.mosaic(ids, title, COVER_PX, self.devicePixelRatioF())
            self._cover.setPixmap(picture)

    def showEvent(self, event: object) -> None:
        """The covers are asked for when they are seen."""
        del event
        self._show_cover()

    def _dress(self) -> None:
        self._play.setIcon(self._theme.icon("play", "on_accent"))
        self._shuffle.setIcon(self._theme.icon("shuffle", "text"))
        self._radio.setIcon(self._theme.icon("similar", "text"))
        for button in (self._play, self._shuffle, self._radio):
            button.setIconSize(QSize(16, 16))
        self._back.setIcon(self._theme.icon("back", "accent"))
        self._show_cover()
