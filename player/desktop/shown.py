"""What plays, as a picture taken in the window's thread for threads that must not look there."""

from __future__ import annotations

from dataclasses import dataclass

from player.playback.play_queue import Repeat
from player.playback.protocol import PlaybackState
from recommender import Track


@dataclass(frozen=True, slots=True)
class Shown:
    """What the desktop is told, taken at one moment."""

    state: PlaybackState
    track: Track | None
    entry_id: str
    duration_s: float
    art_url: str
    volume: float
    repeat: Repeat
    shuffled: bool
    speed: float
    has_queue: bool
