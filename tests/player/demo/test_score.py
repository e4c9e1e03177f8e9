"""Scores: the theory holds, and every style composes pieces of a demo's length, the same twice."""

from __future__ import annotations

import numpy as np
import pytest

from player.demo.drums import DRUMS
from player.demo.instruments import INSTRUMENTS
from player.demo.library import STYLES
from player.demo.score import (
    BAR,
    HARMONIC_MINOR,
    MAJOR,
    chord,
    degree_pitch,
    melody,
    pattern,
    voiced,
)


def test_degrees_and_chords() -> None:
    assert [degree_pitch(MAJOR, 60, d) for d in (0, 4, 7, -1)] == [60, 67, 72, 59]
    assert chord(MAJOR, 60, 4, 4) == [67, 71, 74, 77]  # the dominant seventh of C
    assert chord(HARMONIC_MINOR, 57, 4) == [64, 68, 71]  # E major leads back to A minor
    assert voiced([67, 71, 74], 60) == [62, 67, 71]


def test_a_pattern_is_read_in_sixteenths() -> None:
    hits = pattern("X...o...........", range(1, 3), velocity=0.8)
    assert [(h.start, round(h.velocity, 2)) for h in hits] == [
        (4.0, 1.0), (5.0, 0.36), (8.0, 1.0), (9.0, 0.36),
    ]  # fmt: skip


def test_a_tune_keeps_to_scale_compass_and_chords() -> None:
    rhythm = (((0.0, 1.0), (1.0, 1.0), (2.0, 0.5), (2.5, 0.5), (3.0, 1.0)),)
    tune = melody(np.random.default_rng(1), MAJOR, 60, [0] * 16, rhythm, compass=(60, 79))
    assert len({note.pitch for note in tune}) >= 4
    for note in tune:
        assert 60 <= note.pitch <= 79
        assert note.pitch % 12 in MAJOR
        if note.start % 1 == 0:
            assert note.pitch % 12 in (0, 4, 7)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_composes_playable_pieces(style: str) -> None:
    keys = set()
    for seed in range(12):
        score = STYLES[style](np.random.default_rng(seed))
        assert score == STYLES[style](np.random.default_rng(seed))
        assert 30 <= score.duration_s <= 60
        assert len(score.parts) >= 2
        for part in score.parts:
            assert part.instrument in INSTRUMENTS.keys() | DRUMS.keys()
            for note in part.notes:
                assert 0 <= note.start < score.bars * BAR + 1
                assert 0 < note.velocity <= 1
                assert 20 <= note.pitch <= 108
        keys.add(score)
    assert len(keys) == 12
