"""The page of one album: its cover, what it is, and its tracks disc by disc."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from player.actions import Actions
from player.itemmodels.albums import AlbumTracksModel
from player.itemmodels.covers import CoverStore
from player.itemmodels.track_drag import put_tracks
from player.theme import SPACE, Theme, Type
from player.views.page_head import HeadedPage
from player.views.painting import RIGHT, draw_text
from player.views.row_delegate import RowDelegate, dress_list
from player.views.track_menu import track_menu
from player.wording import clock, count, line, on_button, unknown_artist
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
        dress_list(self, self.tr("Tracks of the album"), covers, theme)
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
        self.begin(painter, option)
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
        left = area.left() + NUMBER_PX
        width = self.paint_end(painter, area, track) - left
        guest = track.artist if track.artist != self._list.artist else ""
        share = width * 3 // 5 if guest else width
        title = QRect(left, area.top(), share - SPACE, area.height())
        ink = accent if playing else theme.colour("text")
        draw_text(painter, title, track.title, theme.font(bold=True), ink)
        other = QRect(left + share, area.top(), width - share, area.height())
        draw_text(painter, other, guest, body, muted)


class AlbumView(HeadedPage):
    """One album. Playing here means its tracks in their order, from the chosen one on."""

    artist_chosen = Signal(str)

    def __init__(self, covers: CoverStore, actions: Actions, theme: Theme) -> None:
        super().__init__(covers, theme, "title", COVER_PX)
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
        self._fill_head()
        layout.addWidget(self.head)
        layout.addWidget(self.list, 1)
        self.list.row_activated.connect(self.play_from)
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        actions.tracks_updated.connect(self.model.update_tracks)

    def show_album(self, album: Album, tracks: list[Track], back: str = "Albums") -> None:
        """Show another album, or the same one anew; ``back`` is where the way back leads."""
        self.head.lead_back(back, self.tr("Back"))
        again = self.album is not None and self.album.album_id == album.album_id
        self.album = album
        self.list.artist = album.artist
        self.head.title.setText(album.title)
        named = album.artist or unknown_artist()
        self._artist.setText(on_button(named))
        self._artist.setAccessibleName(named)
        self._artist.setEnabled(bool(album.artist))
        length = clock(sum(track.duration_s for track in tracks))
        told = line(str(album.year or ""), count(len(tracks), "track"), length)
        self.head.told.setText(told)
        self.model.show(tracks)
        self.head.show_cover(lambda side, ratio: self._covers.album_pixmap(album, side, ratio))
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

    def _fill_head(self) -> None:
        head = self.head
        head.let_drag(lambda: put_tracks(self.model.tracks))
        self._artist = QPushButton()
        self._artist.setObjectName("link")
        self._artist.setAccessibleName(self.tr("The artist"))
        self._artist.setToolTip(self.tr("Show everything by this artist"))
        self._artist.setAccessibleDescription(self._artist.toolTip())
        self._artist.clicked.connect(self._on_artist_clicked)
        line_of_artist = QWidget()
        row = QHBoxLayout(line_of_artist)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._artist)
        row.addStretch()
        head.add_text(line_of_artist)
        for text, icon, do in (
            (self.tr("Play"), "play", self._play),
            (self.tr("Shuffle"), "shuffle", self._shuffle),
            (self.tr("Add to queue"), "queue_add", self._enqueue),
        ):
            name = self.tr("{verb}: the album").format(verb=text)
            head.add_verb(text, icon, name, do, primary=icon == "play")

    def _play(self) -> None:
        self._actions.play(self.model.tracks, Origin.LIBRARY)

    def _enqueue(self) -> None:
        self._actions.enqueue(self.model.tracks)

    def _shuffle(self) -> None:
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
