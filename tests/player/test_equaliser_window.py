"""The equaliser's window: by mouse, by keyboard, by preset; what it shows is what is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from player.modes.sound_settings import kept_equalisation
from player.playback.equalisation import PRESETS
from player.settings import EQUALISER, Settings
from player.views.equaliser import EqualiserDialog


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> EqualiserDialog:
    window = EqualiserDialog(settings)
    qtbot.addWidget(window)
    return window


def test_a_preset_is_shown_kept_and_switched_on(window, settings) -> None:
    window.preset.activated.emit(window.preset.findText("Jazz"))
    assert settings.get(EQUALISER)
    assert kept_equalisation(settings) == PRESETS["Jazz"]
    assert window.on.isChecked()
    assert [slider.value() / 10 for slider in window.sliders] == list(PRESETS["Jazz"].gains_db)
    assert window.preset.currentText() == "Jazz"


def test_a_band_is_moved_by_keyboard(qtbot: QtBot, window, settings) -> None:
    slider = window.sliders[2]
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    assert kept_equalisation(settings).gains_db[2] == 1.0
    assert settings.get(EQUALISER)
    assert window.preset.currentText() == "My own"
    qtbot.keyClick(window.on, Qt.Key.Key_Space)
    assert not settings.get(EQUALISER)
    assert kept_equalisation(settings).gains_db[2] == 1.0


def test_it_follows_what_is_set_elsewhere(window, settings) -> None:
    other = EqualiserDialog(settings)
    other.preset.activated.emit(other.preset.findText("Rock"))
    assert window.preset.currentText() == "Rock"
    other.deleteLater()


def test_every_control_has_a_name(window) -> None:
    names = [slider.accessibleName() for slider in (window.preamp, *window.sliders)]
    assert names[:3] == ["Preamplifier", "31 hertz", "62 hertz"]
    assert names[-1] == "16 kilohertz"
    assert window.preset.accessibleName() == "Preset"
    assert all(s.focusPolicy() & Qt.FocusPolicy.TabFocus for s in window.sliders)
