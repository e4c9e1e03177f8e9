"""Preferences: found by a word, in force at once, taken back, and forgiving."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QPushButton, QSpinBox

from player.playback.levels import GainMode
from player.preferences import HEADINGS, KEPT_ELSEWHERE, NAMES, preferences
from player.settings import ANALYSIS, GAIN, OPTIONS, QUEUE_PANEL, THEME, Option, Settings
from player.theme import DARK, LIGHT, Theme
from player.views.option_row import OptionRow
from recommender import CommunitySource, ModelStatus

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def player(qtbot, open_player, memory):
    memory.models = lambda: [
        ModelStatus("musicnn", "0.1.0", False, "", "ISC", "Knows music by its sound.")
    ]
    memory.community.all = [
        CommunitySource("friends", "plays", "/f.csv", datetime.now(UTC), 9, 4, 3, 2, 8, 5, 6, True)
    ]
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    player.commands["preferences"].trigger()
    dialog = player.pages.preferences.dialog
    qtbot.waitUntil(lambda: button(dialog, "Forget friends") is not None)
    qtbot.waitUntil(lambda: button(dialog, "Remove /music") is not None)
    yield player
    if player.pages.preferences.dialog is not None:
        dialog.reject()


def row_of(dialog, option) -> OptionRow:
    return next(r for r in dialog.findChildren(OptionRow) if r.preference.option == option)


def button(dialog, name: str) -> QPushButton | None:
    found = [b for b in dialog.findChildren(QPushButton) if b.accessibleName() == name]
    return found[-1] if found else None


def test_every_option_is_found_here_or_kept_elsewhere() -> None:
    found = {preference.option.key for preference in preferences()}
    assert found | KEPT_ELSEWHERE >= {option.key for option in OPTIONS}
    assert {p.heading for p in preferences()} <= set(HEADINGS.values())
    named = {option.key for option in NAMES}
    assert found == named, "an option needs a name, or a control elsewhere"


def test_what_is_chosen_is_in_force_at_once(player) -> None:
    dialog = player.pages.preferences.dialog
    look = row_of(dialog, THEME).control
    look.setCurrentIndex(look.findData("dark"))
    look.activated.emit(look.currentIndex())
    assert player.theme.colours is DARK
    gain = row_of(dialog, GAIN).control
    gain.setCurrentIndex(gain.findData("off"))
    gain.activated.emit(gain.currentIndex())
    assert player.playback.gain_mode is GainMode.OFF
    row_of(dialog, ANALYSIS).control.click()
    assert not player.commands["analysis"].isChecked()
    row_of(dialog, QUEUE_PANEL).control.click()
    assert player.commands["queue_panel"].isChecked()
    player.settings.set(THEME, "light")
    assert look.currentData() == "light"
    assert player.theme.colours is LIGHT


def test_each_can_be_taken_back(player) -> None:
    row = row_of(player.pages.preferences.dialog, GAIN)
    assert row.reset.isHidden()
    player.settings.set(GAIN, "off")
    assert not row.reset.isHidden()
    row.reset.click()
    assert player.settings.get(GAIN) == GAIN.default
    assert row.reset.isHidden()


def test_a_word_finds_what_it_is_about(player) -> None:
    dialog = player.pages.preferences.dialog
    dialog.search.setText("albums loud")
    shown = [r.preference.option.key for r in dialog.findChildren(OptionRow) if not r.isHidden()]
    assert shown == [GAIN.key]
    dialog.search.setText("zebra")
    assert not dialog._nothing.isHidden()
    dialog.reject()
    assert dialog.search.text() == ""
    assert dialog.isVisible()


def test_a_folder_is_removed_and_brought_back(qtbot, player, memory) -> None:
    dialog = player.pages.preferences.dialog
    button(dialog, "Remove /music").click()
    qtbot.waitUntil(lambda: memory.known_folders == [])
    dialog.messages._button.click()
    qtbot.waitUntil(lambda: memory.known_folders == ["/music"])
    qtbot.waitUntil(lambda: button(dialog, "Remove /music") is not None)


def test_forgetting_waits_until_it_cannot_be_undone(qtbot, player, memory) -> None:
    dialog = player.pages.preferences.dialog
    button(dialog, "Forget friends").click()
    assert len(memory.community.all) == 1
    dialog.messages._button.click()
    assert player.pages.preferences._doomed is None
    qtbot.waitUntil(lambda: button(dialog, "Forget friends") is not None)
    button(dialog, "Forget friends").click()
    dialog.reject()
    qtbot.waitUntil(lambda: memory.community.all == [])


def test_models_can_be_installed_from_here(qtbot, player, memory) -> None:
    installed: list[int] = []
    memory.install_models = lambda progress=None: installed.append(1)
    button(player.pages.preferences.dialog, "Install the listening models").click()
    qtbot.waitUntil(lambda: installed == [1])


@pytest.mark.parametrize(
    ("option", "kind", "value"),
    [
        (Option("a/switch", False, "S."), QCheckBox, True),
        (Option("a/whole", 3, "S.", low=1, high=9), QSpinBox, 7),
        (Option("a/real", 0.5, "S.", low=0.0, high=12.0), QDoubleSpinBox, 6.5),
        (Option("a/choice", "x", "S.", choices=(("x", "X"), ("y", "Y"))), QComboBox, "y"),
        (Option("a/text", "", "S."), QLineEdit, "words"),
    ],
)
def test_every_kind_of_option_has_its_control(
    qtbot, settings: Settings, theme: Theme, option: Option, kind: type, value: object
) -> None:
    (preference,) = preferences([option])
    row = OptionRow(preference, settings, theme)
    qtbot.addWidget(row)
    assert isinstance(row.control, kind)
    assert row.control.accessibleName() == preference.name
    if isinstance(row.control, QCheckBox):
        row.control.click()
    elif isinstance(row.control, QComboBox):
        row.control.setCurrentIndex(1)
        row.control.activated.emit(1)
    elif isinstance(row.control, QLineEdit):
        row.control.setText(str(value))
        row.control.editingFinished.emit()
    else:
        row.control.setValue(value)
    assert settings.get(option) == value
    row.reset.click()
    assert settings.get(option) == option.default
