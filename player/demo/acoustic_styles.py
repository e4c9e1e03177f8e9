"""Scores for players in a room: jazz trio, baroque strings, folk guitar and metal."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from player.demo.score import (
    BAR,
    DORIAN,
    HARMONIC_MINOR,
    MAJOR,
    MINOR,
    PHRYGIAN,
    Note,
    Part,
    Score,
    chord,
    chord_of_bar,
    degree_pitch,
    humanised,
    melody,
    pattern,
    voiced,
)


def jazz_trio(rng: np.random.Generator) -> Score:
    """Piano, walking double bass and brushes, swung."""
    tempo = float(rng.integers(118, 176))
    bars = 20 if tempo < 140 else 24
    tonic = 48.0 + int(rng.integers(-4, 6))
    scale = MAJOR if rng.random() < 0.6 else DORIAN
    changes = ((1, 4, 0, 5), (0, 5, 1, 4), (2, 5, 1, 4), (1, 4, 0, 0))[int(rng.integers(4))]
    degrees = [chord_of_bar(changes, bar) for bar in range(bars)]
    swing_lines = (
        ((0.0, 0.5), (0.5, 0.5), (1.0, 0.5), (1.5, 0.5), (2.0, 1.0), (3.5, 0.5)),
        ((0.5, 0.5), (1.0, 0.5), (1.5, 1.0), (2.5, 0.5), (3.0, 0.5), (3.5, 0.5)),
        ((0.0, 1.0), (1.5, 0.5), (2.0, 0.5), (2.5, 0.5), (3.0, 1.0)),
    )
    tune = melody(rng, scale, tonic + 24, degrees, swing_lines, compass=(66, 88), leap=0.3)
    everywhere = range(bars)
    return Score(
        tempo_bpm=tempo,
        bars=bars,
        swing=1 / 6,
        reverb_s=1.1,
        loudness_db=-22,
        parts=(
            Part("piano", humanised(tune, rng, 0.015), -1, -0.15, 0.14),
            Part(
                "piano", humanised(_comping(rng, scale, tonic, degrees), rng, 0.02), -8, -0.3, 0.14
            ),
            Part(
                "upright_bass", humanised(_walking(rng, scale, tonic, degrees), rng), 0, 0.1, 0.06
            ),
            Part("ride", humanised(pattern("X...x..xX...x..x", everywhere, 0.6), rng), -7, 0.35),
            Part("pedal_hat", humanised(pattern("....X.......X...", everywhere), rng), -7, 0.3),
            Part("brush", humanised(pattern("x..oX..xx.o.X..o", everywhere, 0.5), rng), -6, 0.15),
            Part("kick", humanised(pattern("o.......o.....o.", everywhere, 0.5), rng), -14),
        ),
    )


def _walking(
    rng: np.random.Generator, scale: tuple[int, ...], tonic: float, degrees: Sequence[int]
) -> list[Note]:
    """Four beats to the bar: root, chord tones, and a step towards the next root."""
    notes = []
    for bar, degree in enumerate(degrees):
        root = _bass_pitch(scale, tonic, degree)
        upcoming = _bass_pitch(scale, tonic, degrees[(bar + 1) % len(degrees)])
        third, fifth = (_bass_pitch(scale, tonic, degree + step) for step in (2, 4))
        inner = [third, fifth] if rng.random() < 0.5 else [fifth, third]
        approach = upcoming + (1 if rng.random() < 0.5 else -1)
        line = (root, *inner, approach)
        notes += [Note(bar * BAR + beat, 0.95, pitch, 0.8) for beat, pitch in enumerate(line)]
    return notes


def _bass_pitch(scale: tuple[int, ...], tonic: float, degree: int) -> float:
    """A scale degree in the octave of the double bass."""
    return 31 + (degree_pitch(scale, tonic, degree) - 31) % 12


def _comping(
    rng: np.random.Generator, scale: tuple[int, ...], tonic: float, degrees: Sequence[int]
) -> list[Note]:
    """Rootless chords on off-beats, the left hand of the pianist."""
    rhythms = ((0.0, 2.5), (1.5, 3.0), (0.5, 2.0), (1.5,))
    notes = []
    for bar, degree in enumerate(degrees):
        tones = voiced(chord(scale, tonic, degree, 5)[1:], 52)
        for start in rhythms[int(rng.integers(len(rhythms)))]:
            notes += [Note(bar * BAR + start, 0.6, pitch, 0.55) for pitch in tones]
    return notes


def baroque(rng: np.random.Generator) -> Score:
    """Strings over a harpsichord: sequences down the circle of fifths."""
    tempo = float(rng.integers(76, 112))
    bars = 12 if tempo < 90 else 16
    tonic = 50.0 + int(rng.integers(-3, 5))
    minor = rng.random() < 0.6
    scale = HARMONIC_MINOR if minor else MAJOR
    fifths = ((0, 3, 6, 2, 5, 1, 4, 0), (0, 4, 5, 2, 3, 0, 3, 4), (0, 5, 3, 1, 4, 4, 0, 4))
    changes = fifths[int(rng.integers(3))]
    degrees = [chord_of_bar(changes, bar) for bar in range(bars - 1)] + [0]
    running = (
        tuple((i * 0.5, 0.45) for i in range(8)),
        ((0.0, 0.9), (1.0, 0.45), (1.5, 0.45), (2.0, 0.45), (2.5, 0.45), (3.0, 0.9)),
        ((0.0, 1.4), (1.5, 0.45), (2.0, 0.9), (3.0, 0.45), (3.5, 0.45)),
        (*((i * 0.25, 0.25) for i in range(8)), (2.0, 0.9), (3.0, 0.9)),
    )
    first = melody(rng, scale, tonic + 24, degrees, running, compass=(69, 91), rest=0.02)
    second = melody(rng, scale, tonic + 12, degrees, running[1:3], compass=(60, 76), rest=0.05)
    cello, viola, continuo = [], [], []
    for bar, degree in enumerate(degrees):
        root = 38 + (degree_pitch(scale, tonic, degree) - 38) % 12
        tones = voiced(chord(scale, tonic, degree), 55)
        walk = (
            root,
            root + 12,
            root,
            degree_pitch(scale, root - scale[0], 4) if not minor else root + 7,
        )
        for beat, pitch in enumerate(walk):
            cello.append(Note(bar * BAR + beat, 0.9, pitch, 0.7))
        viola += [Note(bar * BAR + half, 1.9, tones[(half // 2 + 1) % 3], 0.6) for half in (0, 2)]
        for eighth in range(8):
            pitch = [*tones, tones[1] + 12][(0, 1, 2, 3, 2, 1, 2, 1)[eighth]]
            continuo.append(Note(bar * BAR + eighth * 0.5, 0.5, pitch, 0.6))
    return Score(
        tempo_bpm=tempo,
        bars=bars,
        reverb_s=2.6,
        loudness_db=-23,
        tail_s=2.8,
        parts=(
            Part("bowed", humanised(first, rng, 0.008), 0, -0.5, 0.3),
            Part("bowed", humanised(second, rng, 0.008), -3, 0.35, 0.3),
            Part("bowed", humanised(viola, rng, 0.01), -6, 0.1, 0.3),
            Part("bowed", humanised(cello, rng, 0.01), -1, 0.5, 0.25),
            Part("harpsichord", humanised(continuo, rng, 0.006), -7, -0.1, 0.22),
        ),
    )


def folk(rng: np.random.Generator) -> Score:
    """A finger-picked steel-string guitar and a tune, sung on a vowel or fiddled."""
    tempo = float(rng.integers(84, 124))
    bars = 14 if tempo < 100 else 18
    tonic = 43.0 + int(rng.integers(0, 6))
    scale = MAJOR if rng.random() < 0.65 else MINOR
    turns = (
        ((0, 3, 0, 4), (0, 5, 3, 4), (0, 4, 5, 3))
        if scale is MAJOR
        else ((0, 6, 5, 6), (0, 3, 6, 0), (0, 5, 2, 6))
    )
    changes = turns[int(rng.integers(3))]
    degrees = [chord_of_bar(changes, bar) for bar in range(bars - 1)] + [0]
    picking = []
    for bar, degree in enumerate(degrees):
        tones = [tone + 12 for tone in voiced(chord(scale, tonic, degree), 43)]
        bass = 40 + (degree_pitch(scale, tonic, degree) - 40) % 12
        thumb = (bass, tones[0], bass + 7 if scale is MAJOR else bass, tones[0])
        picking += [Note(bar * BAR + b, 1.0, p, 0.75) for b, p in enumerate(thumb)]
        for start, which in ((0.5, 1), (1.5, 2), (2.0, 2), (2.5, 1), (3.5, 2)):
            picking.append(Note(bar * BAR + start, 1.0, tones[which] + (0, 12)[which == 1], 0.6))
    lines = (
        ((0.0, 1.0), (1.0, 1.0), (2.0, 1.5), (3.5, 0.5)),
        ((0.5, 0.5), (1.0, 1.0), (2.0, 0.5), (2.5, 1.5)),
        ((0.0, 1.5), (1.5, 0.5), (2.0, 1.0), (3.0, 1.0)),
    )
    entry = 2 if rng.random() < 0.7 else 4
    tune = [
        n
        for n in melody(rng, scale, tonic + 24, degrees, lines, compass=(62, 79), rest=0.12)
        if n.start >= entry * BAR
    ]
    singer = "choir" if rng.random() < 0.5 else "fiddle"
    parts = [
        Part("steel_guitar", humanised(picking, rng, 0.012), 0, -0.2, 0.3),
        Part(singer, humanised(tune, rng, 0.02), -5 if singer == "choir" else -8, 0.2, 0.25),
    ]
    if rng.random() < 0.6:
        parts.append(
            Part("stomp", humanised(pattern("X.......x.......", range(entry, bars)), rng), -8)
        )
        parts.append(
            Part(
                "shaker",
                humanised(pattern("..x...x...x...x.", range(entry, bars), 0.6), rng),
                -10,
                0.3,
            )
        )
    return Score(tempo, bars, tuple(parts), reverb_s=1.3, loudness_db=-25)


def metal(rng: np.random.Generator) -> Score:
    """Two distorted guitars, galloping riffs, double kick."""
    tempo = float(rng.integers(142, 190))
    bars = 24 if tempo < 165 else 28
    tonic = 28.0 + int(rng.integers(0, 5))
    scale = PHRYGIAN if rng.random() < 0.5 else MINOR
    changes = ((0, 0, 1, 0), (0, 0, 5, 6), (0, 3, 1, 0), (0, 5, 3, 6))[int(rng.integers(4))]
    degrees = [chord_of_bar(changes, bar // 2) for bar in range(bars)]
    gallops = ("X.xxX.xxX.xxX.xx", "X.x.xxX.x.xxX.xx", "XxxxX.X.XxxxX.X.", "X..xx.X..xx.XxXx")
    gallop = gallops[int(rng.integers(4))]
    riff, bass = [], []
    for bar, degree in enumerate(degrees):
        root = degree_pitch(scale, tonic + 12, degree)
        chugging = bar % 8 < 4
        if chugging:
            for hit in pattern(gallop, range(bar, bar + 1), 0.75):
                accent = hit.velocity > 0.9
                pitch = degree_pitch(
                    scale, tonic + 12, (degree, degree + 1)[accent and hit.start % 4 > 3]
                )
                riff += [Note(hit.start, 0.5, pitch + i, hit.velocity) for i in (0, 7)]
                bass.append(Note(hit.start, 0.25, pitch, 0.8))
        else:
            for start, length in ((0.0, 1.5), (1.5, 1.5), (3.0, 1.0)):
                riff += [Note(bar * BAR + start, length, root + i, 0.85) for i in (0, 7, 12)]
            bass += [Note(bar * BAR + i * 0.5, 0.5, root, 0.8) for i in range(8)]
    fast = (
        tuple((i * 0.5, 0.5) for i in range(8)),
        (*((i * 0.25, 0.25) for i in range(8)), (2.0, 2.0)),
        ((0.0, 1.0), (1.0, 0.5), (1.5, 0.5), (2.0, 2.0)),
    )
    solo = [
        n
        for n in melody(rng, scale, tonic + 36, degrees, fast, compass=(64, 86), rest=0.02)
        if n.start >= BAR * bars / 2 and int(n.start // BAR) % 8 >= 4
    ]
    whole = range(bars)
    feet = "xxxxxxxxxxxxxxxx" if rng.random() < 0.5 else gallop.replace("X", "x")
    guitars = [
        Part("power_guitar", humanised(riff, rng, 0.01), -6, pan, 0.08, drive=18.0)
        for pan in (-0.85, 0.85)
    ]
    return Score(
        tempo_bpm=tempo,
        bars=bars,
        reverb_s=0.9,
        loudness_db=-12,
        parts=(
            *guitars,
            Part("power_guitar", humanised(solo, rng), -10, 0.1, 0.3, drive=14.0, echo_beats=0.75),
            Part("electric_bass", humanised(bass, rng), -3, drive=3.0),
            Part("metal_kick", humanised(pattern(feet, whole, 0.8), rng, 0.004), -4, space=0.03),
            Part(
                "snare",
                humanised(pattern("....X.......X...", whole, 0.8), rng, 0.005),
                -2,
                space=0.2,
            ),
            Part("closed_hat", humanised(pattern("X.x.X.x.X.x.X.x.", whole), rng), -9, 0.4),
            Part(
                "crash", tuple(Note(bar * BAR, 1, 60, 0.9) for bar in range(0, bars, 4)), -9, -0.4
            ),
            Part(
                "tom",
                humanised(
                    [n for n in pattern("............xxXX", whole) if int(n.start // BAR) % 8 == 7],
                    rng,
                ),
                -4,
                0.2,
            ),
        ),
    )
