"""A guest's facts: looked up like the profile's own, and never written down."""

from __future__ import annotations

from datetime import datetime

from recommender.beliefs import Statement
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.statement_store import StatementStore
from recommender.entities import Gesture, Interaction
from recommender.slates import Slate

MOST_SLATES = 50


class GuestLog(FactLog):
    """Knows what the profile did; what happens now it forgets. Ids of what it forgets are 0."""

    def __init__(self, database: CatalogueDatabase, profile: str, now: datetime) -> None:
        super().__init__(database, profile, now)
        self._slates: dict[str, Slate] = {}

    def record_interaction(self, interaction: Interaction, now: datetime) -> int:
        """Let it pass."""
        del interaction, now
        return 0

    def record_gesture(self, gesture: Gesture, now: datetime) -> int:
        """Let it pass."""
        del gesture, now
        return 0

    def record_slate(self, slate: Slate) -> None:
        """Keep it for as long as the guest may go on after it."""
        self._slates[slate.slate_id] = slate
        while len(self._slates) > MOST_SLATES:
            del self._slates[next(iter(self._slates))]

    def slate(self, slate_id: str) -> Slate | None:
        """One of the guest's slates, or of the profile's."""
        return self._slates.get(slate_id) or super().slate(slate_id)


class GuestStatements(StatementStore):
    """Knows what the profile said; what a guest says it forgets."""

    def record(self, statement: Statement, now: datetime) -> int:
        """Let it pass."""
        del statement, now
        return 0
