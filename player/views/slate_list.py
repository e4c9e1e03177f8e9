"""The list of the Discover queue: cover, title and reason; a row opens to what lies behind it."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from player.itemmodels.covers import CoverStore
from player.itemmodels.slate import SlateModel
from player.phrasing import told
from player.playback.play_queue import QueueEntry
from player.theme import SPACE, Theme, Type
from player.views.painting import RIGHT, draw_badge, draw_picture, draw_text
from player.views.row_delegate import RowDelegate, dress_list
from player.views.slot_detail import SlotDetail
from player.wording import album_artist, clock, line
from recommender import Track

ROW_PX = 80
COVER_PX = 56
NUMBER_PX = 40
SIDE_PX = 152
CHEVRON_PX = 40
HEARD_OPACITY = 0.65


class SlateList(QListView):
    """Shows a :class:`SlateModel`.

    Enter plays from a row, Right opens it and Left closes it, Delete removes, Ctrl+Shift+Up and
    Down move, P pins, R asks for another one.
    """

    opened = Signal(object)
    """The QueueEntry whose account is wanted."""
    place_changed = Signal(object, str)
    """A QueueEntry, and a name of :data:`player.views.slot_detail.PLACE_ACTIONS`."""
    moved = Signal(object, int)
    """A QueueEntry, and the row it is to have."""

    def __init__(self, model: SlateModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__()
        self.playing_track_id: int | None = None
        self.slots_model = model
        self.open_id: str | None = None
        self.detail = SlotDetail(theme, self.viewport())
        self.setModel(model)
        dress_list(self, self.tr("Discover queue"), covers, theme)
        self.setUniformItemSizes(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setItemDelegate(SlateDelegate(self, model, covers, theme))
        self.detail.left.connect(self._on_detail_left)
        self._kept: tuple[str, int] = ("", -1)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)

    def set_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.playing_track_id = track_id
        self.viewport().update()

    def current_entry(self) -> QueueEntry | None:
        """Where the keyboard is."""
        return self.slots_model.entry(self.currentIndex().row())

    def open_entry(self) -> QueueEntry | None:
        """The entry whose row is open."""
        return next((e for e in self.slots_model.entries if e.entry_id == self.open_id), None)

    def open_row(self, row: int) -> None:
        """Show what lies behind a row; one row is open at a time."""
        entry = self.slots_model.entry(row)
        if entry is None:
            return
        self.open_id = entry.entry_id
        self.detail.show_entry(entry, fixed=row < self.slots_model.heard)
        self.detail.show()
        self.relayout()
        self.opened.emit(entry)

    def close_row(self) -> None:
        """Fold the open row again."""
        within = QApplication.focusWidget()
        if within is not None and self.detail.isAncestorOf(within):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.open_id = None
        self.detail.hide()
        self.relayout()

    def toggle_row(self, row: int) -> None:
        """Open a row, or fold it where it is open."""
        entry = self.slots_model.entry(row)
        if entry is not None and entry.entry_id == self.open_id:
            self.close_row()
        else:
            self.open_row(row)

    def relayout(self) -> None:
        """Give every row the height it has now."""
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self._place_detail()
        open_index = self._open_index()
        if open_index is not None:
            self.scrollTo(open_index)
            self._place_detail()

    def updateGeometries(self) -> None:
        """The detail stays under its row."""
        super().updateGeometries()
        self._place_detail()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The detail scrolls with its row."""
        super().scrollContentsBy(dx, dy)
        self._place_detail()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the keys of the class do; everything else as usual."""
        row, entry = self.currentIndex().row(), self.current_entry()
        moving = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        names = {Qt.Key.Key_Delete: "remove", Qt.Key.Key_P: "pin", Qt.Key.Key_R: "another"}
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if entry is None:
            super().keyPressEvent(event)
        elif event.modifiers() == moving and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(entry, row + (-1 if key == Qt.Key.Key_Up else 1))
        elif plain and key == Qt.Key.Key_Right:
            self.open_row(row)
        elif plain and key == Qt.Key.Key_Left:
            self.close_row()
        elif plain and key in names:
            self.place_changed.emit(entry, names[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click at the end of a row opens it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and self._on_chevron(index, event.position().toPoint()):
            self.toggle_row(index.row())

    def _on_chevron(self, index: QModelIndex, point: QPoint) -> bool:
        area = self.visualRect(index)
        place = QRect(area.right() - CHEVRON_PX - SPACE, area.top(), CHEVRON_PX + SPACE, ROW_PX)
        return QStyle.visualRect(self.layoutDirection(), area, place).contains(point)

    def _open_index(self) -> QModelIndex | None:
        rows = [row for row, e in enumerate(self.slots_model.entries) if e.entry_id == self.open_id]
        return self.slots_model.index(rows[0]) if rows else None

    def _place_detail(self) -> None:
        index = self._open_index()
        if index is None:
            return
        area = self.visualRect(index)
        left = area.left() + NUMBER_PX
        place = QRect(left, area.top() + ROW_PX, area.right() - left - SPACE, self.detail_px())
        place = QStyle.visualRect(self.layoutDirection(), area, place)
        if self.detail.geometry() != place:
            self.detail.setGeometry(place)

    def detail_px(self) -> int:
        """How high the open detail is."""
        width = self.viewport().width() - NUMBER_PX - SPACE
        height = self.detail.sizeHint().height()
        if self.detail.hasHeightForWidth():
            height = max(height, self.detail.heightForWidth(width))
        return height

    def _on_detail_left(self) -> None:
        self.close_row()

    def _on_about_to_reset(self) -> None:
        entry = self.current_entry()
        self._kept = (entry.entry_id if entry else "", self.currentIndex().row())

    def _on_reset(self) -> None:
        """The keyboard stays with its entry, or in its place; an open row stays open."""
        entry_id, row = self._kept
        ids = [entry.entry_id for entry in self.slots_model.entries]
        place = ids.index(entry_id) if entry_id in ids else min(row, len(ids) - 1)
        if place >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.slots_model.index(place), flag)
        entry = self.open_entry()
        if entry is None:
            self.close_row()
        else:
            self.relayout()

    def viewportEvent(self, event: QEvent) -> bool:
        """A detail that grew or shrank changes the height of its row."""
        if event.type() == QEvent.Type.LayoutRequest and self.open_id is not None:
            self.relayout()
        return super().viewportEvent(event)


class SlateDelegate(RowDelegate):
    """Paints one entry."""

    def __init__(
        self, view: SlateList, model: SlateModel, covers: CoverStore, theme: Theme
    ) -> None:
        super().__init__(view, covers, theme, QSize(320, ROW_PX))
        self._slots = view
        self._model = model

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A row, and under an open one what lies behind it."""
        del option
        entry = self._model.entry(index.row())
        if entry is not None and entry.entry_id == self._slots.open_id:
            return QSize(320, ROW_PX + self._slots.detail_px() + SPACE)
        return QSize(320, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One entry."""
        track, entry = self._model.track(index.row()), self._model.entry(index.row())
        if track is None or entry is None:
            return
        area = QRect(option.rect)
        area.setHeight(ROW_PX)
        self.begin(painter, option)
        self.paint_ground(painter, area.adjusted(0, 1, -SPACE, -1), option.state)
        playing = track.track_id == self._slots.playing_track_id
        if index.row() < self._model.heard and not playing:
            painter.setOpacity(HEARD_OPACITY)
        self._paint_number(painter, area, index.row(), playing=playing)
        cover = QRect(area.left() + NUMBER_PX, area.top() + 12, COVER_PX, COVER_PX)
        self.paint_cover(painter, cover, track, playing=playing)
        self._paint_texts(painter, area, cover.right() + SPACE * 2, track, entry, playing=playing)
        self._paint_side(painter, area, track, entry)
        painter.restore()

    def _paint_number(self, painter: QPainter, area: QRect, row: int, *, playing: bool) -> None:
        place = QRect(area.left(), area.top(), NUMBER_PX - 12, area.height())
        ink = self._theme.colour("accent" if playing else "muted")
        draw_text(painter, place, str(row + 1), self._theme.font(Type.SMALL), ink, RIGHT)

    def _paint_texts(
        self,
        painter: QPainter,
        area: QRect,
        left: int,
        track: Track,
        entry: QueueEntry,
        *,
        playing: bool,
    ) -> None:
        theme = self._theme
        width = area.right() - SIDE_PX - SPACE * 2 - left - (96 if entry.exploring else 0)
        bold, body = theme.font(Type.STRONG, bold=True), theme.font()
        lines = (
            (track.title, bold, theme.colour("accent" if playing else "text")),
            (byline(track), body, theme.colour("muted")),
            (told(entry.reason), body, theme.colour("text")),
        )
        heights = [QFontMetrics(font).height() for _text, font, _ink in lines]
        top = area.top() + (area.height() - sum(heights) - 4) // 2
        for (text, font, ink), height in zip(lines, heights, strict=True):
            draw_text(painter, QRect(left, top, width, height), text, font, ink)
            top += height + 2

    def _paint_side(self, painter: QPainter, area: QRect, track: Track, entry: QueueEntry) -> None:
        theme = self._theme
        small, middle = theme.font(Type.SMALL), area.center().y()
        right = area.right() - SPACE * 2
        opened = entry.entry_id == self._slots.open_id
        chevron = QRect(right - 24, middle - 8, 16, 16)
        draw_picture(painter, chevron, theme.icon("fold" if opened else "unfold", "muted"))
        length = QRect(right - 40 - 56, area.top(), 56, area.height())
        draw_text(painter, length, clock(track.duration_s), small, theme.colour("muted"), RIGHT)
        edge = length.left() - SPACE
        if entry.pinned:
            pin = QRect(edge - 16, middle - 8, 16, 16)
            draw_picture(painter, pin, theme.icon("pin_full", "accent"))
            edge = pin.left() - SPACE
        if entry.exploring:
            accent, ground = theme.colour("accent"), theme.colour("selection")
            draw_badge(painter, QPointF(edge, middle), self.tr("Exploring"), small, accent, ground)


def byline(track: Track) -> str:
    """Artist and album in one line."""
    return line(album_artist(track), track.album)
