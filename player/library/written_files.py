"""Tells of files that were written over in their place, as tag editors do it.

On Linux inotify(7) tells whoever watches a folder that a file in it was closed after writing, but
Qt's watcher asks only for names that come and go. Where Qt uses other means, its watcher tells of
both, and nothing is done here.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import QObject, QSocketNotifier, Signal

IN_CLOSE_WRITE, IN_IGNORED, IN_ONLYDIR = 0x8, 0x8000, 0x1000000
EVENT = struct.Struct("iIII")
"""Watch, mask, cookie, and the length of the name that follows."""
READ_BYTES = 65_536


class WrittenFiles(QObject):
    """Watches folders, as many as the system lets a user watch."""

    folder_written = Signal(str)
    """A file right inside that folder was written."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folders: dict[int, str] = {}
        self._descriptor = -1
        if sys.platform != "linux":
            return
        self._system = ctypes.CDLL(None)
        self._descriptor = self._system.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if self._descriptor >= 0:
            notifier = QSocketNotifier(self._descriptor, QSocketNotifier.Type.Read, self)
            notifier.activated.connect(self._on_readable)
            self.destroyed.connect(partial(os.close, self._descriptor))

    def add(self, folders: Iterable[str]) -> None:
        """Watch more folders; those that cannot be watched are left to the next rescan."""
        if self._descriptor < 0:
            return
        for folder in folders:
            name, asked = os.fsencode(folder), IN_CLOSE_WRITE | IN_ONLYDIR
            watch = self._system.inotify_add_watch(self._descriptor, name, asked)
            if watch >= 0:
                self._folders[watch] = folder

    def remove(self, folders: Collection[str]) -> None:
        """Watch some folders no longer."""
        gone = set(folders)
        for watch in [watch for watch, folder in self._folders.items() if folder in gone]:
            self._system.inotify_rm_watch(self._descriptor, watch)
            del self._folders[watch]

    def _on_readable(self) -> None:
        told, place = os.read(self._descriptor, READ_BYTES), 0
        written: set[str] = set()
        while place < len(told):
            watch, mask, _cookie, name_bytes = EVENT.unpack_from(told, place)
            place += EVENT.size + name_bytes
            if mask & IN_IGNORED:  # the folder is gone
                self._folders.pop(watch, None)
            elif watch in self._folders:
                written.add(self._folders[watch])
        for folder in written:
            self.folder_written.emit(folder)
