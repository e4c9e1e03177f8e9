"""Journeys: the way from one track to another, step by step through sound and words.

The aim of each step lies on the great circle between the two ends (Shoemake 1985), so a track's
nearness to it follows from its cosines with the ends alone. Besides it must lie as far along
the way as the step: between far ends a track beside one of them is as near to the middle as one
that has something of both (cf. Flexer et al. 2008, playlists between two songs).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.phrases import Phrase, say
from recommender.policy.exploration import Adjust
from recommender.ranking.channels import Channel, ContentChannel
from recommender.ranking.library import LibraryArrays
from recommender.ranking.rerank import similarity
from recommender.ranking.spaces import Floats, Rows

WAY = 3.0
"""What being as far from a step's aim as can be costs: the way decides, taste beside it."""
SMOOTHNESS = 1.0
"""What following a track that is nothing like it costs."""
NOISE = 0.6
"""Deviation that the greatest variance adds to every value."""
NARROW, WIDE = 8, 32
"""Tracks a step chooses from without variance, and with the greatest."""
NEAR_THE_WAY = 8_192
"""So many tracks are looked at step by step."""
POOLS = 600
"""All steps together choose from about so many."""


class Route:
    """The way from ``start`` to ``goal`` in a number of steps, both ends included.

    Attributes:
        progress: (n,), how far along the way each track lies, projected on the line between the
            ends: 0 at the start .. 1 at the goal.
    """

    def __init__(
        self,
        library: LibraryArrays,
        channels: Sequence[Channel],
        ends: tuple[int, int],
        steps: int,
        variance: float,
    ) -> None:
        self._library, self._channels = library, channels
        self.start, self.goal = ends
        self.steps, self.variance = steps, variance
        self._to_ends = self._cosines_to_ends()
        to_start, to_goal = self._to_ends.T
        between = float(to_goal[self.start])
        self.progress = np.clip(0.5 + (to_goal - to_start) / (2.0 * max(1.0 - between, 1e-3)), 0, 1)
        angle = max(float(np.arccos(between)), 1e-3)
        self._aims = np.linspace(0.0, 1.0, steps)
        self._of_ends = np.sin(np.array([1.0 - self._aims, self._aims]) * angle) / np.sin(angle)

    def candidates(self, among: Rows) -> Rows:
        """The nearest rows to every step, and the ends, ascending."""
        kept = min(max(POOLS // self.steps, WIDE), len(among))
        ends = np.array([self.start, self.goal])
        if not kept:
            return np.unique(ends)
        if len(among) > NEAR_THE_WAY:  # on the way there is nothing that neither end is near to
            near = self._to_ends[among].max(axis=1) + self._to_ends[among].sum(axis=1)
            among = among[np.argpartition(-near, NEAR_THE_WAY - 1)[:NEAR_THE_WAY]]
        best = np.argpartition(-self._nearness(among), kept - 1, axis=0)[:kept]
        return np.unique(np.concatenate([among[best.ravel()], ends]))

    def adjust(self, rows: Rows, variety: Adjust) -> Adjust:
        """The penalty of each step for those of ``rows`` that ``variety`` lets stand there."""
        alike = similarity(self._library, rows, self._channels)
        nearness = self._nearness(rows)
        pool = round(NARROW + (WIDE - NARROW) * self.variance)

        def step(chosen: list[int]) -> tuple[Floats, NDArray[np.bool_]]:
            _, allowed = variety(chosen)
            near = nearness[:, min(len(chosen), self.steps - 1)].copy()
            near[~allowed] = -np.inf
            kept = np.argsort(-near, kind="stable")[:pool]
            in_pool = np.zeros_like(allowed)
            in_pool[kept] = True
            penalty = -WAY * np.where(allowed, near, 0.0)
            if chosen:
                penalty += SMOOTHNESS * (1.0 - alike[:, chosen[-1]])
                behind = self.progress[rows[chosen[-1]]] - self.progress[rows]
                penalty += WAY * np.maximum(behind, 0.0)
            return penalty, allowed & in_pool

        return step

    def sentence(self, row: int, place: int, previous: int | None) -> Phrase:
        """What a step is for."""
        library = self._library
        if place == 0:
            return say("Where the journey begins.")
        if row == self.goal:
            return say("Where the journey arrives.")
        step = say(
            "Step {step} of {steps}, {share}% of the way to {goal}",
            step=place + 1, steps=self.steps, share=round(100 * float(self.progress[row])),
            goal=library.named(self.goal),
        )  # fmt: skip
        for channel in self._channels if previous is not None else ():
            closeness = channel.closeness(np.array([row]), np.array([previous]))[0, 0]
            if closeness > 0.3:
                return _beside(step, channel.name)
        return say("{step}.", step=step)

    def _nearness(self, rows: Rows) -> Floats:
        """How near each row is to the aim of each step, (rows, steps)."""
        return np.asarray(
            self._to_ends[rows] @ self._of_ends - np.abs(self.progress[rows, None] - self._aims)
        )

    def _cosines_to_ends(self) -> Floats:
        """How alike every track is to the two ends: mean cosines, else likeness by tags, (n, 2)."""
        everything, ends = np.arange(len(self._library)), np.array([self.start, self.goal])
        told = [
            channel.cosines(everything, ends)
            for channel in self._channels
            if isinstance(channel, ContentChannel) and channel.known()[ends].all()
        ]
        cosines = similarity(self._library, everything, (), ends)
        if told:
            counts = np.sum([np.isfinite(one) for one in told], axis=0)
            sums = np.sum([np.nan_to_num(one) for one in told], axis=0)
            # Tracks of which nothing is known stand behind all that are alike at all.
            cosines = np.where(counts > 0, sums / np.maximum(counts, 1), 0.25 * cosines)
        cosines[ends, [0, 1]] = 1.0
        return np.clip(cosines, -1.0, 1.0)


def _beside(step: Phrase, channel: ChannelName) -> Phrase:
    """A step, and in what it is close to the one before."""
    match channel:
        case ChannelName.SOUND:
            return say("{step}; close in sound to the one before.", step=step)
        case ChannelName.WORDS:
            return say("{step}; close in words to the one before.", step=step)
    return say("{step}; played together with the one before.", step=step)
