"""The words of a queue as frozen data: what was asked for, what was chosen, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from recommender.entities import ChannelName, Origin
from recommender.phrases import Phrase

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Seed = tuple[int, ...] | str
"""What a queue keeps near to or away from: ids of tracks that count as one, or a mood in words."""


class QueueKind(StrEnum):
    """What a queue is made of."""

    DISCOVER = "discover"
    RADIO = "radio"
    REDISCOVER = "rediscover"
    JOURNEY = "journey"
    BLEND = "blend"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a queue was asked for besides its kind: enough to go on after it, or to rebuild it.

    Attributes:
        plus: what it keeps near to; of a journey its two ends.
        minus: what it keeps away from.
        variance: of a journey, 0 the straightest way .. 1 far about.
        blend: of a blend, which one.
    """

    plus: tuple[Seed, ...] = ()
    minus: tuple[Seed, ...] = ()
    variance: float = 0.0
    blend: str = ""


@dataclass(frozen=True, slots=True)
class Shares:
    """How much each source spoke for a track in its slot; they sum to one.

    What spoke against it is left out. Exploration is what uncertainty and chance added: all of
    it for a track that was drawn by chance, or of which nothing is known.
    """

    people: float = 0.0
    sound: float = 0.0
    words: float = 0.0
    learning: float = 0.0
    exploration: float = 0.0


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a slate: the decision for it, with all that explains it."""

    track_id: int
    score: float
    propensity: float
    """Probability with which the policy chose this track here, given the slots before it; 1
    where the listener decided (an end of a journey, a pinned track)."""
    exploring: bool
    """The track is here to learn from, not because the score was sure of it."""
    parts: Mapping[ChannelName, float]
    """Contribution of each channel to :attr:`score`; they sum to it with the prior's share."""
    reason: Phrase
    features: NDArray[np.float32]
    """φ(state, action) the score was computed from, (d,)."""
    shares: Shares | None = None
    """None in slates of earlier versions."""
    cited: tuple[int, ...] = ()
    """Ids of the tracks whose facts the reason cites."""


@dataclass(frozen=True, slots=True)
class Slate:
    """One generated queue. The shortlist and the seed make every propensity recomputable."""

    slate_id: str
    kind: str
    policy: str
    """Name and version of the policy."""
    created_at: datetime
    seed: int
    dial: float
    """0 familiar .. 1 adventurous."""
    slots: tuple[Slot, ...]
    shortlist: tuple[int, ...]
    """Track ids the slots were chosen from."""
    notes: tuple[Phrase, ...] = ()
    """What the listener should know: what is not known yet ("3 of 40 tracks analysed"), and
    what the last skips changed."""
    wish: Wish = field(default_factory=Wish)

    @property
    def origin(self) -> Origin:
        """The origin of a play from this slate."""
        own = (QueueKind.DISCOVER, QueueKind.REDISCOVER)
        return Origin.DISCOVER if self.kind in own else Origin.RADIO


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is on record about one track."""

    track_id: int
    heard: int
    skipped: int
    finished_at: tuple[datetime, ...]
    """When it was played to the end, the latest last."""
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
    reason: Phrase
    cited: tuple[int, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class DailyBlend:
    """A queue around one side of the listener's taste, renewed every day.

    Attributes:
        blend_id: the same from day to day.
        name: e.g. ``Mellow Jazz``, in words of tags and analysis.
        lead: the artists heard most in it.
        cover_track_ids: tracks whose covers stand for it, at most four.
        tracks: how many of the listener's own it was made from.
    """

    blend_id: str
    name: Phrase
    lead: Phrase
    cover_track_ids: tuple[int, ...]
    tracks: int
