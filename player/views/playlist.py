"""The page of one playlist: its covers, what it is, what can be done with it, and its tracks."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from player.actions import Actions
from player.itemmodels.covers import CoverStore
from player.itemmodels.playlists import ListedTracksModel, RuledTracksModel
from player.theme import SPACE, Theme
from player.views.elided_label import ElidedLabel
from player.views.empty_state import EmptyState
from player.views.playlist_rows import PlaylistRows
from player.views.playlists import length_of
from player.views.track_menu import track_menu
from player.wording import count, line
from recommender import Origin, Playlist, Track

COVER_PX = 176
PLAYED_AT_ONCE = 1_000
"""So many tracks of a smart playlist are queued; a rule may find the whole library."""


class PlaylistView(QWidget):
    """One playlist. Playing here means its tracks in their order, from the chosen one on."""

    left = Signal()
    edit_wanted = Signal(object)
    """The playlist whose name, or rule, is to be changed."""
    menu_wanted = Signal(object, QPoint)

    def __init__(
        self,
        listed: ListedTracksModel,
        ruled: RuledTracksModel,
        covers: CoverStore,
        actions: Actions,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._listed, self._ruled = listed, ruled
        self._covers, self._actions, self._theme = covers, actions, theme
        self._random = Random()
        self.playlist: Playlist | None = None
        self.rows = PlaylistRows(covers, theme)
        self.rows.show_model(listed)
        self.setFocusProxy(self.rows)
        self._empty = EmptyState(theme, "playlist", self.tr("Nothing here yet"), "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, 0, SPACE * 2, 0)
        layout.setSpacing(SPACE)
        head = self._head()
        way_back = QHBoxLayout()
        way_back.setContentsMargins(SPACE, 0, 0, 0)
        way_back.addWidget(self._back)
        way_back.addStretch()
        layout.addLayout(way_back)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self.rows.row_activated.connect(self.play_from)
        self.rows.customContextMenuRequested.connect(self._on_menu_requested)
        for model in (listed, ruled):
            model.modelReset.connect(self._on_reset)
            actions.tracks_updated.connect(model.update_tracks)
        covers.cover_arrived.connect(self._show_cover)
        theme.changed.connect(self._dress)
        self._dress()

    def show_playlist(self, playlist: Playlist, tracks: list[Track]) -> None:
        """Show another playlist, or the same one anew; a smart one reads its tracks itself."""
        again = self.playlist is not None and self.playlist.playlist_id == playlist.playlist_id
        self.playlist = playlist
        self._title.setText(playlist.name)
        self._edit.setText(self.tr("Rename…") if playlist.rule is None else self.tr("Edit rule…"))
        self._edit.setAccessibleName(self._edit.text())
        if playlist.rule is None:
            self.rows.show_model(self._listed)
            self._listed.show(tracks)
        else:
            self.rows.show_model(self._ruled)
            self._ruled.show(playlist.rule)
        self._on_reset()
        self._show_cover()
        if not again:
            self.rows.scrollToTop()

    def play_from(self, row: int) -> None:
        """Play from a row on."""
        self._with_tracks(row, lambda tracks: self._actions.play(tracks, Origin.PLAYLIST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the playlists."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: object) -> None:
        """The covers are asked for when they are seen."""
        del event
        self._show_cover()

    # -- building ----------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        self._cover = QLabel()
        self._cover.setFixedSize(COVER_PX, COVER_PX)
        self._back = QPushButton(self.tr("Playlists"))
        self._back.setObjectName("link")
        self._back.setAccessibleName(self.tr("Back to the playlists"))
        self._back.setToolTip(self.tr("Back to the playlists (Esc)"))
        self._back.clicked.connect(self.left)
        self._title = ElidedLabel("title")
        self._told = ElidedLabel("muted")
        texts = QVBoxLayout()
        texts.setSpacing(SPACE // 2)
        texts.addStretch()
        texts.addWidget(self._title)
        texts.addWidget(self._told)
        texts.addSpacing(SPACE)
        texts.addLayout(self._verbs())
        head = QHBoxLayout()
        head.setContentsMargins(SPACE, 0, SPACE, SPACE)
        head.setSpacing(SPACE * 3)
        head.addWidget(self._cover)
        head.addLayout(texts, 1)
        return head

    def _verbs(self) -> QHBoxLayout:
        self._play = QPushButton(self.tr("Play"))
        self._play.setObjectName("primary")
        self._shuffle = QPushButton(self.tr("Shuffle"))
        self._queue = QPushButton(self.tr("Add to queue"))
        self._edit = QPushButton(self.tr("Rename…"))
        self._play.clicked.connect(lambda: self.play_from(0))
        self._shuffle.clicked.connect(lambda: self._with_tracks(0, self._play_shuffled))
        self._queue.clicked.connect(lambda: self._with_tracks(0, self._actions.enqueue))
        self._edit.clicked.connect(lambda: self.edit_wanted.emit(self.playlist))
        self._more = QToolButton()
        self._more.setAccessibleName(self.tr("More about this playlist"))
        self._more.setToolTip(self.tr("More about this playlist"))
        self._more.clicked.connect(self._on_more_clicked)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (self._play, self._shuffle, self._queue, self._edit):
            button.setAccessibleName(self.tr("{verb}: the playlist").format(verb=button.text()))
            row.addWidget(button)
        row.addWidget(self._more)
        row.addStretch()
        return row

    # -- doing -------------------------------------------------------------------------------

    def _with_tracks(self, row: int, do: Callable[[list[Track]], None]) -> None:
        """The tracks from a row on, those that are there."""
        if self.rows.listed is None:
            self._ruled.fetch_from(row, PLAYED_AT_ONCE, do)
        else:
            there = [track for track in self._listed.tracks[row:] if not track.missing]
            if there:
                do(there)

    def _play_shuffled(self, tracks: list[Track]) -> None:
        self._actions.play(self._random.sample(tracks, len(tracks)), Origin.PLAYLIST)

    def _on_more_clicked(self) -> None:
        below = self._more.mapToGlobal(QPoint(0, self._more.height()))
        self.menu_wanted.emit(self.playlist, below)

    def _on_menu_requested(self, point: QPoint) -> None:
        tracks = self.rows.selected_tracks()
        if not tracks:
            return
        first = self.rows.selected_rows()[0]
        menu = track_menu(self, tracks, self._actions, self._theme, lambda: self.play_from(first))
        if self.rows.listed is not None:
            menu.addSeparator()
            remove = menu.addAction(
                self._theme.icon("close", "muted"), self.tr("Take out of this playlist")
            )
            remove.triggered.connect(self.rows.remove_selected)
        menu.exec(self.rows.viewport().mapToGlobal(point))
        menu.deleteLater()

    # -- showing -----------------------------------------------------------------------------

    def _on_reset(self) -> None:
        if self.playlist is None:
            return
        model = self.rows.model()
        found = model.rowCount() if model is not None else 0
        rule = self.playlist.rule
        asked = ""
        if rule is not None:
            query = rule.query.strip() or self.tr("the whole library")
            asked = self.tr("Smart: {query}").format(query=query)
        self._told.setText(line(count(found, "track"), length_of(self.playlist), asked))
        self._empty.set_sentence(
            self.tr("Add tracks to it from the menu of any track.")
            if rule is None
            else self.tr("No track of your library answers this rule at the moment.")
        )
        for button in (self._play, self._shuffle, self._queue):
            button.setEnabled(found > 0)
        self._stack.setCurrentWidget(self.rows if found else self._empty)

    def _show_cover(self) -> None:
        if self.playlist is not None and self.isVisible():
            ratio = self.devicePixelRatioF()
            ids, name = self.playlist.cover_track_ids, self.playlist.name
            self._cover.setPixmap(self._covers.mosaic(ids, name, COVER_PX, ratio))

    def _dress(self) -> None:
        for button, icon, role in (
            (self._play, "play", "on_accent"),
            (self._shuffle, "shuffle", "text"),
            (self._queue, "queue_add", "text"),
            (self._edit, "edit", "text"),
            (self._back, "back", "accent"),
            (self._more, "more", "text"),
        ):
            button.setIcon(self._theme.icon(icon, role))
            button.setIconSize(QSize(16, 16))
        self._show_cover()
