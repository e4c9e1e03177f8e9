"""Other people's listening: imported, matched with the library, listed, removed, fitted.

Every source is matched anew with the library as it is now: what is added later is found, too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from recommender.catalogue.community import CommunityStore, StoredSource, library_names
from recommender.catalogue.database import CatalogueDatabase
from recommender.collaborative.source import SMALLEST_FOREIGN_ROWS, SourceData
from recommender.community_source import CommunitySource
from recommender.errors import InvalidImport
from recommender.history.columns import ItemColumns, LibraryNames, item_columns
from recommender.history.reading import read_listening
from recommender.phrases import say

if TYPE_CHECKING:
    from scipy.sparse import csr_array

RELATIVE_POWER = 2.0
"""Cells are the plays against the row's mean (log1p), squared: validation on public data."""


class Community:
    """The imported sources of one catalogue, matched with its library."""

    def __init__(self, database: CatalogueDatabase, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock
        self._store = CommunityStore(database)

    def add(self, path: Path, name: str | None = None) -> CommunitySource:
        """Import a file or folder whole, or not at all; a source of the same name is replaced.

        Raises:
            InvalidImport: it is of no known shape; says which line and why.
        """
        listening = read_listening(path)
        name = (name or path.resolve().stem).strip()
        if not name:
            raise InvalidImport(say("A source needs a name."))
        self._store.add(name, str(path.resolve()), listening, self._clock())
        return next(source for source in self.sources() if source.name == name)

    def remove(self, name: str) -> None:
        """Forget a source with all it taught.

        Raises:
            RequestError: there is none of that name.
        """
        self._store.remove(name)

    def stamp(self) -> tuple[object, ...]:
        """Changes with every import and removal."""
        return self._store.stamp()

    def sources(self) -> list[CommunitySource]:
        """All sources, matched with the library as it is now."""
        names = [names for _track_id, names in library_names(self._database)]
        return [_described(stored, names) for stored in self._store.sources()]

    def data(self, track_ids: NDArray[np.int64]) -> list[SourceData]:
        """All sources as rows over the library: its tracks in the order of ``track_ids``."""
        stored = self._store.sources()
        if not stored:
            return []
        named = dict(library_names(self._database))
        nobody = LibraryNames((), "")
        names = [named.get(int(track_id), nobody) for track_id in track_ids]
        return [source_data(source, item_columns(source.items), names) for source in stored]


def source_data(
    stored: StoredSource, columns: ItemColumns, names: Sequence[LibraryNames]
) -> SourceData:
    """One source: in each row the artists and, where they are named, the tracks."""

    from scipy.sparse import csr_array

    of_artist = _relative(stored, columns.artist_of, columns)
    of_track = _relative(stored, columns.track_of, columns)
    artist_column, track_column = columns.link(names)
    return SourceData(stored.name, csr_array(of_artist + of_track), artist_column, track_column)


def _relative(
    stored: StoredSource, column_of: NDArray[np.int64], columns: ItemColumns
) -> csr_array:
    """Cells (rows, columns): log1p of the weight against the mean of the row, to a power."""

    from scipy.sparse import csr_array

    chosen = column_of[stored.item_of] >= 0
    cells = csr_array(
        (stored.weights[chosen], (stored.row_of[chosen], column_of[stored.item_of[chosen]])),
        shape=(stored.rows, columns.artists + columns.tracks),
    )
    cells.sum_duplicates()
    sizes = np.diff(cells.indptr)
    plays = np.log1p(cells.data)
    rows = np.repeat(np.arange(stored.rows), sizes)
    mean = np.bincount(rows, plays, stored.rows) / np.maximum(sizes, 1)
    cells.data = (plays / np.maximum(mean[rows], 1e-9)) ** RELATIVE_POWER
    return csr_array(cells.astype(np.float32))


def _described(stored: StoredSource, names: Sequence[LibraryNames]) -> CommunitySource:
    columns = item_columns(stored.items)
    data = source_data(stored, columns, names)
    return CommunitySource(
        name=stored.name,
        kind=stored.kind,
        origin=stored.origin,
        imported_at=stored.imported_at,
        rows=stored.rows,
        touching=data.touching,
        artists=columns.artists,
        artists_matched=len(np.unique(data.artist_column[data.artist_column >= 0])),
        tracks=columns.tracks,
        tracks_matched=len(np.unique(data.track_column[data.track_column >= 0])),
        library_tracks=int(np.count_nonzero((data.artist_column >= 0) | (data.track_column >= 0))),
        heard=data.touching >= SMALLEST_FOREIGN_ROWS,
    )
