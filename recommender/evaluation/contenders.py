"""The models that are compared, each with the settings it may choose from on validation data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from recommender.collaborative.content_map import fit_content_map
from recommender.collaborative.factorisation import AlsSettings, factorise
from recommender.collaborative.neighbours import ease_scores, neighbour_scores
from recommender.evaluation.interactions import Interactions, Rows

Scores = NDArray[np.float32]
Setting = Mapping[str, float]

FACTORS = 128
SHRINKAGE = 8.0
"""So many listeners make half of the trust in an item's own factor."""


@dataclass(frozen=True)
class Training:
    """What may be learnt from.

    Attributes:
        data, chosen: the interactions that are known.
        content: (items, d) of tags, NaN rows for untagged ones; None without tags.
    """

    data: Interactions
    chosen: Rows
    content: NDArray[np.float64] | None = None

    @cached_property
    def heard(self) -> csr_array:
        """Ones, (listeners, items)."""
        return self.data.matrix(self.chosen)

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """Listeners of each item, (items,)."""
        return np.bincount(self.heard.indices, minlength=self.heard.shape[1])

    def relative_plays(self, power: float) -> csr_array:
        """log1p of the plays against the listener's mean of it, to a power: (listeners, items)."""
        plays, listeners = np.log1p(self.data.weights), self.data.listeners
        people = len(self.data.listener_names)
        known = listeners[self.chosen]
        total = np.bincount(known, plays[self.chosen], people)
        mean = total / np.maximum(np.bincount(known, minlength=people), 1)
        return self.data.matrix(self.chosen, (plays / np.maximum(mean[listeners], 1e-9)) ** power)


Model = Callable[[Training, Setting], Scores]


def popularity(training: Training, _setting: Setting) -> Scores:
    """The number of listeners, the same for everybody."""
    return np.tile(training.counts.astype(np.float32), (training.heard.shape[0], 1))


def item_neighbours(training: Training, setting: Setting) -> Scores:
    """Item-kNN by cosine."""
    return neighbour_scores(training.heard, int(setting["neighbours"]))


def ease(training: Training, setting: Setting) -> Scores:
    """EASE on ones."""
    return ease_scores(training.heard, setting["penalty"])


def plain_als(training: Training, setting: Setting) -> Scores:
    """ALS on ones."""
    rows, columns = factorise(training.heard, _als_settings(training, setting))
    return np.asarray(rows @ columns.T)


def relative_als(training: Training, setting: Setting) -> Scores:
    """ALS whose confidence grows with the square of relative plays."""
    return unit_spread(_weighted(training, setting)[0])


def relative_ease(training: Training, setting: Setting) -> Scores:
    """EASE on relative plays."""
    return unit_spread(ease_scores(training.relative_plays(1.0), setting["penalty"]))


def placed_by_content(training: Training, setting: Setting) -> Scores:
    """As :func:`relative_als`, an item's factor shrunk towards what its tags say of it."""
    return unit_spread(_weighted(training, setting)[1])


def content_profile(training: Training) -> Scores:
    """Cosine of an item's tags with the sum over those the listener has."""
    assert training.content is not None
    units = np.nan_to_num(training.content)
    units /= np.maximum(np.linalg.norm(units, axis=1, keepdims=True), 1e-9)
    return unit_spread(np.asarray((training.heard @ units) @ units.T, dtype=np.float32))


def unit_spread(scores: Scores) -> Scores:
    """Scores of each listener divided by their standard deviation: comparable, order kept."""
    spread = np.maximum(scores.std(axis=1, keepdims=True), 1e-9)
    return np.asarray(scores / spread, dtype=np.float32)


BASELINES: Mapping[str, tuple[Model, tuple[Setting, ...]]] = {
    "popularity": (popularity, ({},)),
    "item-kNN": (item_neighbours, tuple({"neighbours": k} for k in (50, 100, 200))),
    "EASE": (ease, tuple({"penalty": penalty} for penalty in (50, 100, 200, 400))),
    "ALS": (plain_als, tuple({"regularisation": r, "alpha": 20} for r in (20, 50, 100))),
}
ALS_CHOICES: tuple[Setting, ...] = tuple(
    {"regularisation": regularisation, "alpha": 20} for regularisation in (50, 75, 100, 125)
)
EASE_CHOICES: tuple[Setting, ...] = tuple({"penalty": penalty} for penalty in (50, 100, 200))
EASE_SHARES = (0.0, 0.1, 0.2, 0.3, 0.5)
PROFILE_SHARES = (0.0, 0.1, 0.2, 0.3)


def _weighted(training: Training, setting: Setting) -> tuple[Scores, Scores]:
    """ALS scores with the items' own factors, and with those shrunk towards their content."""
    rows, columns = factorise(training.relative_plays(2.0), _als_settings(training, setting))
    own = np.asarray(rows @ columns.T)
    if training.content is None:
        return own, own
    counts = training.counts.astype(np.float64)
    content_map = fit_content_map([training.content], columns, counts / (counts + SHRINKAGE))
    if content_map is None:
        return own, own
    placed, evidence = content_map.predict([training.content])
    trust = (counts / np.maximum(counts + SHRINKAGE * evidence, 1e-9))[:, None]
    shrunk = (trust * columns + (1.0 - trust) * placed).astype(np.float32)
    return own, np.asarray(rows @ shrunk.T)


def _als_settings(training: Training, setting: Setting) -> AlsSettings:
    smallest = min(training.heard.shape)
    return AlsSettings(
        factors=min(FACTORS, max(smallest // 2, 2)),
        regularisation=setting["regularisation"],
        confidence_scale=setting["alpha"],
    )
