"""Today's blends as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from player.phrasing import told
from player.wording import line
from recommender import DailyBlend

Index = QModelIndex | QPersistentModelIndex


class BlendsModel(QAbstractListModel):
    """The sides of the listener's taste, each a queue of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._blends: tuple[DailyBlend, ...] = ()
        self._told = False

    def show(self, blends: Sequence[DailyBlend]) -> None:
        """Show those of today, unless they are shown already."""
        if self._told and tuple(blends) == self._blends:
            return
        self._told = True
        self.beginResetModel()
        self._blends = tuple(blends)
        self.endResetModel()

    def blend(self, row: int) -> DailyBlend | None:
        """The blend of a row."""
        return self._blends[row] if 0 <= row < len(self._blends) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._blends)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, for screen readers and tips; the delegate paints from :meth:`blend`."""
        blend = self.blend(index.row()) if index.isValid() else None
        if blend is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return told(blend.name)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return line(told(blend.name), told(blend.lead))
        return None
