"""The play queue as a list that can be reordered by dragging."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from player.itemmodels.track_drag import (
    COPIED_OR_MOVED,
    DRAGGED_MIMES,
    between_rows,
    dragged,
    put_tracks,
)
from player.phrasing import told
from player.playback.controller import PlaybackController
from player.playback.play_queue import QueueEntry
from player.wording import spoken
from recommender import Track

ENTRIES_MIME = "application/x-hearth-queue-entries"
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """Shows the controller's queue; dragging asks the controller to move.

    Music and files can be dropped between entries; an entry dragged elsewhere is its track.
    """

    music_dropped = Signal(object, object)
    """What was :class:`Dragged`, and the id of the entry it was dropped before; None at the end."""
    files_dropped = Signal(object)

    def __init__(self, playback: PlaybackController) -> None:
        super().__init__()
        self._playback = playback
        self._entries: tuple[QueueEntry, ...] = playback.queue.entries
        playback.queue_changed.connect(self._on_queue_changed)
        playback.entry_changed.connect(self._on_entry_changed)

    @property
    def current_row(self) -> int | None:
        """The row that is heard or will be heard first."""
        return self._playback.queue.current_index

    def entry(self, row: int) -> QueueEntry | None:
        """The entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def track(self, row: int) -> Track | None:
        """The track of a row."""
        entry = self.entry(row)
        return entry.track if entry else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many entries the queue has."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, for screen readers and tips; the delegate paints from the entry itself."""
        entry = self.entry(index.row())
        if not index.isValid() or entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.track.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            track = spoken(entry.track)
            if index.row() == self.current_row:
                track = self.tr("Now playing: {track}").format(track=track)
            added = self.tr("Added by Hearth.") if entry.automatic else ""
            return " ".join(part for part in (track, added, told(entry.reason)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            added = self.tr("Hearth goes on with this.") if entry.endless else ""
            return " ".join(filter(None, (added, told(entry.reason)))) or entry.track.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries can be dragged; they are dropped between others, never upon one."""
        return between_rows(super().flags(index), on_a_row=index.isValid())

    def supportedDropActions(self) -> Qt.DropAction:
        """Dragging moves; what comes from elsewhere is copied."""
        return COPIED_OR_MOVED

    def mimeTypes(self) -> list[str]:
        """Our own entries, music from elsewhere in the window, and files."""
        return [ENTRIES_MIME, *DRAGGED_MIMES, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged entries by id, in the order of the queue."""
        rows = sorted({index.row() for index in indexes})
        data = put_tracks([self._entries[row].track for row in rows])
        ids = "\n".join(self._entries[row].entry_id for row in rows)
        data.setData(ENTRIES_MIME, ids.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask the controller to move, or the page to add, what was dragged before ``row``."""
        del column
        if row < 0:
            row = parent.row() if parent.isValid() else len(self._entries)
        if data.hasFormat(ENTRIES_MIME):
            if action == Qt.DropAction.MoveAction:
                ids = bytes(data.data(ENTRIES_MIME).data()).decode().split("\n")
                self.move_before(ids, row)
        elif music := dragged(data):
            following = self.entry(row)
            self.music_dropped.emit(music, following.entry_id if following else None)
        elif files := [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]:
            self.files_dropped.emit(files)
        # What was dropped is taken; True would make the view remove the dragged rows itself.
        return False

    def move_before(self, entry_ids: Sequence[str], row: int) -> None:
        """Bring entries, in the order given, before the one that is at ``row`` now."""
        after = (entry.entry_id for entry in self._entries[row:])
        anchor_id = next((each for each in after if each not in entry_ids), None)
        self._playback.move_before(entry_ids, anchor_id)

    def _on_queue_changed(self) -> None:
        self.beginResetModel()
        self._entries = self._playback.queue.entries
        self.endResetModel()

    def _on_entry_changed(self, _entry: object) -> None:
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))
