"""Artists as a long list, and genres, decades and years as a short one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from player.itemmodels.paged_list import TOLD, Index, PagedListModel
from player.itemmodels.paging import ReadPage
from player.itemmodels.track_drag import put_queries
from player.phrasing import shelf_name
from player.tasks import Tasks
from player.wording import count, unknown_artist
from recommender import Artist, Shelf

if TYPE_CHECKING:
    from recommender import Hearth


class ArtistsModel(PagedListModel[Artist]):
    """Artists whose name answers a query, or who made what does."""

    def __init__(self, library: Hearth, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._library = library

    def questions(self) -> tuple[Callable[[], int], ReadPage[Artist]]:
        """Count and read the artists."""
        query, shelves = self.query, self._library.shelves
        return (
            lambda: shelves.count_artists(query),
            lambda limit, offset: shelves.artists(query, limit=limit, offset=offset),
        )

    def told(self, row: Artist) -> tuple[str, str]:
        """Name, and how much there is."""
        name = row.name or unknown_artist()
        return name, f"{name}, {artist_line(row)}"

    def carried(self, rows: Sequence[Artist]) -> QMimeData:
        """All that is by them."""
        return put_queries([artist.query for artist in rows])


class ShelvesModel(QAbstractListModel):
    """A few shelves, all read at once."""

    refreshed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        read: Callable[[], list[Shelf]],
        unknown: str,
        parent: QObject | None = None,
    ) -> None:
        """``unknown`` names the shelf of the tracks that belong on no other."""
        super().__init__(parent)
        self._tasks = tasks
        self._read = read
        self._unknown = unknown
        self._shelves: Sequence[Shelf] = ()

    def refresh(self) -> None:
        """Ask the catalogue again."""
        self._tasks.read(self._read, self._show, key=f"shelves-{id(self)}")

    def shelf(self, row: int) -> Shelf | None:
        """The shelf of a row."""
        return self._shelves[row] if 0 <= row < len(self._shelves) else None

    def name(self, shelf: Shelf) -> str:
        """What a shelf is called."""
        return shelf_name(shelf) or self._unknown

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many shelves there are."""
        return 0 if parent.isValid() else len(self._shelves)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, for screen readers and tips; the delegate paints from :meth:`shelf`."""
        shelf = self.shelf(index.row()) if index.isValid() else None
        if shelf is None or role not in TOLD:
            return None
        name = self.name(shelf)
        spoken = f"{name}, {count(shelf.tracks, 'track')}"
        return name if role == Qt.ItemDataRole.DisplayRole else spoken

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Shelves can be dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """All that stands there."""
        rows = sorted({index.row() for index in indexes})
        return put_queries([shelf.query for row in rows if (shelf := self.shelf(row))])

    def _show(self, shelves: list[Shelf]) -> None:
        self.beginResetModel()
        self._shelves = shelves
        self.endResetModel()
        self.refreshed.emit()


def artist_line(artist: Artist) -> str:
    """How much there is of an artist."""
    albums = count(artist.albums, "album") if artist.albums else ""
    return " · ".join(part for part in (albums, count(artist.tracks, "track")) if part)
