"""Scores for machines: ambient, house, hip-hop and synthwave."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from player.demo.score import (
    BAR,
    DORIAN,
    MAJOR,
    MINOR,
    PENTATONIC_MINOR,
    Note,
    Part,
    Score,
    chord,
    chord_of_bar,
    degree_pitch,
    humanised,
    melody,
    pattern,
    sustained,
    voiced,
)


def ambient(rng: np.random.Generator) -> Score:
    """Slow pads, a drone and far bells in a very large space; no drums."""
    tempo = float(rng.integers(54, 72))
    bars = 10 if tempo < 62 else 12
    tonic = 45.0 + int(rng.integers(-4, 6))
    scale = (MAJOR, DORIAN, MINOR)[int(rng.integers(3))]
    changes = ((0, 3, 5, 4), (0, 5, 3, 3), (0, 2, 5, 3))[int(rng.integers(3))]
    chords = [
        voiced(chord(scale, tonic, chord_of_bar(changes, i), 5), tonic + 3)
        for i in range(bars // 2)
    ]
    drone = [Note(0, bars * BAR, tonic - 12, 0.5), Note(0, bars * BAR, tonic - 5, 0.3)]
    sparse = (((0.0, 3.0),), ((1.0, 2.0), (3.0, 2.0)), ((0.5, 3.0), (2.5, 2.0)))
    degrees = [chord_of_bar(changes, bar // 2) for bar in range(bars)]
    bells = melody(rng, scale, tonic + 24, degrees, sparse, compass=(69, 93), rest=0.25, leap=0.5)
    high = "choir" if rng.random() < 0.5 else "flute"
    far = [Note(n.start + 0.5, n.length * 1.5, n.pitch - 12, 0.5) for n in bells[::3]]
    return Score(
        tempo_bpm=tempo,
        bars=bars,
        reverb_s=5.5,
        loudness_db=-23,
        tail_s=4.0,
        parts=(
            Part(
                "pad", tuple(sustained(chords, 2, 0.5)), 0, 0, 0.7, chorus=0.9, band_hz=(60, 3_500)
            ),
            Part("pad", tuple(drone), -3, 0, 0.4, band_hz=(30, 500)),
            Part("bell", humanised(bells, rng, 0.05), -11, 0.3, 0.9, echo_beats=1.5),
            Part(high, humanised(far, rng, 0.05), -13, -0.4, 1.0, chorus=0.5),
        ),
    )


def house(rng: np.random.Generator) -> Score:
    """Four to the floor: club kick, off-beat hats, a bass that breathes with it, chord stabs."""
    tempo = float(rng.integers(120, 131))
    bars = 20
    tonic = 45.0 + int(rng.integers(-4, 5))
    scale = (DORIAN, MINOR)[int(rng.integers(2))]
    changes = ((0, 0, 3, 3), (0, 5, 3, 4), (0, 6, 5, 6))[int(rng.integers(3))]
    degrees = [chord_of_bar(changes, bar) for bar in range(bars)]
    beat_from, all_from = 0, 4
    stab_steps = ("x..x..x...x.....", "..x..x....x..x..", "x.....x..x......")[int(rng.integers(3))]
    bass_steps = ("..x...x...x...x.", "..xx..x...xx..x.", "x..x..x.x..x..x.")[int(rng.integers(3))]
    stabs = [
        Note(hit.start, 0.3, pitch, hit.velocity)
        for bar in range(2, bars)
        for hit in pattern(stab_steps, range(bar, bar + 1), 0.7)
        for pitch in voiced(chord(scale, tonic, degrees[bar], 4), 58)
    ]
    bass = [
        Note(hit.start, 0.22, 33 + (degree_pitch(scale, tonic, degrees[bar]) - 33) % 12, 0.8)
        for bar in range(all_from, bars)
        for hit in pattern(bass_steps, range(bar, bar + 1))
    ]
    arpeggio = _arpeggio(rng, scale, tonic + 12, degrees, range(8, bars))
    break_bars = {11}
    drums = [bar for bar in range(beat_from, bars) if bar not in break_bars]
    kick = [hit for bar in drums for hit in pattern("X...X...X...X...", range(bar, bar + 1))]
    chords = [voiced(chord(scale, tonic, d, 4), 57) for d in degrees[::2]]
    full = range(all_from, bars)
    return Score(
        tempo_bpm=tempo,
        bars=bars,
        reverb_s=1.4,
        loudness_db=-12.5,
        parts=(
            Part("club_kick", tuple(kick), 1, space=0.02),
            Part("clap", tuple(pattern("....X.......X...", full)), -6, space=0.2),
            Part("open_hat", tuple(pattern("..X...X...X...X.", full)), -5, 0.15),
            Part(
                "closed_hat",
                humanised(pattern("xoXoxoXoxoXoxoXo", range(bars), 0.6), rng, 0),
                -9,
                -0.2,
            ),
            Part(
                "acid" if rng.random() < 0.4 else "saw_bass",
                tuple(bass),
                -3,
                duck=0.5,
                band_hz=(35, 2_500),
                space=0.02,
            ),
            Part("stab", tuple(stabs), -9, 0, 0.35, echo_beats=0.75, chorus=0.5, duck=0.6),
            Part(
                "stab",
                tuple(arpeggio),
                -15,
                0.4,
                0.3,
                echo_beats=0.5,
                band_hz=(400, 9_000),
                duck=0.4,
            ),
            Part("supersaw", tuple(sustained(chords, 2, 0.35)), -13, 0, 0.4, chorus=0.6, duck=0.85),
        ),
    )


def hip_hop(rng: np.random.Generator) -> Score:
    """A dusty loop: electric piano, boom-bap drums behind the beat, deep bass, an old record."""
    tempo = float(rng.integers(80, 96))
    bars = 14
    tonic = 45.0 + int(rng.integers(-4, 5))
    changes = ((0, 3), (0, 5, 1, 4), (3, 2, 1, 0), (0, 6, 3, 5))[int(rng.integers(4))]
    degrees = [chord_of_bar(changes, bar) for bar in range(bars)]
    keys = [
        Note(bar * BAR + start, length, pitch, 0.65)
        for bar, degree in enumerate(degrees)
        for start, length in ((0.0, 1.4), (1.75, 0.5), (2.5, 1.3))
        for pitch in voiced(chord(DORIAN, tonic, degree, 5), 55)
    ]
    kick_steps = ("X..x..o...X.....", "X.....xX..x.....", "X..o...x.X......")[int(rng.integers(3))]
    played = range(2, bars)
    kick = pattern(kick_steps, played, 0.8)
    bass = [
        Note(
            hit.start,
            0.7,
            29 + (degree_pitch(DORIAN, tonic, degrees[int(hit.start // BAR)]) - 29) % 12,
            0.85,
        )
        for hit in kick
        if hit.velocity > 0.5
    ]
    phrases = (
        ((0.5, 0.5), (1.0, 0.75), (2.5, 1.0)),
        ((1.5, 0.5), (2.0, 0.5), (2.5, 1.0)),
        ((0.0, 0.5), (0.75, 0.5), (3.0, 0.75)),
    )
    hook = melody(rng, PENTATONIC_MINOR, tonic + 24, degrees, phrases, compass=(67, 84), rest=0.3)
    lead = ("flute", "bell", "choir")[int(rng.integers(3))]
    return Score(
        tempo_bpm=tempo,
        bars=bars,
        swing=0.08,
        reverb_s=0.8,
        loudness_db=-17,
        crackle=0.7,
        parts=(
            Part(
                "electric_piano",
                humanised(keys, rng, 0.02),
                -5,
                -0.1,
                0.15,
                band_hz=(80, 3_000),
                chorus=0.6,
            ),
            Part("sub_bass", tuple(bass), -1, space=0.0, band_hz=(28, 400)),
            Part("deep_kick", humanised(kick, rng, 0.01), 0, space=0.03),
            Part(
                "snare",
                humanised(
                    [
                        Note(n.start + 0.04, 1, 60, n.velocity)
                        for n in pattern("....X.......X..o", played)
                    ],
                    rng,
                    0.01,
                ),
                0,
                space=0.12,
            ),
            Part(
                "closed_hat",
                humanised(pattern("X.xoX.x.X.xoX.xx", played, 0.65), rng, 0.012),
                -6,
                0.25,
            ),
            Part(
                lead,
                humanised(hook, rng, 0.02),
                -12,
                0.3,
                0.3,
                band_hz=(200, 4_500),
                echo_beats=0.75,
            ),
        ),
    )


def synthwave(rng: np.random.Generator) -> Score:
    """A night drive in 1985: sixteenth-note bass, wide chords, gated snare, a singing lead."""
    tempo = float(rng.integers(92, 116))
    bars = 16
    tonic = 45.0 + int(rng.integers(-5, 4))
    changes = ((0, 5, 2, 6), (0, 5, 3, 4), (5, 6, 0, 0), (0, 2, 6, 5))[int(rng.integers(4))]
    degrees = [chord_of_bar(changes, bar) for bar in range(bars)]
    bass = [
        Note(
            bar * BAR + i * 0.25,
            0.22,
            33 + (degree_pitch(MINOR, tonic, degree) - 33) % 12 + (12 if i % 4 == 2 else 0),
            0.75,
        )
        for bar, degree in enumerate(degrees)
        for i in range(16)
    ]
    chords = [voiced(chord(MINOR, tonic, degree, 3), 57) for degree in degrees]
    sung = (
        ((0.0, 1.5), (1.5, 0.5), (2.0, 1.0), (3.0, 1.0)),
        ((0.0, 2.0), (2.0, 0.5), (2.5, 0.5), (3.0, 1.0)),
        ((0.5, 0.5), (1.0, 1.0), (2.0, 2.0)),
    )
    lead = [
        n
        for n in melody(rng, MINOR, tonic + 24, degrees, sung, compass=(67, 86), rest=0.05)
        if n.start >= 4 * BAR
    ]
    arpeggio = _arpeggio(rng, MINOR, tonic + 12, degrees, range(bars))
    full = range(2, bars)
    return Score(
        tempo_bpm=tempo,
        bars=bars,
        reverb_s=2.2,
        loudness_db=-14,
        parts=(
            Part("saw_bass", tuple(bass), -4, space=0.03, duck=0.3, band_hz=(35, 4_000)),
            Part("supersaw", tuple(sustained(chords, 1, 0.55)), -6, 0, 0.35, chorus=0.8, duck=0.35),
            Part("stab", tuple(arpeggio), -13, -0.45, 0.3, echo_beats=0.75),
            Part(
                "square_lead",
                humanised(lead, rng, 0.01),
                -10,
                0.1,
                0.4,
                echo_beats=0.75,
                chorus=0.4,
            ),
            Part("kick", tuple(pattern("X.......X.......", full)), 1, space=0.05),
            Part("gated_snare", tuple(pattern("....X.......X...", full)), -2, space=0.25),
            Part("closed_hat", tuple(pattern("x.x.x.x.x.x.x.x.", range(bars), 0.6)), -8, 0.3),
            Part(
                "tom",
                tuple(n for n in pattern("..........x.xxXX", full) if int(n.start // BAR) % 4 == 3),
                -3,
                -0.3,
                0.3,
            ),
        ),
    )


def _arpeggio(
    rng: np.random.Generator,
    scale: tuple[int, ...],
    tonic: float,
    degrees: Sequence[int],
    bars: range,
) -> list[Note]:
    """Sixteenths up and down the chord of each bar."""
    order = ((0, 1, 2, 3), (0, 2, 1, 3), (3, 2, 1, 0), (0, 1, 3, 2))[int(rng.integers(4))]
    notes = []
    for bar in bars:
        tones = [*chord(scale, tonic, degrees[bar]), degree_pitch(scale, tonic, degrees[bar] + 7)]
        for i in range(16):
            octave = 12 if i % 8 >= 4 else 0
            notes.append(Note(bar * BAR + i * 0.25, 0.2, tones[order[i % 4]] + octave, 0.6))
    return notes
