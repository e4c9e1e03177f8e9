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
from recommender.ranking.spaces import projection

Floats = NDArray[np.float64]
Projection = Callable[[Floats], Floats]

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
    """

    name: str
    neighbours: Mapping[str, float | None]
    twin_first: float
    halves_mrr: float


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
    return [
        _result(name, *_places(probes, part, project), labels)
        for name, part, project in REPRESENTATIONS
    ]


def _standardised(vectors: Floats) -> Projection:
    mean, deviation = vectors.mean(axis=0), np.maximum(vectors.std(axis=0), 1e-9)
    return lambda others: np.asarray((others - mean) / deviation)


def _as_it_is(_vectors: Floats) -> Projection:
    return _unit


def _centred(vectors: Floats) -> Projection:
    mean = vectors.mean(axis=0)
    return lambda others: _unit(others - mean)


def _whitened(power: float) -> Callable[[Floats], Projection]:
    """Principal axes scaled by λ^(-power), unit length."""

    def fitted(vectors: Floats) -> Projection:
        mean, axes = projection(vectors, power=power)
        return lambda others: _unit((others - mean) @ axes)

    return fitted


def _mfcc(part: Mapping[str, Floats]) -> Floats:
    return part["mfcc"]


def _mean(part: Mapping[str, Floats]) -> Floats:
    return part["mean"]


def _mean_and_spread(part: Mapping[str, Floats]) -> Floats:
    return np.concatenate([part["mean"], part["spread"]])


def _tags(part: Mapping[str, Floats]) -> Floats:
    return part["tags"]


REPRESENTATIONS: tuple[
    tuple[str, Callable[[Mapping[str, Floats]], Floats], Callable[[Floats], Projection]], ...
] = (
    ("MFCC statistics, distance", _mfcc, _standardised),
    ("MFCC statistics, cosine", _mfcc, lambda x: _after(_standardised(x))),
    ("tags", _tags, _whitened(0.25)),
    ("embedding", _mean, _as_it_is),
    ("embedding, centred", _mean, _centred),
    ("embedding, whitened", _mean, _whitened(0.5)),
    ("embedding, half whitened", _mean, _whitened(0.25)),
    ("with spread, whitened", _mean_and_spread, _whitened(0.5)),
    ("with spread, half whitened", _mean_and_spread, _whitened(0.25)),
)
"""Name, what is taken of a track, how the library turns it into places. The last is Hearth's."""


def _after(project: Projection) -> Projection:
    return lambda others: _unit(project(others))


def _unit(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


def _places(
    probes: Sequence[SoundProbe],
    part: Callable[[Mapping[str, Floats]], Floats],
    fit: Callable[[Floats], Projection],
) -> tuple[Floats, Floats, Floats, Floats]:
    """Places (n, k) of the tracks, their twins, first and second halves."""

    def column(name: str) -> Floats:
        return np.stack([part(getattr(probe, name)) for probe in probes]).astype(np.float64)

    whole = column("whole")
    project = fit(whole)
    return (
        project(whole),
        project(column("twin")),
        project(column("first")),
        project(column("second")),
    )


def _result(
    name: str,
    whole: Floats,
    twin: Floats,
    first: Floats,
    second: Floats,
    labels: Mapping[str, Sequence[str]],
) -> ContentResult:
    own = np.arange(len(whole))
    among = _nearness(whole, whole)
    among[own, own] = -np.inf
    nearest = np.argsort(-among, axis=1, kind="stable")[:, : min(NEIGHBOURS, len(whole) - 1)]
    halves = _nearness(first, second)
    ranks = 1 + (halves > halves[own, own][:, None]).sum(axis=1)
    return ContentResult(
        name,
        {kind: agreement(nearest, names) for kind, names in labels.items()},
        float((_nearness(twin, whole).argmax(axis=1) == own).mean()),
        float((1 / ranks).mean()),
    )


def _nearness(left: Floats, right: Floats) -> Floats:
    """Minus squared Euclidean distance, (left, right); orders unit vectors as cosine does."""
    squares = np.square(left).sum(axis=1)[:, None] + np.square(right).sum(axis=1)
    return np.asarray(2 * left @ right.T - squares)


def agreement(nearest: NDArray[np.int64], names: Sequence[str]) -> float | None:
    """Share of neighbours (n, k) with the track's own label, where another track has it too."""
    _, numbers, counts = np.unique(np.array(names), return_inverse=True, return_counts=True)
    asked = (counts[numbers] > 1) & np.array([bool(name) for name in names])
    if not asked.any():
        return None
    return float((numbers[nearest] == numbers[:, None])[asked].mean())
