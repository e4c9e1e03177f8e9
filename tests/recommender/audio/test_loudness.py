"""Loudness and true peak against the signals of EBU Tech 3341 and against FFmpeg's meter."""

from __future__ import annotations

import math

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from recommender.audio.loudness import LoudnessMeter, k_weighting

Samples = NDArray[np.float32]


def sine(level_db: float, seconds: float, rate_hz: int = 48_000, hz: float = 1000.0) -> Samples:
    """The same sine in both channels."""
    n = np.arange(round(seconds * rate_hz))
    return np.tile(10 ** (level_db / 20) * np.sin(2 * np.pi * hz * n / rate_hz), (2, 1)).astype(
        "f4"
    )


def measure(
    samples: Samples, rate_hz: int = 48_000, cut: int = 190_000
) -> tuple[float | None, float | None]:
    meter = LoudnessMeter(rate_hz, len(samples))
    for start in range(0, samples.shape[1], cut):
        meter.feed(samples[:, start : start + cut])
    return meter.loudness_lufs(), meter.true_peak_db()


def loudness(samples: Samples, rate_hz: int = 48_000) -> float:
    lufs, _ = measure(samples, rate_hz)
    assert lufs is not None
    return lufs


@pytest.mark.parametrize("rate_hz", [16_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize("level_db", [-23.0, -33.0])
def test_cases_1_and_2_a_sine_reads_its_own_level(rate_hz: int, level_db: float) -> None:
    assert loudness(sine(level_db, 20, rate_hz), rate_hz) == pytest.approx(level_db, abs=0.1)


def test_cases_3_and_4_quiet_parts_are_gated_out() -> None:
    parts = [sine(-36, 10), sine(-23, 60), sine(-36, 10)]
    assert loudness(np.concatenate(parts, 1)) == pytest.approx(-23, abs=0.1)
    parts = [sine(-72, 10), *parts, sine(-72, 10)]
    assert loudness(np.concatenate(parts, 1)) == pytest.approx(-23, abs=0.1)


def test_case_5_loud_parts_count_by_their_power() -> None:
    parts = [sine(-26, 20), sine(-20, 20.1), sine(-26, 20)]
    assert loudness(np.concatenate(parts, 1)) == pytest.approx(-23, abs=0.1)


def test_one_channel_has_half_the_power_of_two() -> None:
    assert loudness(sine(-20, 5)[:1]) == pytest.approx(-23.01, abs=0.1)


def test_the_filter_is_the_standards_at_48_khz() -> None:
    shelf, high_pass = k_weighting(48_000)
    np.testing.assert_allclose(
        shelf,
        [
            1.53512485958697,
            -2.69169618940638,
            1.19839281085285,
            1,
            -1.69065929318241,
            0.73248077421585,
        ],
        atol=1e-9,
    )
    np.testing.assert_allclose(
        high_pass, [1, -2, 1, 1, -1.99004745483398, 0.99007225036621], atol=1e-9
    )


@pytest.mark.parametrize(("part_of_rate", "phase_degrees"), [(4, 45), (6, 60), (8, 67.5), (4, 0)])
def test_peaks_between_samples_are_found(part_of_rate: float, phase_degrees: float) -> None:
    """EBU Tech 3341, cases 15 to 18: half of full scale reads -6 dBTP, +0.2 / -0.4."""
    n = np.arange(48_000)
    phase = 2 * np.pi * n / part_of_rate + math.radians(phase_degrees)
    fade = np.minimum(1, np.minimum(n, n[::-1]) / 4800)
    _, peak = measure((0.5 * fade * np.sin(phase)).astype(np.float32)[None])
    assert peak is not None
    assert -6.4 <= peak <= -5.8


def test_cuts_make_no_difference() -> None:
    noise = np.random.default_rng(3).standard_normal((2, 100_000)).astype(np.float32) * 0.2
    whole = measure(noise, cut=100_000)
    for cut in (480, 4_801, 44_100):
        assert measure(noise, cut=cut) == pytest.approx(whole, abs=1e-4)
    assert measure(noise[:, :9000], cut=3) == pytest.approx(measure(noise[:, :9000]), abs=1e-4)


def test_silence_and_a_blink_have_no_loudness() -> None:
    assert measure(np.zeros((2, 96_000), np.float32)) == (None, None)
    assert measure(sine(-20, 0.3))[0] is None
    assert measure(np.empty((1, 0), np.float32)) == (None, None)


def test_ffmpegs_meter_agrees_on_music_like_sound() -> None:
    rng = np.random.default_rng(4)
    n = 44_100 * 12
    steps = 10 ** (rng.uniform(-40, -3, 24) / 20)
    noise = np.cumsum(rng.standard_normal((2, n)), 1)
    noise -= noise.mean(1, keepdims=True)
    sound = (noise / np.abs(noise).max() + 0.3 * rng.standard_normal((2, n))) * steps.repeat(
        n // 24
    )
    sound = sound.astype(np.float32)
    lufs, peak = measure(sound, 44_100)
    wanted_lufs, wanted_peak = _ffmpeg(sound, 44_100)
    assert lufs == pytest.approx(wanted_lufs, abs=0.1)
    assert peak == pytest.approx(wanted_peak, abs=0.2)


def _ffmpeg(samples: Samples, rate_hz: int) -> tuple[float, float]:
    """Integrated loudness and true peak of libavfilter's ebur128."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(
        format="fltp", sample_rate=rate_hz, layout="stereo", time_base=f"1/{rate_hz}"
    )
    meter = graph.add("ebur128", "peak=true:metadata=1")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(samples, "fltp", "stereo")
    frame.sample_rate, frame.pts = rate_hz, 0
    graph.push(frame)
    graph.push(None)
    found = {}
    while True:
        try:
            found.update(graph.pull().metadata)  # type: ignore[union-attr]
        except (av.BlockingIOError, av.EOFError):
            break
    peaks = [float(found[f"lavfi.r128.true_peaks_ch{channel}"]) for channel in (0, 1)]
    return float(found["lavfi.r128.I"]), 20 * math.log10(max(peaks))


@pytest.mark.parametrize("short", [0, 1, 5, 4_799])
def test_blocks_of_any_length_change_nothing(short: int) -> None:
    """Decoders end a track with a block of a few samples, or of none."""
    samples = sine(-20, 5)
    meter = LoudnessMeter(48_000, 2)
    for part in np.split(samples, [short, 2 * short, 100_000], axis=1):
        meter.feed(part)
    assert meter.loudness_lufs() == pytest.approx(loudness(samples), abs=1e-6)


def test_less_than_a_gating_block_has_a_peak_and_no_loudness() -> None:
    assert measure(np.full((1, 5), 0.5, np.float32)) == (None, pytest.approx(-6.02, abs=0.5))
