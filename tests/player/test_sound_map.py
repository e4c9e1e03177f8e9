"""The sound map: what is near, inside and along, and the page a listener works with."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from player.app import Player
from player.itemmodels.sound_map import LEGEND_NAMES, MapModel
from player.views.sidebar import Place
from recommender import MapColour, MapColouring, MapPoints
from tests.player.fakes import MemoryLibrary

OpenPlayer = Callable[[MemoryLibrary], Player]


@pytest.fixture
def model(qapp) -> MapModel:
    """A grid of five by five points, in twelve groups."""
    places = np.array([[x, y] for y in range(5) for x in range(5)], np.float32)
    titles = tuple(f"At {x:.0f} {y:.0f}" for x, y in places)
    points = MapPoints(np.arange(100, 125), places, titles, ("Björk",) * 12 + ("",) * 13)
    names = tuple(f"group {number}" for number in range(12))
    values = (np.arange(25) % 12).astype(np.float32)
    values[24] = np.nan
    model = MapModel()
    model.show(points, MapColour.GENRE, MapColouring(values, names))
    return model


def test_the_nearest_point_within_reach(model: MapModel) -> None:
    assert model.nearest(1.2, 0.9, 0.5) == 6
    assert model.nearest(1.5, 9.0, 0.5) is None
    assert MapModel().nearest(0.0, 0.0, 1.0) is None


def test_arrows_go_to_the_neighbour_and_stop_at_the_rim(model: MapModel) -> None:
    assert model.towards(12, 1.0, 0.0) == 13
    assert model.towards(12, 0.0, 1.0) == 17
    assert model.towards(14, 1.0, 0.0) == 14


def test_a_lasso_holds_what_is_inside_it(model: MapModel) -> None:
    outline = np.array([[-0.5, -0.5], [1.5, -0.5], [1.5, 1.5], [-0.5, 1.5]], np.float32)
    assert model.within(outline).tolist() == [0, 1, 5, 6]
    assert model.within(outline[:2]).tolist() == []


def test_a_path_takes_each_track_once_and_keeps_its_direction(model: MapModel) -> None:
    line = np.array([[4.0, 2.0], [0.0, 2.0]], np.float32)
    assert model.along(line, 5).tolist() == [14, 13, 12, 11, 10]
    everything = model.along(line, 100).tolist()
    assert sorted(everything) == list(range(25))


def test_search_and_legend_leave_their_tracks_in_the_light(model: MapModel) -> None:
    model.search("björk at")
    assert model.lit.sum() == 12
    model.light_group(1)
    assert np.flatnonzero(model.lit).tolist() == [1]
    assert model.within(np.array([[-9, -9], [9, -9], [9, 9], [-9, 9]], np.float32)).tolist() == [1]
    model.search("")
    model.light_group(LEGEND_NAMES)
    assert np.flatnonzero(model.lit).tolist() == [8, 9, 10, 11, 20, 21, 22, 23]
    model.light_group(None)
    assert model.lit.all()


def test_the_colour_of_a_point_is_told_in_words(model: MapModel) -> None:
    assert model.told(13, lambda _by, value: str(value)) == "group 1"
    assert model.told(24, lambda _by, value: str(value)) == ""
    model.colour(MapColour.YEAR, MapColouring(np.full(25, 1999.0, np.float32)))
    assert model.told(3, lambda by, value: f"{by}: {value:.0f}") == "year: 1999"


def open_map(player: Player, qtbot, tracks: int) -> object:
    player.window.show_place(Place.SOUND_MAP)
    page = player.pages.sound_map
    qtbot.waitUntil(lambda: page.map is not None)
    qtbot.waitUntil(lambda: len(page.model.points.track_ids) == tracks)
    return page


def test_what_has_no_place_yet_gets_one_when_the_map_is_seen(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot
) -> None:
    memory.sound_map.waiting = [1, 2, 3, 4, 5]
    page = open_map(open_player(memory), qtbot, 5)
    assert page.map._told.text() == "5 tracks"
    assert memory.sound_map.waiting == []


def test_the_map_is_walked_and_played_by_keyboard(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot
) -> None:
    memory.sound_map.track_ids = [3, 5, 6, 8]
    player = open_player(memory)
    page = open_map(player, qtbot, 4)
    plot = page.map.plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    first = plot.current
    QTest.keyClick(plot, Qt.Key.Key_Left)
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.current == 0
    assert first is not None
    assert "Title 000003" in plot.accessibleDescription()
    assert "Odd" in plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    assert player.playback.current.track.track_id == 3


def test_a_lasso_drawn_with_the_pointer_queues_its_tracks(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot
) -> None:
    memory.sound_map.track_ids = [3, 5, 6, 8]
    player = open_player(memory)
    page = open_map(player, qtbot, 4)
    named = {button.text(): button for button in page.map.findChildren(QPushButton)}
    named["Lasso"].click()
    page.map.plot.grab()
    surface = page.map.plot.viewport()
    width, height = surface.width(), surface.height()
    corners = [(1, 1), (width // 2, 1), (width // 2, height - 2), (1, height - 2)]
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=QPoint(*corners[0]))
    for corner in corners[1:]:
        QTest.mouseMove(surface, QPoint(*corner))
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=QPoint(*corners[3]))
    assert "2 tracks" in page.map._about.text()
    named["Add to queue"].click()
    qtbot.waitUntil(lambda: len(player.playback.queue.entries) == 2)
    assert [e.track.track_id for e in player.playback.queue.entries] == [3, 5]


def test_the_legend_lights_one_group_and_numbers_have_a_ramp(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot
) -> None:
    memory.sound_map.track_ids = [3, 5, 6, 8, 10]
    page = open_map(open_player(memory), qtbot, 5)
    buttons = page.map.legend.findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["Even  3", "Odd  2"]
    buttons[1].click()
    assert page.model.lit.tolist() == [True, True, False, False, False]
    buttons[0].click()
    assert page.model.lit.tolist() == [False, False, True, True, True]
    buttons[0].click()
    assert page.model.lit.all()
    page.map._by.setCurrentIndex(page.map._by.findData(MapColour.YEAR))
    qtbot.waitUntil(lambda: page.model.by is MapColour.YEAR)
    qtbot.waitUntil(lambda: page.map.legend.findChildren(QPushButton) == [])
    texts = [label.text() for label in page.map.legend.findChildren(QLabel)]
    assert texts[0].startswith("197")
    assert texts[-1].startswith("196")
