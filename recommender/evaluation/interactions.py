"""Public interaction data as a matrix, split into what may be learnt from and what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

Rows = NDArray[np.int64]


@dataclass(frozen=True)
class Interactions:
    """Who has how much to do with what, in one coordinate list.

    Attributes:
        listeners, items: int64 (k,), dense numbers.
        weights: float64 (k,), plays.
        times: float64 (k,), Unix seconds of the last play; NaN where the data says none.
        listener_names, item_names: what the numbers mean.
    """

    listeners: Rows
    items: Rows
    weights: NDArray[np.float64]
    times: NDArray[np.float64]
    listener_names: Sequence[str]
    item_names: Sequence[str]

    def __len__(self) -> int:
        return len(self.listeners)

    @property
    def timed(self) -> bool:
        """Every interaction says when it was."""
        return bool(len(self)) and bool(np.isfinite(self.times).all())

    def pairs(self, chosen: Rows) -> set[tuple[str, str]]:
        """Names of listener and item of the chosen interactions."""
        return {
            (self.listener_names[listener], self.item_names[item])
            for listener, item in zip(
                self.listeners[chosen].tolist(), self.items[chosen].tolist(), strict=True
            )
        }

    def matrix(self, chosen: Rows, values: NDArray[np.floating] | None = None) -> csr_array:
        """The chosen interactions as float32 (listeners, items); ones without values."""
        data = np.ones(len(chosen)) if values is None else values[chosen]
        shape = (len(self.listener_names), len(self.item_names))
        coordinates = (self.listeners[chosen], self.items[chosen])
        return csr_array((data.astype(np.float32), coordinates), shape=shape)


def random_split(chosen: Rows, share: float, rng: np.random.Generator) -> tuple[Rows, Rows]:
    """What is kept and what is held out, by chance over all interactions."""
    shuffled = rng.permutation(chosen)
    held_out = int(len(chosen) * share)
    return np.sort(shuffled[held_out:]), np.sort(shuffled[:held_out])


def time_split(data: Interactions, chosen: Rows, share: float) -> tuple[Rows, Rows]:
    """What is kept and what is held out: of each listener the latest interactions."""
    order = chosen[np.lexsort((data.times[chosen], data.listeners[chosen]))]
    listeners = data.listeners[order]
    starts = np.flatnonzero(np.r_[True, listeners[1:] != listeners[:-1]])
    sizes = np.diff(np.r_[starts, len(order)])
    place = np.arange(len(order)) - np.repeat(starts, sizes)
    kept = place < np.repeat(sizes - (sizes * share).astype(np.int64), sizes)
    return np.sort(order[kept]), np.sort(order[~kept])
