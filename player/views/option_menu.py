"""The choices of one option as a menu; it follows the option wherever it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from player.settings import Option, Settings


class OptionMenu(QMenu):
    """One action a choice, the present one ticked.

    Args:
        choices: values and their words, where only some of a number's are offered.
    """

    def __init__(
        self,
        option: Option[Any],
        settings: Settings,
        parent: QWidget,
        choices: Sequence[tuple[Any, str]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._option, self._settings = option, settings
        self.setToolTip(QCoreApplication.translate("Settings", option.sentence))
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for value, words in option.choices if choices is None else choices:
            action = self.addAction(QCoreApplication.translate("Settings", words))
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(lambda _on, v=value: self._on_triggered(v))
            self._group.addAction(action)
        settings.option_changed.connect(self._on_option_changed)
        self._on_option_changed(option.key)

    def _on_triggered(self, value: Any) -> None:
        self._settings.set(self._option, value)
        self._on_option_changed(self._option.key)  # chosen again, it stays ticked

    def _on_option_changed(self, key: str) -> None:
        if key == self._option.key:
            for action in self._group.actions():
                action.setChecked(action.data() == self._settings.get(self._option))
