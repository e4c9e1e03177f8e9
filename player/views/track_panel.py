"""A table of tracks with all that can be done from its rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from player.actions import Actions
from player.itemmodels.covers import CoverStore
from player.itemmodels.tracks import TracksModel
from player.theme import Theme
from player.views.track_menu import track_menu
from player.views.track_table import TrackTable
from recommender import Origin, Track

PLAYED_FROM_HERE = 1_000
"""So many tracks follow the one that was chosen; more would only slow the queue down."""


class TrackPanel(QWidget):
    """Plays, likes and queues what the table shows."""

    text_typed = Signal(str)

    def __init__(
        self, model: TracksModel, covers: CoverStore, actions: Actions, theme: Theme
    ) -> None:
        super().__init__()
        self.model = model
        self._actions = actions
        self._theme = theme
        self.table = TrackTable(model, covers, theme)
        self.origin = Origin.LIBRARY
        self.setFocusProxy(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.table.row_activated.connect(self.play_from)
        self.table.like_toggled.connect(lambda track: actions.like(track, not track.liked))
        self.table.menu_requested.connect(self._on_menu_requested)
        self.table.text_typed.connect(self.text_typed)
        actions.tracks_updated.connect(model.update_tracks)

    def play_from(self, row: int) -> None:
        """Play what the table shows, from a row on."""
        origin = self.origin
        self.model.fetch_from(
            row, PLAYED_FROM_HERE, lambda tracks: self._actions.play(tracks, origin)
        )

    def menu_for(self, tracks: list[Track]) -> QMenu:
        """What can be done with the selected tracks."""
        origin = self.origin
        return track_menu(
            self, tracks, self._actions, self._theme, lambda: self._actions.play(tracks, origin)
        )

    def _on_menu_requested(self, point: QPoint) -> None:
        tracks = self.table.selected_tracks()
        if not tracks:
            return
        menu = self.menu_for(tracks)
        menu.exec(self.table.viewport().mapToGlobal(point))
        menu.deleteLater()
