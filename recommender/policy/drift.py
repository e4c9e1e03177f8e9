"""When taste turns: Page's cumulative sum over how well whole sessions went.

Page 1954, "Continuous inspection schemes". A mood lasts for a session and says nothing of the
next one, so it is sessions that are counted, not plays: where the mean reward of what we offered
stays below its usual level from one session to the next, the past has stopped telling the future.
"""

from __future__ import annotations

import math

from recommender.entities import SESSION_GAP_S

SESSION_DEVIATION = 0.45
"""How far the mean reward of a session usually lies from that of all."""
TOLERANCE = 0.3
"""Sessions so many deviations worse than usual are no drift."""
LARGEST = 1.2
"""One session counts at most so much: a single bad one is no drift."""
THRESHOLD = 2.0
"""So many deviations beyond that, in sum, are one."""
LEAST_SESSIONS = 4
"""Before so many sessions the usual level is not known."""
LEAST_PLAYS = 3
"""A session of fewer plays is passed over."""
RESTLESS_S = 2 * 86_400.0
WIDER = 2.0


class DriftDetector:
    """Watches the rewards of one listener's plays from queues of ours."""

    def __init__(self) -> None:
        self._alarmed_at = self._last_at = -math.inf
        self._plays, self._total = 0, 0.0
        self._restart()

    def _restart(self) -> None:
        self._sessions = 0
        self._usual = self._sum = 0.0

    def observe(self, reward: float, at: float) -> bool:
        """Take the reward of one play (Unix seconds); True when taste has just turned."""
        turned = False
        if at - self._last_at > SESSION_GAP_S:
            turned = self._plays >= LEAST_PLAYS and self._end_session(self._total / self._plays)
            self._plays, self._total = 0, 0.0
            if turned:
                self._restart()
                self._alarmed_at = at
        self._plays += 1
        self._total += reward
        self._last_at = max(self._last_at, at)
        return turned

    def _end_session(self, mean: float) -> bool:
        """Count a session; True when too many were too bad."""
        if self._sessions >= LEAST_SESSIONS:
            worse = (self._usual - mean) / SESSION_DEVIATION
            self._sum = max(0.0, self._sum + min(worse, LARGEST) - TOLERANCE)
        self._sessions += 1
        self._usual += (mean - self._usual) / self._sessions
        return self._sum > THRESHOLD

    def widening(self, now: float) -> float:
        """How much wider to draw at a moment: twice as wide for two days after a turn."""
        return WIDER if 0.0 <= now - self._alarmed_at < RESTLESS_S else 1.0
