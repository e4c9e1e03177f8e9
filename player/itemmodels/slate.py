"""One Discover queue as a list: every slot with its track and its reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from player.wording import spoken
from recommender import ChannelName, Slate, Slot, Track

Index = QModelIndex | QPersistentModelIndex


class SlateModel(QAbstractListModel):
    """The slots of the newest slate; empty before the first."""

    def __init__(self) -> None:
        super().__init__()
        self.slate: Slate | None = None
        self._tracks: list[Track] = []

    @property
    def tracks(self) -> tuple[Track, ...]:
        """The tracks in the order of their slots."""
        return tuple(self._tracks)

    def show(self, slate: Slate, tracks: list[Track]) -> None:
        """Replace what is shown; ``tracks`` are in the order of the slots."""
        self.beginResetModel()
        self.slate = slate
        self._tracks = list(tracks)
        self.endResetModel()

    def slot_of(self, row: int) -> Slot | None:
        """The decision for a row."""
        if self.slate is None or not 0 <= row < len(self._tracks):
            return None
        return self.slate.slots[row]

    def track(self, row: int) -> Track | None:
        """The track of a row."""
        return self._tracks[row] if 0 <= row < len(self._tracks) else None

    def update_tracks(self, tracks: list[Track]) -> None:
        """Put newer versions of tracks in their rows."""
        newer = {track.track_id: track for track in tracks}
        for row, track in enumerate(self._tracks):
            if track.track_id in newer:
                self._tracks[row] = newer[track.track_id]
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many slots there are."""
        return 0 if parent.isValid() else len(self._tracks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, for screen readers and tips; the delegate paints from the slot itself."""
        track, slot = self.track(index.row()), self.slot_of(index.row())
        if not index.isValid() or track is None or slot is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return track.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            exploring = " Exploring." if slot.exploring else ""
            return f"{spoken(track)}. {slot.reason}{exploring}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{slot.reason}\n{parts_in_words(slot.parts)}"
        return None


def shares(parts: Mapping[ChannelName, float]) -> dict[ChannelName, float]:
    """What part of all that spoke *for* a track came from each channel; sums to 1, or empty."""
    positive = {name: max(0.0, parts.get(name, 0.0)) for name in ChannelName}
    total = sum(positive.values())
    return {name: part / total for name, part in positive.items()} if total > 0 else {}


def parts_in_words(parts: Mapping[ChannelName, float]) -> str:
    """The exact contributions, those against the track too."""
    told = [
        f"{name.value.capitalize()} {parts[name]:+.2f}" for name in ChannelName if name in parts
    ]
    return " · ".join(told)
