"""From score to sound: notes rendered, parts mixed in a room, the whole brought to level."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.signal import fftconvolve

from player.demo.drums import DRUMS, KICKS
from player.demo.instruments import INSTRUMENTS, RATE, Signal, band, note_hz
from player.demo.score import Note, Part, Score

_TAKES = 3
"""Different recordings kept of one and the same note, so that repeats do not sound stamped."""
_PEAK = 0.89
_ECHOES = (0.42, 0.22, 0.11)


def synthesise(score: Score, seed: int) -> NDArray[np.float32]:
    """The piece as float32 (2, n) at 44.1 kHz, below full scale; the same seed, the same sound."""
    rng = np.random.default_rng(seed)
    n = int(score.duration_s * RATE)
    dry: Signal = np.zeros((2, n), np.float32)
    sent: Signal = np.zeros((2, n), np.float32)
    dip = _ducking(score, n)
    for part in score.parts:
        sound = _part(part, score, n, rng)
        if part.duck:
            sound = sound * (1 - part.duck * dip)
        dry = dry + sound
        sent = sent + part.space * sound
    mix: Signal = dry + _reverberated(sent, score.reverb_s, rng)
    if score.crackle:
        mix = _worn(mix, score.crackle, rng)
    return _mastered(mix, score)


def _part(part: Part, score: Score, n: int, rng: np.random.Generator) -> Signal:
    """One part alone in stereo (2, n)."""
    line = _played(part, score, n, rng)
    if part.drive:
        line = _amplified(line, part.drive)
    line = band(line, *part.band_hz)
    if part.echo_beats:
        line = _echoed(line, part.echo_beats * score.beat_s)
    line *= np.float32(10 ** (part.gain_db / 20))
    angle = (part.pan + 1) * np.pi / 4
    left, right = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    stereo = np.stack([left * line, right * line])
    return _widened(stereo, line, part.chorus, rng) if part.chorus else stereo


def _played(part: Part, score: Score, n: int, rng: np.random.Generator) -> Signal:
    """All notes of a part, mono (n,)."""
    line = np.zeros(n, np.float32)
    takes: dict[tuple[float, float, float, int], Signal] = {}
    for index, note in enumerate(part.notes):
        length_s = round(note.length * score.beat_s, 2)
        velocity = round(note.velocity, 1)
        key = (note.pitch, length_s, velocity, index % _TAKES)
        if key not in takes:
            takes[key] = _note(part.instrument, note.pitch, length_s, velocity, rng)
        start = int(_swung(note, score.swing) * score.beat_s * RATE)
        sound = takes[key][: max(0, n - start)]
        line[start : start + len(sound)] += sound
    return line


def _note(
    instrument: str, pitch: float, length_s: float, velocity: float, rng: np.random.Generator
) -> Signal:
    if instrument in DRUMS:
        return DRUMS[instrument](velocity, rng)
    return INSTRUMENTS[instrument](note_hz(pitch), length_s, velocity, rng)


def _swung(note: Note, swing: float) -> float:
    """The start of a note with its off-beat eighth played late."""
    within = note.start % 1
    off_beat = 1 - min(1.0, abs(within - 0.5) / 0.25)
    return note.start + swing * off_beat


def _amplified(line: Signal, drive: float) -> Signal:
    """A valve amplifier and its loudspeaker: asymmetric clipping, then no very high treble."""
    pushed = band(line, 90, None) * drive
    clipped = np.tanh(pushed + 0.2) - np.tanh(np.float32(0.2))
    cabinet = band(np.asarray(clipped, np.float32), 75, 4_800, order=4)
    return cabinet + 0.5 * band(cabinet, 1_600, 3_200)


def _echoed(line: Signal, spacing_s: float) -> Signal:
    step = int(spacing_s * RATE)
    out = line.copy()
    for i, level in enumerate(_ECHOES, start=1):
        if i * step < len(line):
            out[i * step :] += np.float32(level) * line[: -i * step]
    return out


def _widened(stereo: Signal, line: Signal, amount: float, rng: np.random.Generator) -> Signal:
    """Chorus: a copy on each side whose delay sways by a few milliseconds."""
    n = len(line)
    at = np.arange(n, dtype=np.float32)
    for side in (0, 1):
        sway = np.sin(2 * np.pi * (0.5 + 0.17 * side) * at / RATE + rng.uniform(0, 6))
        delay = RATE * (0.014 + 0.005 * side + 0.003 * sway)
        stereo[side] += np.float32(0.7 * amount) * np.interp(at - delay, at, line, left=0)
    return stereo


def _ducking(score: Score, n: int) -> Signal:
    """1 at each kick, falling to 0 within about a beat (n,)."""
    dip = np.zeros(n, np.float32)
    fall = np.exp(-np.arange(int(0.45 * RATE)) / (0.13 * RATE)).astype(np.float32)
    for part in score.parts:
        if part.instrument in KICKS:
            for note in part.notes:
                start = int(note.start * score.beat_s * RATE)
                room = dip[start : start + len(fall)]
                np.maximum(room, fall[: len(room)], out=room)
    return dip


def _reverberated(sent: Signal, seconds: float, rng: np.random.Generator) -> Signal:
    """A room made of decaying noise, different for each ear and darker as it fades."""
    n = int(seconds * 1.2 * RATE)
    t = np.arange(n) / RATE
    wet = np.empty_like(sent)
    for side in (0, 1):
        noise = rng.normal(0, 1, n).astype(np.float32)
        bright = band(noise, 250, 7_500) * np.exp(-t * 6.9 / (0.55 * seconds))
        dark = band(noise, 200, 2_200) * np.exp(-t * 6.9 / seconds)
        room = (bright + dark) * np.minimum(1, t / 0.012)
        room /= np.sqrt(np.sum(room**2))
        wet[side] = fftconvolve(sent[side], room.astype(np.float32))[: sent.shape[1]]
    return wet


def _worn(mix: Signal, amount: float, rng: np.random.Generator) -> Signal:
    """An old record: a slow waver of pitch, lost treble, hiss and ticks."""
    n = mix.shape[1]
    at = np.arange(n, dtype=np.float64)
    waver = at + 18 * amount * np.sin(2 * np.pi * 0.55 * at / RATE)
    out = band(np.stack([np.interp(waver, at, side) for side in mix]).astype(np.float32), 45, 9_000)
    level = np.float32(np.sqrt(np.mean(out**2)))
    ticks = np.where(rng.random(n) < 0.00025 * amount, rng.normal(0, 6, n), 0)
    hiss = rng.normal(0, 0.035, n)
    return out + level * np.float32(amount) * band(ticks + hiss, 500, 8_000)


def _mastered(mix: Signal, score: Score) -> Signal:
    """To the score's level, softly clipped where it is loudest, faded at both ends."""
    n = mix.shape[1]
    mix = band(mix, 28, None)
    body = mix[:, : max(1, int(n - score.tail_s * RATE))]
    level = float(np.sqrt(np.mean(body**2))) or 1.0
    loud = np.tanh(mix * np.float32(10 ** (score.loudness_db / 20) / level))
    peak = float(np.abs(loud).max()) or 1.0
    loud *= np.float32(min(1.0, _PEAK / peak))
    edge = int(0.005 * RATE)
    loud[:, :edge] *= np.linspace(0, 1, edge, dtype=np.float32)
    fade = int(min(1.5, score.tail_s) * RATE)
    loud[:, n - fade :] *= np.linspace(1, 0, fade, dtype=np.float32) ** 2
    return np.asarray(loud, np.float32)
