"""The log lived through again: what was known before each fact, and what else could have come.

The recommender learns the facts one by one as it once did. Before each play it is asked what it
expects; before each Discover queue, how other ways to choose would have filled the slots that
were heard. What other people's listening said then is known for the chosen tracks only, so in
hindsight that channel is silent for the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recommender.control import WorkControl
from recommender.entities import ChannelName, Interaction, Progress
from recommender.errors import RequestError
from recommender.evaluation.off_policy import HeardSlots
from recommender.policy.exploration import UNIFORM_SHARE, propensities, spread
from recommender.policy.features import FEATURE_GROUPS, FEATURE_NAMES, Context
from recommender.policy.lstdq import (
    SHARES,
    LookingAhead,
    Session,
    returns,
    sequence_weights,
)
from recommender.policy.reward import Fact, in_order, is_skip, rewards, sessions
from recommender.policy.state import state_features
from recommender.ranking.building import Standing
from recommender.ranking.discover import Recommender
from recommender.ranking.library import LibraryArrays
from recommender.ranking.requests import Facts
from recommender.ranking.rerank import Variety
from recommender.slates import QueueKind, Slate

Floats = NDArray[np.float64]
SlateOf = Callable[[str], Slate | None]

DRAWS = 64
REFIT_AFTER = 250
MOST_SESSIONS = 1_000
"""The value of the sequence is fitted anew after so many plays, to the newest sessions."""
SHUFFLE, POPULARITY = "shuffle", "popularity"
TIES = 0.05
"""Popularity breaks ties by chance."""
TRACK_COLUMNS = [
    FEATURE_NAMES.index(name) for name in ("track_rate", "artist_rate", "track_evidence")
]


@dataclass
class Foreseen:
    """What was known before each play that says something, one row a play."""

    skipped: list[bool] = field(default_factory=list)
    states: list[Floats] = field(default_factory=list)
    tracks: list[Floats] = field(default_factory=list)
    """What the listener did with the track and its artist before."""
    values: list[Floats] = field(default_factory=list)
    """The value of the track and the expectation of the moment."""


@dataclass
class _Choices:
    """One other way to choose, over the heard slots."""

    slates: list[int] = field(default_factory=list)
    rewards: list[float] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    modelled: list[float] = field(default_factory=list)
    modelled_choice: list[float] = field(default_factory=list)

    def take(
        self, slate: int, reward: float, weight: float, chances: Floats, modelled: Floats,
        choice: int,
    ) -> None:  # fmt: skip
        """One heard slot: what came of it, and how this way would have filled it."""
        self.slates.append(slate)
        self.rewards.append(reward)
        self.weights.append(weight)
        self.modelled.append(float(chances @ modelled))
        self.modelled_choice.append(float(modelled[choice]))

    def arrays(self) -> HeardSlots:
        return HeardSlots(
            np.array(self.slates, dtype=np.int64),
            np.array(self.rewards),
            np.array(self.weights),
            np.array(self.modelled),
            np.array(self.modelled_choice),
        )


class Replay:
    """Lives through the facts of one listener once.

    Attributes:
        foreseen: what was known before each play.
    """

    def __init__(self, library: LibraryArrays, facts: Facts, slate_of: SlateOf) -> None:
        self._library, self._slate_of = library, slate_of
        self._facts: list[Fact] = in_order(facts.interactions, facts.gestures)
        self._logged = facts.slot_features
        self._rewards = dict(
            zip(
                map(id, facts.interactions),
                rewards(facts.interactions, facts.gestures),
                strict=True,
            )
        )
        self._heard: dict[str, dict[int, tuple[float, int]]] = defaultdict(dict)
        for play in facts.interactions:
            reward = self._rewards[id(play)]
            if play.slate_id is not None and play.slot is not None and reward is not None:
                self._heard[play.slate_id].setdefault(play.slot, (reward, id(play)))
        self._returns = self._summed_returns(facts.interactions)
        self._sessions: list[tuple[list[Floats], list[float]]] = []
        self._heads: Floats | None = None
        self.foreseen = Foreseen()
        self._choices: dict[str, _Choices] = defaultdict(_Choices)
        self._ahead: dict[float, _Choices] = defaultdict(_Choices)

    @property
    def heard_slots(self) -> Mapping[str, HeardSlots]:
        """Other ways to choose → the slots that were heard, as they would have seen them."""
        return {name: choices.arrays() for name, choices in self._choices.items()}

    @property
    def looking_ahead(self) -> tuple[Floats | None, Mapping[float, HeardSlots]]:
        """The newest weights of the sequence's value, and by share the slots as it sees them.

        Rewards are returns here: the slot and what came after it in the session.
        """
        return self._heads, {share: choices.arrays() for share, choices in self._ahead.items()}

    def _summed_returns(self, plays: Sequence[Interaction]) -> dict[int, float]:
        """The discounted return from each play that says something to the end of its session."""
        found: dict[int, float] = {}
        for session in sessions(plays):
            told = [play for play in session if self._rewards[id(play)] is not None]
            values = np.array([self._rewards[id(play)] for play in told], dtype=np.float64)
            found |= dict(zip(map(id, told), returns(values).tolist(), strict=True))
        return found

    def run(
        self,
        progress: Callable[[Progress], None] | None = None,
        control: WorkControl | None = None,
    ) -> Iterator[tuple[Fact, Standing]]:
        """Each fact with all that was known before it; the fact is learnt when the next is asked.

        Raises:
            RequestError: cancelled.
        """
        recommender = Recommender(self._library, Facts(slot_features=self._logged))
        seen: set[str] = set()
        for number, fact in enumerate(self._facts):
            if control is not None and not control.proceed():
                raise RequestError("The evaluation was cancelled.")
            if progress is not None and number % 50 == 0:
                progress(Progress("reliving facts", number, len(self._facts)))
            standing = recommender.standing()
            if fact.slate_id is not None and fact.slate_id not in seen:
                seen.add(fact.slate_id)
                self._imagine(len(seen), fact.slate_id, standing)
            if isinstance(fact, Interaction) and self._rewards[id(fact)] is not None:
                self._foresee(fact, standing)
            yield fact, standing
            recommender.observe(fact)

    def _foresee(self, play: Interaction, standing: Standing) -> None:
        row = self._library.row_of.get(play.track_id)
        if row is None:
            return
        context = Context(standing.state.at(play.started_at), play.started_at)
        logged = None
        if play.slate_id is not None and play.slot is not None:
            logged = self._logged.get((play.slate_id, play.slot))
        glance = standing.blend.glance(row, context, logged)
        phi = standing.blend.features_in_hindsight([glance])[0]
        state = state_features(standing.state, play.started_at, play.origin)
        expected = float(standing.value.baseline.predict(state))
        value = float(phi @ standing.value.weights)
        self._look_back(standing, play, phi, expected)
        self.foreseen.skipped.append(is_skip(play))
        self.foreseen.states.append(state)
        self.foreseen.tracks.append(np.array([1.0, *phi[TRACK_COLUMNS]]))
        self.foreseen.values.append(np.array([value, expected]))

    def _look_back(
        self, standing: Standing, play: Interaction, phi: Floats, expected: float
    ) -> None:
        """Add a play to its session; now and then fit the value of the sequence to all of them."""
        if not self._sessions or not standing.state.at(play.started_at).plays:
            self._sessions.append(([], []))
        reward = self._rewards[id(play)]
        assert reward is not None
        features, advantages = self._sessions[-1]
        features.append(phi)
        advantages.append(reward - expected)
        if (len(self.foreseen.skipped) + 1) % REFIT_AFTER == 0:
            past = [
                Session(np.array(phis), np.array(gained))
                for phis, gained in self._sessions[-MOST_SESSIONS:]
            ]
            rng = np.random.default_rng(len(self.foreseen.skipped))
            self._heads = sequence_weights(past, standing.value.weights, rng)

    def _imagine(self, number: int, slate_id: str, standing: Standing) -> None:
        """How others would have filled the heard slots of a Discover queue."""
        slate, heard = self._slate_of(slate_id), self._heard.get(slate_id)
        if slate is None or not heard or slate.kind != QueueKind.DISCOVER:
            return
        if any(slot.track_id not in self._library.row_of for slot in slate.slots):
            return  # a track is gone: who stood next to whom is not known any more
        ids = {*slate.shortlist, *(slot.track_id for slot in slate.slots)}
        row_of = self._library.row_of
        rows = np.array(sorted(row_of[track_id] for track_id in ids if track_id in row_of))
        context = Context(standing.state.at(slate.created_at), slate.created_at, slate.dial)
        features = standing.blend.features(rows, context)
        modelled = standing.expected(context) + features @ standing.value.weights
        others = other_ways(slate, standing, features, rows)
        ahead = {} if self._heads is None else _ahead(slate, standing, features, self._heads)
        adjust = Variety(self._library, rows, standing.channels).adjust
        chosen: list[int] = []
        for place, slot in enumerate(slate.slots):
            choice = int(np.searchsorted(rows, self._library.row_of[slot.track_id]))
            if place in heard and slot.propensity < 1.0:
                penalty, allowed = adjust(chosen)
                allowed[choice] = True
                for name, utilities in others.items():
                    chances = chances_of(utilities, allowed, penalty)
                    weight = float(chances[choice]) / slot.propensity
                    reward = heard[place][0]
                    self._choices[name].take(number, reward, weight, chances, modelled, choice)
                for share, utilities in ahead.items():
                    chances = chances_of(utilities, allowed, penalty)
                    weight = float(chances[choice]) / slot.propensity
                    gained = self._returns[heard[place][1]]
                    self._ahead[share].take(number, gained, weight, chances, modelled, choice)
            chosen.append(choice)


def other_ways(
    slate: Slate, standing: Standing, features: Floats, rows: NDArray[np.int64]
) -> dict[str, Floats | None]:
    """Name → utilities (m, draws) of another way to choose; None is shuffle."""
    rng = np.random.default_rng(slate.seed)
    draws = standing.value.sample(rng, DRAWS, spread(slate.dial))
    plays = standing.history.plays.read(rows, slate.created_at.timestamp())[:, :1]
    popular = np.log1p(plays) + TIES * rng.standard_normal((len(rows), DRAWS))
    others: dict[str, Floats | None] = {SHUFFLE: None, POPULARITY: popular}
    for channel in ChannelName:
        own = np.array([group in (None, channel) for group in FEATURE_GROUPS])
        others[f"{channel.value} alone"] = features @ (draws * own).T
    return others


def _ahead(
    slate: Slate, standing: Standing, features: Floats, heads: Floats
) -> dict[float, Floats]:
    """Share → utilities (m, draws) with so much of the value of the sequence in them."""
    draws = standing.value.sample(np.random.default_rng(slate.seed), DRAWS, spread(slate.dial))
    return {share: features @ LookingAhead(heads, share).mixed(draws).T for share in SHARES}


def chances_of(
    utilities: Floats | None, allowed: NDArray[np.bool_], penalty: Floats | float = 0.0
) -> Floats:
    """Probability of each candidate under a way to choose, with the floor of a queue, (m,)."""
    if utilities is None:
        uniform: Floats = allowed / allowed.sum()
        return uniform
    return propensities((utilities.T - penalty).T, allowed, UNIFORM_SHARE)
