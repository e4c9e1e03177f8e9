"""The pitched instruments: each makes one note as a mono signal from pitch, length and strength.

Sources are additive partials, band-limited saws, frequency modulation (Chowning 1973) and plucked
strings (Karplus and Strong 1983), whichever is nearest to the instrument.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, sosfilt

RATE = 44_100
Signal = NDArray[np.floating]
"""Mono (n,) or stereo (2, n) samples."""
Instrument = Callable[[float, float, float, np.random.Generator], Signal]
"""(frequency in Hz, length in s, velocity 0..1, chance) → mono; may ring on after its length."""


def note_hz(pitch: float) -> float:
    """Frequency of a MIDI pitch."""
    return float(440.0 * 2 ** ((pitch - 69) / 12))


def times(seconds: float) -> Signal:
    """Sample instants of a signal of that length."""
    return np.arange(max(1, int(seconds * RATE)), dtype=np.float32) / np.float32(RATE)


def shape(n: int, attack_s: float, release_s: float, sustain_s: float | None = None) -> Signal:
    """Rise, hold and fall; the fall begins at ``sustain_s`` or so that it ends with the signal."""
    t = np.arange(n, dtype=np.float32) / np.float32(RATE)
    fall_from = n / RATE - release_s if sustain_s is None else sustain_s
    rise = np.minimum(1, t / max(attack_s, 1e-4))
    fall = np.clip(1 - (t - fall_from) / max(release_s, 1e-4), 0, 1)
    sound: Signal = rise * fall**1.5
    return sound


def band(x: Signal, low_hz: float | None, high_hz: float | None, order: int = 2) -> Signal:
    """Butterworth band; None leaves that side open."""
    out: Signal = np.asarray(x, np.float32)
    if low_hz is not None:
        out = sosfilt(butter(order, low_hz, "highpass", fs=RATE, output="sos"), out, axis=-1)
    if high_hz is not None:
        out = sosfilt(butter(order, high_hz, "lowpass", fs=RATE, output="sos"), out, axis=-1)
    return out


def together(sounds: Iterable[Signal]) -> Signal:
    """Signals of one length, added."""
    return np.asarray(np.sum(list(sounds), axis=0))


def saw(hz: float | Signal, n: int, phase: float = 0.0) -> Signal:
    """Band-limited saw (polynomial correction at the jump) of fixed or moving frequency."""
    step = np.broadcast_to(np.asarray(hz, np.float64) / RATE, (n,))
    at = (phase + np.cumsum(step)) % 1.0
    rising, falling = at < step, at > 1 - step
    out = 2 * at - 1
    x = at[rising] / step[rising]
    out[rising] -= 2 * x - x * x - 1
    x = (at[falling] - 1) / step[falling]
    out[falling] -= x * x + 2 * x + 1
    return out.astype(np.float32)


def partials(
    hz: float,
    n: int,
    weights: NDArray[np.float64],
    decays_s: NDArray[np.float64],
    stretch: float = 0.0,
) -> Signal:
    """Decaying sines at whole multiples, stretched as stiff strings are."""
    t = np.arange(n) / RATE
    out = np.zeros(n)
    for k, (weight, decay) in enumerate(zip(weights, decays_s, strict=True), start=1):
        f = k * hz * np.sqrt(1 + stretch * k * k)
        if f < RATE * 0.45:
            out += weight * np.sin(2 * np.pi * f * t) * np.exp(-t / decay)
    return out


def swept(
    hz: float, n: int, cutoff_hz: Signal, resonance: float = 0.0, square: bool = False
) -> Signal:
    """A saw or square through a moving low pass, by weighing its partials."""
    t = np.arange(n) / RATE
    out = np.zeros(n, np.float32)
    for k in range(1, min(48, int(RATE * 0.4 / hz)) + 1, 2 if square else 1):
        at = np.float32(k * hz) / cutoff_hz
        weight = (1 + resonance * np.exp(-((at - 1) ** 2) * 8)) / (1 + at**4) / k
        out += weight * np.sin(2 * np.pi * k * hz * t)
    return out


def plucked(
    hz: float, n: int, brightness: float, damping: float, rng: np.random.Generator
) -> Signal:
    """Karplus–Strong: a burst of noise in a loop that dulls it, one period at a time."""
    period = max(2, round(RATE / hz - 0.5))
    rounds = int(n / RATE * hz) + 2
    burst = band(rng.uniform(-1, 1, period * 2), None, 800 + 15_000 * brightness)
    line = burst[period:] - burst[period:].mean()
    pluck_at = max(1, round(period * 0.18))
    line = line - 0.7 * np.roll(line, pluck_at)
    loop = np.empty((rounds, period), np.float32)
    last = np.float32(0)
    for i in range(rounds):
        loop[i] = line
        before = np.concatenate(([last], line[:-1]))
        last = line[-1]
        line = np.float32(damping) * 0.5 * (line + before)
    stretched = hz * (period + 0.5) / RATE
    wanted = np.arange(n) * stretched
    sound: Signal = np.interp(wanted, np.arange(loop.size), loop.ravel())
    return sound


def vibrato(hz: float, n: int, depth: float, rate_hz: float, rng: np.random.Generator) -> Signal:
    """A frequency that starts still and then sways by ``depth`` (relative)."""
    t = np.arange(n) / RATE
    onset = np.clip((t - 0.12) / 0.35, 0, 1)
    phase = rng.uniform(0, 2 * np.pi)
    return hz * (1 + depth * onset * np.sin(2 * np.pi * rate_hz * t + phase))


def _piano(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    n = int((seconds + 0.25) * RATE)
    k = np.arange(1, 15)
    weights = np.exp(-k * (0.62 - 0.35 * velocity)) * (1 + 0.3 * np.cos(k))
    decays = (2.6 * (262 / hz) ** 0.4) / (1 + 0.35 * k)
    tone = together(partials(hz * (1 + d), n, weights, decays, 4e-4) for d in (-3e-4, 4e-4))
    t = np.arange(n) / RATE
    knock = band(rng.normal(0, 1, n), 150, 1_800) * np.exp(-t / 0.012)
    out = tone * 0.55 + 0.12 * velocity * knock
    return out * shape(n, 0.002, 0.22) * velocity


def _electric_piano(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    t = times(seconds + 0.3)
    tine = np.sin(2 * np.pi * hz * 14 * t) * np.exp(-t / 0.08) * 0.35 * velocity
    body = np.sin(
        2 * np.pi * hz * t
        + (0.9 * velocity + 0.2) * np.exp(-t / 0.9) * np.sin(2 * np.pi * hz * t)
        + tine
    )
    sway = 1 + 0.12 * np.sin(2 * np.pi * 4.6 * t + rng.uniform(0, 6))
    sound: Signal = 0.6 * velocity * body * np.exp(-t / 1.6) * sway * shape(len(t), 0.004, 0.28)
    return sound


def _pad(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    n = int((seconds + 2.0) * RATE)
    voices = together(
        saw(hz * (1 + d), n, float(rng.random())) for d in (-0.005, -0.002, 0.0025, 0.006)
    )
    soft = band(voices, 60, 500 + 900 * velocity)
    drift = 1 + 0.25 * np.sin(2 * np.pi * 0.13 * np.arange(n) / RATE + rng.uniform(0, 6))
    return 0.25 * soft * drift * velocity * shape(n, min(1.6, seconds / 2), 2.0)


def _choir(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    """Voices on an open vowel: a saw with vibrato through three formants."""
    n = int((seconds + 0.4) * RATE)
    source = together(
        saw(vibrato(hz * (1 + d), n, 0.008, 5.1 + 40 * d, rng), n) for d in (-0.003, 0.003)
    )
    vowel = together(
        level * band(source, f * 0.88, f * 1.14)
        for f, level in ((650, 1.0), (1_080, 0.6), (2_650, 0.22))
    )
    breath = band(rng.normal(0, 0.02, n), 2_000, 7_000)
    return (0.55 * vowel + breath) * velocity * shape(n, 0.12, 0.4)


def _supersaw(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    n = int((seconds + 0.35) * RATE)
    spread = (-0.011, -0.0065, -0.002, 0.0, 0.0025, 0.007, 0.0105)
    voices = together(saw(hz * (1 + d), n, float(rng.random())) for d in spread)
    soft = band(voices, None, 1_400 + 3_600 * velocity)
    return 0.16 * soft * velocity * shape(n, 0.03, 0.35)


def _saw_bass(hz: float, seconds: float, velocity: float, _: np.random.Generator) -> Signal:
    t = times(seconds + 0.05)
    cutoff = np.float32(hz * 2.5 + 1_500 * velocity) * np.exp(-t / 0.14) + np.float32(hz * 2)
    return 0.75 * velocity * swept(hz, len(t), cutoff, 1.2) * shape(len(t), 0.003, 0.05)


def _acid(hz: float, seconds: float, velocity: float, _: np.random.Generator) -> Signal:
    t = times(seconds + 0.04)
    cutoff = np.float32(400 + 3_200 * velocity**2) * np.exp(-t / 0.09) + np.float32(220)
    return 0.6 * velocity * swept(hz, len(t), cutoff, 4.0) * shape(len(t), 0.002, 0.04)


def _square_lead(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    n = int((seconds + 0.12) * RATE)
    f = vibrato(hz, n, 0.006, 5.6, rng)
    pulse = saw(f, n) - saw(f, n, 0.38)
    soft = band(pulse, 120, 1_500 + 3_500 * velocity)
    return 0.5 * soft * velocity * shape(n, 0.012, 0.12)


def _stab(hz: float, seconds: float, velocity: float, _: np.random.Generator) -> Signal:
    t = times(seconds + 0.15)
    cutoff = np.float32(700 + 4_000 * velocity) * np.exp(-t / 0.11) + np.float32(300)
    voices = swept(hz, len(t), cutoff) + swept(hz * 1.007, len(t), cutoff)
    return 0.4 * velocity * voices * shape(len(t), 0.002, 0.15)


def _sub_bass(hz: float, seconds: float, velocity: float, _: np.random.Generator) -> Signal:
    t = times(seconds + 0.08)
    f = hz * (1 + 1.2 * np.exp(-t / 0.018))
    wave = np.sin(2 * np.pi * np.cumsum(f) / RATE)
    sound: Signal = np.tanh(1.8 * wave) * 0.7 * velocity * shape(len(t), 0.003, 0.08)
    return sound


def _upright_bass(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    n = int((seconds + 0.12) * RATE)
    string = band(plucked(hz, n, 0.06 + 0.06 * velocity, 0.994, rng), 35, 1_100)
    finger = band(rng.normal(0, 0.25, n), 300, 1_500)
    finger = finger * np.exp(-np.arange(n) / RATE / 0.01)
    body = partials(hz, n, np.array([0.5, 0.25]), np.array([0.55, 0.3]))
    return (1.6 * string + finger * 0.4 + body) * velocity * shape(n, 0.004, 0.1)


def _electric_bass(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    n = int((seconds + 0.05) * RATE)
    string = plucked(hz, n, 0.25, 0.997, rng)
    return 1.4 * band(string, 40, 3_200) * velocity * shape(n, 0.002, 0.05)


def _steel_guitar(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    n = int((max(seconds, 1.2) + 0.2) * RATE)
    string = plucked(hz, n, 0.06 + 0.12 * velocity, 0.9975, rng)
    box = 0.8 * band(string, 90, 130) + 0.6 * band(string, 180, 240)
    return (string + box) * velocity * shape(n, 0.003, 0.2)


def _harpsichord(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    n = int((seconds + 0.15) * RATE)
    eight, four = plucked(hz, n, 1.0, 0.997, rng), plucked(hz * 2, n, 1.0, 0.996, rng)
    return band(eight + 0.5 * four, 140, None) * velocity * shape(n, 0.001, 0.1)


def _bowed(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    """A small string section: three players, each with a vibrato and a bow of his own."""
    n = int((seconds + 0.22) * RATE)
    players = together(
        saw(vibrato(hz * (1 + d), n, 0.0045, 5.4 + rng.normal(0, 0.3), rng), n, float(rng.random()))
        for d in (-0.0022, 0.0, 0.0019)
    )
    rosin = band(rng.normal(0, 0.3, n), 1_500, 6_000)
    raw = players + rosin
    body = band(raw, 180, 1_400 + 2_600 * velocity) + 0.8 * band(raw, 420, 620)
    body += 0.5 * band(raw, 2_200, 3_200)
    attack = min(0.09, seconds * 0.3)
    return 0.22 * body * velocity * shape(n, attack, 0.24)


def _fiddle(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    n = int((seconds + 0.1) * RATE)
    raw = saw(vibrato(hz, n, 0.006, 5.8, rng), n) + rng.normal(0, 0.06, n)
    body = band(raw, 250, 4_500) + 0.9 * band(raw, 450, 600) + 0.7 * band(raw, 2_400, 3_400)
    sound: Signal = 0.3 * body * velocity * shape(n, 0.05, 0.12)
    return sound


def _flute(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    n = int((seconds + 0.15) * RATE)
    phase = 2 * np.pi * np.cumsum(vibrato(hz, n, 0.005, 5.0, rng)) / RATE
    tone = np.sin(phase) + 0.35 * np.sin(2 * phase) + 0.1 * np.sin(3 * phase)
    air = band(rng.normal(0, 0.12, n), 800, 6_000)
    return 0.5 * (tone + air) * velocity * shape(n, 0.07, 0.15)


def _bell(hz: float, seconds: float, velocity: float, _: np.random.Generator) -> Signal:
    t = times(max(seconds, 2.0) + 1.5)
    index = 2.2 * velocity * np.exp(-t / 0.7)
    tone = np.sin(2 * np.pi * hz * t + index * np.sin(2 * np.pi * hz * 3.51 * t))
    sound: Signal = 0.5 * tone * np.exp(-t / 1.3) * velocity * shape(len(t), 0.004, 0.8)
    return sound


def _power_guitar(hz: float, seconds: float, velocity: float, rng: np.random.Generator) -> Signal:
    """A driven string ringing on: distortion is added to the whole part, where chords growl."""
    n = int((seconds + 0.06) * RATE)
    string = plucked(hz, n, 0.8, 0.9992, rng)
    feed = 0.35 * saw(hz * (1 + rng.normal(0, 0.0015)), n, float(rng.random()))
    return (string + feed) * velocity * shape(n, 0.002, 0.06)


INSTRUMENTS: dict[str, Instrument] = {
    "piano": _piano,
    "electric_piano": _electric_piano,
    "pad": _pad,
    "choir": _choir,
    "supersaw": _supersaw,
    "saw_bass": _saw_bass,
    "acid": _acid,
    "square_lead": _square_lead,
    "stab": _stab,
    "sub_bass": _sub_bass,
    "upright_bass": _upright_bass,
    "electric_bass": _electric_bass,
    "steel_guitar": _steel_guitar,
    "harpsichord": _harpsichord,
    "bowed": _bowed,
    "fiddle": _fiddle,
    "flute": _flute,
    "bell": _bell,
    "power_guitar": _power_guitar,
}
