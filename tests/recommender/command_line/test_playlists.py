"""Playlists by command: made, changed, taken back, brought from files and written to them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from recommender.command_line import cli
from tests.media import tone, write_audio

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def invoke(*arguments: str, status: int = 0) -> Any:
        result = CliRunner().invoke(cli, ["--data", str(tmp_path / "data"), *arguments, "--json"])
        assert result.exit_code == status, result.output
        return json.loads(result.stdout) if status == 0 else result.stderr

    return invoke


@pytest.fixture
def music(tmp_path: Path, run: Run) -> Path:
    for name, hz in (("calm.flac", 220.0), ("wild.mp3", 440.0)):
        write_audio(tmp_path / "music" / name, tone(0.5, hz))
    run("scan", str(tmp_path / "music"))
    return tmp_path / "music"


def test_a_playlist_from_its_making_to_a_file_and_back(run: Run, music: Path) -> None:
    made = run("playlists", "create", "Rain", str(music / "wild.mp3"))
    assert (made["name"], made["tracks"], made["rule"]) == ("Rain", 1, None)
    assert run("playlists", "add", "Rain", str(music / "calm.flac"))["tracks"] == 2
    shown = run("playlists", "show", "Rain")
    assert [track["title"] for track in shown["list"]] == ["wild", "calm"]
    target = music / "rain.pls"
    assert run("playlists", "export", "Rain", str(target))["tracks"] == 2
    target.write_text(target.read_text() + "File3=/etc/passwd\n")
    done = run("playlists", "import", str(target), "--name", "Rain")
    assert (done["found"], done["absent"]) == (2, ["/etc/passwd"])
    assert done["playlist"]["name"] == "Rain 2"
    assert run("playlists", "delete", "Rain 2") == {"deleted": "Rain 2"}
    assert run("playlists", "undo") == {"undone": "deleting “Rain 2”"}
    run("playlists", "rename", "Rain 2", "Fog")
    assert [p["name"] for p in run("playlists", "list")["playlists"]] == ["Fog", "Rain"]


def test_a_smart_playlist_by_command(run: Run, music: Path) -> None:
    made = run("playlists", "smart", "New", "--query", "calm", "--sort", "added", "--limit", "5")
    assert made["rule"] == {"query": "calm", "sort": "added", "descending": False, "limit": 5}
    assert [track["title"] for track in run("playlists", "show", "New")["list"]] == ["calm"]


def test_what_cannot_be_is_said_kindly(run: Run, music: Path) -> None:
    assert "no playlist called “No”" in run("playlists", "show", "No", status=1)
    assert "follows a rule" in (
        run("playlists", "smart", "All")
        and run("playlists", "add", "All", str(music / "calm.flac"), status=1)
    )
    assert "no file" in run("playlists", "import", str(music / "none.m3u"), status=1)
