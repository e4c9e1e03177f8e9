"""The colour of a track's sound: how strong each mel band is on average, and how much it varies.

The network hears what is played; how it was recorded and mixed, which tracks of one album share,
lies in the long-term average spectrum.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recommender.audio.network import MEL_BANDS

Floats = NDArray[np.float32]


class Timbre:
    """Statistics over the frames of one track, in memory that does not grow with it."""

    def __init__(self) -> None:
        self._frames = 0
        self._sum = np.zeros(MEL_BANDS)
        self._squares = np.zeros(MEL_BANDS)

    def feed(self, frames: Floats) -> None:
        """Take the next log-mel frames (n, 96)."""
        self._frames += len(frames)
        self._sum += frames.sum(0, dtype=np.float64)
        self._squares += np.square(frames, dtype=np.float64).sum(0)

    def result(self) -> Floats:
        """Mean of each band against that of all bands, then deviation of each, (192,)."""
        mean = self._sum / max(self._frames, 1)
        variance = self._squares / max(self._frames, 1) - np.square(mean)
        # a softer copy is softer by as much in every band: only the shape is kept
        shape, deviation = mean - mean.mean(), np.sqrt(np.maximum(variance, 0.0))
        return np.concatenate([shape, deviation]).astype(np.float32)
