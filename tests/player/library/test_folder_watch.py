"""Music that comes, changes and goes is noticed by itself; a drive that is away empties nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from mutagen.flac import FLAC
from PySide6.QtCore import QObject

from player.library.folder_watch import FolderWatch
from player.library.library_work import LibraryWork
from player.library.written_files import WrittenFiles
from player.settings import ANALYSIS, WATCH_FOLDERS, Settings
from player.tasks import Tasks
from recommender import Config, Hearth
from tests.media import tone, write_audio


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "drive" / "music"
    write_audio(folder / "Ann" / "Blue" / "one.flac", tone(0.3, 300.0))
    write_audio(folder / "Bob" / "two.flac", tone(0.3, 400.0))
    return folder


@pytest.fixture
def library(tmp_path: Path, music: Path) -> Iterator[Hearth]:
    hearth = Hearth(Config(tmp_path / "data"))
    hearth.scan([music])
    yield hearth
    hearth.close()


@pytest.fixture
def work(library: Hearth, tasks: Tasks, settings: Settings) -> Iterator[LibraryWork]:
    settings.set(ANALYSIS, False)
    yield LibraryWork(library, tasks, settings)
    tasks.shutdown()


@pytest.fixture
def watch(qtbot, library: Hearth, tasks, work, settings: Settings, music: Path) -> FolderWatch:
    watch = FolderWatch(library, tasks, work, settings, quiet_ms=50, drives_ms=50)
    expected = {music, music / "Ann", music / "Ann" / "Blue", music / "Bob"}
    qtbot.waitUntil(lambda: watch.watched == {str(folder) for folder in expected})
    return watch


def titles(library: Hearth) -> set[str]:
    return {track.title for track in library.tracks()}


def test_files_that_come_and_go_are_noticed(qtbot, library, watch, music) -> None:
    write_audio(music / "Ann" / "Blue" / "three.flac", tone(0.3, 500.0))
    qtbot.waitUntil(lambda: titles(library) == {"one", "two", "three"}, timeout=15_000)
    (music / "Bob" / "two.flac").unlink()
    qtbot.waitUntil(lambda: titles(library) == {"one", "three"}, timeout=15_000)


def test_a_file_written_over_in_its_place_is_read_again(qtbot, library, watch, music) -> None:
    file = music / "Bob" / "two.flac"
    tagged = FLAC(file)
    tagged["title"] = "Written over"
    before = file.stat().st_ino, file.parent.stat().st_mtime_ns
    tagged.save(padding=lambda _info: 4_096)
    assert (file.stat().st_ino, file.parent.stat().st_mtime_ns) == before
    qtbot.waitUntil(lambda: titles(library) == {"one", "Written over"}, timeout=15_000)


def test_a_folder_that_is_watched_no_longer_tells_nothing(qtbot, tmp_path) -> None:
    kept, left = tmp_path / "kept", tmp_path / "left"
    for folder in (kept, left):
        folder.mkdir()
        (folder / "file").write_text("before")
    told: list[str] = []
    parent = QObject()
    written = WrittenFiles(parent)
    written.folder_written.connect(told.append)
    written.add([str(kept), str(left), str(tmp_path / "none")])
    written.remove([str(left)])
    for folder in (left, kept):
        (folder / "file").write_text("after")
    qtbot.waitUntil(lambda: bool(told))
    assert told == [str(kept)]


def test_a_new_folder_is_read_and_watched_from_then_on(qtbot, library, watch, music) -> None:
    write_audio(music / "Cid" / "New" / "four.flac", tone(0.3, 600.0))
    qtbot.waitUntil(lambda: "four" in titles(library), timeout=15_000)
    qtbot.waitUntil(lambda: str(music / "Cid" / "New") in watch.watched, timeout=15_000)
    write_audio(music / "Cid" / "New" / "five.flac", tone(0.3, 700.0))
    qtbot.waitUntil(lambda: "five" in titles(library), timeout=15_000)
    shutil.rmtree(music / "Cid")
    qtbot.waitUntil(lambda: titles(library) == {"one", "two"}, timeout=15_000)


def test_a_drive_that_goes_empties_nothing_and_is_read_when_it_returns(
    qtbot, library, watch, music, work
) -> None:
    away = music.parent.with_name("away")
    shutil.copytree(music.parent, away)
    with qtbot.waitSignal(work.scan_finished, timeout=15_000) as finished:
        shutil.rmtree(music.parent)
    assert finished.args[0].unavailable == (str(music),)
    assert titles(library) == {"one", "two"}
    qtbot.waitUntil(lambda: watch._absent == {str(music)}, timeout=15_000)
    write_audio(away / "music" / "Bob" / "six.flac", tone(0.3, 800.0))
    away.rename(music.parent)
    qtbot.waitUntil(lambda: titles(library) == {"one", "two", "six"}, timeout=15_000)


def test_a_music_folder_that_is_empty_at_once_loses_nothing(
    qtbot, library, watch, music, work
) -> None:
    with qtbot.waitSignal(work.scan_finished, timeout=15_000):
        for folder in music.iterdir():
            shutil.rmtree(folder)
    assert titles(library) == {"one", "two"}


def test_switched_off_nothing_is_watched_until_it_is_on_again(
    qtbot, library, watch, music, settings
) -> None:
    settings.set(WATCH_FOLDERS, False)
    assert watch.watched == set()
    write_audio(music / "Bob" / "seven.flac", tone(0.3, 900.0))
    qtbot.wait(200)
    assert "seven" not in titles(library)
    settings.set(WATCH_FOLDERS, True)
    qtbot.waitUntil(lambda: len(watch.watched) == 4)


def test_the_folders_are_told_without_touching_the_disk(library, music) -> None:
    shutil.rmtree(music)
    assert len(library.watching.folders()) == 4
    assert library.watching.absent() == [str(music)]
    report = library.watching.rescan([str(music / "Bob"), "/elsewhere"])
    assert report.unavailable == (str(music),)
    assert report.missing == 0


def test_searches_are_made_ready_now_and_then_during_a_scan_and_in_the_end(
    qtbot, library: Hearth, work: LibraryWork, music: Path, monkeypatch
) -> None:
    ready: list[tuple[bool, bool]] = []
    prepare = library.matches.prepare
    monkeypatch.setattr(
        library.matches,
        "prepare",
        lambda: (ready.append((work.scanning, library.matches.may_lag)), prepare()),
    )
    write_audio(music / "Bob" / "three.flac", tone(0.3, 500.0))
    with qtbot.waitSignal(work.scan_finished, timeout=15_000):
        work.scan()
        for _second in range(5):
            work.library_changed.emit()  # as it does every second while files are read
    qtbot.waitUntil(lambda: not library.matches.may_lag)
    assert ready[0][1]
    assert [scanning for scanning, _may_lag in ready].count(True) <= 1
    qtbot.waitUntil(lambda: ready[-1] == (False, False))  # what was shown meanwhile is shown anew
    assert [track.title for track in library.tracks("thr")] == ["three"]
