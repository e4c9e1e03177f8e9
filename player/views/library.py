"""The tracks page: a heading, what narrows it, and the table."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from player.actions import Actions
from player.itemmodels.covers import CoverStore
from player.itemmodels.tracks import TracksModel
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.chips import ChipRow
from player.views.empty_state import EmptyState, NoMusic
from player.views.page_heading import PageHeading
from player.views.track_panel import TrackPanel
from player.wording import count
from recommender import Origin

SEARCH_HINT = QT_TRANSLATE_NOOP(
    "Library",
    "No track answers this. Besides words you can search with artist:, album:, genre:, tag:, "
    "title:, year:1990..1999, bpm:<100, added:<30d, played:>1y, plays:>5, folder:, lyrics:, "
    "codec:, loved, unplayed, “a phrase” in quotes, and -not.",
)


class Filter(NamedTuple):
    """One chip above the table: its name, its query, and what is said while nothing answers."""

    name: str
    query: str
    nothing: str


FILTERS = (
    Filter(QT_TRANSLATE_NOOP("Library", "All"), "", ""),
    Filter(
        QT_TRANSLATE_NOOP("Library", "Recently added"),
        "added:<30d",
        QT_TRANSLATE_NOOP("Library", "Nothing came in the last thirty days."),
    ),
    Filter(
        QT_TRANSLATE_NOOP("Library", "Never played"),
        "unplayed",
        QT_TRANSLATE_NOOP("Library", "You have heard everything here at least once."),
    ),
    Filter(
        QT_TRANSLATE_NOOP("Library", "Loved"),
        "loved",
        QT_TRANSLATE_NOOP("Library", "Tracks you like appear here. Press the heart, or Ctrl+L."),
    ),
)


class LibraryView(QWidget):
    """All tracks, or those that match the search field and the chosen chip."""

    text_typed = Signal(str)
    filter_chosen = Signal(str)
    """The query of a chip."""

    def __init__(
        self, model: TracksModel, covers: CoverStore, actions: Actions, theme: Theme
    ) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._search = ""
        self._filter = FILTERS[0]
        self.panel = TrackPanel(model, covers, actions, theme)
        self.table = self.panel.table
        self.chips = ChipRow(self.tr("Which tracks"))
        self._nothing = EmptyState(theme, "search", self.tr("Nothing found"), "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panel)
        self._stack.addWidget(self._nothing)
        self.no_music = NoMusic(theme, "library", self.tr("No music here yet"))
        self._stack.addWidget(self.no_music)
        self.setFocusProxy(self.table)
        self._play = QPushButton(self.tr("Play all"))
        self._play.setObjectName("primary")
        self._play.setAccessibleName(self.tr("Play all"))
        self._play.clicked.connect(partial(self.play_from, 0))
        self._heading = PageHeading(self.tr("Tracks"), self._play)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE * 2, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._heading)
        layout.addWidget(self.chips)
        layout.addWidget(self._stack, 1)
        self.chips.offer([translate("Library", each.name) for each in FILTERS])
        self.panel.text_typed.connect(self.text_typed)
        self.chips.chosen.connect(self._on_chip_chosen)
        model.refreshed.connect(self._on_refreshed)
        theme.changed.connect(self._dress)
        self._dress()

    def play_from(self, row: int) -> None:
        """Play what the table shows, from a row on."""
        self.panel.play_from(row)

    def show_search(self, text: str) -> str:
        """Another text stands in the search field; returns the query for it and the chip."""
        self._search = text.strip()
        self.panel.origin = Origin.SEARCH if self._search else Origin.LIBRARY
        return f"{self._search} {self._filter.query}".strip()

    def _on_chip_chosen(self, place: int) -> None:
        self._filter = FILTERS[place]
        self.filter_chosen.emit(self._filter.query)

    def _on_refreshed(self) -> None:
        found = self._model.rowCount()
        told = count(found, "track")
        self._heading.told.setText(
            self.tr("{told} for “{search}”").format(told=told, search=self._search)
            if self._search
            else told
        )
        self._play.setEnabled(found > 0)
        narrowed = bool(self._search) or bool(self._filter.query)
        nothing = SEARCH_HINT if self._search else self._filter.nothing
        self._nothing.set_sentence(translate("Library", nothing))
        instead = self._nothing if narrowed else self.no_music
        self._stack.setCurrentWidget(self.panel if found else instead)

    def _dress(self) -> None:
        self._play.setIcon(self._theme.icon("play", "on_accent"))
        self._play.setIconSize(QSize(16, 16))
