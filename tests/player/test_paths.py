"""Blends, journeys and mixes: built from tracks found while typing, shown as a Discover queue."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSlider, QSpinBox

from player.app import Player
from player.views.sidebar import Place
from player.views.track_field import TrackField
from recommender import NOTHING, DailyBlend, term
from tests.player.fakes import MemoryLibrary

# The platform of the tests has no real pop-ups, and says so when suggestions appear.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OpenPlayer = Callable[[MemoryLibrary], Player]


@pytest.fixture
def paths(open_player: OpenPlayer, memory: MemoryLibrary, qtbot) -> Player:
    memory.queues.today = [
        DailyBlend("b1", term("Mellow Jazz"), term("Artist 01, Artist 02"), (1, 2, 3, 4), 30),
        DailyBlend("b2", term("قهوة"), NOTHING, (), 12),
    ]
    player = open_player(memory)
    player.window.show_place(Place.PATHS)
    qtbot.waitUntil(lambda: player.pages.paths.model.rowCount() == 2)
    return player


def button(player: Player, text: str) -> QPushButton:
    (found,) = [b for b in player.pages.paths.view.findChildren(QPushButton) if b.text() == text]
    return found


def find(field: TrackField, text: str, qtbot) -> None:
    """Type, wait for what is found, and take the first."""
    field.setFocus()
    QTest.keyClicks(field, text)
    qtbot.waitUntil(lambda: field._found.rowCount() > 0)
    field._on_activated(field._found.index(0, 0))


def test_a_journey_is_made_between_two_tracks_found_by_typing(
    paths: Player, memory: MemoryLibrary, qtbot
) -> None:
    view = paths.pages.paths.view
    go = button(paths, "Make the journey")
    assert not go.isEnabled()
    find(view.journey_from, "000003", qtbot)
    find(view.journey_to, "000003", qtbot)
    assert not go.isEnabled()  # a way from a track to itself is none
    view.journey_to.clear()
    find(view.journey_to, "000009", qtbot)
    assert view.journey_to.track.track_id == 9
    view.findChild(QSpinBox).setValue(6)
    view.findChild(QSlider).setValue(10)
    go.click()
    qtbot.waitUntil(lambda: len(paths.pages.discover.model.entries) == 6)
    assert memory.queues.wishes[-1] == {"steps": 6, "variance": 0.5}
    assert paths.window.place is Place.DISCOVER
    ids = [entry.track.track_id for entry in paths.pages.discover.model.entries]
    assert (ids[0], ids[-1]) == (3, 9)


def test_typing_again_lets_go_of_the_track(paths: Player, qtbot) -> None:
    field = paths.pages.paths.view.journey_from
    find(field, "000003", qtbot)
    QTest.keyClicks(field, "x")
    assert field.track is None


def test_a_mix_takes_tracks_and_moods_to_keep_near_and_away(
    paths: Player, memory: MemoryLibrary, qtbot
) -> None:
    view = paths.pages.paths.view
    assert not button(paths, "Mix").isEnabled()
    find(view.ingredient, "000005", qtbot)
    button(paths, "More of it").click()
    QTest.keyClicks(view.ingredient, "loud guitars")
    button(paths, "None of it").click()
    QTest.keyClicks(view.ingredient, "a mistake")
    QTest.keyClick(view.ingredient, Qt.Key.Key_Return)
    removes = [b for b in view.findChildren(QPushButton) if "a mistake" in b.accessibleName()]
    removes[0].click()
    button(paths, "Mix").click()
    qtbot.waitUntil(lambda: bool(memory.queues.wishes))
    assert memory.queues.wishes[-1] == {"plus": [[5]], "minus": ["loud guitars"]}


def test_a_blend_opens_as_a_discover_queue(paths: Player, memory: MemoryLibrary, qtbot) -> None:
    grid = paths.pages.paths.view.grid
    grid.setCurrentIndex(paths.pages.paths.model.index(0))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(paths.pages.discover.model.entries) == 5)
    assert memory.queues.wishes[-1] == {"blend": "b1"}


def test_a_journey_begins_from_the_menu_of_a_track(
    paths: Player, memory: MemoryLibrary, qtbot
) -> None:
    paths.window.show_place(Place.LIBRARY)
    paths.pages.paths.kit.actions.journey_wanted.emit(memory.all[7])
    assert paths.window.place is Place.PATHS
    assert paths.pages.paths.view.journey_from.track.track_id == 7


def test_without_blends_the_page_says_how_they_come(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot
) -> None:
    player = open_player(memory)
    player.window.show_place(Place.PATHS)
    view = player.pages.paths.view
    assert view._stack.currentWidget() is view._nothing
