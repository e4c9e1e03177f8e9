"""The transport: what sounds, where it stands, and the controls a hand looks for first."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from player.actions import Actions
from player.itemmodels.covers import CoverStore
from player.modes.playing_modes import repeat_in_words
from player.playback.controller import OutputStatus, PlaybackController, PlaybackState
from player.playback.play_queue import QueueEntry, Repeat
from player.theme import SPACE, Theme
from player.views.elided_label import ElidedLabel
from player.views.seek_bar import SeekBar
from player.wording import album_artist, clock, output_told
from recommender import Track

COVER_PX = 64
HEIGHT_PX = 104
SIDE_PX = 312
WIDEST_SIDE_PX = 460


class Transport(QWidget):
    """Shows the controller's facts and gives it commands."""

    entry_shown = Signal(object)
    """A Track whose like and waveform should be read anew."""

    def __init__(
        self,
        playback: PlaybackController,
        covers: CoverStore,
        actions: Actions,
        commands: Mapping[str, QAction],
        theme: Theme,
    ) -> None:
        super().__init__()
        self._playback = playback
        self._covers = covers
        self._actions = actions
        self._theme = theme
        self._track: Track | None = None
        self.setObjectName("transport")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        self._build(commands)
        playback.entry_changed.connect(self._on_entry_changed)
        playback.state_changed.connect(self._on_state_changed)
        playback.position_changed.connect(self._on_position_changed)
        playback.queue_changed.connect(self._on_queue_changed)
        playback.modes_changed.connect(self._on_modes_changed)
        playback.output_changed.connect(self._on_output_changed)
        playback.volume_changed.connect(self._on_volume_changed)
        playback.sound_changed.connect(lambda: self.seek_bar.show_part(playback.part))
        self.seek_bar.sought.connect(playback.seek)
        covers.cover_arrived.connect(self._show_cover)
        actions.tracks_updated.connect(self._on_tracks_updated)
        theme.changed.connect(self._dress)
        self._on_volume_changed(playback.volume)
        self._on_modes_changed()
        self._on_entry_changed(playback.current)

    def toggle_like(self) -> None:
        """Like what sounds, or take that back."""
        if self._track is not None:
            self._actions.like(self._track, not self._track.liked)

    def start_radio(self) -> None:
        """Let music like what sounds follow it."""
        if self._track is not None:
            self._actions.start_radio(self._track)

    def show_waveform(self, track_id: int, waveform: NDArray[np.uint8] | None) -> None:
        """The waveform of a track, if it still is the one that sounds."""
        if self._track is not None and self._track.track_id == track_id:
            self.seek_bar.show_waveform(waveform)

    def _build(self, commands: Mapping[str, QAction]) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE * 2, 0, SPACE * 2, 0)
        grid.setHorizontalSpacing(SPACE * 3)
        parts = self._now_playing(commands), self._middle(commands), self._right(commands)
        for column, part in enumerate(parts):
            grid.addWidget(part, 0, column)
            grid.setColumnStretch(column, 2 if column == 1 else 1)
        for side in parts[::2]:  # alike wide, so that the buttons stay in the middle
            side.setMinimumWidth(SIDE_PX)
            side.setMaximumWidth(WIDEST_SIDE_PX)

    def _now_playing(self, commands: Mapping[str, QAction]) -> QWidget:
        self._cover = self._button(self.tr("Show what plays"))
        self._cover.setObjectName("cover")
        self._cover.setFixedSize(COVER_PX, COVER_PX)
        self._cover.setIconSize(QSize(COVER_PX, COVER_PX))
        self._cover.clicked.connect(commands["show_now_playing"].trigger)
        self._title = ElidedLabel("strong")
        self._artist = ElidedLabel("muted")
        self._like = self._button(self.tr("Like"))
        self._like.clicked.connect(self.toggle_like)
        self._radio = self._button(self.tr("Start radio from this track"))
        self._radio.clicked.connect(self.start_radio)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch()
        texts.addWidget(self._title)
        texts.addWidget(self._artist)
        texts.addStretch()
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE + 4)
        row.addWidget(self._cover)
        row.addLayout(texts, 1)
        row.addWidget(self._like)
        row.addWidget(self._radio)
        return side

    def _middle(self, commands: Mapping[str, QAction]) -> QWidget:
        self._previous = self._button(self.tr("Previous track"))
        self._previous.clicked.connect(commands["previous"].trigger)
        self._play = self._button(self.tr("Play"))
        self._play.setObjectName("play")
        self._play.setFixedSize(44, 44)
        self._play.clicked.connect(commands["toggle"].trigger)
        self._next = self._button(self.tr("Next track"))
        self._next.clicked.connect(commands["next"].trigger)
        self._shuffle = self._button(self.tr("Shuffle"), checkable=True)
        self._shuffle.clicked.connect(commands["shuffle"].trigger)
        self._repeat = self._button(repeat_in_words(Repeat.OFF), checkable=True)
        self._repeat.clicked.connect(commands["repeat"].trigger)
        controls = QHBoxLayout()
        controls.setSpacing(SPACE * 2)
        controls.addStretch()
        for button in (self._shuffle, self._previous, self._play, self._next, self._repeat):
            controls.addWidget(button)
        controls.addStretch()
        self.seek_bar = SeekBar(self._theme)
        self._elapsed, self._remaining = QLabel("0:00"), QLabel("0:00")
        places = QHBoxLayout()
        places.setSpacing(SPACE + 4)
        for label, side in (
            (self._elapsed, Qt.AlignmentFlag.AlignRight),
            (self._remaining, Qt.AlignmentFlag.AlignLeft),
        ):
            label.setObjectName("clock")
            label.setMinimumWidth(48)
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        places.addWidget(self._elapsed)
        places.addWidget(self.seek_bar, 1)
        places.addWidget(self._remaining)
        middle = QWidget()
        # Time runs from left to right, whatever the direction of writing.
        middle.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addStretch()
        column.addLayout(controls)
        column.addLayout(places)
        column.addStretch()
        return middle

    def _right(self, commands: Mapping[str, QAction]) -> QWidget:
        self._output = QLabel(self.tr("No sound"))
        self._output.hide()
        self._output.setObjectName("chip")
        self._panel = self._button(self.tr("Show what comes next"), checkable=True)
        self._panel.clicked.connect(commands["queue_panel"].trigger)
        self._commands = commands
        commands["queue_panel"].toggled.connect(self._panel.setChecked)
        self._mute = self._button(self.tr("Mute"), checkable=True)
        self._mute.clicked.connect(self._on_mute_clicked)
        self._unmuted = 0.8
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._volume.setPageStep(10)
        self._volume.setFixedWidth(96)
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.valueChanged.connect(self._on_volume_moved)
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        row.addStretch()
        row.addWidget(self._output, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(SPACE)
        for widget in (self._panel, self._mute, self._volume):
            row.addWidget(widget)
        return side

    def _button(self, name: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _on_entry_changed(self, entry: QueueEntry | None) -> None:
        track = entry.track if entry else None
        same = track and self._track and track.track_id == self._track.track_id
        self._track = track
        self._title.setText(track.title if track else "")
        self._artist.setText(album_artist(track) if track else "")
        self._cover.setVisible(track is not None)
        self.seek_bar.show_track(self._playback.duration_s if track else 0.0)
        self._on_position_changed(self._playback.position_s if track else 0.0)
        self._show_cover()
        self._dress()
        if track is not None and not (same and track.liked):
            self.entry_shown.emit(track)

    def _on_tracks_updated(self, tracks: list[Track]) -> None:
        for track in tracks:
            if self._track is not None and track.track_id == self._track.track_id:
                self._track = track
                self._dress()

    def _on_state_changed(self, _state: PlaybackState) -> None:
        self._dress()

    def _on_modes_changed(self) -> None:
        queue = self._playback.queue
        self._shuffle.setChecked(queue.shuffled)
        self._repeat.setChecked(queue.repeat is not Repeat.OFF)
        self._repeat.setAccessibleName(repeat_in_words(queue.repeat))
        self._repeat.setToolTip(repeat_in_words(queue.repeat))
        self._dress()

    def _on_queue_changed(self) -> None:
        self._dress()

    def _on_position_changed(self, position_s: float) -> None:
        duration_s = self._playback.duration_s if self._track else 0.0
        self.seek_bar.show_position(position_s)
        self._elapsed.setText(clock(position_s))
        self._remaining.setText(f"−{clock(duration_s - position_s)}" if duration_s else "0:00")

    def _on_output_changed(self, output: OutputStatus) -> None:
        self._output.setToolTip(output_told(output))
        self._output.setAccessibleName(output_told(output))
        self._output.setVisible(output.silent)

    def _on_volume_changed(self, volume: float) -> None:
        self._volume.blockSignals(True)
        self._volume.setValue(round(volume * 100))
        self._volume.blockSignals(False)
        self._mute.setChecked(volume == 0)
        self._dress()

    def _on_volume_moved(self, percent: int) -> None:
        self._playback.set_volume(percent / 100)

    def _on_mute_clicked(self) -> None:
        if self._playback.volume > 0:
            self._unmuted = self._playback.volume
            self._playback.set_volume(0.0)
        else:
            self._playback.set_volume(self._unmuted)

    def _show_cover(self) -> None:
        if self._track is not None:
            ratio = self.devicePixelRatioF()
            self._cover.setIcon(QIcon(self._covers.pixmap(self._track, COVER_PX, ratio)))

    def _dress(self) -> None:
        theme, playback = self._theme, self._playback
        sounding = playback.state in (PlaybackState.PLAYING, PlaybackState.OPENING)
        has_queue = bool(playback.queue.entries)
        repeats_one = playback.queue.repeat is Repeat.ONE
        liked = self._track is not None and self._track.liked
        self._play.setAccessibleName(self.tr("Pause") if sounding else self.tr("Play"))
        self._play.setToolTip(self.tr("Pause") if sounding else self.tr("Play"))
        self._play.setEnabled(has_queue)
        self._next.setEnabled(has_queue)
        self._previous.setEnabled(has_queue)
        for button in (self._like, self._radio):
            button.setVisible(self._track is not None)
        self._like.setAccessibleName(self.tr("Take back like") if liked else self.tr("Like"))
        for button, icon, role, size in (
            (
                self._play,
                "pause" if sounding else "play",
                "on_accent" if has_queue else "muted",
                20,
            ),
            (self._previous, "previous", "text", 20),
            (self._next, "next", "text", 20),
            (self._radio, "radio", "muted", 20),
            (self._like, "heart_full" if liked else "heart", "accent" if liked else "muted", 20),
            (self._mute, "muted" if playback.volume == 0 else "volume", "muted", 20),
            (self._panel, "queue", "muted", 20),
            (self._shuffle, "shuffle", "muted", 18),
            (self._repeat, "repeat_one" if repeats_one else "repeat", "muted", 18),
        ):
            button.setIcon(theme.icon(icon, role, "accent" if button.isCheckable() else ""))
            button.setIconSize(QSize(size, size))
