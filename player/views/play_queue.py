"""The play queue: what plays, what comes next and why; dragged, removed, started anywhere."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from player.actions import Actions
from player.itemmodels.covers import CoverStore
from player.itemmodels.queue import QueueModel
from player.itemmodels.track_drag import carries_music
from player.phrasing import told
from player.playback.controller import PlaybackController
from player.playback.play_queue import QueueEntry
from player.theme import SPACE, Theme, Type
from player.views.empty_state import EmptyState
from player.views.page_heading import HEIGHT_PX
from player.views.painting import RIGHT, draw_badge, draw_picture, draw_text
from player.views.row_delegate import RowDelegate, dress_list
from player.views.track_menu import track_menu
from player.wording import album_artist, clock, count, line

ROW_PX = 64
COVER_PX = 44


class QueueList(QListView):
    """Shows a :class:`QueueModel`; Delete removes, Ctrl+Shift+Up and Down move."""

    def __init__(
        self,
        model: QueueModel,
        covers: CoverStore,
        playback: PlaybackController,
        actions: Actions,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.entries = model
        self._playback = playback
        self._actions = actions
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(self, covers, theme))
        dress_list(self, self.tr("Play queue"), covers, theme)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.activated.connect(self._on_activated)

    def selected_entries(self) -> list[QueueEntry]:
        """What is selected, in the order of the queue."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [entry for row in rows if (entry := self.entries.entry(row)) is not None]

    def remove_selected(self) -> None:
        """Take the selected entries out; the selection moves to what followed."""
        entries = self.selected_entries()
        if not entries:
            return
        row = min(index.row() for index in self.selectedIndexes())
        self._actions.remove(entries)
        self._select(min(row, self.entries.rowCount() - 1))

    def move_selected(self, step: int) -> None:
        """Move the current entry up or down."""
        row = self.currentIndex().row()
        entry = self.entries.entry(row)
        target = row + step
        if entry is not None and 0 <= target < self.entries.rowCount():
            self._playback.move(entry.entry_id, target)
            self._select(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and moving by keyboard; everything else as usual."""
        moving = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        elif event.modifiers() == moving and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_selected(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Our own entries are moved, everything else is added."""
        super().dragMoveEvent(event)
        own = event.source() is self
        wanted = Qt.DropAction.MoveAction if own else Qt.DropAction.CopyAction
        if event.isAccepted() and event.dropAction() != wanted:
            event.setDropAction(wanted)
            event.accept()

    def _select(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self.entries.index(row))

    def _on_activated(self, index: QModelIndex) -> None:
        entry = self.entries.entry(index.row())
        if entry is not None:
            self._playback.play_entry(entry.entry_id)

    def _on_menu_requested(self, point: QPoint) -> None:
        entries = self.selected_entries()
        if not entries:
            return
        first = entries[0]
        tracks = [entry.track for entry in entries]
        menu = track_menu(
            self,
            tracks,
            self._actions,
            self._theme,
            lambda: self._playback.play_entry(first.entry_id),
        )
        menu.addSeparator()
        remove = menu.addAction(self._theme.icon("close", "muted"), self.tr("Remove from queue"))
        remove.triggered.connect(self.remove_selected)
        menu.exec(self.viewport().mapToGlobal(point))
        menu.deleteLater()


class QueueDelegate(RowDelegate):
    """Paints one entry."""

    def __init__(self, view: QueueList, covers: CoverStore, theme: Theme) -> None:
        super().__init__(view, covers, theme, QSize(200, ROW_PX))
        self._entries = view.entries

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One entry."""
        entry = self._entries.entry(index.row())
        if entry is None:
            return
        area: QRect = option.rect
        self.begin(painter, option)
        self.paint_ground(painter, area.adjusted(0, 1, -4, -1), option.state)
        current = self._entries.current_row
        playing = index.row() == current
        if current is not None and index.row() < current:
            painter.setOpacity(0.7)
        cover = QRect(area.left() + SPACE + 2, area.top() + 10, COVER_PX, COVER_PX)
        self.paint_cover(painter, cover, entry.track, playing=playing)
        self._paint_texts(painter, area, cover.right() + SPACE + 4, entry, playing=playing)
        painter.restore()

    def _paint_texts(
        self, painter: QPainter, area: QRect, left: int, entry: QueueEntry, *, playing: bool
    ) -> None:
        theme = self._theme
        small, muted = theme.font(Type.SMALL), theme.colour("muted")
        right = area.right() - SPACE * 2
        length = QRect(right - 56, area.top(), 56, area.height())
        draw_text(painter, length, clock(entry.track.duration_s), small, muted, RIGHT)
        edge = right - 60
        if entry.endless:
            mark = QRect(edge - 16, area.center().y() - 8, 16, 16)
            icon = theme.icon("pin_full" if entry.pinned else "endless", "muted")
            draw_picture(painter, mark, icon)
            edge = mark.left() - SPACE
        if entry.exploring:
            place = QPointF(edge, area.center().y())
            accent, ground = theme.colour("accent"), theme.colour("selection")
            edge = (
                int(draw_badge(painter, place, self.tr("Exploring"), small, accent, ground).left())
                - SPACE
            )
        texts = QRect(left, area.top(), edge - left, area.height())
        self.paint_two_lines(painter, texts, entry.track.title, second_line(entry), playing=playing)


class QueueView(QWidget):
    """The queue with its heading; in the narrow panel beside a page it stands a little tighter."""

    def __init__(
        self,
        model: QueueModel,
        covers: CoverStore,
        playback: PlaybackController,
        actions: Actions,
        endless: QAction,
        theme: Theme,
        *,
        panel: bool = False,
    ) -> None:
        super().__init__()
        self._model = model
        self._playback = playback
        self._theme = theme
        self.list = QueueList(model, covers, playback, actions, theme)
        self.setFocusProxy(self.list)
        self._title = QLabel(self.tr("Next up") if panel else self.tr("Queue"))
        self._title.setObjectName("strong" if panel else "title")
        self._title.setMinimumHeight(HEIGHT_PX)
        self._told = QLabel()
        self._told.setObjectName("muted")
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear the queue"))
        self._clear.clicked.connect(playback.clear)
        self._undo = QToolButton()
        self._undo.setAccessibleName(self.tr("Undo the last change of the queue"))
        self._undo.setToolTip(self.tr("Undo the last change of the queue (Ctrl+Z)"))
        self._undo.clicked.connect(playback.undo)
        self._endless = QToolButton()
        self._endless.setCheckable(True)
        self._endless.setChecked(endless.isChecked())
        self._endless.clicked.connect(endless.trigger)
        endless.toggled.connect(self._on_endless_toggled)
        self._on_endless_toggled(endless.isChecked())
        theme.changed.connect(self._dress)
        self._dress()
        empty = EmptyState(
            theme,
            "queue",
            self.tr("The queue is empty"),
            self.tr("Play something, or press Discover."),
        )
        self._stack = QStackedWidget()
        empty.setAcceptDrops(True)
        empty.installEventFilter(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.list)
        heading = QHBoxLayout()
        heading.setContentsMargins(SPACE, 0, SPACE, 0)
        heading.setSpacing(SPACE + 4)
        heading.addWidget(self._title)
        if not panel:
            heading.addWidget(self._told)
        heading.addStretch()
        heading.addWidget(self._endless)
        heading.addWidget(self._undo)
        heading.addWidget(self._clear)
        layout = QVBoxLayout(self)
        side = SPACE if panel else SPACE * 3
        layout.setContentsMargins(side, SPACE * 2 if panel else SPACE, SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(heading)
        layout.addWidget(self._stack, 1)
        model.modelReset.connect(self._on_changed)
        self._on_changed()

    def _on_endless_toggled(self, on: bool) -> None:
        self._endless.setChecked(on)
        self._endless.setAccessibleName(
            self.tr("Go on when the queue runs out: on")
            if on
            else self.tr("Go on when the queue runs out: off")
        )
        hint = self.tr("Goes on with music that fits when the queue runs out.")
        click = (
            self.tr("Click to end that (Ctrl+E).")
            if on
            else self.tr("Click to have that (Ctrl+E).")
        )
        self._endless.setToolTip(f"{hint} {click}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dropped where an empty queue says so begins the queue."""
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        if not event.mimeData().hasUrls() and not carries_music(event.mimeData()):
            return super().eventFilter(watched, event)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            data = event.mimeData()
            self._model.dropMimeData(data, Qt.DropAction.CopyAction, -1, 0, QModelIndex())
        return True

    def _dress(self) -> None:
        for button, icon in ((self._undo, "undo"), (self._endless, "endless")):
            active = "accent" if button.isCheckable() else ""
            button.setIcon(self._theme.icon(icon, "muted", active))
            button.setIconSize(QSize(20, 20))

    def _on_changed(self) -> None:
        entries = self._playback.queue.entries
        length = clock(sum(entry.track.duration_s for entry in entries))
        self._told.setText(f"{count(len(entries), 'track')} · {length}" if entries else "")
        self._undo.setVisible(self._playback.can_undo)
        self._clear.setVisible(bool(entries))
        self._stack.setCurrentIndex(1 if entries else 0)
        current = self._model.current_row
        if current is not None:
            index = self._model.index(current)
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.list.scrollTo(index)


def second_line(entry: QueueEntry) -> str:
    """Who made it; for what Hearth chose, also why."""
    return line(album_artist(entry.track), told(entry.reason) if entry.automatic else "")
