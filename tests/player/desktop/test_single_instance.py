"""A second start hands its files to the first, in real processes and over a real socket."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from player.desktop.command import local_path
from player.desktop.single_instance import (
    AlreadyRunning,
    OpenRequest,
    SingleInstance,
    socket_name,
)
from tests.player.fakes import MemoryLibrary, make_track

pytestmark = pytest.mark.qt_log_ignore("does not support raise")
ROOT = Path(__file__).parents[3]


@pytest.fixture
def first(qtbot, tmp_path: Path):
    """The player that came first, as far as others see it."""
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    instance.listen()
    yield instance
    instance.release()


def start(data: Path, *words: str) -> subprocess.Popen[bytes]:
    """Another start of the player."""
    return subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "--data", str(data), *words],
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )


def test_a_second_start_hands_over_and_ends(qtbot, first, tmp_path: Path) -> None:
    file = tmp_path / "a b.flac"
    file.touch()
    with qtbot.waitSignal(first.request_received, timeout=60_000) as received:
        second = start(tmp_path, "--enqueue", str(file))
    assert second.wait(60) == 0
    assert received.args == [OpenRequest((file,), enqueue=True)]


def test_only_one_is_the_first(first, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path)
    assert not other.claim()
    first.release()
    assert other.claim()
    other.release()


def test_what_a_crashed_player_left_is_no_hindrance(qtbot, tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from player.desktop.single_instance import SingleInstance\n"
        "app = QCoreApplication([]); one = SingleInstance(Path(sys.argv[1]))\n"
        "assert one.claim(); one.listen(); os._exit(9)\n"
    )
    crashed = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )  # fmt: skip
    assert crashed.returncode == 9
    assert (tmp_path / "player.lock").exists()
    heir = SingleInstance(tmp_path)
    assert heir.claim()
    heir.listen()
    socket = QLocalSocket()
    socket.connectToServer(socket_name(tmp_path))
    assert socket.waitForConnected(2000)
    heir.release()


def test_a_player_that_does_not_answer_is_named(qtbot, tmp_path: Path) -> None:
    silent = SingleInstance(tmp_path)
    assert silent.claim()
    with pytest.raises(AlreadyRunning, match="does not answer"):
        SingleInstance(tmp_path).hand_over(OpenRequest(), within_ms=250)
    silent.release()


@pytest.mark.parametrize("message", [b"{}\n", b"nonsense\n", b'{"files": 3}\n', b"\xff\n"])
def test_nonsense_on_the_socket_opens_nothing(qtbot, first, tmp_path, message: bytes) -> None:
    received: list[object] = []
    first.request_received.connect(received.append)
    socket = QLocalSocket()
    socket.connectToServer(socket_name(tmp_path))
    assert socket.waitForConnected(2000)
    socket.write(message)
    qtbot.waitUntil(lambda: socket.bytesAvailable() > 0)
    assert received == []


def test_files_and_addresses_name_the_same() -> None:
    assert local_path("file:///music/a%20b.flac") == Path("/music/a b.flac")
    assert local_path("/music/ü.flac") == Path("/music/ü.flac")
    assert local_path("a.flac") == Path("a.flac").absolute()


# What the player does with it


@pytest.fixture
def player(qtbot, open_player, memory):
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    return player


def test_files_of_the_library_are_played_or_queued(qtbot, player) -> None:
    player.open_request(OpenRequest((Path("/music/000003.flac"), Path("/music/000005.flac"))))
    qtbot.waitUntil(lambda: player.playback.current is not None)
    assert [e.track.track_id for e in player.playback.queue.entries] == [3, 5]
    player.open_request(OpenRequest((Path("/music/000007.flac"),), enqueue=True))
    qtbot.waitUntil(lambda: len(player.playback.queue.entries) == 3)
    assert player.playback.current.track.track_id == 3


def test_a_stranger_is_played_after_its_folder_was_added(qtbot, open_player, tmp_path) -> None:
    new = tmp_path / "new" / "song.flac"
    new.parent.mkdir()
    new.touch()
    library = MemoryLibrary([make_track(1)], found_by_scan=[make_track(50, path=str(new))])
    library.known_folders = ["/music"]
    library.scan = lambda *a, **k: MemoryLibrary.scan(MemoryLibrary())
    player = open_player(library)
    del library.scan
    player.open_request(OpenRequest((new,)))
    messages = player.window.messages
    qtbot.waitUntil(lambda: "“song.flac” is not in your library" in messages.text)
    assert player.playback.queue.entries == ()
    messages._button.click()
    qtbot.waitUntil(lambda: player.playback.current is not None)
    assert player.playback.current.track.track_id == 50
    assert str(new.parent) in library.known_folders


def test_a_request_brings_the_window_to_the_front(qtbot, player) -> None:
    player.window.hide()
    player.open_request(OpenRequest())
    assert player.window.isVisible()
