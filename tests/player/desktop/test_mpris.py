"""A real MPRIS client, playerctl, sees what plays and commands it over a real session bus."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from player.playback.controller import PlaybackState
from player.playback.play_queue import Repeat
from player.settings import SPEED

pytestmark = [
    pytest.mark.qt_log_ignore("does not support raise"),
    pytest.mark.skipif(
        not (shutil.which("dbus-daemon") and shutil.which("playerctl")),
        reason="needs dbus-daemon and playerctl",
    ),
]


@pytest.fixture
def playing(qtbot, bus, open_player, memory, engine):
    """A player in the middle of its third track, seen on the bus."""
    memory.cover_bytes = b"an image"
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    player.pages.library.view.play_from(2)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    engine.listen(10.0)
    qtbot.waitUntil(lambda: player.playback.position_s == 10.0)
    qtbot.waitUntil(lambda: ask("status") == "Playing")
    return player


def ask(*words: str) -> str:
    done = subprocess.run(
        ["playerctl", "--player=hearth", *words], capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def test_what_plays_is_seen(qtbot, playing) -> None:
    assert ask("metadata", "xesam:title") == "Title 000003"
    assert ask("metadata", "xesam:artist") == "Artist 03"
    assert ask("metadata", "--format", "{{duration(mpris:length)}}") == "2:03"
    assert float(ask("position")) == pytest.approx(10.0, abs=0.5)
    assert float(ask("volume")) == pytest.approx(0.8)
    qtbot.waitUntil(lambda: ask("metadata", "mpris:artUrl").startswith("file://"))
    url = ask("metadata", "mpris:artUrl")
    assert Path(url.removeprefix("file://")).read_bytes() == b"an image"


def test_what_plays_is_commanded(qtbot, playing) -> None:
    playback = playing.playback
    ask("pause")
    qtbot.waitUntil(lambda: playback.state is PlaybackState.PAUSED)
    qtbot.waitUntil(lambda: ask("status") == "Paused")
    ask("play")
    qtbot.waitUntil(lambda: playback.state is PlaybackState.PLAYING)
    ask("position", "42")
    qtbot.waitUntil(lambda: playback.position_s == pytest.approx(42.0, abs=0.5))
    ask("position", "5-")
    qtbot.waitUntil(lambda: playback.position_s == pytest.approx(37.0, abs=1.0))
    ask("volume", "0.25")
    qtbot.waitUntil(lambda: playback.volume == 0.25)
    ask("loop", "Track")
    qtbot.waitUntil(lambda: playback.queue.repeat is Repeat.ONE)
    qtbot.waitUntil(lambda: ask("loop") == "Track")
    ask("shuffle", "On")
    qtbot.waitUntil(lambda: playback.queue.shuffled)
    qtbot.waitUntil(lambda: ask("shuffle") == "On")
    ask("loop", "None")
    ask("next")
    qtbot.waitUntil(lambda: playback.current.track.track_id != 3)
    title = playback.current.track.title
    qtbot.waitUntil(lambda: ask("metadata", "xesam:title") == title)
    ask("previous")
    qtbot.waitUntil(lambda: playback.current.track.track_id == 3)
    ask("stop")
    qtbot.waitUntil(lambda: playback.state is PlaybackState.STOPPED)
    qtbot.waitUntil(lambda: ask("status") == "Stopped")


def rate(*value: str) -> str:
    """playerctl does not know of rates."""
    verb = "Set" if value else "Get"
    arguments = ["string:org.mpris.MediaPlayer2.Player", "string:Rate", *value]
    done = subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.mpris.MediaPlayer2.hearth",
         "/org/mpris/MediaPlayer2", f"org.freedesktop.DBus.Properties.{verb}", *arguments],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def test_the_speed_is_seen_and_set(qtbot, playing) -> None:
    playing.settings.set(SPEED, 1.25)
    qtbot.waitUntil(lambda: "double 1.25" in rate())
    rate("variant:double:1.5")
    qtbot.waitUntil(lambda: playing.playback.speed == 1.5)
    assert playing.settings.get(SPEED) == 1.5
    rate("variant:double:9")
    qtbot.waitUntil(lambda: playing.playback.speed == 2.0)
    rate("variant:double:0")
    qtbot.waitUntil(lambda: playing.playback.state is PlaybackState.PAUSED)


def test_a_file_is_opened(qtbot, playing) -> None:
    ask("open", "file:///music/000009.flac")
    qtbot.waitUntil(lambda: playing.playback.current.track.track_id == 9)


def test_the_player_leaves_the_bus(playing) -> None:
    playing.shutdown()
    assert ask("status") == ""
