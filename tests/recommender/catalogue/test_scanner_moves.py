"""Every track keeps its history whatever happens to its file."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from recommender.errors import UnknownTrack
from tests.media import tone, write_audio
from tests.recommender.catalogue.library import Library, counts, many_files
from tests.recommender.catalogue.retag import write_tags


def test_a_retagged_file_stays_the_same_track(library: Library) -> None:
    path = library.add("a.mp3", 300.0, title="Old", artist="Ann", album="First")
    library.scan()
    track_id = library.play(path)
    write_tags(path, title="New name", artist="Bob", album="Second")
    assert counts(library.scan()) == {"updated": 1}
    track = library.at(path)
    assert (track.track_id, track.title, track.artist, track.play_count) == (
        (track_id, "New name", "Bob", 1)
    )
    assert library.titles("old") == []
    assert library.titles("new") == ["New name"]
    # Names that nobody bears any more are gone.
    assert library.value("SELECT group_concat(name) FROM artists") == "Bob"
    assert library.value("SELECT group_concat(title) FROM albums") == "Second"


def test_moved_and_renamed_files_keep_their_history(library: Library) -> None:
    paths = [library.add(f"{n}.ogg", 300.0 + n, title=f"T{n}") for n in range(3)]
    library.scan()
    ids = [library.play(path) for path in paths]
    (library.folder / "deep/er").mkdir(parents=True)
    moved = [path.rename(library.folder / "deep/er" / f"x{path.name}") for path in paths]
    write_tags(moved[0], title="Retagged and moved")
    assert counts(library.scan()) == {"moved": 3}
    assert [library.at(path).track_id for path in moved] == ids
    assert all(library.at(path).play_count == 1 for path in moved)
    assert library.at(moved[0]).title == "Retagged and moved"
    with pytest.raises(UnknownTrack):
        library.at(paths[0])


def test_files_that_exchange_their_names_exchange_nothing_else(library: Library) -> None:
    first, second, third = (library.add(f"0{n}.flac", 300.0 + n, title=f"T{n}") for n in (1, 2, 3))
    library.scan()
    ids = [library.play(path) for path in (first, second, third)]
    spare = library.folder / "spare"
    first.rename(spare)
    second.rename(first)
    third.rename(second)
    spare.rename(third)
    report = library.scan()
    assert report.added == report.missing == 0
    assert [library.at(path).track_id for path in (third, first, second)] == ids
    assert library.titles() == ["T1", "T2", "T3"]


def test_renumbered_files_keep_their_history(library: Library) -> None:
    paths = [library.add(f"0{n}.flac", 300.0 + n, title=f"T{n}") for n in (1, 2, 3)]
    library.scan()
    ids = [library.play(path) for path in paths]
    for number in (3, 2, 1):
        (library.folder / f"0{number}.flac").rename(library.folder / f"0{number + 1}.flac")
    report = library.scan()
    assert report.added == report.missing == 0
    assert [library.at(library.folder / f"0{n}.flac").track_id for n in (2, 3, 4)] == ids


def test_a_better_encoding_in_the_same_place_is_the_same_track(library: Library) -> None:
    path = library.add("a.mp3", 300.0, 1.0, title="Song", artist="Ann")
    library.scan()
    track_id = library.play(path)
    write_audio(path, tone(1.0, 300.0), bit_rate_bps=320_000)
    assert counts(library.scan()) == {"updated": 1}
    assert library.at(path).track_id == track_id


def test_other_music_in_the_same_place_is_another_track(library: Library) -> None:
    path = library.add("Track 01.flac", 300.0, 0.3, title="One", artist="Ann")
    library.scan()
    old = library.play(path)
    original = path.rename(library.folder.parent / "away.flac")
    library.add("Track 01.flac", 500.0, 3.0, title="Two", artist="Bob")
    assert counts(library.scan()) == {"added": 1, "missing": 1}
    assert library.at(path).track_id != old
    assert library.store.by_id(old).missing
    assert library.titles() == ["Two"]
    original.rename(library.folder / "back.flac")
    assert counts(library.scan()) == {"moved": 1, "unchanged": 1}
    assert library.at(library.folder / "back.flac").track_id == old


def test_a_copy_is_a_track_of_its_own(library: Library) -> None:
    path = library.add("a.flac", 300.0, title="Song")
    library.scan()
    track_id = library.play(path)
    shutil.copy(path, library.folder / "copy.flac")
    assert counts(library.scan()) == {"added": 1, "unchanged": 1}
    assert library.at(path).track_id == track_id


@pytest.mark.parametrize("scan_between", [True, False])
def test_a_file_copied_and_then_deleted_keeps_its_history(
    library: Library, scan_between: bool
) -> None:
    path = library.add("a.flac", 300.0, title="Song", LYRICS="la")
    library.scan()
    track_id = library.play(path)
    copy = library.folder / "new/copy.flac"
    copy.parent.mkdir()
    shutil.copy(path, copy)
    if scan_between:
        library.scan()
    path.unlink()
    report = library.scan()
    assert (report.moved, report.added, report.missing) == (1, 0, 0)
    assert (library.at(copy).track_id, library.at(copy).play_count) == (track_id, 1)
    assert library.store.lyrics(track_id) == ("la", "")
    assert library.store.count() == library.value("SELECT count(*) FROM tracks") == 1
    assert library.titles("song") == ["Song"]


def test_a_copy_with_a_history_of_its_own_is_not_merged(library: Library) -> None:
    path = library.add("a.flac", 300.0, title="Song")
    copy = Path(shutil.copy(path, library.folder / "b.flac"))
    library.scan()
    first, second = library.play(path), library.play(copy)
    path.unlink()
    assert counts(library.scan()) == {"missing": 1, "unchanged": 1}
    assert library.store.by_id(first).play_count == library.at(copy).play_count == 1
    assert library.at(copy).track_id == second


def test_missing_tracks_leave_the_lists_and_come_back(library: Library) -> None:
    path, other = library.add("a.flac", 300.0, title="A"), library.add("b.flac", 301.0, title="B")
    library.scan()
    track_id = library.play(path)
    away = path.rename(library.folder.parent / "a.flac")
    assert counts(library.scan()) == {"missing": 1, "unchanged": 1}
    assert library.titles() == ["B"]
    assert library.titles("a") == []
    assert library.store.by_id(track_id).missing
    assert counts(library.scan()) == {"unchanged": 1}
    away.rename(path)
    assert counts(library.scan()) == {"updated": 1, "unchanged": 1}
    assert library.titles() == ["A", "B"]
    assert library.titles("a") == ["A"]
    assert not library.store.by_id(track_id).missing
    assert other.exists()


@pytest.mark.parametrize("how", ["absent", "empty", "hidden only"])
def test_a_vanished_drive_empties_nothing(library: Library, how: str) -> None:
    path = library.add("a.flac", 300.0)
    second = library.folder.parent / "second"
    write_audio(second / "b.flac", tone(0.3, 400.0))
    library.scan(library.folder, second)
    away = library.folder.rename(library.folder.parent / "away")
    if how != "absent":
        library.folder.mkdir()
    if how == "hidden only":
        (library.folder / ".Trash").mkdir()
    report = library.scan(library.folder, second)
    assert report.unavailable == (str(library.folder),)
    assert counts(report) == {"unchanged": 1}
    assert library.store.count() == 2
    if library.folder.exists():
        shutil.rmtree(library.folder)
    away.rename(library.folder)
    assert counts(library.scan(library.folder, second)) == {"unchanged": 2}
    assert not library.at(path).missing


def test_a_folder_that_may_not_be_read_keeps_its_tracks(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add("open/a.flac", 300.0)
    library.add("c.flac", 302.0)
    locked = library.add("locked/b.flac", 301.0)
    library.scan()
    scandir = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    # The tests may run as root, whom no permission stops.
    monkeypatch.setattr(os, "scandir", refuse)
    (library.folder / "open/a.flac").unlink()
    assert counts(library.scan()) == {"missing": 1, "unchanged": 1}
    assert not library.at(locked).missing


def test_an_unreadable_root_is_unavailable(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = library.add("a.flac", 300.0)
    library.scan()

    def refuse(path: str) -> object:
        raise OSError(5, "Input/output error", path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert library.scan().unavailable == (str(library.folder),)
    assert not library.at(path).missing


def test_a_whole_library_moves_while_files_are_edited(library: Library) -> None:
    many_files(library, 90)
    library.scan()
    ids = {track.title: track.track_id for track in library.store.tracks()}
    new = library.folder.rename(library.folder.parent / "renamed")
    report = library.scan(new)
    assert counts(report) == {"moved": 90}
    assert {track.title: track.track_id for track in library.store.tracks()} == ids
