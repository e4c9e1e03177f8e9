"""One option among the preferences: its name, its sentence, the control for it, and a way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from player.preferences import Preference
from player.settings import Settings
from player.theme import SPACE, Theme
from player.translation import translate
from player.views.number_field import RealNumber, WholeNumber

CONTROL_PX = 288


class OptionRow(QWidget):
    """Shows an option as it is and sets it as soon as it is touched."""

    def __init__(self, preference: Preference, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.preference = preference
        self._settings = settings
        self._theme = theme
        name = QLabel(preference.name)
        sentence = QLabel(preference.sentence)
        sentence.setObjectName("small")
        sentence.setWordWrap(True)
        self.control = self._control()
        self.control.setAccessibleName(preference.name)
        self.control.setAccessibleDescription(preference.sentence)
        name.setBuddy(self.control)
        reset = self.tr("Back to what it was: {name}").format(name=preference.name)
        self.reset = QToolButton()
        self.reset.setAccessibleName(reset)
        self.reset.setToolTip(self.tr("Back to what it was"))
        self.reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reset.clicked.connect(lambda: settings.set(self._option, self._option.default))
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(name)
        texts.addWidget(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        row.addLayout(texts, 1)
        row.addWidget(self.reset)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        settings.option_changed.connect(self._on_option_changed)
        theme.changed.connect(self._dress)
        self._dress()
        self._show()

    _put: Callable[[Any], object]
    """Shows a value in the control."""

    @property
    def _option(self) -> Any:
        return self.preference.option

    def _control(self) -> QWidget:
        option = self._option
        if option.choices:
            return self._choice()
        if isinstance(option.default, bool):
            switch = QCheckBox()
            switch.toggled.connect(lambda on: self._settings.set(option, on))
            self._put = switch.setChecked
            return switch
        if isinstance(option.default, int | float):
            return self._number()
        line = QLineEdit()
        line.setFixedWidth(CONTROL_PX)
        line.editingFinished.connect(lambda: self._settings.set(option, line.text()))
        self._put = line.setText
        return line

    def _choice(self) -> QWidget:
        option = self._option
        box = QComboBox()
        box.setFixedWidth(CONTROL_PX)
        for value, words in option.choices:
            box.addItem(translate("Settings", words), value)
        box.activated.connect(lambda row: self._settings.set(option, box.itemData(row)))
        self._put = lambda value: box.setCurrentIndex(box.findData(value))
        return box

    def _number(self) -> QWidget:
        option = self._option
        box: WholeNumber | RealNumber
        low, high = option.low, option.high
        if isinstance(option.default, int):
            whole = WholeNumber()
            whole.setRange(int(low if low is not None else 0), int(high or 1_000_000))
            whole.valueChanged.connect(lambda value: self._settings.set(option, value))
            self._put = whole.setValue
            box = whole
        else:
            real = RealNumber()
            real.setRange(low if low is not None else -1e6, high if high is not None else 1e6)
            span = real.maximum() - real.minimum()
            real.setSingleStep(0.05 if span <= 1 else 0.5)
            real.setDecimals(2 if span <= 1 else 1)
            real.valueChanged.connect(lambda value: self._settings.set(option, float(value)))
            self._put = real.setValue
            box = real
        box.setFixedWidth(CONTROL_PX // 2)
        return box

    def _on_option_changed(self, key: str) -> None:
        if key == self._option.key:
            self._show()

    def _show(self) -> None:
        value = self._settings.get(self._option)
        blocked = self.control.blockSignals(True)
        self._put(value)
        self.control.blockSignals(blocked)
        self.reset.setVisible(value != self._option.default)

    def _dress(self) -> None:
        self.reset.setIcon(self._theme.icon("undo", "muted"))
        self.reset.setIconSize(QSize(16, 16))
