"""Sums and mean rewards that decay with time, of tracks, artists, albums and genres.

Sums decay exponentially with a half-life. They are kept by *forward decay* (Cormode et al.
2009): a fact at time t is added with the weight 2^((t − t₀)/h) and a reading at time s is
divided by 2^((s − t₀)/h), so that no array has to be touched when time passes.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

TASTE_HALF_LIFE_S = 60 * 86_400.0
KEPT_BY_FACT = 0.9

Floats = NDArray[np.float64]
Things = NDArray[np.int64] | slice
Moments = float | Floats
"""One moment for all, or one for each (m,); Unix seconds."""


class DecayingSums:
    """One decaying sum for each of ``size`` things."""

    def __init__(self, size: int, half_life_s: float, columns: int = 1) -> None:
        self._sums = np.zeros((size, columns))
        self._half_life_s = half_life_s
        self._origin: float | None = None

    def add(
        self,
        things: Iterable[int],
        values: tuple[float, ...],
        at: float,
        kept: float = 1.0,
    ) -> None:
        """Add one value a column to each of the things, keeping that part of what they had."""
        if self._origin is None:
            self._origin = at
        scale, sums = self._scale(at), self._sums
        for thing in things:  # one or two: number by number is many times as fast as by array
            for column, value in enumerate(values):
                sums[thing, column] = sums[thing, column] * kept + value / scale

    def read(self, things: Things, now: Moments) -> Floats:
        """The sums as they stand at a moment, (things, columns)."""
        return self.faded(self.stored(things), now)

    def stored(self, things: Things) -> Floats:
        """The sums as they are kept by now, (things, columns), for :meth:`faded`."""
        return self._sums[things]

    def faded(self, stored: Floats, now: Moments) -> Floats:
        """What sums (m, …, columns), kept as of whenever they were stored, come to at a moment."""
        if not isinstance(now, np.ndarray):
            return stored * self._scale(now)
        if self._origin is None:
            return stored
        half_lives = (now - self._origin) / self._half_life_s
        scale = 0.5 ** np.minimum(np.maximum(half_lives, -900.0), 900.0)
        return stored * scale.reshape(-1, *[1] * (stored.ndim - 1))

    def scale(self, factor: float) -> None:
        """Multiply every sum."""
        self._sums *= factor

    def _scale(self, at: float) -> float:
        if self._origin is None:
            return 1.0  # nothing was added: a mere look must not decide where time begins
        half_lives = (at - self._origin) / self._half_life_s
        return float(0.5 ** min(max(half_lives, -900.0), 900.0))


class Rates:
    """Mean reward of each thing, shrunk towards zero: Σr / (Σ1 + k).

    A thing's own facts fade with time and with every newer one about it, so that a change of
    taste shows after some ten plays, however long the history is.
    """

    def __init__(self, size: int, shrinkage: float) -> None:
        self._sums = DecayingSums(size, TASTE_HALF_LIFE_S, columns=2)
        self.shrinkage = shrinkage

    def add(self, things: Iterable[int], reward: float, at: float) -> None:
        """Count one reward for each of the things."""
        self._sums.add(things, (reward, 1.0), at, kept=KEPT_BY_FACT)

    def fade(self, kept: float) -> None:
        """Let everything counted so far count only this part."""
        self._sums.scale(kept)

    def read(self, things: Things, now: Moments) -> tuple[Floats, Floats]:
        """Shrunk mean reward, and evidence n / (n + k) in 0..1."""
        return self.shrunk(self.stored(things), now)

    def stored(self, things: Things) -> Floats:
        """The sums as they are kept by now, (things, 2), for :meth:`shrunk`."""
        return self._sums.stored(things)

    def shrunk(self, stored: Floats, now: Moments) -> tuple[Floats, Floats]:
        """What :meth:`read` says of sums (m, …, 2), kept as of whenever they were stored."""
        rewards, counts = self.totals(stored, now)
        shrunk = counts + self.shrinkage
        return rewards / shrunk, counts / shrunk

    def sums(self, things: Things, now: Moments) -> tuple[Floats, Floats]:
        """Decayed sums of the rewards and of their number."""
        return self.totals(self.stored(things), now)

    def totals(self, stored: Floats, now: Moments) -> tuple[Floats, Floats]:
        """What :meth:`sums` says of sums (m, …, 2), kept as of whenever they were stored."""
        sums = self._sums.faded(stored, now)
        return sums[..., 0], sums[..., 1]
