"""The content measures on tracks whose right answers are known."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.audio.probe import SoundProbe
from recommender.evaluation.content import agreement, measure

TRACKS, ALBUMS = 60, 6


def probes(*, lost: bool = False) -> list[SoundProbe]:
    """Tracks of six albums; their embeddings tell them apart, their MFCCs tell nothing."""
    rng = np.random.default_rng(3)
    albums, tracks = 3 * rng.standard_normal((ALBUMS, 200)), rng.standard_normal((TRACKS, 200))

    def part(track: int) -> dict[str, np.ndarray]:
        sound = albums[track % ALBUMS] + tracks[track] + 0.1 * rng.standard_normal(200)
        noise = {name: rng.standard_normal(n) for name, n in (("tags", 50), ("mfcc", 60))}
        noise["timbre"] = tracks[track][:192] + albums[track % ALBUMS][:192]
        return {"mean": rng.standard_normal(200) if lost else sound, "spread": sound, **noise}

    return [SoundProbe(*(part(track) for _ in range(4))) for track in range(TRACKS)]


LABELS = {
    "album": [f"album {track % ALBUMS}" for track in range(TRACKS)],
    "artist": [""] * TRACKS,
}


def test_the_embedding_is_right_and_the_noise_is_not():
    results = {result.name: result for result in measure(probes(), LABELS)}
    for name in ("embedding", "with spread, half whitened", "and timbre", "and mutual standing"):
        # nine others are of the album, the tenth neighbour cannot be
        assert results[name].neighbours["album"] == pytest.approx(0.9, abs=0.01)
        assert results[name].neighbours["artist"] is None
        assert results[name].twin_first == 1.0
        assert results[name].halves_mrr == 1.0
    noise = results["MFCC statistics, distance"]
    assert noise.neighbours["album"] < 0.3
    assert noise.twin_first < 0.2
    assert noise.halves_mrr < 0.3


def test_spread_helps_where_the_mean_is_lost():
    results = {result.name: result for result in measure(probes(lost=True), LABELS)}
    assert results["embedding"].halves_mrr < 0.3
    assert results["with spread, half whitened"].halves_mrr > 0.9


def test_too_few_tracks_are_refused():
    with pytest.raises(ValueError, match="3 tracks"):
        measure(probes()[:2], {"album": ["a", "a"]})


def test_three_tracks_are_enough():
    (first, *_) = measure(probes()[:3], {"album": ["a", "a", "b"]})
    assert first.neighbours["album"] == 0.5


def test_agreement_asks_only_where_there_is_another():
    nearest = np.array([[1, 2], [0, 2], [0, 1], [0, 1]])
    assert agreement(nearest, ["a", "a", "b", ""]) == pytest.approx(0.5)
    assert agreement(nearest, ["a", "b", "c", ""]) is None
