"""The words for what Hearth believes about a listener, and what they say to it, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from recommender.phrases import Phrase, plain, say, term

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class TraitKind(StrEnum):
    """What tracks may have in common."""

    GENRE = "genre"
    """As tagged; guessed from the sound where there is no tag."""
    MOOD = "mood"
    """Guessed from the sound."""
    ERA = "era"
    """The decade."""
    TEMPO = "tempo"
    MODE = "mode"
    """Major or minor, as far as the analysis can tell."""
    THEME = "theme"
    """What the words around the tracks speak of."""
    ARTIST = "artist"


def trait_in_words(kind: TraitKind, name: str) -> Phrase:
    """How a trait is called: its name says which it is, and is English."""
    match kind:
        case TraitKind.ERA:
            return say("{decade}s", decade=name.removesuffix("s"))
        case TraitKind.ARTIST | TraitKind.THEME:
            return plain(name)
        case TraitKind.GENRE if not name.islower():  # a tag; guesses are written small
            return plain(name)
    return term(name)


class Says(StrEnum):
    """What a listener says of a trait; the newest statement about it counts."""

    MORE = "more"
    LESS = "less"
    FORGET = "forget"
    """What was done before does not count for it any more; nor does an earlier statement."""
    NOTHING = "nothing"
    """An earlier *more* or *less* is taken back."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing said of one trait, as a fact."""

    kind: TraitKind
    name: str
    says: Says
    at: datetime


@dataclass(frozen=True, slots=True)
class Belief:
    """What the facts say of one trait.

    Attributes:
        lean: -1..1, how much better or worse than other tracks its tracks were received; shrunk
            towards 0 where little was heard.
        finished, skipped, plays: counts of plays since it was last forgotten.
        change: lean of the last season less that before; None where either knows too little.
        last_at: when a track of it was last played.
        track_ids: the tracks the belief stands on, the weightiest first.
        said: what the listener said of it last; None for nothing that counts.
    """

    kind: TraitKind
    name: str
    lean: float
    plays: int
    finished: int
    skipped: int
    change: float | None
    last_at: datetime
    track_ids: tuple[int, ...]
    said: Says | None = None

    @property
    def words(self) -> Phrase:
        """Its name as it is said."""
        return trait_in_words(self.kind, self.name)


@dataclass(frozen=True, slots=True)
class SeasonShare:
    """How large a part of a season's completed plays some genres had, largest first."""

    season: str
    """e.g. ``Spring 2026``; meteorological, as on the northern half of the earth."""
    plays: int
    shares: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class TasteProfile:
    """All that is believed of a listener.

    Attributes:
        plays: judged plays it was made from; since: when the first of them was.
        beliefs: strongest first, of every kind.
        hours: float32 (7, 24), plays by weekday (Monday is 0) and local hour.
        rewards: float32 (7, 24), their mean reward, NaN without a play.
        seasons: oldest first.
        rediscovered: tracks finished again in the last month after a long rest.
        drifting: tracks once finished often that have not been played for long, or end in skips.
    """

    plays: int
    since: datetime | None
    beliefs: tuple[Belief, ...]
    hours: NDArray[np.float32]
    rewards: NDArray[np.float32]
    seasons: tuple[SeasonShare, ...]
    rediscovered: tuple[int, ...]
    drifting: tuple[int, ...]
