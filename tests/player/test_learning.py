"""The page that shows whether it learns: figures with intervals, and honest about too few."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime

import pyqtgraph as pg
from PySide6.QtWidgets import QLabel, QPushButton

from player.app import Player
from player.views.empty_state import EmptyState
from player.views.sidebar import Place
from recommender import End, Interaction, Origin
from tests.player.fakes import MemoryLibrary

OpenPlayer = Callable[[MemoryLibrary], Player]


def open_page(player: Player, qtbot) -> object:
    player.window.show_place(Place.LEARNING)
    page = player.pages.learning
    qtbot.waitUntil(lambda: page.learning is not None and page.learning.shown)
    return page.learning


def heard(memory: MemoryLibrary, plays: int) -> None:
    for number in range(plays):
        when = datetime(2026, 3, 2, 12, number % 60, tzinfo=UTC)
        memory.facts.append(Interaction(1, when, 1.0, End.FINISHED, Origin.LIBRARY, 2.0))


def texts(view: object) -> list[str]:
    return [label.text() for label in view.area.widget().findChildren(QLabel)]


def test_nothing_is_said_before_it_is_known(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot, monkeypatch
) -> None:
    known = threading.Event()
    periods = memory.evidence.periods
    evidence = memory.evidence
    monkeypatch.setattr(evidence, "periods", lambda: periods() if known.wait(5) else [])
    player = open_player(memory)
    player.window.show_place(Place.LEARNING)
    qtbot.waitUntil(lambda: player.pages.learning.learning is not None)
    view = player.pages.learning.learning
    (empty,) = view.findChildren(EmptyState)
    assert "One moment…" in [label.text() for label in empty.findChildren(QLabel)]
    known.set()
    qtbot.waitUntil(lambda: view.shown)
    assert view.is_empty
    said = [label.text() for label in empty.findChildren(QLabel) if label.isVisible()]
    assert "Not enough evidence yet" in said
    assert "One moment…" not in said


def test_the_keyboard_waits_for_a_view_that_is_still_loaded(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot
) -> None:
    player = open_player(memory)
    player.window.activateWindow()
    player.window.show_place(Place.LEARNING)
    player.window.focus_page()
    page = player.pages.learning
    qtbot.waitUntil(lambda: page.learning is not None)
    qtbot.waitUntil(lambda: page.learning.isAncestorOf(player.window.focusWidget()))


def test_too_few_plays_are_no_evidence(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot
) -> None:
    heard(memory, 19)
    view = open_page(open_player(memory), qtbot)
    assert view.is_empty
    (button,) = [b for b in view.findChildren(QPushButton) if b.text().startswith("Compare")]
    assert not button.isEnabled()


def test_rates_are_told_with_their_intervals_and_what_is_unknown_is_said(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot
) -> None:
    heard(memory, 30)
    view = open_page(open_player(memory), qtbot)
    said = texts(view)
    assert "Last: Hearth 30 % (25 to 35), your own picks 35 % (30 to 40)." in said
    assert "Not enough evidence yet." in said  # no new track's month is over
    assert "Last: Hearth 20 %, your own picks 20 %." in said
    assert "Tracks that sound alike count more" in said
    names = [plot.accessibleName() for plot in view.findChildren(pg.PlotWidget)]
    assert any(name.startswith("Skipped: Last: Hearth 30 %") for name in names)
    assert not any(name.startswith("Came back to") for name in names), "axes without a point"


def test_other_ways_are_compared_when_asked_for(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot
) -> None:
    heard(memory, 30)
    view = open_page(open_player(memory), qtbot)
    view._compare.click()
    better = "Against shuffle: Hearth does better, +0.20 (+0.10 to +0.30)."
    qtbot.waitUntil(lambda: better in texts(view))
    assert "Against popularity: not enough evidence yet (worth 120 plays)." in texts(view)
