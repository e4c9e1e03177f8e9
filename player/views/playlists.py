"""The playlists as a grid of mosaics, with the ways to a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.itemmodels.covers import CoverStore
from player.itemmodels.playlists import PlaylistsModel
from player.theme import SPACE, Theme
from player.translation import translate
from player.views.cover_grid import CoverCellDelegate, CoverGrid
from player.views.empty_state import EmptyState
from player.views.page_heading import PageHeading
from player.wording import clock, count, line
from recommender import Playlist, SmartRule


class PlaylistGrid(CoverGrid):
    """Shows a :class:`PlaylistsModel`; Enter or a click opens a playlist, Delete deletes it."""

    delete_wanted = Signal(object)

    def __init__(self, model: PlaylistsModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__(model, translate("Playlists", "Playlists"), covers, theme)
        self.playlists = model
        self.setItemDelegate(PlaylistDelegate(self, covers, theme))
        self.setDragDropMode(CoverGrid.DragDropMode.DropOnly)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes; everything else as usual."""
        playlist = self.playlists.playlist(self.currentIndex().row())
        if event.key() == Qt.Key.Key_Delete and playlist is not None:
            self.delete_wanted.emit(playlist)
            return
        super().keyPressEvent(event)


class PlaylistDelegate(CoverCellDelegate):
    """Paints one playlist: its covers, its name, and how much there is of it."""

    def __init__(self, view: PlaylistGrid, covers: CoverStore, theme: Theme) -> None:
        super().__init__(view, covers, theme)
        self._playlists = view.playlists

    def cell(self, row: int, side: int, ratio: float) -> tuple[QPixmap, str, str] | None:
        """One playlist."""
        playlist = self._playlists.playlist(row)
        if playlist is None:
            return None
        kind = self.tr("Smart") if playlist.rule else ""
        told = line(kind, count(playlist.tracks, "track"), length_of(playlist))
        return (
            self._covers.mosaic(playlist.cover_track_ids, playlist.name, side, ratio),
            playlist.name,
            told,
        )


class PlaylistsView(QWidget):
    """The grid with its heading, and what can be made."""

    playlist_chosen = Signal(object)
    new_wanted = Signal()
    smart_wanted = Signal()
    offer_taken = Signal(str, object)
    """Name and rule of a smart playlist that was offered."""
    import_wanted = Signal()
    menu_wanted = Signal(object, QPoint)
    """A playlist, and where on the screen its menu should open."""

    def __init__(self, model: PlaylistsModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self.grid = PlaylistGrid(model, covers, theme)
        self._none_yet = EmptyState(
            theme,
            "playlist",
            self.tr("No playlists yet"),
            self.tr("Make one, or add tracks to one from the menu of any track."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._none_yet)
        self.setFocusProxy(self.grid)
        self._heading = self._make_heading()
        self._offers = QHBoxLayout()
        self._offers.setContentsMargins(SPACE, 0, SPACE, 0)
        self._offers.setSpacing(SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._heading)
        layout.addLayout(self._offers)
        layout.addWidget(self._stack, 1)
        self.grid.row_chosen.connect(self._on_row_chosen)
        self.grid.customContextMenuRequested.connect(self._on_menu_requested)
        model.modelReset.connect(self._on_reset)
        theme.changed.connect(self._dress)
        self._dress()
        self._on_reset()

    def show_offers(self, offers: Sequence[tuple[str, SmartRule]]) -> None:
        """Offer smart playlists, each as a button that makes it."""
        while (old := self._offers.takeAt(0)) is not None:
            if widget := old.widget():
                widget.deleteLater()
        if not offers:
            return
        label = QLabel(self.tr("Suggestions"))
        label.setObjectName("small")
        self._offers.addWidget(label)
        for name, rule in offers:
            button = QPushButton(name)
            button.setAccessibleName(self.tr("Make the smart playlist {name}").format(name=name))
            button.clicked.connect(partial(self.offer_taken.emit, name, rule))
            self._offers.addWidget(button)
        self._offers.addStretch()

    def _make_heading(self) -> PageHeading:
        self._new = QPushButton(self.tr("New playlist"))
        self._new.setObjectName("primary")
        self._smart = QPushButton(self.tr("New smart playlist"))
        self._import = QPushButton(self.tr("Import…"))
        self._import.setToolTip(self.tr("Bring playlists of other players: M3U, PLS or XSPF files"))
        for button, wanted in (
            (self._import, self.import_wanted),
            (self._smart, self.smart_wanted),
            (self._new, self.new_wanted),
        ):
            button.setAccessibleName(button.text())
            button.clicked.connect(lambda _on, wanted=wanted: wanted.emit())
        return PageHeading(self.tr("Playlists"), self._import, self._smart, self._new)

    def _on_row_chosen(self, row: int) -> None:
        if (playlist := self._model.playlist(row)) is not None:
            self.playlist_chosen.emit(playlist)

    def _on_menu_requested(self, point: QPoint) -> None:
        index = self.grid.indexAt(point)
        if (playlist := self._model.playlist(index.row())) is not None:
            self.menu_wanted.emit(playlist, self.grid.viewport().mapToGlobal(point))

    def _on_reset(self) -> None:
        found = self._model.rowCount()
        self._heading.told.setText(str(found) if found else "")
        self._stack.setCurrentWidget(self.grid if found else self._none_yet)

    def _dress(self) -> None:
        for button, icon, role in (
            (self._new, "playlist_add", "on_accent"),
            (self._smart, "rule", "text"),
            (self._import, "download", "text"),
        ):
            button.setIcon(self._theme.icon(icon, role))
            button.setIconSize(QSize(16, 16))


def length_of(playlist: Playlist) -> str:
    """How long it plays; nothing of an empty one."""
    return clock(playlist.duration_s) if playlist.tracks else ""


def playlist_menu(
    parent: QWidget, theme: Theme, verbs: Sequence[tuple[str, str, Callable[[], None]]]
) -> QMenu:
    """The menu of a playlist: text, icon and deed of each verb; no text parts them."""
    menu = QMenu(parent)
    for text, icon, do in verbs:
        if text:
            action = menu.addAction(theme.icon(icon, "muted"), text)
            action.triggered.connect(lambda _checked, do=do: do())
        else:
            menu.addSeparator()
    return menu
