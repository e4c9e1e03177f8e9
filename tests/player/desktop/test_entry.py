"""The menu entry is written where desktops look, starts the player, and can be taken away."""

from __future__ import annotations

import configparser
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from defusedxml import ElementTree

from player.desktop.command import desktop
from player.desktop.entry import MIME_TYPES, DesktopFiles, quoted


def parsed(files: DesktopFiles) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read(files.entry, "utf-8")
    return parser


def test_install_writes_what_remove_takes_away(tmp_path: Path) -> None:
    files = DesktopFiles(tmp_path)
    written = files.install()
    assert {path.name for path in written} == {
        "hearth.desktop",
        "hearth.svg",
        "hearth.metainfo.xml",
    }
    entry = parsed(files)["Desktop Entry"]
    assert entry["MimeType"].split(";")[:-1] == list(MIME_TYPES)
    assert entry["Icon"] == files.icon.stem
    assert "currentColor" not in files.icon.read_text("utf-8")
    assert files.remove() == written
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert files.remove() == []


def test_its_commands_start_the_player(tmp_path: Path) -> None:
    files = DesktopFiles(tmp_path)
    files.install()
    parser = parsed(files)
    for group in ("Desktop Entry", "Desktop Action enqueue"):
        words = shlex.split(parser[group]["Exec"])
        assert words[0] == sys.executable
        assert words[-1] == "%U"
        done = subprocess.run([*words[:-1], "--help"], capture_output=True, text=True, check=True)
        assert "FILES" in done.stdout


@pytest.mark.parametrize(
    ("argument", "written"),
    [
        ("/usr/bin/python3", '"/usr/bin/python3"'),
        ("/a b/100%", '"/a b/100%%"'),
        ('/a"$b`', '"/a\\\\"\\\\$b\\\\`"'),
        ("/a\\b", '"/a\\\\\\\\b"'),
    ],
)
def test_arguments_are_quoted_as_the_specification_asks(argument: str, written: str) -> None:
    assert quoted(argument) == written


def test_the_command_installs_for_this_user(own_home: Path) -> None:
    done = CliRunner().invoke(desktop, ["install"])
    assert done.exit_code == 0, done.output
    assert (own_home / "xdg_data_home" / "applications" / "hearth.desktop").exists()
    assert CliRunner().invoke(desktop, ["remove"]).exit_code == 0
    assert not (own_home / "xdg_data_home" / "applications" / "hearth.desktop").exists()


def test_the_metadata_is_sound(tmp_path: Path) -> None:
    files = DesktopFiles(tmp_path)
    files.install()
    root = ElementTree.parse(files.metainfo).getroot()
    assert root.findtext("launchable") == files.entry.name
    named = {element.text for element in root.iter("mediatype")}
    assert named <= set(MIME_TYPES)
    if shutil.which("appstreamcli"):
        done = subprocess.run(
            ["appstreamcli", "validate", "--no-net", str(files.metainfo)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert " E:" not in f" {done.stdout}", done.stdout
