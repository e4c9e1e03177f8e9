"""Builds the pages of the window over an open library, and connects them with the verbs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from player.actions import Actions
from player.itemmodels.albums import AlbumsModel
from player.itemmodels.covers import CoverStore
from player.itemmodels.queue import QueueModel
from player.itemmodels.slate import SlateModel
from player.itemmodels.tracks import TracksModel
from player.library_work import LibraryWork
from player.playback.controller import OutputStatus, PlaybackController
from player.playback.play_queue import QueueEntry
from player.settings import ANALYSIS, Settings
from player.tasks import Tasks
from player.theme import Theme
from player.views.activity import ActivityStrip
from player.views.album import AlbumView
from player.views.albums import AlbumsView
from player.views.discover import DiscoverView
from player.views.library import LibraryView
from player.views.main_window import MainWindow
from player.views.play_queue import QueueView
from player.views.problems import ProblemsDialog
from player.views.shortcuts import ShortcutsDialog
from player.views.sidebar import Place
from player.views.transport import Transport
from player.views.welcome import WelcomeView
from player.wording import count
from recommender import Album, Failure, ModelStatus, Origin, ScanReport, Track, UnknownTrack

if TYPE_CHECKING:
    from recommender import Hearth

VOLUME_STEP = 0.05
WAVEFORM_AGAIN_MS = 4_000
"""What plays is analysed first: its waveform is soon there."""


class Pages(QObject):
    """The inside of the window, alive as long as the library is open."""

    def __init__(
        self,
        window: MainWindow,
        commands: Mapping[str, QAction],
        library: Hearth,
        tasks: Tasks,
        playback: PlaybackController,
        actions: Actions,
        work: LibraryWork,
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._library = library
        self._tasks = tasks
        self._playback = playback
        self._actions = actions
        self._work = work
        self._settings = settings
        self._models_told = False
        self._sounded = False
        covers = CoverStore(library, tasks, theme)
        self.tracks = TracksModel(library, tasks, self)
        self.albums = AlbumsModel(library, tasks, self)
        self.slate = SlateModel()
        self.queue = QueueModel(playback)
        self.library_view = LibraryView(self.tracks, covers, actions, theme)
        self.albums_view = AlbumsView(self.albums, covers, theme)
        self.album_view = AlbumView(covers, actions, theme)
        self.discover_view = DiscoverView(self.slate, covers, actions, settings, theme)
        self.queue_view = QueueView(self.queue, covers, playback, actions, theme)
        self.transport = Transport(playback, covers, actions, commands, theme)
        self.welcome = WelcomeView(theme)
        self._waveform_again = QTimer(self)
        self._waveform_again.setSingleShot(True)
        self._waveform_again.setInterval(WAVEFORM_AGAIN_MS)
        window.fill(
            {
                Place.DISCOVER: self.discover_view,
                Place.LIBRARY: self.library_view,
                Place.ALBUMS: self.albums_view,
                Place.QUEUE: self.queue_view,
            },
            self.welcome,
            self.album_view,
            QueueView(self.queue, covers, playback, actions, theme, panel=True),
            ActivityStrip(tasks, theme),
            self.transport,
        )
        self._connect_commands()
        self._connect_window()
        self._connect_library(covers)
        self._connect_playback()

    def begin(self, folders: Sequence[str], files: Sequence[Path]) -> None:
        """Show the library, or ask for one; play the files the player was opened with."""
        if folders:
            self._refresh()
            self._window.show_place(Place.LIBRARY)
            self.library_view.table.setFocus()
            self._work.scan()
        else:
            self._window.show_welcome()
            self.welcome.choose.setFocus()
        if files:
            self._play_files(files)

    def add_folder(self, folder: Path) -> None:
        """Take a folder into the library and go where its tracks will appear."""
        self._work.add_folder(folder)
        self.library_view.show_scanning()
        self._window.show_place(Place.LIBRARY)
        self.library_view.table.setFocus()

    def _connect_commands(self) -> None:
        playback, window = self._playback, self._window
        for name, do in {
            "toggle": playback.toggle,
            "next": playback.next,
            "previous": playback.previous,
            "louder": lambda: playback.set_volume(playback.volume + VOLUME_STEP),
            "quieter": lambda: playback.set_volume(playback.volume - VOLUME_STEP),
            "like": self.transport.toggle_like,
            "discover": self._discover,
            "search": window.focus_search,
            "show_discover": lambda: window.show_place(Place.DISCOVER),
            "show_library": lambda: window.show_place(Place.LIBRARY),
            "show_albums": lambda: window.show_place(Place.ALBUMS),
            "show_queue": lambda: window.show_place(Place.QUEUE),
            "add_folder": self._choose_folder,
            "rescan": self._work.scan,
            "models": self._work.install_models,
            "problems": self._show_problems,
            "shortcuts": self._show_shortcuts,
            "menu": window.show_menu,
        }.items():
            self._commands[name].triggered.connect(lambda _checked, do=do: do())
        analysis = self._commands["analysis"]
        analysis.setCheckable(True)
        analysis.setChecked(self._settings.get(ANALYSIS))
        analysis.toggled.connect(lambda on: self._settings.set(ANALYSIS, on))

    def _connect_window(self) -> None:
        self._window.search_changed.connect(self._on_search_changed)
        self._window.folder_dropped.connect(self.add_folder)
        self.welcome.folder_wanted.connect(self._choose_folder)
        self.welcome.folder_dropped.connect(self.add_folder)
        self.library_view.text_typed.connect(self._window.focus_search)
        self.albums_view.grid.text_typed.connect(self._window.focus_search)
        self.albums_view.grid.album_chosen.connect(self.open_album)
        self.album_view.left.connect(lambda: self._window.show_place(Place.ALBUMS))
        self.album_view.artist_chosen.connect(self._show_artist)
        self._actions.message_raised.connect(self._window.messages.tell)

    def _connect_library(self, covers: CoverStore) -> None:
        self._work.library_changed.connect(self._refresh)
        self._work.scan_finished.connect(self._on_scan_finished)
        self._work.scan_finished.connect(covers.forget)
        self._work.models_missing.connect(self._on_models_missing)
        self._work.models_installed.connect(
            lambda: self._window.messages.tell("The listening models are installed.")
        )

    def _connect_playback(self) -> None:
        self._playback.entry_changed.connect(self._on_entry_changed)
        self._playback.entry_failed.connect(self._on_entry_failed)
        self._playback.output_changed.connect(self._on_output_changed)
        self.transport.entry_shown.connect(self._read_again)
        self._waveform_again.timeout.connect(self._read_waveform)

    def _discover(self) -> None:
        self._window.show_place(Place.DISCOVER)
        self.discover_view.discover()

    def _choose_folder(self) -> None:
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        chosen = QFileDialog.getExistingDirectory(
            self._window, "Choose your music folder", music or str(Path.home())
        )
        if chosen:
            self.add_folder(Path(chosen))

    def _show_problems(self) -> None:
        self._tasks.read(self._library.failures, self._on_failures_read)

    def _on_failures_read(self, failures: list[Failure]) -> None:
        dialog = ProblemsDialog(failures, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_shortcuts(self) -> None:
        dialog = ShortcutsDialog(self._commands.values(), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _play_files(self, files: Sequence[Path]) -> None:
        def find() -> list[Track]:
            found = []
            for file in files:
                try:
                    found.append(self._library.track_at(file))
                except UnknownTrack:
                    continue
            return found

        def on_found(tracks: list[Track]) -> None:
            if len(tracks) < len(files):
                self._window.messages.tell(
                    "Some of these files are not in your library yet. Add their folder first."
                )
            self._actions.play(tracks, Origin.LIBRARY)

        self._tasks.read(find, on_found)

    def _on_search_changed(self, text: str) -> None:
        self.tracks.search(text)
        self.albums.search(text)
        if text.strip():
            among_albums = self._window.place is Place.ALBUMS
            self._window.show_place(Place.ALBUMS if among_albums else Place.LIBRARY)

    def open_album(self, album: Album) -> None:
        """Show one album."""

        def on_read(tracks: list[Track]) -> None:
            self.album_view.show_album(album, tracks)
            self._window.show_album()

        self._tasks.read(lambda: self._library.album_tracks(album.album_id), on_read, key="album")

    def _show_artist(self, artist: str) -> None:
        """Everything by an artist, as a search the listener can go on with."""
        self._window.show_place(Place.ALBUMS)
        self._window.search.setText(f'artist:"{artist}"')

    def _refresh(self) -> None:
        self.tracks.refresh()
        self.albums.refresh()

    def _on_scan_finished(self, report: ScanReport) -> None:
        for folder in report.unavailable:
            self._window.messages.tell(
                f"{folder} is not there now. Its tracks stay in the library.", stays=True
            )
        if report.failed:
            self._window.messages.tell(
                f"{count(len(report.failed), 'file')} could not be read.",
                button="Show",
                do=self._show_problems,
            )
        elif report.added:
            self._window.messages.tell(
                f"{count(report.added, 'track')} added. Play anything, or press Discover: "
                "Hearth gets to know the music meanwhile."
            )
        self.library_view.show_scanned()

    def _on_models_missing(self, models: list[ModelStatus]) -> None:
        if self._models_told:
            return
        self._models_told = True
        names = " and ".join(model.name for model in models)
        self._window.messages.tell(
            f"To know music by its sound and words, Hearth needs its listening models ({names}). "
            "They are fetched once; after that Hearth never uses the network.",
            stays=True,
            button="Install now",
            do=self._work.install_models,
        )

    def _on_entry_changed(self, entry: QueueEntry | None) -> None:
        track_id = entry.track.track_id if entry else None
        self.library_view.table.set_playing(track_id)
        self.album_view.list.set_playing(track_id)
        self.discover_view.list.set_playing(track_id)
        title = f"{entry.track.title} · Hearth" if entry else "Hearth"
        self._window.setWindowTitle(title)

    def _on_entry_failed(self, entry: QueueEntry, reason: str) -> None:
        self._window.messages.tell(f"“{entry.track.title}” cannot be played: {reason}")

    def _on_output_changed(self, output: OutputStatus) -> None:
        if output.silent and self._sounded:
            self._window.messages.tell(output.detail)
        self._sounded = not output.silent

    def _read_again(self, track: Track) -> None:
        """The queue's copy of a track may be old: ask for its like, and for its waveform."""
        self._tasks.read(
            lambda: self._library.tracks_by_id([track.track_id]),
            self._actions.tracks_updated.emit,
            key="now-playing",
        )
        self._read_waveform()

    def _read_waveform(self) -> None:
        entry = self._playback.current
        if entry is None:
            return
        track_id = entry.track.track_id

        def on_read(waveform: object) -> None:
            if waveform is None:
                self._waveform_again.start()
            else:
                self.transport.show_waveform(track_id, waveform)  # type: ignore[arg-type]

        self._tasks.read(lambda: self._library.waveform(track_id), on_read, key="waveform")
