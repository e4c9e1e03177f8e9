"""The folders page."""

from __future__ import annotations

from PySide6.QtCore import Qt

from player.itemmodels.folders import FoldersModel
from player.itemmodels.track_columns import Column
from player.itemmodels.tracks import TracksModel
from player.pages.kit import Kit
from player.pages.page import Page
from player.settings import TRACK_COLUMNS
from player.views.folders import FoldersView
from player.views.sidebar import Place
from player.views.track_panel import PLAYED_FROM_HERE, TrackPanel
from recommender import Folder


class FoldersPage(Page):
    """The tree of the music folders, and the tracks of the chosen one."""

    place = Place.FOLDERS

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = FoldersModel(kit.library, kit.tasks, self)
        self.tracks = TracksModel(kit.library, kit.tasks, self)
        panel = TrackPanel(self.tracks, kit.covers, kit.actions, kit.theme)
        panel.text_typed.connect(kit.window.focus_search)
        panel.table.show_columns(kit.settings.get(TRACK_COLUMNS))
        panel.table.horizontalHeader().setSortIndicator(Column.PATH, Qt.SortOrder.AscendingOrder)
        self.view: FoldersView = FoldersView(self.model, panel, kit.theme)
        self.view.tree.folder_shown.connect(self._on_folder_shown)
        self.view.tree.folder_activated.connect(self._on_folder_activated)
        self.view.play_wanted.connect(lambda: panel.play_from(0))
        self.view.enqueue_wanted.connect(
            lambda: self.tracks.fetch_from(0, PLAYED_FROM_HERE, kit.actions.enqueue)
        )

    def refresh(self) -> None:
        """Ask the catalogue again."""
        self.model.refresh()

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.view.tracks.table.set_playing(track_id)

    def _on_folder_shown(self, folder: Folder) -> None:
        self.view.show_folder(folder)
        self.tracks.search(folder.query)

    def _on_folder_activated(self, folder: Folder) -> None:
        self._on_folder_shown(folder)
        self.view.tracks.play_from(0)
