"""The Discover page by keyboard, and what each of its rows opens to."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication

from player.app import Player
from player.settings import ANALYSIS, MOODS
from player.views.discover import DiscoverView
from recommender import Gesture, GestureKind


def opened(qtbot, open_player, memory) -> tuple[Player, DiscoverView]:
    """A player on its Discover page, with a queue there and the keyboard in it."""
    player = open_player(memory)
    player.window.activateWindow()
    qtbot.waitUntil(player.window.isActiveWindow)
    player.commands["discover"].trigger()
    view = player.pages.discover.view
    qtbot.waitUntil(lambda: player.pages.discover.model.rowCount() == 30)
    view.list.setFocus()
    return player, view


def order(player: Player) -> list[int]:
    return [entry.track.track_id for entry in player.pages.discover.model.entries]


def gestures(memory) -> list[GestureKind]:
    return [fact.kind for fact in memory.facts if isinstance(fact, Gesture)]


def test_a_choice_is_opened_corrected_and_left_by_keyboard(qtbot, open_player, memory) -> None:
    player, view = opened(qtbot, open_player, memory)
    view.list.setCurrentIndex(player.pages.discover.model.index(2))
    qtbot.keyClick(view.list, Qt.Key.Key_Right)
    detail = view.list.detail
    qtbot.waitUntil(lambda: detail.bar.sentence == "Sound 75%, Words 25%")
    less = detail.buttons[GestureKind.LESS_LIKE_THIS]
    for _press in range(12):
        if QApplication.focusWidget() is less:
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is less
    qtbot.keyClick(less, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: GestureKind.LESS_LIKE_THIS in gestures(memory))
    qtbot.waitUntil(lambda: 3 not in order(player))
    assert "Less like" in view._change.text()
    qtbot.waitUntil(view.list.detail.isHidden)  # its row is gone
    assert QApplication.focusWidget() is view.list


def test_escape_leads_from_the_account_back_to_its_row(qtbot, open_player, memory) -> None:
    player, view = opened(qtbot, open_player, memory)
    view.list.setCurrentIndex(player.pages.discover.model.index(1))
    qtbot.keyClick(view.list, Qt.Key.Key_Right)
    assert view.list.detail.isVisible()
    view.list.detail.buttons["pin"].setFocus()
    qtbot.keyClick(view.list.detail.buttons["pin"], Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view.list
    assert view.list.detail.isHidden()
    assert view.list.currentIndex().row() == 1


def test_slots_are_moved_pinned_replaced_and_removed_by_keyboard(
    qtbot, open_player, memory
) -> None:
    player, view = opened(qtbot, open_player, memory)
    model, queue = player.pages.discover.model, view.list
    queue.setCurrentIndex(model.index(0))
    moving = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(queue, Qt.Key.Key_Down, moving)
    assert order(player)[:3] == [2, 1, 3]
    assert queue.currentIndex().row() == 1
    assert model.entry(1).pinned
    qtbot.keyClick(queue, Qt.Key.Key_P)
    assert not model.entry(1).pinned
    qtbot.keyClick(queue, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: order(player)[1] == 31)
    qtbot.keyClick(queue, Qt.Key.Key_Delete)
    assert order(player)[:3] == [2, 3, 4]
    qtbot.waitUntil(lambda: GestureKind.REMOVE in gestures(memory))
    for _edit in range(3):
        view._undo.click()
    assert order(player) == list(range(1, 31))


def test_a_row_opens_by_a_click_at_its_end(qtbot, open_player, memory) -> None:
    player, view = opened(qtbot, open_player, memory)
    area = view.list.visualRect(player.pages.discover.model.index(1))
    end = QPoint(area.right() - 24, area.center().y())
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert view.list.open_entry().track.track_id == 2
    below = view.list.visualRect(player.pages.discover.model.index(2))
    assert below.top() >= view.list.detail.geometry().bottom()
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert view.list.open_entry() is None
    assert view.list.indexAt(QPoint(4, 4)) != QModelIndex()


def test_a_mood_is_asked_for_and_offered_again(qtbot, open_player, memory) -> None:
    player, view = opened(qtbot, open_player, memory)
    view.controls.mood.setFocus()
    view.controls.mood.setText("rain on the roof")
    qtbot.keyClick(view.controls.mood, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: memory.queues.wishes[-1]["mood"] == "rain on the roof")
    qtbot.waitUntil(lambda: player.settings.get(MOODS) == "rain on the roof")
    offered = view.controls.mood.completer().model().stringList()
    assert offered[0] == "rain on the roof"
    qtbot.waitUntil(lambda: "sea" in view.controls.mood.completer().model().stringList())


def test_another_moment_is_the_next_time_it_comes(qtbot, open_player, memory) -> None:
    view = opened(qtbot, open_player, memory)[1]
    assert view.controls.day.isHidden()
    view.controls.when.setCurrentIndex(1)
    view.controls.day.setCurrentIndex(6)  # Saturday
    view.controls.hour.setCurrentIndex(21)
    view.discover()
    qtbot.waitUntil(lambda: memory.queues.wishes[-1]["at"] is not None)
    at = memory.queues.wishes[-1]["at"]
    assert (at.weekday(), at.hour, at.minute) == (5, 21, 0)
    assert at.tzinfo is not None


def test_a_mood_before_the_analysis_leads_to_the_analysis(qtbot, player) -> None:
    messages = player.window.messages
    player.pages.discover.view.controls.mood.setText("calm")
    player.commands["discover"].trigger()
    qtbot.waitUntil(lambda: "switched off" in messages.text)
    assert "main.py" not in messages.text
    listened: list[bool] = []
    player.settings.option_changed.connect(
        lambda key: listened.append(player.settings.get(ANALYSIS)) if key == ANALYSIS.key else None
    )
    messages._button.click()
    player.settings.set(ANALYSIS, False)
    assert listened == [True, False]


def test_learning_waits_while_the_listener_types_and_is_begun_once(
    qtbot, open_player, memory
) -> None:
    player = open_player(memory)
    warming = player.pages.discover._warming
    warming.setTimerType(Qt.TimerType.PreciseTimer)
    warming.start(60_000)
    qtbot.waitUntil(lambda: warming.remainingTime() < 59_950)
    left = warming.remainingTime()
    player.window.search.setText("a")
    assert warming.remainingTime() > left
    warming.stop()  # as when it has begun
    player.window.search.setText("ab")
    assert not warming.isActive()
