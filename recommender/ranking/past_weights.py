"""What the weights were some facts ago, to tell what the last ones changed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

EVERY = 10
"""Weights are noted after so many facts; what lies between is told by the note before it."""
NOTES = 32
LONGEST_AGO = EVERY * (NOTES - 1)


class PastWeights:
    """Notes of the weights, the newest of them in a ring."""

    def __init__(self, weights: NDArray[np.float64]) -> None:
        """Begin with the weights before any fact, (d,)."""
        self._facts = 0
        self._notes = np.tile(weights, (NOTES, 1))

    def due(self, to_come: int = 0) -> bool:
        """Count one more fact; whether the weights are to be noted after it.

        Args:
            to_come: how many facts follow at once; a note that they would write over is not due.
        """
        self._facts += 1
        return self._facts % EVERY == 0 and to_come < EVERY * NOTES

    def note(self, weights: NDArray[np.float64]) -> None:
        """These are the weights now, (d,)."""
        self._notes[self._facts // EVERY % NOTES] = weights

    def ago(self, facts: int) -> NDArray[np.float64]:
        """The weights so many facts ago, at most :data:`LONGEST_AGO` and up to nine more, (d,)."""
        then = max(self._facts - min(facts, LONGEST_AGO), 0)
        weights: NDArray[np.float64] = self._notes[then // EVERY % NOTES].copy()
        return weights
