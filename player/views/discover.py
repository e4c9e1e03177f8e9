"""Discover: what the queue should be like, and the queue in which every track says why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.actions import Actions
from player.choices.corrections import now
from player.choices.discover_queue import DiscoverQueue
from player.choices.steering import entries_of
from player.itemmodels.covers import CoverStore
from player.itemmodels.slate import SlateModel
from player.phrasing import told
from player.playback.play_queue import QueueEntry
from player.settings import Settings
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.discover_controls import DiscoverControls
from player.views.empty_state import NO_MUSIC, EmptyState
from player.views.slate_list import SlateList
from player.views.slot_detail import PLACE_ACTIONS
from player.views.track_menu import track_menu
from player.wording import clock, count
from recommender import ChannelName, GestureKind, Slate, Track

PRESS = QT_TRANSLATE_NOOP(
    "DiscoverView",
    "Press Discover. It works from the first minute, and better with every skip.",
)


class DiscoverView(QWidget):
    """Asks for a queue and shows it, to be understood, corrected and edited."""

    another_wanted = Signal(object)
    """A QueueEntry that is to give way to another one."""

    def __init__(
        self,
        model: SlateModel,
        discovered: DiscoverQueue,
        covers: CoverStore,
        actions: Actions,
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._model = model
        self._discovered = discovered
        self._actions = actions
        self._theme = theme
        self._newcomer = False
        self._beginnings: QWidget | None = None
        self._undo_told: Callable[[], None] | None = None
        self.controls = DiscoverControls(settings, theme)
        self.list = SlateList(model, covers, theme)
        self._build()
        self.setFocusProxy(self.controls.button)
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self._on_changed()

    def discover(self) -> None:
        """Ask for a new queue, as the controls stand."""
        self._actions.discover(self.controls.wish(now()))

    def play_from(self, row: int) -> None:
        """Play the queue from a row on."""
        entry = self._model.entry(row)
        if entry is not None:
            self._discovered.play(entry.entry_id)
            self._actions.prefer([each.track for each in self._model.entries[row:]])

    def add_beginnings(self, beginnings: QWidget) -> None:
        """What stands here for a newcomer as long as no queue does."""
        self._beginnings = beginnings
        self._stack.addWidget(beginnings)

    def show_newcomer(self, newcomer: bool, *, any_music: bool) -> None:
        """Whether nothing is known of the listener, and whether there is music to choose from."""
        self._newcomer = newcomer
        press, add = translate("DiscoverView", PRESS), translate("Library", NO_MUSIC)
        self.empty.set_sentence(press if any_music else add)
        self._on_changed()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE * 2, 0)
        layout.setSpacing(SPACE + 4)
        layout.addWidget(self.controls)
        layout.addWidget(self._summary())
        self.empty = EmptyState(
            self._theme,
            "flame",
            self.tr("Nothing discovered yet"),
            translate("DiscoverView", PRESS),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        layout.addWidget(self._stack, 1)

    def _summary(self) -> QWidget:
        self._told = QLabel()
        self._told.setObjectName("strong")
        self._play = QPushButton(self.tr("Play all"))
        self._play.setAccessibleName(self.tr("Play the Discover queue"))
        self._play.clicked.connect(lambda: self.play_from(0))
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setObjectName("flat")
        self._undo.setAccessibleName(self.tr("Undo the last change of this queue"))
        self._undo.setToolTip(self.tr("Take back the last move, removal or replacement"))
        self._undo.clicked.connect(self._discovered.undo)
        first = QHBoxLayout()
        first.setSpacing(SPACE * 2)
        first.addWidget(self._play)
        first.addWidget(self._told)
        first.addStretch()
        first.addWidget(self._undo)
        self._notes = QLabel()
        self._notes.setObjectName("muted")
        self._notes.setWordWrap(True)
        self._bar = QWidget()
        column = QVBoxLayout(self._bar)
        column.setContentsMargins(SPACE, 0, SPACE * 3, 0)
        column.setSpacing(SPACE)
        column.addLayout(first)
        column.addLayout(self._change_line())
        column.addWidget(self._notes)
        return self._bar

    def _change_line(self) -> QHBoxLayout:
        """What the last correction or run of skips changed; it stays until the next queue."""
        self._change = QLabel()
        self._take_back = QPushButton(self.tr("Undo"))
        self._take_back.setObjectName("link")
        self._take_back.setAccessibleName(self.tr("Undo what was just changed"))
        self._take_back.clicked.connect(self._on_take_back_clicked)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._change)
        row.addWidget(self._take_back)
        row.addStretch(1)
        self._show_change("", None)
        return row

    def _connect(self) -> None:
        actions, queue = self._actions, self.list
        self.controls.wanted.connect(self.discover)
        actions.discover_started.connect(partial(self.controls.show_choosing, True))
        actions.discover_failed.connect(lambda _error: self.controls.show_choosing(False))
        actions.slate_arrived.connect(self._on_arrived)
        actions.tracks_updated.connect(self._model.update_tracks)
        actions.undo_offered.connect(self._show_change)
        actions.change_noted.connect(self._on_change_noted)
        self._model.modelReset.connect(self._on_changed)
        queue.activated.connect(self._on_activated)
        queue.customContextMenuRequested.connect(self._on_menu_requested)
        queue.place_changed.connect(self.change_place)
        queue.moved.connect(self._on_moved)
        queue.detail.corrected.connect(self._on_corrected)
        queue.detail.place_changed.connect(self._on_detail_place_changed)

    def change_place(self, entry: QueueEntry, name: str) -> None:
        """Pin, replace or remove an entry: a name of ``PLACE_ACTIONS``."""
        row = self._row_of(entry)
        if row is None or row < self._model.heard:
            return
        if name == "pin":
            self._discovered.pin(entry.entry_id, not entry.pinned)
        elif name == "another":
            self.another_wanted.emit(entry)
        else:
            put_back = self._discovered.remove([entry.entry_id])
            self._actions.corrections.turn_away(entry, put_back)
        self._go_to(min(row, self._model.rowCount() - 1))

    def _row_of(self, entry: QueueEntry) -> int | None:
        ids = [each.entry_id for each in self._model.entries]
        return ids.index(entry.entry_id) if entry.entry_id in ids else None

    def _go_to(self, row: int) -> None:
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.list.selectionModel().setCurrentIndex(self._model.index(row), flag)

    def _on_arrived(self, slate: Slate, tracks: list[Track]) -> None:
        self.controls.show_choosing(False)
        self.controls.remember_mood()
        self._show_change("", None)
        self._notes.setText("  ".join(map(told, slate.notes)))
        self._notes.setVisible(bool(slate.notes))
        self._discovered.show(entries_of(slate, tracks))
        self.list.scrollToTop()
        if tracks:
            self._go_to(0)
            if self.isVisible() and not isinstance(QApplication.focusWidget(), QLineEdit):
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        entries = self._model.entries
        length = clock(sum(entry.track.duration_s for entry in entries))
        self._told.setText(f"{count(len(entries), 'track')} · {length}")
        self._undo.setVisible(self._discovered.can_undo)
        self._bar.setVisible(bool(entries))
        empty = self._beginnings if self._newcomer and self._beginnings else self.empty
        self._stack.setCurrentWidget(self.list if entries else empty)

    def _show_change(self, text: str, undo: Callable[[], None] | None) -> None:
        self._undo_told = undo
        self._change.setText(text)
        self._change.setVisible(bool(text))
        self._take_back.setVisible(bool(text) and undo is not None)

    def _on_change_noted(self, text: str, undo: Callable[[], None] | None) -> None:
        """What changed last can be taken back, even when there is more to say of why."""
        self._show_change(text, undo or self._undo_told)

    def _on_take_back_clicked(self) -> None:
        undo = self._undo_told
        self._show_change("", None)
        if undo is not None:
            undo()

    def _on_activated(self, index: QModelIndex) -> None:
        self.play_from(index.row())

    def _on_moved(self, entry: QueueEntry, row: int) -> None:
        if self._row_of(entry) != row and self._model.heard <= row < self._model.rowCount():
            self._discovered.move(entry.entry_id, row)
            self._go_to(row)

    def _on_corrected(self, kind: GestureKind, about: ChannelName | None) -> None:
        entry = self.list.open_entry()
        if entry is not None:
            self._actions.corrections.say(kind, entry.track, entry.slate_id, entry.slot, about)

    def _on_detail_place_changed(self, name: str) -> None:
        entry = self.list.open_entry()
        if entry is not None:
            self.change_place(entry, name)

    def _on_menu_requested(self, point: QPoint) -> None:
        row = self.list.indexAt(point).row()
        track, entry = self._model.track(row), self._model.entry(row)
        if track is None or entry is None:
            return
        menu = track_menu(self, [track], self._actions, self._theme, lambda: self.play_from(row))
        self._add_place_actions(menu, entry, row)
        menu.exec(self.list.viewport().mapToGlobal(point))
        menu.deleteLater()

    def _add_place_actions(self, menu: QMenu, entry: QueueEntry, row: int) -> None:
        menu.addSeparator()
        why = menu.addAction(self._theme.icon("question", "muted"), self.tr("Why this track?"))
        why.triggered.connect(lambda _on: self.list.open_row(row))
        for name, text, icon in PLACE_ACTIONS:
            shown = (
                self.tr("Let go")
                if name == "pin" and entry.pinned
                else translate("SlotDetail", text)
            )
            action = menu.addAction(self._theme.icon(icon, "muted"), shown)
            action.setEnabled(row >= self._model.heard)
            action.triggered.connect(lambda _on, name=name: self.change_place(entry, name))

    def _dress(self) -> None:
        for button, icon in ((self._play, "play"), (self._undo, "undo")):
            button.setIcon(self._theme.icon(icon, "text"))
            button.setIconSize(QSize(16, 16))
