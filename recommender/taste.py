"""The taste of one profile: what Hearth believes of it and why, and what the listener says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import numpy as np

from recommender.beliefs import Says, Statement, TasteProfile, TraitKind
from recommender.catalogue.features import FeatureStore
from recommender.catalogue.statement_store import StatementStore
from recommender.catalogue.word_store import WordStore
from recommender.learner import Learner
from recommender.ranking.beliefs import taste_profile
from recommender.ranking.library import LibraryArrays
from recommender.ranking.traits import Trait, trait_table

CLEAR_THEME = 0.3
"""A text speaks of a theme that has so large a share of it."""


class Taste:
    """Tells what is believed, and takes the listener's word on it. Safe from any thread."""

    def __init__(
        self,
        learner: Learner,
        statements: StatementStore,
        features: FeatureStore,
        words: WordStore,
        clock: Callable[[], datetime],
    ) -> None:
        self._learner, self._statements, self._clock = learner, statements, clock
        self._features, self._words = features, words

    def profile(self) -> TasteProfile:
        """All that is believed now; empty where nothing was played yet."""
        library = self._learner.library()
        table = trait_table(library, self._told(library))
        said = self._statements.newest()
        return taste_profile(library, table, self._learner.facts(), said, self._clock())

    def say(self, kind: TraitKind, name: str, says: Says) -> None:
        """Commit what the listener says of a trait.

        Raises:
            InvalidFact: the name is empty.
        """
        now = self._clock()
        self._statements.record(Statement(kind, name, says, now), now)

    def _told(self, library: LibraryArrays) -> dict[Trait, list[int]]:
        """Modes and themes: rows of the library by trait."""
        told: dict[Trait, list[int]] = {}
        for track_id, key in self._features.keys().items():
            row, mode = library.row_of.get(track_id), key.split()[-1]
            if row is not None and mode in ("major", "minor"):
                told.setdefault((TraitKind.MODE, mode), []).append(row)
        labels = [theme.label for theme in self._words.themes()]
        for track_id, mixture in self._words.mixtures().items():
            row = library.row_of.get(track_id)
            if row is None or len(mixture) != len(labels):
                continue
            for theme in np.flatnonzero(mixture >= CLEAR_THEME).tolist():
                told.setdefault((TraitKind.THEME, labels[theme]), []).append(row)
        return told
