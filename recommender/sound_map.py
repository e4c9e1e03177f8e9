"""The map of sound: the whole library on a plane, the same one from day to day.

A layout is computed once, in a worker process, and kept. What is analysed later finds its place
between its neighbours and moves nothing; only when the library has doubled is it laid out anew,
starting from where everything lay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from recommender.audio.layout import Layout, place_among
from recommender.catalogue.facts import FactLog
from recommender.catalogue.map_store import MapStore
from recommender.control import WorkControl
from recommender.entities import GuessedLabel, Progress
from recommender.learner import Learner
from recommender.map_points import MapColour, MapColouring, MapPoints
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import projection
from recommender.workers import WorkerJob, WorkerPool

LAYOUT_TIMEOUT_S = 900.0
GROWTH = 2.0
"""A library so many times as large as it was laid out is laid out anew."""
SEED = 7
DAY_S = 86_400.0

Rows = NDArray[np.int64]


class SoundMap:
    """The map of one catalogue, coloured for one profile. Safe from any thread."""

    def __init__(
        self,
        store: MapStore,
        learner: Learner,
        log: FactLog,
        clock: Callable[[], datetime],
    ) -> None:
        self._store, self._learner, self._log, self._clock = store, learner, log, clock

    def points(self) -> MapPoints:
        """The tracks that have a place; :meth:`update` gives the others one."""
        library = self._learner.library()
        places, _landmarks = self._store.places(library.track_ids)
        rows = np.flatnonzero(np.isfinite(places[:, 0]) & np.isfinite(library.sound[:, 0]))
        return MapPoints(
            track_ids=library.track_ids[rows],
            places=places[rows],
            titles=tuple(library.titles[row] for row in rows.tolist()),
            artists=tuple(library.artists[row] for row in rows.tolist()),
        )

    def pending(self) -> int:
        """How many analysed tracks have no place yet."""
        library = self._learner.library()
        places, _landmarks = self._store.places(library.track_ids)
        return int((np.isnan(places[:, 0]) & np.isfinite(library.sound[:, 0])).sum())

    def update(
        self,
        progress: Callable[[Progress], None] | None = None,
        control: WorkControl | None = None,
    ) -> int:
        """Give every analysed track a place; returns how many were placed.

        Raises:
            EnvironmentFault: no worker process could be started for a new layout.
        """
        library = self._learner.library()
        rows = np.flatnonzero(np.isfinite(library.sound[:, 0]))
        if not len(rows):
            return 0
        track_ids, units = library.track_ids[rows], _units(library, rows)
        known, landmarks = self._store.places(track_ids)
        missing = np.isnan(known[:, 0])
        if not landmarks.any() or len(rows) >= GROWTH * max(self._store.laid_out(), 1):
            if progress is not None:
                progress(Progress("map", 0, len(rows)))
            layout = _lay_out(units, known, control)
            if layout is None:
                return 0
            self._store.replace(track_ids, *layout, self._clock())
        elif missing.any():
            places = place_among(units, known, landmarks)
            new = np.flatnonzero(missing)
            self._store.replace(track_ids[new], places[new], landmarks[new], self._clock())
        return int(missing.sum())

    def colouring(self, points: MapPoints, by: MapColour) -> MapColouring:
        """What colours each of some points."""
        library = self._learner.library()
        row_of = library.row_of
        rows = np.array([row_of.get(int(i), -1) for i in points.track_ids], dtype=np.int64)
        there = rows >= 0
        values = np.full(len(rows), np.nan, np.float32)
        match by:
            case MapColour.YEAR:
                years = library.years[rows[there]].astype(np.float32)
                values[there] = np.where(years > 0, years, np.nan)
            case MapColour.LAST_PLAYED:
                values = self._days_since_played(points.track_ids)
            case MapColour.TASTE:
                values[there] = self._learner.tastes(library.track_ids[rows[there]], self._clock())
            case MapColour.GENRE | MapColour.MOOD:
                guess = LabelGuesser(library).guess
                names = [_named(library, int(row), by, guess) if row >= 0 else None for row in rows]
                return _grouped(names)
        return MapColouring(values)

    def _days_since_played(self, track_ids: Rows) -> NDArray[np.float32]:
        now = self._clock().timestamp()
        last = self._log.last_played()
        at = np.array([last.get(int(i), np.nan) for i in track_ids], dtype=np.float64)
        return np.asarray(np.maximum(now - at, 0.0) / DAY_S, dtype=np.float32)


def _units(library: LibraryArrays, rows: Rows) -> NDArray[np.float32]:
    """Unit vectors (n, k) of the sound of some rows, on the library's own axes."""
    sound = library.sound[rows]
    if len(rows) < 2:
        return np.ones((len(rows), 1), np.float32)
    mean, axes = (part.astype(np.float32) for part in projection(sound))
    units = (sound - mean) @ axes
    units /= np.maximum(np.linalg.norm(units, axis=1, keepdims=True), 1e-9)
    return np.asarray(units, dtype=np.float32)


def _lay_out(
    units: NDArray[np.float32], known: NDArray[np.float32], control: WorkControl | None
) -> Layout | None:
    """A new layout from a worker process; None when it was cancelled."""
    pool = WorkerPool("recommender.audio.layout:LayoutMaker", "lay_out", timeout_s=LAYOUT_TIMEOUT_S)
    jobs = iter([WorkerJob(0, (units, known, SEED))])
    for outcome in pool.run(lambda: next(jobs, None), control):
        if isinstance(outcome.value, tuple):
            return Layout(*outcome.value)
    return None


def _named(
    library: LibraryArrays, row: int, by: MapColour, guess: Callable[[int], Sequence[GuessedLabel]]
) -> str | None:
    """The genre or mood a track stands for."""
    own = library.genres
    if by is MapColour.GENRE and own.indptr[row] < own.indptr[row + 1]:
        return str(library.genre_names[int(own.indices[own.indptr[row]])])
    return next((label.label for label in guess(row) if label.kind == by.value), None)


def _grouped(names: Sequence[str | None]) -> MapColouring:
    """Names as numbers, the most frequent first."""
    ordered = [name for name, _count in Counter(filter(None, names)).most_common()]
    place = {name: float(number) for number, name in enumerate(ordered)}
    values = np.array([place[name] if name else np.nan for name in names], dtype=np.float32)
    return MapColouring(values, tuple(ordered))
