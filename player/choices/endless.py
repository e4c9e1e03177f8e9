"""Endless: before the queue runs out, music that goes on from it is put at its end."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from player.choices.steering import entries_of, go_on
from player.library.library_work import LibraryWork
from player.playback.controller import PlaybackController
from player.playback.play_queue import Repeat
from player.playback.protocol import PlaybackState
from player.settings import ENDLESS, Settings
from player.tasks import Tasks
from recommender import Slate, Track

if TYPE_CHECKING:
    from recommender import Hearth

log = logging.getLogger(__name__)

LEAST_AHEAD = 5
"""With fewer tracks to come, the queue goes on."""
AHEAD = 10
SETTLED_MS = 120


class Endless(QObject):
    """Watches the queue; the command switches it on and off, the settings remember which."""

    def __init__(
        self,
        library: Hearth,
        tasks: Tasks,
        playback: PlaybackController,
        work: LibraryWork,
        command: QAction,
        settings: Settings,
    ) -> None:
        super().__init__(playback)
        self._library = library
        self._tasks = tasks
        self._playback = playback
        self._work = work
        self._settings = settings
        self._exhausted: tuple[str, ...] | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._go_on)
        for signal in (playback.queue_changed, playback.entry_changed, playback.modes_changed):
            signal.connect(self._settled.start)
        command.setCheckable(True)
        command.setChecked(settings.get(ENDLESS))
        command.toggled.connect(self._on_toggled)

    def _on_toggled(self, on: bool) -> None:
        """Off, what it added and nobody pinned goes; on, it goes on at once."""
        self._settings.set(ENDLESS, on)
        if on:
            self._settled.start()
            return
        upcoming = self._playback.queue.upcoming
        self._playback.lead_on([e for e in upcoming if not e.endless or e.pinned])

    def _go_on(self) -> None:
        queue = self._playback.queue
        wanted = (
            self._settings.get(ENDLESS)
            and self._playback.state is not PlaybackState.STOPPED
            and queue.repeat is Repeat.OFF
            and len(queue.upcoming) < LEAST_AHEAD
        )
        ids = tuple(entry.entry_id for entry in queue.entries)
        if not wanted or ids == self._exhausted:
            return
        queued = [entry.track.track_id for entry in queue.entries]
        last = queue.entries[-1]
        length = AHEAD - len(queue.upcoming)

        def choose() -> tuple[Slate, list[Track]]:
            slate = go_on(self._library, last.slate_id, queued, length=length)
            if not slate.slots:  # all was heard: then what was heard longest ago
                again = queued[len(queued) // 2 :]
                slate = go_on(self._library, last.slate_id, again, length=length)
            return slate, self._library.tracks_by_id([slot.track_id for slot in slate.slots])

        self._tasks.read(
            choose,
            lambda answer: self._on_chosen(ids, *answer),
            lambda error: log.warning("The queue cannot go on: %r", error),
            key="endless",
        )

    def _on_chosen(self, ids: tuple[str, ...], slate: Slate, tracks: list[Track]) -> None:
        queue = self._playback.queue
        if ids != tuple(entry.entry_id for entry in queue.entries):
            self._settled.start()  # it was edited meanwhile: ask again
            return
        if not tracks:
            self._exhausted = ids  # the library has nothing more that was not heard
            return
        self._playback.arrange([*queue.upcoming, *entries_of(slate, tracks, endless=True)])
        self._work.prefer([track.track_id for track in tracks])
