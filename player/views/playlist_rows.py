"""The tracks of a playlist as rows: played from anywhere, dragged, and taken out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from player.itemmodels.covers import CoverStore
from player.itemmodels.playlists import ListedTracksModel, PlaylistTracksModel
from player.theme import SPACE, Theme, Type
from player.views.painting import RIGHT, draw_text
from player.views.row_delegate import RowDelegate, dress_list
from player.wording import album_artist, line
from recommender import Track

ROW_PX = 60
COVER_PX = 44
NUMBER_PX = 44


class PlaylistRows(QListView):
    """Shows the tracks of a playlist; Enter plays from one, Delete takes out what is selected.

    Ctrl+Shift+Up and Down move the current row of a playlist made by hand.
    """

    row_activated = Signal(int)

    def __init__(self, covers: CoverStore, theme: Theme) -> None:
        super().__init__()
        self.playing_track_id: int | None = None
        self._place: tuple[int, list[int]] = (-1, [])
        self._scrolled_px = 0
        dress_list(self, self.tr("Tracks of the playlist"), covers, theme)
        self.setItemDelegate(PlaylistRowDelegate(self, covers, theme))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDropIndicatorShown(True)
        self.doubleClicked.connect(lambda index: self.row_activated.emit(index.row()))

    @property
    def listed(self) -> ListedTracksModel | None:
        """The model, where rows can be moved and taken out."""
        model = self.model()
        return model if isinstance(model, ListedTracksModel) else None

    def show_model(self, model: PlaylistTracksModel) -> None:
        """Show the tracks of a playlist of one kind or the other."""
        if self.model() is model:
            return
        if (old := self.model()) is not None:
            old.modelAboutToBeReset.disconnect(self._keep_place)
            old.modelReset.disconnect(self._find_place)
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._find_place)
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.DragDrop if self.listed else mode.NoDragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def selected_rows(self) -> list[int]:
        """Rows that are selected, from above."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def selected_tracks(self) -> list[Track]:
        """The selected tracks in their order."""
        return [track for row in self.selected_rows() if (track := self.track(row)) is not None]

    def track(self, row: int) -> Track | None:
        """The track of a row, or None while it is being read."""
        model = self.model()
        return model.track(row) if isinstance(model, PlaylistTracksModel) else None

    def remove_selected(self) -> None:
        """Take the selected rows out; the selection moves to what followed."""
        rows = self.selected_rows()
        if self.listed is None or not rows:
            return
        self.listed.remove(rows)
        self._select(min(rows[0], self.listed.rowCount() - 1))

    def move_selected(self, step: int) -> None:
        """Move the selected rows up or down by one."""
        rows = self.selected_rows()
        if self.listed is None or not rows:
            return
        before = rows[0] - 1 if step < 0 else rows[-1] + 2
        if 0 <= before <= self.listed.rowCount():
            self._select(self.listed.move(rows, before), len(rows))

    def set_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.playing_track_id = track_id
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play, take out and move by keyboard; everything else as usual."""
        moving = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_activated.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        elif event.modifiers() == moving and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_selected(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _keep_place(self) -> None:
        """A list that is read again must not run away under the listener's eyes."""
        self._place = (self.currentIndex().row(), self.selected_rows())
        self._scrolled_px = self.verticalScrollBar().value()

    def _find_place(self) -> None:
        current, rows = self._place
        last = self.model().rowCount() - 1
        if last < 0:
            return
        if current >= 0:
            flags = self.selectionModel().SelectionFlag
            index = self.model().index(min(current, last), 0)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            for row in rows:
                self.selectionModel().select(self.model().index(min(row, last), 0), flags.Select)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(self._scrolled_px)

    def _select(self, row: int, rows: int = 1) -> None:
        if row < 0:
            return
        selection = self.selectionModel()
        flags = selection.SelectionFlag
        selection.setCurrentIndex(self.model().index(row, 0), flags.ClearAndSelect)
        for other in range(row + 1, row + rows):
            selection.select(self.model().index(other, 0), flags.Select)


class PlaylistRowDelegate(RowDelegate):
    """Paints one track of a playlist; one whose file is gone is faint."""

    def __init__(self, view: PlaylistRows, covers: CoverStore, theme: Theme) -> None:
        super().__init__(view, covers, theme, QSize(200, ROW_PX))
        self._rows = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One track, or the ground where it will be."""
        area: QRect = option.rect.adjusted(0, 1, -SPACE, -1)
        track = self._rows.track(index.row())
        self.begin(painter, option)
        self.paint_ground(painter, area, option.state)
        if track is not None:
            if track.missing:
                painter.setOpacity(0.5)
            playing = track.track_id == self._rows.playing_track_id
            number = QRect(area.left(), area.top(), NUMBER_PX - SPACE, area.height())
            small, muted = self._theme.font(Type.SMALL), self._theme.colour("muted")
            draw_text(painter, number, str(index.row() + 1), small, muted, RIGHT)
            left = area.left() + NUMBER_PX + SPACE // 2
            top = area.top() + (area.height() - COVER_PX) // 2
            cover = QRect(left, top, COVER_PX, COVER_PX)
            self.paint_cover(painter, cover, track, playing=playing)
            texts = QRect(area)
            texts.setLeft(cover.right() + SPACE + 4)
            texts.setRight(self.paint_end(painter, area, track))
            gone = self.tr("not there now") if track.missing else ""
            told = line(album_artist(track), track.album, gone)
            self.paint_two_lines(painter, texts, track.title, told, playing=playing)
        painter.restore()
