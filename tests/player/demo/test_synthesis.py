"""Synthesis: notes sound at their pitch, drums decay, mixes are sane and repeatable."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from player.demo.drums import DRUMS
from player.demo.instruments import INSTRUMENTS, RATE, Signal, note_hz
from player.demo.library import STYLES
from player.demo.score import BAR, Note, Part, Score
from player.demo.synthesis import synthesise


def fundamental_hz(sound: Signal, near_hz: float) -> float:
    """The strongest frequency within two semitones of ``near_hz``, of a steady stretch."""
    steady = sound[int(0.15 * RATE) : int(0.75 * RATE)]
    spectrum = np.abs(np.fft.rfft(steady * np.hanning(len(steady)), 8 * len(steady)))
    hz = np.fft.rfftfreq(8 * len(steady), 1 / RATE)
    window = (hz > near_hz / 1.12) & (hz < near_hz * 1.12)
    return float(hz[window][np.argmax(spectrum[window])])


@pytest.mark.parametrize("name", INSTRUMENTS)
@pytest.mark.parametrize("pitch", [45, 62])
def test_instruments_play_in_tune(name: str, pitch: float) -> None:
    hz = note_hz(pitch)
    sound = INSTRUMENTS[name](hz, 0.8, 0.8, np.random.default_rng(0))
    assert sound.ndim == 1
    assert np.isfinite(sound).all()
    assert 0.02 < np.abs(sound).max() < 8
    assert abs(sound[-1]) < 0.02
    assert abs(1200 * np.log2(fundamental_hz(sound, hz) / hz)) < 25  # cents


@pytest.mark.parametrize("name", INSTRUMENTS)
def test_stronger_is_louder(name: str) -> None:
    def level(velocity: float) -> float:
        sound = INSTRUMENTS[name](220.0, 0.5, velocity, np.random.default_rng(0))
        return float(np.mean(sound**2))

    assert level(0.9) > 1.5 * level(0.4)


@pytest.mark.parametrize("name", DRUMS)
def test_drums_hit_and_decay(name: str) -> None:
    sound = DRUMS[name](0.9, np.random.default_rng(0))
    assert np.isfinite(sound).all()
    head, tail = sound[: len(sound) // 2], sound[-len(sound) // 10 :]
    assert 0.02 < np.abs(head).max() < 3
    assert np.abs(tail).max() < 0.2 * np.abs(head).max()


@pytest.mark.parametrize("style", STYLES)
def test_every_style_mixes_to_sane_stereo(style: str) -> None:
    whole = STYLES[style](np.random.default_rng(3))
    parts = tuple(
        replace(part, notes=tuple(n for n in part.notes if 16 <= n.start < 24))
        for part in whole.parts
    )
    moved = tuple(
        replace(p, notes=tuple(replace(n, start=n.start - 16) for n in p.notes)) for p in parts
    )
    score = replace(whole, bars=2, parts=moved, tail_s=1.0)
    sound = synthesise(score, 5)
    assert sound.shape == (2, int(score.duration_s * RATE))
    assert sound.dtype == np.float32
    assert np.isfinite(sound).all()
    assert 0.05 < np.abs(sound).max() <= 0.9
    assert np.abs(sound.mean(axis=1)).max() < 0.01
    assert np.corrcoef(sound)[0, 1] < 0.99
    assert np.array_equal(sound, synthesise(score, 5))
    assert not np.array_equal(sound, synthesise(score, 6))


def test_swing_delays_only_the_off_beat_and_kicks_duck() -> None:
    def onset_s(start: float, swing: float) -> float:
        part = Part("rim", (Note(start, 0.1),), space=0.0)
        score = Score(60, 1, (part,), swing=swing, reverb_s=0.1)
        return int(np.argmax(np.abs(synthesise(score, 1)[0]) > 0.02)) / RATE

    assert onset_s(1.0, 1 / 6) == pytest.approx(1.0, abs=0.01)
    assert onset_s(1.5, 1 / 6) == pytest.approx(1.5 + 1 / 6, abs=0.01)

    pad = Part("supersaw", (Note(0, BAR, 60),), space=0.0, duck=1.0)
    kick = Part("club_kick", (Note(2.0, 0.1),), gain_db=-60)
    sound = synthesise(Score(60, 1, (pad, kick), reverb_s=0.1), 1)[0]
    before, at = (
        sound[int(1.8 * RATE) : int(1.99 * RATE)],
        sound[int(2.0 * RATE) : int(2.04 * RATE)],
    )
    assert np.std(at) < 0.5 * np.std(before)
