"""Music on its way: within the window by what it is, out of it as the addresses of its files.

Tracks, whole albums, and all that answers a query (an artist, a genre, a decade) can be dragged.
What an album or a query holds is read where it is dropped, outside the GUI thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QUrl

from recommender import Track, TrackSort

if TYPE_CHECKING:
    from recommender import Hearth

TRACKS_MIME = "application/x-hearth-tracks"
ALBUMS_MIME = "application/x-hearth-albums"
QUERIES_MIME = "application/x-hearth-queries"
DRAGGED_MIMES = (TRACKS_MIME, ALBUMS_MIME, QUERIES_MIME)
MOST_TRACKS = 1_000
"""So many of a query come along; it may find the whole library."""
COPIED_OR_MOVED = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
"""Rows of a list move within it; what comes from elsewhere is copied."""


@dataclass(frozen=True, slots=True)
class Dragged:
    """What a drag of ours carries, in its order."""

    track_ids: tuple[int, ...] = ()
    album_ids: tuple[int, ...] = ()
    queries: tuple[str, ...] = ()

    def tracks(self, library: Hearth) -> list[Track]:
        """The tracks of all of it, those that are there; asks the catalogue."""
        found = library.tracks_by_id(self.track_ids) if self.track_ids else []
        for album_id in self.album_ids:
            found += library.album_tracks(album_id)
        for query in self.queries:
            found += library.tracks(query, sort=TrackSort.ALBUM, limit=MOST_TRACKS)
        return found


def put_tracks(tracks: Sequence[Track]) -> QMimeData:
    """What is dragged when tracks are."""
    data = _put(TRACKS_MIME, (str(track.track_id) for track in tracks))
    data.setUrls([QUrl.fromLocalFile(track.path) for track in tracks if not track.missing])
    return data


def put_albums(album_ids: Sequence[int]) -> QMimeData:
    """What is dragged when whole albums are."""
    return _put(ALBUMS_MIME, map(str, album_ids))


def put_queries(queries: Sequence[str]) -> QMimeData:
    """What is dragged when all that answers some queries is."""
    return _put(QUERIES_MIME, queries)


def carries_music(data: QMimeData) -> bool:
    """Whether a drag began in one of our lists."""
    return any(data.hasFormat(name) for name in DRAGGED_MIMES)


def dragged(data: QMimeData) -> Dragged | None:
    """What a drag of ours carries; None of what comes from elsewhere or carries nothing."""
    found = Dragged(
        _numbers(data, TRACKS_MIME), _numbers(data, ALBUMS_MIME), _lines(data, QUERIES_MIME)
    )
    return found if found != Dragged() else None


def between_rows(flags: Qt.ItemFlag, *, on_a_row: bool) -> Qt.ItemFlag:
    """Rows can be dragged; things are dropped between them, never upon one."""
    if on_a_row:
        return flags | Qt.ItemFlag.ItemIsDragEnabled
    return Qt.ItemFlag.ItemIsDropEnabled


def _put(name: str, lines: Iterable[str]) -> QMimeData:
    data = QMimeData()
    data.setData(name, "\n".join(lines).encode())
    return data


def _lines(data: QMimeData, name: str) -> tuple[str, ...]:
    text = bytes(data.data(name).data()).decode("utf-8", "replace")
    return tuple(line for line in text.split("\n") if line)


def _numbers(data: QMimeData, name: str) -> tuple[int, ...]:
    return tuple(int(line) for line in _lines(data, name) if line.isdecimal())
