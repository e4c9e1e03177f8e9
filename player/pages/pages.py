"""Builds the pages of the window over an open library, and connects what crosses them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from player.desktop.single_instance import OpenRequest
from player.pages.albums import AlbumsPage
from player.pages.artists import ArtistsPage
from player.pages.discover import DiscoverPage
from player.pages.duplicates import DuplicateSearch
from player.pages.folders import FoldersPage
from player.pages.kit import Kit
from player.pages.learning import LearningPage
from player.pages.library import LibraryPage
from player.pages.notices import Notices
from player.pages.now_playing import NowPlayingPage
from player.pages.opening import Opening
from player.pages.page import Page
from player.pages.paths import PathsPage
from player.pages.playlists import PlaylistsPage
from player.pages.preferences import Preferences
from player.pages.queue import QueuePage
from player.pages.shelves import GenresPage, YearsPage
from player.pages.sound import SoundCommands
from player.pages.sound_map import SoundMapPage
from player.pages.sounding import Sounding
from player.pages.tag_editing import TagEditing
from player.pages.taste import TastePage
from player.settings import ANALYSIS, ENDLESS, LANGUAGE
from player.views.activity import ActivityStrip
from player.views.empty_state import NoMusic
from player.views.shortcuts import ShortcutsDialog
from player.views.sidebar import Place
from player.views.transport import Transport
from player.views.welcome import WelcomeView
from recommender import Album, Track

VOLUME_STEP = 0.05
KINDS: tuple[type[Page], ...] = (
    DiscoverPage,
    NowPlayingPage,
    LibraryPage,
    AlbumsPage,
    ArtistsPage,
    GenresPage,
    YearsPage,
    FoldersPage,
    QueuePage,
    PlaylistsPage,
    PathsPage,
    SoundMapPage,
    TastePage,
    LearningPage,
)

Kind = TypeVar("Kind", bound=Page)


def built(kit: Kit) -> Iterator[Page]:
    """The pages one after another, so that the window can answer between two of them."""
    for kind in KINDS:
        yield kind(kit)


class Pages(QObject):
    """The inside of the window, alive as long as the library is open.

    Args:
        pages: one of each of :data:`KINDS`, in their order.
    """

    def __init__(self, kit: Kit, data_dir: Path, pages: Sequence[Page]) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._all = tuple(pages)
        self.library = self._page(LibraryPage)
        self.albums = self._page(AlbumsPage)
        self.artists = self._page(ArtistsPage)
        self.genres = self._page(GenresPage)
        self.years = self._page(YearsPage)
        self.folders = self._page(FoldersPage)
        self.discover = self._page(DiscoverPage)
        self.queue = self._page(QueuePage)
        self.now_playing = self._page(NowPlayingPage)
        self.playlists = self._page(PlaylistsPage)
        self.paths = self._page(PathsPage)
        self.sound_map = self._page(SoundMapPage)
        self.taste = self._page(TastePage)
        self.learning = self._page(LearningPage)
        self._stale: set[Page] = set()
        """Pages that have not yet heard of the newest search, or of a change of the library."""
        self.transport = Transport(kit.playback, kit.covers, kit.actions, kit.commands, kit.theme)
        self.welcome = WelcomeView(kit.theme)
        kit.window.fill(
            {page.place: page.view for page in self._all},
            self.welcome,
            self.queue.panel,
            ActivityStrip(kit.tasks, kit.theme),
            self.transport,
        )
        self.notices = Notices(kit)
        TagEditing(kit)
        DuplicateSearch(kit)
        self.sound = SoundCommands(kit)
        sounding = Sounding(kit, self.transport, self._mark_playing)
        sounding.waveform_arrived.connect(self.now_playing.view.show_waveform)
        self.now_playing.view.album_chosen.connect(self._open_album_of)
        self.opening = Opening(kit, self.add_folder)
        self.preferences = Preferences(kit, data_dir)
        self.albums.artist_wanted.connect(self.artists.open_named)
        for page in (self.artists, self.genres, self.years):
            page.collection.album_wanted.connect(self.albums.open)
        self._connect_commands()
        self._connect_window()

    def _page(self, kind: type[Kind]) -> Kind:
        return next(page for page in self._all if isinstance(page, kind))

    def begin(self, folders: Sequence[str], request: OpenRequest) -> None:
        """Show the library, or ask for one; open what the player was started with."""
        self._kit.work.prepare_search()
        self._refresh()
        if folders:
            self._kit.window.show_last_place(otherwise=Place.LIBRARY)
            self._kit.work.scan()
        else:
            self._kit.window.show_welcome()
            self.welcome.choose.setFocus()
        self.opening.open(request)

    def add_folder(self, folder: Path) -> None:
        """Take a folder into the library and go where its tracks will appear."""
        self._kit.work.add_folder(folder)
        for empty in self._no_music():
            empty.show_scanning()
        self._kit.window.show_place(Place.LIBRARY)
        self.library.view.table.setFocus()

    def _connect_commands(self) -> None:
        kit, playback, window = self._kit, self._kit.playback, self._kit.window
        for name, do in {
            "toggle": playback.toggle,
            "next": playback.next,
            "previous": playback.previous,
            "louder": lambda: playback.set_volume(playback.volume + VOLUME_STEP),
            "quieter": lambda: playback.set_volume(playback.volume - VOLUME_STEP),
            "like": self.transport.toggle_like,
            "radio": self.transport.start_radio,
            "search": window.focus_search,
            "add_folder": self._choose_folder,
            "rescan": kit.work.scan,
            "models": kit.work.install_models,
            "shortcuts": self._show_shortcuts,
            "menu": window.show_menu,
        }.items():
            kit.commands[name].triggered.connect(lambda _checked, do=do: do())
        for place in Place:
            kit.commands[f"show_{place}"].triggered.connect(
                lambda _checked, place=place: window.show_place(place)
            )
        analysis = kit.commands["analysis"]
        analysis.setCheckable(True)
        analysis.setChecked(kit.settings.get(ANALYSIS))
        analysis.toggled.connect(lambda on: kit.settings.set(ANALYSIS, on))
        kit.settings.option_changed.connect(self._on_option_changed)

    def _connect_window(self) -> None:
        window, work = self._kit.window, self._kit.work
        window.search_changed.connect(self._on_search_changed)
        window.place_shown.connect(self._renew_shown)
        window.paths_dropped.connect(lambda paths: self._open_dropped(paths, enqueue=False))
        self.queue.model.files_dropped.connect(
            lambda paths: self._open_dropped(paths, enqueue=True)
        )
        self.welcome.folder_wanted.connect(self._choose_folder)
        self.welcome.folder_dropped.connect(self.add_folder)
        work.library_changed.connect(self._refresh)
        work.scan_finished.connect(self._kit.covers.forget)
        work.scan_finished.connect(lambda _report: self._on_scan_finished())

    def _no_music(self) -> Sequence[NoMusic]:
        """What stands on the pages of the library while they are empty."""
        views = (
            self.library.view, self.albums.view, self.artists.view, self.genres.view,
            self.years.view, self.folders.view,
        )  # fmt: skip
        return [view.no_music for view in views]

    def _on_scan_finished(self) -> None:
        for empty in self._no_music():
            empty.show_scanned()

    def _open_dropped(self, paths: list[Path], *, enqueue: bool) -> None:
        self.opening.open(OpenRequest(tuple(paths), enqueue))

    def _choose_folder(self) -> None:
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        chosen = QFileDialog.getExistingDirectory(
            self._kit.window, self.tr("Choose your music folder"), music or str(Path.home())
        )
        if chosen:
            self.add_folder(Path(chosen))

    def _on_option_changed(self, key: str) -> None:
        if key == LANGUAGE.key:
            self._kit.window.messages.tell(
                self.tr("The language changes when Hearth is opened again."),
                stays=True,
                button=self.tr("Open again now"),
                do=self._kit.window.reopening.emit,
            )
        for option, name in ((ANALYSIS, "analysis"), (ENDLESS, "endless")):
            if key == option.key:
                self._kit.commands[name].setChecked(self._kit.settings.get(option))

    def _show_shortcuts(self) -> None:
        dialog = ShortcutsDialog(self._kit.commands.values(), self._kit.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_album_of(self, track: Track) -> None:
        def on_found(album: Album | None) -> None:
            if album is not None:
                self.albums.open(album)

        self._kit.tasks.read(lambda: self._kit.library.album_of(track.track_id), on_found)

    def _on_search_changed(self, text: str) -> None:
        self._stale.update(page for page in self._all if page.searchable)
        here = self._shown()
        if text.strip():
            searchable = here is not None and here.searchable
            self._kit.window.show_place(here.place if here and searchable else Place.LIBRARY)
        self._renew_shown()

    def _refresh(self) -> None:
        self._stale.update(self._all)
        self._renew_shown()

    def _renew_shown(self) -> None:
        """Only the page in sight asks the catalogue; the others do when they are shown."""
        page = self._shown()
        if page is None or page not in self._stale:
            return
        self._stale.remove(page)
        if page.searchable:
            page.search(self._kit.window.search.text())
        else:
            page.refresh()

    def _shown(self) -> Page | None:
        return next((page for page in self._all if page.place is self._kit.window.place), None)

    def _mark_playing(self, track_id: int | None) -> None:
        for page in self._all:
            page.show_playing(track_id)
