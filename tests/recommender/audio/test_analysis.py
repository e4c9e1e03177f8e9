"""A whole file through every part of the sound analysis."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from recommender.audio import analysis
from recommender.audio.analysis import SoundAnalyser
from recommender.audio.decode import Block
from recommender.audio.network import DESCRIPTORS_ONLY, ENCODER
from recommender.entities import SoundFeatures
from recommender.errors import UnreadableMedia
from recommender.workers import WorkerJob, WorkerPool
from tests.media import tone, write_audio
from tests.recommender.audio.reference import RATE_HZ, REFERENCE, reference_sound


def assert_sound(features: SoundFeatures) -> None:
    """Every figure is finite and of the shape the entity states."""
    for vector, size in ((features.embedding, 200), (features.spread, 200), (features.tags, 50)):
        assert vector.shape == (size,)
        assert vector.dtype == np.float32
        assert np.isfinite(vector).all()
    assert features.waveform.shape == (1000,)
    assert features.waveform.dtype == np.uint8
    assert 0 <= features.energy <= 1


@pytest.mark.models
def test_the_whole_path_gives_the_originals_embedding(tmp_path: Path, sound_weights: Path) -> None:
    path = write_audio(tmp_path / "a.wav", reference_sound()[None], RATE_HZ, codec="pcm_f32le")
    features = SoundAnalyser(str(sound_weights)).analyse(str(path))
    wanted = np.load(REFERENCE)
    assert_sound(features)
    assert features.encoder == ENCODER
    assert features.patches == 4
    assert features.whole_track
    np.testing.assert_allclose(features.embedding, wanted["embedding"].mean(0), atol=1e-3)
    np.testing.assert_allclose(features.spread, wanted["embedding"].std(0), atol=1e-3)
    np.testing.assert_allclose(features.tags, wanted["tags"].mean(0), atol=1e-4)


@pytest.mark.models
@pytest.mark.parametrize("seconds", [0.02, 0.5, 2.9, 3.1])
def test_short_tracks_have_one_patch(tmp_path: Path, sound_weights: Path, seconds: float) -> None:
    path = write_audio(tmp_path / "a.wav", tone(seconds))
    features = SoundAnalyser(str(sound_weights)).analyse(str(path))
    assert_sound(features)
    assert features.patches == 1
    assert not features.spread.any()
    assert features.embedding.any()


def test_without_weights_everything_but_the_network_answers(tmp_path: Path) -> None:
    sound = tone(8.0)
    sound[:, :8820] *= np.linspace(0, 1, 8820, dtype=np.float32)  # a step would overshoot
    sound[:, -8820:] *= np.linspace(1, 0, 8820, dtype=np.float32)
    path = write_audio(tmp_path / "a.flac", sound)
    features = SoundAnalyser(None).analyse(str(path))
    assert_sound(features)
    assert features.encoder == DESCRIPTORS_ONLY
    assert features.patches == 0
    assert not features.embedding.any()
    assert not features.tags.any()
    assert features.loudness_lufs == pytest.approx(-6.7, abs=0.1)
    assert features.true_peak_db == pytest.approx(-6.0, abs=0.2)
    assert abs(int(features.waveform[500]) - 128) <= 1


@pytest.mark.models
def test_a_part_sounds_as_if_it_were_cut_out(tmp_path: Path, sound_weights: Path) -> None:
    quiet, loud = 0.1 * tone(7.0, 220.0), tone(12.0, 660.0)
    beats = (np.arange(loud.shape[1]) % 22_050 < 4_000).astype(np.float32)
    sound = np.concatenate([quiet, loud * beats, quiet], axis=1)
    image = write_audio(tmp_path / "image.flac", sound)
    cut = write_audio(tmp_path / "cut.flac", sound[:, quiet.shape[1] : -quiet.shape[1]])
    analyser = SoundAnalyser(str(sound_weights))
    part, alone = analyser.analyse(str(image), 7.0, 19.0), analyser.analyse(str(cut))
    for name in ("embedding", "spread", "tags", "timbre"):
        np.testing.assert_allclose(getattr(part, name), getattr(alone, name), atol=1e-3)
    assert part.patches == alone.patches
    assert (part.tempo_bpm, part.key) == (alone.tempo_bpm, alone.key)
    assert part.loudness_lufs == pytest.approx(alone.loudness_lufs, abs=0.01)
    assert part.true_peak_db == pytest.approx(alone.true_peak_db, abs=0.01)
    assert np.abs(part.waveform - alone.waveform.astype(int)).mean() < 1
    assert analyser.analyse(str(image)).loudness_lufs != part.loudness_lufs


def test_silence_is_analysed(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.wav", np.zeros((2, 44_100 * 8), np.float32))
    features = SoundAnalyser(None).analyse(str(path))
    assert_sound(features)
    assert (features.loudness_lufs, features.true_peak_db) == (None, None)
    assert (features.tempo_bpm, features.key, features.energy) == (None, "", 0.0)


def test_what_is_no_music_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"no music" * 1000)
    with pytest.raises(UnreadableMedia):
        SoundAnalyser(None).analyse(str(tmp_path / "a.mp3"))


def test_a_worker_loads_no_qt_and_compiles_nothing(tmp_path: Path) -> None:
    good = write_audio(tmp_path / "a.wav", tone(1.0))
    (tmp_path / "b.wav").write_bytes(b"")
    jobs = iter([WorkerJob(path, (str(path),)) for path in (good, tmp_path / "b.wav")])
    pool = WorkerPool("recommender.audio.analysis:SoundAnalyser", "analyse", (None,))
    outcomes = {outcome.job.key.name: outcome for outcome in pool.run(lambda: next(jobs, None))}
    assert_sound(outcomes["a.wav"].value)
    assert outcomes["b.wav"].reason is not None
    code = (
        "import sys; from recommender.audio.analysis import SoundAnalyser;"
        f"SoundAnalyser(None).analyse({str(good)!r});"
        "from numba.core.dispatcher import Dispatcher; import gc;"
        "print([m for m in ('sklearn', 'PySide6') if m in sys.modules],"
        " [d for d in gc.get_objects() if isinstance(d, Dispatcher) and d.signatures])"
    )
    import subprocess

    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    assert answer.stdout.strip() == "[] []"


def test_memory_does_not_grow_with_the_track(monkeypatch: pytest.MonkeyPatch) -> None:
    """An hour of sound: what is kept of each block is small beside the block itself."""
    import tracemalloc

    rng = np.random.default_rng(1)
    samples = rng.standard_normal((2, 48_000 * 4)).astype(np.float32) * 0.1

    def long_track(*_: object) -> Iterator[Block]:
        for _ in range(60):
            yield Block(samples, 48_000, samples[0, ::3].copy())

    monkeypatch.setattr(analysis, "decode", long_track)
    tracemalloc.start()
    try:
        SoundAnalyser(None).analyse("long")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 60e6  # four minutes of it would be 184 MB
