"""Loudness and true peak as EBU R 128 defines them, measured as the sound comes.

ITU-R BS.1770-5 (K-weighting, gating, true peak) and EBU Tech 3341 (integrated loudness).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy.signal import sosfilt

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

_SEGMENTS_PER_BLOCK = 4
"""Gating blocks of 400 ms begin every 100 ms."""
_ABSOLUTE_GATE_LUFS = -70.0
_RELATIVE_GATE_LU = -10.0
_TAPS = 12
_BETWEEN = (0.25, 0.5, 0.75)
"""True peak looks at four times the sample rate, where that is at least 44.1 kHz."""
_NEAR_PEAK = 0.7
"""A sine's peak between two samples is at most 3 dB above them; nothing lower is looked at."""


class LoudnessMeter:
    """Integrated loudness and true peak of one track of one or two channels."""

    def __init__(self, rate_hz: int, channels: int) -> None:
        self._filter = k_weighting(rate_hz)
        self._state = np.zeros((len(self._filter), channels, 2))
        self._segment = round(rate_hz / 10)
        self._power = np.empty(0)
        self._segments: list[Doubles] = []
        self._peak = 0.0
        self._tail = np.zeros((channels, _TAPS - 1), np.float32)

    def feed(self, samples: Floats) -> None:
        """Take the next samples (channels, n)."""
        if samples.shape[1] == 0:
            return
        weighted, self._state = sosfilt(self._filter, samples.astype(np.float64), zi=self._state)
        power = np.concatenate([self._power, np.square(weighted, out=weighted).sum(0)])
        count = len(power) // self._segment
        self._power = power[count * self._segment :]
        self._segments.append(power[: count * self._segment].reshape(count, self._segment).mean(1))
        self._follow_peak(samples)

    def loudness_lufs(self) -> float | None:
        """Integrated loudness; None for silence and for less than 400 ms."""
        segments = np.concatenate([np.empty(0), *self._segments])
        if len(segments) < _SEGMENTS_PER_BLOCK:
            return None
        blocks = np.convolve(
            segments, np.full(_SEGMENTS_PER_BLOCK, 1 / _SEGMENTS_PER_BLOCK), "valid"
        )
        audible = blocks[blocks > _power_of(_ABSOLUTE_GATE_LUFS)]
        if not len(audible):
            return None
        gate = _lufs(float(audible.mean())) + _RELATIVE_GATE_LU
        return _lufs(float(audible[audible > _power_of(gate)].mean()))

    def true_peak_db(self) -> float | None:
        """Highest level between and at the samples, dBTP; None for silence."""
        return 20 * math.log10(self._peak) if self._peak > 0 else None

    def _follow_peak(self, samples: Floats) -> None:
        x = np.concatenate([self._tail, samples], axis=1)
        self._tail = x[:, -(_TAPS - 1) :]
        magnitude = np.abs(x)
        self._peak = max(self._peak, float(magnitude.max()))
        middle = magnitude[:, _TAPS // 2 - 1 : -(_TAPS // 2)]  # left of the gap looked into
        after = magnitude[:, _TAPS // 2 : magnitude.shape[1] - _TAPS // 2 + 1]
        near = np.nonzero(np.maximum(middle, after) > _NEAR_PEAK * self._peak)
        if len(near[0]):
            windows = np.lib.stride_tricks.sliding_window_view(x, _TAPS, axis=1)[near]  # (k, taps)
            self._peak = max(self._peak, float(np.abs(windows @ _INTERPOLATORS).max()))


def k_weighting(rate_hz: int) -> Doubles:
    """Second-order sections (2, 6): the head's shelf, then the high-pass of BS.1770.

    The standard gives coefficients for 48 kHz only; these are its analogue prototypes, taken to
    any rate by the bilinear transform.
    """
    gain = 10 ** (3.999843853973347 / 20)
    corner = math.tan(math.pi * 1681.974450955533 / rate_hz)
    damping = corner / 0.7071752369554196
    bend = gain**0.4996667741545416
    shelf = _section(
        (
            gain + bend * damping + corner**2,
            2 * (corner**2 - gain),
            gain - bend * damping + corner**2,
        ),
        corner,
        damping,
    )
    corner = math.tan(math.pi * 38.13547087602444 / rate_hz)
    damping = corner / 0.5003270373238773
    high_pass = _section((1.0, -2.0, 1.0), corner, damping)
    high_pass[:3] = 1.0, -2.0, 1.0  # the standard leaves its gain above one by a trace
    return np.array([shelf, high_pass])


def _section(numerator: tuple[float, float, float], corner: float, damping: float) -> Doubles:
    a0 = 1 + damping + corner**2
    denominator = (a0, 2 * (corner**2 - 1), 1 - damping + corner**2)
    return np.array([*numerator, *denominator]) / a0


def _lufs(power: float) -> float:
    return -0.691 + 10 * math.log10(power)


def _power_of(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


def _interpolators() -> Floats:
    """Windowed-sinc weights (taps, 3) of the values between the two middle samples."""
    at = np.arange(_TAPS)[:, None] - (_TAPS // 2 - 1) - np.array(_BETWEEN)
    weights = np.sinc(at) * np.cos(np.pi * at / (_TAPS + 1)) ** 2
    normalised: Floats = (weights / weights.sum(0)).astype(np.float32)
    return normalised


_INTERPOLATORS = _interpolators()
