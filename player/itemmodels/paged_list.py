"""A long list of things with a name, searched by the catalogue and read page by page."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)

from player.itemmodels.paging import Paging, ReadPage, Row
from player.tasks import Tasks

PAGE_ROWS = 64
Index = QModelIndex | QPersistentModelIndex
A_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
A_READ_ROW = A_ROW | Qt.ItemFlag.ItemIsDragEnabled
"""What is read can be dragged. Joined here: views ask for each cell they paint."""
TOLD = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


class PagedListModel(QStringListModel, Generic[Row]):
    """What answers a query. Rows not read yet are None and fill themselves.

    The list of strings underneath is as long as the answer, and blank: a grid asks for the number
    of rows once for each row it lays out, which is answered without Python there.
    """

    refreshed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = ""
        self._rows: Paging[Row] = Paging(tasks, PAGE_ROWS, self._show, self._on_page)

    @abstractmethod
    def questions(self) -> tuple[Callable[[], int], ReadPage[Row]]:
        """How to count and to read what answers the query now; called in other threads."""

    @abstractmethod
    def told(self, row: Row) -> tuple[str, str]:
        """The name of a row, and all of it in one line for a screen reader."""

    @abstractmethod
    def carried(self, rows: Sequence[Row]) -> QMimeData:
        """What is dragged when these rows are."""

    def search(self, query: str) -> None:
        """Show what matches."""
        self.query = query
        self.refresh()

    def refresh(self) -> None:
        """Ask the catalogue again; the old rows stay until the answer is there."""
        self._rows.ask(*self.questions())

    def row(self, number: int) -> Row | None:
        """One row, or None while its page is being read."""
        return self._rows.row(number)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is read can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return A_ROW if self.row(index.row()) is None else A_READ_ROW

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged rows in their order."""
        numbers = sorted({index.row() for index in indexes})
        return self.carried([row for number in numbers if (row := self.row(number)) is not None])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, for screen readers and tips; delegates paint from :meth:`row`."""
        if not index.isValid() or role not in TOLD:
            return None
        row = self.row(index.row())
        if row is None:
            return ""
        name, spoken = self.told(row)
        return name if role == Qt.ItemDataRole.DisplayRole else spoken

    def _show(self, install: Callable[[], None]) -> None:
        install()
        self.setStringList([""] * self._rows.count)
        self.refreshed.emit()

    def _on_page(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
