"""Keeps the queue and the listener's place in it on disk, and brings him back to it."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from player.playback.controller import PlaybackController, PlaybackState
from player.playback.kept_queue import KeptQueue
from player.playback.play_queue import QueueState
from player.playback.queue_control import Bookmark
from player.tasks import Tasks

if TYPE_CHECKING:
    from recommender import Hearth

log = logging.getLogger(__name__)

SETTLED_MS = 300
"""Edits come in bursts: the queue is written when one is over."""
POSITION_MS = 5_000
"""After a crash the listener finds himself so much earlier at most."""


class QueueKeeper(QObject):
    """Loads once, then writes what changes through the lane, in order."""

    def __init__(
        self, folder: Path, playback: PlaybackController, tasks: Tasks, library: Hearth
    ) -> None:
        super().__init__(tasks)
        self._kept = KeptQueue(folder)
        self._playback = playback
        self._tasks = tasks
        self._library = library
        self._last: Bookmark | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._keep)
        self._position = QTimer(self)
        self._position.setInterval(POSITION_MS)
        self._position.timeout.connect(self._on_position_due)

    def bring_back(self) -> None:
        """Load what was kept, unless something plays by then; from then on keep."""
        self._tasks.write(
            lambda: self._kept.load(self._library.tracks_by_id), self._on_loaded, self._on_failed
        )

    def finish(self, bookmark: Bookmark) -> None:
        """Write the last state at once; call when the lane stands still."""
        if self._last is None:
            return  # what is on disk was never brought back: leave it
        try:
            self._write(bookmark)
        except OSError as error:
            self._on_failed(error)

    def _on_loaded(self, bookmark: Bookmark | None) -> None:
        if bookmark is not None and not self._playback.queue.entries:
            self._playback.resume(bookmark)
        self._last = Bookmark(QueueState(), None)
        self._playback.queue_changed.connect(self._settled.start)
        self._playback.state_changed.connect(self._settled.start)
        self._playback.entry_changed.connect(self._settled.start)
        self._position.start()
        self._settled.start()

    def _on_position_due(self) -> None:
        if self._playback.state is PlaybackState.PLAYING:
            self._keep()

    def _keep(self) -> None:
        bookmark = self._playback.bookmark
        if self._last is None or bookmark != self._last or not _same_entries(self._last, bookmark):
            self._tasks.write(partial(self._write, bookmark), None, self._on_failed)

    def _write(self, bookmark: Bookmark) -> None:
        if self._last is None or not _same_entries(self._last, bookmark):
            self._kept.keep_queue(bookmark.queue)
        self._kept.keep_position(bookmark.queue.current_id, bookmark.position_s)
        self._last = bookmark

    def _on_failed(self, error: Exception) -> None:
        log.warning("The queue could not be kept: %r", error)


def _same_entries(one: Bookmark, other: Bookmark) -> bool:
    return _written(one) == _written(other)


def _written(bookmark: Bookmark) -> tuple[object, ...]:
    """What of a queue its file holds besides the place in it."""
    queue = bookmark.queue
    return queue.entries, [entry.pinned for entry in queue.entries], queue.unshuffled
