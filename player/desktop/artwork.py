"""The cover of what plays as a file that the desktop can read."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from player.playback.controller import PlaybackController
from player.playback.play_queue import QueueEntry
from player.tasks import Tasks

if TYPE_CHECKING:
    from recommender import Hearth

PREFIX = "playing-"


class Artwork(QObject):
    """Writes the cover of each track that begins; at most one file is kept."""

    arrived = Signal(int, str)
    """Of which track, and the address of its cover; empty without one."""

    def __init__(
        self, playback: PlaybackController, tasks: Tasks, library: Hearth, folder: Path
    ) -> None:
        super().__init__(playback)
        self._tasks = tasks
        self._library = library
        self._folder = folder
        self._kept: tuple[int, str] = (0, "")  # track id, URL
        playback.entry_changed.connect(self._on_entry_changed)

    def url(self, track_id: int) -> str:
        """The address of a track's cover, if it is the one that is kept."""
        return self._kept[1] if track_id == self._kept[0] else ""

    def _on_entry_changed(self, entry: QueueEntry | None) -> None:
        if entry is not None and entry.track.track_id != self._kept[0]:
            track_id = entry.track.track_id
            self._tasks.read(
                lambda: (track_id, self._written(track_id)), self._on_written, key="artwork"
            )

    def _written(self, track_id: int) -> str:
        image = self._library.cover(track_id)
        if image is None:
            return ""
        file = self._folder / f"{PREFIX}{hashlib.sha256(image).hexdigest()[:16]}"
        if not file.exists():
            self._folder.mkdir(parents=True, exist_ok=True)
            for old in self._folder.glob(f"{PREFIX}*"):
                old.unlink(missing_ok=True)
            file.write_bytes(image)
        return file.as_uri()

    def _on_written(self, kept: tuple[int, str]) -> None:
        self._kept = kept
        self.arrived.emit(*kept)
