"""The queue outlives the player, however that ends; its modes are commands, buttons, settings."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from player.app import Player
from player.playback.controller import PlaybackState
from player.playback.kept_queue import KeptQueue
from player.playback.play_queue import PlayQueue, QueueEntry, Repeat, Shuffle
from player.settings import REPEAT, SHUFFLE
from recommender import Config, Day, Origin
from recommender.phrases import say
from tests.player.fakes import MemoryLibrary, StillEngine, make_track

NOW = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)


@pytest.fixture
def opened(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[Callable[..., Player]]:
    """Opens one player after another over the same data folder, each with its own engine."""
    players: list[Player] = []

    def open_over(library: MemoryLibrary) -> Player:
        config = Config(tmp_path / "data")
        player = Player(qapp, config, link=StillEngine(), open_library=lambda _config: library)
        players.append(player)
        player.open()
        qtbot.waitUntil(lambda: player.pages is not None)
        player.tasks.finish_writes()
        qtbot.wait(20)
        return player

    yield open_over
    for player in players:
        player.shutdown()
        player.window.close()
        player.setParent(None)
        player.window.deleteLater()
    qapp.processEvents()


def play(player: Player, qtbot, seconds: float) -> None:
    """Play the library's tracks from the third on for a while."""
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    player.pages.library.view.play_from(2)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    player._link.listen(seconds)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: player.playback.position_s == seconds)


def test_one_comes_back_paused_exactly_where_one_left(qtbot, opened, memory) -> None:
    before = opened(memory)
    play(before, qtbot, 42.5)
    ids = [entry.entry_id for entry in before.playback.queue.entries]
    before.shutdown()
    heard = len(memory.facts)
    after = opened(memory)
    qtbot.waitUntil(lambda: after.playback.current is not None)
    assert after.playback.state is PlaybackState.PAUSED
    assert after.playback.current.track.track_id == 3
    assert after.playback.position_s == 42.5
    assert [entry.entry_id for entry in after.playback.queue.entries] == ids
    assert len(memory.facts) == heard


def test_after_a_crash_the_queue_and_the_place_are_there(
    qtbot, opened, memory, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr("player.modes.queue_keeper.POSITION_MS", 50)
    player = opened(memory)
    play(player, qtbot, 17.0)
    data = tmp_path / "data"
    position = data / "position.json"
    qtbot.waitUntil(lambda: position.exists() and '"position_s":17.0' in position.read_text())
    player.tasks.finish_writes()
    kept = KeptQueue(data).load(memory.tracks_by_id)
    assert kept == player.playback.bookmark
    assert json.loads((data / "queue.json").read_text())["version"] == 1


def test_a_player_that_was_stopped_comes_back_stopped(qtbot, opened, memory) -> None:
    before = opened(memory)
    play(before, qtbot, 5.0)
    before.playback.stop()
    before.shutdown()
    after = opened(memory)
    qtbot.waitUntil(lambda: bool(after.playback.queue.entries))
    assert after.playback.state is PlaybackState.STOPPED
    assert after.playback.queue.current.track.track_id == 3


@pytest.mark.parametrize("damage", ["", "[]", '{"version":2}', '{"version":1,"entries":[{}]}'])
def test_a_damaged_file_is_set_aside(tmp_path: Path, damage: str) -> None:
    (tmp_path / "queue.json").write_text(damage)
    assert KeptQueue(tmp_path).load(lambda _ids: []) is None
    assert (tmp_path / "queue.unread").read_text() == damage
    assert KeptQueue(tmp_path).load(lambda _ids: []) is None


def test_tracks_the_library_lost_are_left_out(tmp_path: Path) -> None:
    tracks = [make_track(number) for number in range(1, 6)]
    queue = PlayQueue()
    why = say("You liked it {day}.", day=Day(NOW, NOW))
    queue.replace([QueueEntry(track, Origin.DISCOVER, "s", 4, why) for track in tracks], 2)
    queue.set_shuffle(Shuffle.TRACKS)
    kept = KeptQueue(tmp_path)
    kept.keep_queue(queue.state)
    kept.keep_position(queue.state.current_id, 3.0)
    whole = kept.load(lambda _ids: tracks)
    assert whole is not None
    assert (whole.queue, whole.position_s) == (queue.state, 3.0)
    less = kept.load(lambda _ids: [track for track in tracks if track.track_id != 3])
    assert less is not None
    assert [entry.track.track_id for entry in less.queue.entries if entry.slot == 4][:2] == [1, 2]
    assert len(less.queue.entries) == len(less.queue.unshuffled or ()) == 4
    assert less.position_s is None


def test_a_queue_of_an_earlier_version_keeps_its_reasons(tmp_path: Path) -> None:
    queue = PlayQueue()
    queue.replace([QueueEntry(make_track(1), Origin.DISCOVER, "s", 4)], 0)
    kept = KeptQueue(tmp_path)
    kept.keep_queue(queue.state)
    file = tmp_path / "queue.json"
    content = json.loads(file.read_text("utf-8"))
    content["entries"][0]["reason"] = "You liked it today."
    file.write_text(json.dumps(content), "utf-8")
    found = kept.load(lambda _ids: [make_track(1)])
    assert found is not None
    assert str(found.queue.entries[0].reason) == "You liked it today."


def test_modes_are_buttons_commands_and_settings_alike(qtbot, opened, memory) -> None:
    player = opened(memory)
    play(player, qtbot, 1.0)
    named = {b.accessibleName(): b for b in player.pages.transport.findChildren(QToolButton)}
    qtbot.mouseClick(named["Shuffle"], Qt.MouseButton.LeftButton)
    assert player.playback.queue.shuffled
    assert player.commands["shuffle"].isChecked()
    repeat = named["Repeat: off"]
    for mode in (Repeat.ALL, Repeat.ONE, Repeat.OFF, Repeat.ALL):
        qtbot.mouseClick(repeat, Qt.MouseButton.LeftButton)
        assert player.playback.queue.repeat is mode
        assert repeat.accessibleName() == player.commands["repeat"].text() == f"Repeat: {mode}"
        assert repeat.isChecked() == (mode is not Repeat.OFF)
    player.commands["stop_after"].trigger()
    assert player.playback.stops_after_current
    player.shutdown()
    again = opened(memory)
    assert again.settings.get(SHUFFLE)
    assert again.settings.get(REPEAT) == "all"
    assert again.playback.queue.repeat is Repeat.ALL
    assert again.playback.queue.shuffled
    assert not again.playback.stops_after_current


def test_a_queue_cleared_by_mistake_is_one_key_away(qtbot, opened, memory) -> None:
    player = opened(memory)
    play(player, qtbot, 9.0)
    order = player.playback.queue.entries
    player.playback.clear()
    assert player.pages.queue.model.rowCount() == 0
    assert player.commands["undo"].isEnabled()
    player.commands["undo"].trigger()
    assert player.playback.queue.entries == order
    qtbot.waitUntil(lambda: player.playback.state is PlaybackState.PAUSED)
    assert player.playback.position_s == 9.0
