"""The record of single tracks: what a reason stands on, counted from the facts themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from recommender.entities import Gesture, GestureKind
from recommender.policy.reward import Fact, is_completion, is_skip, play_reward
from recommender.slates import Evidence

UNDONE_BY = (GestureKind.UNLIKE, GestureKind.DISLIKE, GestureKind.NEVER_PLAY)


def evidence_of(track_ids: Iterable[int], facts: Sequence[Fact]) -> tuple[Evidence, ...]:
    """The records of those tracks of which there is any, in the order given.

    Args:
        facts: in the order in which they became known; those about other tracks are passed over.
    """
    of_track: dict[int, list[Fact]] = {track_id: [] for track_id in track_ids}
    for fact in facts:
        if fact.track_id in of_track:
            of_track[fact.track_id].append(fact)
    records = (_record(track_id, about) for track_id, about in of_track.items())
    return tuple(record for record in records if record is not None)


def _record(track_id: int, facts: Sequence[Fact]) -> Evidence | None:
    """The record of one track; plays that say nothing about it are not counted."""
    heard, skipped, finished_at = 0, 0, list[datetime]()
    liked_at: datetime | None = None
    for fact in facts:
        if isinstance(fact, Gesture):
            if fact.kind is GestureKind.LIKE:
                liked_at = fact.at
            elif fact.kind in UNDONE_BY:
                liked_at = None
        elif play_reward(fact) is not None:
            heard += 1
            skipped += is_skip(fact)
            if is_completion(fact):
                finished_at.append(fact.started_at)
    if not heard and liked_at is None:
        return None
    return Evidence(track_id, heard, skipped, tuple(finished_at), liked_at)
