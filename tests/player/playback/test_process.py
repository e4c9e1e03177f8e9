"""The real engine process, over its real socket, playing to the clock."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from player.playback.client import EngineClient
from player.playback.controller import PlaybackController
from player.playback.protocol import OutputStatus, PlaybackState
from recommender import Interaction
from tests.player.playback.sounds import entry_for, entry_of_noise

CODE_ROOT = Path(__file__).parents[3]


@pytest.fixture
def client(qapp: object) -> Iterator[EngineClient]:
    client = EngineClient(silent=True)
    yield client
    client.close()


@pytest.fixture
def player(client: EngineClient) -> PlaybackController:
    return PlaybackController(client)


@pytest.fixture
def facts(player: PlaybackController) -> list[Interaction]:
    facts: list[Interaction] = []
    player.play_finished.connect(facts.append)
    return facts


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not Path(f"/proc/{pid}/stat").read_text().split(")")[1].startswith(" Z")


def test_plays_and_tells(
    qtbot: QtBot, player: PlaybackController, facts: list[Interaction], tmp_path: Path
) -> None:
    heard = []
    player.entry_changed.connect(heard.append)
    entries = [entry_of_noise(tmp_path, f"n{n}", 0.4, n) for n in (1, 2)]
    broken = entry_for(tmp_path / "absent.ogg", 9)
    player.start()
    player.set_volume(0.5)
    player.play_entries([entries[0], broken, entries[1]])
    qtbot.waitUntil(lambda: len(facts) == 2, timeout=5000)
    qtbot.waitUntil(lambda: player.state is PlaybackState.STOPPED, timeout=1000)
    assert [fact.listened_s for fact in facts] == pytest.approx([0.4, 0.4], abs=1e-4)
    assert [fact.end.value for fact in facts] == ["finished", "finished"]
    assert heard == [*entries, None]
    assert player.output == OutputStatus("", True, "Playing silently, as asked.")


def test_first_sound_comes_at_once(
    qtbot: QtBot, player: PlaybackController, tmp_path: Path
) -> None:
    player.start()
    qtbot.waitSignal(player.output_changed, timeout=5000).wait()
    with qtbot.waitSignal(player.entry_changed, timeout=2000):
        begun = time.monotonic()
        player.play_entries([entry_of_noise(tmp_path, "n", 5.0)])
    assert time.monotonic() - begun < 0.6


def test_shutdown_tells_the_last_fact_and_ends_the_process(
    qtbot: QtBot,
    client: EngineClient,
    player: PlaybackController,
    facts: list[Interaction],
    tmp_path: Path,
) -> None:
    player.start()
    pid = client.pid
    assert pid is not None
    player.play_entries([entry_of_noise(tmp_path, "n", 5.0)])
    qtbot.waitUntil(lambda: player.position_s > 0.3, timeout=5000)
    player.shutdown()
    (fact,) = facts
    assert fact.end.value == "stopped"
    assert 0.3 < fact.listened_s < 1.0
    assert not alive(pid)


def test_killed_engine_is_replaced_where_it_was(
    qtbot: QtBot,
    client: EngineClient,
    player: PlaybackController,
    facts: list[Interaction],
    tmp_path: Path,
) -> None:
    player.start()
    player.play_entries([entry_of_noise(tmp_path, "n", 3.0)])
    qtbot.waitUntil(lambda: player.position_s > 1.0, timeout=5000)
    first = client.pid
    assert first is not None
    begun = time.monotonic()
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: client.pid not in (None, first), timeout=3000)
    position_s = player.position_s
    qtbot.waitUntil(lambda: player.position_s > position_s + 0.1, timeout=5000)
    assert time.monotonic() - begun < 4.0
    qtbot.waitUntil(lambda: bool(facts), timeout=5000)
    (fact,) = facts
    assert fact.end.value == "finished"
    assert fact.listened_s == pytest.approx(3.0, abs=0.5)


def test_engine_that_keeps_dying_is_given_up(
    qtbot: QtBot, client: EngineClient, player: PlaybackController, tmp_path: Path
) -> None:
    player.start()
    player.play_entries([entry_of_noise(tmp_path, "n", 3.0)])
    for _ in range(6):
        pid = client.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        qtbot.waitUntil(lambda pid=pid: client.pid != pid, timeout=3000)
    assert client.pid is None
    assert player.state is PlaybackState.STOPPED
    assert "keeps crashing" in player.output.detail


def test_music_stops_when_the_player_is_killed(tmp_path: Path) -> None:
    entry = entry_of_noise(tmp_path, "n", 30.0)
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, entry.track.path],
        stdout=subprocess.PIPE,
        cwd=CODE_ROOT,
        text=True,
    )
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    assert parent.stdout.readline() == "playing\n"
    assert alive(pid)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 3.0
    while alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not alive(pid)


def test_nonsense_ends_the_engine(qtbot: QtBot, client: EngineClient) -> None:
    client.start()
    assert client._socket is not None
    with qtbot.waitSignal(client.engine_lost, timeout=5000) as lost:
        client._socket.sendall(b"\0\0\0\2[]")
    assert "crashed" in lost.args[0]


_PARENT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from player.playback.client import EngineClient
from player.playback.controller import PlaybackController
from tests.player.playback.sounds import entry_for
application = QCoreApplication([])
client = EngineClient(silent=True)
player = PlaybackController(client)
player.entry_changed.connect(lambda _: print("playing", flush=True))
player.start()
print(client.pid, flush=True)
player.play_entries([entry_for(Path(sys.argv[1]))])
application.exec()
"""
