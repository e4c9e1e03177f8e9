"""The library page: a heading, the table, and what one can do with its tracks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.actions import Actions
from player.itemmodels.covers import CoverStore
from player.itemmodels.tracks import TracksModel
from player.theme import SPACE, Theme
from player.views.empty_state import EmptyState
from player.views.track_menu import track_menu
from player.views.track_table import TrackTable
from player.wording import count
from recommender import Origin, Track

PLAYED_FROM_HERE = 1_000
"""So many tracks follow the one that was chosen; more would only slow the queue down."""
SEARCH_HINT = (
    "No track answers this. Besides words you can search with artist:, album:, genre:, tag:, "
    "title:, year:1990..1999, bpm:<100, loved, unplayed, “a phrase” in quotes, and -not."
)
NO_MUSIC = "Add a folder with music, or drop one on this window."


class LibraryView(QWidget):
    """All tracks, or those that match the search field."""

    text_typed = Signal(str)

    def __init__(
        self, model: TracksModel, covers: CoverStore, actions: Actions, theme: Theme
    ) -> None:
        super().__init__()
        self._model = model
        self._actions = actions
        self._theme = theme
        self.table = TrackTable(model, covers, theme)
        self._nothing = EmptyState(theme, "search", "Nothing found", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        self._no_music = EmptyState(theme, "library", "No music here yet", NO_MUSIC)
        self._stack.addWidget(self._no_music)
        self.setFocusProxy(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE * 2, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._heading())
        layout.addWidget(self._stack, 1)
        self.table.row_activated.connect(self.play_from)
        self.table.like_toggled.connect(lambda track: actions.like(track, not track.liked))
        self.table.menu_requested.connect(self._on_menu_requested)
        self.table.text_typed.connect(self.text_typed)
        model.refreshed.connect(self._on_refreshed)
        actions.tracks_updated.connect(model.update_tracks)
        theme.changed.connect(self._dress)
        self._dress()

    def play_from(self, row: int) -> None:
        """Play what the table shows, from a row on."""
        origin = Origin.SEARCH if self._model.query.strip() else Origin.LIBRARY
        self._model.fetch_from(
            row, PLAYED_FROM_HERE, lambda tracks: self._actions.play(tracks, origin)
        )

    def show_scanning(self) -> None:
        """Until the first tracks appear, say that they are on their way."""
        self._no_music.set_sentence("Your music is being read. The first tracks appear at once.")

    def show_scanned(self) -> None:
        """The scan is over; what is not here now was not found."""
        self._no_music.set_sentence(NO_MUSIC)

    def _heading(self) -> QHBoxLayout:
        title = QLabel("Library")
        title.setObjectName("title")
        self._told = QLabel()
        self._told.setObjectName("muted")
        self._play = QPushButton("Play all")
        self._play.setObjectName("primary")
        self._play.setAccessibleName("Play all")
        self._play.clicked.connect(partial(self.play_from, 0))
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.setSpacing(SPACE + 4)
        row.addWidget(title)
        row.addWidget(self._told)
        row.addStretch()
        row.addWidget(self._play)
        return row

    def _on_refreshed(self) -> None:
        found = self._model.rowCount()
        query = self._model.query.strip()
        self._told.setText(
            f"{count(found, 'track')} for “{query}”" if query else count(found, "track")
        )
        self._play.setEnabled(found > 0)
        self._nothing.set_sentence(SEARCH_HINT if query else "")
        instead = self._nothing if query else self._no_music
        self._stack.setCurrentWidget(self.table if found else instead)

    def _on_menu_requested(self, point: QPoint) -> None:
        tracks = self.table.selected_tracks()
        if not tracks:
            return
        menu = self.menu_for(tracks)
        menu.exec(self.table.viewport().mapToGlobal(point))
        menu.deleteLater()

    def menu_for(self, tracks: list[Track]) -> QMenu:
        """What can be done with the selected tracks."""
        origin = Origin.SEARCH if self._model.query.strip() else Origin.LIBRARY
        return track_menu(
            self, tracks, self._actions, self._theme, lambda: self._actions.play(tracks, origin)
        )

    def _dress(self) -> None:
        self._play.setIcon(self._theme.icon("play", "on_accent"))
        self._play.setIconSize(QSize(16, 16))
