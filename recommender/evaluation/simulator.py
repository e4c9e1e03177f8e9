"""Listeners of known truth, served by the real recommender: does it learn, how fast, what helps?

Every way to choose serves the same listeners from the same history on. Its regret is counted
against the track that would truly have been best at that moment. What is found here holds for
these listeners only: the Deezer environment (:mod:`.carousel`) was not made by us.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from multiprocessing import get_context

import numpy as np
from numpy.typing import NDArray

from recommender.control import WorkControl
from recommender.entities import ChannelName, Gesture, Interaction, Origin, Progress
from recommender.errors import RequestError
from recommender.evaluation.coverage import LOGS, Coverage, Situation, coverage
from recommender.evaluation.metrics import Interval, bootstrap
from recommender.evaluation.realism import Realism, realism
from recommender.evaluation.replay import chances_of, other_ways
from recommender.evaluation.simulated_listener import START, SimulatedListener, own_listening
from recommender.evaluation.simulated_world import SimulatedWorld, simulated_world
from recommender.policy.exploration import DRAWS, UNIFORM_SHARE, propensities, spread
from recommender.policy.features import Context
from recommender.policy.reward import Fact, is_skip
from recommender.policy.value import ValueFunction
from recommender.ranking.discover import Recommender
from recommender.ranking.requests import DiscoverRequest, Facts

Floats = NDArray[np.float64]
NewValue = Callable[[], ValueFunction]

REALISM_PLAYS = 1_500
OWN_PLAYS = 120
"""The history a listener brings along."""
QUEUE = 12
REPLAN_AFTER_SKIPS = 5
AFTER_TURN = 120
WINDOW = 20
RECOVERED = 0.8
ADDED_BEFORE = timedelta(days=200)
HEARTH, BY_HAND, SHUFFLE = "Hearth", "set by hand", "shuffle"


@dataclass(frozen=True, slots=True)
class Heard:
    """What one way to choose brought one listener, play by play, (plays,) each."""

    skipped: NDArray[np.bool_]
    worth: Floats
    """True expected reward of what was chosen ..."""
    best: Floats
    """... and of the best track at that moment."""

    @property
    def regret(self) -> float:
        """Part of what the best choices would have given that was lost."""
        return float(1.0 - self.worth.sum() / self.best.sum())


@dataclass(frozen=True, slots=True)
class Way:
    """One way to choose over all listeners.

    Attributes:
        curve: share of the best in consecutive windows of plays, the mean over listeners.
        lead: how much higher the share of the best is that Hearth reaches, listener by listener.
    """

    name: str
    skip_rate: Interval
    regret: Interval
    curve: Sequence[float]
    lead: Interval | None


@dataclass(frozen=True, slots=True)
class Recovery:
    """After taste has turned.

    Attributes:
        before: share of the best in the last plays before.
        curve: the same in consecutive windows after.
        plays: the first play after which a window of :data:`WINDOW` plays, the mean over
            listeners, reached :data:`RECOVERED` of the best; None if none did.
    """

    before: Interval
    curve: Sequence[float]
    at_sixty: Interval
    plays: int | None


@dataclass(frozen=True, slots=True)
class Simulation:
    """The whole report."""

    listeners: int
    plays: int
    seed: int
    realism: Realism
    ways: Sequence[Way]
    recovery: Recovery
    coverage: Sequence[Coverage]


def ways_to_choose() -> dict[str, NewValue | None]:
    """Name → the value function it decides by; None is shuffle."""
    ways: dict[str, NewValue | None] = {
        HEARTH: ValueFunction,
        SHUFFLE: None,
        BY_HAND: partial(ValueFunction, learns=False),
    }
    for channel in ChannelName:
        ways[f"{channel.value} alone"] = partial(ValueFunction, (channel,))
    for channel in ChannelName:
        others = tuple(other for other in ChannelName if other is not channel)
        ways[f"without {channel.value}"] = partial(ValueFunction, others)
    return ways


@dataclass(frozen=True, slots=True)
class Served:
    """Everything about one listener.

    Attributes:
        turned: what Hearth brought across a turn of taste.
        situations: moments at which Hearth chose, for the intervals.
        history: a long one of own picks, for realism.
    """

    by_way: Mapping[str, Heard]
    turned: Heard
    situations: Sequence[Situation]
    history: Sequence[Fact]


def simulate(
    listeners: int = 8,
    plays: int = 300,
    seed: int = 0,
    *,
    progress: Callable[[Progress], None] | None = None,
    control: WorkControl | None = None,
) -> Simulation:
    """Let every way serve every listener, on all cores.

    Raises:
        RequestError: cancelled.
    """
    served: list[Served] = []
    workers = min(os.cpu_count() or 1, listeners)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        work = partial(serve_one, plays=plays, seed=seed)
        for one in pool.map(work, range(listeners)):
            if control is not None and not control.proceed():
                pool.shutdown(cancel_futures=True)
                raise RequestError("The evaluation was cancelled.")
            served.append(one)
            if progress is not None:
                progress(Progress("simulating listeners", len(served), listeners))
    return summed_up(served, plays, seed)


def summed_up(served: Sequence[Served], plays: int, seed: int, logs: int = LOGS) -> Simulation:
    """The report on all listeners; ``logs`` are drawn to check the intervals."""
    rng = np.random.default_rng(seed)
    of_hearth = [one.by_way[HEARTH] for one in served]
    return Simulation(
        listeners=len(served),
        plays=plays,
        seed=seed,
        realism=realism(_world(seed).library, [one.history for one in served]),
        ways=[
            _summed(name, [one.by_way[name] for one in served], of_hearth, rng)
            for name in served[0].by_way
        ],
        recovery=_recovery([one.turned for one in served], plays, rng),
        coverage=coverage([moment for one in served for moment in one.situations], rng, logs),
    )


def serve_one(listener: int, plays: int, seed: int) -> Served:
    """Let every way serve one listener."""
    world, chance = _world(seed), seed * 10_007 + listener
    by_way = {
        name: serve(world, SimulatedListener(world, chance), plays, new_value)
        for name, new_value in ways_to_choose().items()
    }
    turning = SimulatedListener(world, chance)
    situations: list[Situation] = []
    turned = serve(
        world, turning, plays + AFTER_TURN, ValueFunction, turn_at=plays, situations=situations
    )
    history = own_listening(SimulatedListener(world, chance), REALISM_PLAYS)
    return Served(by_way, turned, situations, history)


def _world(seed: int) -> SimulatedWorld:
    return simulated_world(seed, (START - ADDED_BEFORE).timestamp())


def serve(
    world: SimulatedWorld,
    listener: SimulatedListener,
    plays: int,
    new_value: NewValue | None,
    turn_at: int | None = None,
    situations: list[Situation] | None = None,
) -> Heard:
    """Serve a listener after a history of own picks; shuffle without a value function.

    Args:
        turn_at: the play before which taste turns.
        situations: takes the moments at which a queue was built.
    """
    history = own_listening(listener, OWN_PLAYS)
    skipped, worth, best = [], [], []
    queue = _Shuffle(world) if new_value is None else _Discover(world, history, new_value)
    for number in range(plays):
        if number == turn_at:
            listener.turn()
        row, slate_id, slot = queue.next(listener)
        if situations is not None and slot == 0 and isinstance(queue, _Discover):
            situations.append(queue.situation(listener))
        values = listener.worth()
        facts = listener.hear(row, Origin.DISCOVER, slate_id, slot)
        queue.learn(facts)
        assert isinstance(facts[0], Interaction)
        skipped.append(is_skip(facts[0]))
        worth.append(values[row])
        best.append(values.max())
    return Heard(np.array(skipped), np.array(worth), np.array(best))


class _Shuffle:
    """Every track once, in chance order, again and again."""

    def __init__(self, world: SimulatedWorld) -> None:
        self._rng, self._n = np.random.default_rng(5), len(world.library)
        self._left: list[int] = []

    def next(self, listener: SimulatedListener) -> tuple[int, str | None, int | None]:  # noqa: ARG002
        if not self._left:
            self._left = self._rng.permutation(self._n).tolist()
        return self._left.pop(), None, None

    def learn(self, facts: Sequence[Interaction | Gesture]) -> None:
        pass


class _Discover:
    """The recommender as the player uses it: a new queue when one is over or not wanted."""

    def __init__(
        self, world: SimulatedWorld, history: Sequence[Interaction | Gesture], new_value: NewValue
    ) -> None:
        plays = [fact for fact in history if isinstance(fact, Interaction)]
        gestures = [fact for fact in history if isinstance(fact, Gesture)]
        self._library = world.library
        self.recommender = Recommender(
            world.library, Facts(plays, gestures), world.people, new_value
        )
        self._slates = 0
        self._queue: list[tuple[int, str, int]] = []
        self._skips = 0

    def next(self, listener: SimulatedListener) -> tuple[int, str | None, int | None]:
        if not self._queue or listener.session_over or self._skips >= REPLAN_AFTER_SKIPS:
            request = DiscoverRequest(
                listener.now, QUEUE, seed=self._slates, slate_id=f"slate {self._slates}"
            )
            slate = self.recommender.discover(request)
            self.recommender.remember(slate)
            self._slates += 1
            self._slate = slate
            self._skips = 0
            row_of = self._library.row_of
            self._queue = [
                (row_of[slot.track_id], slate.slate_id, place)
                for place, slot in enumerate(slate.slots)
            ][::-1]
        return self._queue.pop()

    def situation(self, listener: SimulatedListener) -> Situation:
        """The first slot of the newest queue as all ways to choose would have filled it."""
        slate, standing = self._slate, self.recommender.standing()
        rows = np.array([self._library.row_of[track_id] for track_id in slate.shortlist])
        context = Context(standing.state.at(slate.created_at), slate.created_at, slate.dial)
        features = standing.blend.features(rows, context)
        others = other_ways(slate, standing, features, rows)
        allowed = np.ones(len(rows), dtype=np.bool_)
        rng = np.random.default_rng(slate.seed)
        utilities = features @ standing.value.sample(rng, DRAWS, spread(slate.dial)).T
        return Situation(
            chances=propensities(utilities, allowed, UNIFORM_SHARE),
            others={name: chances_of(way, allowed) for name, way in others.items()},
            modelled=standing.expected(context) + features @ standing.value.weights,
            skips=listener.skip_chances()[rows],
        )

    def learn(self, facts: Sequence[Interaction | Gesture]) -> None:
        for fact in facts:
            self.recommender.observe(fact)
            if isinstance(fact, Interaction):
                self._skips = self._skips + 1 if is_skip(fact) else 0


def _summed(
    name: str, heard: Sequence[Heard], of_hearth: Sequence[Heard], rng: np.random.Generator
) -> Way:
    regrets = np.array([one.regret for one in heard])
    lead = None
    if name != HEARTH:
        lead = bootstrap(regrets - np.array([one.regret for one in of_hearth]), rng)
    return Way(
        name=name,
        skip_rate=bootstrap(np.array([one.skipped.mean() for one in heard]), rng),
        regret=bootstrap(regrets, rng),
        curve=_curve(heard, 0),
        lead=lead,
    )


def _curve(heard: Sequence[Heard], start: int) -> list[float]:
    """Share of the best in consecutive windows from a play on, the mean over listeners."""
    plays = len(heard[0].worth)
    return [
        _share(heard, begin, begin + WINDOW) for begin in range(start, plays - WINDOW + 1, WINDOW)
    ]


def _share(heard: Sequence[Heard], begin: int, end: int) -> float:
    worth = sum(float(one.worth[begin:end].sum()) for one in heard)
    return worth / sum(float(one.best[begin:end].sum()) for one in heard)


def _shares(heard: Sequence[Heard], begin: int, end: int) -> Floats:
    return np.array([_share([one], begin, end) for one in heard])


def _recovery(turned: Sequence[Heard], plays: int, rng: np.random.Generator) -> Recovery:
    reached = None
    for end in range(plays + WINDOW, plays + AFTER_TURN + 1):
        if _share(turned, end - WINDOW, end) >= RECOVERED:
            reached = end - plays
            break
    sixty = plays + 60
    return Recovery(
        before=bootstrap(_shares(turned, max(plays - 60, 0), plays), rng),
        curve=_curve(turned, plays),
        at_sixty=bootstrap(_shares(turned, sixty - WINDOW, sixty), rng),
        plays=reached,
    )
