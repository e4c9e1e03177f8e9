"""A simulated listener: loves some styles, skips the rest, and is not quite consistent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import numpy as np

from player.playback.play_queue import QueueEntry
from recommender import End, Gesture, GestureKind, Interaction

_FINISHES_LOVED = 0.9
_FINISHES_OTHERS = 0.08
_LIKES = 0.3
"""Chance that a loved track heard to its end gets a like."""


class Listener:
    """Decides how long to hear each track, and what to like.

    Args:
        loved: the styles this listener loves.
        style_of: style of each artist, by name.
        rng: chance.
    """

    def __init__(
        self, loved: frozenset[str], style_of: Mapping[str, str], rng: np.random.Generator
    ) -> None:
        self.loved = loved
        self._style_of = style_of
        self._rng = rng
        self._liked: set[int] = set()

    def loves(self, artist: str) -> bool:
        """Whether an artist plays a style that this listener loves."""
        return self._style_of.get(artist) in self.loved

    def decide(self, entry: QueueEntry) -> float | None:
        """Seconds until the listener presses *next*; None: the track is heard to its end."""
        loved = self.loves(entry.track.artist)
        if self._rng.random() < (_FINISHES_LOVED if loved else _FINISHES_OTHERS):
            return None
        share = self._rng.uniform(0.3, 0.7) if loved else self._rng.uniform(0.05, 0.25)
        return float(share * entry.track.duration_s)

    def gesture_after(self, interaction: Interaction, artist: str) -> Gesture | None:
        """A like for a loved track that was heard to its end, now and then, once a track."""
        if interaction.end is not End.FINISHED or not self.loves(artist):
            return None
        if interaction.track_id in self._liked or self._rng.random() >= _LIKES:
            return None
        self._liked.add(interaction.track_id)
        return Gesture(
            kind=GestureKind.LIKE,
            track_id=interaction.track_id,
            at=interaction.started_at + timedelta(seconds=interaction.listened_s),
            slate_id=interaction.slate_id,
            slot=interaction.slot,
        )
