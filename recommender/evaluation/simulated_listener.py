"""A listener whose truth is known: latent taste, moods that last, boredom, and taste that turns.

Built to look like real year-long histories (docs/evaluation.md): the state of the session alone
tells skips with an AUC of about .79, state and track together about .81, and three of four own
picks are repeats.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from recommender.entities import SESSION_GAP_S, End, Gesture, GestureKind, Interaction, Origin
from recommender.evaluation.simulated_world import DIMENSIONS, SimulatedWorld
from recommender.policy.reward import COMPLETION_REWARD, SKIP_REWARD

Floats = NDArray[np.float64]

START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
MOODS = np.array([-2.2, 0.0, 4.0])
"""How much likelier a skip is while settled, as ever, or restless, in logits."""
MOOD_AT_FIRST = np.array([0.5, 0.22, 0.28])
MOOD_STAYS = 0.96
TASTE_DEVIATION, TRACK_DEVIATION, ARTIST_DEVIATION = 1.7, 0.7, 0.5
LEVEL = 0.2
"""Logit of hearing an average track out, in an average mood."""
BORED, BORED_HALF_LIFE_S = 1.8, 12 * 3600.0
FAMILIAR = 0.25
APPETITE_DEVIATION = 1.0
"""How differently listeners take to what they never heard, in logits."""
NARROW = 0.5
"""Tastes are about few of the dimensions; which ones differs from listener to listener."""
LATEST_SKIP = 0.4
STOPS, JUMPS = 0.03, 0.04
LIKES = 0.08
REPEATS = 0.7
"""Share of own picks that are among what was finished before, once there is enough of it."""
REPERTOIRE = 15
SESSION_PLAYS = 14
BETWEEN_SESSIONS_S = 9 * 3600.0
MEAN_SKIPPED = LATEST_SKIP / 2


class SimulatedListener:
    """Hears tracks and leaves facts; the truth is at hand for whoever evaluates.

    Attributes:
        now: the listener's clock.
    """

    def __init__(self, world: SimulatedWorld, seed: int) -> None:
        self._world = world
        self._rng = np.random.default_rng((seed, 7))
        n, artists = len(world.library), int(world.library.artist_of.max()) + 1
        self._artist_charm = ARTIST_DEVIATION * self._rng.standard_normal(artists)
        self._appetite = APPETITE_DEVIATION * float(self._rng.standard_normal())
        self._bored_by = BORED * float(self._rng.lognormal(0.0, 0.5))
        self._familiar_by = FAMILIAR * float(self._rng.lognormal(0.0, 0.7))
        self._taste = self._new_taste()
        self._charm = np.empty(n)
        self._settle_on(self._taste)
        self._last_heard = np.full(n, -math.inf)
        self._finished = np.zeros(n)
        self.now = START
        self._begin_session()

    def turn(self) -> None:
        """Taste turns: what was loved is no longer, and something else is."""
        other = self._new_taste()
        away = _unit(other - (other @ self._taste) * self._taste)
        self._settle_on(_unit(away - 0.6 * self._taste))

    def worth(self) -> Floats:
        """Expected reward of each track if it were played now, in any mood, (n,)."""
        logits = MOODS[:, None] - self._charm + self._bored()
        skips = MOOD_AT_FIRST @ _logistic(logits)
        return (1.0 - skips) * COMPLETION_REWARD + skips * SKIP_REWARD * (1.0 - MEAN_SKIPPED)

    def skip_chances(self) -> Floats:
        """Chance that each track would be skipped in the mood of the moment, (n,)."""
        return _logistic(MOODS[self._mood] - self._charm + self._bored())

    def own_pick(self) -> int:
        """The row that the listener would choose without any help."""
        charm = self._charm - self._bored()
        heard = self._finished > 0
        known = heard.sum() >= REPERTOIRE and self._rng.random() < REPEATS
        among = np.flatnonzero(heard if known else self._last_heard == -math.inf)
        if not len(among):
            among = np.arange(len(charm))
        chance = np.exp(charm[among] - charm[among].max())
        return int(self._rng.choice(among, p=chance / chance.sum()))

    def hear(
        self, row: int, origin: Origin, slate_id: str | None = None, slot: int | None = None
    ) -> list[Interaction | Gesture]:
        """Play a track; the facts that come of it."""
        rng, library = self._rng, self._world.library
        duration_s = float(library.durations_s[row])
        skips = rng.random() < self.skip_chances()[row]
        share, end = 1.0, End.FINISHED
        if skips:
            share, end = float(rng.uniform(0.01, LATEST_SKIP)), End.SKIPPED
        elif rng.random() < STOPS + JUMPS:
            share = float(rng.uniform(0.5, 0.85))
            end = End.STOPPED if rng.random() < STOPS / (STOPS + JUMPS) else End.JUMPED
        track_id = int(library.track_ids[row])
        heard_s = share * duration_s
        facts: list[Interaction | Gesture] = [
            Interaction(track_id, self.now, heard_s, end, origin, duration_s, slate_id, slot)
        ]
        self.now += timedelta(seconds=heard_s + 1.0)
        if end is End.FINISHED:
            self._finished[row] += 1
            if self._charm[row] > TASTE_DEVIATION and rng.random() < LIKES:
                facts.append(Gesture(GestureKind.LIKE, track_id, self.now, slate_id, slot))
        self._last_heard[row] = self.now.timestamp()
        self._go_on()
        return facts

    @property
    def session_over(self) -> bool:
        """A new session has just begun: the queue of the last one is not heard further."""
        return self._plays_left == self._session_plays

    def _begin_session(self) -> None:
        self._session_plays = self._plays_left = int(self._rng.geometric(1 / SESSION_PLAYS)) + 3
        self._mood = int(self._rng.choice(len(MOODS), p=MOOD_AT_FIRST))

    def _go_on(self) -> None:
        self._plays_left -= 1
        if self._plays_left <= 0:
            pause_s = max(self._rng.normal(BETWEEN_SESSIONS_S, 2 * 3600.0), 2 * SESSION_GAP_S)
            self.now += timedelta(seconds=pause_s)
            self._begin_session()
        elif self._rng.random() >= MOOD_STAYS:
            self._mood = int(self._rng.choice(len(MOODS), p=MOOD_AT_FIRST))

    def _new_taste(self) -> Floats:
        sizes = self._rng.gamma(NARROW, size=DIMENSIONS) * self._rng.choice((-1, 1), DIMENSIONS)
        return _unit(sizes)

    def _settle_on(self, taste: Floats) -> None:
        self._taste = taste
        rng, library = self._rng, self._world.library
        own = TRACK_DEVIATION * rng.standard_normal(len(library))
        of_taste = TASTE_DEVIATION * (self._world.latent @ taste)
        self._charm = LEVEL + of_taste + own + self._artist_charm[library.artist_of]

    def _bored(self) -> Floats:
        ago_s = self.now.timestamp() - self._last_heard
        tired: Floats = self._bored_by * 0.5 ** (ago_s / BORED_HALF_LIFE_S)
        tired -= self._familiar_by * np.log1p(self._finished)
        return tired - self._appetite * np.isinf(ago_s)


def own_listening(listener: SimulatedListener, plays: int) -> list[Interaction | Gesture]:
    """A history of the listener's own picks."""
    facts: list[Interaction | Gesture] = []
    for _ in range(plays):
        facts += listener.hear(listener.own_pick(), Origin.LIBRARY)
    return facts


def _unit(vector: Floats) -> Floats:
    unit: Floats = vector / np.linalg.norm(vector)
    return unit


def _logistic(logits: Floats) -> Floats:
    chances: Floats = 1.0 / (1.0 + np.exp(-logits))
    return chances
