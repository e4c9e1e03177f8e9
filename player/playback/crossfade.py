"""Which tracks fade into one another, and for how long."""

from __future__ import annotations

from player.playback.play_queue import album_key
from recommender import Track

LONGEST_S = 12.0
_SHARE = 1 / 3
"""Of the shorter track: more would leave too little of it to itself."""


def overlap_s(longest_s: float, before: Track, after: Track) -> float:
    """How long ``after`` comes in while ``before`` goes out; 0 when they join without a fade."""
    if longest_s <= 0 or in_sequence(before, after):
        return 0.0
    return min(longest_s, LONGEST_S, _SHARE * before.duration_s, _SHARE * after.duration_s)


def in_sequence(before: Track, after: Track) -> bool:
    """Whether two tracks follow one another in their file or on their album, also from one disc
    to the next."""
    if before.path == after.path and before.end_s is not None:
        return before.end_s == after.start_s
    album = album_key(before)
    if album is None or album != album_key(after):
        return False
    if before.track_number is None or after.track_number is None:
        return False
    disc, next_disc = before.disc_number or 1, after.disc_number or 1
    if disc == next_disc:
        return after.track_number == before.track_number + 1
    return next_disc == disc + 1 and after.track_number == 1
