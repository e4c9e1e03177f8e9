"""Calibration: a queue in which the listener's interests keep their proportions (Steck 2018).

Ranking by value alone gives all places to the largest interest. Each track costs as much as it
moves the genres of the queue away from those the listener lately enjoyed, in Kullback–Leibler
divergence. Genres are those of the tags, or guessed from the sound where there are none.
"""

from __future__ import annotations

import numpy as np

from recommender.ranking.history import Exemplars, genres_of
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Floats, Rows

CALIBRATION = 0.6
"""What a divergence of one nat costs in each place, once enough is known, at the familiar end."""
ENOUGH = 20.0
"""So many tracks enjoyed weigh as much as the doubt."""
SMOOTHING = 0.05
"""So much of the target is mixed into the queue: a genre not yet there must not cost infinity."""


class Calibration:
    """What each of m tracks costs, given the tracks chosen so far."""

    def __init__(
        self,
        library: LibraryArrays,
        labels: LabelGuesser,
        rows: Rows,
        exemplars: Exemplars,
        dial: float,
    ) -> None:
        self._library, self._labels = library, labels
        columns: dict[str, int] = {}
        enjoyed = np.maximum(exemplars.weights * exemplars.rewards, 0.0)
        lately = [self._genres(int(row), columns) for row in exemplars.rows]
        offered = [self._genres(int(row), columns) for row in rows]
        self._offered = _shares(offered, len(columns))
        self._target = enjoyed @ _shares(lately, len(columns))
        amount = float(self._target.sum())
        self._weight = CALIBRATION * (1.0 - dial) * amount / (amount + ENOUGH)
        self._target /= max(amount, 1e-9)

    def cost(self, chosen: list[int]) -> Floats:
        """The cost of each track in the next place, (m,); the best one costs nothing."""
        if self._weight <= 0.0:
            return np.zeros(len(self._offered))
        queue = self._offered[chosen].sum(axis=0) + self._offered
        queue /= np.maximum(queue.sum(axis=1, keepdims=True), 1e-9)
        mixed = (1.0 - SMOOTHING) * queue + SMOOTHING * self._target
        wanted = self._target > 0
        target = self._target[wanted]
        divergence = (target * np.log(target / mixed[:, wanted])).sum(axis=1)
        # One track moves a queue the less, the longer it is: the cost is that of all its places.
        return np.asarray(self._weight * (len(chosen) + 1) * (divergence - divergence.min()))

    def _genres(self, row: int, columns: dict[str, int]) -> list[int]:
        names = [self._library.genre_names[genre] for genre in genres_of(self._library, row)]
        guessed = "" if names else self._labels.genre(row)
        names = names or [guessed] * bool(guessed)
        return [columns.setdefault(name.casefold(), len(columns)) for name in names]


def _shares(genres: list[list[int]], count: int) -> Floats:
    """Rows (tracks, genres) that sum to one, or to zero where no genre is known."""
    shares = np.zeros((len(genres), count))
    for row, own in enumerate(genres):
        shares[row, own] = 1.0 / max(len(own), 1)
    return shares
