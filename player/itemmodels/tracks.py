"""The library as a table, read page by page; searching and sorting are the catalogue's work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from player.itemmodels.paged_list import A_READ_ROW, A_ROW
from player.itemmodels.paging import Paging
from player.itemmodels.track_columns import HEADINGS, KINDS, Column, cell_text
from player.itemmodels.track_drag import TRACKS_MIME, put_tracks
from player.tasks import Tasks
from player.translation import translate
from player.wording import spoken
from recommender import Track, TrackSort

if TYPE_CHECKING:
    from recommender import Hearth

PAGE_ROWS = 64
"""Twice what a window shows: the first answer to a keystroke reads no more than it must."""

Index = QModelIndex | QPersistentModelIndex


class TracksModel(QAbstractTableModel):
    """Tracks that match a query, in an order. Rows not read yet are blank and fill themselves."""

    refreshed = Signal()
    """The answer to the newest query is shown."""

    def __init__(self, library: Hearth, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._query = ""
        self._sort = TrackSort.ALBUM
        self._descending = False
        self._sort_chosen = False
        self._rows: Paging[Track] = Paging(tasks, PAGE_ROWS, self._show, self._on_page)

    @property
    def query(self) -> str:
        """What was searched for."""
        return self._query

    def search(self, query: str) -> None:
        """Show what matches; best matches first unless the listener chose an order."""
        self._query = query
        self.refresh()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; by album where the catalogue has no order for it."""
        chosen = KINDS[Column(column)].sort if column >= 0 else None
        self._sort_chosen = chosen is not None
        self._sort = chosen or TrackSort.ALBUM
        self._descending = chosen is not None and order == Qt.SortOrder.DescendingOrder
        self.refresh()

    def refresh(self) -> None:
        """Ask the catalogue again; the old rows stay until the answer is there."""
        query, sort, descending = self._request()
        self._rows.ask(
            lambda: self._library.count_tracks(query),
            lambda limit, offset: self._library.tracks(
                query, sort=sort, descending=descending, limit=limit, offset=offset
            ),
        )

    def fetch_from(self, row: int, limit: int, done: Callable[[list[Track]], None]) -> None:
        """Read the tracks from a row on, to play them."""
        query, sort, descending = self._request()
        self._tasks.read(
            lambda: self._library.tracks(
                query, sort=sort, descending=descending, limit=limit, offset=row
            ),
            done,
        )

    def track(self, row: int) -> Track | None:
        """The track of a row, or None while its page is being read."""
        return self._rows.row(row)

    def update_tracks(self, tracks: list[Track]) -> None:
        """Put newer versions of tracks in their rows."""
        newer = {track.track_id: track for track in tracks}
        self._rows.renew(lambda track: newer.get(track.track_id))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many tracks match."""
        return 0 if parent.isValid() else self._rows.count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """All columns; the table hides those that are not wanted."""
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, for screen readers and tests; delegates paint from :meth:`track`."""
        roles = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        if not index.isValid() or role not in roles:
            return None
        track = self.track(index.row())
        if track is None:
            return ""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.TITLE:
            return spoken(track)
        return cell_text(track, index.column())

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows that are read can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return A_ROW if self.track(index.row()) is None else A_READ_ROW

    def mimeTypes(self) -> list[str]:
        """Tracks."""
        return [TRACKS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged tracks in the order of the table."""
        rows = sorted({index.row() for index in indexes})
        return put_tracks([track for row in rows if (track := self.track(row)) is not None])

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Column names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return translate("TrackColumns", HEADINGS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and KINDS[Column(section)].is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.LIKED:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _request(self) -> tuple[str, TrackSort, bool]:
        by_relevance = bool(self._query.strip()) and not self._sort_chosen
        sort = TrackSort.RELEVANCE if by_relevance else self._sort
        return self._query, sort, self._descending and not by_relevance

    def _show(self, install: Callable[[], None]) -> None:
        self.beginResetModel()
        install()
        self.endResetModel()
        self.refreshed.emit()

    def _on_page(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(HEADINGS) - 1))
