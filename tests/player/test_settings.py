"""Declared options: typed, kept, and safe against a file edited by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from player.settings import (
    ANALYSIS,
    DIAL,
    GEOMETRY,
    LENGTH,
    OPTIONS,
    REPEAT,
    VOLUME,
    Settings,
)


def test_without_a_choice_every_option_has_its_default(settings: Settings) -> None:
    for option in OPTIONS:
        assert settings.get(option) == option.default
        assert option.sentence.endswith(".")


def test_choices_survive_in_their_types(qapp, tmp_path: Path) -> None:
    first = Settings(tmp_path / "p.ini")
    first.set(DIAL, 0.75)
    first.set(LENGTH, 50)
    first.set(ANALYSIS, False)
    first.set(GEOMETRY, QByteArray(b"\x00\x01geometry"))
    first.sync()
    second = Settings(tmp_path / "p.ini")
    assert second.get(DIAL) == 0.75
    assert second.get(LENGTH) == 50
    assert second.get(ANALYSIS) is False
    assert second.get(GEOMETRY) == QByteArray(b"\x00\x01geometry")


def test_nonsense_in_the_file_counts_as_no_choice(qapp, tmp_path: Path) -> None:
    (tmp_path / "p.ini").write_text("[discover]\nlength=many\ndial=\n")
    settings = Settings(tmp_path / "p.ini")
    assert settings.get(LENGTH) == LENGTH.default
    assert settings.get(DIAL) == DIAL.default


def test_a_value_outside_of_what_is_declared_counts_as_no_choice(qapp, tmp_path: Path) -> None:
    (tmp_path / "p.ini").write_text("[discover]\nlength=-3\n[playback]\nvolume=7\nrepeat=twice\n")
    settings = Settings(tmp_path / "p.ini")
    assert settings.get(LENGTH) == LENGTH.default
    assert settings.get(VOLUME) == VOLUME.default
    assert settings.get(REPEAT) == REPEAT.default
    settings.set(REPEAT, "one")
    assert settings.get(REPEAT) == "one"


def test_every_default_is_allowed() -> None:
    for option in OPTIONS:
        assert option.allows(option.default)


def test_a_change_is_told_once(settings: Settings, qtbot) -> None:
    told: list[str] = []
    settings.option_changed.connect(told.append)
    settings.set(LENGTH, 10)
    settings.set(LENGTH, 10)
    assert told == [LENGTH.key]
