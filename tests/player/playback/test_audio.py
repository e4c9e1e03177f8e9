"""The real engine on a real sound server, which each test starts for itself."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from player.playback.client import EngineClient
from player.playback.controller import PlaybackController
from player.playback.protocol import OutputStatus, PlaybackState
from recommender import Interaction
from tests.media import write_audio
from tests.player.playback.sound_server import SoundServer
from tests.player.playback.sounds import RATE_HZ, entry_for, entry_of_noise, music

_absent = [name for name in ("pulseaudio", "parec", "pactl") if shutil.which(name) is None]
pytestmark = [
    pytest.mark.audio,
    pytest.mark.skipif(bool(_absent), reason=f"not installed: {', '.join(_absent)}"),
]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with tempfile.TemporaryDirectory(prefix="hp") as folder:  # sockets need short paths
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.delenv("PULSE_SERVER", raising=False)
        server = SoundServer(Path(folder))
        yield server
        server.kill()


@pytest.fixture
def player(qapp: object, server: SoundServer) -> Iterator[PlaybackController]:
    player = PlaybackController(EngineClient())
    yield player
    player.shutdown()


def test_join_has_no_gap_at_the_loudspeaker(
    qtbot: QtBot, server: SoundServer, player: PlaybackController, tmp_path: Path
) -> None:
    whole = music(3 * RATE_HZ)
    whole[:, 0] = 0.25  # so that the first sample can be told from silence
    cut = 61_234
    halves = whole[:, :cut], whole[:, cut:]
    paths = [write_audio(tmp_path / f"{n}.flac", half) for n, half in enumerate(halves)]
    facts: list[Interaction] = []
    player.play_finished.connect(facts.append)
    server.start()
    player.start()
    qtbot.waitUntil(lambda: not player.output.silent, timeout=5000)
    recorder = server.record()
    player.play_entries([entry_for(path, n, 1.5) for n, path in enumerate(paths)])
    captured = bytearray()
    assert recorder.stdout is not None
    os.set_blocking(recorder.stdout.fileno(), False)

    def over() -> bool:
        captured.extend(recorder.stdout.read() or b"")
        return len(facts) == 2

    qtbot.waitUntil(over, timeout=8000)
    qtbot.wait(200)
    over()
    recorder.kill()
    recorder.communicate()
    sound = np.frombuffer(bytes(captured[: len(captured) // 8 * 8]), np.float32).reshape(-1, 2)
    begin = int(np.flatnonzero(sound[:, 0])[0])
    heard = sound[begin : begin + whole.shape[1]].T
    assert heard.shape == whole.shape
    assert np.abs(heard - whole).max() <= 2**-15
    assert [fact.listened_s * RATE_HZ for fact in facts] == pytest.approx(
        [cut, whole.shape[1] - cut], abs=0.01
    )


def test_server_comes_goes_and_comes_back(
    qtbot: QtBot, server: SoundServer, player: PlaybackController, tmp_path: Path
) -> None:
    facts: list[Interaction] = []
    failed: list[object] = []
    player.play_finished.connect(facts.append)
    player.entry_failed.connect(lambda *told: failed.append(told))
    player.start()
    player.play_entries([entry_of_noise(tmp_path, "n", 30.0)])
    qtbot.waitUntil(lambda: player.position_s > 0.3, timeout=5000)
    assert player.output == OutputStatus("", True, "No sound device: playing silently.")

    server.start()
    qtbot.waitUntil(lambda: player.output.name == "Null Output", timeout=5000)
    position_s = player.position_s
    qtbot.waitUntil(lambda: player.position_s > position_s + 0.3, timeout=5000)

    server.kill()
    qtbot.waitUntil(lambda: player.state is PlaybackState.PAUSED, timeout=5000)
    assert "has gone" in player.output.detail
    position_s = player.position_s

    server.start()
    qtbot.waitUntil(lambda: player.position_s > position_s + 0.3, timeout=8000)
    assert player.output.name == "Null Output"
    assert player.position_s < position_s + 1.0
    assert failed == []
    player.shutdown()
    (fact,) = facts
    assert fact.end.value == "stopped"
    assert position_s + 0.3 < fact.listened_s < position_s + 1.5


def playing_on(player: PlaybackController, server: SoundServer, name: str) -> bool:
    moves = player.state is PlaybackState.PLAYING
    return moves and player.output.name == name and server.sinks_heard() == [name]


def test_the_chosen_device_is_played_on_and_waited_for(
    qtbot: QtBot, server: SoundServer, player: PlaybackController, tmp_path: Path
) -> None:
    server.start()
    headphones = server.plug_in("headphones")
    player.start()
    player.play_entries([entry_of_noise(tmp_path, "n", 60.0)])
    qtbot.waitUntil(lambda: player.state is PlaybackState.PLAYING, timeout=8000)
    assert {device.device_id for device in player.devices} == {"null", "headphones"}

    chosen = next(device for device in player.devices if device.device_id == "headphones")
    player.choose_device(chosen)
    qtbot.waitUntil(lambda: playing_on(player, server, "headphones"), timeout=8000)

    server.unplug(headphones)
    qtbot.waitUntil(lambda: player.state is PlaybackState.PAUSED, timeout=8000)
    qtbot.waitUntil(lambda: player.output.detail.startswith("headphones has gone"), timeout=8000)
    position_s = player.position_s
    qtbot.wait(700)
    assert player.state is PlaybackState.PAUSED  # never on another by itself
    assert server.sinks_heard() == []
    assert player.position_s == position_s

    server.plug_in("headphones")
    qtbot.waitUntil(lambda: playing_on(player, server, "headphones"), timeout=8000)
    qtbot.waitUntil(lambda: player.position_s > position_s + 0.2, timeout=8000)
    assert player.position_s < position_s + 2.0


def test_the_listener_may_go_on_elsewhere(
    qtbot: QtBot, server: SoundServer, player: PlaybackController, tmp_path: Path
) -> None:
    server.start()
    headphones = server.plug_in("headphones")
    player.start()
    qtbot.waitUntil(lambda: len(player.devices) == 2, timeout=8000)
    player.choose_device(next(d for d in player.devices if d.device_id == "headphones"))
    player.play_entries([entry_of_noise(tmp_path, "n", 60.0)])
    qtbot.waitUntil(lambda: playing_on(player, server, "headphones"), timeout=8000)
    server.unplug(headphones)
    qtbot.waitUntil(lambda: player.output.waiting, timeout=8000)
    qtbot.waitUntil(lambda: player.state is PlaybackState.PAUSED, timeout=8000)
    player.play()
    qtbot.waitUntil(lambda: player.state is PlaybackState.PLAYING, timeout=8000)
    qtbot.waitUntil(lambda: server.sinks_heard() == ["null"], timeout=8000)
    server.plug_in("headphones")  # still the chosen one
    qtbot.waitUntil(lambda: playing_on(player, server, "headphones"), timeout=8000)


def test_the_default_is_followed(
    qtbot: QtBot, server: SoundServer, player: PlaybackController, tmp_path: Path
) -> None:
    server.start()
    player.start()
    player.play_entries([entry_of_noise(tmp_path, "n", 60.0)])
    qtbot.waitUntil(lambda: server.sinks_heard() == ["null"], timeout=8000)
    speakers = server.plug_in("speakers")
    server.make_default("speakers")
    qtbot.waitUntil(lambda: playing_on(player, server, "speakers"), timeout=8000)
    server.unplug(speakers)
    qtbot.waitUntil(lambda: player.state is PlaybackState.PAUSED, timeout=8000)
    assert player.output.waiting
