"""Similar artists by sound: one Gaussian per artist, compared by how much they overlap.

An artist's mean and variances are shrunk towards those of the library by the number of tracks
(an artist of one track has the spread of an average artist); two artists are as near as their
Gaussians overlap (Bhattacharyya 1943). Axes are those of the half-whitened embeddings.
"""

from __future__ import annotations

import numpy as np

from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Floats, projection

AXES = 24
PRIOR_TRACKS = 3.0
"""So many tracks of an average artist are mixed into each artist's variances."""


class ArtistSpace:
    """The artists of a library that have analysed tracks."""

    def __init__(self, library: LibraryArrays) -> None:
        heard = np.isfinite(library.sound[:, 0]) & (library.artist_ids >= 0)
        self._rows = np.flatnonzero(heard)
        self._artists, self._first, self._member, self._counts = np.unique(
            library.artist_of[self._rows],
            return_index=True, return_inverse=True, return_counts=True,
        )  # fmt: skip
        if len(self._artists) >= 2:
            heard_sound = library.sound[self._rows]
            mean, axes = projection(heard_sound, most=AXES)
            self._fit((heard_sound - mean) @ axes)

    def similar(self, artist: int, length: int) -> list[tuple[int, float]]:
        """The nearest artists: (row of a track of theirs, overlap 0..1), nearest first.

        Args:
            artist: its number in ``LibraryArrays.artist_of``.
        """
        place = int(np.searchsorted(self._artists, artist))
        if len(self._artists) < 2 or place == len(self._artists) or self._artists[place] != artist:
            return []
        overlap = self._overlap(place)
        overlap[place] = -1.0
        nearest = np.argsort(-overlap, kind="stable")[: min(length, len(overlap) - 1)]
        return [(int(self._rows[self._first[near]]), float(overlap[near])) for near in nearest]

    def _fit(self, places: Floats) -> None:
        """Means and variances (artists, axes) from the places (tracks, axes) of the tracks."""
        counts = self._counts[:, None]
        self._means = self._sums(places) / counts
        residuals = np.square(places - self._means[self._member])
        degrees = max(len(places) - len(counts), 1)
        within = residuals.sum(axis=0) / degrees if len(places) > len(counts) else places.var(0)
        within = np.maximum(within, 1e-6)
        self._variances = (self._sums(residuals) + PRIOR_TRACKS * within) / (
            np.maximum(counts - 1, 0) + PRIOR_TRACKS
        )
        self._variances += within / counts  # how far the mean itself may be off

    def _sums(self, values: Floats) -> Floats:
        sums = np.zeros((len(self._artists), values.shape[1]))
        np.add.at(sums, self._member, values)
        return sums

    def _overlap(self, place: int) -> Floats:
        """Bhattacharyya coefficient of one artist with all, per axis on average, (artists,)."""
        mean, variance = self._means[place], self._variances[place]
        middle = (self._variances + variance) / 2
        distance = np.square(self._means - mean) / middle / 8
        distance += np.log(middle / np.sqrt(self._variances * variance)) / 2
        return np.asarray(np.exp(-distance.sum(axis=1) / max(distance.shape[1], 1)))
