"""The words for the map of sound: where tracks lie, and what colours them, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class MapPoints:
    """The analysed tracks of the library on a plane where near means alike.

    Attributes:
        track_ids: int64 (n,).
        places: float32 (n, 2), all but a few within ±1.
        titles, artists: text (n,), to be shown beside a point.
    """

    track_ids: NDArray[np.int64]
    places: NDArray[np.float32]
    titles: tuple[str, ...]
    artists: tuple[str, ...]


class MapColour(StrEnum):
    """What the points of the map may be coloured by."""

    TASTE = "taste"
    """How much the listener is expected to like each track, now and on the facts so far."""
    GENRE = "genre"
    """As tagged; a guess by sound where there is no tag."""
    MOOD = "mood"
    """A guess by sound."""
    YEAR = "year"
    LAST_PLAYED = "last_played"


@dataclass(frozen=True, slots=True)
class MapColouring:
    """One value a point, for the points of one :class:`MapPoints`.

    Attributes:
        values: float32 (n,), NaN where unknown. With ``names`` it is the index of a name; without
            it a number: a year, days since the last play, or the score of the taste.
        names: what the values mean where they are groups, the largest group first; else empty.
    """

    values: NDArray[np.float32]
    names: tuple[str, ...] = ()
