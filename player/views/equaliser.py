"""The equaliser's window: ten bands and a preamplifier to move, presets, on and off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from player.modes.sound_settings import keep_equalisation, kept_equalisation
from player.playback.equalisation import BANDS_HZ, MOST_DB, PRESETS, Equalisation
from player.settings import BANDS, EQUALISER, PREAMP, Settings
from player.theme import SPACE
from player.translation import translate

_PER_DB = 10
"""Steps of a slider in one decibel."""
_COLUMN_PX = 52


class EqualiserDialog(QDialog):
    """Each change is heard at once, and kept."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._showing = False
        self.setWindowTitle(self.tr("Equaliser"))
        title = QLabel(self.tr("Equaliser"))
        title.setObjectName("title")
        self.on = QCheckBox(self.tr("On"))
        self.on.setToolTip(translate("Settings", EQUALISER.sentence))
        self.on.toggled.connect(lambda on: settings.set(EQUALISER, on))
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("Preset"))
        for name in PRESETS:
            self.preset.addItem(translate("Equaliser", name), name)
        self.preset.addItem(self.tr("My own"))
        self.preset.activated.connect(self._on_preset_chosen)
        top = QHBoxLayout()
        top.setSpacing(SPACE * 2)
        top.addWidget(title, 1)
        top.addWidget(self.on)
        top.addWidget(self.preset)
        self.sliders = [self._slider(_spoken(hz)) for hz in BANDS_HZ]
        self.preamp = self._slider(self.tr("Preamplifier"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE * 2)
        layout.addLayout(top)
        layout.addWidget(self._card())
        layout.addWidget(buttons)
        settings.option_changed.connect(self._on_option_changed)
        self._show_kept()

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        row.setSpacing(0)
        row.addLayout(self._column(self.preamp, self.tr("Pre")))
        row.addSpacing(SPACE * 2)
        for slider, hz in zip(self.sliders, BANDS_HZ, strict=True):
            row.addLayout(self._column(slider, _short(hz)))
        return card

    def _column(self, slider: QSlider, name: str) -> QVBoxLayout:
        gain = QLabel()
        gain.setObjectName("small")
        below = QLabel(name)
        below.setObjectName("muted")
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        for label in (gain, below):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(_COLUMN_PX)
        column.addWidget(gain)
        column.addWidget(slider, 1, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(below)
        slider.valueChanged.connect(lambda value: gain.setText(_decibels(value / _PER_DB)))
        gain.setText(_decibels(slider.value() / _PER_DB))
        return column

    def _slider(self, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Vertical)
        most = round(MOST_DB * _PER_DB)
        slider.setRange(-most, most)
        slider.setSingleStep(_PER_DB // 2)
        slider.setPageStep(_PER_DB * 3)
        slider.setAccessibleName(name)
        slider.setToolTip(name)
        slider.valueChanged.connect(self._on_moved)
        return slider

    def _on_moved(self) -> None:
        if self._showing:
            return
        gains_db = tuple(slider.value() / _PER_DB for slider in self.sliders)
        keep_equalisation(self._settings, Equalisation(self.preamp.value() / _PER_DB, gains_db))
        self._settings.set(EQUALISER, True)

    def _on_preset_chosen(self, place: int) -> None:
        name = self.preset.itemData(place)
        if name is not None:
            keep_equalisation(self._settings, PRESETS[name])
            self._settings.set(EQUALISER, True)

    def _on_option_changed(self, key: str) -> None:
        if key in (EQUALISER.key, PREAMP.key, BANDS.key):
            self._show_kept()

    def _show_kept(self) -> None:
        shape = kept_equalisation(self._settings)
        self._showing = True
        self.on.setChecked(self._settings.get(EQUALISER))
        self.preamp.setValue(round(shape.preamp_db * _PER_DB))
        for slider, gain_db in zip(self.sliders, shape.gains_db, strict=True):
            slider.setValue(round(gain_db * _PER_DB))
        names = [name for name, preset in PRESETS.items() if preset == shape]
        self.preset.setCurrentIndex(
            self.preset.findData(names[0]) if names else self.preset.count() - 1
        )
        self._showing = False


def _short(hertz: int) -> str:
    return f"{hertz // 1000} k" if hertz >= 1000 else str(hertz)


def _spoken(hertz: int) -> str:
    if hertz < 1000:
        return translate("Equaliser", "{number} hertz").format(number=hertz)
    return translate("Equaliser", "{number} kilohertz").format(number=hertz // 1000)


def _decibels(gain_db: float) -> str:
    return f"{gain_db:+.1f}".replace("-", "−") if gain_db else "0"
