"""The Deezer environment: the product's own policy against listeners whose truth is published.

Bendada et al. 2020 (arXiv 2009.06546) published the probability with which a listener streams
each of 862 playlists: sigmoid(playlist · [listener, 1]). One play offers one playlist and learns
whether it was streamed. The policy sees a few principal components of the playlists, and starts
every listener from nothing. Regret is what it lost against always offering the best.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from recommender.control import WorkControl
from recommender.entities import Progress
from recommender.errors import InvalidImport, RequestError
from recommender.evaluation.metrics import Floats, Interval, bootstrap
from recommender.policy.exploration import UNIFORM_SHARE, spread
from recommender.policy.features import NEUTRAL_DIAL
from recommender.policy.posterior import TYPICAL_SQUARE, BayesianLinear

PLAYLISTS, LISTENERS = "playlist_features.csv", "user_features_small.csv"
DIMENSIONS = 16
CHECKPOINTS = (500, 2_000)
SEEDS = 3
TEXTBOOK = 1.0

Arms = NDArray[np.float64]
Policy = Callable[[BayesianLinear, Arms, np.random.Generator], int]


@dataclass(frozen=True, slots=True)
class Environment:
    """The truth and what a policy sees of it.

    Attributes:
        truth: (listeners, playlists), probability of a stream.
        features: (playlists, dimensions + 1), principal components and a constant.
    """

    truth: Floats
    features: Arms


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one policy lost.

    Attributes:
        regret: plays → regret as a part of what the best choice would have given, over all
            listeners and seeds, with its 95 % interval over listeners.
    """

    name: str
    regret: Mapping[int, Interval]


def thompson(v: float) -> Policy:
    """One posterior draw a play; greedy for v = 0."""

    def choose(model: BayesianLinear, arms: Arms, rng: np.random.Generator) -> int:
        weights = model.sample(rng, 1, v)[0] if v else model.weights
        return int(np.argmax(arms @ weights))

    return choose


def with_floor(v: float) -> Policy:
    """The slot rule of a queue, π = (1 − ε) p̂ + ε·uniform, with the product's ε.

    Who wins one posterior draw is distributed as p̂, so one draw is enough to act from π.
    """
    sampled = thompson(v)

    def choose(model: BayesianLinear, arms: Arms, rng: np.random.Generator) -> int:
        explores = rng.random() < UNIFORM_SHARE
        return by_chance(model, arms, rng) if explores else sampled(model, arms, rng)

    return choose


def by_chance(model: BayesianLinear, arms: Arms, rng: np.random.Generator) -> int:  # noqa: ARG001
    """Any playlist."""
    return int(rng.integers(len(arms)))


POLICIES: Mapping[str, Policy] = {
    "random": by_chance,
    "greedy": thompson(0.0),
    "textbook Thompson": thompson(TEXTBOOK),
    "Hearth": thompson(spread(NEUTRAL_DIAL)),
    "Hearth, with its floor": with_floor(spread(NEUTRAL_DIAL)),
}


def read_environment(folder: Path, dimensions: int = DIMENSIONS) -> Environment:
    """Read the two published tables.

    Raises:
        InvalidImport: a table is missing or of the wrong shape.
    """
    playlists, listeners = (_table(folder / name) for name in (PLAYLISTS, LISTENERS))
    listeners = listeners[:, 1:]  # the first column names a segment
    if playlists.shape[1] != listeners.shape[1] + 1:
        raise InvalidImport(
            f"{PLAYLISTS} has {playlists.shape[1]} columns and {LISTENERS} "
            f"{listeners.shape[1] + 1}; they do not belong together."
        )
    logits = np.hstack([listeners, np.ones((len(listeners), 1))]) @ playlists.T
    return Environment(
        truth=1.0 / (1.0 + np.exp(-logits)),
        features=_components(playlists[:, :-1], min(dimensions, *playlists[:, :-1].shape)),
    )


def measure(
    environment: Environment,
    *,
    policies: Mapping[str, Policy] = POLICIES,
    checkpoints: Sequence[int] = CHECKPOINTS,
    seeds: int = SEEDS,
    seed: int = 0,
    progress: Callable[[Progress], None] | None = None,
    control: WorkControl | None = None,
) -> list[Outcome]:
    """Let every policy learn every listener ``seeds`` times from nothing.

    Raises:
        RequestError: cancelled.
    """
    listeners = len(environment.truth)
    outcomes: list[Outcome] = []
    for name, policy in policies.items():
        lost = np.zeros((listeners, seeds, len(checkpoints)))
        for listener in range(listeners):
            if control is not None and not control.proceed():
                raise RequestError("The evaluation was cancelled.")
            if progress is not None:
                done = len(outcomes) * listeners + listener
                progress(Progress("evaluating", done, len(policies) * listeners, current=name))
            for run in range(seeds):
                rng = np.random.default_rng((seed, listener, run))
                with threadpool_limits(limits=1, user_api="blas"):  # the products are small
                    lost[listener, run] = _regret(environment, listener, policy, checkpoints, rng)
        by_listener = lost.mean(axis=1)
        draw = np.random.default_rng(seed)
        regret = {at: bootstrap(by_listener[:, i], draw) for i, at in enumerate(checkpoints)}
        outcomes.append(Outcome(name, regret))
    return outcomes


def _regret(
    environment: Environment,
    listener: int,
    policy: Policy,
    checkpoints: Sequence[int],
    rng: np.random.Generator,
) -> list[float]:
    """One listener learnt from nothing: regret ÷ oracle at each checkpoint."""
    truth, arms = environment.truth[listener], environment.features
    names = ("bias", *(f"component {number}" for number in range(1, arms.shape[1])))
    model = BayesianLinear(names, {})
    gained, regret = 0.0, []
    for play in range(max(checkpoints)):
        arm = policy(model, arms, rng)
        gained += truth[arm]
        model.update(arms[arm], float(rng.random() < truth[arm]), at=0.0)
        if play + 1 in checkpoints:
            regret.append(1.0 - gained / (truth.max() * (play + 1)))
    return regret


def _components(playlists: Floats, dimensions: int) -> Arms:
    """A constant and the first principal components, of the mean square of the product's φ."""
    axes, sizes, _ = np.linalg.svd(playlists - playlists.mean(axis=0), full_matrices=False)
    components = axes[:, :dimensions] * sizes[:dimensions]
    components *= np.sqrt(TYPICAL_SQUARE / np.mean(components**2))
    return np.hstack([np.ones((len(playlists), 1)), components])


def _table(path: Path) -> Floats:
    try:
        table = np.loadtxt(path, delimiter=",", skiprows=1, ndmin=2)
    except (OSError, ValueError) as error:
        raise InvalidImport(f"{path} is not a table of numbers: {error}.") from error
    if not table.size or not np.isfinite(table).all():
        raise InvalidImport(f"{path} holds no table of finite numbers.")
    return table
