"""The real engine on a real sound server, which each test starts for itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from player.playback.client import EngineClient
from player.playback.controller import PlaybackController
from player.playback.protocol import OutputStatus, PlaybackState
from recommender import Interaction
from tests.media import write_audio
from tests.player.playback.sound_server import SoundServer
from tests.player.playback.sounds import RATE_HZ, decoded, entry_for, entry_of_noise, music

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


def captured(
    qtbot: QtBot, server: SoundServer, player: PlaybackController, play: Callable[[], object]
) -> NDArray[np.float32]:
    """What the server is given from ``play`` on until all is silent again, (n, 2)."""
    facts: list[Interaction] = []
    player.play_finished.connect(facts.append)
    recorder = server.record()
    pieces = bytearray()
    assert recorder.stdout is not None
    os.set_blocking(recorder.stdout.fileno(), False)

    def over() -> bool:
        pieces.extend(recorder.stdout.read() or b"")
        return bool(facts) and player.state is PlaybackState.STOPPED

    play()
    qtbot.waitUntil(over, timeout=20_000)
    qtbot.wait(200)
    over()
    recorder.kill()
    recorder.communicate()
    return np.frombuffer(bytes(pieces[: len(pieces) // 8 * 8]), np.float32).reshape(-1, 2)


@pytest.fixture
def sounding(qtbot: QtBot, server: SoundServer, player: PlaybackController) -> PlaybackController:
    """A player whose engine has found the server's device."""
    server.start()
    player.start()
    qtbot.waitUntil(lambda: not player.output.silent, timeout=8000)
    return player


def encoded(folder: Path, name: str, suffix: str, frames: NDArray[np.float32]) -> Path:
    """A file of these frames; Ogg Vorbis by its own encoder, as FFmpeg's adds 13 samples."""
    if suffix != ".ogg":
        return write_audio(folder / f"{name}{suffix}", frames)
    plain = write_audio(folder / f"{name}.wav", frames)
    target = folder / f"{name}.ogg"
    subprocess.run(["oggenc", "-Q", "-q", "6", "-o", target, plain], check=True, timeout=30)
    return target


def test_join_has_no_gap_at_the_loudspeaker(
    qtbot: QtBot, server: SoundServer, sounding: PlaybackController, tmp_path: Path
) -> None:
    whole = music(3 * RATE_HZ)
    whole[:, 0] = 0.25  # so that the first sample can be told from silence
    cut = 61_234
    halves = whole[:, :cut], whole[:, cut:]
    paths = [write_audio(tmp_path / f"{n}.flac", half) for n, half in enumerate(halves)]
    facts: list[Interaction] = []
    sounding.play_finished.connect(facts.append)
    entries = [entry_for(path, n, 1.5) for n, path in enumerate(paths)]
    sound = captured(qtbot, server, sounding, lambda: sounding.play_entries(entries))
    begin = int(np.flatnonzero(sound[:, 0])[0])
    heard = sound[begin : begin + whole.shape[1]].T
    assert heard.shape == whole.shape
    assert np.abs(heard - whole).max() <= 2**-15
    assert [fact.listened_s * RATE_HZ for fact in facts] == pytest.approx(
        [cut, whole.shape[1] - cut], abs=0.01
    )


@pytest.mark.skipif(shutil.which("oggenc") is None, reason="oggenc is not installed")
def test_joins_of_five_formats_have_no_gap_at_the_loudspeaker(
    qtbot: QtBot, server: SoundServer, sounding: PlaybackController, tmp_path: Path
) -> None:
    """One continuous sound, each piece in another format: every sample arrives in its place."""
    suffixes = (".flac", ".mp3", ".opus", ".ogg", ".m4a", ".flac")
    cuts = [n * 50_851 for n in range(len(suffixes) + 1)]
    whole = music(cuts[-1])
    whole[:, 0] = 0.25
    pieces = [whole[:, a:b] for a, b in pairwise(cuts)]
    paths = [
        encoded(tmp_path, str(n), suffix, piece)
        for n, (suffix, piece) in enumerate(zip(suffixes, pieces, strict=True))
    ]
    parts = [decoded(path) for path in paths]
    for suffix, part, piece in zip(suffixes, parts, pieces, strict=True):
        rounding = 1 if suffix == ".opus" else 0  # it is 48 kHz inside
        assert abs(len(part) - piece.shape[1]) <= rounding, suffix
    truth = np.concatenate(parts)
    entries = [entry_for(path, n, 1.2) for n, path in enumerate(paths)]
    sound = captured(qtbot, server, sounding, lambda: sounding.play_entries(entries))
    begin = int(np.flatnonzero(sound[:, 0])[0])
    assert np.array_equal(sound[begin : begin + len(truth)], truth)
    assert not sound[begin + len(truth) :].any()
    near = 2_000  # the codecs' own errors at the cuts aside, the tone goes on in phase
    for cut in cuts[1:-1]:
        for side in (slice(cut - near, cut - near + 500), slice(cut + near, cut + near + 500)):
            lag = best_lag(sound[begin:][:, 1], whole[1], side)
            assert abs(lag) <= 1, cut


def best_lag(heard: NDArray[np.float32], meant: NDArray[np.float32], where: slice) -> int:
    """By how many samples the heard noise is late, from -30 to 30."""
    window = meant[where]
    lags = range(-30, 31)
    likeness = [float(np.dot(window, heard[where.start + lag : where.stop + lag])) for lag in lags]
    return lags[int(np.argmax(likeness))]


def test_a_seek_leaves_no_gap_at_the_loudspeaker(
    qtbot: QtBot, server: SoundServer, sounding: PlaybackController, tmp_path: Path
) -> None:
    level = np.full((2, 60 * RATE_HZ), 0.25, np.float32)
    path = write_audio(tmp_path / "level.flac", level)
    sounding.set_fade(0.2)

    def play() -> None:
        sounding.play_entries([entry_for(path, 1, 60.0)])
        for goal_s in (20.0, 45.0, 5.0):
            QTimer.singleShot(round(800 + goal_s * 20), lambda s=goal_s: sounding.seek(s))
        QTimer.singleShot(3000, sounding.stop)

    sound = captured(qtbot, server, sounding, play)[:, 0]
    heard = np.flatnonzero(sound > 0.01)
    assert len(heard) > 2 * RATE_HZ
    within = sound[heard[0] + 2000 : heard[-1] - RATE_HZ // 2]
    assert longest_silence(within) < RATE_HZ // 100  # one place gives way to another


def longest_silence(sound: NDArray[np.float32]) -> int:
    """The longest stretch without sound, in samples."""
    sounding = np.flatnonzero(np.abs(sound) > 0.01)
    return int(np.diff(sounding, prepend=-1, append=len(sound)).max()) - 1


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
