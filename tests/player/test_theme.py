"""The look: readable in both palettes, complete, and following the listener's choice."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from player.commands import COMMANDS
from player.settings import THEME, Settings
from player.theme import DARK, LIGHT, TEXT_PAIRS, Colours, Theme, tinted
from player.views.sidebar import PLACES
from recommender import ChannelName, resource_path


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_every_text_reaches_double_a_contrast(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", list(ChannelName))
def test_the_parts_of_a_score_stand_out_from_the_page(colours: Colours, name) -> None:
    assert contrast(colours.channel(name).name(), colours.window) >= 3.0


def test_the_choice_changes_the_look_at_once(theme: Theme, settings: Settings, qtbot) -> None:
    settings.set(THEME, "light")
    assert theme.colours is LIGHT
    with qtbot.waitSignal(theme.changed):
        settings.set(THEME, "dark")
    assert theme.colours is DARK


def test_every_icon_that_is_named_exists_and_draws_something(qapp) -> None:
    names = {command.icon for command in COMMANDS if command.icon} | {
        icon for _p, _t, icon in PLACES
    }
    for source in resource_path("icons").parent.parent.glob("player/**/*.py"):
        names |= set(re.findall(r'icon\("(\w+)"', source.read_text("utf-8")))
    for name in names:
        image = tinted(name, 24, QColor("#ff0000")).toImage()
        inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))
        assert inked > 8, name


def test_all_icons_are_one_colour_except_the_mark() -> None:
    for path in resource_path("icons").glob("*.svg"):
        if path.stem != "hearth" and not path.stem.endswith(("_light", "_dark")):
            assert not re.search(r"#[0-9a-f]{3,6}", path.read_text("utf-8")), path.name
