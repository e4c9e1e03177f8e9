"""The choices of one option as a menu; it follows the option wherever it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from player.settings import Option, Settings


def option_menu(
    option: Option[Any],
    settings: Settings,
    parent: QWidget,
    choices: Sequence[tuple[Any, str]] | None = None,
) -> QMenu:
    """Build the menu, with the present choice ticked; some values of a number may be offered."""
    menu = QMenu(parent)
    menu.setToolTip(QCoreApplication.translate("Settings", option.sentence))
    group = QActionGroup(menu)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
    for value, words in option.choices if choices is None else choices:
        action = menu.addAction(QCoreApplication.translate("Settings", words))
        action.setCheckable(True)
        action.setData(value)
        action.triggered.connect(lambda _on, v=value: settings.set(option, v))
        action.triggered.connect(lambda _on: tick())
        group.addAction(action)

    def tick(key: str = option.key) -> None:
        if key == option.key:
            for action in group.actions():
                action.setChecked(action.data() == settings.get(option))

    settings.option_changed.connect(tick)
    menu.destroyed.connect(lambda: settings.option_changed.disconnect(tick))
    tick()
    return menu
