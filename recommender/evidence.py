"""Whether Hearth learns, shown on the listener's own facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import numpy as np

from recommender.catalogue.facts import FactLog
from recommender.control import WorkControl
from recommender.entities import Gesture, Interaction, Progress
from recommender.evaluation.log import evaluate_log
from recommender.evaluation.trends import periods
from recommender.learner import Learner
from recommender.learning_report import LearningReport, Period, WeightChange
from recommender.policy.feature_words import change_in_words
from recommender.policy.features import FEATURE_NAMES
from recommender.policy.reward import Fact
from recommender.ranking.requests import Facts

LEAST_CHANGE = 0.005
"""Weights that moved less are not spoken of."""
SEED = 0
"""Intervals are drawn with chance; the same facts must give the same ones."""


class LearningEvidence:
    """Answers "is it learning?". Safe from any thread; all of it may take seconds."""

    def __init__(self, learner: Learner, log: FactLog, clock: Callable[[], datetime]) -> None:
        self._learner, self._log, self._clock = learner, log, clock

    def periods(self, length: timedelta = timedelta(days=7)) -> list[Period]:
        """Skip rate, replay rate, novelty and coverage over time, for either chooser."""
        plays = [fact for fact in self._learner.facts() if isinstance(fact, Interaction)]
        size = len(self._learner.library())
        return periods(plays, size, self._clock(), length, np.random.default_rng(SEED))

    def report(
        self,
        progress: Callable[[Progress], None] | None = None,
        control: WorkControl | None = None,
    ) -> LearningReport:
        """All of it: the facts are lived through once more, some milliseconds each.

        The value of what comes after a track has its say in queues from now on as far as it is
        found here to have earned one.

        Raises:
            RequestError: cancelled.
        """
        facts = self._facts(self._learner.facts())
        library, rng = self._learner.library(), np.random.default_rng(SEED)
        found = evaluate_log(library, facts, self._log.slate, rng, progress, control)
        self._learner.look_ahead(found.ahead)
        return LearningReport(
            plays=len(facts.interactions),
            periods=self.periods(),
            foretelling=found.foretelling,
            relistening=found.relistening,
            comparisons=found.comparisons,
            changes=self.changes(),
            sequence_weight=0.0 if found.ahead is None else found.ahead.share,
        )

    def changes(self, facts: int = 100, most: int = 8) -> list[WeightChange]:
        """What the last so many facts did to the weights, the largest changes first."""
        before, after = self._learner.weights(facts)
        order = np.argsort(-np.abs(after - before), kind="stable")[:most]
        return [
            WeightChange(
                FEATURE_NAMES[column],
                change_in_words(FEATURE_NAMES[column], before[column], after[column]),
                float(before[column]),
                float(after[column]),
            )
            for column in order.tolist()
            if abs(after[column] - before[column]) >= LEAST_CHANGE
        ]

    def _facts(self, facts: Sequence[Fact]) -> Facts:
        """The facts with the features their slots were chosen by."""
        slot_features = {
            (played.slate_id, played.slot): played.features
            for played in self._log.played_slot_features()
        }
        plays = [fact for fact in facts if isinstance(fact, Interaction)]
        gestures = [fact for fact in facts if isinstance(fact, Gesture)]
        return Facts(plays, gestures, slot_features)
