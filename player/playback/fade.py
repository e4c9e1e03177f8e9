"""A level that glides: from silence to full, back, or anywhere between, exact to the sample."""

from __future__ import annotations

import numpy as np

from player.playback.decoder import Samples


class Fade:
    """Amplifies what goes through it, frame by frame nearer to its goal."""

    def __init__(self, level: float = 1.0) -> None:
        self.level = level
        self._goal = level
        self._step = 0.0

    @property
    def gliding(self) -> bool:
        """The goal is not reached yet."""
        return self.level != self._goal

    def to(self, goal: float, frames: int) -> None:
        """Be at this level after so many frames; at once when there are none."""
        self._goal = goal
        self._step = (goal - self.level) / frames if frames > 0 else 0.0
        if frames <= 0:
            self.level = goal

    def apply(self, frames: Samples) -> Samples:
        """The frames as loud as they are to be; the same object where that is unchanged."""
        if not self.gliding or not len(frames):
            return frames if self.level == 1.0 else frames * np.float32(self.level)
        low, high = sorted((self.level, self._goal))
        ramp = self.level + self._step * np.arange(1, len(frames) + 1, dtype=np.float64)
        ramp = np.clip(ramp, low, high)
        self.level = float(ramp[-1])
        if abs(self.level - self._goal) <= abs(self._step) / 2:
            self.level = self._goal
        return frames * ramp.astype(np.float32)[:, np.newaxis]
