"""Tracks on their way: within the window by id, out of it as the addresses of their files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QUrl

from recommender import Track

TRACKS_MIME = "application/x-hearth-tracks"


def put_tracks(tracks: Sequence[Track], data: QMimeData | None = None) -> QMimeData:
    """What is dragged when tracks are, added to what is there already."""
    data = data or QMimeData()
    data.setData(TRACKS_MIME, "\n".join(str(track.track_id) for track in tracks).encode())
    data.setUrls([QUrl.fromLocalFile(track.path) for track in tracks if not track.missing])
    return data


def dragged_ids(data: QMimeData) -> list[int]:
    """The ids of dragged tracks, in their order; none of what comes from elsewhere."""
    words = bytes(data.data(TRACKS_MIME).data()).decode("ascii", "replace").split()
    return [int(word) for word in words if word.isdecimal()]
