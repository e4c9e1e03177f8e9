"""The choices of one option as a menu; it follows the option wherever it is changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from player.settings import Option, Settings


def option_menu(option: Option[str], settings: Settings, parent: QWidget) -> QMenu:
    """Build the menu, with the present choice ticked."""
    menu = QMenu(parent)
    menu.setToolTip(QCoreApplication.translate("Settings", option.sentence))
    group = QActionGroup(menu)
    for value, words in option.choices:
        action = menu.addAction(QCoreApplication.translate("Settings", words))
        action.setCheckable(True)
        action.setData(value)
        action.triggered.connect(lambda _on, v=value: settings.set(option, v))
        group.addAction(action)

    def tick(key: str = option.key) -> None:
        if key == option.key:
            for action in group.actions():
                action.setChecked(action.data() == settings.get(option))

    settings.option_changed.connect(tick)
    menu.destroyed.connect(lambda: settings.option_changed.disconnect(tick))
    tick()
    return menu
