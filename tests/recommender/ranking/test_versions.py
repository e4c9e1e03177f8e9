"""Versions of one recording are found by sound, length and title, and come once in a queue."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.ranking.library import LibraryArrays, library_arrays
from recommender.ranking.versions import recordings, versions


def library(**changes: object) -> LibraryArrays:
    """Track 0 is a recording, 1 its twin, 2 an edit of it, 3 live, 4 to 23 other music."""
    rng = np.random.default_rng(4)
    sound = rng.standard_normal((24, 200)) + 0.5
    spread = np.abs(rng.standard_normal((24, 200)))
    for row, noise in ((1, 0.1), (2, 0.3)):
        sound[row] = sound[0] + noise * rng.standard_normal(200)
        spread[row] = spread[0]
    columns = {
        "artist_ids": [1, -1, 1, 1, *range(5, 25)],
        "titles": ["Rain", "track01", "Rain (radio edit)", "Rain (live)", *map(str, range(20))],
        "durations_s": [200.0, 200.3, 150.0, 200.0, *[200.0] * 20],
        "sound": sound,
        "sound_spread": spread,
    }
    return library_arrays(track_ids=range(24), artists=["x"] * 24, **(columns | changes))


def test_twin_and_edit_are_found_likest_first():
    found = versions(library(), 0)
    assert [row for row, _ in found] == [1, 2]
    assert found[0][1] > found[1][1] >= 0.96


@pytest.mark.parametrize(
    "changes",
    [{"durations_s": [200.0, 230.0, 150.0, *[200.0] * 21]}, {"sound": None, "sound_spread": None}],
    ids=["another length", "not analysed"],
)
def test_an_untitled_twin_needs_length_and_sound(changes):
    assert 1 not in [row for row, _ in versions(library(**changes), 0)]


def test_one_number_for_twin_edit_and_live_alike():
    numbers = recordings(library(), np.arange(24))
    assert len(set(numbers[:4])) == 1
    assert len(set(numbers)) == 21


def test_without_features_only_titles_tell():
    numbers = recordings(library(sound=None, sound_spread=None), np.arange(24))
    assert numbers[0] == numbers[2] == numbers[3] != numbers[1]
