"""Tags of every format come out as one set of words, numbers and texts."""

from __future__ import annotations

import contextlib
import math
import os
import struct
from pathlib import Path

import mutagen
import mutagen.id3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.catalogue.media_file import read_media, read_tags
from recommender.catalogue.tag_fields import NAMES
from recommender.catalogue.tags import track_tags
from recommender.errors import UnreadableMedia
from tests.media import FORMATS, tone, write_audio
from tests.recommender.catalogue.retag import JPEG, write_tags

CODECS = {
    ".mp3": "mp3",
    ".flac": "flac",
    ".ogg": "vorbis",
    ".opus": "opus",
    ".m4a": "aac",
    ".wav": "pcm",
    ".aiff": "pcm",
    ".wv": "wavpack",
    ".wma": "wma",
    ".dsf": "dsd",
    ".ape": "ape",
}


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_gives_the_same_tags(suffix: str, tmp_path: Path) -> None:
    path = write_audio(tmp_path / f"a{suffix}", tone(1.0))
    write_tags(
        path,
        cover=JPEG,
        title="Les Eaux de Mars",
        artist=["Stacey Kent", "Ünïcode ☃"],
        album="Raconte-moi…",
        albumartist="Stacey Kent",
        genre=["Vocal Jazz", "Bossa Nova"],
        composer="Tom Jobim",
        comment="bought\r\nin Köln",
        tracknumber="3/12",
        discnumber="1/2",
        date="2010-03-22",
        bpm="96",
        compilation="1",
        replaygain_track_gain="-6.54 dB",
        replaygain_track_peak="0.987654",
        replaygain_album_gain="+1,5 dB",
        replaygain_album_peak="1.01",
        lyrics="line one\nline two",
        musicbrainz_trackid="8f3471b5-7e6a-48da-86a9-c1c07a0f47ae",
    )
    tags, properties = read_tags(path)
    assert tags.title == "Les Eaux de Mars"
    assert tags.artists == ("Stacey Kent", "Ünïcode ☃")
    assert (tags.album, tags.album_artist) == ("Raconte-moi…", "Stacey Kent")
    assert tags.genres == ("Vocal Jazz", "Bossa Nova")
    assert (tags.composer, tags.comment) == ("Tom Jobim", "bought\nin Köln")
    assert (tags.track_number, tags.track_total) == (3, 12)
    assert (tags.disc_number, tags.disc_total) == (1, 2)
    assert (tags.date, tags.year, tags.bpm, tags.compilation) == ("2010-03-22", 2010, 96, True)
    gain = tags.replay_gain
    assert (gain.track_gain_db, gain.track_peak) == (-6.54, 0.987654)
    assert (gain.album_gain_db, gain.album_peak) == (1.5, 1.01)
    assert (tags.lyrics, tags.synced_lyrics) == ("line one\nline two", "")
    assert tags.musicbrainz == {"recording": "8f3471b5-7e6a-48da-86a9-c1c07a0f47ae"}
    assert tags.has_embedded_cover
    assert properties.codec == CODECS[suffix]
    assert properties.duration_s == pytest.approx(1.0, abs=0.06)
    assert properties.channels == 2
    rate_hz = {".opus": 48000, ".dsf": 64 * 44100}.get(suffix, 44100)
    assert properties.sample_rate_hz == rate_hz


@pytest.mark.parametrize("suffix", FORMATS)
def test_untagged_files_are_read_too(suffix: str, tmp_path: Path) -> None:
    tags, _ = read_tags(write_audio(tmp_path / f"a{suffix}", tone(0.5)))
    assert (tags.title, tags.artists, tags.has_embedded_cover) == ("", (), False)


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_content_decides_not_the_name(suffix: str, tmp_path: Path) -> None:
    path = write_tags(write_audio(tmp_path / f"a{suffix}", tone(0.5)), title="Here")
    for other in (".mp3", ".flac", ".m4a", ".wav"):
        renamed = path.rename(tmp_path / f"b{other}")
        tags, properties = read_tags(renamed)
        assert (tags.title, properties.codec) == ("Here", CODECS[suffix])
        path = renamed


def test_alac_says_so(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.m4a", tone(0.5), codec="alac")
    assert read_tags(path)[1].codec == "alac"


def test_opus_gains_are_brought_to_the_replay_gain_reference(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.opus", tone(0.5))
    write_tags(path, R128_TRACK_GAIN="-1280", R128_ALBUM_GAIN="256")
    gain = read_tags(path)[0].replay_gain
    assert (gain.track_gain_db, gain.album_gain_db) == (0.0, 6.0)
    write_tags(path, REPLAYGAIN_TRACK_GAIN="-7 dB")
    assert read_tags(path)[0].replay_gain.track_gain_db == -7.0


class TestId3:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return write_audio(tmp_path / "a.mp3", tone(1.0))

    def save(self, path: Path, *frames: mutagen.id3.Frame, **how: int) -> None:
        tags = mutagen.id3.ID3()
        for frame in frames:
            tags.add(frame)
        tags.save(path, **how)

    def test_numeric_genres_have_names(self, path: Path) -> None:
        self.save(path, mutagen.id3.TCON(3, ["(17)(4)Eurodisco", "8"]))
        assert read_tags(path)[0].genres == ("Rock", "Disco", "Eurodisco", "Jazz")

    def test_a_slash_in_a_name_is_part_of_it(self, path: Path) -> None:
        self.save(path, mutagen.id3.TPE1(3, "AC/DC"), v2_version=3)
        assert read_tags(path)[0].artists == ("AC/DC",)

    def test_version_2_3_dates_and_separated_values(self, path: Path) -> None:
        self.save(
            path,
            mutagen.id3.TYER(3, "1979"),
            mutagen.id3.TPE1(1, ["One", "Two"]),
            v2_version=3,
            v23_sep=None,
        )
        tags, _ = read_tags(path)
        assert (tags.artists, tags.year) == (("One", "Two"), 1979)

    def test_several_artists_under_their_own_name_win(self, path: Path) -> None:
        self.save(
            path, mutagen.id3.TPE1(3, "A feat. B"), mutagen.id3.TXXX(3, "ARTISTS", ["A", "B"])
        )
        assert read_tags(path)[0].artists == ("A", "B")

    def test_synchronised_lyrics_become_lrc(self, path: Path) -> None:
        lines = [("First line", 1200), ("Second", 61_050)]
        self.save(path, mutagen.id3.SYLT(3, "eng", 2, 1, "", lines))
        tags, _ = read_tags(path)
        assert tags.synced_lyrics == "[00:01.20]First line\n[01:01.05]Second"
        assert tags.lyrics == "First line\nSecond"
        syllables = [("Syl", 1000), ("la", 1200), ("ble", 1400), ("\nNext", 2000), (" one", 2500)]
        self.save(path, mutagen.id3.SYLT(3, "eng", 2, 1, "", syllables))
        assert read_tags(path)[0].synced_lyrics == "[00:01.00]Syllable\n[00:02.00]Next one"

    def test_comments_of_the_listener_come_before_figures_of_programs(self, path: Path) -> None:
        self.save(
            path,
            mutagen.id3.COMM(3, "eng", "iTunNORM", " 000003A2"),
            mutagen.id3.COMM(3, "eng", "note", "named"),
            mutagen.id3.COMM(3, "eng", "", "mine"),
        )
        assert read_tags(path)[0].comment == "mine"

    def test_relative_volume_is_a_gain(self, path: Path) -> None:
        self.save(path, mutagen.id3.RVA2("track", 1, -4.5, 0.5))
        gain = read_tags(path)[0].replay_gain
        assert (gain.track_gain_db, gain.track_peak) == (-4.5, pytest.approx(0.5))

    def test_ape_tags_complete_id3(self, path: Path) -> None:
        from mutagen.apev2 import APEv2

        self.save(path, mutagen.id3.TIT2(3, "ID3 title"), v1=2)
        ape = APEv2()
        ape["Title"], ape["REPLAYGAIN_TRACK_GAIN"] = "APE title", "-2.00 dB"
        ape.save(path)
        tags, _ = read_tags(path)
        assert (tags.title, tags.replay_gain.track_gain_db) == ("ID3 title", -2.0)


def test_lrc_in_a_plain_field_is_synchronised(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.flac", tone(0.5))
    write_tags(path, LYRICS="[ar:Me]\n[00:01.00]One\n[00:02.50]Two", UNSYNCEDLYRICS="One, two")
    tags, _ = read_tags(path)
    assert tags.synced_lyrics.startswith("[ar:Me]")
    assert tags.lyrics == "One, two"


def test_texts_of_wav_and_aiff_without_id3(tmp_path: Path) -> None:
    wav = write_audio(tmp_path / "a.wav", tone(0.5))
    info = b"INFO" + b"".join(
        name + struct.pack("<I", len(text)) + text + b"\0" * (len(text) % 2)
        for name, text in ((b"INAM", "Zwölf".encode("cp1252") + b"\0"), (b"IART", b"Ann\0"))
    )
    data = wav.read_bytes() + b"LIST" + struct.pack("<I", len(info)) + info
    wav.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])
    tags, _ = read_tags(wav)
    assert (tags.title, tags.artists) == ("Zwölf", ("Ann",))
    aiff = write_audio(tmp_path / "a.aiff", tone(0.5))
    data = aiff.read_bytes() + b"NAME" + struct.pack(">I", 6) + b"Twelve"
    aiff.write_bytes(data[:4] + struct.pack(">I", len(data) - 8) + data[8:])
    assert read_tags(aiff)[0].title == "Twelve"


def test_lengths_that_headers_lie_about(tmp_path: Path) -> None:
    wav = write_audio(tmp_path / "a.wav", tone(2.0))
    data = bytearray(wav.read_bytes())
    place = data.index(b"data") + 4
    for lie in (0xFFFFFFFF, 0xFFFFFF00, 0):
        data[place : place + 4] = struct.pack("<I", lie)
        wav.write_bytes(data)
        assert read_tags(wav)[1].duration_s == pytest.approx(2.0, abs=0.01)
    adpcm = write_audio(tmp_path / "b.wav", tone(2.0), codec="adpcm_ms")
    _, properties = read_tags(adpcm)
    assert properties.codec.startswith("adpcm")
    assert properties.duration_s == pytest.approx(2.0, abs=0.05)
    dsf = write_audio(tmp_path / "a.dsf", tone(1.0))
    dsf.write_bytes(dsf.read_bytes()[: dsf.stat().st_size // 2])
    assert read_tags(dsf)[1].duration_s == pytest.approx(0.5, abs=0.05)


def test_what_mutagen_does_not_know_is_asked_of_the_decoder(tmp_path: Path) -> None:
    import av

    path = tmp_path / "a.m4a"
    with av.open(str(path), "w", format="adts") as output:
        stream = output.add_stream("aac", 44100, layout="stereo")
        frame = av.AudioFrame.from_ndarray(tone(1.0), "fltp", "stereo")
        frame.sample_rate = 44100
        for piece in av.AudioResampler("fltp", "stereo", 44100, 1024).resample(frame):
            output.mux(stream.encode(piece))
        output.mux(stream.encode(None))
    tags, properties = read_tags(path)
    assert (tags.title, properties.codec) == ("", "aac")
    assert properties.duration_s == pytest.approx(1.0, abs=0.1)


def test_a_very_short_mp3_keeps_its_tags(tmp_path: Path) -> None:
    path = write_tags(write_audio(tmp_path / "a.mp3", tone(0.02)), artist=["A", "B"])
    assert read_tags(path)[0].artists == ("A", "B")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"x",
        bytes(100_000),
        JPEG * 100,
        b"#EXTM3U\nhttp://example.org/a.ts\n",
        os.urandom(9999),
    ],
    ids=["empty", "one byte", "zeros", "picture", "playlist", "noise"],
)
@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".m4a"])
def test_what_is_no_music_is_refused_with_a_sentence(
    suffix: str, content: bytes, tmp_path: Path
) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(content)
    with pytest.raises(UnreadableMedia, match=r"^[A-Z].*\.$"):
        read_tags(path)


@pytest.mark.parametrize("suffix", FORMATS)
def test_truncated_files_are_read_or_refused(suffix: str, tmp_path: Path) -> None:
    path = write_tags(write_audio(tmp_path / f"a{suffix}", tone(0.5)), title="x", cover=JPEG * 500)
    content = path.read_bytes()
    for part in (0.001, 0.01, 0.1, 0.3, 0.5, 0.8, 0.99):
        path.write_bytes(content[: max(1, int(len(content) * part))])
        with contextlib.suppress(UnreadableMedia):
            assert 0 < read_tags(path)[1].duration_s < 3600


def test_a_huge_cover_does_no_harm(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.mp3", tone(0.5))
    write_tags(path, title="x", cover=JPEG + bytes(40_000_000))
    reading = read_media(path)
    assert (reading.tags.title, reading.tags.has_embedded_cover) == ("x", True)


@given(st.dictionaries(st.sampled_from(sorted(set(NAMES.values()))), st.lists(st.text())))
def test_any_text_in_any_field_gives_sound_tags(fields: dict[str, list[str]]) -> None:
    tags = track_tags(fields)
    for text in (tags.title, *tags.artists, tags.album, tags.comment, tags.lyrics, *tags.genres):
        text.encode("utf-8")
        assert "\0" not in text
        assert text == text.strip()
    for number in (tags.track_number, tags.track_total, tags.disc_number, tags.disc_total):
        assert number is None or number > 0
    gain = tags.replay_gain
    for figure in (gain.track_gain_db, gain.track_peak, gain.album_gain_db, tags.bpm):
        assert figure is None or math.isfinite(figure)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("1997", "1997"),
        ("1997-06", "1997-06"),
        ("1997-06-16T12:00:00Z", "1997-06-16"),
        ("1997/6/1", "1997-06-01"),
        ("16.06.1997", "1997"),
        ("1997-13-01", "1997"),
        ("0000", ""),
        ("c. 1720?", "1720"),
        ("20101231", "2010-12-31"),
        ("201012310", ""),
        ("unknown", ""),
    ],
)
def test_dates(text: str, date: str) -> None:
    assert track_tags({"date": [text]}).date == date
