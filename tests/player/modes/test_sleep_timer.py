"""Falling asleep: by the clock, or with the track; the history of what was heard until then."""

from __future__ import annotations

from pathlib import Path

import pytest

from player.modes.sleep_timer import FADE_OUT_S, SleepTimer
from player.views.session_history import SessionHistoryDialog
from tests.player.playback.sounds import Listener, entry_of_noise


@pytest.fixture
def listener(qapp: object, tmp_path: Path) -> Listener:
    listener = Listener()
    listener.player.play_entries(
        [entry_of_noise(tmp_path, f"n{n}", 30.0, track_id=n) for n in (1, 2)]
    )
    listener.hear(1.0)
    return listener


def test_the_music_fades_and_stops(qtbot, listener: Listener) -> None:
    sleep = SleepTimer(listener.player)
    with qtbot.waitSignals([sleep.changed, sleep.changed]):
        sleep.sleep_in(0.0001)
    listener.hear(FADE_OUT_S - 2.0)
    assert listener.player.state.value == "playing"
    listener.hear(3.0)
    assert listener.player.state.value == "stopped"
    ((track_id, end, _heard_s),) = listener.ends()
    assert (track_id, end) == (1, "stopped")
    assert sleep.minutes_left is None


def test_it_stops_at_the_end_of_the_track(listener: Listener) -> None:
    sleep = SleepTimer(listener.player)
    sleep.sleep_at_end_of_track()
    assert sleep.at_end_of_track
    listener.hear(31.0)
    assert listener.player.state.value == "stopped"
    assert listener.ends() == [(1, "finished", 30.0)]
    assert not sleep.at_end_of_track


def test_time_left_is_told_and_can_be_called_off(listener: Listener) -> None:
    sleep = SleepTimer(listener.player)
    sleep.sleep_in(30)
    assert sleep.minutes_left == 30
    sleep.call_off()
    assert sleep.minutes_left is None
    sleep.sleep_in(15)
    sleep.sleep_at_end_of_track()
    assert sleep.minutes_left is None


def test_nothing_playing_stays_so(qtbot, listener: Listener) -> None:
    listener.player.pause()
    sleep = SleepTimer(listener.player)
    with qtbot.waitSignals([sleep.changed, sleep.changed]):
        sleep.sleep_in(0.0001)
    listener.hear(1.0)
    assert listener.player.state.value == "stopped"
    assert listener.ends()[0][1] == "stopped"


def test_menu_tells_what_is_set(open_player, memory) -> None:
    player = open_player(memory)
    command = player.commands["sleep"]
    choices = {action.text(): action for action in command.menu().actions()}
    assert choices["Off"].isChecked()
    choices["In 30 minutes"].trigger()
    assert command.text() == "Sleep timer: 30 minutes left"
    choices = {action.text(): action for action in command.menu().actions()}
    assert not choices["Off"].isChecked()
    choices["At the end of this track"].trigger()
    assert command.text() == "Sleep timer"
    assert player.commands["stop_after"].isChecked()


def test_history_tells_what_was_heard(qtbot, listener: Listener) -> None:
    listener.player.next()
    listener.hear(1.0)
    listener.player.stop()
    listener.hear(0.1)
    history = listener.player.history
    assert [played.entry.track.track_id for played in history] == [2, 1]
    dialog = SessionHistoryDialog(history)
    qtbot.addWidget(dialog)
    rows = [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]
    assert [(row.text(1), row.text(4)) for row in rows] == [("n2", "Stopped"), ("n1", "Skipped")]
    again = []
    dialog.again_wanted.connect(again.append)
    dialog.list.itemActivated.emit(rows[1], 0)
    assert again == [history[1].entry.track]
