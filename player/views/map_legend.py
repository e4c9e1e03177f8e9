"""The legend of the map: what the colours mean; a group pressed is lit alone."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from player.itemmodels.sound_map import LEGEND_NAMES, MapModel
from player.theme import SPACE, Theme
from player.views.map_colours import group_colours, ramp, value_range
from player.wording import figure, map_value, on_button

WIDTH_PX = 184
RAMP_PX = 160


class MapLegend(QWidget):
    """Buttons where the colours are groups, a ramp with its ends where they are numbers."""

    def __init__(self, model: MapModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self.setFixedWidth(WIDTH_PX)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE * 2, 0, SPACE * 2)
        self._column.setSpacing(2)
        model.colouring_changed.connect(self._build)
        theme.changed.connect(self._build)

    def _build(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if self._model.colouring.names:
            self._add_groups()
        elif np.isfinite(self._model.colouring.values).any():
            self._add_ramp()
        else:
            self._add_label(self.tr("Nothing is known of this yet."))
        self._column.addStretch()

    def _add_groups(self) -> None:
        values = self._model.colouring.values
        own = np.minimum(np.nan_to_num(values, nan=LEGEND_NAMES), LEGEND_NAMES).astype(np.int64)
        counts = np.bincount(own, minlength=LEGEND_NAMES + 1)
        named = dict(enumerate(self._model.groups))
        if counts[LEGEND_NAMES]:
            named[LEGEND_NAMES] = self.tr("Other, or unknown")
        for number, name in named.items():
            button = QPushButton(f"{on_button(name)}  {figure(int(counts[number]))}")
            button.setObjectName("legend")
            button.setCheckable(True)
            button.setIcon(_dot(group_colours(self._theme)[number]))
            button.setIconSize(QSize(12, 12))
            button.setAccessibleName(self.tr("Show only {name}").format(name=name))
            button.setToolTip(self.tr("{name}: show only these").format(name=name))
            button.toggled.connect(lambda on, n=number, b=button: self._on_toggled(b, n, on=on))
            self._column.addWidget(button)

    def _add_ramp(self) -> None:
        low, high = value_range(self._model.colouring.values)
        self._add_label(map_value(self._model.by, high))
        self._column.addWidget(_Ramp(ramp(self._theme)))
        self._add_label(map_value(self._model.by, low))

    def _add_label(self, text: str) -> None:
        label = QLabel(text)
        label.setObjectName("small")
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _on_toggled(self, pressed: QPushButton, group: int, *, on: bool) -> None:
        if on:
            for button in self.findChildren(QPushButton):
                if button is not pressed:
                    button.setChecked(False)
        if on or self._model.group == group:
            self._model.light_group(group if on else None)


class _Ramp(QWidget):
    """A bar from much, above, to little."""

    def __init__(self, colours: list[QColor]) -> None:
        super().__init__()
        self._colours = colours
        self.setFixedSize(16, RAMP_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar."""
        del event
        gradient = QLinearGradient(0, RAMP_PX, 0, 0)
        for place, colour in enumerate(self._colours):
            gradient.setColorAt(place / (len(self._colours) - 1), colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawRoundedRect(self.rect(), 6, 6)


def _dot(colour: QColor) -> QIcon:
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(2, 2, 20, 20)
    painter.end()
    return QIcon(pixmap)
