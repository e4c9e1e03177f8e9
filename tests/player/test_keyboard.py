"""The whole application by keyboard alone, and what a screen reader is told on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QWidget

from player.commands import COMMANDS, MENU
from player.playback.controller import PlaybackState
from player.views.preferences import PreferencesDialog
from player.views.shortcuts import ShortcutsDialog
from player.views.sidebar import Place

pytestmark = pytest.mark.qt_log_ignore("does not support")

MOST_TABS = 150


@pytest.fixture
def player(qtbot, open_player, memory):
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    player.pages.library.view.play_from(0)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    player.window.resize(1280, 800)
    player.window.activateWindow()
    qtbot.waitUntil(player.window.isActiveWindow)
    return player


def by_tab(root: QWidget) -> list[QWidget]:
    """What can be seen and is there for the Tab key."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
        and widget.window() is root
        and not is_reached_by_arrows(widget)
    ]


def tabbed(qtbot, root: QWidget) -> set[QWidget]:
    """Everything Tab leads to before it is back where it began."""
    seen: list[QWidget] = []
    for _press in range(MOST_TABS):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in seen[:1] and len(seen) > 1:
            return set(seen)
        assert len(seen) < 2 or widget is not seen[-1], f"Tab does not leave {described(widget)}"
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    return set(seen)


def missed_by_tab(qtbot, root: QWidget) -> list[str]:
    reached = tabbed(qtbot, root)
    return [described(widget) for widget in by_tab(root) if widget not in reached]


def is_reached_by_arrows(widget: QWidget) -> bool:
    """Of several buttons of which one is chosen, Tab leads to the chosen one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and not widget.isChecked()


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} {name_of(widget)!r}"


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def nameless(root: QWidget) -> list[str]:
    return [
        described(widget)
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and type(widget) is not QWidget  # viewports and holders
        and not isinstance(widget, QMenu)
        and widget.isVisibleTo(root)
        and not name_of(widget)
    ]


@pytest.mark.parametrize("place", list(Place))
def test_tab_leads_everywhere_and_on(qtbot, player, place: Place) -> None:
    window = player.window
    window.show_place(place)
    qtbot.wait(100)
    window.search.setFocus()
    assert missed_by_tab(qtbot, window) == []


@pytest.mark.parametrize("place", list(Place))
def test_everything_on_a_page_has_a_name(qtbot, player, place: Place) -> None:
    player.window.show_place(place)
    qtbot.wait(50)
    assert nameless(player.window) == []


def test_every_place_is_reached_by_its_keys_or_by_the_sidebar(qtbot, player) -> None:
    window = player.window
    for place in Place:
        window.show_place(Place.QUEUE)
        keys = player.commands[f"show_{place}"].shortcut()
        if keys.isEmpty():
            button = window.sidebar._buttons[place]
            button.setFocus()
            qtbot.keyClick(button, Qt.Key.Key_Space)
        else:
            qtbot.keySequence(window, keys)
        assert window.place is place


def test_every_command_is_in_the_menu_or_has_keys(player) -> None:
    in_menu = {name for _title, names in MENU for name in names}
    for command in COMMANDS:
        place = command.name.removeprefix("show_")
        assert command.shortcut or command.name in in_menu or place in set(Place), command.name


def test_the_list_of_shortcuts_is_complete(qtbot, player) -> None:
    qtbot.keySequence(player.window, player.commands["shortcuts"].shortcut())
    dialog = player.window.findChild(ShortcutsDialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    native = QKeySequence.SequenceFormat.NativeText
    for action in player.commands.values():
        keys = action.shortcut().toString(native)
        assert not keys or keys in shown, action.text()
    assert nameless(dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_preferences_by_keyboard(qtbot, player) -> None:
    qtbot.keySequence(player.window, player.commands["preferences"].shortcut())
    dialog = player.window.findChild(PreferencesDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.wait(100)
    assert nameless(dialog) == []
    dialog.search.setFocus()
    assert missed_by_tab(qtbot, dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_the_menu_opens_and_obeys_the_arrows(qtbot, player) -> None:
    chosen: list[str] = []

    def press() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        last = menu.actions()[-1]
        last.triggered.disconnect()
        last.triggered.connect(lambda: chosen.append(last.text()))
        qtbot.keyClick(menu, Qt.Key.Key_Up)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(50, press)
    qtbot.keySequence(player.window, player.commands["menu"].shortcut())
    qtbot.waitUntil(lambda: chosen == [player.commands["quit"].text()])


def test_a_track_has_its_menu_under_the_menu_key(qtbot, player) -> None:
    player.window.show_place(Place.LIBRARY)
    table = player.pages.library.view.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    texts: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts.extend(action.text() for action in menu.actions())
        qtbot.keyClick(menu, Qt.Key.Key_Escape)

    QTimer.singleShot(50, look)
    # The key itself is the platform's to turn into this event; offscreen there is none that does.
    place = table.visualRect(table.currentIndex()).center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, table.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(table.viewport(), asked)
    qtbot.waitUntil(lambda: "Add to queue" in texts)


def test_playing_needs_no_pointer(qtbot, player) -> None:
    window, playback = player.window, player.playback
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: playback.state is PlaybackState.PAUSED)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: playback.state is PlaybackState.PLAYING)
    for name, done in (
        ("next", lambda: playback.current.track.track_id == 2),
        ("shuffle", lambda: playback.queue.shuffled),
        ("stop_after", lambda: playback.stops_after_current),
        ("quieter", lambda: playback.volume == pytest.approx(0.75)),
        ("louder", lambda: playback.volume == pytest.approx(0.8)),
        ("full_screen", window.isFullScreen),
        ("full_screen", lambda: not window.isFullScreen()),
    ):
        qtbot.keySequence(window, player.commands[name].shortcut())
        qtbot.waitUntil(done)
    bar = player.pages.transport.seek_bar
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: playback.position_s == pytest.approx(5.0))


def test_the_first_page_by_keyboard(qtbot, open_player) -> None:
    from tests.player.fakes import MemoryLibrary

    player = open_player(MemoryLibrary())
    player.window.activateWindow()
    qtbot.waitUntil(player.window.isActiveWindow)
    assert nameless(player.window) == []
    missed = [described(w) for w in by_tab(player.window) if w not in tabbed(qtbot, player.window)]
    assert missed == []


def test_a_dialog_never_outlives_its_window(player) -> None:
    assert all(dialog.parent() is not None for dialog in player.window.findChildren(QDialog))
