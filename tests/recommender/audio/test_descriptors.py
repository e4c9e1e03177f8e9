"""Tempo, key, energy and waveform of sound whose answers are known."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from recommender.audio.descriptors import (
    OnsetEnvelope,
    PitchHistogram,
    WaveformPeaks,
    energy,
    key_name,
    tempo_bpm,
)
from recommender.audio.spectrogram import SpectrogramStream

RATE_HZ = 16_000
Sound = NDArray[np.float32]

MAJOR = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
MINOR = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")


def onsets_of(sound: Sound) -> Sound:
    envelope = OnsetEnvelope()
    spectrogram = SpectrogramStream()
    envelope.feed(spectrogram.feed(sound))
    envelope.feed(spectrogram.feed(sound[:0], last=True))
    return envelope.result()


def drums(bpm: float, seconds: int = 24) -> Sound:
    """Bass drum and snare in turn on the beats, over a little hiss."""
    rng = np.random.default_rng(1)
    sound = rng.standard_normal(seconds * RATE_HZ) * 0.003
    t = np.arange(2400) / RATE_HZ
    strokes = (
        np.sin(2 * np.pi * 60 * t) * np.exp(-25 * t),
        0.5 * rng.standard_normal(2400) * np.exp(-30 * t),
    )
    for beat in range(int(seconds * bpm / 60) - 1):
        start = round(beat * 60 / bpm * RATE_HZ)
        sound[start : start + 2400] += strokes[beat % 2]
    return (0.5 * sound).astype(np.float32)


def progression(tonic: int, minor: bool, cents: float = 0) -> Sound:
    """I-IV-V-I-vi-V-I or its minor sister, every chord a second and a half."""
    degrees = (
        [(0, 1), (5, 1), (7, 0), (0, 1), (8, 0), (10, 0), (7, 0), (0, 1)]
        if minor
        else [(0, 0), (5, 0), (7, 0), (0, 0), (9, 1), (5, 0), (7, 0), (0, 0)]
    )
    t = np.arange(RATE_HZ * 3 // 2) / RATE_HZ
    chords = []
    for degree, flat_third in degrees:
        root = 48 + tonic + degree
        chord = np.zeros(len(t))
        for note in (root - 12, root, root + (3 if flat_third else 4), root + 7):
            hz = 440 * 2 ** ((note - 69 + cents / 100) / 12)
            chord += sum(np.sin(2 * np.pi * hz * k * t) / k**1.3 for k in range(1, 6))
        chords.append(chord * np.exp(-t))
    sound = np.concatenate(chords)
    return (0.5 * sound / np.abs(sound).max()).astype(np.float32)


def key_of(sound: Sound, cut: int = 50_000) -> str:
    pitches = PitchHistogram()
    for start in range(0, len(sound), cut):
        pitches.feed(sound[start : start + cut])
    return key_name(pitches.chroma())


@pytest.mark.parametrize("bpm", [72, 90, 100, 120, 128, 140, 174])
def test_the_tempo_of_drums_is_found_to_the_octave(bpm: float) -> None:
    found = tempo_bpm(onsets_of(drums(bpm)))
    assert found is not None
    octaves = math.log2(found / bpm)
    assert abs(octaves - round(octaves)) < 0.015
    assert abs(round(octaves)) <= 1
    if 80 <= bpm <= 150:
        assert found == pytest.approx(bpm, rel=0.015)


def test_no_tempo_without_a_pulse() -> None:
    rng = np.random.default_rng(2)
    t = np.arange(24 * RATE_HZ) / RATE_HZ
    noise = rng.standard_normal(len(t)).astype(np.float32) * 0.1
    held = (0.2 * (np.sin(2 * np.pi * 220 * t) + np.sin(2 * np.pi * 277 * t))).astype(np.float32)
    scattered = noise * 0.01
    for start in rng.integers(0, len(t) - 3000, 50):
        scattered[start : start + 3000] += noise[:3000] * np.exp(-np.arange(3000) / 600) * 5
    for sound in (noise, held, scattered, np.zeros(len(t), np.float32), drums(120)[:32_000]):
        assert tempo_bpm(onsets_of(sound.astype(np.float32))) is None


@pytest.mark.parametrize("tonic", range(12))
def test_the_key_of_a_cadence_is_found(tonic: int) -> None:
    assert key_of(progression(tonic, minor=False)) == f"{MAJOR[tonic]} major"
    assert key_of(progression(tonic, minor=True)) == f"{MINOR[tonic]} minor"


@pytest.mark.parametrize("cents", [-40, 30])
def test_the_key_is_found_in_another_tuning(cents: float) -> None:
    assert key_of(progression(9, minor=True, cents=cents)) == "A minor"


def test_no_key_without_a_tonality() -> None:
    rng = np.random.default_rng(3)
    noise = rng.standard_normal(20 * RATE_HZ).astype(np.float32) * 0.1
    assert key_of(noise) == ""
    assert key_of(np.zeros(5 * RATE_HZ, np.float32)) == ""
    assert key_of(noise[:100]) == ""


def test_energy_rises_with_loudness_and_movement() -> None:
    still, busy = onsets_of(progression(0, minor=False)), onsets_of(drums(140))
    quiet = energy(-30, still)
    assert 0 <= quiet < energy(-12, still) < energy(-12, busy) <= 1
    assert energy(None, busy) == 0
    assert energy(-10, busy[:0]) == 0


@pytest.mark.parametrize("length", [1, 500, 64_000, 1_234_567])
def test_the_waveform_follows_the_peaks(length: int) -> None:
    ramp = np.linspace(0, 1, length, dtype=np.float32)
    sound = np.stack([ramp * 0.1, -ramp])
    waveform = WaveformPeaks()
    for start in range(0, length, 176_400):
        waveform.feed(sound[:, start : start + 176_400])
    waveform.feed(sound[:, :0])
    peaks = waveform.result()
    assert peaks.shape == (1000,)
    assert peaks.dtype == np.uint8
    if length > 1000:
        wanted = 255 * (np.arange(1000) + 1) / 1000
        assert np.abs(peaks - wanted).max() < 40 if length < 1e5 else 2
        assert peaks[-1] == 255


def test_a_waveform_is_never_more_than_full_scale() -> None:
    waveform = WaveformPeaks()
    assert not waveform.result().any()
    waveform.feed(np.full((1, 5000), -3, np.float32))
    assert (waveform.result() == 255).all()
