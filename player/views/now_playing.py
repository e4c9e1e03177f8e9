"""Now playing: the cover, the words as they are sung, and all that is known of the track."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from player.itemmodels.covers import CoverStore
from player.itemmodels.lyrics import LyricsModel
from player.lyrics import parse_lrc
from player.theme import SPACE, Theme
from player.views.about_track import AboutTrackView, TrackStory
from player.views.elided_label import ElidedLabel
from player.views.empty_state import EmptyState
from player.views.lyrics import LyricsList
from player.views.seek_bar import SeekBar
from player.wording import album_artist, clock, on_button
from recommender import Track

SMALLEST_COVER_PX, LARGEST_COVER_PX = 160, 560
COVER_STEP_PX = 16
TEXTS_PX = 130
"""What stands under the cover."""
SIDE_SHARE = 0.38
SEEK_PX = 64


class NowPlayingView(QWidget):
    """Shows one track large; immersed, it has the whole screen and its own controls."""

    artist_chosen = Signal(str)
    album_chosen = Signal(object)
    sought = Signal(float)
    left = Signal()
    """Out of the whole screen."""

    def __init__(
        self,
        covers: CoverStore,
        commands: Mapping[str, QAction],
        queue: QWidget,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._covers = covers
        self._commands = commands
        self._theme = theme
        self._track: Track | None = None
        self._duration_s = 0.0
        self._side_px = 0
        self._immersed = False
        self._chosen_by_hand = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Now playing"))
        self.lyrics = LyricsModel()
        self.lyrics_list = LyricsList(self.lyrics, theme)
        self.lyrics_list.line_chosen.connect(self.sought)
        self.about = AboutTrackView(theme)
        self._queue = queue
        queue.setFocusProxy(None)  # type: ignore[arg-type]
        self.seek_bar = SeekBar(theme, SEEK_PX)
        self.seek_bar.sought.connect(self.sought)
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(
            EmptyState(
                theme,
                "wave",
                self.tr("Nothing plays"),
                self.tr("Play something, and it is shown here with its words."),
            )
        )
        self._stack.addWidget(self._page())
        covers.cover_arrived.connect(self._show_cover)
        theme.changed.connect(self._dress)
        self._dress()

    def show_track(self, track: Track | None, duration_s: float) -> None:
        """Begin to show a track; its story arrives later."""
        self._track = track
        self._duration_s = duration_s
        self._stack.setCurrentIndex(0 if track is None else 1)
        self.lyrics.show(())
        self._plain.clear()
        self.seek_bar.show_track(duration_s)
        if track is None:
            return
        self._title.setText(track.title)
        self._artist.setAccessibleName(album_artist(track))
        self._artist.setEnabled(bool(track.artist or track.album_artist))
        self._album.setAccessibleName(track.album)
        self._album.setVisible(bool(track.album))
        self._elide()
        self._words.setCurrentWidget(self._reading)
        self.about.show_story(TrackStory(track))
        self._show_cover()

    def show_lyrics(self, plain: str, synced: str) -> None:
        """The words of the track, timed if they are; empty texts where there are none."""
        lines = parse_lrc(synced)
        self.lyrics.show(lines)
        self._plain.setPlainText(plain)
        has_words = bool(lines or plain.strip())
        self._words.setCurrentWidget(
            self.lyrics_list if lines else self._plain if has_words else self._wordless
        )
        if not self._chosen_by_hand:
            self._show_tab(0 if has_words else 1)

    def show_story(self, story: TrackStory) -> None:
        """All that is known of the track."""
        if self._track is not None and story.track.track_id == self._track.track_id:
            self.about.show_story(story)

    def show_waveform(self, track_id: int, waveform: NDArray[np.uint8] | None) -> None:
        """The waveform of a track, if it still is the one shown."""
        if self._track is not None and self._track.track_id == track_id:
            self.seek_bar.show_waveform(waveform)

    def show_position(self, position_s: float) -> None:
        """Follow the music."""
        if self._track is None or not self.isVisible():
            return
        self.lyrics.show_position(position_s)
        self.seek_bar.show_position(position_s)
        self._elapsed.setText(clock(position_s))
        self._remaining.setText(f"−{clock(self._duration_s - position_s)}")

    def set_immersed(self, immersed: bool) -> None:
        """Take the whole screen, or give it back."""
        self._immersed = immersed
        self._controls.setVisible(immersed)
        self.lyrics_list.set_large(immersed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cover grows with the room there is."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: object) -> None:
        """The cover is asked for when it is seen."""
        del event
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the whole screen."""
        if event.key() == Qt.Key.Key_Escape and self._immersed:
            self.left.emit()
            return
        super().keyPressEvent(event)

    # How it is put together

    def _page(self) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout()
        columns.setSpacing(SPACE * 5)
        columns.addLayout(self._side())
        columns.addLayout(self._telling(), 1)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE * 5, SPACE * 2, SPACE * 4, SPACE * 2)
        layout.setSpacing(SPACE * 2)
        layout.addLayout(columns, 1)
        layout.addWidget(self._foot())
        return page

    def _side(self) -> QBoxLayout:
        self._cover = QLabel()
        self._cover.setAccessibleName(self.tr("Cover"))
        self._title = ElidedLabel("title")
        self._artist = self._link(self.tr("Show everything by this artist"))
        self._artist.clicked.connect(lambda: self.artist_chosen.emit(self._artist.accessibleName()))
        self._album = self._link(self.tr("Show this album"))
        self._album.clicked.connect(lambda: self.album_chosen.emit(self._track))
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addStretch(1)
        side.addWidget(self._cover, 0, Qt.AlignmentFlag.AlignHCenter)
        side.addSpacing(SPACE * 2)
        for widget in (self._title, self._artist, self._album):
            side.addWidget(widget)
        side.addStretch(2)
        return side

    def _telling(self) -> QBoxLayout:
        self._plain = QTextBrowser()
        self._plain.setObjectName("lyrics")
        self._plain.setAccessibleName(self.tr("Lyrics"))
        self._plain.setOpenLinks(False)
        self._plain.setTabChangesFocus(True)
        self._wordless = EmptyState(
            self._theme,
            "wave",
            self.tr("No lyrics"),
            self.tr("Put them into the file, or beside it with the same name and .lrc or .txt."),
        )
        self._reading = QWidget()
        self._words = QStackedWidget()
        for widget in (self._reading, self.lyrics_list, self._plain, self._wordless):
            self._words.addWidget(widget)
        self._told = QStackedWidget()
        self._tabs = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for number, (name, widget) in enumerate(
            (
                (self.tr("Lyrics"), self._words),
                (self.tr("About"), self.about),
                (self.tr("Next up"), self._queue),
            )
        ):
            button = QPushButton(name)
            button.setObjectName("tab")
            button.setCheckable(True)
            button.setAccessibleName(name)
            self._tabs.addButton(button, number)
            self._told.addWidget(widget)
            row.addWidget(button)
        row.addStretch()
        self._screen = self._tool(self.tr("Full screen (F11)"))
        self._screen.clicked.connect(self._commands["full_screen"].trigger)
        row.addWidget(self._screen)
        self._tabs.idClicked.connect(self.choose)
        self._show_tab(0)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self._told, 1)
        return column

    def _foot(self) -> QWidget:
        """What the transport shows in the window, for the whole screen."""
        self._controls = QWidget()
        # Time runs from left to right, whatever the direction of writing.
        self._controls.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout = QVBoxLayout(self._controls)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._place())
        layout.addLayout(self._control_row())
        self._controls.hide()
        return self._controls

    def _place(self) -> QBoxLayout:
        self._elapsed, self._remaining = QLabel(clock(0)), QLabel(clock(0))
        for label in (self._elapsed, self._remaining):
            label.setObjectName("clock")
            label.setMinimumWidth(44)
        self._elapsed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(SPACE + 4)
        row.addWidget(self._elapsed)
        row.addWidget(self.seek_bar, 1)
        row.addWidget(self._remaining)
        return row

    def _control_row(self) -> QBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        row.addStretch()
        self._buttons = {}
        for name in ("previous", "toggle", "next"):
            command = self._commands[name]
            button = self._tool(command.text())
            button.clicked.connect(command.trigger)
            self._buttons[name] = button
            row.addWidget(button)
        self._buttons["toggle"].setObjectName("play")
        self._buttons["toggle"].setFixedSize(44, 44)
        row.addStretch()
        return row

    def _link(self, tip: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName("link")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    # What changes

    def show_sounding(self, sounding: bool) -> None:
        """Whether the button pauses or plays."""
        name = self.tr("Pause") if sounding else self.tr("Play")
        button = self._buttons["toggle"]
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setIcon(self._theme.icon("pause" if sounding else "play", "on_accent"))

    def choose(self, number: int) -> None:
        """Show the lyrics, what is known, or what comes next, and stay there."""
        self._chosen_by_hand = True
        self._show_tab(number)

    def _show_tab(self, number: int) -> None:
        self._tabs.button(number).setChecked(True)
        self._told.setCurrentIndex(number)

    def _fit(self) -> None:
        below = SPACE * 4 + (SEEK_PX + SPACE * 8 if self._immersed else 0)
        room = min(self.height() - below - TEXTS_PX, int(self.width() * SIDE_SHARE))
        side = min(LARGEST_COVER_PX, max(SMALLEST_COVER_PX, room)) // COVER_STEP_PX * COVER_STEP_PX
        if self._side_px != side:
            self._side_px = side
            self._cover.setFixedSize(side, side)
            for widget in (self._title, self._artist, self._album):
                widget.setFixedWidth(side)
            self._elide()
        self._show_cover()

    def _elide(self) -> None:
        """Names under the cover are as long as it is wide, and no longer."""
        for button in (self._artist, self._album):
            metrics, width = button.fontMetrics(), self._side_px - SPACE
            name = button.accessibleName()
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
            button.setText(on_button(shown))
            button.setToolTip(name)

    def _show_cover(self) -> None:
        if self._track is not None and self.isVisible():
            ratio = self.devicePixelRatioF()
            self._cover.setPixmap(self._covers.pixmap(self._track, self._side_px, ratio))

    def _dress(self) -> None:
        theme = self._theme
        for name, size in (("previous", 20), ("toggle", 20), ("next", 20)):
            self._buttons[name].setIconSize(QSize(size, size))
            if name != "toggle":
                self._buttons[name].setIcon(theme.icon(name, "text"))
        self._screen.setIcon(theme.icon("full_screen", "muted"))
        self._screen.setIconSize(QSize(20, 20))
        self.show_sounding(False)
        self._show_cover()
