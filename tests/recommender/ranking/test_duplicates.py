"""Duplicates of a whole library are those that versions of each track are, and can be cut short."""

from __future__ import annotations

import numpy as np

from recommender.ranking import duplicates as room
from recommender.ranking.duplicates import duplicates
from recommender.ranking.library import LibraryArrays, library_arrays
from recommender.ranking.versions import versions
from tests.recommender.ranking.test_versions import library


def crowd(tracks: int, twins: int) -> LibraryArrays:
    """Unlike tracks of all lengths, of which the first ``twins`` come twice, a little changed."""
    rng = np.random.default_rng(11)
    sound = rng.standard_normal((tracks, 200)) + 0.5
    spread = np.abs(rng.standard_normal((tracks, 200)))
    lengths = rng.uniform(60, 400, tracks)
    last = slice(tracks - twins, tracks)
    sound[last] = sound[:twins] + 0.05 * rng.standard_normal((twins, 200))
    spread[last] = spread[:twins]
    lengths[last] = lengths[:twins] + rng.uniform(-0.4, 0.4, twins)
    return library_arrays(
        track_ids=range(tracks),
        artist_ids=range(tracks),
        titles=list(map(str, range(tracks))),
        artists=["x"] * tracks,
        durations_s=lengths,
        sound=sound,
        sound_spread=spread,
    )


def test_twin_and_edit_are_one_group() -> None:
    assert duplicates(library()) == [[0, 1, 2]]
    assert duplicates(library(sound=None, sound_spread=None)) == []


def test_blocks_find_what_a_look_at_each_track_finds(monkeypatch) -> None:
    monkeypatch.setattr(room, "BLOCK_ROWS", 16)
    arrays = crowd(300, 40)
    found = duplicates(arrays)
    assert found == [[row, 260 + row] for row in range(40)]
    for row in range(0, 300, 7):
        group = {other for other, _cosine in versions(arrays, row)} | {row}
        assert len(group) == 1 or sorted(group) in found


def test_a_search_can_be_ended(monkeypatch) -> None:
    monkeypatch.setattr(room, "BLOCK_ROWS", 16)
    told: list[tuple[int, int]] = []

    def two_blocks(done: int, total: int) -> bool:
        told.append((done, total))
        return len(told) < 2

    found = duplicates(crowd(300, 40), two_blocks)
    assert told == [(16, 300), (32, 300)]
    assert len(found) < 40
