"""What shows whether Hearth learns, as frozen data: rates over time, comparisons, changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from recommender.phrases import Phrase


class Chooser(StrEnum):
    """Who chose what was played."""

    HEARTH = "hearth"
    """Discover, radio and every other queue of Hearth's."""
    LISTENER = "listener"
    """The library, a search, a playlist or the queue: the listener's own picks."""


class Verdict(StrEnum):
    """What a comparison comes to."""

    BETTER = "better"
    WORSE = "worse"
    UNDECIDED = "undecided"
    """The interval holds zero."""
    NOT_ENOUGH = "not enough evidence yet"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % interval, and how many plays it rests on (0: nothing is known)."""

    value: float
    low: float
    high: float
    plays: int


@dataclass(frozen=True, slots=True)
class Period:
    """What one chooser's picks came to in one stretch of time.

    Attributes:
        skip_rate: share of plays skipped in their first half.
        replay_rate: of the tracks first heard in the period, the share that the listener played
            again to the end within thirty days, by own choice or not; its ``plays`` counts
            tracks whose thirty days are over.
        novelty: share of plays of tracks never heard before.
        coverage: share of the library that this chooser had brought to the ear by the end of it.
    """

    begins: datetime
    chooser: Chooser
    skip_rate: Estimate
    replay_rate: Estimate
    novelty: Estimate
    coverage: float


@dataclass(frozen=True, slots=True)
class Foretelling:
    """How well a model foretold, before each play, whether it would be skipped.

    Attributes:
        auc: 0.5 is chance, 1 is perfect.
        log_loss: nats a play; lower is better.
    """

    name: str
    auc: float
    log_loss: float
    plays: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """What Discover's choices were worth against another way to choose, on the same slots.

    Attributes:
        against: ``shuffle``, ``popularity`` or the name of one channel.
        discover: mean reward of the slots that were heard.
        other: what the other way would have brought there, doubly robust.
        difference: discover less other.
        by_weights: the same difference by importance weights alone (SNIPS).
        effective_plays: how many plays of the other way the log is worth (Kish).
        largest_weight: the heaviest single slot; a heavy one decides too much alone.
    """

    against: str
    discover: Estimate
    other: Estimate
    difference: Estimate
    by_weights: Estimate
    effective_plays: float
    largest_weight: float
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class WeightChange:
    """What recent facts did to the weight of one feature."""

    feature: str
    words: Phrase
    """E.g. "tracks that sound like what you finish count more"."""
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class LearningReport:
    """The whole proof on one listener's own facts.

    Attributes:
        relistening: name of a rule → NDCG@50 of next week's repeats, the mean over weeks.
        comparisons: empty while no queue was heard.
        sequence_weight: how much the value of what comes after a track counts in its score; 0
            until it has earned more.
    """

    plays: int
    periods: Sequence[Period]
    foretelling: Sequence[Foretelling]
    relistening: Mapping[str, Estimate]
    comparisons: Sequence[Comparison]
    changes: Sequence[WeightChange]
    sequence_weight: float
