"""A fingerprint names the audio: tags do not change it, other audio does."""

from __future__ import annotations

import contextlib
import shutil
import struct
from pathlib import Path

import mutagen
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.catalogue.containers import id3v2_length, open_media, recognise
from recommender.catalogue.fingerprint import fingerprint
from recommender.errors import UnreadableMedia
from tests.media import FORMATS, tone, write_audio
from tests.recommender.catalogue.retag import JPEG, remove_tags, write_tags

CASES = [*((suffix, None) for suffix in FORMATS), (".m4a", "alac")]


def fingerprint_of(path: Path) -> str:
    with open_media(path) as file:
        return fingerprint(file, recognise(file))


@pytest.mark.parametrize(("suffix", "codec"), CASES)
def test_tags_do_not_change_it_and_other_audio_does(
    suffix: str, codec: str | None, tmp_path: Path
) -> None:
    seconds = 8.0 if suffix != ".dsf" else 1.0
    path = write_audio(tmp_path / f"one{suffix}", tone(seconds), codec=codec)
    original = fingerprint_of(path)
    write_tags(path, title="A title", artist="An artist")
    assert fingerprint_of(path) == original
    write_tags(path, title="A much longer title " * 40, lyrics="la la\n" * 3000)
    assert fingerprint_of(path) == original
    write_tags(path, cover=JPEG + bytes(range(256)) * 600)  # several Ogg pages
    assert fingerprint_of(path) == original
    remove_tags(path)
    assert fingerprint_of(path) == original
    moved = shutil.copy(path, tmp_path / f"elsewhere{suffix}")
    assert fingerprint_of(moved) == original
    # APE is written as silence, so only its length tells two files apart.
    other = tone(seconds, hz=441.9) if suffix != ".ape" else tone(seconds + 0.1)
    assert fingerprint_of(write_audio(tmp_path / f"two{suffix}", other, codec=codec)) != original


@pytest.mark.parametrize("suffix", FORMATS)
def test_length_alone_changes_it(suffix: str, tmp_path: Path) -> None:
    short, long = (
        write_audio(tmp_path / f"{seconds}{suffix}", tone(seconds)) for seconds in (1.0, 1.2)
    )
    assert fingerprint_of(short) != fingerprint_of(long)


def test_a_change_in_the_middle_changes_it(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.mp3", tone(30.0))
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    changed = tmp_path / "b.mp3"
    changed.write_bytes(data)
    assert fingerprint_of(changed) != fingerprint_of(path)


def test_tags_at_the_end_of_an_mp3_do_not_change_it(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.mp3", tone(8.0))
    original = fingerprint_of(path)
    audio = path.read_bytes()
    lyrics3 = b"LYRICSBEGIN" + b"LYR00010la la la l"
    lyrics3 += b"%06dLYRICS200" % len(lyrics3)
    for tail in (
        b"TAG" + bytes(125),
        lyrics3 + b"TAG" + bytes(125),
    ):
        path.write_bytes(audio + tail)
        assert fingerprint_of(path) == original
    from mutagen.apev2 import APEv2

    tags = APEv2()
    tags["REPLAYGAIN_TRACK_GAIN"] = "-3 dB"
    path.write_bytes(audio)
    tags.save(path)
    assert b"APETAGEX" in path.read_bytes()
    assert fingerprint_of(path) == original
    id3 = mutagen.id3.ID3()
    id3.add(mutagen.id3.TIT2(3, "x"))
    id3.save(path, v1=2, padding=lambda info: 5000)
    assert fingerprint_of(path) == original
    # Zero bytes that a tagger left between its tag and the first frame.
    frames = audio[id3v2_length(audio[:10]) :]
    path.write_bytes(b"ID3\4\0\0\0\0\0\0" + bytes(9000) + frames)
    assert fingerprint_of(path) == original


def test_flac_encoded_again_keeps_it(tmp_path: Path) -> None:
    import av

    path = write_audio(tmp_path / "a.flac", tone(4.0))
    again = tmp_path / "b.flac"
    with av.open(str(path)) as source, av.open(str(again), "w") as target:
        stream = target.add_stream("flac", 44100, options={"compression_level": "0"})
        for frame in source.decode(audio=0):
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    assert again.stat().st_size != path.stat().st_size
    assert fingerprint_of(again) == fingerprint_of(path)
    # A FLAC behind an ID3 tag is the same audio still.
    (tmp_path / "c.flac").write_bytes(b"ID3\4\0\0\0\0\0\x20" + bytes(32) + path.read_bytes())
    assert fingerprint_of(tmp_path / "c.flac") == fingerprint_of(path)


def test_flac_without_checksum_is_known_by_its_frames(tmp_path: Path) -> None:
    one, two = (write_audio(tmp_path / f"{hz}.flac", tone(2.0, hz)) for hz in (300.0, 301.0))
    for path in (one, two):
        data = bytearray(path.read_bytes())
        data[26:42] = bytes(16)
        path.write_bytes(data)
    original = fingerprint_of(one)
    assert original != fingerprint_of(two)
    write_tags(one, title="x" * 5000, cover=JPEG)
    assert fingerprint_of(one) == original


def test_ogg_paged_otherwise_keeps_it(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.opus", tone(20.0))
    again = tmp_path / "b.opus"
    again.write_bytes(_one_packet_a_page(path.read_bytes()))
    assert again.stat().st_size > path.stat().st_size
    assert mutagen.File(again).info.length == pytest.approx(20.0, abs=0.1)
    assert fingerprint_of(again) == fingerprint_of(path)


def _one_packet_a_page(ogg: bytes) -> bytes:
    """Each packet on a page of its own, as some live encoders write; checksums are left out."""
    output, position, sequence, packet = bytearray(), 0, 0, b""
    lacing: list[int] = []
    while position < len(ogg):
        header, count = ogg[position : position + 27], ogg[position + 26]
        sizes = ogg[position + 27 : position + 27 + count]
        position += 27 + count
        for place, size in enumerate(sizes):
            packet += ogg[position : position + size]
            position += size
            lacing.append(size)
            if size < 255:
                last = place == len(sizes) - 1
                granule = header[6:14] if last else struct.pack("<q", -1)
                output += header[:6] + granule + header[14:18] + struct.pack("<I", sequence)
                output += bytes(4) + bytes([len(lacing), *lacing]) + packet
                sequence, packet, lacing = sequence + 1, b"", []
    return bytes(output)


@pytest.mark.parametrize("suffix", FORMATS)
def test_without_audio_there_is_none(suffix: str, tmp_path: Path) -> None:
    path = write_audio(tmp_path / f"a{suffix}", tone(1.0))
    for length in (4, 16, 40, 60):
        path.write_bytes(path.read_bytes()[:length])
        with contextlib.suppress(UnreadableMedia):
            fingerprint_of(path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_never_hang_or_crash_it(data: st.DataObject, tmp_path: Path) -> None:
    suffix = data.draw(st.sampled_from(FORMATS))
    source = tmp_path / f"whole{suffix}"
    if not source.exists():
        write_audio(source, tone(0.3))
    content = bytearray(source.read_bytes())
    start = data.draw(st.integers(0, len(content) - 1))
    noise = data.draw(st.binary(min_size=1, max_size=64))
    content[start : start + len(noise)] = noise
    cut = data.draw(st.integers(1, len(content)))
    damaged = tmp_path / f"damaged{suffix}"
    damaged.write_bytes(content[:cut])
    with contextlib.suppress(UnreadableMedia):
        assert fingerprint_of(damaged).startswith("1-")


def test_pipes_folders_and_empty_files_are_refused(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "pipe.mp3")
    (tmp_path / "folder.mp3").mkdir()
    (tmp_path / "empty.mp3").touch()
    for name in ("pipe.mp3", "folder.mp3", "empty.mp3", "absent.mp3"):
        with pytest.raises(UnreadableMedia, match=r"\.$"):
            fingerprint_of(tmp_path / name)
