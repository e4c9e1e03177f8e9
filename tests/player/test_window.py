"""The window as a listener uses it, over a library in memory and an engine without sound."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSlider, QWidget

from player.app import Player
from player.itemmodels.track_columns import Column
from player.playback.controller import PlaybackState
from player.views.activity import TaskLine
from player.views.sidebar import Place
from recommender import (
    CatalogueUnavailable,
    Config,
    End,
    Failure,
    Gesture,
    GestureKind,
    Interaction,
    Origin,
)
from tests.player.fakes import MemoryLibrary, make_track


def rows(player) -> int:
    return player.pages.library.model.rowCount()


def plays(library: MemoryLibrary) -> list[Interaction]:
    return [fact for fact in library.facts if isinstance(fact, Interaction)]


def test_a_new_listener_is_asked_for_music_and_sees_it_appear(qtbot, open_player, tmp_path) -> None:
    library = MemoryLibrary(found_by_scan=[make_track(n) for n in range(1, 31)])
    player = open_player(library)
    assert player.window.welcoming
    assert player.pages.welcome.choose.hasFocus() or not player.window.isActiveWindow()
    player.pages.welcome.folder_dropped.emit(tmp_path)
    qtbot.waitUntil(lambda: rows(player) == 30)
    assert library.known_folders == [str(tmp_path)]
    assert not player.window.welcoming
    qtbot.waitUntil(lambda: library.analysed == 1)


def test_searching_as_one_types(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    qtbot.waitUntil(lambda: rows(player) == 40)
    player.window.show_place(Place.QUEUE)
    qtbot.keyClicks(player.window.search, "title 000007")
    qtbot.waitUntil(lambda: rows(player) == 1)
    assert player.window.pages.currentWidget() is player.pages.library.view
    player.window.search.clear()
    qtbot.waitUntil(lambda: rows(player) == 40)


def test_only_the_page_in_sight_searches_and_the_others_when_they_are_shown(
    qtbot, open_player, memory
) -> None:
    asked: list[str] = []
    albums = memory.albums
    memory.albums = lambda query="", **page: (asked.append(query), albums(query, **page))[1]
    player = open_player(memory)
    qtbot.waitUntil(lambda: rows(player) == 40)
    qtbot.keyClicks(player.window.search, "title 000017")
    qtbot.waitUntil(lambda: rows(player) == 1)
    assert asked == []
    player.window.show_place(Place.ALBUMS)
    qtbot.waitUntil(lambda: asked == ["title 000017"])
    player.window.show_place(Place.LIBRARY)
    player.window.show_place(Place.ALBUMS)
    qtbot.wait(50)
    assert asked == ["title 000017"]


def test_double_click_plays_from_there_on_and_a_skip_becomes_a_fact(
    qtbot, open_player, memory, engine
) -> None:
    player = open_player(memory)
    qtbot.waitUntil(lambda: rows(player) == 40)
    table = player.pages.library.view.table
    place = table.visualRect(player.pages.library.model.index(4, Column.ARTIST)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: player.playback.state is PlaybackState.PLAYING)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    assert player.playback.current.track.track_id == 5
    assert len(player.playback.queue.entries) == 36
    assert memory.preferred[0] == 5
    engine.listen(12.0)
    player.commands["next"].trigger()
    qtbot.waitUntil(lambda: len(plays(memory)) == 1)
    fact = plays(memory)[0]
    assert (fact.track_id, fact.end, fact.origin) == (5, End.SKIPPED, Origin.LIBRARY)
    assert fact.listened_s == pytest.approx(12.0)


def test_discover_shows_reasons_and_what_is_played_carries_its_slot(
    qtbot, open_player, memory, engine
) -> None:
    player = open_player(memory)
    player.commands["discover"].trigger()
    qtbot.waitUntil(lambda: player.pages.discover.model.rowCount() == 30)
    view = player.pages.discover.view
    assert player.window.pages.currentWidget() is view
    view.play_from(2)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    entry = player.playback.current
    assert (entry.slate_id, entry.slot, entry.automatic) == ("slate-1", 2, True)
    engine.listen(5.0)
    player.commands["next"].trigger()
    qtbot.waitUntil(lambda: len(plays(memory)) == 1)
    fact = plays(memory)[0]
    assert (fact.slate_id, fact.slot, fact.origin) == ("slate-1", 2, Origin.DISCOVER)


def test_discover_before_there_is_music_says_so_kindly(qtbot, open_player) -> None:
    player = open_player(MemoryLibrary())
    player.commands["discover"].trigger()
    qtbot.waitUntil(lambda: "no music" in player.window.messages.text)
    assert player.pages.discover.view.controls.button.text() == "Discover"


def test_liking_what_plays_is_recorded_and_seen_everywhere(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    qtbot.waitUntil(lambda: rows(player) == 40)
    player.pages.library.view.play_from(0)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    player.commands["like"].trigger()
    qtbot.waitUntil(lambda: player.pages.library.model.track(0).liked)
    gesture = memory.facts[-1]
    assert isinstance(gesture, Gesture)
    assert (gesture.kind, gesture.track_id) == (GestureKind.LIKE, 1)
    player.commands["like"].trigger()
    qtbot.waitUntil(lambda: not player.pages.library.model.track(0).liked)


def test_closing_records_what_was_playing(qtbot, open_player, memory, engine) -> None:
    player = open_player(memory)
    qtbot.waitUntil(lambda: rows(player) == 40)
    player.pages.library.view.play_from(0)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    engine.listen(20.0)
    qtbot.wait(20)
    player.shutdown()
    assert [(fact.track_id, fact.end) for fact in plays(memory)] == [(1, End.STOPPED)]
    assert plays(memory)[0].listened_s == pytest.approx(20.0)


def test_analysis_shows_its_progress_and_can_be_paused(qtbot, open_player, memory) -> None:
    memory.gate.clear()
    player = open_player(memory)
    qtbot.waitUntil(lambda: any("know" in task.title for task in player.tasks.running))
    task = next(task for task in player.tasks.running if "know" in task.title)
    lines = player.window.findChildren(TaskLine)
    line = next(line for line in lines if line._task is task)
    line._pause.click()
    assert task.control.paused
    line._pause.click()
    assert not task.control.paused
    memory.gate.set()
    qtbot.waitUntil(lambda: player.tasks.running == ())
    qtbot.waitUntil(lambda: player.window.findChild(TaskLine) is None)


def test_switching_analysis_off_stops_it_and_keeps_it_off(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    qtbot.waitUntil(lambda: memory.analysed == 1)
    player.commands["analysis"].setChecked(False)
    player.commands["rescan"].trigger()
    qtbot.wait(80)
    assert memory.analysed == 1
    player.commands["analysis"].setChecked(True)
    qtbot.waitUntil(lambda: memory.analysed == 2)


def test_a_catalogue_that_cannot_be_opened_is_said_in_the_window(
    qtbot, qapp, engine, tmp_path
) -> None:
    def broken(_config: object) -> None:
        raise CatalogueUnavailable("The catalogue cannot be used: disk full.")

    player = Player(qapp, Config(tmp_path), link=engine, open_library=broken)
    player.open()
    qtbot.waitUntil(lambda: "disk full" in player.window.messages.text)
    assert player.pages is None
    player.shutdown()
    player.window.deleteLater()


def test_the_queue_is_edited_by_keyboard(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    qtbot.waitUntil(lambda: rows(player) == 40)
    player.pages.library.view.play_from(35)
    qtbot.waitUntil(lambda: player.pages.queue.model.rowCount() == 5)
    queue = player.pages.queue.view.list
    queue.setCurrentIndex(player.pages.queue.model.index(1))
    shift_control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(queue, Qt.Key.Key_Down, shift_control)
    ids = [entry.track.track_id for entry in player.playback.queue.entries]
    assert ids == [36, 38, 37, 39, 40]
    qtbot.keyClick(queue, Qt.Key.Key_Delete)
    ids = [entry.track.track_id for entry in player.playback.queue.entries]
    assert ids == [36, 38, 39, 40]


def test_the_main_path_by_keyboard_alone(qtbot, open_player, memory, engine) -> None:
    """Search, down into the list, play, pause, skip, Discover, play what it found."""
    player = open_player(memory)
    window = player.window
    qtbot.waitUntil(lambda: rows(player) == 40)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.search
    qtbot.keyClicks(window.search, "artist 1")
    qtbot.waitUntil(lambda: rows(player) == len(memory.tracks("artist 1")))
    table = player.pages.library.view.table
    tab_until(qtbot, table)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: player.playback.state is PlaybackState.PLAYING)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: player.playback.state is PlaybackState.PAUSED)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: player.playback.state is PlaybackState.PLAYING)
    engine.listen(3.0)
    qtbot.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(plays(memory)) == 1)
    assert plays(memory)[0].origin is Origin.SEARCH
    qtbot.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: player.pages.discover.model.rowCount() == 30)
    slots = player.pages.discover.view.list
    tab_until(qtbot, slots)
    qtbot.keyClick(slots, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: player.playback.queue.current.slate_id == "slate-1")


def tab_until(qtbot, wanted: QWidget) -> None:
    """Press Tab until the keyboard is there; more than forty times would be a maze."""
    for _press in range(40):
        if QApplication.focusWidget() is wanted:
            return
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not lead to {wanted.accessibleName()!r}")


def test_a_focused_button_keeps_the_space_bar(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    qtbot.waitUntil(lambda: rows(player) == 40)
    player.window.activateWindow()
    qtbot.waitUntil(player.window.isActiveWindow)
    button = next(b for b in player.window.findChildren(QAbstractButton) if b.text() == "Queue")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert player.window.pages.currentWidget() is player.pages.queue.view
    assert player.playback.state is PlaybackState.STOPPED


def test_every_control_has_a_name_for_a_screen_reader(open_player, memory) -> None:
    player = open_player(memory)
    kinds = (QAbstractButton, QLineEdit, QSlider, QComboBox)
    nameless = [
        (widget.__class__.__name__, widget.objectName())
        for kind in kinds
        for widget in player.window.findChildren(kind)
        if not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.isHidden()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert nameless == []


def test_no_two_commands_share_a_shortcut(open_player, memory) -> None:
    player = open_player(memory)
    keys = [action.shortcut().toString() for action in player.commands.values()]
    used = [key for key in keys if key]
    assert len(used) == len(set(used))
    assert all(isinstance(action, QAction) and action.text() for action in player.commands.values())


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_files_with_problems_are_listed_with_their_reason(qtbot, open_player, memory) -> None:
    memory.failures = lambda: [Failure("/music/broken.mp3", "It is not a sound file.")]
    player = open_player(memory)
    player.commands["problems"].trigger()
    from player.views.problems import ProblemsDialog

    qtbot.waitUntil(lambda: player.window.findChild(ProblemsDialog) is not None)
    dialog = player.window.findChild(ProblemsDialog)
    assert dialog.list.topLevelItem(0).text(1) == "It is not a sound file."
    dialog.reject()


def test_dragging_in_the_seek_bar_seeks_where_it_is_let_go(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    qtbot.waitUntil(lambda: rows(player) == 40)
    player.pages.library.view.play_from(0)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    bar = player.pages.transport.seek_bar
    qtbot.waitUntil(bar.isEnabled)
    with qtbot.waitSignal(bar.sought) as sought:
        qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, 10))
    assert sought.args[0] == pytest.approx(player.playback.duration_s * 10 / bar.width(), rel=0.2)


def test_facts_carry_the_moment_they_happened(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    qtbot.waitUntil(lambda: rows(player) == 40)
    before = datetime.now(UTC)
    player.pages.library.view.table.like_toggled.emit(player.pages.library.model.track(2))
    qtbot.waitUntil(lambda: len(memory.facts) == 1)
    assert before <= memory.facts[0].at <= datetime.now(UTC)
