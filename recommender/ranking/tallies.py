"""How often everything was heard, finished and skipped: plain counts for sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Kind = Literal["track", "artist", "album", "genre", "artist_now", "genre_now"]


@dataclass(frozen=True, slots=True)
class Tally:
    """Plain counts of plays for sentences: never decayed, censored plays left out."""

    heard: int = 0
    finished: int = 0
    skipped: int = 0


class Tallies:
    """The counts of every track, album, artist and genre, these two also by time of the week."""

    def __init__(
        self, tracks: int, *, albums: int, artists: int, genres: int, moments: int
    ) -> None:
        def none(things: int) -> NDArray[np.int32]:
            return np.zeros((things, 3), np.int32)

        self.track, self.album = none(tracks), none(albums)
        self.artist, self.artist_now = none(artists), none(artists * moments)
        self.genre, self.genre_now = none(genres), none(genres * moments)

    def add(self, kind: Kind, number: int, *, finished: bool, skipped: bool) -> None:
        """Count one play."""
        counts = self._of(kind)
        counts[number, 0] += 1
        counts[number, 1] += finished
        counts[number, 2] += skipped

    def read(self, kind: Kind, number: int) -> Tally:
        """What was counted of one thing."""
        return Tally(*self._of(kind)[number].tolist())

    def _of(self, kind: Kind) -> NDArray[np.int32]:
        counts: NDArray[np.int32] = getattr(self, kind)
        return counts
