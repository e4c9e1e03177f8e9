"""What pulls a radio its way: nearness to the seeds added, less nearness to those taken away.

Nearness is that of content and co-listening where a channel knows both tracks, and of artist,
album and genre tags everywhere, so that a radio works before anything is analysed.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recommender.ranking.channels import Channel
from recommender.ranking.history import genres_of
from recommender.ranking.library import LibraryArrays
from recommender.ranking.rerank import similarity
from recommender.ranking.spaces import Floats, Rows

PULL = 1.5
"""The nearest track gains so much value: seeds decide, taste chooses among what is near."""
CANDIDATES = 150
COMPARED = 12
"""A seed of many tracks (an artist, a genre) is compared with so many of them."""
CLOSE = 0.3
"""A channel nearer than this is worth naming."""


class Pull:
    """The pull on every track of a library.

    Attributes:
        strength: (n,), 1 for the track that is nearest to all seeds added.
    """

    def __init__(
        self,
        library: LibraryArrays,
        channels: Sequence[Channel],
        plus: Sequence[Rows],
        minus: Sequence[Rows],
    ) -> None:
        self._library, self._channels = library, channels
        self._plus = [_thinned(seed) for seed in plus]
        near = self._nearness(self._plus)
        near = near / max(float(near.max(initial=0.0)), 1e-9)
        away = self._nearness([_thinned(seed) for seed in minus])
        self.strength = near - away / max(float(away.max(initial=0.0)), 1e-9)

    def candidates(self, among: Rows, least: int) -> Rows:
        """The rows pulled most strongly, ascending."""
        kept = max(CANDIDATES, least)
        best = among[np.lexsort((among, -self.strength[among]))][:kept]
        return np.sort(best)

    def sentence(self, row: int) -> str:
        """How a track is near to the seed that is nearest to it; empty if it is near to none."""
        seeds = np.concatenate(self._plus)
        library = self._library
        for channel in self._channels:
            closeness = channel.closeness(np.array([row]), seeds)[0]
            if closeness.max() >= CLOSE:
                return f"Close in {channel.name} to {self._title(int(seeds[closeness.argmax()]))}."
        for seed in seeds.tolist():
            if library.artist_of[seed] == library.artist_of[row] and library.artists[row]:
                return f"By {library.artists[row]}, like {self._title(seed)}."
            shared = np.intersect1d(genres_of(library, seed), genres_of(library, row))
            if len(shared):
                genre = library.genre_names[int(shared[0])]
                return f"Of the same genre ({genre}) as {self._title(seed)}."
        return ""

    def _nearness(self, seeds: Sequence[Rows]) -> Floats:
        """Mean over the seeds of the mean nearness to their tracks, (n,)."""
        everything, total = np.arange(len(self._library)), np.zeros(len(self._library))
        for rows in seeds:
            total += similarity(self._library, everything, self._channels, rows).mean(axis=1)
        return total / max(len(seeds), 1)

    def _title(self, row: int) -> str:
        artist = self._library.artists[row]
        return f"“{self._library.titles[row]}”" + (f" by {artist}" if artist else "")


def _thinned(rows: Rows) -> Rows:
    """At most :data:`COMPARED` of the rows, evenly spread."""
    places = np.unique(np.linspace(0, len(rows) - 1, min(COMPARED, len(rows))).astype(np.int64))
    return rows[places]
