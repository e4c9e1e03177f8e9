"""The tracks of cue sheets come, change and go as their sheets say, and keep their history."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from mutagen.flac import FLAC, CueSheet, CueSheetTrack, CueSheetTrackIndex

from recommender.catalogue.copies import fingerprints_twice
from recommender.entities import End, Interaction, Origin, Track, TrackSort
from recommender.errors import UnknownTrack
from tests.recommender.catalogue.library import Library, counts
from tests.recommender.catalogue.retag import write_tags

SHEET = (
    'PERFORMER "Ann"\nTITLE "Blue"\nREM DATE 1971\nFILE "{file}" WAVE\n'
    '  TRACK 01 AUDIO\n    TITLE "One"\n    INDEX 01 00:00:00\n'
    '  TRACK 02 AUDIO\n    TITLE "Two"\n    INDEX 00 00:00:60\n    INDEX 01 00:01:00\n'
    '  TRACK 03 AUDIO\n    TITLE "Three"\n    INDEX 01 00:02:15\n'
)


class Disc:
    """One image of three seconds, and its sheet."""

    def __init__(self, library: Library, folder: str = "disc") -> None:
        self.library = library
        self.file = library.add(f"{folder}/image.flac", 300.0, 3.0, genre="Folk")
        self.sheet = self.file.with_name("image.cue")
        self._changes = 0

    def write(self, text: str = SHEET, encoding: str = "utf-8") -> None:
        self.sheet.write_bytes(text.replace("{file}", "image.wav").encode(encoding))
        self._changes += 1  # seen, whatever the clock's steps are
        os.utime(self.sheet, ns=(self._changes, self._changes))

    def parts(self) -> list[Track]:
        return self.library.store.at(self.file)

    def play(self, place: int) -> int:
        track = self.parts()[place]
        fact = Interaction(track.track_id, self.library.now, 0.9, End.FINISHED, Origin.LIBRARY, 1.0)
        self.library.facts.record_interaction(fact, self.library.now)
        return track.track_id


@pytest.fixture
def disc(library: Library) -> Disc:
    disc = Disc(library)
    disc.write()
    return disc


def titles(disc: Disc) -> list[str]:
    return [track.title for track in disc.parts()]


def test_each_track_of_a_sheet_is_a_track(library: Library, disc: Disc) -> None:
    assert counts(library.scan()) == {"added": 3}
    one, two, three = disc.parts()
    assert [one.title, two.title, three.title] == ["One", "Two", "Three"]
    assert {track.path for track in disc.parts()} == {str(disc.file)}
    assert [(t.start_s, t.end_s) for t in disc.parts()] == [(0, 1), (1, 2.2), (2.2, None)]
    assert [t.duration_s for t in disc.parts()] == pytest.approx([1.0, 1.2, 0.8])
    assert (two.artist, two.album, two.year, two.genre) == ("Ann", "Blue", 1971, "Folk")
    assert [t.track_number for t in library.store.tracks()] == [1, 2, 3]
    assert library.titles("two") == ["Two"]
    assert library.value("SELECT count(*) FROM albums") == 1
    assert [t.title for t in library.store.tracks(sort=TrackSort.PATH)] == ["One", "Two", "Three"]
    assert counts(library.scan()) == {"unchanged": 3}


def test_an_unchanged_image_costs_a_stat(
    library: Library, disc: Disc, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.scan()
    monkeypatch.setattr("recommender.catalogue.media_file.open_media", None)
    monkeypatch.setattr("recommender.catalogue.records.read_cues", None)
    assert counts(library.scan()) == {"unchanged": 3}


def test_a_sheet_in_its_tags_does_as_well(library: Library) -> None:
    for name in ("image.flac", "image.ape"):
        path = library.add(f"{name}/{name}", 300.0, 3.0)
        write_tags(path, CUESHEET=SHEET.replace("{file}", "whatever.wav").replace("\n", "\r\n"))
    assert counts(library.scan()) == {"added": 6}
    assert library.titles("album:blue") == ["One", "One", "Three", "Three", "Two", "Two"]


def test_a_sheet_beside_the_file_goes_before_the_one_inside(library: Library, disc: Disc) -> None:
    write_tags(disc.file, CUESHEET=SHEET.replace('"One"', '"Embedded"'))
    library.scan()
    assert titles(disc) == ["One", "Two", "Three"]
    disc.sheet.unlink()
    assert counts(library.scan()) == {"updated": 3}
    assert titles(disc) == ["Embedded", "Two", "Three"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp932", "gb18030"])
def test_sheets_of_any_encoding(library: Library, disc: Disc, encoding: str) -> None:
    disc.write(SHEET.replace("One", "かぐや姫の月光"), encoding)
    library.scan()
    assert titles(disc)[1:] == ["Two", "Three"]
    if encoding != "gb18030":  # kana of which nothing tells that they are Chinese
        assert titles(disc)[0] == "かぐや姫の月光"


def test_new_words_keep_the_history(library: Library, disc: Disc) -> None:
    library.scan()
    played = disc.play(1)
    disc.write(SHEET.replace("Two", "Second").replace("Blue", "Azure"))
    assert counts(library.scan()) == {"updated": 3}
    assert disc.parts()[1].track_id == played
    assert (disc.parts()[1].title, disc.parts()[1].play_count) == ("Second", 1)


def test_a_moved_image_and_one_that_was_tagged_keep_it_too(library: Library, disc: Disc) -> None:
    library.scan()
    played = disc.play(1)
    disc.file.parent.rename(library.folder / "elsewhere")
    disc.file = library.folder / "elsewhere" / "image.flac"
    assert counts(library.scan()) == {"moved": 3}
    write_tags(disc.file, genre="Jazz")
    assert counts(library.scan()) == {"updated": 3}
    assert (disc.parts()[1].track_id, disc.parts()[1].genre) == (played, "Jazz")


def test_numbers_may_change_and_history_follows_the_sound(library: Library, disc: Disc) -> None:
    library.scan()
    two, three = disc.play(1), disc.play(2)
    renumbered = SHEET.replace("TRACK 02", "TRACK 09").replace("TRACK 03", "TRACK 02")
    disc.write(renumbered)
    library.scan()
    assert [(t.track_id, t.track_number) for t in disc.parts()[1:]] == [(two, 9), (three, 2)]


def test_a_track_that_left_the_sheet_is_missing_and_the_next_ones_are_themselves(
    library: Library, disc: Disc
) -> None:
    library.scan()
    one, three = disc.play(0), disc.play(2)
    head, _, rest = SHEET.partition("  TRACK 01")
    _, _, rest = rest.partition("  TRACK 02")
    disc.write((head + "  TRACK 02" + rest).replace("TRACK 02", "TRACK 01").replace("03", "02"))
    assert counts(library.scan()) == {"moved": 2, "missing": 1}
    assert titles(disc) == ["Two", "Three"]
    assert disc.parts()[1].track_id == three
    assert library.store.by_id(one).missing
    assert counts(library.scan()) == {"unchanged": 2}


def test_a_boundary_that_is_moved_keeps_the_track(library: Library, disc: Disc) -> None:
    library.scan()
    ids = [disc.play(place) for place in range(3)]
    disc.write(SHEET.replace("00:02:15", "00:02:20"))
    library.scan()
    assert [track.track_id for track in disc.parts()] == ids
    assert disc.parts()[1].end_s == pytest.approx(2 + 20 / 75)


def test_without_its_sheet_the_file_is_one_track_again(library: Library, disc: Disc) -> None:
    disc.sheet.unlink()
    library.scan()
    whole = library.play(disc.file)
    disc.write()
    assert counts(library.scan()) == {"added": 3, "missing": 1}
    two = disc.play(1)
    assert library.titles() == ["One", "Three", "Two"]
    disc.sheet.unlink()
    assert counts(library.scan()) == {"updated": 1, "missing": 3}
    assert library.at(disc.file).track_id == whole
    assert library.store.by_id(two).missing
    disc.write()
    library.scan()
    assert disc.parts()[1].track_id == two
    assert disc.parts()[1].play_count == 1
    assert library.store.by_id(whole).missing


def test_a_drive_that_goes_takes_the_parts_and_brings_them_back(
    library: Library, disc: Disc
) -> None:
    library.add("other.flac", 900.0)
    library.scan()
    ids = [disc.play(place) for place in range(3)]
    away = disc.file.parent.rename(library.folder.parent / "away")
    assert counts(library.scan()) == {"missing": 3, "unchanged": 1}
    away.rename(disc.file.parent)
    assert counts(library.scan()) == {"updated": 3, "unchanged": 1}
    assert [track.track_id for track in disc.parts()] == ids
    assert counts(library.scan()) == {"unchanged": 4}


def test_a_sheet_that_comes_back_as_it_was_brings_its_tracks(library: Library, disc: Disc) -> None:
    library.scan()
    first = disc.sheet.read_bytes()
    ids = [disc.play(place) for place in range(3)]
    disc.write(SHEET[: SHEET.index("  TRACK 03")])
    library.scan()
    disc.sheet.write_bytes(first)
    os.utime(disc.sheet, ns=(1, 1))
    library.scan()
    assert [track.track_id for track in disc.parts()] == ids


def test_a_broken_sheet_is_told_and_the_file_is_one_track(library: Library, disc: Disc) -> None:
    disc.write(SHEET.replace("00:02:15", "00:02:95"))
    why = "Line 14: a minute has 60 seconds, and a second 75 frames."
    for expected in ({"added": 1}, {"unchanged": 1}):
        report = library.scan()
        assert counts(report) == expected
        assert [(f.path, f.reason) for f in report.failed] == [(str(disc.sheet), why)]
    assert library.titles() == ["image"]
    assert library.value("SELECT reason FROM failures") == why
    disc.write()
    report = library.scan()
    assert (counts(report), report.failed) == ({"added": 3, "missing": 1}, ())
    assert library.value("SELECT count(*) FROM failures") == 0
    disc.write("nonsense")
    library.scan()
    disc.sheet.unlink()
    assert library.scan().failed == ()
    assert library.value("SELECT count(*) FROM failures") == 0


def test_a_sheet_of_a_file_that_is_not_there_is_told_until_it_is(
    library: Library, disc: Disc
) -> None:
    disc.sheet = disc.sheet.with_name("other.cue")
    disc.file.with_suffix(".cue").unlink()
    text = SHEET.replace("{file}", "before.wav")
    disc.write(text)
    why = "It speaks of “before.wav”, which is not there."
    for _ in range(2):
        report = library.scan()
        assert [(f.path, f.reason) for f in report.failed] == [(str(disc.sheet), why)]
        assert library.titles() == ["image"]
    disc.file = disc.file.rename(disc.file.with_name("before.flac"))
    assert library.scan().failed == ()
    assert titles(disc) == ["One", "Two", "Three"]
    assert library.scan().failed == ()


def test_a_sheet_beside_a_disc_in_single_files_is_no_problem(library: Library) -> None:
    for number in range(3):
        library.add(f"disc/{number}.flac", 300.0 + number)
    (library.folder / "disc" / "image.cue").write_text(SHEET, "utf-8")
    report = library.scan()
    assert (counts(report), report.failed) == ({"added": 3}, ())


def test_a_sheet_in_binary_form_makes_parts_where_no_text_does(
    library: Library, disc: Disc
) -> None:
    flac = FLAC(disc.file)
    rate = flac.info.sample_rate
    block = CueSheet(None)
    starts = [(1, 0.0, 0), (2, 1.2, 0), (3, 2.0, 1)]  # the last one is data
    for number, start_s, kind in starts:
        track = CueSheetTrack(number, round(start_s * rate), type_=kind)
        track.indexes = [CueSheetTrackIndex(1, 0)]
        block.tracks.append(track)
    block.tracks.append(CueSheetTrack(170, 3 * rate))
    flac.cuesheet = block
    flac.metadata_blocks.append(block)
    flac.save()
    library.scan()
    assert titles(disc) == ["One", "Two", "Three"]
    disc.sheet.unlink()
    library.scan()
    assert titles(disc) == ["Track 1", "Track 2"]
    assert [(t.start_s, t.end_s) for t in disc.parts()] == [(0.0, 1.2), (1.2, None)]


def test_a_hidden_first_track_is_there_and_counts_for_nothing(library: Library) -> None:
    disc = Disc(library)
    disc.file = library.add("disc/image.flac", 300.0, 14.0)
    hidden = "    INDEX 00 00:00:00\n    INDEX 01 {begin}\n  TRACK 02 AUDIO\n"
    text = SHEET.replace("    INDEX 01 00:00:00\n  TRACK 02 AUDIO\n", hidden)
    text = text.replace("00:00:60", "00:11:60").replace("00:01:00", "00:12:00")
    text = text.replace("00:02:15", "00:13:00")
    disc.write(text.replace("{begin}", "00:10:00"))
    assert counts(library.scan()) == {"added": 4}
    assert [t.title for t in library.store.tracks()] == ["Hidden track", "One", "Two", "Three"]
    first, one, *_ = disc.parts()
    assert (first.start_s, first.end_s, first.track_number) == (0.0, 10.0, None)
    assert (first.artist, first.album, one.start_s) == ("Ann", "Blue", 10.0)
    assert library.value("SELECT max(track_total) FROM tracks") == 3
    disc.write(text.replace("{begin}", "00:02:00"))  # no more than silence
    library.scan()
    assert titles(disc) == ["One", "Two", "Three"]


def test_a_broken_sheet_in_tags_is_told_of_its_file(library: Library) -> None:
    path = library.add("image.flac", 300.0)
    write_tags(path, CUESHEET="FILE")
    why = "The cue sheet in its tags makes no sense. Line 1: FILE needs a name."
    for _ in range(2):
        report = library.scan()
        assert [(f.path, f.reason) for f in report.failed] == [(str(path), why)]
        assert library.titles() == ["image"]
    write_tags(path, CUESHEET=SHEET)
    (failure,) = library.scan().failed
    assert failure.reason == "Line 8: track 2 begins after the end of its file."
    library.add("other.flac", 400.0)
    path.unlink()
    library.scan()
    assert library.value("SELECT count(*) FROM failures") == 0


def test_a_sheet_of_several_files(library: Library) -> None:
    one = library.add("a/one.flac", 300.0, 2.0, title="Own title")
    two = library.add("a/CD2/two.flac", 500.0, 0.5)
    (library.folder / "a" / "disc.cue").write_text(
        'PERFORMER Ann\nTITLE Blue\nFILE "one.wav" WAVE\nTRACK 01 AUDIO\nINDEX 01 00:00:00\n'
        "TRACK 02 AUDIO\nINDEX 01 00:01:00\n"
        'FILE "CD2/two.wav" WAVE\nTRACK 03 AUDIO\nTITLE Three\nINDEX 01 00:00:00\n'
    )
    assert counts(library.scan()) == {"added": 3}
    assert [t.title for t in library.store.at(one)] == ["Track 1", "Track 2"]
    three = library.at(two)
    assert (three.title, three.album, three.track_number) == ("Three", "Blue", 3)
    assert not three.is_part
    assert library.value("SELECT path FROM tracks WHERE file IS NULL") == str(two)


def test_a_folder_scanned_alone_knows_the_sheet_above(library: Library) -> None:
    path = library.add("a/CD2/two.flac", 500.0, 3.0)
    sheet = library.folder / "a" / "disc.cue"
    sheet.write_text(SHEET.replace("{file}", "CD2/two.wav"))
    assert counts(library.scan()) == {"added": 3}
    alone = {"inside": {str(path.parent)}}
    assert counts(library.scan(path.parent, **alone)) == {"unchanged": 3}
    assert counts(library.scan(library.folder / "a", inside={str(sheet.parent)})) == {
        "unchanged": 3
    }


def test_a_sheet_names_no_file_outside_and_none_that_is_no_music(library: Library) -> None:
    path = library.add("a/image.flac", 300.0, 3.0)
    for number, name in enumerate(("../../secret.flac", "/etc/passwd", "notes.txt", "a" * 5000)):
        (path.parent / f"{number}.cue").write_text(SHEET.replace("{file}", name))
    report = library.scan()
    assert counts(report) == {"added": 1}
    assert all(failure.reason.endswith("which is not there.") for failure in report.failed)
    assert max(len(failure.reason) for failure in report.failed) < 160
    assert library.titles() == ["image"]


def test_a_path_leads_to_the_parts(library: Library, disc: Disc) -> None:
    library.scan()
    with pytest.raises(UnknownTrack, match=r"holds 3 tracks.*image.flac#track01"):
        library.at(disc.file)
    assert library.at(Path(f"{disc.file}#track02")).title == "Two"


def test_a_sheet_leads_to_its_tracks(library: Library, disc: Disc) -> None:
    library.add("disc/other.flac", 500.0)
    library.scan()
    assert [track.title for track in library.store.at(disc.sheet)] == ["One", "Two", "Three"]
    disc.write("nonsense")
    assert library.store.at(disc.sheet) == []
    assert library.store.at(library.folder / "absent.cue") == []


def test_copies_are_told_part_by_part(library: Library, disc: Disc) -> None:
    other = Disc(library, "copy")
    other.write()
    library.scan()
    groups = fingerprints_twice(library.database)
    assert [[library.store.by_id(each).title for each in group] for group in groups] == [
        ["One", "One"],
        ["Two", "Two"],
        ["Three", "Three"],
    ]
