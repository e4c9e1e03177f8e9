"""Tags changed through the facade: the catalogue follows at once, and history stays."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from recommender import (
    Config,
    Gesture,
    GestureKind,
    Hearth,
    Progress,
    RequestError,
    TagEdit,
    TagField,
    WorkControl,
    from_one_line,
)
from recommender.command_line import cli
from tests.media import tone, write_audio
from tests.recommender.catalogue.retag import JPEG, write_tags

NAMES = ("a.flac", "b.mp3", "c.opus")


@pytest.fixture
def music(tmp_path: Path) -> Path:
    for place, name in enumerate(NAMES):
        path = write_audio(tmp_path / "music" / name, tone(0.4, 200.0 + 60 * place))
        write_tags(path, title=name[0], artist="Nils", album="Was", date=str(1990 + place))
    (tmp_path / "music" / "a.lrc").write_text("[00:01.00]beside")
    return tmp_path / "music"


@pytest.fixture
def hearth(music: Path, tmp_path: Path) -> Iterator[Hearth]:
    hearth = Hearth(Config(tmp_path / "data"))
    hearth.scan([music])
    yield hearth
    hearth.close()


def ids(hearth: Hearth, music: Path) -> list[int]:
    return [hearth.track_at(music / name).track_id for name in NAMES]


def test_an_album_is_renamed_in_files_and_catalogue_at_once(hearth: Hearth, music: Path) -> None:
    track_ids = ids(hearth, music)
    hearth.record_gesture(Gesture(GestureKind.LIKE, track_ids[0], datetime.now(UTC)))
    seen: list[Progress] = []
    edit = TagEdit({TagField.ALBUM: ("Träd",), TagField.GENRES: ("Folk", "Drone")}, JPEG)
    report = hearth.tags.write(track_ids, edit, progress=seen.append)
    assert (report.written, report.failed) == (tuple(track_ids), ())
    assert seen[-1].done == seen[-1].total == 3
    assert [album.title for album in hearth.albums()] == ["Träd"]
    assert [t.track_id for t in hearth.tracks("genre:drone")] == track_ids
    assert hearth.count_tracks("album:was") == 0
    assert hearth.track(track_ids[0]).liked
    assert hearth.cover(track_ids[2]) == JPEG
    assert hearth.lyrics(track_ids[0])[1] == "[00:01.00]beside"
    assert hearth.check_integrity() == []
    scanned = hearth.scan()
    assert (scanned.unchanged, scanned.updated, scanned.added) == (3, 0, 0)


def test_the_last_change_is_taken_back(hearth: Hearth, music: Path) -> None:
    track_ids = ids(hearth, music)
    assert not hearth.tags.can_undo
    hearth.tags.write(track_ids, TagEdit({TagField.DATE: ("2001",)}))
    assert {hearth.track(each).year for each in track_ids} == {2001}
    assert hearth.tags.can_undo
    assert hearth.tags.undo().written == tuple(track_ids)
    assert [hearth.track(each).year for each in track_ids] == [1990, 1991, 1992]
    assert not hearth.tags.can_undo


def test_one_file_that_fails_keeps_no_other_from_its_change(hearth: Hearth, music: Path) -> None:
    track_ids = ids(hearth, music)
    (music / "b.mp3").write_bytes(b"broken")
    report = hearth.tags.write(track_ids, TagEdit({TagField.TITLE: ("T",)}))
    assert report.written == (track_ids[0], track_ids[2])
    assert [Path(failure.path).name for failure in report.failed] == ["b.mp3"]


def test_a_cancelled_change_ends_between_two_files(hearth: Hearth, music: Path) -> None:
    control = WorkControl()

    def stop_after_one(progress: Progress) -> None:
        if progress.done == 1:
            control.cancel()

    report = hearth.tags.write(
        ids(hearth, music),
        TagEdit({TagField.TITLE: ("T",)}),
        progress=stop_after_one,
        control=control,
    )
    assert report.cancelled
    assert len(report.written) == 2


@pytest.mark.parametrize(
    "edit",
    [
        TagEdit(),
        TagEdit({TagField.TRACK_NUMBER: ("B2",)}),
        TagEdit({TagField.DATE: ("yesterday",)}),
        TagEdit({TagField.TITLE: ("a", "b")}),
        TagEdit({TagField.COMPILATION: ("maybe",)}),
        TagEdit({}, b"GIF89a"),
        TagEdit({}, b"\xff\xd8\xff" + bytes(10_000_001)),
    ],
)
def test_a_wrong_change_is_refused_before_any_file(
    hearth: Hearth, music: Path, edit: TagEdit
) -> None:
    before = [(music / name).read_bytes() for name in NAMES]
    with pytest.raises(RequestError):
        hearth.tags.write(ids(hearth, music), edit)
    assert [(music / name).read_bytes() for name in NAMES] == before


def test_several_texts_in_one_line() -> None:
    assert from_one_line(TagField.ARTISTS, " A;B ; ;A") == ("A", "B")
    assert from_one_line(TagField.TITLE, " Love; or not ") == ("Love; or not",)
    assert from_one_line(TagField.TITLE, " ") == ()


def test_the_command_shows_and_changes(hearth: Hearth, music: Path, tmp_path: Path) -> None:
    hearth.close()
    runner, base = CliRunner(), ["--data", str(tmp_path / "data"), "tag"]
    path = str(music / "a.flac")
    (tmp_path / "cover.jpg").write_bytes(JPEG)
    changed = runner.invoke(
        cli,
        [*base, path, "--set", "title=Löv", "--set", "artists=A; B", "--set", "date=",
         "--cover", str(tmp_path / "cover.jpg"), "--json"],
    )  # fmt: skip
    assert changed.exit_code == 0, changed.output
    assert json.loads(changed.stdout) == {"written": [path], "failed": []}
    shown = json.loads(runner.invoke(cli, [*base, path, "--json"]).stdout)["tags"][path]
    assert (shown["title"], shown["artists"], shown["date"]) == (["Löv"], ["A", "B"], [])
    (music / "b.mp3").write_bytes(b"broken")
    failed = runner.invoke(cli, [*base, str(music / "b.mp3"), "--set", "title=x"])
    assert failed.exit_code == 1
    assert "cannot be read" in failed.output
    assert runner.invoke(cli, [*base, path, "--set", "mood=x"]).exit_code == 2
