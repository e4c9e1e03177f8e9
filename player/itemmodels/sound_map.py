"""The map as the listener handles it: what is near the pointer, in a lasso, along a path."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from player.phrasing import told
from recommender import MapColour, MapColouring, MapPoints, TraitKind, trait_in_words

Places = NDArray[np.float32]
Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]

LEGEND_NAMES = 8
"""So many groups have a colour of their own; the rest share one."""
NO_POINTS = MapPoints(np.zeros(0, np.int64), np.zeros((0, 2), np.float32), (), ())
NO_COLOURING = MapColouring(np.zeros(0, np.float32))


class MapModel(QObject):
    """Points, their colouring, and which of them are lit: the rest is dimmed."""

    points_changed = Signal()
    colouring_changed = Signal()
    lit_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.points = NO_POINTS
        self.colouring = NO_COLOURING
        self.by = MapColour.GENRE
        self.lit: Mask = np.zeros(0, np.bool_)
        """(n,), True for what the search and the legend leave in the light."""
        self._found: Mask | None = None
        self._group: int | None = None

    @property
    def groups(self) -> tuple[str, ...]:
        """The names that have a colour of their own."""
        return tuple(map(_in_words, self.colouring.names[:LEGEND_NAMES]))

    @property
    def group(self) -> int | None:
        """The group of the legend that is lit alone; :data:`LEGEND_NAMES` is all others."""
        return self._group

    def show(self, points: MapPoints, by: MapColour, colouring: MapColouring) -> None:
        """Show other points."""
        self.points, self.by, self.colouring = points, by, colouring
        self._found = self._group = None
        self._relight()
        self.points_changed.emit()
        self.colouring_changed.emit()

    def colour(self, by: MapColour, colouring: MapColouring) -> None:
        """Colour the points by something else."""
        self.by, self.colouring = by, colouring
        self._group = None
        self._relight()
        self.colouring_changed.emit()

    def search(self, text: str) -> None:
        """Light the tracks in whose title or artist every word occurs; all for no words."""
        words = text.casefold().split()
        if not words:
            self._found = None
        else:
            names = zip(self.points.titles, self.points.artists, strict=True)
            lines = (f"{title} {artist}".casefold() for title, artist in names)
            found = [all(word in line for word in words) for line in lines]
            self._found = np.array(found, np.bool_)
        self._relight()

    def light_group(self, group: int | None) -> None:
        """Light one group of the legend alone, or all again."""
        self._group = group
        self._relight()

    def row_of(self, track_id: int) -> int | None:
        """The row of a track; None where it has no place."""
        found = np.flatnonzero(self.points.track_ids == track_id)
        return int(found[0]) if len(found) else None

    def nearest(self, x: float, y: float, reach: float) -> int | None:
        """The lit point nearest to a place of the map, if one is within reach."""
        squares = np.square(self.points.places - np.array([x, y], np.float32)).sum(axis=1)
        squares[~self.lit] = np.inf
        row = int(squares.argmin()) if len(squares) else -1
        return row if row >= 0 and squares[row] <= reach**2 else None

    def towards(self, row: int, dx: float, dy: float) -> int:
        """The lit point one comes to from another in a direction; itself at the rim."""
        away = self.points.places - self.points.places[row]
        along = away @ np.array([dx, dy], np.float32)
        across = np.abs(away @ np.array([-dy, dx], np.float32))
        # Within 45° of the direction; what lies off it counts as farther.
        cost = np.where((along > 0) & (across <= along) & self.lit, along + 2 * across, np.inf)
        best = int(cost.argmin())
        return best if np.isfinite(cost[best]) else row

    def within(self, outline: Places) -> Rows:
        """The lit points inside a polygon (k, 2), by the even–odd rule."""
        if len(outline) < 3:
            return np.zeros(0, np.int64)
        x, y = self.points.places.T
        inside = np.zeros(len(x), np.bool_)
        for (x0, y0), (x1, y1) in zip(outline, np.roll(outline, 1, axis=0), strict=True):
            crosses = (y0 > y) != (y1 > y)
            with np.errstate(divide="ignore", invalid="ignore"):
                inside ^= crosses & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
        return np.flatnonzero(inside & self.lit)

    def along(self, line: Places, steps: int) -> Rows:
        """So many lit points along a drawn line (k, 2), in its direction, none twice."""
        free = self.lit.copy()
        rows: list[int] = []
        for x, y in _evenly(line, min(steps, int(free.sum()))):
            squares = np.square(self.points.places - np.array([x, y], np.float32)).sum(axis=1)
            squares[~free] = np.inf
            rows.append(int(squares.argmin()))
            free[rows[-1]] = False
        return np.array(rows, np.int64)

    def told(self, row: int, number: Callable[[MapColour, float], str]) -> str:
        """What the colour of a point means, in words; ``number`` puts a value into words."""
        value = float(self.colouring.values[row])
        if np.isnan(value):
            return ""
        names = self.colouring.names
        return _in_words(names[int(value)]) if names else number(self.by, value)

    def _relight(self) -> None:
        lit = np.ones(len(self.points.track_ids), np.bool_)
        if self._found is not None:
            lit &= self._found
        if self._group is not None:
            own = np.minimum(self.colouring.values, LEGEND_NAMES)
            lit &= own == self._group
        self.lit = lit
        self.lit_changed.emit()


def _in_words(name: str) -> str:
    """A genre, or a guess of one or of a mood."""
    return told(trait_in_words(TraitKind.GENRE, name))


def _evenly(line: Places, steps: int) -> Places:
    """Points (steps, 2) at equal distances along a line (k, 2)."""
    if not len(line) or steps <= 0:
        return np.zeros((0, 2), np.float32)
    lengths = np.concatenate([[0.0], np.linalg.norm(np.diff(line, axis=0), axis=1).cumsum()])
    at = np.linspace(0.0, lengths[-1], steps)
    return np.stack([np.interp(at, lengths, line[:, axis]) for axis in (0, 1)], axis=1)
