"""Synthetic libraries of clearly different styles, and a listener who loves some of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np

from recommender.entities import End, Gesture, GestureKind, Interaction, Origin
from recommender.ranking.discover import DiscoverRequest, Recommender
from recommender.ranking.library import LibraryArrays, library_arrays
from recommender.slates import Slate

MONDAY_EVENING = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)
STYLES = 8
DURATION_S = 200.0
ROUNDING = {"rtol": 1e-6, "atol": 1e-7}
"""What facts learnt together may differ by from the same learnt one by one."""


def style_library(
    *,
    tracks: int = 240,
    artists_per_style: int = 4,
    sound: bool = False,
    tags: bool = False,
    words: bool = False,
    terms: bool = False,
    genres: bool = False,
    seed: int = 0,
) -> tuple[LibraryArrays, np.ndarray]:
    """A library of eight styles and the style of each row, (n,)."""
    rng = np.random.default_rng(seed)
    style = np.arange(tracks) % STYLES
    artist = style * artists_per_style + rng.integers(artists_per_style, size=tracks)

    def around(dimensions: int, noise: float) -> np.ndarray:
        centres = rng.standard_normal((STYLES, dimensions))
        return centres[style] + noise * rng.standard_normal((tracks, dimensions)) + 3.0

    vocabulary = [[f"word{s}_{w}" for w in range(12)] for s in range(STYLES)]
    documents = [
        dict.fromkeys(
            [*rng.choice(vocabulary[s], 4, replace=False), f"common{rng.integers(5)}"], 5**-0.5
        )
        for s in style
    ]
    library = library_arrays(
        track_ids=1000 + np.arange(tracks),
        artist_ids=artist,
        album_ids=artist * 10 + rng.integers(3, size=tracks),
        titles=[f"Track {row}" for row in range(tracks)],
        artists=[f"Artist {a}" for a in artist],
        albums=[f"Album of {a}" for a in artist],
        years=1960 + 8 * style,
        durations_s=np.full(tracks, DURATION_S),
        added_at=np.full(tracks, MONDAY_EVENING.timestamp() - 400 * 86_400),
        genres=[[f"Style {s}"] for s in style] if genres else None,
        sound=around(200, 1.2) if sound else None,
        sound_tags=around(50, 1.2) if tags else None,
        words=around(384, 1.2) if words else None,
        terms=documents if terms else None,
    )
    return library, style


@dataclass
class Listener:
    """Finishes and sometimes likes the styles they love, skips everything else early."""

    library: LibraryArrays
    style: np.ndarray
    loves: tuple[int, ...]
    now: datetime = MONDAY_EVENING
    likes_every: int = 6

    def __post_init__(self) -> None:
        self.plays = 0

    def share(self, slate: Slate) -> float:
        """The part of the queue that is of the loved styles."""
        return float(np.mean([self.loves_track(slot.track_id) for slot in slate.slots]))

    def loves_track(self, track_id: int) -> bool:
        return bool(self.style[self.library.row_of[track_id]] in self.loves)

    def hear(self, track_id: int, slate: Slate | None = None, slot: int | None = None) -> list:
        """Facts of one play."""
        loved = self.loves_track(track_id)
        listened_s = DURATION_S if loved else 12.0
        fact = Interaction(
            track_id, self.now, listened_s, End.FINISHED if loved else End.SKIPPED,
            Origin.DISCOVER if slate else Origin.LIBRARY, DURATION_S,
            slate.slate_id if slate else None, slot,
        )  # fmt: skip
        self.now += timedelta(seconds=listened_s + 1)
        self.plays += 1
        if loved and self.plays % self.likes_every == 0:
            return [fact, Gesture(GestureKind.LIKE, track_id, self.now)]
        return [fact]

    def hear_queues(self, recommender: Recommender, queues: int, length: int = 30) -> list:
        """Listen through queues, the recommender observing; returns all facts."""
        facts = []
        for number in range(queues):
            slate = recommender.discover(
                DiscoverRequest(self.now, length, seed=number, slate_id=f"slate{number}")
            )
            recommender.remember(slate)
            for place, slot in enumerate(slate.slots):
                for fact in self.hear(slot.track_id, slate, place):
                    recommender.observe(fact)
                    facts.append(fact)
            self.now += timedelta(hours=20)
        return facts
