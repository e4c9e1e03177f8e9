"""The equaliser: bit-exact when flat, each band where it belongs, no click, no clipping."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from player.playback.equalisation import BANDS_HZ, PRESETS, Equalisation
from player.playback.equaliser import Equaliser
from tests.media import write_audio
from tests.player.playback.sounds import RATE_HZ, Listener, decoded, entry_for, entry_of_noise


def sine(hertz: float, seconds: float, level: float = 0.1) -> NDArray[np.float32]:
    wave = level * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE_HZ)) / RATE_HZ)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def through(equaliser: Equaliser, frames: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.concatenate(
        [equaliser.process(frames[n : n + 4096]) for n in range(0, len(frames), 4096)]
    )


def set_at_once(equalisation: Equalisation, rate_hz: int = RATE_HZ) -> Equaliser:
    equaliser = Equaliser(rate_hz)
    equaliser.set(equalisation)
    equaliser.restart()
    return equaliser


@pytest.mark.parametrize("band", range(10))
def test_each_band_lifts_its_own_octave(band: int) -> None:
    gains = tuple(6.0 if n == band else 0.0 for n in range(10))
    for hertz, wanted_db in ((BANDS_HZ[band], 6.0), (BANDS_HZ[(band + 5) % 10], 0.0)):
        frames = sine(hertz, 1.0)
        out = through(set_at_once(Equalisation(0.0, gains)), frames)
        power = np.square(out[RATE_HZ // 2 : -4096]).mean() / np.square(frames).mean()
        assert 10 * np.log10(power) == pytest.approx(wanted_db, abs=0.3)


def test_preamp_acts_on_all() -> None:
    out = through(set_at_once(Equalisation(-6.0206)), sine(440, 1.0))
    assert np.allclose(out[4096:-4096], sine(440, 1.0)[4096 : len(out) - 4096] / 2, atol=1e-5)


def test_boosted_peaks_are_limited() -> None:
    out = through(set_at_once(Equalisation(12.0)), sine(440, 1.0, 0.9))
    assert 0.9 < np.abs(out).max() <= 0.98


def test_changes_are_heard_without_a_click() -> None:
    """In a low sine, whose second differences are tiny, a step would stand out."""
    frames = sine(100, 6.0, 0.2)
    equaliser = Equaliser(RATE_HZ)
    out = []
    for number, at in enumerate(range(0, len(frames), 4096)):
        if number == 10:
            equaliser.set(Equalisation(-3.0, (6.0,) * 5 + (-6.0,) * 5))
        if number == 25:
            equaliser.set(Equalisation(3.0, (-8.0,) * 5 + (8.0,) * 5))
        if number == 40:
            equaliser.set(Equalisation())
        out.append(equaliser.process(frames[at : at + 4096]))
    sound = np.concatenate(out)
    assert len(sound) == len(frames)
    bend = np.abs(np.diff(sound[:, 0], n=2)).max() / np.abs(sound).max()
    steady = np.abs(np.diff(frames[:, 0], n=2)).max() / np.abs(frames).max()
    assert bend < 2.5 * steady
    assert np.array_equal(sound[-RATE_HZ:], frames[-RATE_HZ:])  # untouched again


def test_flat_is_untouched_before_and_after_the_limiter_was_needed() -> None:
    frames = sine(440, 3.0, 0.9)
    equaliser = Equaliser(RATE_HZ)
    out = []
    for number, at in enumerate(range(0, len(frames), 4096)):
        out.append(equaliser.process(frames[at : at + 4096], limit=4 < number < 9))
    assert np.abs(np.concatenate(out) - frames).max() < 1e-9
    assert np.array_equal(out[-1], frames[-len(out[-1]) :])


def test_bands_above_what_the_output_can_carry_are_left_out() -> None:
    out = through(set_at_once(Equalisation(0.0, (0.0,) * 9 + (12.0,)), 22_050), sine(440, 1.0))
    assert np.abs(out[:-4096] - sine(440, 1.0)[: len(out) - 4096]).max() < 1e-5


def test_presets_have_ten_bands_within_bounds() -> None:
    assert PRESETS["Flat"].flat
    for name, preset in PRESETS.items():
        assert all(-12 <= gain <= 12 for gain in preset.gains_db), name
        assert preset.preamp_db <= 0, name
    with pytest.raises(ValueError, match="9 gains"):
        Equalisation(0.0, (0.0,) * 9)


def test_the_listener_hears_it_within_a_second(tmp_path: Path) -> None:
    entry = entry_for(write_audio(tmp_path / "s.wav", sine(1000, 8.0).T), 1, 8.0)
    listener = Listener()
    listener.player.play_entries([entry])
    listener.hear(2.0)
    listener.player.set_equalisation(
        Equalisation(0.0, tuple(6.0 if hz == 1000 else 0.0 for hz in BANDS_HZ))
    )
    listener.hear(2.0)
    listener.player.set_equalisation(PRESETS["Flat"])
    listener.hear(4.5)
    sound = np.abs(listener.engine.sink.output[:, 0])
    second = [float(sound[n * RATE_HZ : (n + 1) * RATE_HZ].max()) for n in range(8)]
    assert second[1] == pytest.approx(0.1, rel=1e-3)
    assert second[3] == pytest.approx(0.2, rel=0.02)
    assert second[7] == pytest.approx(0.1, rel=1e-3)
    assert listener.ends() == [(1, "finished", 8.0)]


def test_joins_stay_exact_while_it_is_on(tmp_path: Path) -> None:
    entries = [entry_of_noise(tmp_path, f"n{n}", 1.0, n) for n in (1, 2)]
    listener = Listener()
    listener.player.set_equalisation(Equalisation(-6.0206))
    listener.player.play_entries(entries)
    listener.hear(3.0)
    whole = np.concatenate([decoded(Path(entry.track.path)) for entry in entries])
    assert np.allclose(listener.engine.sink.output[: len(whole)] * 2, whole, atol=1e-5)
    assert listener.ends() == [(1, "finished", 1.0), (2, "finished", 1.0)]


def test_what_is_shaped_stays_so_after_a_seek(tmp_path: Path) -> None:
    entry = entry_of_noise(tmp_path, "n", 5.0)
    listener = Listener()
    listener.player.set_equalisation(Equalisation(-6.0206))
    listener.player.play_entries([entry])
    listener.hear(1.0)
    before = len(listener.engine.sink.output)
    listener.player.seek(3.0)
    listener.hear(1.0)
    truth = decoded(Path(entry.track.path), RATE_HZ, 3 * RATE_HZ)[:40_000]
    assert np.allclose(listener.engine.sink.output[before : before + 40_000] * 2, truth, atol=1e-5)
