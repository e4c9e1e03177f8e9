"""The commands as a script sees them: names, fields, exit statuses, and nothing else on stdout."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from recommender.command_line import cli
from tests.media import tone, write_audio

TRACKS = {"calm.flac": 220.0, "bright.mp3": 660.0, "deep.ogg": 110.0}
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose three tracks were scanned and, without models, analysed."""
    base = tmp_path_factory.mktemp("commands")
    (base / "music").mkdir()
    for name, hz in TRACKS.items():
        write_audio(base / "music" / name, tone(4.0, hz=hz))
    runner = CliRunner()
    for arguments in (["scan", str(base / "music")], ["analyse"]):
        result = runner.invoke(cli, ["--data", str(base / "data"), *arguments])
        assert result.exit_code == 0, result.output
    return base


@pytest.fixture
def run(analysed: Path) -> Run:
    def invoke(*arguments: str, **options: Any) -> Result:
        return CliRunner().invoke(cli, ["--data", str(analysed / "data"), *arguments], **options)

    return invoke


def answer(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.output
    payload: dict[str, Any] = json.loads(result.stdout)
    return payload


def test_scan_counts_what_it_found(run: Run, analysed: Path) -> None:
    report = answer(run("scan", str(analysed / "music"), "--json"))
    assert report["unchanged"] == 3
    assert {"added", "updated", "moved", "missing", "failed", "seconds"} <= report.keys()


def test_a_folder_that_is_not_there_is_exit_status_1_with_a_sentence(run: Run) -> None:
    result = run("scan", "/nowhere/at/all")
    assert result.exit_code == 1
    assert "/nowhere/at/all" in result.stderr
    assert "Traceback" not in result.output


def test_tracks_can_be_searched(run: Run) -> None:
    assert len(answer(run("tracks", "--json"))["tracks"]) == 3
    assert [t["title"] for t in answer(run("tracks", "--query", "bri", "--json"))["tracks"]] == [
        "bright"
    ]
    assert len(answer(run("tracks", "--limit", "2", "--json"))["tracks"]) == 2


def test_features_have_the_named_fields(run: Run, analysed: Path) -> None:
    found = answer(run("features", str(analysed / "music" / "calm.flac"), "--json"))
    assert len(found["embedding"]) == 200
    assert len(found["tags"]) == 50
    for name in ("track_id", "encoder", "tempo_bpm", "key", "loudness_lufs", "energy"):
        assert name in found
    assert "calm" in found["document"]
    assert "sentiment" in found


def test_analysis_without_models_says_so(run: Run) -> None:
    report = answer(run("analyse", "--json"))
    assert report["analysed"] == 0
    assert report["pending"] == 0


def test_discover_names_its_fields_and_repeats_itself_for_the_same_seed(run: Run) -> None:
    arguments = ("discover", "--length", "3", "--seed", "5", "--at", "2026-03-01T20:00:00+01:00")
    first, second = (answer(run(*arguments, "--json")) for _ in range(2))
    assert first["slate"] != second["slate"]
    assert first["tracks"] == second["tracks"]
    slot = first["tracks"][0]
    assert set(slot["parts"]) == {"people", "sound", "words", "learning"}
    assert 0 < slot["propensity"] <= 1
    assert slot["reason"]
    for name in ("path", "track_id", "title", "artist", "album", "score", "exploring"):
        assert name in slot


def test_discover_writes_a_playlist(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "queue.m3u"
    queue = answer(run("discover", "--length", "2", "--m3u", str(target), "--json"))
    lines = target.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#EXTM3U"
    named = [str((tmp_path / line).resolve()) for line in lines[2::2]]
    assert named == [track["path"] for track in queue["tracks"]]


def test_facts_are_recorded_and_bad_lines_named(run: Run, analysed: Path) -> None:
    queue = answer(run("discover", "--length", "2", "--seed", "1", "--json"))
    path = str(analysed / "music" / "calm.flac")
    play = {
        "path": path,
        "started_at": "2026-03-01T20:00:00+01:00",
        "listened_s": 3.9,
        "end": "finished",
        "origin": "library",
    }
    from_slate = play | {
        "track_id": queue["tracks"][1]["track_id"],
        "origin": "discover",
        "slate": queue["slate"],
        "slot": 1,
    }
    like = {"gesture": "like", "path": path, "at": "2026-03-01T20:05:00+01:00"}
    bad = [
        "not json",
        json.dumps(play | {"end": "bored"}),
        json.dumps(play | {"started_at": "2026-03-01T20:00:00"}),
        json.dumps(play | {"path": "/nowhere.flac"}),
        json.dumps(play | {"listened_s": -3}),
        json.dumps(like | {"gesture": "hug"}),
        "[1, 2]",
    ]
    lines = [json.dumps(play), json.dumps(from_slate), json.dumps(like), "", *bad]
    report = answer(run("record", "-", "--json", input="\n".join(lines)))
    assert report["recorded"] == 3
    assert [entry["line"] for entry in report["rejected"]] == [5, 6, 7, 8, 9, 10, 11]
    assert all(entry["reason"] for entry in report["rejected"])


def test_similar_without_evidence_is_exit_status_1(run: Run, analysed: Path) -> None:
    result = run("similar", str(analysed / "music" / "calm.flac"), "--by", "people")
    assert result.exit_code == 1
    assert "people" in result.stderr


def test_an_unknown_track_is_exit_status_1_and_wrong_use_is_2(run: Run) -> None:
    assert run("features", "/nowhere.flac").exit_code == 1
    assert run("discover", "--dial", "7").exit_code == 2
    assert run("discover", "--at", "yesterday").exit_code == 2
    assert run("no-such-command").exit_code == 2


def test_models_status_and_doctor_answer(run: Run) -> None:
    models = answer(run("models", "status", "--json"))["models"]
    assert {"name", "version", "installed", "sha256", "licence"} <= models[0].keys()
    checks = json.loads(run("doctor", "--json").stdout)["checks"]
    assert {check["name"] for check in checks} >= {"Python", "packages", "catalogue"}
    assert all(check["advice"] for check in checks if not check["ok"])


def test_an_empty_library_cannot_discover_and_says_what_to_do(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["--data", str(tmp_path), "discover"])
    assert result.exit_code == 1
    assert "scan" in result.stderr.lower()


def test_without_a_command_and_without_a_player_help_is_shown(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["--data", str(tmp_path)])
    assert result.exit_code == 0
    assert "discover" in result.output


def test_profiles_learn_apart(analysed: Path) -> None:
    def run_as(profile: str, *arguments: str, **options: Any) -> Result:
        base = ["--data", str(analysed / "data"), "--profile", profile]
        return CliRunner().invoke(cli, [*base, *arguments], **options)

    ban = {
        "gesture": "never_play",
        "path": str(analysed / "music" / "calm.flac"),
        "at": "2026-03-01T20:05:00+01:00",
    }
    assert answer(run_as("one", "record", "-", "--json", input=json.dumps(ban)))["recorded"] == 1
    assert len(answer(run_as("one", "discover", "--json"))["tracks"]) == 2
    assert len(answer(run_as("two", "discover", "--json"))["tracks"]) == 3


def test_similar_artists_without_a_sound_model_are_refused_with_a_sentence(
    run: Run, analysed: Path
) -> None:
    result = run("similar", str(analysed / "music" / "calm.flac"), "--artists")
    assert result.exit_code == 1
    assert "sound" in result.stderr


def test_no_versions_is_an_answer(run: Run, analysed: Path) -> None:
    path = str(analysed / "music" / "calm.flac")
    assert answer(run("similar", path, "--versions", "--json")) == {"tracks": []}
    assert run("similar", path, "--versions", "--by", "words").exit_code == 2


def test_content_is_not_evaluated_without_the_model(run: Run, analysed: Path) -> None:
    result = run("evaluate", "content", str(analysed / "music"))
    assert result.exit_code == 1
    assert "models install" in result.stderr


def test_a_gesture_can_be_taken_back_by_its_id(analysed: Path) -> None:
    def run_as(*arguments: str, **options: Any) -> Result:
        base = ["--data", str(analysed / "data"), "--profile", "penitent"]
        return CliRunner().invoke(cli, [*base, *arguments], **options)

    path, at = str(analysed / "music" / "calm.flac"), "2026-03-01T20:05:00+01:00"
    made = [
        {"gesture": "never_play", "path": path, "at": at},
        {"gesture": "wrong_reason", "about": "sound", "path": path, "at": at},
        {"gesture": "wrong_reason", "about": "the weather", "path": path, "at": at},
    ]
    told = answer(run_as("record", "-", "--json", input="\n".join(map(json.dumps, made))))
    assert len(told["ids"]) == told["recorded"] == 2
    assert len(answer(run_as("discover", "--json"))["tracks"]) == 2
    back = {"gesture": "take_back", "retracts": told["ids"][0], "path": path, "at": at}
    for recorded in (1, 0):  # a second time there is nothing to take back
        told = answer(run_as("record", "-", "--json", input=json.dumps(back)))
        assert told["recorded"] == recorded
    assert len(answer(run_as("discover", "--json"))["tracks"]) == 3
