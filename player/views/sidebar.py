"""The sidebar: the mark, the places of the window, and the way to more music."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from player.itemmodels.track_drag import carries_music
from player.theme import SPACE, Theme, app_icon
from player.translation import translate

WIDTH_PX = 208
HELD_MS = 600


class Place(StrEnum):
    """The pages one can be at."""

    DISCOVER = "discover"
    NOW_PLAYING = "now_playing"
    LIBRARY = "library"
    ALBUMS = "albums"
    ARTISTS = "artists"
    GENRES = "genres"
    YEARS = "years"
    FOLDERS = "folders"
    QUEUE = "queue"
    PLAYLISTS = "playlists"
    PATHS = "paths"
    SOUND_MAP = "sound_map"
    TASTE = "taste"
    LEARNING = "learning"


SECTIONS = (
    (
        "",
        (
            (Place.DISCOVER, "Discover", "flame"),
            (Place.NOW_PLAYING, "Now playing", "wave"),
            (Place.QUEUE, "Queue", "queue"),
        ),
    ),
    (
        "Library",
        (
            (Place.LIBRARY, "Tracks", "library"),
            (Place.ALBUMS, "Albums", "albums"),
            (Place.ARTISTS, "Artists", "artists"),
            (Place.GENRES, "Genres", "genres"),
            (Place.YEARS, "Years", "years"),
            (Place.FOLDERS, "Folders", "folder"),
            (Place.PLAYLISTS, "Playlists", "playlist"),
        ),
    ),
    (
        "Explore",
        (
            (Place.PATHS, "Blends, journeys", "blend"),
            (Place.SOUND_MAP, "Sound map", "map"),
            (Place.TASTE, "Your taste", "taste"),
            (Place.LEARNING, "Is it learning?", "learning"),
        ),
    ),
)
"""Heading, and under it places with their name and icon."""
PLACES = tuple(entry for _heading, entries in SECTIONS for entry in entries)


class PlaceButton(QPushButton):
    """Leads to a place; tracks held over it for a moment lead there too, to be dropped."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("nav")
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAcceptDrops(True)
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(HELD_MS)
        self._held.timeout.connect(self.click)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Wait whether they are held here."""
        if carries_music(event.mimeData()):
            event.accept()
            self._held.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They only passed."""
        self._held.stop()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A place is no list: nothing is dropped on it."""
        self._held.stop()
        event.ignore()


class Sidebar(QWidget):
    """Says which place the listener wants."""

    place_chosen = Signal(object)
    folder_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: dict[Place, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE + 4, SPACE * 2, SPACE + 4, SPACE + 4)
        layout.setSpacing(4)
        layout.addLayout(_mark())
        layout.addSpacing(SPACE * 2)
        layout.addWidget(self._places(), 1)
        self.listener = QLabel()
        self.listener.setObjectName("chip")
        self.listener.setWordWrap(True)
        self.listener.hide()
        layout.addWidget(self.listener)
        self._add_folder = QPushButton(self.tr("Add music folder…"))
        self._add_folder.setObjectName("nav")
        self._add_folder.setAccessibleName(self.tr("Add music folder"))
        self._add_folder.clicked.connect(self.folder_wanted)
        layout.addWidget(self._add_folder)
        theme.changed.connect(self._dress)
        self._dress()

    def show_place(self, place: Place | None) -> None:
        """Mark where the window is; None where it is at no place of the sidebar."""
        self._group.setExclusive(place is not None)
        for known, button in self._buttons.items():
            button.setChecked(known == place)

    def show_listener(self, text: str) -> None:
        """Say whose listening it is; empty for the one there always is."""
        self.listener.setText(text)
        self.listener.setAccessibleName(text)
        self.listener.setVisible(bool(text))

    def _places(self) -> QScrollArea:
        """The places by section; they scroll where the window is low."""
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for heading, entries in SECTIONS:
            if heading:
                label = QLabel(translate("Sidebar", heading))
                label.setObjectName("section")
                layout.addWidget(label)
            for place, text, _icon in entries:
                layout.addWidget(self._place_button(place, text))
        layout.addStretch()
        area = QScrollArea()
        area.setObjectName("places")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(column)
        return area

    def _place_button(self, place: Place, text: str) -> QPushButton:
        button = PlaceButton(translate("Sidebar", text))
        button.clicked.connect(lambda: self.place_chosen.emit(place))
        self._buttons[place] = button
        self._group.addButton(button)
        return button

    def _dress(self) -> None:
        for place, _text, icon in PLACES:
            self._buttons[place].setIcon(self._theme.icon(icon, "muted", "accent"))
            self._buttons[place].setIconSize(QSize(20, 20))
        self._add_folder.setIcon(self._theme.icon("folder_add", "muted"))
        self._add_folder.setIconSize(QSize(20, 20))


def _mark() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(SPACE, 0, 0, 0)
    row.setSpacing(SPACE + 2)
    picture = QLabel()
    picture.setPixmap(app_icon().pixmap(28, 28))
    picture.setAccessibleName("")
    name = QLabel("Hearth")
    name.setObjectName("title")
    row.addWidget(picture)
    row.addWidget(name)
    row.addStretch()
    return row
