"""What a recommender is given and asked: facts, and requests for queues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from recommender.entities import Gesture, Interaction
from recommender.phrases import Phrase
from recommender.policy.features import NEUTRAL_DIAL
from recommender.ranking.kept import Kept
from recommender.slates import QueueKind, Slot, Wish

SlotKey = tuple[str, int]


class MoodAnswer(NamedTuple):
    """One track that answers a mood.

    Attributes:
        reason: why, in a few words.
        heard: the part of the score that its sound has, 0..1; the rest is that of words.
    """

    track_id: int
    score: float
    reason: Phrase
    heard: float


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one listener, in any order.

    Attributes:
        kept: what was learnt from the first of them before, to go on from.
        now: facts dated later are from a clock that ran ahead; others will come before them.
        slot_features: (slate id, slot) → φ as it was logged, for the slots that were played.
    """

    interactions: Sequence[Interaction] = ()
    gestures: Sequence[Gesture] = ()
    slot_features: Mapping[SlotKey, NDArray[np.float32]] = field(default_factory=dict)
    kept: Kept | None = None
    now: datetime | None = None


@dataclass(frozen=True, slots=True)
class DiscoverRequest:
    """What queue is wanted, and when.

    Attributes:
        now: carries the listener's offset from UTC: its hour is the local one.
        dial: 0 familiar .. 1 adventurous.
        slate_id: what the slate will be known by.
        without: ids of tracks that must not come, e.g. those already in the play queue.
        moods: the answers to the moods among the wish's seeds.
        after: ids of the tracks just before the queue, which artists keep their distance from.
        kept: slots of an earlier slate that stay, by the place they stay at.
    """

    now: datetime
    length: int = 30
    dial: float = NEUTRAL_DIAL
    seed: int = 0
    kind: QueueKind = QueueKind.DISCOVER
    slate_id: str = ""
    wish: Wish = field(default_factory=Wish)
    without: frozenset[int] = frozenset()
    moods: Mapping[str, Sequence[MoodAnswer]] = field(default_factory=dict)
    after: tuple[int, ...] = ()
    kept: Mapping[int, Slot] = field(default_factory=dict)
