"""The drum kits: each drum makes one hit as a mono signal from its strength."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from player.demo.instruments import RATE, Signal, band, times, together

Drum = Callable[[float, np.random.Generator], Signal]
"""(velocity 0..1, chance) → mono."""


def _noise(t: Signal, rng: np.random.Generator) -> Signal:
    return rng.normal(0, 1, len(t))


def _fallen(t: Signal, seconds: float) -> Signal:
    """Exponential decay, silent at the end of the signal."""
    sound: Signal = np.exp(-t / seconds) * np.minimum(1, (t[-1] - t) / 0.01)
    return sound


def _dropping(t: Signal, start_hz: float, end_hz: float, drop_s: float) -> Signal:
    """A sine whose pitch falls, as a struck skin's does."""
    hz = end_hz + (start_hz - end_hz) * np.exp(-t / drop_s)
    return np.sin(2 * np.pi * np.cumsum(hz) / RATE)


def _metal(t: Signal, base_hz: float) -> Signal:
    """Six square waves at no simple ratio: the ring of a cymbal."""
    ratios = (1.0, 1.342, 1.2312, 1.6532, 1.9523, 2.1523)
    return together([np.sign(np.sin(2 * np.pi * base_hz * r * t)) for r in ratios])


def _kick(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.35)
    click = band(_noise(t, rng), 1_500, 7_000) * _fallen(t, 0.006)
    skin = _dropping(t, 160, 52, 0.03) * _fallen(t, 0.11)
    return velocity * (1.1 * skin + 0.25 * click)


def _club_kick(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.42)
    click = band(_noise(t, rng), 2_000, None) * _fallen(t, 0.003)
    sound: Signal = (
        np.tanh(2.2 * velocity * _dropping(t, 260, 47, 0.028)) * _fallen(t, 0.16) + 0.2 * click
    )
    return sound


def _deep_kick(velocity: float, _: np.random.Generator) -> Signal:
    t = times(0.6)
    sound: Signal = np.tanh(1.8 * velocity * _dropping(t, 130, 44, 0.05)) * _fallen(t, 0.22)
    return sound


def _metal_kick(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.2)
    click = band(_noise(t, rng), 2_500, 9_000) * _fallen(t, 0.008)
    skin = _dropping(t, 190, 62, 0.02) * _fallen(t, 0.06)
    return velocity * (skin + 0.6 * click)


def _snare(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.3)
    wires = band(_noise(t, rng), 900, 9_000) * _fallen(t, 0.085)
    skin = (_dropping(t, 280, 190, 0.02) + 0.6 * _dropping(t, 420, 330, 0.02)) * _fallen(t, 0.06)
    return velocity * (0.6 * wires * (0.4 + 0.6 * velocity) + 0.6 * skin)


def _gated_snare(velocity: float, rng: np.random.Generator) -> Signal:
    """The big snare of the eighties: a loud room, cut off."""
    t = times(0.34)
    room = band(_noise(t, rng), 400, 6_500) * np.where(t < 0.24, np.exp(-t / 0.4), 0)
    room *= np.clip((0.27 - t) / 0.03, 0, 1)
    return velocity * (0.55 * room + 0.9 * _dropping(t, 240, 170, 0.03) * _fallen(t, 0.09))


def _clap(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.28)
    hands = sum(np.where(t >= d, np.exp(-(t - d) / 0.008), 0) for d in (0.0, 0.011, 0.023))
    room = np.where(t >= 0.03, np.exp(-(t - 0.03) / 0.07), 0)
    return velocity * band(_noise(t, rng), 900, 5_000) * (0.7 * hands + 0.6 * room)


def _rim(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.08)
    wood = _dropping(t, 1_750, 1_650, 0.01) + 0.5 * _dropping(t, 520, 480, 0.01)
    return velocity * (0.5 * wood + 0.1 * _noise(t, rng)) * _fallen(t, 0.014)


def _closed_hat(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.09)
    return (
        0.35
        * velocity
        * band(_metal(t, 320) * 0.4 + 1.2 * _noise(t, rng), 7_000, None, 4)
        * _fallen(t, 0.022)
    )


def _open_hat(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.4)
    return (
        0.32
        * velocity
        * band(_metal(t, 320) * 0.4 + 1.2 * _noise(t, rng), 6_500, None, 4)
        * _fallen(t, 0.13)
    )


def _pedal_hat(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.07)
    return 0.3 * velocity * band(_noise(t, rng), 4_000, 11_000) * _fallen(t, 0.018)


def _ride(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.9)
    stick = band(_noise(t, rng), 3_000, 10_000) * _fallen(t, 0.012)
    ring = band(_metal(t, 430), 3_200, 11_000, 3) * _fallen(t, 0.35)
    return velocity * (0.5 * stick + 0.1 * ring)


def _crash(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(1.8)
    wash = band(_noise(t, rng) + 0.25 * _metal(t, 390), 2_800, 14_000) * _fallen(t, 0.55)
    return 0.4 * velocity * wash


def _brush(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.3)
    stroke = np.minimum(1, t / 0.03) * _fallen(t, 0.07)
    sound: Signal = 0.35 * velocity * band(_noise(t, rng), 1_800, 7_500) * stroke
    return sound


def _tom(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.45)
    skin = _dropping(t, 170, 95, 0.06) * _fallen(t, 0.16)
    return velocity * (skin + 0.1 * band(_noise(t, rng), 500, 4_000) * _fallen(t, 0.03))


def _shaker(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.12)
    grain = np.minimum(1, t / 0.025) * _fallen(t, 0.03)
    sound: Signal = 0.3 * velocity * band(_noise(t, rng), 5_000, 12_000) * grain
    return sound


def _stomp(velocity: float, rng: np.random.Generator) -> Signal:
    t = times(0.25)
    return (
        velocity
        * (_dropping(t, 95, 60, 0.03) + 0.2 * band(_noise(t, rng), 80, 700))
        * _fallen(t, 0.06)
    )


DRUMS: dict[str, Drum] = {
    "kick": _kick,
    "club_kick": _club_kick,
    "deep_kick": _deep_kick,
    "metal_kick": _metal_kick,
    "snare": _snare,
    "gated_snare": _gated_snare,
    "clap": _clap,
    "rim": _rim,
    "closed_hat": _closed_hat,
    "open_hat": _open_hat,
    "pedal_hat": _pedal_hat,
    "ride": _ride,
    "crash": _crash,
    "brush": _brush,
    "tom": _tom,
    "shaker": _shaker,
    "stomp": _stomp,
}

KICKS = frozenset({"kick", "club_kick", "deep_kick", "metal_kick"})
"""The drums that duck other parts."""
