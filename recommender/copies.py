"""The words for music that is there more than once, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass

from recommender.entities import Track

LOSSLESS = frozenset(("flac", "alac", "pcm", "wavpack", "ape", "dsd"))


@dataclass(frozen=True, slots=True)
class Copy:
    """One of several files of one recording."""

    track: Track
    bit_rate_bps: int | None
    sample_rate_hz: int
    size_bytes: int

    @property
    def lossless(self) -> bool:
        """Whether nothing was left out when it was encoded."""
        return self.track.codec in LOSSLESS


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Files of one recording, the fullest one first."""

    copies: tuple[Copy, ...]
    identical: bool
    """Their encoded sound is the same to the byte; else they sound alike."""
