"""After the models are installed no process of Hearth ever opens a network connection.

An audit hook in every interpreter started here, workers included, writes down whoever tries.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.media import tone, write_audio

ROOT = Path(__file__).parent.parent
HOOK = """
import os, sys
WATCHED = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}
def note(event, arguments):
    if event not in WATCHED:
        return
    where = arguments[1] if event in ("socket.connect", "socket.sendto") else arguments[0]
    if isinstance(where, (str, bytes)) and event == "socket.connect":
        return  # a path: a socket of this machine's own
    with open(os.environ["HEARTH_TEST_NETWORK_LOG"], "a") as log:
        log.write(f"{event} {where!r} by {sys.argv!r}\\n")
sys.addaudithook(note)
"""


@pytest.fixture
def watched(tmp_path: Path) -> dict[str, str]:
    """An environment in which every interpreter notes its network use."""
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    (hooks / "sitecustomize.py").write_text(HOOK)
    return os.environ | {
        "PYTHONPATH": str(hooks),
        "HEARTH_TEST_NETWORK_LOG": str(tmp_path / "network.log"),
    }


def run(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment, cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def test_the_watch_sees_a_connection(watched: dict[str, str], tmp_path: Path) -> None:
    run(
        watched, "-c",
        "import socket; s = socket.socket(); s.settimeout(0.01); s.connect_ex(('127.0.0.1', 9))",
    )  # fmt: skip
    assert "127.0.0.1" in (tmp_path / "network.log").read_text()


@pytest.mark.timeout(300)
def test_scan_analyse_and_discover_never_reach_for_the_network(
    watched: dict[str, str], tmp_path: Path
) -> None:
    music = tmp_path / "music"
    music.mkdir()
    for number in range(3):  # of three lengths: they are no versions of one recording
        write_audio(music / f"{number}.flac", tone(4.0 + number, hz=220.0 * (number + 1)))
    main = (str(ROOT / "main.py"), "--data", str(tmp_path / "data"))
    weights = os.environ.get("HEARTH_TEST_MODELS", str(ROOT / ".venv" / "hearth" / "models"))
    if Path(weights).is_dir():
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "models").symlink_to(weights)
    run(watched, *main, "scan", str(music))
    assert json.loads(run(watched, *main, "analyse", "--json"))["pending"] == 0
    assert len(json.loads(run(watched, *main, "discover", "--json"))["tracks"]) == 3
    assert not (tmp_path / "network.log").exists()
