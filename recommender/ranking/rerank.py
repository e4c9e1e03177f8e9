"""Re-ranking: variety within one queue.

Maximal marginal relevance (Carbonell & Goldstein 1998): a track loses by its nearness to what
already stands in the queue. Besides, artists keep their distance and no recording comes twice.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.ranking.channels import Channel
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Floats, Rows
from recommender.ranking.versions import recordings

SIMILARITY_PENALTY = 0.3
WINDOW = 12
OF_ONE_ARTIST = 2
"""At most so many tracks of an artist in a window, where the library has enough artists."""
SAME_ALBUM, SAME_ARTIST, SAME_GENRE, SAME_YEARS = 0.8, 0.6, 0.4, 0.1


class Variety:
    """What may stand in the next slot, and what its nearness to the queue costs."""

    def __init__(
        self, library: LibraryArrays, rows: Rows, channels: Sequence[Channel], window: int = WINDOW
    ) -> None:
        self._similarity = similarity(library, rows, channels)
        self._artists = library.artist_of[rows]
        self._recordings = recordings(library, rows)
        self._window = window
        artists = len(np.unique(self._artists))
        self._of_one_artist = max(OF_ONE_ARTIST, math.ceil(2 * WINDOW / max(artists, 1)))

    def adjust(self, chosen: list[int]) -> tuple[Floats, NDArray[np.bool_]]:
        """Penalty (m,) and whether each track may stand next, given those chosen so far."""
        free = np.ones(len(self._artists), dtype=np.bool_)
        if not chosen:
            return np.zeros(len(free)), free
        penalty = SIMILARITY_PENALTY * self._similarity[:, chosen].max(axis=1)
        free[chosen] = False
        free &= ~np.isin(self._recordings, self._recordings[chosen])
        return penalty, self._spaced(free, chosen)

    def _spaced(self, free: NDArray[np.bool_], chosen: list[int]) -> NDArray[np.bool_]:
        """Of the free tracks those whose artist is due; all of them when none is."""
        recent = self._artists[chosen[-(self._window - 1) :]]
        crowd = np.bincount(recent, minlength=int(self._artists.max()) + 1)
        spaced = free & (crowd[self._artists] < self._of_one_artist)
        apart = spaced & (self._artists != recent[-1])
        for allowed in (apart, spaced):
            if allowed.any():
                return allowed
        return free


def similarity(
    library: LibraryArrays, rows: Rows, channels: Sequence[Channel], others: Rows | None = None
) -> Floats:
    """How alike tracks are, 0..1, (rows, others): by content where it is known, and by tags."""
    others = rows if others is None else others
    tagged = _tagged_alike(library, rows, others)
    content, known = np.zeros_like(tagged), np.zeros_like(tagged)
    for channel in channels:
        speaks = channel.known()
        if speaks[others].any():
            content += channel.closeness(rows, others)
            known += speaks[rows][:, None] & speaks[others]
    return np.where(known > 0, 0.5 * (content / np.maximum(known, 1.0) + tagged), tagged)


def _tagged_alike(library: LibraryArrays, rows: Rows, others: Rows) -> Floats:
    """Likeness by album, artist, genre and years alone, (rows, others)."""
    years, of_others = library.years[rows][:, None], library.years[others]
    close_years = (np.abs(years - of_others) <= 3) & (years > 0) & (of_others > 0)
    alike = SAME_YEARS * close_years.astype(np.float64)
    alike += SAME_GENRE * ((library.genres[rows] @ library.genres[others].T).toarray() > 0)
    for numbers, value in ((library.artist_of, SAME_ARTIST), (library.album_of, SAME_ALBUM)):
        alike = np.maximum(alike, value * (numbers[rows][:, None] == numbers[others]))
    return np.asarray(np.minimum(alike, 1.0))
