"""What the listener plays together: all that its models are fitted on, and when anew."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from recommender.collaborative.source import SourceModel
from recommender.entities import Gesture, Interaction
from recommender.ranking.kept import digest_of
from recommender.ranking.library import LibraryArrays
from recommender.ranking.people import fit_people

LEAST_REFIT_STEP = 20


class Company(NamedTuple):
    """All that what was played together is fitted on."""

    plays: list[Interaction]
    gestures: list[Gesture]
    playlists: list[list[int]]
    until: datetime

    def digest(self) -> str:
        """Its identity."""
        lists = hashlib.blake2b(repr(self.playlists).encode(), digest_size=16).hexdigest()
        return digest_of([*self.plays, *self.gestures]) + lists

    def models(self, library: LibraryArrays, check: Callable[[], None]) -> list[SourceModel]:
        """One model a source of one's own."""
        plays, gestures, playlists, until = self
        return fit_people(library, plays, gestures, playlists, until, check)


def people_fitted_on(interactions: int) -> int:
    """How many of the first interactions the people channel is fitted on.

    It is refitted in steps that grow with the history (20 plays at first, about a tenth of the
    history later). As a function of the number alone it gives a fresh process the same model as
    one that has run for weeks: the same facts give the same queue.
    """
    step = LEAST_REFIT_STEP
    while step * 16 <= interactions:
        step *= 2
    return interactions - interactions % step
