"""The library as a table, read page by page; searching and sorting are the catalogue's work."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from player.tasks import Tasks
from player.wording import clock, spoken
from recommender import Track, TrackSort

if TYPE_CHECKING:
    from recommender import Hearth

PAGE_ROWS = 256
KEPT_PAGES = 40
WANTED_PAGES = 4
"""While scrolling fast, only the pages asked for last are read."""

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in order."""

    TITLE = 0
    ARTIST = 1
    ALBUM = 2
    GENRE = 3
    YEAR = 4
    LENGTH = 5
    PLAYS = 6
    LIKED = 7


HEADINGS = ("Title", "Artist", "Album", "Genre", "Year", "Length", "Plays", "Liked")
SORTS = {
    Column.TITLE: TrackSort.TITLE,
    Column.ARTIST: TrackSort.ARTIST,
    Column.ALBUM: TrackSort.ALBUM,
    Column.GENRE: TrackSort.GENRE,
    Column.YEAR: TrackSort.YEAR,
    Column.LENGTH: TrackSort.DURATION,
    Column.PLAYS: TrackSort.PLAYS,
    Column.LIKED: TrackSort.LIKED,
}


CELL_TEXTS: tuple[Callable[[Track], str], ...] = (
    lambda track: track.title,
    lambda track: track.artist,
    lambda track: track.album,
    lambda track: track.genre,
    lambda track: str(track.year or ""),
    lambda track: clock(track.duration_s),
    lambda track: str(track.play_count or ""),
    lambda track: "Liked" if track.liked else "",
)


def cell_text(track: Track, column: int) -> str:
    """What stands in one cell."""
    return CELL_TEXTS[column](track)


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
        self._count = 0
        self._generation = 0
        self._pages: OrderedDict[int, list[Track]] = OrderedDict()
        self._wanted: list[int] = []
        self._reading: int | None = None

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
        chosen = SORTS.get(Column(column)) if column >= 0 else None
        self._sort_chosen = chosen is not None
        self._sort = chosen or TrackSort.ALBUM
        self._descending = chosen is not None and order == Qt.SortOrder.DescendingOrder
        self.refresh()

    def refresh(self) -> None:
        """Ask the catalogue again; the old rows stay until the answer is there."""
        query, sort, descending = self._request()

        def read() -> tuple[int, list[Track]]:
            first = self._library.tracks(query, sort=sort, descending=descending, limit=PAGE_ROWS)
            return self._library.count_tracks(query), first

        self._tasks.read(read, self._on_answer, key=f"tracks-{id(self)}")

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
        number, place = divmod(row, PAGE_ROWS)
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return None
        return page[place] if place < len(page) else None

    def update_tracks(self, tracks: list[Track]) -> None:
        """Put newer versions of tracks in their rows."""
        newer = {track.track_id: track for track in tracks}
        for number, page in self._pages.items():
            for place, track in enumerate(page):
                if track.track_id in newer:
                    page[place] = newer[track.track_id]
                    row = number * PAGE_ROWS + place
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(HEADINGS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many tracks match."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The fixed columns."""
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

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Column names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return HEADINGS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (
            Column.YEAR,
            Column.LENGTH,
            Column.PLAYS,
        ):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.LIKED:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _request(self) -> tuple[str, TrackSort, bool]:
        by_relevance = bool(self._query.strip()) and not self._sort_chosen
        sort = TrackSort.RELEVANCE if by_relevance else self._sort
        return self._query, sort, self._descending and not by_relevance

    def _on_answer(self, answer: tuple[int, list[Track]]) -> None:
        self.beginResetModel()
        self._generation += 1
        self._count, first = answer
        self._pages = OrderedDict({0: first})
        self._wanted.clear()
        self._reading = None
        self.endResetModel()
        self.refreshed.emit()

    def _want(self, number: int) -> None:
        if number == self._reading or (self._wanted and self._wanted[-1] == number):
            return
        if number in self._wanted:
            self._wanted.remove(number)
        self._wanted = [*self._wanted[-WANTED_PAGES + 1 :], number]
        if self._reading is None:
            self._read_next()

    def _read_next(self) -> None:
        if not self._wanted:
            return
        number = self._reading = self._wanted.pop()
        generation = self._generation
        query, sort, descending = self._request()
        self._tasks.read(
            lambda: self._library.tracks(
                query,
                sort=sort,
                descending=descending,
                limit=PAGE_ROWS,
                offset=number * PAGE_ROWS,
            ),
            lambda tracks: self._on_page(generation, number, tracks),
            lambda _error: self._on_page(generation, number, []),
        )

    def _on_page(self, generation: int, number: int, tracks: list[Track]) -> None:
        if generation != self._generation:
            return
        self._reading = None
        self._pages[number] = tracks
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min(self._count, (number + 1) * PAGE_ROWS) - 1
        self.dataChanged.emit(
            self.index(number * PAGE_ROWS, 0), self.index(last, len(HEADINGS) - 1)
        )
        self._read_next()
