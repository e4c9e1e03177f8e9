"""The page of one album: its cover, what it is, and its tracks disc by disc."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from player.actions import Actions
from player.itemmodels.albums import AlbumTracksModel
from player.itemmodels.covers import CoverStore
from player.theme import SPACE, Theme, Type
from player.views.elided_label import ElidedLabel
from player.views.painting import RIGHT, draw_text
from player.views.row_delegate import RowDelegate, dress_list
from player.views.track_menu import track_menu
from player.wording import clock, count, line, on_button
from recommender import Album, Origin, Track

ROW_PX = 44
COVER_PX = 176
NUMBER_PX = 48


class AlbumTrackList(QListView):
    """Shows an :class:`AlbumTracksModel`; Enter or a double click plays from a track."""

    row_activated = Signal(int)

    def __init__(self, model: AlbumTracksModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__()
        self.tracks = model
        self.artist = ""
        self.playing_track_id: int | None = None
        self.setModel(model)
        dress_list(self, "Tracks of the album", covers, theme)
        self.setItemDelegate(AlbumTrackDelegate(self, covers, theme))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.doubleClicked.connect(lambda index: self.row_activated.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays from the current row; everything else as usual."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_activated.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def selected_tracks(self) -> list[Track]:
        """The selected tracks, in the order of the album."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [track for row in rows if (track := self.tracks.track(row)) is not None]

    def set_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.playing_track_id = track_id
        self.viewport().update()


class AlbumTrackDelegate(RowDelegate):
    """Paints one track of an album, or the heading of a disc."""

    def __init__(self, view: AlbumTrackList, covers: CoverStore, theme: Theme) -> None:
        super().__init__(view, covers, theme, QSize(200, ROW_PX))
        self._list = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        area: QRect = option.rect.adjusted(0, 1, -SPACE, -1)
        track = self._list.tracks.track(index.row())
        painter.save()
        if track is None:
            text = self._list.tracks.heading(index.row())
            place = area.adjusted(SPACE * 2, SPACE, 0, 0)
            small, muted = self._theme.font(Type.SMALL, bold=True), self._theme.colour("muted")
            draw_text(painter, place, text, small, muted)
        else:
            self.paint_ground(painter, area, option.state, 8)
            self._paint_track(painter, area, track)
        painter.restore()

    def _paint_track(self, painter: QPainter, area: QRect, track: Track) -> None:
        theme = self._theme
        playing = track.track_id == self._list.playing_track_id
        body, muted, accent = theme.font(), theme.colour("muted"), theme.colour("accent")
        number = QRect(area.left(), area.top(), NUMBER_PX - SPACE * 2, area.height())
        ink = accent if playing else muted
        draw_text(
            painter, number, str(track.track_number or ""), theme.font(Type.SMALL), ink, RIGHT
        )
        right = area.right() - SPACE * 2
        length = QRect(right - 64, area.top(), 64, area.height())
        draw_text(painter, length, clock(track.duration_s), body, muted, RIGHT)
        heart = QRect(right - 96, area.center().y() - 8, 16, 16)
        if track.liked:
            theme.icon("heart_full", "accent").paint(painter, heart)
        left = area.left() + NUMBER_PX
        width = heart.left() - SPACE * 2 - left
        guest = track.artist if track.artist != self._list.artist else ""
        share = width * 3 // 5 if guest else width
        title = QRect(left, area.top(), share - SPACE, area.height())
        ink = accent if playing else theme.colour("text")
        draw_text(painter, title, track.title, theme.font(bold=True), ink)
        other = QRect(left + share, area.top(), width - share, area.height())
        draw_text(painter, other, guest, body, muted)


class AlbumView(QWidget):
    """One album. Playing here means its tracks in their order, from the chosen one on."""

    left = Signal()
    artist_chosen = Signal(str)

    def __init__(self, covers: CoverStore, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._covers = covers
        self._actions = actions
        self._theme = theme
        self._random = Random()
        self.album: Album | None = None
        self.model = AlbumTracksModel()
        self.list = AlbumTrackList(self.model, covers, theme)
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, 0, SPACE * 2, 0)
        layout.setSpacing(SPACE)
        head = self._head()
        way_back = QHBoxLayout()
        way_back.setContentsMargins(SPACE, 0, 0, 0)
        way_back.addWidget(self._back)
        way_back.addStretch()
        layout.addLayout(way_back)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.list.row_activated.connect(self.play_from)
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        actions.tracks_updated.connect(self.model.update_tracks)
        covers.cover_arrived.connect(self._show_cover)
        theme.changed.connect(self._dress)
        self._dress()

    def show_album(self, album: Album, tracks: list[Track], back: str = "Albums") -> None:
        """Show another album, or the same one anew; ``back`` is where the way back leads."""
        self._back.setText(back)
        again = self.album is not None and self.album.album_id == album.album_id
        self.album = album
        self.list.artist = album.artist
        self._title.setText(album.title)
        named = album.artist or "Unknown artist"
        self._artist.setText(on_button(named))
        self._artist.setAccessibleName(named)
        self._artist.setEnabled(bool(album.artist))
        length = clock(sum(track.duration_s for track in tracks))
        self._told.setText(line(str(album.year or ""), count(len(tracks), "track"), length))
        self.model.show(tracks)
        self._show_cover()
        if not again:
            first = next((row for row in range(2) if self.model.track(row)), 0)
            self.list.setCurrentIndex(self.model.index(first))
            self.list.clearSelection()
            self.list.scrollToTop()

    def play_from(self, row: int) -> None:
        """Play the album from a row on."""
        track, tracks = self.model.track(row), self.model.tracks
        if track is not None:
            self._actions.play(tracks, Origin.LIBRARY, tracks.index(track))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the albums."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        self._cover = QLabel()
        self._cover.setFixedSize(COVER_PX, COVER_PX)
        self._back = QPushButton(self.tr("Albums"))
        self._back.setObjectName("link")
        self._back.setAccessibleName(self.tr("Back to the albums"))
        self._back.setToolTip(self.tr("Back to the albums (Esc)"))
        self._back.clicked.connect(self.left)
        self._title = ElidedLabel("title")
        self._artist = QPushButton()
        self._artist.setObjectName("link")
        self._artist.setAccessibleName(self.tr("The artist"))
        self._artist.setToolTip(self.tr("Show everything by this artist"))
        self._artist.setAccessibleDescription(self.tr("Show everything by this artist"))
        self._artist.clicked.connect(self._on_artist_clicked)
        self._told = QLabel()
        self._told.setObjectName("muted")
        texts = QVBoxLayout()
        texts.setSpacing(SPACE // 2)
        texts.addStretch()
        texts.addWidget(self._title)
        texts.addWidget(self._artist, 0, Qt.AlignmentFlag.AlignLeft)
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
        self._shuffle = QPushButton(self.tr("Shuffle"))
        self._queue = QPushButton(self.tr("Add to queue"))
        self._play.clicked.connect(lambda: self._actions.play(self.model.tracks, Origin.LIBRARY))
        self._shuffle.clicked.connect(self._on_shuffle_clicked)
        self._queue.clicked.connect(lambda: self._actions.enqueue(self.model.tracks))
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (self._play, self._shuffle, self._queue):
            button.setAccessibleName(f"{button.text()}: the album")
            row.addWidget(button)
        row.addStretch()
        return row

    def _on_shuffle_clicked(self) -> None:
        tracks = self.model.tracks
        self._actions.play(self._random.sample(tracks, len(tracks)), Origin.LIBRARY)

    def _on_artist_clicked(self) -> None:
        if self.album is not None:
            self.artist_chosen.emit(self.album.artist)

    def _on_menu_requested(self, point: QPoint) -> None:
        tracks = self.list.selected_tracks()
        if not tracks:
            return
        menu = track_menu(
            self,
            tracks,
            self._actions,
            self._theme,
            lambda: self._actions.play(tracks, Origin.LIBRARY),
        )
        menu.exec(self.list.viewport().mapToGlobal(point))
        menu.deleteLater()

    def _show_cover(self) -> None:
        if self.album is not None and self.isVisible():
            ratio = self.devicePixelRatioF()
            self._cover.setPixmap(self._covers.album_pixmap(self.album, COVER_PX, ratio))

    def showEvent(self, event: object) -> None:
        """The cover is asked for when it is seen."""
        del event
        self._show_cover()

    def _dress(self) -> None:
        self._play.setIcon(self._theme.icon("play", "on_accent"))
        self._play.setIconSize(QSize(16, 16))
        self._queue.setIcon(self._theme.icon("queue_add", "text"))
        self._back.setIcon(self._theme.icon("back", "accent"))
        self._show_cover()
