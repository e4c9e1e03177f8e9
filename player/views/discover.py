"""Discover: one button, a dial, a length, and a queue in which every track says why."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.actions import Actions
from player.itemmodels.covers import CoverStore
from player.itemmodels.slate import SlateModel
from player.settings import DIAL, LENGTH, Settings
from player.theme import SPACE, Theme
from player.views.empty_state import EmptyState
from player.views.slate_list import SlateList
from player.views.track_menu import track_menu
from player.wording import clock, count
from recommender import ChannelName, Slate, Track

LENGTHS = (10, 20, 30, 50)
DIAL_STEPS = 20
CHANNEL_SENTENCES = {
    ChannelName.PEOPLE: "what is played together",
    ChannelName.SOUND: "how it sounds",
    ChannelName.WORDS: "tags, lyrics and texts",
    ChannelName.LEARNING: "what you skip and replay",
}


class DiscoverView(QWidget):
    """Asks for a queue and shows it with its reasons."""

    def __init__(
        self,
        model: SlateModel,
        covers: CoverStore,
        actions: Actions,
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._model = model
        self._actions = actions
        self._settings = settings
        self._theme = theme
        self._dots: list[tuple[QLabel, ChannelName]] = []
        self.list = SlateList(model, covers, theme)
        self._build()
        self.setFocusProxy(self.button)
        actions.discover_started.connect(self._on_started)
        actions.slate_arrived.connect(self._on_arrived)
        actions.discover_failed.connect(self._on_failed)
        actions.tracks_updated.connect(model.update_tracks)
        self.list.activated.connect(self._on_activated)
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        theme.changed.connect(self._dress)
        self._dress()

    def discover(self) -> None:
        """Ask for a new queue with the length and the dial as they stand."""
        self._actions.discover(self._length.currentData(), self._dial.value() / DIAL_STEPS)

    def play_from(self, row: int) -> None:
        """Play the queue from a slot on."""
        if self._model.slate is not None and self._model.tracks:
            self._actions.play_slate(self._model.slate, self._model.tracks, row)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE * 2, 0)
        layout.setSpacing(SPACE + 4)
        layout.addWidget(self._controls())
        layout.addWidget(self._summary())
        self._empty = EmptyState(
            self._theme,
            "flame",
            "Nothing discovered yet",
            "Press Discover. It works from the first minute, and better with every skip.",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        layout.addWidget(self._stack, 1)

    def _controls(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        row.setSpacing(SPACE * 3)
        row.addLayout(self._headline(), 1)
        row.addLayout(self._dial_group())
        row.addWidget(self._length_box())
        self.button = QPushButton("Discover")
        self.button.setObjectName("huge")
        self.button.setAccessibleName("Discover")
        self.button.setToolTip("Build a queue for now (Ctrl+D)")
        self.button.clicked.connect(self.discover)
        row.addWidget(self.button)
        return card

    def _headline(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        title = QLabel("What should play now?")
        title.setObjectName("title")
        lead = QLabel("From your own music, with a reason for every track.")
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        column.addStretch()
        column.addWidget(title)
        column.addWidget(lead)
        column.addStretch()
        return column

    def _dial_group(self) -> QVBoxLayout:
        self._dial = QSlider(Qt.Orientation.Horizontal)
        self._dial.setRange(0, DIAL_STEPS)
        self._dial.setPageStep(4)
        self._dial.setFixedWidth(184)
        self._dial.setValue(round(self._settings.get(DIAL) * DIAL_STEPS))
        self._dial.setAccessibleName("Familiar to adventurous")
        self._dial.setToolTip(DIAL.sentence)
        self._dial.valueChanged.connect(lambda step: self._settings.set(DIAL, step / DIAL_STEPS))
        ends = QHBoxLayout()
        for text in ("Familiar", "Adventurous"):
            label = QLabel(text)
            label.setObjectName("small")
            ends.addWidget(label)
            ends.addStretch()
        ends.takeAt(ends.count() - 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(self._dial)
        column.addLayout(ends)
        column.addStretch()
        return column

    def _length_box(self) -> QComboBox:
        self._length = QComboBox()
        self._length.setAccessibleName("How many tracks")
        self._length.setToolTip(LENGTH.sentence)
        for length in LENGTHS:
            self._length.addItem(count(length, "track"), length)
        chosen = self._settings.get(LENGTH)
        self._length.setCurrentIndex(LENGTHS.index(chosen) if chosen in LENGTHS else 2)
        self._length.currentIndexChanged.connect(
            lambda row: self._settings.set(LENGTH, LENGTHS[row])
        )
        return self._length

    def _summary(self) -> QWidget:
        self._told = QLabel()
        self._told.setObjectName("strong")
        self._play = QPushButton("Play all")
        self._play.setAccessibleName("Play the Discover queue")
        self._play.clicked.connect(lambda: self.play_from(0))
        first = QHBoxLayout()
        first.setSpacing(SPACE * 2)
        first.addWidget(self._play)
        first.addWidget(self._told)
        first.addStretch()
        for name in ChannelName:
            first.addLayout(self._legend(name))
        self._notes = QLabel()
        self._notes.setObjectName("muted")
        self._notes.setWordWrap(True)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(SPACE, 0, SPACE * 3, 0)
        column.setSpacing(SPACE)
        column.addLayout(first)
        column.addWidget(self._notes)
        self._bar = widget
        widget.hide()
        return widget

    def _legend(self, name: ChannelName) -> QHBoxLayout:
        dot = QLabel()
        self._dots.append((dot, name))
        text = QLabel(name.value.capitalize())
        text.setObjectName("small")
        text.setToolTip(CHANNEL_SENTENCES[name].capitalize())
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(dot)
        row.addWidget(text)
        return row

    def _on_started(self) -> None:
        # Not disabled: the keyboard would be sent elsewhere, and a second press is harmless.
        self.button.setText("Choosing…")

    def _on_arrived(self, slate: Slate, tracks: list[Track]) -> None:
        self._ready()
        self._model.show(slate, tracks)
        length = clock(sum(track.duration_s for track in tracks))
        self._told.setText(f"{count(len(tracks), 'track')} · {length}")
        self._notes.setText("  ".join(slate.notes))
        self._notes.setVisible(bool(slate.notes))
        self._bar.setVisible(bool(tracks))
        self._stack.setCurrentWidget(self.list if tracks else self._empty)
        self.list.scrollToTop()
        if tracks:
            self.list.selectionModel().setCurrentIndex(
                self._model.index(0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            if self.isVisible() and not isinstance(QApplication.focusWidget(), QLineEdit):
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, _error: Exception) -> None:
        self._ready()

    def _ready(self) -> None:
        self.button.setText("Discover")

    def _on_activated(self, index: QModelIndex) -> None:
        self.play_from(index.row())

    def _on_menu_requested(self, point: QPoint) -> None:
        row = self.list.indexAt(point).row()
        track = self._model.track(row)
        if track is None:
            return
        menu = track_menu(self, [track], self._actions, self._theme, lambda: self.play_from(row))
        menu.exec(self.list.viewport().mapToGlobal(point))
        menu.deleteLater()

    def _dress(self) -> None:
        self.button.setIcon(self._theme.icon("flame", "on_accent"))
        self.button.setIconSize(QSize(24, 24))
        self._play.setIcon(self._theme.icon("play", "text"))
        self._play.setIconSize(QSize(16, 16))
        for dot, name in self._dots:
            dot.setStyleSheet(
                f"background: {self._theme.colour(name).name()}; border-radius: 4px;"
                "min-width: 8px; max-width: 8px; min-height: 8px; max-height: 8px;"
            )
