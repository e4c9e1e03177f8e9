"""When taste turns: Page–Hinkley's test on how badly the next play is foretold.

Page 1954; as a drift detector: Gama et al. 2013, "On evaluating stream learning algorithms". The
loss before a play is learnt from (prequential) is compared with that of the state alone; where it
stays above its mean, the past has stopped telling the future.
"""

from __future__ import annotations

import math

TOLERANCE = 0.4
"""A mean loss so much above the usual one is no drift."""
THRESHOLD = 15.0
"""So much loss beyond that in a row is one."""
LARGEST_LOSS = 4.0
"""One shock is no drift."""
LEAST_PLAYS = 30
"""Before so many plays the usual loss is not known."""
RESTLESS_S = 2 * 86_400.0
WIDER = 2.0


class DriftDetector:
    """Watches the loss of one listener's predictions, play by play."""

    def __init__(self) -> None:
        self._alarmed_at = -math.inf
        self._restart()

    def _restart(self) -> None:
        self._plays = 0
        self._mean = 0.0
        self._sum = self._least = 0.0

    def observe(self, loss: float, at: float) -> bool:
        """Take one loss, in squares of the noise; True when taste has just turned."""
        loss = min(max(loss, -LARGEST_LOSS), LARGEST_LOSS)
        self._plays += 1
        self._mean += (loss - self._mean) / self._plays
        if self._plays < LEAST_PLAYS:
            return False
        self._sum += loss - self._mean - TOLERANCE
        self._least = min(self._least, self._sum)
        if self._sum - self._least < THRESHOLD:
            return False
        self._restart()
        self._alarmed_at = at
        return True

    def widening(self, now: float) -> float:
        """How much wider to draw at a moment: twice as wide for two days after a turn."""
        return WIDER if 0.0 <= now - self._alarmed_at < RESTLESS_S else 1.0
