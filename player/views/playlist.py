"""The page of one playlist: its covers, what it is, what can be done with it, and its tracks."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout

from player.actions import Actions
from player.itemmodels.covers import CoverStore
from player.itemmodels.playlists import ListedTracksModel, RuledTracksModel
from player.itemmodels.track_drag import put_tracks
from player.theme import SPACE, Theme
from player.views.empty_state import EmptyState
from player.views.page_head import HeadedPage
from player.views.playlist_rows import PlaylistRows
from player.views.playlists import length_of
from player.views.track_menu import track_menu
from player.wording import count, line
from recommender import Origin, Playlist, Track

COVER_PX = 176
PLAYED_AT_ONCE = 1_000
"""So many tracks of a smart playlist are queued; a rule may find the whole library."""


class PlaylistView(HeadedPage):
    """One playlist. Playing here means its tracks in their order, from the chosen one on."""

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
        super().__init__(covers, theme, "title", COVER_PX)
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
        self._fill_head()
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self.rows.row_activated.connect(self.play_from)
        self.rows.customContextMenuRequested.connect(self._on_menu_requested)
        for model in (listed, ruled):
            model.modelReset.connect(self._on_reset)
            actions.tracks_updated.connect(model.update_tracks)

    def show_playlist(self, playlist: Playlist, tracks: list[Track]) -> None:
        """Show another playlist, or the same one anew; a smart one reads its tracks itself."""
        again = self.playlist is not None and self.playlist.playlist_id == playlist.playlist_id
        self.playlist = playlist
        self.head.title.setText(playlist.name)
        self._edit.setText(self.tr("Rename…") if playlist.rule is None else self.tr("Edit rule…"))
        self._edit.setAccessibleName(self._edit.text())
        if playlist.rule is None:
            self.rows.show_model(self._listed)
            self._listed.show(tracks)
        else:
            self.rows.show_model(self._ruled)
            self._ruled.show(playlist.rule)
        self._on_reset()
        ids, name = playlist.cover_track_ids, playlist.name
        self.head.show_cover(lambda side, ratio: self._covers.mosaic(ids, name, side, ratio))
        if not again:
            self.rows.scrollToTop()

    def play_from(self, row: int) -> None:
        """Play from a row on."""
        self._with_tracks(row, lambda tracks: self._actions.play(tracks, Origin.PLAYLIST))

    # -- building ----------------------------------------------------------------------------

    def _fill_head(self) -> None:
        head = self.head
        head.let_drag(self._carried)
        head.lead_back(self.tr("Playlists"), self.tr("Back to the playlists"))
        self._hearing = [
            self._verb(self.tr("Play"), "play", lambda: self.play_from(0)),
            self._verb(
                self.tr("Shuffle"), "shuffle", lambda: self._with_tracks(0, self._play_shuffled)
            ),
            self._verb(
                self.tr("Add to queue"),
                "queue_add",
                lambda: self._with_tracks(0, self._actions.enqueue),
            ),
        ]
        self._edit = self._verb("", "edit", lambda: self.edit_wanted.emit(self.playlist))
        self._more = head.add_more(self.tr("More about this playlist"), self._on_more_clicked)

    def _carried(self) -> QMimeData | None:
        """All tracks of a playlist made by hand; what a rule finds is not read as a whole."""
        return put_tracks(self._listed.tracks) if self.rows.listed is not None else None

    def _verb(self, text: str, icon: str, do: Callable[[], object]) -> QPushButton:
        name = self.tr("{verb}: the playlist").format(verb=text)
        return self.head.add_verb(text, icon, name, do, primary=icon == "play")

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
        self.head.told.setText(line(count(found, "track"), length_of(self.playlist), asked))
        self._empty.set_sentence(
            self.tr("Add tracks to it from the menu of any track.")
            if rule is None
            else self.tr("No track of your library answers this rule at the moment.")
        )
        for button in self._hearing:
            button.setEnabled(found > 0)
        self._stack.setCurrentWidget(self.rows if found else self._empty)
