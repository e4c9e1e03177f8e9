"""A probe's twin is the same music, softer; its halves differ; short files are refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recommender.audio.decode import decode
from recommender.audio.probe import SoundProber, mfcc_statistics, write_twin
from recommender.errors import UnreadableMedia
from tests.media import tone, write_audio


@pytest.mark.parametrize("channels", [1, 2])
def test_a_twin_is_3_db_softer_and_as_long(tmp_path: Path, channels: int) -> None:
    path = write_audio(tmp_path / "tone.flac", tone(5.0)[:channels])
    twin = write_twin(tmp_path / "twin.mp3", decode(path))
    original, softer = (
        np.concatenate([block.mono for block in decode(file)]) for file in (path, twin)
    )
    assert len(softer) / 16_000 == pytest.approx(len(original) / 16_000, abs=0.1)
    middle = slice(16_000, 64_000)
    gain = np.sqrt(np.mean(softer[middle] ** 2) / np.mean(original[middle] ** 2))
    # at low bit rates LAME itself takes 0.45 dB off
    assert 20 * np.log10(gain) == pytest.approx(-3.2, abs=0.4)
    assert twin.stat().st_size * 8 / 5 == pytest.approx(96_000, rel=0.1)


@pytest.mark.models
def test_halves_are_told_apart_and_the_twin_is_not(tmp_path: Path, sound_weights: Path) -> None:
    rng = np.random.default_rng(1)
    noise = 0.1 * rng.standard_normal((2, 16 * 44_100)).astype(np.float32)
    sound = np.concatenate([tone(16.0), noise], axis=1)
    probe = SoundProber(str(sound_weights)).probe(str(write_audio(tmp_path / "a.wav", sound)))
    for part in (probe.whole, probe.first, probe.second, probe.twin):
        assert {name: vector.shape for name, vector in part.items()} == {
            "mean": (200,), "spread": (200,), "tags": (50,), "timbre": (192,), "mfcc": (60,),
        }  # fmt: skip
        assert all(np.isfinite(vector).all() for vector in part.values())

    def apart(one: dict[str, np.ndarray], other: dict[str, np.ndarray]) -> float:
        return float(np.linalg.norm(one["mean"] - other["mean"]))

    assert apart(probe.whole, probe.twin) < 0.5 * apart(probe.first, probe.second)


@pytest.mark.models
def test_less_than_half_a_minute_is_refused(tmp_path: Path, sound_weights: Path) -> None:
    path = write_audio(tmp_path / "short.wav", tone(5.0))
    with pytest.raises(UnreadableMedia, match="half a minute"):
        SoundProber(str(sound_weights)).probe(str(path))


def test_mfcc_statistics_know_level_and_timbre() -> None:
    rng = np.random.default_rng(1)
    noise = rng.standard_normal(32_000).astype(np.float32) * 0.1
    loud, soft = mfcc_statistics(noise), mfcc_statistics(noise / 2)
    assert loud.shape == (60,)
    assert loud[0] > soft[0] + 10
    np.testing.assert_allclose(loud[1:20], soft[1:20], atol=0.5)
