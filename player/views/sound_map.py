"""The sound map: the whole library on a plane where near means alike."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.itemmodels.sound_map import MapModel
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.elided_label import ElidedLabel
from player.views.empty_state import EmptyState
from player.views.map_legend import MapLegend
from player.views.map_plot import MapPlot, MapTool
from player.views.page_heading import PageHeading
from player.wording import count, line, map_value, unknown_artist
from recommender import MapColour

COLOURS = {
    MapColour.GENRE: QT_TRANSLATE_NOOP("SoundMap", "Genre"),
    MapColour.MOOD: QT_TRANSLATE_NOOP("SoundMap", "Mood, guessed"),
    MapColour.TASTE: QT_TRANSLATE_NOOP("SoundMap", "Your taste"),
    MapColour.YEAR: QT_TRANSLATE_NOOP("SoundMap", "Year"),
    MapColour.LAST_PLAYED: QT_TRANSLATE_NOOP("SoundMap", "Last played"),
}
TOOLS = {
    MapTool.MOVE: (
        QT_TRANSLATE_NOOP("SoundMap", "Move"),
        QT_TRANSLATE_NOOP(
            "SoundMap", "Drag to move, roll to zoom; click a point, double-click plays from it"
        ),
    ),
    MapTool.LASSO: (
        QT_TRANSLATE_NOOP("SoundMap", "Lasso"),
        QT_TRANSLATE_NOOP("SoundMap", "Draw around tracks to put them into the queue"),
    ),
    MapTool.PATH: (
        QT_TRANSLATE_NOOP("SoundMap", "Path"),
        QT_TRANSLATE_NOOP("SoundMap", "Draw a line to make a journey along it"),
    ),
}
NAMES, HINTS = "strong", "muted"
"""How the line below the map is written."""
HINT = QT_TRANSLATE_NOOP(
    "SoundMap",
    "Arrow keys go from track to track, + and − zoom, Home shows all, Enter plays on from a track.",
)


class SoundMapView(QWidget):
    """The map with its tools, its legend, and what is known of the point in question."""

    colour_wanted = Signal(object)
    play_wanted = Signal(int)
    """Play on from this row."""
    play_rows_wanted = Signal(object)
    queue_rows_wanted = Signal(object)
    journey_wanted = Signal(object)
    """A drawn line (k, 2)."""
    menu_wanted = Signal(int, object)
    """A row, and where on the screen."""

    def __init__(self, model: MapModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._chosen: NDArray[np.int64] = np.zeros(0, np.int64)
        self.plot = MapPlot(model, theme)
        self.legend = MapLegend(model, theme)
        self._empty = EmptyState(theme, "map", self.tr("No map yet"), "")
        self._empty.wait()
        self.setFocusProxy(self.plot)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._card())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE + 4)
        layout.addLayout(self._heading())
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._foot())
        model.points_changed.connect(self._on_points_changed)
        self.plot.point_hovered.connect(self._on_hovered)
        self.plot.point_chosen.connect(self._tell)
        self.plot.point_activated.connect(self.play_wanted)
        self.plot.lassoed.connect(self._on_lassoed)
        self.plot.path_drawn.connect(self.journey_wanted)
        self.plot.menu_wanted.connect(self._on_menu_wanted)
        self._on_points_changed()

    def show_sentence(self, sentence: str) -> None:
        """What is said while there is no map."""
        self._empty.set_sentence(sentence)

    def _heading(self) -> PageHeading:
        self._by = QComboBox()
        self._by.setAccessibleName(self.tr("Colour by"))
        for colour, name in COLOURS.items():
            self._by.addItem(translate("SoundMap", name), colour)
        self._by.currentIndexChanged.connect(
            lambda _row: self.colour_wanted.emit(MapColour(self._by.currentData()))
        )
        self._by_label = QLabel(self.tr("Colour by"))
        self._by_label.setObjectName("muted")
        self._by_label.setBuddy(self._by)
        heading = PageHeading(self.tr("Sound map"), *self._tools(), self._by_label, self._by)
        heading.setContentsMargins(SPACE, 0, 0, 0)  # nothing scrolls below: it ends with the card
        self._told = heading.told
        return heading

    def _tools(self) -> list[QAbstractButton]:
        self._tool_buttons = QButtonGroup(self)
        for tool, (name, tip) in _tools().items():
            button = QPushButton(name)
            button.setObjectName("chip")
            button.setCheckable(True)
            button.setChecked(tool is MapTool.MOVE)
            button.setAccessibleName(name)
            button.setAccessibleDescription(tip)
            button.setToolTip(tip)
            button.clicked.connect(lambda _on, tool=tool: self._on_tool_chosen(tool))
            self._tool_buttons.addButton(button)
        return self._tool_buttons.buttons()

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(SPACE, SPACE, SPACE * 2, SPACE)
        row.setSpacing(SPACE * 2)
        row.addWidget(self.plot, 1)
        row.addWidget(self.legend)
        return card

    def _foot(self) -> QHBoxLayout:
        self._about = ElidedLabel(NAMES)
        self._play = QPushButton(self.tr("Play"))
        self._play.setObjectName("primary")
        self._play.setAccessibleName(self.tr("Play what is chosen on the map"))
        self._queue = QPushButton(self.tr("Add to queue"))
        self._queue.setAccessibleName(self.tr("Add what is chosen on the map to the queue"))
        self._play.clicked.connect(self._on_play_clicked)
        self._queue.clicked.connect(lambda: self.queue_rows_wanted.emit(self._chosen))
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._about, 1)
        row.addWidget(self._play)
        row.addWidget(self._queue)
        return row

    def _on_tool_chosen(self, tool: MapTool) -> None:
        self.plot.set_tool(tool)
        self._say(_tools()[tool][1] + ".", HINTS)

    def _on_points_changed(self) -> None:
        tracks = len(self._model.points.track_ids)
        self._told.setText(count(tracks, "track") if tracks else "")
        for widget in (*self._tool_buttons.buttons(), self._by_label, self._by):
            widget.setVisible(bool(tracks))
        for button in (self._play, self._queue):
            button.setVisible(bool(tracks))
        self._stack.setCurrentIndex(1 if tracks else 0)
        self._choose(np.zeros(0, np.int64))
        self._say(translate("SoundMap", HINT) if tracks else "", HINTS)

    def _say(self, text: str, role: str) -> None:
        """Write below the map: what is chosen stands out, what can be done does not."""
        self._about.setObjectName(role)
        self._about.style().unpolish(self._about)
        self._about.style().polish(self._about)
        self._about.setText(text)

    def _choose(self, rows: NDArray[np.int64]) -> None:
        self._chosen = rows
        self._play.setEnabled(bool(len(rows)))
        self._queue.setEnabled(bool(len(rows)))

    def _tell(self, row: int) -> None:
        self._choose(np.array([row], np.int64))
        self._say(self._line(row), NAMES)
        self.plot.setAccessibleDescription(self._about.text())

    def _line(self, row: int) -> str:
        points = self._model.points
        told = self._model.told(row, map_value)
        return line(points.titles[row], points.artists[row] or unknown_artist(), told)

    def _on_hovered(self, row: int | None) -> None:
        if row is not None:
            self.plot.setToolTip(self._line(row))
        else:
            self.plot.setToolTip("")

    def _on_lassoed(self, rows: NDArray[np.int64]) -> None:
        self._choose(rows)
        inside = self.tr("{tracks} inside the lasso.").format(tracks=count(len(rows), "track"))
        self._say(inside, NAMES)

    def _on_play_clicked(self) -> None:
        if len(self._chosen) == 1:
            self.play_wanted.emit(int(self._chosen[0]))
        else:
            self.play_rows_wanted.emit(self._chosen)

    def _on_menu_wanted(self, point: QPoint) -> None:
        if self.plot.current is not None:
            self.menu_wanted.emit(self.plot.current, point)


def _tools() -> dict[MapTool, tuple[str, str]]:
    """Name and use of each tool, in the listener's language."""
    return {
        tool: (translate("SoundMap", name), translate("SoundMap", tip))
        for tool, (name, tip) in TOOLS.items()
    }
