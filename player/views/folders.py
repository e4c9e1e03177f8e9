"""The folders as a tree, and beside it what lies in the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from player.itemmodels.folders import NAME, TRACKS, FoldersModel
from player.itemmodels.paged_list import Index
from player.theme import SPACE, Theme
from player.views.elided_label import ElidedLabel
from player.views.empty_state import NoMusic
from player.views.page_heading import PageHeading
from player.views.track_panel import TrackPanel
from player.wording import count
from recommender import Folder

TREE_PX = 320


class FolderTree(QTreeView):
    """Enter plays a folder; choosing one shows what lies in it."""

    folder_shown = Signal(object)
    folder_activated = Signal(object)

    def __init__(self, model: FoldersModel) -> None:
        super().__init__()
        self._folders = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Folders"))
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(True)
        self.setHeaderHidden(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(TRACKS, QHeaderView.ResizeMode.ResizeToContents)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show the folder the keyboard or the mouse went to."""
        super().currentChanged(current, previous)
        folder = self._folders.folder(current)
        if folder is not None:
            self.folder_shown.emit(folder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays; everything else as usual."""
        folder = self._folders.folder(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and folder is not None:
            self.folder_activated.emit(folder)
            return
        super().keyPressEvent(event)


class FoldersView(QWidget):
    """The tree, and the tracks of the chosen folder with all inside it."""

    play_wanted = Signal()
    enqueue_wanted = Signal()

    def __init__(self, model: FoldersModel, tracks: TrackPanel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self.tree = FolderTree(model)
        self.tracks = tracks
        self.setFocusProxy(self.tree)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(SPACE * 2, 0, SPACE, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._heading())
        column.addWidget(tracks, 1)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.tree)
        self._splitter.addWidget(beside)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([TREE_PX, TREE_PX * 3])
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self.no_music = NoMusic(theme, "folder", self.tr("No folders here yet"))
        self._stack.addWidget(self.no_music)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(PageHeading(self.tr("Folders")))
        layout.addWidget(self._stack, 1)
        model.refreshed.connect(self._on_refreshed)
        tracks.model.refreshed.connect(self._tell)
        theme.changed.connect(self._dress)
        self._dress()

    def show_folder(self, folder: Folder) -> None:
        """Name what the table shows."""
        self._name.setText(folder.name)
        self._name.setToolTip(folder.path)

    def _heading(self) -> QHBoxLayout:
        self._name = ElidedLabel("strong")
        self._told = QLabel()
        self._told.setObjectName("muted")
        self._play = QPushButton(self.tr("Play"))
        self._play.setObjectName("primary")
        self._play.setAccessibleName(self.tr("Play: the folder"))
        self._play.clicked.connect(self.play_wanted)
        self._queue = QPushButton(self.tr("Add to queue"))
        self._queue.setAccessibleName(self.tr("Add to queue: the folder"))
        self._queue.clicked.connect(self.enqueue_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._name, 1)
        row.addWidget(self._told)
        row.addWidget(self._play)
        row.addWidget(self._queue)
        return row

    def _tell(self) -> None:
        found = self.tracks.model.rowCount()
        self._told.setText(count(found, "track"))
        for button in (self._play, self._queue):
            button.setEnabled(found > 0)

    def _on_refreshed(self) -> None:
        roots = self._model.rowCount()
        self._stack.setCurrentIndex(0 if roots else 1)
        if roots:
            first = self._model.index(0, NAME)
            self.tree.setCurrentIndex(first)
            if roots == 1:
                self.tree.expand(first)

    def _dress(self) -> None:
        self._play.setIcon(self._theme.icon("play", "on_accent"))
        self._queue.setIcon(self._theme.icon("queue_add", "text"))
        for button in (self._play, self._queue):
            button.setIconSize(QSize(16, 16))
