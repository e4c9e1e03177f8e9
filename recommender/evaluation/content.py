"""How well sound features find what belongs together: neighbours, twins and halves, measured.

Every representation of a track is asked the same: whether its ten nearest are of the same album,
artist and genre; whether it is nearest to its own twin (coded at 96 kbit/s and 3 dB softer) among
all tracks; and at which rank its first half finds its second (mean reciprocal rank).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.audio.probe import SoundProbe
from recommender.ranking.spaces import (
    SOUND_VIEWS,
    Places,
    View,
    mutual_standing,
    standing,
)

Floats = NDArray[np.float64]
Kinds = Sequence[Floats]
Take = Callable[[Mapping[str, Floats]], Floats]
Nearness = Callable[[Floats, Floats], Floats]

NEIGHBOURS = 10
LEAST_TRACKS = 3


@dataclass(frozen=True, slots=True)
class ContentResult:
    """What one representation reaches; None where nothing could be asked.

    Attributes:
        neighbours: ``album``, ``artist`` or ``genre`` → share of the ten nearest that agree with
            the track, mean over the tracks that share theirs with another.
        twin_first: share of the twins whose nearest track is their original.
        halves_mrr: mean reciprocal rank of the second half, asked with the first.
        hubness: skewness of how many tracks each is a neighbour of (Radovanović et al. 2010);
            0 where all are asked to every party equally often.
    """

    name: str
    neighbours: Mapping[str, float | None]
    twin_first: float
    halves_mrr: float
    hubness: float


def measure(
    probes: Sequence[SoundProbe], labels: Mapping[str, Sequence[str]]
) -> list[ContentResult]:
    """Every representation on the same tracks, the baseline first.

    Args:
        labels: ``album``, ``artist``, ``genre`` → the label of each probe, empty for none.

    Raises:
        ValueError: fewer than three probes.
    """
    if len(probes) < LEAST_TRACKS:
        raise ValueError(f"There must be {LEAST_TRACKS} tracks at least.")
    return [_result(one, probes, labels) for one in REPRESENTATIONS]


def _mfcc(part: Mapping[str, Floats]) -> Floats:
    return part["mfcc"]


def _mean(part: Mapping[str, Floats]) -> Floats:
    return part["mean"]


def _mean_and_spread(part: Mapping[str, Floats]) -> Floats:
    return np.concatenate([part["mean"], part["spread"]])


def _tags(part: Mapping[str, Floats]) -> Floats:
    return part["tags"]


def _timbre(part: Mapping[str, Floats]) -> Floats:
    return part["timbre"]


def _as_it_is(_kinds: Kinds) -> Callable[[Kinds], Floats]:
    return lambda kinds: _unit(kinds[0])


def _standardised(kinds: Kinds) -> Callable[[Kinds], Floats]:
    mean, deviation = kinds[0].mean(axis=0), np.maximum(kinds[0].std(axis=0), 1e-9)
    return lambda others: np.asarray((others[0] - mean) / deviation)


def _standardised_units(kinds: Kinds) -> Callable[[Kinds], Floats]:
    project = _standardised(kinds)
    return lambda others: _unit(project(others))


def _viewed(*views: View) -> Callable[[Kinds], Callable[[Kinds], Floats]]:
    def fit(kinds: Kinds) -> Callable[[Kinds], Floats]:
        places = Places(views, kinds)
        return lambda others: places(others).astype(np.float64)

    return fit


@dataclass(frozen=True, slots=True)
class Representation:
    """A name, what is taken of a track, how the library turns it into places.

    Attributes:
        mutual: places are compared by their standing in each other's eyes, not by distance.
    """

    name: str
    take: tuple[Take, ...]
    fit: Callable[[Kinds], Callable[[Kinds], Floats]]
    mutual: bool = False


REPRESENTATIONS = (
    Representation("MFCC statistics, distance", (_mfcc,), _standardised),
    Representation("MFCC statistics, cosine", (_mfcc,), _standardised_units),
    Representation("tags", (_tags,), _viewed(View())),
    Representation("timbre", (_timbre,), _viewed(SOUND_VIEWS[1])),
    Representation("embedding", (_mean,), _as_it_is),
    Representation("embedding, whitened", (_mean,), _viewed(View(power=0.5))),
    Representation("embedding, half whitened", (_mean,), _viewed(View())),
    Representation("with spread, half whitened", (_mean_and_spread,), _viewed(View())),
    Representation("with spread, 96 axes", (_mean_and_spread,), _viewed(SOUND_VIEWS[0])),
    Representation("and timbre", (_mean_and_spread, _timbre), _viewed(*SOUND_VIEWS)),
    Representation("and mutual standing", (_mean_and_spread, _timbre), _viewed(*SOUND_VIEWS), True),
)
"""The baseline first. The last is Hearth's."""


def _unit(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


def _result(
    one: Representation, probes: Sequence[SoundProbe], labels: Mapping[str, Sequence[str]]
) -> ContentResult:
    def kinds(name: str) -> list[Floats]:
        parts = [getattr(probe, name) for probe in probes]
        return [np.stack([take(part) for part in parts]).astype(np.float64) for take in one.take]

    project = one.fit(kinds("whole"))
    whole, twin, first, second = (
        project(kinds(name)) for name in ("whole", "twin", "first", "second")
    )
    nearness = _by_standing(whole) if one.mutual else _by_distance
    own = np.arange(len(whole))
    among = nearness(whole, whole)
    among[own, own] = -np.inf
    nearest = np.argsort(-among, axis=1, kind="stable")[:, : min(NEIGHBOURS, len(whole) - 1)]
    halves = nearness(first, second)
    ranks = 1 + (halves > halves[own, own][:, None]).sum(axis=1)
    return ContentResult(
        one.name,
        {kind: agreement(nearest, names) for kind, names in labels.items()},
        float((nearness(twin, whole).argmax(axis=1) == own).mean()),
        float((1 / ranks).mean()),
        _hubness(nearest),
    )


def _by_distance(left: Floats, right: Floats) -> Floats:
    """Minus squared Euclidean distance, (left, right); orders unit vectors as cosine does."""
    squares = np.square(left).sum(axis=1)[:, None] + np.square(right).sum(axis=1)
    return np.asarray(2 * left @ right.T - squares)


def _by_standing(whole: Floats) -> Nearness:
    """Mutual standing among the whole tracks; parts and twins do not meet their own."""
    library, own = whole.astype(np.float32), np.arange(len(whole))

    def nearness(left: Floats, right: Floats) -> Floats:
        usual, of_others = (
            standing(places.astype(np.float32), library, own) for places in (left, right)
        )
        column = usual[0][:, None], usual[1][:, None]
        return mutual_standing(left @ right.T, column, of_others)

    return nearness


def _hubness(nearest: NDArray[np.int64]) -> float:
    times = np.bincount(nearest.ravel(), minlength=len(nearest)).astype(np.float64)
    deviation = max(float(times.std()), 1e-9)
    return float(np.mean(((times - times.mean()) / deviation) ** 3))


def agreement(nearest: NDArray[np.int64], names: Sequence[str]) -> float | None:
    """Share of neighbours (n, k) with the track's own label, where another track has it too."""
    _, numbers, counts = np.unique(np.array(names), return_inverse=True, return_counts=True)
    asked = (counts[numbers] > 1) & np.array([bool(name) for name in names])
    if not asked.any():
        return None
    return float((numbers[nearest] == numbers[:, None])[asked].mean())
