"""The lines of what is sung, for a list that follows the music."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from player.lyrics import TimedLine, line_at

Index = QModelIndex | QPersistentModelIndex


class LyricsModel(QAbstractListModel):
    """Timed lines, and which of them is sung now."""

    line_changed = Signal(object)
    """The row that is sung now; None before the first."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[TimedLine, ...] = ()
        self.current: int | None = None
        self.sung = 0
        """Characters of the current line that have begun to be sung."""

    def show(self, lines: Sequence[TimedLine]) -> None:
        """Replace the lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.current = None
        self.sung = 0
        self.endResetModel()

    def show_position(self, position_s: float) -> None:
        """Follow the music."""
        current = line_at(self._lines, position_s)
        sung = self._lines[current].sung(position_s) if current is not None else 0
        if (current, sung) == (self.current, self.sung):
            return
        before, self.current, self.sung = self.current, current, sung
        for row in {before, current} - {None}:
            index = self.index(row or 0)
            self.dataChanged.emit(index, index)
        if before != current:
            self.line_changed.emit(current)

    def line(self, row: int) -> TimedLine | None:
        """The line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row a line."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a line."""
        line = self.line(index.row())
        if line is not None and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return line.text
        return None
