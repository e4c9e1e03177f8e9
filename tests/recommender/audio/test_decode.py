"""Decoding: every format in one shape, and every kind of damage short of ending the worker."""

from __future__ import annotations

import os
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import av
import numpy as np
import pytest

from recommender.audio.decode import Block, decode
from recommender.errors import UnreadableMedia
from tests.media import FORMATS, tone, write_audio
from tests.ogg_splice import with_second_headers


def joined(blocks: list[Block]) -> tuple[np.ndarray, np.ndarray]:
    channels = max(len(block.samples) for block in blocks)
    samples = [block.samples for block in blocks if block.samples.shape[1]]
    assert {len(part) for part in samples} <= {channels}
    return np.concatenate(samples, 1), np.concatenate([block.mono for block in blocks])


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_gives_its_sound_and_16_khz_mono(tmp_path: Path, suffix: str) -> None:
    path = write_audio(tmp_path / f"tone{suffix}", tone(6.0))
    blocks = list(decode(path))
    samples, mono = joined(blocks)
    rate_hz = blocks[0].rate_hz
    assert rate_hz in (44_100, 48_000)
    assert samples.shape[0] == 2
    assert samples.dtype == mono.dtype == np.float32
    assert samples.shape[1] / rate_hz == pytest.approx(6, abs=0.15)
    assert len(mono) / 16_000 == pytest.approx(samples.shape[1] / rate_hz, abs=0.001)
    if suffix != ".ape":  # written as silence
        assert np.abs(samples[:, 20_000:40_000]).max() == pytest.approx(0.5, abs=0.05)
        spectrum = np.abs(np.fft.rfft(mono[16_000:32_000]))
        assert spectrum.argmax() == pytest.approx(442, abs=1)
        # the right channel lags a quarter period: the mean has 0.7 of the height
        assert np.abs(mono[20_000:40_000]).max() == pytest.approx(0.3536, abs=0.04)


@pytest.mark.parametrize("channels", [1, 2])
def test_spliced_vorbis_that_ffmpeg_refuses_is_heard(tmp_path: Path, channels: int) -> None:
    whole = write_audio(tmp_path / "whole.ogg", tone(6.0)[:channels])
    path = tmp_path / "spliced.ogg"
    path.write_bytes(with_second_headers(whole.read_bytes()))
    with pytest.raises(av.error.InvalidDataError):
        av.open(str(path))
    (samples, mono), (expected, _) = joined(list(decode(path))), joined(list(decode(whole)))
    assert samples.shape == pytest.approx(expected.shape, abs=2_000)
    assert np.abs(samples[:, 5_000:200_000] - expected[:, 5_000:200_000]).max() < 1e-3
    assert len(mono) / 16_000 == pytest.approx(samples.shape[1] / 44_100, abs=0.001)


def test_one_channel_stays_one_and_high_rates_come_down(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.flac", tone(1.0, sample_rate_hz=96_000)[:1], 96_000)
    samples, _ = joined(list(decode(path)))
    assert samples.shape == (1, 48_000)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.mp3", b""),
        ("zeros.flac", bytes(100_000)),
        ("random.flac", np.random.default_rng(1).bytes(100_000)),
        ("random.mp3", np.random.default_rng(2).bytes(3_000)),
        ("picture.mp3", b"\x89PNG\r\n\x1a\n" + bytes(5_000)),
        ("text.ogg", b"these are words\n" * 100),
    ],
)
def test_what_is_no_music_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableMedia):
        list(decode(tmp_path / name))


def test_only_regular_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp3")
    for name in ("pipe.mp3", ""):
        with pytest.raises(UnreadableMedia, match="not a regular file"):
            list(decode(tmp_path / name))
    with pytest.raises(UnreadableMedia, match="cannot be opened"):
        list(decode(tmp_path / "absent.mp3"))


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".ogg", ".opus", ".wav", ".aiff", ".wv"])
def test_a_file_that_breaks_off_gives_what_is_there(tmp_path: Path, suffix: str) -> None:
    path = write_audio(tmp_path / f"tone{suffix}", tone(6.0))
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    blocks = list(decode(path))
    samples, _ = joined(blocks)
    assert 1.5 < samples.shape[1] / blocks[0].rate_hz < 5.2


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".ogg", ".opus", ".m4a", ".wv"])
def test_damage_in_the_middle_costs_little(tmp_path: Path, suffix: str) -> None:
    path = write_audio(tmp_path / f"tone{suffix}", tone(6.0))
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    for offset in range(middle, middle + min(2000, middle // 4), 40):
        content[offset] ^= 0x55
    path.write_bytes(content)
    samples, mono = joined(list(decode(path)))
    assert samples.shape[1] > 2 * 44_100
    assert np.isfinite(mono).all()


def test_numbers_that_are_none_do_no_harm(tmp_path: Path) -> None:
    samples = tone(2.0)
    samples[0, 5_000], samples[1, 6_000], samples[0, 7_000] = np.nan, np.inf, 1e30
    path = write_audio(tmp_path / "float.wav", samples, codec="pcm_f32le")
    found, mono = joined(list(decode(path)))
    assert np.isfinite(found).all()
    assert np.isfinite(mono).all()
    assert np.abs(found).max() <= 64


def test_a_rate_that_changes_in_the_middle_is_followed(tmp_path: Path) -> None:
    first = write_audio(tmp_path / "a.mp3", tone(3.0), 44_100).read_bytes()
    second = write_audio(tmp_path / "b.mp3", tone(3.0, sample_rate_hz=48_000)[:1], 48_000)
    path = tmp_path / "both.mp3"
    path.write_bytes(first + second.read_bytes())
    samples, _ = joined(list(decode(path)))
    assert samples.shape[0] == 2
    assert samples.shape[1] / 44_100 == pytest.approx(6, abs=0.3)


PLAYLISTS = {
    "hls": "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{}\n#EXT-X-ENDLIST\n",
    "concat": "ffconcat version 1.0\nfile {}\nduration 9\n",
    "asx": '<asx version="3.0"><entry><ref href="{}"/></entry></asx>',
}


@pytest.mark.parametrize("kind", PLAYLISTS)
def test_a_playlist_in_disguise_opens_no_connection(tmp_path: Path, kind: str) -> None:
    """FFmpeg's own limits see to it; a build with other limits must not go unnoticed."""
    asked: list[str] = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Server)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}/a.ts"
    path = tmp_path / "song.mp3"
    path.write_text(PLAYLISTS[kind].format(address))
    try:
        with pytest.raises(UnreadableMedia):
            list(decode(path))
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert asked == []


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_part_is_what_a_cut_would_give(tmp_path: Path, suffix: str) -> None:
    noise = np.random.default_rng(1).standard_normal(8 * 44_100)
    sound = 0.1 * np.convolve(noise, np.hanning(25), "same")
    path = write_audio(tmp_path / f"a{suffix}", np.stack([sound, sound]).astype(np.float32))
    whole, _ = joined(list(decode(path)))
    rate_hz = next(iter(decode(path))).rate_hz
    for start_s, end_s in ((0.0, 1.5), (0.4, 2.0), (3.4, 6.2), (6.0, None)):
        part, mono = joined(list(decode(path, start_s, end_s)))
        cut = whole[:, round(start_s * rate_hz) : None if end_s is None else round(end_s * rate_hz)]
        assert len(mono) / 16_000 == pytest.approx(part.shape[1] / rate_hz, abs=0.001)
        if suffix in (".wma", ".dsf", ".ape"):  # stamps of a millisecond; another phase; silence
            assert part.shape[1] == pytest.approx(cut.shape[1], abs=0.01 * rate_hz)
        else:
            noise_of_the_codec = 0.005 if suffix == ".m4a" else 1e-6
            np.testing.assert_allclose(part, cut, atol=noise_of_the_codec)


def test_a_part_of_a_spliced_file_is_found_too(tmp_path: Path) -> None:
    path = tmp_path / "spliced.ogg"
    plain = write_audio(tmp_path / "plain.ogg", tone(6.0))
    path.write_bytes(with_second_headers(plain.read_bytes()))
    whole, _ = joined(list(decode(path)))
    part, _ = joined(list(decode(path, 1.0, 2.5)))
    np.testing.assert_allclose(part, whole[:, 44_100 : round(2.5 * 44_100)], atol=1e-6)


def test_a_part_behind_the_end_holds_nothing(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.flac", tone(2.0))
    with pytest.raises(UnreadableMedia, match="Not one sample"):
        list(decode(path, 5.0, 6.0))
