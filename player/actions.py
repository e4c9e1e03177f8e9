"""The listener's verbs: what can be done with tracks, from wherever they are seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from player.facts import FactRecorder
from player.library_work import LibraryWork
from player.playback.controller import PlaybackController
from player.playback.play_queue import QueueEntry
from player.tasks import Tasks
from player.wording import folder_of
from recommender import Gesture, GestureKind, Interaction, Origin, Slate, Track

if TYPE_CHECKING:
    from recommender import Hearth

PREFERRED_AT_ONCE = 50
SIMILAR_LENGTH = 25


class Actions(QObject):
    """What a listener can do with tracks. Views call it and refresh only on what it reports."""

    tracks_updated = Signal(object)
    """Newer versions of some tracks (liked, played), as a list."""
    discover_started = Signal()
    slate_arrived = Signal(object, object)
    """A Slate and its tracks in the order of the slots."""
    discover_failed = Signal(object)
    message_raised = Signal(str)
    action_failed = Signal(object)

    def __init__(
        self,
        library: Hearth,
        tasks: Tasks,
        playback: PlaybackController,
        facts: FactRecorder,
        work: LibraryWork,
    ) -> None:
        super().__init__(tasks)
        self._library = library
        self._tasks = tasks
        self._playback = playback
        self._facts = facts
        self._work = work
        facts.fact_recorded.connect(self._on_fact_recorded)

    def play(self, tracks: Sequence[Track], origin: Origin, start: int = 0) -> None:
        """Replace the queue by these tracks and play."""
        self._play_entries([QueueEntry(track=t, origin=origin) for t in tracks], start)

    def play_slate(self, slate: Slate, tracks: Sequence[Track], start: int = 0) -> None:
        """Play a generated queue from one of its slots on."""
        entries = [
            QueueEntry(
                track=track,
                origin=Origin.DISCOVER,
                slate_id=slate.slate_id,
                slot=number,
                reason=slot.reason,
                exploring=slot.exploring,
                automatic=True,
            )
            for number, (slot, track) in enumerate(zip(slate.slots, tracks, strict=True))
        ]
        self._play_entries(entries, start)

    def play_next(self, tracks: Sequence[Track]) -> None:
        """Hear these directly after what plays."""
        self._playback.insert_next(self._queued(tracks))

    def enqueue(self, tracks: Sequence[Track]) -> None:
        """Hear these after everything that is queued."""
        self._playback.append(self._queued(tracks))

    def remove(self, entries: Sequence[QueueEntry]) -> None:
        """Take entries out of the queue."""
        self._playback.remove([entry.entry_id for entry in entries])
        for entry in entries:
            if entry.automatic:
                self._gesture(GestureKind.REMOVE, entry.track.track_id, entry.slate_id, entry.slot)

    def like(self, track: Track, liked: bool) -> None:
        """Like a track, or take that back."""
        self._gesture(GestureKind.LIKE if liked else GestureKind.UNLIKE, track.track_id)

    def like_all(self, tracks: Sequence[Track], liked: bool) -> None:
        """Like several tracks, or take that back; those that already are so stay alone."""
        for track in tracks:
            if track.liked != liked:
                self.like(track, liked)

    def less_like_this(self, track: Track) -> None:
        """Ask for fewer tracks of this kind."""
        self._gesture(GestureKind.LESS_LIKE_THIS, track.track_id)
        self.message_raised.emit(f"Discover will bring less like “{track.title}”.")

    def never_play(self, track: Track) -> None:
        """Never put a track into a queue by itself again."""
        self._gesture(GestureKind.NEVER_PLAY, track.track_id)
        queue = self._playback.queue
        waiting = queue.entries[(queue.current_index or 0) :]
        self._playback.remove([e.entry_id for e in waiting if e.track.track_id == track.track_id])
        self.message_raised.emit(f"Discover will not choose “{track.title}” again.")

    def play_similar(self, track: Track) -> None:
        """Play a track and then what is closest to it."""

        def on_found(found: list[tuple[Track, float]]) -> None:
            if not found:
                self.message_raised.emit(
                    f"Hearth does not know “{track.title}” well enough yet to find its like."
                )
                return
            self.play([track, *(near for near, _score in found)], Origin.RADIO)

        self._tasks.read(
            lambda: self._library.similar(track.track_id, length=SIMILAR_LENGTH),
            on_found,
            self.action_failed.emit,
            key="similar",
        )

    def show_in_folder(self, track: Track) -> None:
        """Open the folder of a track in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder_of(track))))

    def discover(self, length: int, dial: float) -> None:
        """Ask for a new queue; the newest request answers."""
        self.discover_started.emit()

        def build() -> tuple[Slate, list[Track]]:
            slate = self._library.discover(length=length, dial=dial)
            return slate, self._library.tracks_by_id([slot.track_id for slot in slate.slots])

        self._tasks.read(
            build,
            lambda answer: self.slate_arrived.emit(*answer),
            self.discover_failed.emit,
            key="discover",
        )

    def _play_entries(self, entries: list[QueueEntry], start: int) -> None:
        if entries:
            self._playback.play_entries(entries, start)
            self._prefer(entries[start:])

    def _queued(self, tracks: Sequence[Track]) -> list[QueueEntry]:
        entries = [QueueEntry(track=track, origin=Origin.QUEUE) for track in tracks]
        for track in tracks:
            self._gesture(GestureKind.QUEUE, track.track_id)
        self._prefer(entries)
        return entries

    def _prefer(self, entries: Sequence[QueueEntry]) -> None:
        self._work.prefer([entry.track.track_id for entry in entries[:PREFERRED_AT_ONCE]])

    def _gesture(
        self, kind: GestureKind, track_id: int, slate_id: str | None = None, slot: int | None = None
    ) -> None:
        self._facts.record(Gesture(kind, track_id, datetime.now(UTC), slate_id, slot))

    def _on_fact_recorded(self, fact: Interaction | Gesture) -> None:
        self._tasks.read(
            lambda: self._library.tracks_by_id([fact.track_id]), self.tracks_updated.emit
        )
