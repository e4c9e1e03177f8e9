"""What is played: notes, parts and scores, and the little music theory they are written with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

BAR = 4.0
"""Beats in a bar: every score is in common time."""

MAJOR = (0, 2, 4, 5, 7, 9, 11)
MINOR = (0, 2, 3, 5, 7, 8, 10)
HARMONIC_MINOR = (0, 2, 3, 5, 7, 8, 11)
DORIAN = (0, 2, 3, 5, 7, 9, 10)
PHRYGIAN = (0, 1, 3, 5, 7, 8, 10)
PENTATONIC_MINOR = (0, 3, 5, 7, 10)

Scale = tuple[int, ...]
"""Semitones above the tonic, ascending within one octave."""

Rhythm = tuple[tuple[float, float], ...]
"""Start and length of each note of a bar, in beats."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note; ``start`` and ``length`` are beats, ``pitch`` a MIDI number (69 is 440 Hz)."""

    start: float
    length: float
    pitch: float = 60.0
    velocity: float = 0.8


@dataclass(frozen=True, slots=True)
class Part:
    """One player: an instrument, its notes and its place in the mix.

    Attributes:
        instrument: a name known to :mod:`player.demo.instruments` or :mod:`player.demo.drums`.
        pan: -1 left .. 1 right.
        space: share sent to the reverberation.
        drive: gain before a soft clip, as a guitar amplifier's; 0 leaves the sound clean.
        band_hz: passed band, low and high corner.
        chorus: 0..1, widens the sound by slowly moving copies.
        echo_beats: spacing of the echoes, 0 for none.
        duck: 0..1, how far each kick of the score pushes this part down.
    """

    instrument: str
    notes: tuple[Note, ...]
    gain_db: float = 0.0
    pan: float = 0.0
    space: float = 0.15
    drive: float = 0.0
    band_hz: tuple[float, float] = (25.0, 18_000.0)
    chorus: float = 0.0
    echo_beats: float = 0.0
    duck: float = 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """A piece: its parts, tempo and room."""

    tempo_bpm: float
    bars: int
    parts: tuple[Part, ...]
    reverb_s: float = 1.5
    loudness_db: float = -16.0
    """Level of the mix (root mean square, full scale is 0) before the master's soft clip."""
    crackle: float = 0.0
    """0..1, the surface noise and wavering of an old record."""
    swing: float = 0.0
    """How late off-beat eighths come, in beats: 1/6 is a triplet feel."""
    tail_s: float = field(default=2.0)

    @property
    def beat_s(self) -> float:
        """Length of a beat."""
        return 60.0 / self.tempo_bpm

    @property
    def duration_s(self) -> float:
        """Length of the piece with the tail of its reverberation."""
        return self.bars * BAR * self.beat_s + self.tail_s


def degree_pitch(scale: Scale, tonic: float, degree: int) -> float:
    """MIDI pitch of a scale degree, counted from 0, any octave up or down."""
    octave, step = divmod(degree, len(scale))
    return tonic + 12 * octave + scale[step]


def chord(scale: Scale, tonic: float, degree: int, tones: int = 3) -> list[float]:
    """Stacked thirds on a degree: 3 tones are a triad, 4 a seventh chord, 5 a ninth."""
    return [degree_pitch(scale, tonic, degree + 2 * i) for i in range(tones)]


def voiced(pitches: Sequence[float], low: float) -> list[float]:
    """The same chord with every tone in the octave above ``low``, lowest first."""
    return sorted(low + (pitch - low) % 12 for pitch in pitches)


def chord_of_bar(degrees: Sequence[int], bar: int) -> int:
    """The degree sounding in a bar of a progression that repeats."""
    return degrees[bar % len(degrees)]


def sustained(
    chords: Sequence[Sequence[float]], bars_each: float = 1.0, velocity: float = 0.7
) -> Iterator[Note]:
    """Each chord held for its bars."""
    for i, pitches in enumerate(chords):
        for pitch in pitches:
            yield Note(i * bars_each * BAR, bars_each * BAR, pitch, velocity)


def pattern(steps: str, bars: range, velocity: float = 0.8, length: float = 0.25) -> list[Note]:
    """Unpitched hits from a bar in sixteenths: ``x`` is a hit, ``X`` an accent, ``o`` a ghost."""
    strength = {"x": velocity, "X": min(1.0, velocity + 0.2), "o": velocity * 0.45}
    per_step = BAR / len(steps)
    return [
        Note(bar * BAR + i * per_step, length, 60.0, strength[mark])
        for bar in bars
        for i, mark in enumerate(steps)
        if mark in strength
    ]


def humanised(
    notes: Sequence[Note], rng: np.random.Generator, beats: float = 0.01, velocity: float = 0.08
) -> tuple[Note, ...]:
    """The notes with a player's small freedom in time and strength."""
    late = rng.normal(0, beats, len(notes))
    louder = rng.normal(0, velocity, len(notes))
    return tuple(
        Note(
            max(0.0, note.start + float(late[i])),
            note.length,
            note.pitch,
            float(np.clip(note.velocity + louder[i], 0.1, 1.0)),
        )
        for i, note in enumerate(notes)
    )


def melody(
    rng: np.random.Generator,
    scale: Scale,
    tonic: float,
    chords: Sequence[int],
    rhythms: Sequence[Rhythm],
    *,
    compass: tuple[float, float],
    rest: float = 0.1,
    leap: float = 0.15,
) -> list[Note]:
    """A tune over a progression: motifs that return, chord tones on the beat, steps between.

    Args:
        chords: the degree sounding in each bar.
        rhythms: bars the tune is made of; every fourth bar rests on a long note.
        compass: lowest and highest MIDI pitch.
        rest: chance that a note is left out.
        leap: chance that a step is a leap.
    """
    motifs = [rhythms[int(rng.integers(len(rhythms)))] for _ in range(2)]
    ladder = [
        degree
        for degree in range(-21, 42)
        if compass[0] <= degree_pitch(scale, tonic, degree) <= compass[1]
    ]
    place = len(ladder) // 2
    notes: list[Note] = []
    for bar, root in enumerate(chords):
        rhythm = ((0.0, 3.0),) if bar % 4 == 3 else motifs[(bar // 2) % 2 if bar % 2 else 0]
        stable = {(root + third) % len(scale) for third in (0, 2, 4)}
        for start, length in rhythm:
            stride = int(rng.integers(2, 5)) if rng.random() < leap else 1
            direction = 1 if rng.random() < 1 - place / max(1, len(ladder) - 1) else -1
            place = int(np.clip(place + direction * stride, 0, len(ladder) - 1))
            if start % 1 == 0:
                place = _nearest(ladder, place, stable, len(scale))
            if rng.random() >= rest or start == 0:
                pitch = degree_pitch(scale, tonic, ladder[place])
                accent = 0.85 if start % 2 == 0 else 0.7
                notes.append(Note(bar * BAR + start, length, pitch, accent))
    return notes


def _nearest(ladder: Sequence[int], place: int, stable: set[int], size: int) -> int:
    """The place on the ladder nearest to ``place`` whose degree belongs to the chord."""
    fitting = [i for i, degree in enumerate(ladder) if degree % size in stable]
    return min(fitting, key=lambda i: abs(i - place)) if fitting else place
