"""The Discover queue as a list: every entry with its reason; rows are moved by dragging."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from player.choices.discover_queue import DiscoverQueue
from player.phrasing import told
from player.playback.play_queue import QueueEntry
from player.wording import spoken
from recommender import Track

SLOT_MIME = "application/x-hearth-slot"
Index = QModelIndex | QPersistentModelIndex


class SlateModel(QAbstractListModel):
    """Shows a :class:`DiscoverQueue`; dragging asks it to move."""

    def __init__(self, discovered: DiscoverQueue) -> None:
        super().__init__()
        self._discovered = discovered
        self._entries = discovered.entries
        self._newer: dict[int, Track] = {}
        discovered.changed.connect(self._on_changed)

    @property
    def entries(self) -> tuple[QueueEntry, ...]:
        """What the rows show."""
        return self._entries

    @property
    def heard(self) -> int:
        """How many of the first rows are over, or play."""
        return self._discovered.heard

    def entry(self, row: int) -> QueueEntry | None:
        """The entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def track(self, row: int) -> Track | None:
        """The track of a row, as new as it is known."""
        entry = self.entry(row)
        return self._newer.get(entry.track.track_id, entry.track) if entry else None

    def update_tracks(self, tracks: Sequence[Track]) -> None:
        """Put newer versions of tracks in their rows."""
        self._newer |= {track.track_id: track for track in tracks}
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, for screen readers and tips; the delegate paints from the entry itself."""
        track, entry = self.track(index.row()), self.entry(index.row())
        if not index.isValid() or track is None or entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return track.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            exploring = self.tr("Exploring.") if entry.exploring else ""
            pinned = self.tr("Pinned.") if entry.pinned else ""
            parts = (f"{spoken(track)}.", told(entry.reason), exploring, pinned)
            return " ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return told(entry.reason)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What was not heard yet can be dragged, and dropped between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        fixed = index.row() < self.heard
        return super().flags(index) | (
            Qt.ItemFlag.NoItemFlags if fixed else Qt.ItemFlag.ItemIsDragEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Dragging moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Our own rows only."""
        return [SLOT_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged entry by its id."""
        data = QMimeData()
        data.setData(SLOT_MIME, self._entries[indexes[0].row()].entry_id.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for what was dragged to stand before ``row``."""
        del column
        if action != Qt.DropAction.MoveAction or not data.hasFormat(SLOT_MIME):
            return False
        if row < 0:
            row = parent.row() if parent.isValid() else len(self._entries)
        entry_id = bytes(data.data(SLOT_MIME).data()).decode()
        ids = [entry.entry_id for entry in self._entries]
        if entry_id in ids:
            self._discovered.move(entry_id, row - 1 if ids.index(entry_id) < row else row)
        # It has been moved; True would make the view remove the old row itself.
        return False

    def _on_changed(self) -> None:
        self.beginResetModel()
        self._entries = self._discovered.entries
        self.endResetModel()
