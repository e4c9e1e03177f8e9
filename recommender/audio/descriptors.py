"""Tempo, key, energy and waveform, gathered block by block and concluded at the end."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import fft
from scipy.ndimage import uniform_filter1d

from recommender.audio.decode import MONO_RATE_HZ
from recommender.audio.spectrogram import HOP

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

WAVEFORM_POINTS = 1000
FRAME_RATE_HZ = MONO_RATE_HZ / HOP
"""62.5 spectrogram frames a second."""

_STILL, _BUSY = 0.02, 0.2
"""Mean rise of the log-mel bands from frame to frame: held chords, dense drums."""


# -- waveform ------------------------------------------------------------------------------------


class WaveformPeaks:
    """The highest magnitude in each thousandth of a track of unknown length."""

    _STEP = 64

    def __init__(self) -> None:
        self._peaks: list[Floats] = []

    def feed(self, samples: Floats) -> None:
        """Take the next samples (channels, n)."""
        if samples.shape[1]:
            starts = np.arange(0, samples.shape[1], self._STEP)
            self._peaks.append(np.maximum.reduceat(np.abs(samples).max(0), starts))

    def result(self) -> NDArray[np.uint8]:
        """Peaks (1000,), 255 is full scale."""
        peaks = np.concatenate([np.zeros(0, np.float32), *self._peaks])
        starts = np.arange(WAVEFORM_POINTS) * len(peaks) // WAVEFORM_POINTS
        highest = np.maximum.reduceat(peaks, starts) if len(peaks) else np.zeros(WAVEFORM_POINTS)
        scaled: NDArray[np.uint8] = np.rint(highest.clip(0, 1) * 255).astype(np.uint8)
        return scaled


# -- tempo ---------------------------------------------------------------------------------------


class OnsetEnvelope:
    """How much the spectrum rises from frame to frame."""

    def __init__(self) -> None:
        self._last: Floats | None = None
        self._rises: list[Floats] = []

    def feed(self, frames: Floats) -> None:
        """Take the next log-mel frames (n, 96)."""
        if not len(frames):
            return
        before = frames[:1] if self._last is None else self._last
        self._last = frames[-1:]
        rise = np.diff(frames, axis=0, prepend=before).clip(0)
        self._rises.append(rise.mean(1))

    def result(self) -> Floats:
        """Mean rise over the bands (n,), 62.5 a second."""
        return np.concatenate([np.empty(0, np.float32), *self._rises])


_TEMPO_MIN_BPM, _TEMPO_MAX_BPM = 45.0, 220.0
_TEMPO_EXPECTED_BPM = 120.0
_TEMPO_SPREAD_OCTAVES = 0.7
_TEMPO_WINDOW = 1024  # 16 s
_TEMPO_MULTIPLES = np.array([1, 2, 4])[:, None]  # music counts in twos
_PULSE_MIN = 0.1
"""Mean self-likeness so many beats on, below which there is no pulse to speak of."""


def tempo_bpm(onsets: Floats) -> float | None:
    """The tempo of an onset envelope; None where there is no pulse, or less than six seconds.

    Autocorrelation over windows of 16 s, read one, two and four beats on, with a log-normal
    expectation around 120 (after Ellis 2007, "Beat tracking by dynamic programming").
    """
    if len(onsets) < 6 * FRAME_RATE_HZ or onsets.mean() < _STILL:
        return None
    likeness = _self_likeness(onsets)
    tempos = np.geomspace(_TEMPO_MIN_BPM, _TEMPO_MAX_BPM, 1000)
    lags = 60 * FRAME_RATE_HZ / tempos * _TEMPO_MULTIPLES  # (multiple, tempo)
    pulse = np.interp(lags, np.arange(len(likeness)), likeness, right=0).mean(0)
    octaves = np.log2(tempos / _TEMPO_EXPECTED_BPM) / _TEMPO_SPREAD_OCTAVES
    best = int(np.argmax(pulse.clip(0) * np.exp(-0.5 * octaves**2)))
    return round(float(tempos[best]), 1) if pulse[best] >= _PULSE_MIN else None


def _self_likeness(onsets: Floats) -> Doubles:
    """Autocorrelation (lags,) of the envelope, 1 at lag 0, mean over overlapping windows."""
    second = round(FRAME_RATE_HZ)
    sharp = (onsets - uniform_filter1d(onsets, second)).clip(0).astype(np.float64)
    window = min(_TEMPO_WINDOW, len(sharp))
    starts = range(0, len(sharp) - window + 1, max(1, window // 2))
    pieces = np.stack([sharp[start : start + window] for start in starts])
    pieces -= pieces.mean(1, keepdims=True)
    spectrum = fft.rfft(pieces, 2 * window)
    correlation = fft.irfft(np.abs(spectrum) ** 2).sum(0)[: window // 2 + 1]
    overlap = window - np.arange(len(correlation))
    return np.asarray(correlation / overlap * window / max(float(correlation[0]), 1e-12))


# -- key -----------------------------------------------------------------------------------------

_MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
_MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
"""How well each pitch class fits a key, from C up: Krumhansl and Kessler 1982."""
_MAJOR_NAMES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
_MINOR_NAMES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")
KEYS = (*(f"{name} major" for name in _MAJOR_NAMES), *(f"{name} minor" for name in _MINOR_NAMES))
"""All that :func:`key_name` knows, both modes from C up."""
_KEY_FIT_MIN = 0.5
_KEY_LEAD_MIN = 0.02
_C0_HZ = 16.351597831287414
_FINE = 10
"""Places of the histogram within a semitone: recordings are not always tuned to 440 Hz."""


class PitchHistogram:
    """How strongly each pitch class sounds, from the peaks of long spectra."""

    _WINDOW = 8192  # 0.5 s: tells semitones apart from about 65 Hz
    _HOP = 4096
    _LOWEST_HZ, _HIGHEST_HZ = 65.0, 2000.0

    def __init__(self) -> None:
        self._weights = np.zeros(12 * _FINE)
        self._rest = np.empty(0, np.float32)
        self._window = np.hanning(self._WINDOW).astype(np.float32)

    def feed(self, mono: Floats) -> None:
        """Take the next mono sound (n,) at 16 kHz."""
        sound = np.concatenate([self._rest, mono])
        count = max(0, 1 + (len(sound) - self._WINDOW) // self._HOP)
        self._rest = sound[count * self._HOP :]
        if not count:
            return
        windows = np.lib.stride_tricks.sliding_window_view(sound, self._WINDOW)[:: self._HOP][
            :count
        ]
        magnitude = np.abs(fft.rfft(windows * self._window))  # (count, bins)
        hz_per_bin = MONO_RATE_HZ / self._WINDOW
        low, high = (int(hz / hz_per_bin) for hz in (self._LOWEST_HZ, self._HIGHEST_HZ))
        left, middle, right = (magnitude[:, low + i : high + i] for i in (-1, 0, 1))
        row, column = np.nonzero((middle > left) & (middle >= right))
        a, b, c = (np.log(part[row, column] + 1e-9) for part in (left, middle, right))
        offset = 0.5 * (a - c) / np.minimum(a - 2 * b + c, -1e-9)  # of the parabola's top
        pitch = 12 * np.log2((low + column + offset) * hz_per_bin / _C0_HZ)  # semitones above C
        place = np.rint(pitch * _FINE).astype(np.int64) % len(self._weights)
        loudest = middle.max(1, initial=1e-9)
        weight = np.sqrt(middle[row, column] / loudest[row])
        audible = loudest[row] > 1e-2
        np.add.at(self._weights, place[audible], weight[audible])

    def chroma(self) -> Doubles:
        """Weights (12,) of the pitch classes from C up, tuning corrected."""
        turns = np.exp(2j * np.pi * np.arange(_FINE) / _FINE)
        tuning = np.angle((self._weights.reshape(12, _FINE).sum(0) * turns).sum()) / (2 * np.pi)
        centred = np.roll(self._weights, _FINE // 2 - round(tuning * _FINE))
        return np.asarray(centred.reshape(12, _FINE).sum(1))


def key_name(chroma: Doubles) -> str:
    """The key that fits best, e.g. ``"A minor"``; empty when none fits well, or two do."""
    if chroma.std() < 1e-9:
        return ""
    profiles = [np.roll(profile, tonic) for profile in (_MAJOR, _MINOR) for tonic in range(12)]
    fits = {
        name: float(np.corrcoef(profile, chroma)[0, 1])
        for name, profile in zip(KEYS, profiles, strict=True)
    }
    best, second = sorted(fits, key=fits.__getitem__, reverse=True)[:2]
    clear = fits[best] >= _KEY_FIT_MIN and fits[best] - fits[second] >= _KEY_LEAD_MIN
    return best if clear else ""


# -- energy --------------------------------------------------------------------------------------

_QUIET_LUFS, _LOUD_LUFS = -36.0, -8.0


def energy(loudness_lufs: float | None, onsets: Floats) -> float:
    """0..1, from quiet and still to loud and busy: half of it loudness, half of it movement."""
    if loudness_lufs is None or not len(onsets):
        return 0.0
    loud = (loudness_lufs - _QUIET_LUFS) / (_LOUD_LUFS - _QUIET_LUFS)
    busy = (float(onsets.mean()) - _STILL) / (_BUSY - _STILL)
    return float(0.5 * np.clip(loud, 0, 1) + 0.5 * np.clip(busy, 0, 1))
