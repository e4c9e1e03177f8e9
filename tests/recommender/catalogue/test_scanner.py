"""A scan keeps the catalogue true to the folders, and every track's history with its sound."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recommender.catalogue import reading, scanner
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.tracks import TrackStore
from recommender.control import WorkControl
from recommender.entities import End, Interaction, Origin, Progress, ScanReport, Track, TrackSort
from recommender.errors import FolderUnavailable, UnknownTrack
from tests.media import FORMATS, tone, write_audio
from tests.recommender.catalogue.retag import JPEG, write_tags

NOW = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)


class Library:
    """A music folder and its catalogue."""

    def __init__(self, place: Path) -> None:
        self.folder = place / "music"
        self.folder.mkdir()
        self.database = CatalogueDatabase(place / "data" / "catalogue.sqlite3")
        self.facts = FactLog(self.database, "listener", NOW)
        self.store = TrackStore(self.database, self.facts.profile_id)
        self.now = NOW

    def add(self, name: str, hz: float, seconds: float = 0.3, **tags: str) -> Path:
        path = write_audio(self.folder / name, tone(seconds, hz))
        return write_tags(path, **tags) if tags else path

    def scan(self, *folders: Path, **options: object) -> ScanReport:
        self.now += timedelta(minutes=1)
        report = scanner.scan(
            self.database, folders or (self.folder,), clock=lambda: self.now, **options
        )
        self.check()
        return report

    def check(self) -> None:
        assert self.database.check_integrity() == []
        with self.database.transaction() as db:
            db.conn.execute("INSERT INTO tracks_fts(tracks_fts, rank) VALUES('integrity-check', 1)")

    def play(self, path: Path) -> int:
        track_id = self.at(path).track_id
        self.facts.record_interaction(
            Interaction(track_id, self.now, 0.3, End.FINISHED, Origin.LIBRARY, 0.3), self.now
        )
        return track_id

    def at(self, path: Path) -> Track:
        return self.store.by_path(path)

    def titles(self, query: str = "") -> list[str]:
        return [track.title for track in self.store.tracks(query, sort=TrackSort.TITLE)]

    def value(self, sql: str) -> object:
        row = self.database.read_one(sql)
        return row and row[0]


def counts(report: ScanReport) -> dict[str, int]:
    names = ("added", "updated", "moved", "missing", "unchanged")
    return {name: getattr(report, name) for name in names if getattr(report, name)}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path)
    yield library
    library.database.close()


def test_every_format_is_added_and_then_left_alone(library: Library) -> None:
    for number, suffix in enumerate(FORMATS):
        library.add(f"{number}{suffix}", 300.0 + number, 0.4, title=f"Track {suffix}")
    assert counts(library.scan()) == {"added": len(FORMATS)}
    assert library.titles() == sorted(f"Track {suffix}" for suffix in FORMATS)
    assert counts(library.scan()) == {"unchanged": len(FORMATS)}


def test_a_track_is_stored_with_all_that_its_file_says(library: Library) -> None:
    path = library.add("a/b.flac", 300.0, artist="Ann", ALBUM="Blue", genre="Jazz", date="1971-02")
    write_tags(path, artist=["Ann", "Bob"], tracknumber="2/9", LYRICS="[00:01.00]la")
    library.scan()
    track = library.at(path)
    assert (track.title, track.artist, track.album) == ("b", "Ann, Bob", "Blue")
    assert (track.album_artist, track.genre, track.year) == ("Ann", "Jazz", 1971)
    assert (track.track_number, track.codec, track.missing) == (2, "flac", False)
    assert track.added_at == library.now
    assert library.store.lyrics(track.track_id) == ("la", "[00:01.00]la")
    assert library.value("SELECT count(*) FROM track_artists") == 2


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


def test_overlapping_and_linked_folders_are_scanned_once(library: Library) -> None:
    path = library.add("inner/a.flac", 300.0)
    (library.folder / "again").symlink_to(library.folder / "inner")
    (library.folder / "inner/loop").symlink_to(library.folder)
    report = library.scan(library.folder, path.parent, library.folder / "inner" / "..")
    assert counts(report) == {"added": 1}
    assert library.at(path).path == str(path)
    outside = library.folder.parent / "outside"
    write_audio(outside / "b.flac", tone(0.3, 400.0))
    (library.folder / "link").symlink_to(outside)
    assert counts(library.scan()) == {"added": 1, "unchanged": 1}


def test_hidden_files_and_other_files_are_passed_over(library: Library) -> None:
    library.add("a.flac", 300.0)
    library.add(".hidden.flac", 301.0)
    library.add(".folder/b.flac", 302.0)
    (library.folder / "notes.pdf").write_bytes(b"x")
    (library.folder / "a.flac.part").write_bytes(b"x")
    report = library.scan()
    assert (counts(report), report.failed) == ({"added": 1}, ())


def test_bad_files_are_recorded_and_not_tried_again_until_they_change(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add("good.flac", 300.0)
    bad = {
        "zeros.flac": bytes(50_000),
        "empty.mp3": b"",
        "picture.mp3": JPEG * 50,
        "text.wav": b"hello " * 100,
    }
    for name, content in bad.items():
        (library.folder / name).write_bytes(content)
    os.mkfifo(library.folder / "pipe.mp3")
    (library.folder / "folder.mp3").mkdir()
    report = library.scan()
    assert counts(report) == {"added": 1}
    failed = {Path(failure.path).name: failure.reason for failure in report.failed}
    assert failed.keys() == {*bad, "pipe.mp3"}
    assert all(reason.endswith(".") for reason in failed.values())
    tried: list[str] = []
    read = reading.RecordReader.read
    monkeypatch.setattr(
        reading.RecordReader,
        "read",
        lambda self, files: tried.extend(f.path for f in files) or read(self, files),
    )
    again = library.scan()
    assert (counts(again), tried) == ({"unchanged": 1}, [])
    assert again.failed == report.failed
    # Mended, renamed and removed: none of them stays a problem.
    library.add("zeros.flac", 301.0)
    (library.folder / "empty.mp3").unlink()
    (library.folder / "pipe.mp3").unlink()
    (library.folder / "picture.mp3").rename(library.folder / "picture.jpg")
    report = library.scan()
    assert counts(report) == {"added": 1, "unchanged": 1}
    assert [Path(failure.path).name for failure in report.failed] == ["text.wav"]
    assert library.value("SELECT count(*) FROM failures") == 1


def test_a_known_file_that_breaks_keeps_its_track(library: Library) -> None:
    path = library.add("a.flac", 300.0)
    library.scan()
    track_id = library.play(path)
    whole = path.read_bytes()
    path.write_bytes(bytes(100))
    report = library.scan()
    assert (len(report.failed), counts(report)) == (1, {})
    assert library.at(path).track_id == track_id
    path.write_bytes(whole)
    assert library.scan().failed == ()
    assert library.at(path).track_id == track_id


def test_names_that_are_not_text_are_reported(library: Library) -> None:
    library.add("good.flac", 300.0)
    file, folder = (library.folder / os.fsdecode(name) for name in (b"caf\xe9.flac", b"f\xff"))
    shutil.copy(library.folder / "good.flac", file)
    folder.mkdir()
    report = library.scan()
    assert counts(report) == {"added": 1}
    assert [failure.path for failure in report.failed] == [
        f"{library.folder}/caf\\xe9.flac",
        f"{library.folder}/f\\xff",
    ]
    file.unlink()
    folder.rmdir()
    assert library.scan().failed == ()
    assert library.value("SELECT count(*) FROM failures") == 0


def test_lyrics_beside_a_file_are_followed(library: Library) -> None:
    path = library.add("a.flac", 300.0, LYRICS="embedded")
    library.scan()
    track_id = library.at(path).track_id
    (library.folder / "A.LRC").write_text("[00:01.00]beside", "utf-8-sig")
    assert counts(library.scan()) == {"updated": 1}
    assert library.store.lyrics(track_id) == ("embedded", "[00:01.00]beside")
    (library.folder / "a.txt").write_text("Zeile", "utf-16")
    library.scan()
    assert library.store.lyrics(track_id) == ("Zeile", "[00:01.00]beside")
    (library.folder / "A.LRC").unlink()
    (library.folder / "a.txt").unlink()
    assert counts(library.scan()) == {"updated": 1}
    assert library.store.lyrics(track_id) == ("embedded", "")


def test_covers_are_found_and_followed(library: Library) -> None:
    plain, own = library.add("a.flac", 300.0), library.add("b.flac", 301.0)
    write_tags(own, cover=JPEG + b"own")
    (library.folder / "Folder.JPG").write_bytes(JPEG + b"folder")
    library.scan()
    cover = library.store.cover
    assert cover(library.at(plain).track_id) == JPEG + b"folder"
    assert cover(library.at(own).track_id) == JPEG + b"own"
    (library.folder / "cover.png").write_bytes(b"\x89PNG\r\n\x1a\nbetter")
    library.scan()
    assert cover(library.at(plain).track_id) == b"\x89PNG\r\n\x1a\nbetter"
    for image in ("cover.png", "Folder.JPG"):
        (library.folder / image).unlink()
    assert cover(library.at(plain).track_id) is None  # before any scan notices
    library.scan()
    assert cover(library.at(plain).track_id) is None
    assert cover(12345) is None


def test_texts_beside_the_music_are_followed(library: Library) -> None:
    path = library.add("Artist/Album/a.flac", 300.0)
    about = library.folder / "Artist/artist.nfo"
    about.write_text("<artist><name>X</name><biography>Born.</biography></artist>")
    (path.parent / "review.txt").write_text("A fine record.")
    library.scan()
    track_id = library.at(path).track_id
    assert library.store.texts(track_id) == ["A fine record.", "Born."]
    about.write_text("<artist><biography>Born and died.</biography></artist>")
    os.utime(about, ns=(1, 1))
    (path.parent / "review.txt").unlink()
    library.scan()
    assert library.store.texts(track_id) == ["Born and died."]
    about.unlink()
    library.scan()
    assert library.store.texts(track_id) == []


def test_folders_are_remembered(library: Library, tmp_path: Path) -> None:
    inner = library.add("inner/a.flac", 300.0).parent
    outer_track = library.add("b.flac", 301.0)
    scanner.add_folder(library.database, library.folder, NOW)
    scanner.add_folder(library.database, inner, NOW)
    scanner.add_folder(library.database, library.folder, NOW)
    assert scanner.list_folders(library.database) == [str(library.folder), str(inner)]
    with pytest.raises(FolderUnavailable):
        scanner.add_folder(library.database, tmp_path / "nowhere", NOW)
    library.scan()
    track_id = library.play(outer_track)
    scanner.remove_folder(library.database, library.folder, NOW)
    library.check()
    assert scanner.list_folders(library.database) == [str(inner)]
    assert library.titles() == ["a"]
    assert library.store.by_id(track_id).play_count == 1
    scanner.add_folder(library.database, library.folder, NOW)
    assert counts(library.scan()) == {"updated": 1, "unchanged": 1}
    assert library.titles() == ["a", "b"]


def many_files(library: Library, count: int) -> None:
    source = library.add("0.wav", 300.0, 0.02).read_bytes()
    for number in range(1, count):
        data = bytearray(source)
        data[-4:] = number.to_bytes(4, "little")
        (library.folder / f"{number}.wav").write_bytes(data)


def test_many_files_are_read_by_worker_processes(library: Library) -> None:
    many_files(library, 150)
    (library.folder / "bad.wav").write_bytes(b"x")
    seen: list[Progress] = []
    report = library.scan(progress=seen.append)
    assert counts(report) == {"added": 150}
    assert len(report.failed) == 1
    last = seen[-1]
    assert (last.stage, last.done, last.total, last.failed) == ("scan", 151, 151, 1)
    assert last.rate_per_hour
    assert last.remaining_s == 0
    assert counts(library.scan()) == {"unchanged": 150}


def test_a_file_that_crashes_its_worker_costs_only_itself(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    many_files(library, 100)
    (library.folder / "killer.wav").write_bytes(b"x")
    monkeypatch.setattr(reading, "READER", "tests.recommender.catalogue.mortal:MortalReader")
    report = library.scan()
    assert counts(report) == {"added": 100}
    assert [Path(failure.path).name for failure in report.failed] == ["killer.wav"]
    assert "ended its process" in report.failed[0].reason


def test_cancelling_keeps_what_was_done_and_claims_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanner, "TRACKS_PER_COMMIT", 4)
    monkeypatch.setattr(scanner, "REPORT_EVERY_S", 0.0)
    gone = library.add("gone.flac", 300.0)
    library.scan()
    gone.unlink()
    many_files(library, 20)
    control = WorkControl()

    def stop(progress: Progress) -> None:
        if progress.done == 10:
            control.cancel()

    report = library.scan(progress=stop, control=control)
    assert report.cancelled
    assert (report.added, report.missing) == (10, 0)
    assert counts(library.scan()) == {"added": 10, "unchanged": 10, "missing": 1}


def test_a_whole_library_moves_while_files_are_edited(library: Library) -> None:
    many_files(library, 90)
    library.scan()
    ids = {track.title: track.track_id for track in library.store.tracks()}
    new = library.folder.rename(library.folder.parent / "renamed")
    report = library.scan(new)
    assert counts(report) == {"moved": 90}
    assert {track.title: track.track_id for track in library.store.tracks()} == ids


KILLED_SCAN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue import scanner
scanner.TRACKS_PER_COMMIT = 8
database = CatalogueDatabase(Path(sys.argv[1]))
print("ready", flush=True)
scanner.scan(database, [Path(sys.argv[2])], clock=lambda: datetime.now(UTC))
"""


def test_a_scan_killed_at_any_moment_is_continued(library: Library, tmp_path: Path) -> None:
    many_files(library, 160)
    path = tmp_path / "killed" / "catalogue.sqlite3"
    stored = 0
    for seconds in (0.05, 0.35, 0.5, 0.7):
        scan = subprocess.Popen(
            [sys.executable, "-c", KILLED_SCAN, str(path), str(library.folder)],
            cwd=Path(__file__).parents[3],
            stdout=subprocess.PIPE,
        )
        assert scan.stdout is not None
        scan.stdout.readline()
        time.sleep(seconds)
        scan.kill()
        scan.communicate()
        database = CatalogueDatabase(path)
        assert database.check_integrity() == []
        with database.transaction() as db:
            db.conn.execute("INSERT INTO tracks_fts(tracks_fts, rank) VALUES('integrity-check', 1)")
        (now_stored,) = database.read("SELECT count(*) FROM tracks")[0]
        assert now_stored >= stored
        stored = now_stored
        database.close()
    database = CatalogueDatabase(path)
    report = scanner.scan(database, [library.folder], clock=lambda: NOW)
    assert report.added + report.unchanged == 160
    assert report.unchanged == stored
    assert database.check_integrity() == []
    database.close()
