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


class OutputLevel:
    """The level of all that is written: full, coming up after a jump, or on its way to silence."""

    def __init__(self) -> None:
        self.written = 0
        """Frames since the output was last emptied."""
        self._fade = Fade()
        self._silent_at: int | None = None

    @property
    def silent(self) -> bool:
        """What is written now cannot be heard."""
        return self._fade.level == 0.0

    def apply(self, frames: Samples) -> Samples:
        """The frames to write."""
        self.written += len(frames)
        return self._fade.apply(frames)

    def rise(self, frames: int) -> None:
        """What is written next joins nothing: let it come up instead of clicking."""
        self._fade = Fade(0.0 if frames > 0 else 1.0)
        self._fade.to(1.0, frames)

    def fall_asleep(self, frames: int) -> None:
        """Be silent after so many frames."""
        self._fade.to(0.0, frames)
        self._silent_at = self.written + frames

    def wake(self, frames: int) -> None:
        """Be at full level again after so many frames, if it was falling asleep."""
        if self._silent_at is not None:
            self._silent_at = None
            self._fade.to(1.0, frames)

    def asleep(self, heard: int) -> bool:
        """Whether silence was reached and heard."""
        return self._silent_at is not None and heard >= self._silent_at

    def emptied(self, heard: int, rise_frames: int) -> None:
        """The output was emptied after so much; a fall to silence goes on, else it rises."""
        self.written = 0
        if self._silent_at is None:
            self.rise(rise_frames)
        else:
            self._silent_at = max(0, self._silent_at - heard)
