"""The slot mix: how much a queue is worth that brings known, rested, near-new or far-new tracks.

What a new track earns when it is first heard is not all that it is worth: the best ones come to
stay. A second bandit learns, for each novelty class and time of the week, how often a track of
ours is played again by the listener's own choice within thirty days, and adds that to its value
(delayed feedback; compare McDonald et al. 2023, "Impatient Bandits").
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recommender.entities import Interaction, Origin
from recommender.ranking.history import MOMENTS, REDISCOVER_AFTER_S, History, moment_of
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Floats, Rows

KNOWN, REDISCOVER, NEAR_NEW, FAR_NEW = range(4)
CLASSES = 4
WITHIN_S = REDISCOVER_AFTER_S
"""A track that the listener chooses within so long came to stay; one chosen so lately had."""
REPLAY_WORTH = 1.0
PRIOR_SHARE, PRIOR_TRIES = 0.1, 10.0
"""Of ten tracks of any class one is thought to stay, before anything is known."""
SHARED_TRIES = 20.0
"""A time of the week is thought to be like the others until it has about so many tries itself."""

OURS = (Origin.DISCOVER, Origin.RADIO)


def classes_of(library: LibraryArrays, history: History, rows: Rows, now: float) -> Rows:
    """The novelty class of each row at a moment, (m,)."""
    silent_s = now - history.last_heard[rows]
    new_class = np.where(history.artists_known[library.artist_of[rows]], NEAR_NEW, FAR_NEW)
    heard_class = np.where(silent_s >= REDISCOVER_AFTER_S, REDISCOVER, KNOWN)
    return np.where(np.isfinite(silent_s), heard_class, new_class)


@dataclass
class SlotMix:
    """What became of the tracks that queues of ours brought.

    Attributes:
        tries, stays: (classes, times of the week).
    """

    tries: NDArray[np.float64] = field(default_factory=lambda: np.zeros((CLASSES, MOMENTS)))
    stays: NDArray[np.float64] = field(default_factory=lambda: np.zeros((CLASSES, MOMENTS)))
    _waiting: dict[int, tuple[int, int, float]] = field(default_factory=dict)
    """Row → class, time of the week and moment, of tracks that may still come to stay."""
    _chosen_at: dict[int, float] = field(default_factory=dict)

    def take(self, play: Interaction, row: int, novelty: int, at: float) -> None:
        """Count one play; ``novelty`` is the class of the track just before it."""
        self._give_up(at)
        if play.origin in OURS:
            lately = at - self._chosen_at.get(row, -np.inf) < WITHIN_S
            if not lately and row not in self._waiting:
                self._waiting[row] = (novelty, moment_of(play.started_at), at)
            return
        self._chosen_at[row] = at
        if row in self._waiting:
            brought, moment, _ = self._waiting.pop(row)
            self.tries[brought, moment] += 1.0
            self.stays[brought, moment] += 1.0

    def worth(self, novelty: Rows, moment: int, rng: np.random.Generator, size: int) -> Floats:
        """Draws of what the classes of m tracks are worth beyond the first play, (m, size)."""
        stays, leaves = self._posterior(moment)
        draws = rng.beta(stays[:, None], leaves[:, None], size=(CLASSES, size))
        return np.asarray(REPLAY_WORTH * draws[novelty])

    def learnt(self, novelty: int, moment: int) -> float:
        """What is expected of a class beyond what was thought of it before any fact."""
        stays, leaves = self._posterior(moment)
        share = float(stays[novelty] / (stays[novelty] + leaves[novelty]))
        return REPLAY_WORTH * (share - PRIOR_SHARE)

    def _posterior(self, moment: int) -> tuple[Floats, Floats]:
        """Both parameters of the beta distribution of each class at a time of the week."""
        tries = self.tries.sum(axis=1) + PRIOR_TRIES
        share = (self.stays.sum(axis=1) + PRIOR_SHARE * PRIOR_TRIES) / tries
        strength = np.minimum(tries, SHARED_TRIES)
        stays = self.stays[:, moment] + strength * share
        leaves = self.tries[:, moment] - self.stays[:, moment] + strength * (1.0 - share)
        return stays, leaves

    def _give_up(self, now: float) -> None:
        """Count as tried in vain what was brought too long ago."""
        while self._waiting:  # in the order in which they were brought
            row, (brought, moment, at) = next(iter(self._waiting.items()))
            if now - at <= WITHIN_S:
                break
            del self._waiting[row]
            self.tries[brought, moment] += 1.0
