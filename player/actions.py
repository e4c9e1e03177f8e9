"""The listener's verbs: what can be done with tracks, from wherever they are seen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from player.choices.corrections import Corrections
from player.choices.discover_queue import DiscoverQueue
from player.choices.steering import entries_of
from player.library.facts import FactRecorder
from player.library.library_work import LibraryWork
from player.playback.controller import PlaybackController
from player.playback.play_queue import QueueEntry
from player.playlist_actions import PlaylistActions
from player.tasks import Tasks
from player.wording import folder_of
from recommender import Gesture, GestureKind, Interaction, Origin, Slate, Track

if TYPE_CHECKING:
    from recommender import Hearth

PREFERRED_AT_ONCE = 50
RADIO_LENGTH = 25


@dataclass(frozen=True, slots=True)
class DiscoverWish:
    """What a Discover queue is to be like.

    Attributes:
        dial: 0 familiar .. 1 adventurous.
        mood: in the listener's own words; empty for none.
        at: the moment it is for; None is now.
    """

    length: int
    dial: float
    mood: str = ""
    at: datetime | None = None


class Actions(QObject):
    """What a listener can do with tracks. Views call it and refresh only on what it reports."""

    tracks_updated = Signal(object)
    """Newer versions of some tracks (liked, played), as a list."""
    discover_started = Signal()
    slate_arrived = Signal(object, object)
    """A Slate and its tracks in the order of the slots."""
    discover_failed = Signal(object)
    message_raised = Signal(str)
    undo_offered = Signal(str, object)
    """A sentence about what changed, and what takes it back."""
    change_noted = Signal(str, object)
    """The same about what is no news beyond the Discover page."""
    action_failed = Signal(object)
    edit_tags_wanted = Signal(object)
    """Tracks whose tags the listener wants to change, as a list."""
    journey_wanted = Signal(object)
    """A track a journey is to begin with."""

    def __init__(
        self,
        library: Hearth,
        tasks: Tasks,
        playback: PlaybackController,
        facts: FactRecorder,
        work: LibraryWork,
        corrections: Corrections,
        discovered: DiscoverQueue,
    ) -> None:
        super().__init__(tasks)
        self._library = library
        self._tasks = tasks
        self._playback = playback
        self._facts = facts
        self._work = work
        self.corrections = corrections
        self._discovered = discovered
        self._when_recorded: list[Callable[[], None]] = []
        corrections.told.connect(self.undo_offered)
        corrections.noted.connect(self.change_noted)
        self.playlists = PlaylistActions(library, tasks)
        facts.fact_recorded.connect(self._on_fact_recorded)

    def play(self, tracks: Sequence[Track], origin: Origin, start: int = 0) -> None:
        """Replace the queue by these tracks and play."""
        self._play_entries([QueueEntry(track=t, origin=origin) for t in tracks], start)

    def play_slate(self, slate: Slate, tracks: Sequence[Track], start: int = 0) -> None:
        """Play a generated queue from one of its slots on."""
        self._play_entries(entries_of(slate, tracks), start)

    def play_next(self, tracks: Sequence[Track]) -> None:
        """Hear these directly after what plays."""
        self._playback.insert_next(self._queued(tracks))

    def enqueue(self, tracks: Sequence[Track]) -> None:
        """Hear these after everything that is queued."""
        self._playback.append(self._queued(tracks))

    def enqueue_before(self, tracks: Sequence[Track], anchor_id: str | None) -> None:
        """Hear these directly before an entry of the queue; None is its end."""
        self._playback.insert_before(self._queued(tracks), anchor_id)

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

    def another_one(self, entry: QueueEntry, without: Collection[int]) -> None:
        """Let another track take the place of a choice that was not heard yet."""
        slate_id, slot = entry.slate_id, entry.slot
        if slate_id is None or slot is None:
            return

        def choose() -> tuple[Slate, list[Track]]:
            slate = self._library.queues.replace(slate_id, slot, without=without)
            return slate, self._library.tracks_by_id([one.track_id for one in slate.slots])

        def on_chosen(answer: tuple[Slate, list[Track]]) -> None:
            fresh = next(
                (e for e in entries_of(*answer) if e.slot == slot and e.track != entry.track), None
            )
            if fresh is None:
                self.message_raised.emit(self.tr("There is nothing else left for this place."))
                return
            put_back = self._discovered.exchange(entry.entry_id, fresh)
            told = self.tr("“{old}” made way for “{new}”.").format(
                old=entry.track.title, new=fresh.track.title
            )
            self.undo_offered.emit(told, put_back)

        self._tasks.read(choose, on_chosen, self.action_failed.emit, key="another")

    def start_radio(self, track: Track) -> None:
        """Let music like a track follow it; if it plays, it plays on."""

        def build() -> tuple[Slate, list[Track]]:
            slate = self._library.queues.radio([[track.track_id]], length=RADIO_LENGTH)
            return slate, self._library.tracks_by_id([slot.track_id for slot in slate.slots])

        self._tasks.read(
            build,
            lambda answer: self._on_radio_built(track, *answer),
            self.action_failed.emit,
            key="radio",
        )

    def _on_radio_built(self, track: Track, slate: Slate, tracks: list[Track]) -> None:
        if not tracks:
            self.message_raised.emit(
                self.tr("There is nothing beside “{title}” to play.").format(title=track.title)
            )
            return
        entries = entries_of(slate, tracks, endless=True)
        current = self._playback.queue.current
        if current is None or current.track.track_id != track.track_id:
            self._play_entries([QueueEntry(track, Origin.RADIO), *entries], 0)
            return
        had = bool(self._playback.queue.upcoming)
        self._playback.lead_on(entries)
        self._prefer(entries)
        told = self.tr("Radio from “{title}”.").format(title=track.title)
        if had:
            told = self.tr("{radio} What was queued made way.").format(radio=told)
            self.undo_offered.emit(told, self._playback.undo)
        else:
            self.message_raised.emit(told)

    def show_in_folder(self, track: Track) -> None:
        """Open the folder of a track in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder_of(track))))

    def discover(self, wish: DiscoverWish) -> None:
        """Ask for a new queue."""
        self.build_slate(
            lambda: self._library.queues.discover(
                mood=wish.mood, length=wish.length, dial=wish.dial, at=wish.at
            )
        )

    def discover_around(self, query: str, most: int) -> None:
        """Ask for a queue around tracks that answer a query: a genre, a time, a folder."""

        def build() -> Slate:
            seeds = [track.track_id for track in self._library.tracks(query, limit=most)]
            return self._library.queues.radio([seeds])

        self.build_slate(build)

    def more_like_all(self, tracks: Sequence[Track], told: str, then: Callable[[], None]) -> None:
        """Ask for more like several tracks; ``then`` follows when all of it is on record."""
        self._when_recorded.append(then)
        undo = self.corrections.say_quietly(GestureKind.MORE_LIKE_THIS, tracks)
        self.undo_offered.emit(told, undo)

    def build_slate(self, build: Callable[[], Slate]) -> None:
        """Let a queue be built and shown; the newest request answers."""
        self.discover_started.emit()

        def read() -> tuple[Slate, list[Track]]:
            slate = build()
            return slate, self._library.tracks_by_id([slot.track_id for slot in slate.slots])

        self._tasks.read(
            read,
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

    def prefer(self, tracks: Sequence[Track]) -> None:
        """These are to be heard soon: analyse them before the rest."""
        if tracks:
            self._work.prefer([track.track_id for track in tracks[:PREFERRED_AT_ONCE]])

    def _prefer(self, entries: Sequence[QueueEntry]) -> None:
        self.prefer([entry.track for entry in entries])

    def _gesture(
        self, kind: GestureKind, track_id: int, slate_id: str | None = None, slot: int | None = None
    ) -> None:
        self._facts.record(Gesture(kind, track_id, datetime.now(UTC), slate_id, slot))

    def _on_fact_recorded(self, fact: Interaction | Gesture) -> None:
        self._tasks.read(
            lambda: self._library.tracks_by_id([fact.track_id]), self.tracks_updated.emit
        )
        if not self._facts.waiting:
            due, self._when_recorded = self._when_recorded, []
            for do in due:
                do()
