"""Cue sheets are read exactly or refused with the line and the reason."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.catalogue.cue_sheet import parse_cue
from recommender.errors import InvalidCueSheet

SHEET = """REM GENRE "Art Rock"
REM DATE 1973
REM COMMENT "ExactAudioCopy v1.3"
CATALOG 0724352906222
PERFORMER "Pink Floyd"
TITLE "The "Dark" Side"
FILE "dark side.wav" WAVE
  TRACK 01 AUDIO
    TITLE "Speak to Me"
    SONGWRITER Mason
    ISRC GBN9Y1100079
    FLAGS DCP
    INDEX 00 00:00:00
    INDEX 01 00:00:33
  track 02 audio
    title Breathe
    PERFORMER "Waters, Gilmour"
    REM REPLAYGAIN_TRACK_GAIN -3.21 dB
    INDEX 00 01:05:00
    INDEX 01 01:08:74
    INDEX 02 02:00:00
"""
WORDS = st.text("abcdé “’ß月 '-", min_size=1, max_size=20).map(str.strip).filter(bool)


def timed(frame: int) -> str:
    return f"{frame // 4500:02d}:{frame // 75 % 60:02d}:{frame % 75:02d}"


def test_a_sheet_as_rippers_write_it() -> None:
    sheet = parse_cue(SHEET)
    assert sheet.fields == {
        "genre": ["Art Rock"],
        "date": ["1973"],
        "album_artist": ["Pink Floyd"],
        "album": ['The "Dark" Side'],
    }
    (file,) = sheet.files
    assert file.name == "dark side.wav"
    first, second = file.tracks
    assert (first.number, first.start, first.line) == (1, 33, 8)
    assert first.fields == {"title": ["Speak to Me"], "composer": ["Mason"]}
    assert (second.number, second.start) == (2, 68 * 75 + 74)
    assert second.fields == {
        "title": ["Breathe"],
        "artist": ["Waters, Gilmour"],
        "track_gain": ["-3.21 dB"],
    }


def test_a_pre_gap_may_end_the_file_before() -> None:
    sheet = parse_cue(
        "FILE one.wav WAVE\nTRACK 01 AUDIO\nINDEX 01 00:00:00\n"
        "TRACK 02 AUDIO\nINDEX 00 03:00:00\nFILE two.wav WAVE\nINDEX 01 00:00:00\n"
    )
    assert [(f.name, [t.number for t in f.tracks]) for f in sheet.files] == [
        ("one.wav", [1]),
        ("two.wav", [2]),
    ]


def test_tracks_of_data_are_passed_over() -> None:
    sheet = parse_cue(
        "FILE a.wav WAVE\nTRACK 01 MODE1/2352\nINDEX 01 00:00:00\n"
        "TRACK 02 AUDIO\nINDEX 01 09:00:00\n"
    )
    assert [track.number for track in sheet.files[0].tracks] == [2]


@given(
    lengths=st.lists(st.integers(1, 60 * 75), min_size=1, max_size=20),
    words=st.lists(WORDS, min_size=20, max_size=20),
    gaps=st.lists(st.booleans(), min_size=20, max_size=20),
    end=st.sampled_from(("\n", "\r\n", "\r")),
)
def test_what_is_written_is_read(
    lengths: list[int], words: list[str], gaps: list[bool], end: str
) -> None:
    starts = [0, *accumulate(lengths[:-1])]
    lines = ['FILE "a.wav" WAVE']
    for number, (start, title, gap) in enumerate(zip(starts, words, gaps, strict=False), 1):
        lines += [f"TRACK {number:02d} AUDIO", f'TITLE "{title}"']
        lines += [f"INDEX 00 {timed(max(0, start - 75))}"] if gap else []
        lines += [f"INDEX 01 {timed(start)}"]
    (file,) = parse_cue(end.join(lines)).files
    assert [track.start for track in file.tracks] == starts
    assert [track.fields["title"] for track in file.tracks] == [[w] for w in words[: len(starts)]]


@given(
    st.lists(
        st.sampled_from(
            [*SHEET.split("\n"), 'FILE "', "FILE", "TRACK", "TRACK 1 AUDIO", "INDEX 01 99:99:99"]
        )
        | st.text(max_size=30),
        max_size=30,
    ).map("\n".join)
)
def test_any_text_is_a_sheet_or_is_refused_kindly(text: str) -> None:
    try:
        sheet = parse_cue(text)
    except InvalidCueSheet:
        return
    tracks = [track for file in sheet.files for track in file.tracks]
    assert tracks
    assert len({track.number for track in tracks}) == len(tracks)
    assert all(track.start is not None for track in tracks)


BEGUN = "FILE a.wav WAVE\nTRACK 01 AUDIO\nINDEX 01 01:00:00\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "It names no track."),
        ("FILE\n", "Line 1: FILE needs a name."),
        ("TRACK 01 AUDIO\n", "Line 1: a FILE must come before the first TRACK."),
        ("FILE a.wav WAVE\nTRACK AUDIO\n", "Line 2: TRACK needs a number and a type."),
        ("FILE a.wav WAVE\nINDEX 01 00:00:00\n", "Line 2: a TRACK must come before its INDEX."),
        (BEGUN + "TRACK 01 AUDIO\n", "Line 4: track 1 is there twice."),
        (BEGUN + "TRACK 02 AUDIO\nINDEX 00 02:00:00\n", "Line 4: track 2 has no INDEX 01."),
        (
            BEGUN + "TRACK 02 AUDIO\nINDEX 01 00:59:00\n",
            "Line 4: track 2 begins before track 1 does.",
        ),
        (
            BEGUN + "TRACK 02 AUDIO\nINDEX 01 1:2\n",
            "Line 5: INDEX needs a number and a place as 12:34:56.",
        ),
        (
            BEGUN + "TRACK 02 AUDIO\nINDEX 01 01:60:00\n",
            "Line 5: a minute has 60 seconds, and a second 75 frames.",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, why: str) -> None:
    with pytest.raises(InvalidCueSheet) as told:
        parse_cue(text)
    assert str(told.value) == why
