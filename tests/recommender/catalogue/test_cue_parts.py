"""Which file a sheet means: names are compared, and lead nowhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.catalogue.cue_names import MusicNames, file_meant, place_seen_from
from recommender.catalogue.cue_parts import read_cues
from recommender.catalogue.cue_sheet import parse_cue
from recommender.entities import ReplayGain, TrackTags

TRACKS = "TRACK 01 AUDIO\nINDEX 01 00:00:00\nTRACK 02 AUDIO\nINDEX 01 00:02:00\n"


def meant(name: str, path: str, sheet: str = "/m/disc.cue", beside: tuple[str, ...] = ()) -> bool:
    parsed = parse_cue(f'FILE "{name}" WAVE\n{TRACKS}')
    place, names = place_seen_from("/m", path), MusicNames.seen_from("/m", (path, *beside))
    return file_meant(parsed, sheet, place, names) is not None


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("image.flac", "/m/image.flac"),
        ("IMAGE.WAV", "/m/image.flac"),  # compressed later
        ("Bjo\u0308rk.wav", "/m/Björk.ape"),
        (r"CD1\image.wav", "/m/CD1/image.flac"),
        ("CD1/./image.flac", "/m/CD1/image.flac"),
        (r"D:\rips\new\image.wav", "/m/image.flac"),
        ("/home/me/image.wav", "/m/image.flac"),
        ("before it was renamed.wav", "/m/disc.flac"),
    ],
)
def test_the_file_is_found(name: str, path: str) -> None:
    assert meant(name, path)


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("other.wav", "/m/image.flac"),
        ("../image.flac", "/m/image.flac"),
        ("../../m/image.flac", "/m/image.flac"),
        (r"..\..\etc\passwd", "/m/image.flac"),
        ("CD2/image.wav", "/m/CD1/image.flac"),
        ("image.flac", "/m/CD1/image.flac"),
    ],
)
def test_another_file_is_left_alone(name: str, path: str) -> None:
    assert not meant(name, path)


def test_the_named_file_itself_goes_before_its_likes() -> None:
    assert not meant("image.wav", "/m/image.flac", beside=("/m/image.wav",))
    assert not meant("image.wav", "/m/disc.flac", beside=("/m/image.flac",))
    assert meant("gone.wav", "/m/disc.flac", "/m/disc.flac.cue")


@given(st.text(max_size=40), st.sampled_from(["/m/a.flac", "/m/CD1/a.flac"]))
def test_no_name_leads_out_of_the_folder(name: str, path: str) -> None:
    flat = " ".join(name.replace('"', "").split())
    if flat and meant(flat, path, "/m/other.cue"):
        assert flat.replace("\\", "/").casefold().rpartition("/")[2].startswith("a")


def test_the_words_of_a_part_are_the_sheets_then_the_files() -> None:
    whole = TrackTags(
        title="Whole",
        artists=("Band",),
        album="Tagged",
        genres=("Rock",),
        date="1990",
        track_number=9,
        bpm=120.0,
        lyrics="la",
        replay_gain=ReplayGain(track_gain_db=-7.0, track_peak=0.9),
        musicbrainz={"release": "r", "recording": "x"},
    )
    sheet = (
        'PERFORMER "Ensemble"\nTITLE "Named"\nREM DISCNUMBER 2\nFILE "a.wav" WAVE\n'
        'TRACK 05 AUDIO\nTITLE "One"\nINDEX 01 00:00:00\n'
        "TRACK 06 AUDIO\nPERFORMER Guest\nREM REPLAYGAIN_TRACK_GAIN -2.5 dB\nINDEX 01 00:02:37\n"
    )
    one, two = read_cues("/m/a.flac", (), sheet, whole, 10.0).parts
    assert (one.start_s, one.end_s) == (0.0, (2 * 75 + 37) / 75)
    assert (two.start_s, two.end_s) == (one.end_s, None)
    assert (one.tags.title, one.tags.artists) == ("One", ("Ensemble",))
    assert (two.tags.title, two.tags.artists) == ("Track 6", ("Guest",))
    for part in (one, two):
        assert (part.tags.album, part.tags.album_artist) == ("Named", "Ensemble")
        assert (part.tags.genres, part.tags.date, part.tags.disc_number) == (("Rock",), "1990", 2)
        assert (part.tags.lyrics, part.tags.bpm, part.tags.track_total) == ("", None, 2)
        assert part.tags.musicbrainz == {"release": "r"}
    assert one.tags.replay_gain == ReplayGain(None, None, -7.0, 0.9)
    assert two.tags.replay_gain == ReplayGain(-2.5, None, -7.0, 0.9)
    assert (one.tags.track_number, two.tags.track_number) == (5, 6)


def test_a_file_of_one_track_is_itself_and_lacks_nothing_the_sheet_knows() -> None:
    sheet = 'TITLE "Named"\nFILE a.wav WAVE\nTRACK 01 AUDIO\nTITLE "T"\nINDEX 01 00:00:10\n'
    found = read_cues("/m/a.flac", (), sheet, TrackTags(title="Own"), 10.0)
    assert found.parts == ()
    assert (found.tags.title, found.tags.album, found.tags.track_number) == ("Own", "Named", 1)


def test_a_sheet_of_a_longer_file_is_refused() -> None:
    found = read_cues("/m/a.flac", (), f"FILE a.wav WAVE\n{TRACKS}", TrackTags(), 1.5)
    assert found.parts == ()
    assert found.problems == (("/m/a.flac", "Line 4: track 2 begins after the end of its file."),)


def test_tracks_of_several_performers_are_a_compilation() -> None:
    sheet = (
        'TITLE "Mix"\nFILE a.wav WAVE\nTRACK 01 AUDIO\nPERFORMER A\nINDEX 01 00:00:00\n'
        "TRACK 02 AUDIO\nPERFORMER B\nINDEX 01 00:02:00\n"
    )
    parts = read_cues("/m/a.flac", (), sheet, TrackTags(), 9.0).parts
    assert [part.tags.compilation for part in parts] == [True, True]
