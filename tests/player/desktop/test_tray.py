"""With the tray the window may be closed and the music goes on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from player.settings import TRAY

pytestmark = pytest.mark.qt_log_ignore("does not support", "systemTrayWindowChanged")


@pytest.fixture
def player(qtbot, open_player, memory, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    return player


def icon_of(player) -> QSystemTrayIcon | None:
    return player.window.findChild(QSystemTrayIcon)


def test_closing_hides_while_the_icon_is_there(qtbot, player) -> None:
    ended: list[int] = []
    player.window.closing.connect(lambda: ended.append(1))
    player.settings.set(TRAY, True)
    player.window.close()
    assert not player.window.isVisible()
    assert ended == []
    icon_of(player).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert player.window.isVisible()
    player.window.close()
    player.commands["quit"].trigger()
    assert ended == [1]


def test_the_icon_says_and_commands_what_plays(qtbot, player) -> None:
    player.settings.set(TRAY, True)
    player.pages.library.view.play_from(2)
    qtbot.waitUntil(lambda: "Title 000003" in icon_of(player).toolTip())
    names = [action.text() for action in icon_of(player).contextMenu().actions() if action.text()]
    assert "Next track" in names
    assert "Quit" in names


def test_without_the_icon_closing_ends(qtbot, player) -> None:
    ended: list[int] = []
    player.window.closing.connect(lambda: ended.append(1))
    player.settings.set(TRAY, True)
    player.window.close()
    player.settings.set(TRAY, False)
    assert player.window.isVisible()
    player.window.close()
    assert ended == [1]
