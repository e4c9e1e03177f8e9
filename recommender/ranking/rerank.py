"""Re-ranking: variety within one queue.

Maximal marginal relevance (Carbonell & Goldstein 1998): a track loses by its nearness to what
already stands in the queue. Besides, artists keep their distance and no recording comes twice.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.ranking.calibration import Calibration
from recommender.ranking.channels import Channel
from recommender.ranking.history import genres_of
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Floats, Rows, numbered
from recommender.ranking.versions import recordings

SIMILARITY_PENALTY = 0.3
WINDOW = 12
OF_ONE_ARTIST = 2
"""At most so many tracks of an artist in a window, where the library has enough artists."""
SAME_ALBUM, SAME_ARTIST, SAME_GENRE, SAME_YEARS = 0.8, 0.6, 0.4, 0.1


class Variety:
    """What may stand in the next slot, and what its nearness to the queue costs."""

    def __init__(
        self,
        library: LibraryArrays,
        rows: Rows,
        channels: Sequence[Channel],
        window: int = WINDOW,
        fixed: Mapping[int, int] | None = None,
        before: Sequence[int] = (),
        calibration: Calibration | None = None,
    ) -> None:
        """Make ready to fill a queue from some rows.

        Args:
            fixed: place → index of the row that is to stand there, whatever comes before.
            before: indices of the rows that were played just before the queue, in order.
            calibration: what keeps the listener's interests in proportion; None where they asked
                for something of their own.
        """
        self._calibration = calibration
        self._before = list(before)
        self._fixed = fixed or {}
        self._similarity = similarity(library, rows, channels)
        self._artists = np.unique(library.artist_of[rows], return_inverse=True)[1]
        self._recordings = recordings(library, rows)
        self._window = window
        artists = len(np.unique(self._artists))
        self._of_one_artist = max(OF_ONE_ARTIST, math.ceil(2 * WINDOW / max(artists, 1)))

    def adjust(self, chosen: list[int]) -> tuple[Floats, NDArray[np.bool_]]:
        """Penalty (m,) and whether each track may stand next, given those chosen so far."""
        taken = [*self._before, *chosen, *self._fixed.values()]
        come = np.zeros(len(self._recordings), dtype=np.bool_)
        come[self._recordings[taken]] = True
        free = ~come[self._recordings]
        cost = np.zeros(len(free)) if self._calibration is None else self._calibration.cost(taken)
        if not taken:
            return cost, free
        cost += SIMILARITY_PENALTY * self._similarity[:, taken].max(axis=1)
        return cost, self._spaced(free, chosen)

    def _spaced(self, free: NDArray[np.bool_], chosen: list[int]) -> NDArray[np.bool_]:
        """Of the free tracks those whose artist is due; all of them when none is."""
        place = len(chosen)
        coming = [self._fixed.get(place + step) for step in range(1, self._window)]
        past = [*self._before, *chosen]
        around = [*past[-(self._window - 1) :], *(index for index in coming if index is not None)]
        crowd = np.bincount(self._artists[around], minlength=self._artists.size)
        spaced = free & (crowd[self._artists] < self._of_one_artist)
        beside = [index for index in (*past[-1:], coming[0]) if index is not None]
        apart = spaced.copy()
        for index in beside:
            apart &= self._artists != self._artists[index]
        for allowed in (apart, spaced):
            if allowed.any():
                return allowed
        return free


def similarity(
    library: LibraryArrays,
    rows: Rows,
    channels: Sequence[Channel],
    others: Rows | None = None,
    near: Sequence[Floats] | None = None,
) -> Floats:
    """How alike tracks are, 0..1, (rows, others): by content where it is known, and by tags.

    Args:
        others: the same for all tracks, or each one's own, (m, k); then ``near`` must be there.
        near: the closeness of the tracks in each of the channels, if it is there already.
    """
    others = rows if others is None else others
    tagged = _tagged_alike(library, rows, others)
    content, known = np.zeros_like(tagged), np.zeros_like(tagged)
    for place, channel in enumerate(channels):
        speaks = channel.known()
        if speaks[others].any():
            content += channel.closeness(rows, others) if near is None else near[place]
            known += speaks[rows][:, None] & speaks[others]
    return np.where(known > 0, 0.5 * (content / np.maximum(known, 1.0) + tagged), tagged)


def _tagged_alike(library: LibraryArrays, rows: Rows, others: Rows) -> Floats:
    """Likeness by album, artist, genre and years alone, (rows, others)."""
    years, of_others = library.years[rows][:, None], library.years[others]
    close_years = (np.abs(years - of_others) <= 3) & (years > 0) & (of_others > 0)
    alike = SAME_YEARS * close_years.astype(np.float64)
    alike += SAME_GENRE * _share_a_genre(library, rows, others)
    for numbers, value in ((library.artist_of, SAME_ARTIST), (library.album_of, SAME_ALBUM)):
        alike = np.maximum(alike, value * (numbers[rows][:, None] == numbers[others]))
    return np.asarray(np.minimum(alike, 1.0))


def _share_a_genre(library: LibraryArrays, rows: Rows, others: Rows) -> NDArray[np.bool_]:
    """Whether two tracks have a genre in common, (rows, others)."""
    if others.ndim > 1:
        distinct, places = numbered(others, len(library))
        shared = (library.genres[rows] @ library.genres[distinct].T).toarray() > 0
        return np.asarray(np.take_along_axis(shared, places, axis=1))
    if len(rows) > 1:
        return np.asarray((library.genres[rows] @ library.genres[others].T).toarray() > 0)
    # Learning asks about one track at a time, for which a sparse product is far too much.
    own = set(genres_of(library, int(rows[0])).tolist()) if len(rows) else set()
    alike = [not own.isdisjoint(genres_of(library, other).tolist()) for other in others.tolist()]
    return np.array([alike] if len(rows) else [], dtype=np.bool_).reshape(len(rows), len(others))
