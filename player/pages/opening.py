"""Files the player was asked to open: by its start, by a later one, or by the desktop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from player.desktop.single_instance import OpenRequest
from player.pages.kit import Kit
from recommender import PLAYLIST_SUFFIXES, Origin, ScanReport, Track


class Opening(QObject):
    """Plays or queues files of the library; of others it offers to add their folder first."""

    def __init__(self, kit: Kit, add_folder: Callable[[Path], None]) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._add_folder = add_folder
        self._awaited: OpenRequest | None = None
        kit.work.scan_finished.connect(self._on_scan_finished)

    def open(self, request: OpenRequest) -> None:
        """Do what another start, or the desktop, asks for; playlist files become playlists."""
        playlists = [file for file in request.files if file.suffix.lower() in PLAYLIST_SUFFIXES]
        for file in playlists:
            self._kit.actions.playlists.read_file(file)
        music = tuple(file for file in request.files if file not in playlists)
        if music:
            self._find(replace(request, files=music), self._on_found)

    def _find(
        self,
        request: OpenRequest,
        found: Callable[[OpenRequest, list[Track], list[Path]], None],
    ) -> None:
        self._kit.tasks.read(
            lambda: self._tracks(request.files), lambda answer: found(request, *answer)
        )

    def _tracks(self, files: Sequence[Path]) -> tuple[list[Track], list[Path]]:
        """The tracks of files and folders, and what is not in the library."""
        tracks: list[Track] = []
        strangers: list[Path] = []
        for file in files:
            inside = sorted(file.rglob("*")) if file.is_dir() else [file]
            known = [track for path in inside for track in self._kit.library.tracks_at(path)]
            tracks += known
            if not known:
                strangers.append(file)
        return tracks, strangers

    def _on_found(self, request: OpenRequest, tracks: list[Track], strangers: list[Path]) -> None:
        self._play(tracks, enqueue=request.enqueue)
        if not strangers:
            return
        text, button = (
            self.tr("“{name}” is not in your library yet."),
            self.tr("Add its folder and play it"),
        )
        if len(strangers) > 1:
            text = self.tr("{count} files are not in your library yet.")
            button = self.tr("Add their folders and play them")
        rest = OpenRequest(tuple(strangers), request.enqueue or bool(tracks))
        self._kit.window.messages.tell(
            text.format(name=strangers[0].name, count=len(strangers)),
            stays=True,
            button=button,
            do=lambda: self._add(rest),
        )

    def _add(self, request: OpenRequest) -> None:
        self._awaited = request
        for folder in dict.fromkeys(f if f.is_dir() else f.parent for f in request.files):
            self._add_folder(folder)

    def _on_scan_finished(self, _report: ScanReport) -> None:
        if self._awaited is not None and not self._kit.work.scanning:
            awaited, self._awaited = self._awaited, None
            self._find(awaited, self._on_found_after_scan)

    def _on_found_after_scan(
        self, request: OpenRequest, tracks: list[Track], strangers: list[Path]
    ) -> None:
        self._play(tracks, enqueue=request.enqueue)
        if strangers:
            self._kit.window.messages.tell(
                self.tr("“{name}” could not be read as music.").format(name=strangers[0].name)
            )

    def _play(self, tracks: list[Track], *, enqueue: bool) -> None:
        if not tracks:
            return
        if enqueue:
            self._kit.actions.enqueue(tracks)
        else:
            self._kit.actions.play(tracks, Origin.LIBRARY)
