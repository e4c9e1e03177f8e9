"""The taste of one profile: what Hearth believes of it and why, and what the listener says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from recommender.beliefs import Says, Statement, TasteProfile, TraitKind
from recommender.catalogue.statement_store import StatementStore
from recommender.learner import Learner
from recommender.ranking.beliefs import taste_profile


class Taste:
    """Tells what is believed, and takes the listener's word on it. Safe from any thread."""

    def __init__(
        self, learner: Learner, statements: StatementStore, clock: Callable[[], datetime]
    ) -> None:
        self._learner, self._statements, self._clock = learner, statements, clock

    def profile(self) -> TasteProfile:
        """All that is believed now; empty where nothing was played yet."""
        learner, said = self._learner, self._statements.newest()
        return taste_profile(
            learner.library(), learner.traits(), learner.facts(), said, self._clock()
        )

    def say(self, kind: TraitKind, name: str, says: Says) -> None:
        """Commit what the listener says of a trait; the next queue follows it.

        Raises:
            InvalidFact: the name is empty.
        """
        now = self._clock()
        self._statements.record(Statement(kind, name, says, now), now)
