"""Decks give exactly the samples that were encoded, from any place on, and survive bad files."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from player.playback.decoder import Decoder, stereo
from player.playback.source import DirectSource, ReadAheadSource
from recommender import UnreadableMedia
from tests.media import tone, write_audio
from tests.ogg_splice import with_second_headers
from tests.player.playback.sounds import RATE_HZ, decoded, music

FRAMES = 236_851
EXACT = (".flac", ".wav", ".aiff", ".wv")
SEEKABLE = (*EXACT, ".mp3", ".ogg", ".m4a", ".opus")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One tone in every format, cut where no codec's frame ends."""
    folder = tmp_path_factory.mktemp("formats")
    for suffix in SEEKABLE:
        write_audio(folder / f"tone{suffix}", tone(FRAMES / RATE_HZ))
    return folder


@pytest.mark.parametrize("suffix", [".flac", ".wav", ".aiff", ".wv", ".mp3", ".m4a"])
def test_length_is_what_was_encoded(folder: Path, suffix: str) -> None:
    assert len(decoded(folder / f"tone{suffix}")) == FRAMES


def test_opus_is_off_by_its_own_rate_at_most(folder: Path) -> None:
    assert abs(len(decoded(folder / "tone.opus")) - FRAMES) <= 1


@pytest.mark.parametrize("suffix", SEEKABLE)
def test_first_sample_is_the_first_encoded(tmp_path: Path, suffix: str) -> None:
    noise = music(2 * RATE_HZ)
    heard = decoded(write_audio(tmp_path / f"noise{suffix}", noise))[:RATE_HZ, 1]
    lags = range(-30, 31)
    alike = [np.dot(heard[100:40_000], noise[1, 100 - lag : 40_000 - lag]) for lag in lags]
    assert lags[int(np.argmax(alike))] == 0


@pytest.mark.parametrize("suffix", SEEKABLE)
@pytest.mark.parametrize("rate_hz", [44_100, 48_000])
def test_seeking_gives_what_playing_there_gives(folder: Path, suffix: str, rate_hz: int) -> None:
    path = folder / f"tone{suffix}"
    whole = decoded(path, rate_hz)
    tolerance = {".opus": 5e-3, ".m4a": 5e-3}.get(suffix, 0.0)  # these never forget all
    # Towards the hard end of the tone AAC fills bands with noise, drawn anew each time.
    compared = len(whole) - 10_000 if suffix == ".m4a" else len(whole)
    for frame in (1, 4_409, 5_300, 6_001, 100_000, 200_001, FRAMES - 1_000, len(whole) - 1):
        part = decoded(path, rate_hz, frame)
        assert len(part) == len(whole) - frame
        difference = np.abs(part - whole[frame:])[: max(0, compared - frame)]
        assert difference.max(initial=0.0) <= tolerance


def test_seeking_behind_the_end_gives_nothing(folder: Path) -> None:
    assert len(decoded(folder / "tone.flac", RATE_HZ, FRAMES + 5)) == 0


@pytest.mark.parametrize("suffix", [".flac", ".mp3", ".opus"])
def test_reading_ahead_gives_the_same_samples(folder: Path, suffix: str) -> None:
    path = str(folder / f"tone{suffix}")
    sources = DirectSource(path, RATE_HZ), ReadAheadSource(path, RATE_HZ)
    direct, ahead = (np.concatenate(list(_read(source))) for source in sources)
    assert np.array_equal(direct, ahead)
    for source in sources:
        source.seek(50_000)
        assert np.array_equal(np.concatenate(list(_read(source))), direct[50_000:])
        assert source.position == len(direct)
        source.close()


def _read(source: DirectSource | ReadAheadSource) -> Iterator[np.ndarray]:
    while (block := source.read(3_000)) is not None:
        if len(block):
            yield block
        else:
            time.sleep(0.001)  # asked without a pause, the thread that decodes gets no turn


def test_mono_is_heard_on_both_sides_as_loud(tmp_path: Path) -> None:
    mono = tone(0.5)[:1]
    both = decoded(write_audio(tmp_path / "mono.flac", mono))
    assert np.abs(both - mono.T).max() <= 2**-15


def test_surround_is_folded_without_clipping() -> None:
    frame = av.AudioFrame.from_ndarray(np.ones((6, 64), np.float32), "fltp", "5.1")
    left_only = np.zeros((6, 64), np.float32)
    left_only[0] = 1.0
    assert np.allclose(stereo(frame), 1.0)
    folded = stereo(av.AudioFrame.from_ndarray(left_only, "fltp", "5.1"))
    assert np.all(folded[:, 0] > 0.4)
    assert not folded[:, 1].any()


def test_itunes_gapless_tag_cuts_the_padding(tmp_path: Path, folder: Path) -> None:
    tagged = tmp_path / "tagged.m4a"
    length = 200_000
    with av.open(str(folder / "tone.m4a")) as source, _open_m4a(tagged) as output:
        stream = output.add_stream_from_template(source.streams.audio[0])
        output.metadata["iTunSMPB"] = f" 00000000 00000400 000002CC {length:016X}"
        for packet in source.demux(audio=0):
            if packet.dts is not None:
                packet.stream = stream
                output.mux(packet)
    assert len(decoded(tagged)) == length


def _open_m4a(path: Path) -> av.container.OutputContainer:
    options = {"movflags": "use_metadata_tags"}  # keeps tags FFmpeg does not know
    return av.open(str(path), "w", format="ipod", options=options)


def test_spliced_vorbis_that_ffmpeg_refuses_plays(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "spliced.ogg"
    path.write_bytes(with_second_headers((folder / "tone.ogg").read_bytes()))
    with pytest.raises(UnreadableMedia, match="cannot be opened"):
        Decoder(str(path))
    sound = decoded(path)
    assert np.array_equal(decoded(path, RATE_HZ, 100_000), sound[100_000:])
    unspliced = decoded(folder / "tone.ogg")[5_000:200_000]
    assert np.abs(sound[5_000:200_000] - unspliced).max() < 1e-3


def test_fifo_is_refused_at_once(tmp_path: Path) -> None:
    fifo = tmp_path / "pipe.mp3"
    os.mkfifo(fifo)
    with pytest.raises(UnreadableMedia, match="not an ordinary file"):
        Decoder(str(fifo))


@pytest.mark.parametrize("suffix", SEEKABLE)
@pytest.mark.parametrize("content", [b"", bytes(50_000), b"no music " * 1000])
def test_what_is_no_music_is_refused(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"file{suffix}"
    path.write_bytes(content)
    with pytest.raises(UnreadableMedia):
        decoded(path)


def test_picture_named_as_music_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cover.png"
    with av.open(str(path), "w", format="image2") as output:
        stream = output.add_stream("png", rate=Fraction(1))
        stream.width, stream.height, stream.pix_fmt = 16, 16, "rgb24"
        picture = av.VideoFrame.from_ndarray(np.zeros((16, 16, 3), np.uint8))
        output.mux([*stream.encode(picture), *stream.encode(None)])
    with pytest.raises(UnreadableMedia, match="no sound"):
        decoded(path.rename(tmp_path / "cover.mp3"))


@pytest.mark.parametrize("suffix", [".flac", ".mp3", ".ogg", ".opus", ".wav", ".wv"])
def test_truncated_file_plays_to_the_cut(tmp_path: Path, folder: Path, suffix: str) -> None:
    whole = (folder / f"tone{suffix}").read_bytes()
    path = tmp_path / f"cut{suffix}"
    path.write_bytes(whole[: len(whole) // 2])
    source = DirectSource(str(path), RATE_HZ)
    part = sum(len(block) for block in _read(source))
    assert 0.3 * FRAMES < part < 0.7 * FRAMES


def test_noise_within_a_file_costs_its_packets_only(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "noise.flac", music(10 * RATE_HZ))
    data = bytearray(path.read_bytes())
    third = len(data) // 3
    data[third : third + 20_000] = os.urandom(20_000)
    path.write_bytes(data)
    assert len(decoded(path)) > 7 * RATE_HZ


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    suffix=st.sampled_from([".flac", ".mp3", ".ogg", ".opus", ".m4a", ".wv"]),
    flips=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=40),
    start=st.integers(0, FRAMES),
)
def test_damage_never_raises_anything_else(
    tmp_path: Path, folder: Path, suffix: str, flips: list[tuple[float, int]], start: int
) -> None:
    data = bytearray((folder / f"tone{suffix}").read_bytes())
    for place, value in flips:
        data[int(place * (len(data) - 1))] = value
    path = tmp_path / f"damaged{suffix}"
    path.write_bytes(data)
    source = DirectSource(str(path), RATE_HZ, start)
    blocks = list(_read(source))
    assert all(block.dtype == np.float32 and block.shape[1] == 2 for block in blocks)
    assert not source.failure or source.failure.endswith(".")
    source.close()
