"""The files the other tests stand on are what they claim to be."""

from __future__ import annotations

from pathlib import Path

import av
import mutagen
import numpy as np
import pytest

from tests.media import FORMATS, tone, write_audio

LOSSLESS = {".flac", ".wav", ".aiff", ".wv"}


def decoded(path: Path) -> tuple[np.ndarray, int]:
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        resampler = av.AudioResampler("fltp", "stereo", stream.rate)
        frames = [f for frame in container.decode(stream) for f in resampler.resample(frame)]
        frames += resampler.resample(None)
    return np.concatenate([frame.to_ndarray() for frame in frames], axis=1), stream.rate


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_decodes_to_the_sound_it_was_made_from(suffix: str, tmp_path: Path) -> None:
    path = write_audio(tmp_path / f"a{suffix}", tone(2.0))
    sound, rate_hz = decoded(path)
    seconds = sound.shape[1] / rate_hz
    assert seconds == pytest.approx(2.0, abs=0.1)
    if suffix == ".ape":
        assert not sound.any()
        return
    spectrum = np.abs(np.fft.rfft(sound[0] * np.hanning(sound.shape[1])))
    assert np.argmax(spectrum) / seconds == pytest.approx(441.7, abs=1.0)
    middle = sound[:, sound.shape[1] // 4 : -sound.shape[1] // 4]
    assert np.sqrt(np.mean(middle**2)) == pytest.approx(0.5 / np.sqrt(2), rel=0.1)
    if suffix in LOSSLESS:
        assert np.abs(sound - tone(2.0)).max() < 1e-4


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_is_recognised_and_taggable(suffix: str, tmp_path: Path) -> None:
    path = write_audio(tmp_path / f"a{suffix}", tone(1.0))
    file = mutagen.File(path)
    assert file is not None
    assert file.info.length == pytest.approx(1.0, abs=0.1)


def test_alac_mono_and_long_silence(tmp_path: Path) -> None:
    alac = write_audio(tmp_path / "a.m4a", tone(1.0), codec="alac")
    assert mutagen.File(alac).info.codec == "alac"
    mono = write_audio(tmp_path / "mono.flac", tone(1.0)[:1])
    assert mutagen.File(mono).info.channels == 1
    silence = write_audio(tmp_path / "long.ape", tone(15.0))
    assert decoded(silence)[0].shape[1] == 15 * 44100


def test_equal_samples_give_equal_files(tmp_path: Path) -> None:
    for suffix in (".flac", ".wav", ".mp3"):
        one, two = (write_audio(tmp_path / f"{n}{suffix}", tone(0.5)) for n in "ab")
        assert one.read_bytes() == two.read_bytes()
