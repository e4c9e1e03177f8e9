"""The taste page: beliefs are read, opened to their evidence, corrected, forgotten, saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from player.app import Player
from player.views.belief_card import BeliefEvidence, BeliefRow
from player.views.sidebar import Place
from recommender import Belief, Says, TraitKind
from tests.player.fakes import MemoryLibrary

OpenPlayer = Callable[[MemoryLibrary], Player]


def belief(name: str, lean: float, kind: TraitKind = TraitKind.GENRE) -> Belief:
    finished = 8 if lean > 0 else 1
    when = datetime(2026, 3, 1, 20, tzinfo=UTC)
    return Belief(kind, name, lean, 9, finished, 9 - finished, 0.2, when, (4, 5))


@pytest.fixture
def taste(open_player: OpenPlayer, memory: MemoryLibrary, qtbot):
    memory.taste.beliefs = [
        belief("Folk", 0.6),
        belief("Metal", -0.4),
        *(belief(f"Genre {n}", 0.1) for n in range(6)),
        belief("slow, under 90 BPM", 0.2, TraitKind.TEMPO),
    ]
    player = open_player(memory)
    player.window.show_place(Place.TASTE)
    page = player.pages.taste
    qtbot.waitUntil(lambda: page.taste is not None and bool(page.taste.findChildren(BeliefRow)))
    return player


def rows(player: Player) -> dict[str, BeliefRow]:
    found = player.pages.taste.taste.area.widget().findChildren(BeliefRow)
    return {row.accessibleName().split(":")[0]: row for row in found}


def buttons(player: Player) -> dict[str, QPushButton]:
    found = player.pages.taste.taste.findChildren(QPushButton)
    return {button.text(): button for button in found}


def test_beliefs_say_their_lean_in_words_and_the_rest_is_one_press_away(taste: Player) -> None:
    found = rows(taste)
    assert "much better than most; finished 8 of 9 plays" in found["Folk"].accessibleName()
    assert "worse" in found["Metal"].accessibleName()
    assert found["Genre 2"].isVisibleTo(taste.window)
    assert not found["Genre 3"].isVisibleTo(taste.window)
    buttons(taste)["Show 3 more"].click()
    assert found["Genre 3"].isVisibleTo(taste.window)


def test_a_belief_opens_to_its_evidence_which_can_be_played(taste: Player, qtbot) -> None:
    row = rows(taste)["Folk"]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    (evidence,) = taste.pages.taste.taste.findChildren(BeliefEvidence)
    named = [b for b in evidence.findChildren(QPushButton) if "Title 000004" in b.accessibleName()]
    named[0].click()
    qtbot.waitUntil(lambda: taste.playback.current is not None)
    assert taste.playback.current.track.track_id == 4
    rows(taste)["Metal"].click()
    qtbot.waitUntil(lambda: len(taste.pages.taste.taste.findChildren(BeliefEvidence)) == 1)
    assert not row.isChecked()


def test_an_open_belief_stays_open_when_more_is_known(
    taste: Player, memory: MemoryLibrary, qtbot
) -> None:
    rows(taste)["Genre 4"].setChecked(True)
    memory.taste.beliefs = [belief("Jazz", 0.7), *memory.taste.beliefs]
    taste.pages.taste._on_shown()
    qtbot.waitUntil(lambda: "Jazz" in rows(taste))
    assert rows(taste)["Genre 4"].isChecked()
    assert len(taste.pages.taste.taste.area.widget().findChildren(BeliefEvidence)) == 1


def test_what_is_said_of_a_belief_is_kept_and_told(
    taste: Player, memory: MemoryLibrary, qtbot
) -> None:
    rows(taste)["Metal"].click()
    buttons(taste)["Forget"].click()
    qtbot.waitUntil(lambda: memory.taste.said == [(TraitKind.GENRE, "Metal", Says.FORGET)])
    qtbot.waitUntil(lambda: "Metal" not in rows(taste))
    assert "does not count for Metal" in taste.window.messages.text


def test_taste_is_saved_as_a_picture(taste: Player, tmp_path: Path) -> None:
    taste.pages.taste.save_picture(tmp_path / "taste.png")
    image = QImage(str(tmp_path / "taste.png"))
    assert image.width() > 400
    assert image.height() > 300
    taste.pages.taste.save_picture(tmp_path / "no" / "folder.png")
    assert "could not be written" in taste.window.messages.text


def test_without_beliefs_the_page_says_how_they_come(
    open_player: OpenPlayer, memory: MemoryLibrary, qtbot
) -> None:
    player = open_player(memory)
    player.window.show_place(Place.TASTE)
    qtbot.waitUntil(lambda: player.pages.taste.taste is not None)
    assert player.pages.taste.taste.is_empty
    assert not buttons(player)["Save as picture…"].isEnabled()
