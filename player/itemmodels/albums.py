"""The albums as a list read by page, and the tracks of one album disc by disc."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from player.itemmodels.paged_list import PagedListModel
from player.itemmodels.paging import ReadPage
from player.itemmodels.track_drag import TRACKS_MIME, put_albums, put_tracks
from player.tasks import Tasks
from player.wording import count, spoken, unknown_artist
from recommender import Album, AlbumSort, Track

if TYPE_CHECKING:
    from recommender import Hearth

Index = QModelIndex | QPersistentModelIndex


class AlbumsModel(PagedListModel[Album]):
    """Albums of which a track matches a query, in an order."""

    def __init__(self, library: Hearth, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self.order = AlbumSort.ARTIST

    def sort_by(self, order: AlbumSort) -> None:
        """Show in another order."""
        self.order = order
        self.refresh()

    def questions(self) -> tuple[Callable[[], int], ReadPage[Album]]:
        """Count and read the albums."""
        query, order, library = self.query, self.order, self._library
        return (
            lambda: library.count_albums(query),
            lambda limit, offset: library.albums(query, sort=order, limit=limit, offset=offset),
        )

    def told(self, row: Album) -> tuple[str, str]:
        """Title, and all of an album."""
        return row.title, album_spoken(row)

    def carried(self, rows: Sequence[Album]) -> QMimeData:
        """Whole albums."""
        return put_albums([album.album_id for album in rows])


class AlbumTracksModel(QAbstractListModel):
    """The tracks of one album; where there are several discs, a heading stands before each."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Track | int] = []

    @property
    def tracks(self) -> list[Track]:
        """The tracks in their order."""
        return [row for row in self._rows if isinstance(row, Track)]

    def show(self, tracks: Sequence[Track]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._rows = []
        several = len({track.disc_number or 1 for track in tracks}) > 1
        disc: int | None = None
        for track in tracks:
            if several and (track.disc_number or 1) != disc:
                disc = track.disc_number or 1
                self._rows.append(disc)
            self._rows.append(track)
        self.endResetModel()

    def track(self, row: int) -> Track | None:
        """The track of a row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Track) else None

    def heading(self, row: int) -> str:
        """The text of a heading."""
        return self.tr("Disc {number}").format(number=self._rows[row])

    def update_tracks(self, tracks: Sequence[Track]) -> None:
        """Put newer versions of tracks in their rows."""
        newer = {track.track_id: track for track in tracks}
        for row, known in enumerate(self._rows):
            if isinstance(known, Track) and known.track_id in newer:
                self._rows[row] = newer[known.track_id]
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Tracks and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen; tracks can be dragged."""
        if not index.isValid():
            return super().flags(index)
        if self.track(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Tracks."""
        return [TRACKS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged tracks in the order of the album."""
        rows = sorted({index.row() for index in indexes})
        return put_tracks([track for row in rows if (track := self.track(row)) is not None])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, for screen readers; the delegate paints from the track."""
        if not index.isValid():
            return None
        track = self.track(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return track.title if track else self.heading(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(track) if track else self.heading(index.row())
        return None


def album_spoken(album: Album) -> str:
    """An album in one line, as a screen reader should say it."""
    parts = [
        album.title,
        album.artist or unknown_artist(),
        str(album.year or ""),
    ]
    return ", ".join([*filter(None, parts), count(album.tracks, "track")])
