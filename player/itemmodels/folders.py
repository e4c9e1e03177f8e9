"""The folders with music as a tree; what lies in one is read when it is opened."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, Signal

from player.itemmodels.paged_list import TOLD, Index
from player.tasks import Tasks
from player.wording import count, figure
from recommender import Folder

if TYPE_CHECKING:
    from recommender import Hearth

NAME, TRACKS = 0, 1


@dataclass(eq=False)
class _Node:
    number: int
    """Names the node in Qt's indexes, which may outlive it."""
    folder: Folder | None
    parent: _Node | None = None
    row: int = 0
    children: list[_Node] = field(default_factory=list)
    read: bool = False
    """Its children were asked for."""


class FoldersModel(QAbstractItemModel):
    """Names and numbers of tracks. The view sees no disk: all is told by the catalogue."""

    refreshed = Signal()

    def __init__(self, library: Hearth, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._numbers = itertools.count()
        self._nodes: dict[int, _Node] = {}
        self._root = self._add(None, None, 0)

    def refresh(self) -> None:
        """Begin again from the music folders."""
        self._tasks.read(self._library.shelves.folders, self._show, key=f"folders-{id(self)}")

    def folder(self, index: Index) -> Folder | None:
        """The folder of an index."""
        return self._node(index).folder

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a child."""
        children = self._node(parent).children
        if not (0 <= row < len(children) and column in (NAME, TRACKS)):
            return QModelIndex()
        return self.createIndex(row, column, children[row].number)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The index of what a folder lies in."""
        above = self._node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, NAME, above.number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many folders were read inside one."""
        return 0 if parent.column() > NAME else len(self._node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Name and number of tracks."""
        del parent
        return 2

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        """Whether there are folders inside, read or not."""
        node = self._node(parent)
        if parent.column() > NAME:
            return False
        return bool(node.children) or self._has_more(node)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the folders inside were not asked for yet."""
        return self._has_more(self._node(parent))

    def fetchMore(self, parent: Index) -> None:
        """Ask for the folders inside."""
        node = self._node(parent)
        if node.folder is None or node.read:
            return
        node.read = True
        path = node.folder.path
        root = self._root
        self._tasks.read(
            lambda: self._library.shelves.folders(path),
            lambda folders: self._on_read(root, node, folders),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts; icons are the view's."""
        folder = self.folder(index) if index.isValid() else None
        if folder is None:
            return None
        if index.column() == TRACKS:
            if role == Qt.ItemDataRole.DisplayRole:
                return figure(folder.tracks)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        elif role == Qt.ItemDataRole.DisplayRole:
            return folder.name
        if role in TOLD:
            return f"{folder.name}, {count(folder.tracks, 'track')}"
        return None

    def _node(self, index: Index) -> _Node:
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def _add(self, folder: Folder | None, parent: _Node | None, row: int) -> _Node:
        node = _Node(next(self._numbers), folder, parent, row)
        self._nodes[node.number] = node
        return node

    def _fill(self, node: _Node, folders: list[Folder]) -> None:
        node.read = True
        node.children = [self._add(folder, node, row) for row, folder in enumerate(folders)]

    @staticmethod
    def _has_more(node: _Node) -> bool:
        return node.folder is not None and node.folder.has_folders and not node.read

    def _show(self, folders: list[Folder]) -> None:
        self.beginResetModel()
        self._nodes.clear()
        self._root = self._add(None, None, 0)
        self._fill(self._root, folders)
        self.endResetModel()
        self.refreshed.emit()

    def _on_read(self, root: _Node, node: _Node, folders: list[Folder]) -> None:
        if root is not self._root or not folders:
            return
        self.beginInsertRows(self.createIndex(node.row, NAME, node.number), 0, len(folders) - 1)
        self._fill(node, folders)
        self.endInsertRows()
