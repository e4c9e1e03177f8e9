"""Notices by itself what comes, changes and goes in the music folders.

Folders are watched, not files: the system tells which of them changed, and only those are read
again, once they have been quiet for a moment. What no system tells of (a folder on a network) a
rescan finds every few hours; more often would keep disks awake. A drive that is away is looked for
by its folder alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from player.library.library_work import LibraryWork
from player.library.written_files import WrittenFiles
from player.settings import WATCH_FOLDERS, Settings
from player.tasks import Tasks

if TYPE_CHECKING:
    from recommender import Hearth

QUIET_MS = 2_000
"""While files are being copied, folders change again and again."""
RESCAN_MS = 4 * 60 * 60 * 1_000
DRIVES_MS = 20_000
ADDED_AT_ONCE = 250
"""Ten thousand folders are handed to the system in pieces: the window goes on meanwhile."""


class FolderWatch(QObject):
    """Lets :class:`LibraryWork` read again what changed, as long as the listener wants it."""

    def __init__(
        self,
        library: Hearth,
        tasks: Tasks,
        work: LibraryWork,
        settings: Settings,
        quiet_ms: int = QUIET_MS,
        drives_ms: int = DRIVES_MS,
    ) -> None:
        super().__init__(work)
        self._library = library
        self._tasks = tasks
        self._work = work
        self._settings = settings
        self._changed: set[str] = set()
        self._absent: set[str] = set()
        self._to_add: list[str] = []
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_directory_changed)
        self._written = WrittenFiles(self)
        self._written.folder_written.connect(self._on_directory_changed)
        self._quiet = self._timer(quiet_ms, self._on_quiet, single=True)
        self._adding = self._timer(0, self._add_some, single=False)
        self._drives = self._timer(drives_ms, self._look_for_drives, single=False)
        self._rescans = self._timer(RESCAN_MS, work.scan, single=False)
        work.scan_finished.connect(lambda _report: self._renew())
        settings.option_changed.connect(self._on_option_changed)
        if settings.get(WATCH_FOLDERS):
            self._start()

    @property
    def watched(self) -> set[str]:
        """The folders the system tells of."""
        return set(self._watcher.directories())

    def _timer(self, interval_ms: int, do: object, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.setSingleShot(single)
        timer.timeout.connect(do)
        return timer

    def _start(self) -> None:
        self._drives.start()
        self._rescans.start()
        self._renew()

    def _stop(self) -> None:
        for timer in (self._quiet, self._adding, self._drives, self._rescans):
            timer.stop()
        self._changed.clear()
        self._to_add.clear()
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
            self._written.remove(watched)

    def _renew(self) -> None:
        """Watch what the catalogue says now; drives that are away are waited for."""
        if not self._settings.get(WATCH_FOLDERS):
            return
        watching = self._library.watching
        self._tasks.read(
            lambda: (watching.folders(), watching.absent()),
            lambda answer: self._on_read(*answer),
            key="watched-folders",
        )

    def _on_read(self, folders: list[str], absent: list[str]) -> None:
        self._absent = set(absent)
        watched, wanted = self.watched, set(folders)
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
            self._written.remove(gone)
        self._to_add = sorted(wanted - watched)
        if self._to_add:
            self._adding.start()

    def _add_some(self) -> None:
        some, self._to_add = self._to_add[:ADDED_AT_ONCE], self._to_add[ADDED_AT_ONCE:]
        if some:
            self._watcher.addPaths(some)
            self._written.add(some)
        if not self._to_add:
            self._adding.stop()

    def _on_directory_changed(self, folder: str) -> None:
        self._changed.add(folder)
        self._quiet.start()

    def _on_quiet(self) -> None:
        changed, self._changed = self._changed, set()
        self._work.rescan(changed)

    def _look_for_drives(self) -> None:
        """Only folders that are away are looked at: no disk is woken."""
        if self._absent:
            self._tasks.read(self._library.watching.absent, self._on_drives_read, key="drives")

    def _on_drives_read(self, absent: list[str]) -> None:
        back = self._absent - set(absent)
        self._absent = set(absent)
        if back:
            self._work.rescan(back)

    def _on_option_changed(self, key: str) -> None:
        if key == WATCH_FOLDERS.key:
            if self._settings.get(WATCH_FOLDERS):
                self._start()
            else:
                self._stop()
