"""What a recommender is given and asked: facts, queue requests, and the account of one score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from recommender.entities import Gesture, Interaction
from recommender.policy.features import NEUTRAL_DIAL

SlotKey = tuple[str, int]
Seeds = tuple[tuple[int, ...], ...]
"""Groups of track ids; each group counts as one seed, however many tracks it has."""


class QueueKind(StrEnum):
    """What a queue is made of."""

    DISCOVER = "discover"
    RADIO = "radio"
    REDISCOVER = "rediscover"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one listener, in any order.

    Attributes:
        slot_features: (slate id, slot) → φ as it was logged, for the slots that were played.
    """

    interactions: Sequence[Interaction] = ()
    gestures: Sequence[Gesture] = ()
    slot_features: Mapping[SlotKey, NDArray[np.float32]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DiscoverRequest:
    """What queue is wanted, and when.

    Attributes:
        now: carries the listener's offset from UTC: its hour is the local one.
        dial: 0 familiar .. 1 adventurous.
        slate_id: what the slate will be known by.
        plus, minus: what a radio keeps near to and away from.
        without: ids of tracks that must not come, e.g. those already in the play queue.
    """

    now: datetime
    length: int = 30
    dial: float = NEUTRAL_DIAL
    seed: int = 0
    kind: QueueKind = QueueKind.DISCOVER
    slate_id: str = ""
    plus: Seeds = ()
    minus: Seeds = ()
    without: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is on record about one track."""

    track_id: int
    heard: int
    finished: int
    skipped: int
    finished_at: datetime | None
    """When it was last played to the end."""
    liked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Account:
    """The full account of one score.

    Attributes:
        score: the reward that is expected of playing it.
        baseline: the reward that is expected of playing anything at this moment.
        contributions: feature → weight × feature; with the baseline they sum to the score.
        cited: ids of the tracks whose facts the reason cites.
        evidence: the records of the track itself, if it has any, and of the cited ones.
    """

    score: float
    baseline: float
    contributions: Mapping[str, float]
    reason: str
    cited: tuple[int, ...]
    evidence: tuple[Evidence, ...]
