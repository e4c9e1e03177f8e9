"""The proof on one listener's own facts: how well skips, repeats and choices are foretold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from recommender.control import WorkControl
from recommender.entities import Interaction, Progress
from recommender.evaluation.metrics import bootstrap, ranking_metrics
from recommender.evaluation.off_policy import HeardSlots, compare
from recommender.evaluation.replay import Foreseen, Replay, SlateOf
from recommender.evaluation.skips import foretell
from recommender.learning_report import Comparison, Estimate, Foretelling, Verdict
from recommender.policy.features import Context
from recommender.policy.lstdq import LookingAhead
from recommender.policy.reward import is_completion
from recommender.policy.state import SessionState
from recommender.ranking.building import Standing
from recommender.ranking.library import LibraryArrays
from recommender.ranking.requests import Facts

Floats = NDArray[np.float64]

WEEK = timedelta(days=7)
RELISTENING_DEPTH = 50
LEAST_KNOWN = 20
"""Before so many tracks were finished there is no choosing among them."""


@dataclass(frozen=True, slots=True)
class LogEvaluation:
    """What one replay of the log tells, as in a learning report."""

    foretelling: list[Foretelling]
    relistening: Mapping[str, Estimate]
    comparisons: list[Comparison]
    ahead: LookingAhead | None
    """The value of the sequence with the share it has earned; None while it has earned none."""


def evaluate_log(
    library: LibraryArrays,
    facts: Facts,
    slate_of: SlateOf,
    rng: np.random.Generator,
    progress: Callable[[Progress], None] | None = None,
    control: WorkControl | None = None,
) -> LogEvaluation:
    """Live through the facts again and tell how well they were foretold.

    Raises:
        RequestError: cancelled.
    """
    replay = Replay(library, facts, slate_of)
    relistening = _Relistening(library)
    for fact, standing in replay.run(progress, control):
        if isinstance(fact, Interaction):
            relistening.take(fact, standing)
    return LogEvaluation(
        foretelling=_foretelling(replay.foreseen),
        relistening=relistening.estimates(rng),
        comparisons=[compare(name, heard, rng) for name, heard in replay.heard_slots.items()],
        ahead=earned(*replay.looking_ahead, rng),
    )


def earned(
    heads: Floats | None, heard: Mapping[float, HeardSlots], rng: np.random.Generator
) -> LookingAhead | None:
    """The value of the sequence with the largest share that would have brought clearly more.

    Clearly: the whole interval of the difference, on evidence enough.
    """
    shares = [
        share
        for share, slots in heard.items()
        if compare("looking ahead", slots, rng).verdict is Verdict.WORSE
    ]
    return None if heads is None or not shares else LookingAhead(heads, max(shares))


def _foretelling(foreseen: Foreseen) -> list[Foretelling]:
    if not foreseen.skipped:
        return []
    states, tracks, values = map(np.array, (foreseen.states, foreseen.tracks, foreseen.values))
    contenders = {
        "skips so far": tracks[:, :1],
        "state of the session": states,
        "track and artist before": tracks,
        "state, track and artist": np.hstack([states, tracks[:, 1:]]),
        "Hearth": np.hstack([states, values]),
    }
    return foretell(contenders, np.array(foreseen.skipped))


class _Relistening:
    """Each week the tracks finished before are ranked; those finished again should be on top."""

    def __init__(self, library: LibraryArrays) -> None:
        self._library = library
        self._ends: datetime | None = None
        self._counts = np.zeros(len(library))
        self._scores: dict[str, Floats] = {}
        self._again: set[int] = set()
        self._ndcg: dict[str, list[float]] = {}

    def take(self, play: Interaction, standing: Standing) -> None:
        """One play, with what was known before it."""
        row = self._library.row_of.get(play.track_id)
        if row is None:
            return
        if self._ends is None or play.started_at >= self._ends:
            self._close()
            self._rank(play.started_at, standing)
            self._ends = play.started_at + WEEK
        if is_completion(play):
            if self._scores and np.isfinite(self._scores["plays"][row]):
                self._again.add(row)
            self._counts[row] += 1

    def estimates(self, rng: np.random.Generator) -> dict[str, Estimate]:
        """NDCG of each rule, the mean over weeks."""
        self._close()
        found = {}
        for name, values in self._ndcg.items():
            interval = bootstrap(np.array(values), rng)
            found[name] = Estimate(interval.mean, interval.low, interval.high, len(values))
        return found

    def _rank(self, at: datetime, standing: Standing) -> None:
        known = np.flatnonzero(self._counts > 0)
        self._scores, self._again = {}, set()
        if len(known) < LEAST_KNOWN:
            return
        now = at.timestamp()
        features = standing.blend.features(known, Context(SessionState(), at))
        by_rule = {
            "plays": self._counts[known],
            "plays of late": standing.history.plays.read(known, now)[:, 0],
            "time since": standing.history.last_heard[known],
            "Hearth": features @ standing.value.weights,
        }
        for name, values in by_rule.items():
            self._scores[name] = np.full(len(self._counts), -np.inf)
            self._scores[name][known] = values

    def _close(self) -> None:
        """The week is over: how high did what was heard again stand?"""

        from scipy.sparse import csr_array

        if not self._again:
            return
        columns = np.array(sorted(self._again))
        places = (np.zeros(len(columns), dtype=np.int64), columns)
        relevant = csr_array((np.ones(len(columns)), places), shape=(1, len(self._counts)))
        for name, scores in self._scores.items():
            ndcg = ranking_metrics(scores[None], relevant, RELISTENING_DEPTH)["ndcg"]
            self._ndcg.setdefault(name, []).append(float(ndcg[0]))
