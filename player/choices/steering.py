"""Steering: what Hearth chose and nobody has heard yet is chosen again as the listener wishes.

A skip is such a wish, and so is every word said of a track. An entry stays where it is as long as
the new choice holds its track, and not much later; only what the fact speaks against leaves, and
something better takes its place. A track heard to its end wishes for nothing: what follows next
stays, and behind it the queue drifts by a track or two. What the listener queued, moved or pinned
is never touched.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from player.library.facts import Fact, FactRecorder
from player.playback.controller import PlaybackController
from player.playback.play_queue import QueueEntry
from player.tasks import Tasks
from recommender import End, Gesture, GestureKind, Interaction, Phrase, RequestError, Slate, Track

if TYPE_CHECKING:
    from recommender import Hearth

log = logging.getLogger(__name__)

SEED = 1
"""Chance is the same from choice to choice, so that only what was learnt makes a difference."""
SETTLED_MS = 40
"""Facts that come together are answered together."""
HALF_HEARD = 0.5
"""Who skips after so much of a track has mostly had enough of it, not too little."""
PLANNED_AHEAD = 5
"""A track heard to its end has so many of those behind the next one chosen again ..."""
MOST_RENEWED = 2
"""... and so few of them change: who looks at the queue must not see it flicker."""
AGAINST = frozenset(
    {
        GestureKind.DISLIKE,
        GestureKind.LESS_LIKE_THIS,
        GestureKind.NEVER_PLAY,
        GestureKind.REST_ARTIST,
    }
)
"""What is said against a track sends it away itself."""
MUCH_LATER = 5
"""So many places later in a new choice, a track has to give way to those before it."""
NO_WISH = frozenset({GestureKind.TAKE_BACK, GestureKind.QUEUE, GestureKind.REMOVE})
"""Facts after which the queue is as the listener just made it."""


@dataclass(frozen=True, slots=True)
class Steered:
    """What a fact changed in what is to come.

    Attributes:
        left, came: tracks that went, and those that stand there now.
        notes: what the last skips keep away, in words.
        undo: brings back what was to come before.
    """

    cause: Fact
    left: tuple[Track, ...]
    came: tuple[Track, ...]
    notes: tuple[Phrase, ...]
    undo: Callable[[], None]


class Steerable(Protocol):
    """A queue that can be chosen again from some place on."""

    @property
    def everything(self) -> Sequence[QueueEntry]:
        """All entries, in order."""
        ...

    @property
    def waiting(self) -> Sequence[QueueEntry]:
        """The last of them, that were not heard yet."""
        ...

    def arrange(self, waiting: Sequence[QueueEntry]) -> None:
        """Let these wait instead."""
        ...


class Answer(NamedTuple):
    """What was chosen for a queue."""

    queue: Steerable
    slate: Slate
    tracks: list[Track]


class PlayedQueue:
    """The play queue as something to steer."""

    def __init__(self, playback: PlaybackController) -> None:
        self._playback = playback

    @property
    def everything(self) -> Sequence[QueueEntry]:
        """See :class:`Steerable`."""
        return self._playback.queue.entries

    @property
    def waiting(self) -> Sequence[QueueEntry]:
        """See :class:`Steerable`."""
        return self._playback.queue.upcoming

    def arrange(self, waiting: Sequence[QueueEntry]) -> None:
        """See :class:`Steerable`."""
        if tuple(waiting) != self._playback.queue.upcoming:
            self._playback.arrange(waiting)


class Steering(QObject):
    """Chooses again after each fact; tells what changed."""

    steered = Signal(object)
    """A :class:`Steered` for each fact, even where nothing changed."""

    def __init__(
        self, library: Hearth, tasks: Tasks, facts: FactRecorder, queues: Sequence[Steerable]
    ) -> None:
        super().__init__(tasks)
        self._library = library
        self._tasks = tasks
        self._queues = queues
        self._unanswered: list[Fact] = []
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._choose_again)
        facts.fact_recorded.connect(self._on_fact_recorded)

    def _on_fact_recorded(self, fact: Fact) -> None:
        if wants_change(fact) or confirms(fact):
            self._unanswered.append(fact)
            self._settled.start()

    def _choose_again(self) -> None:
        facts = list(self._unanswered)
        if not facts:
            return
        # What the listener said counts for more than what was merely heard beside it.
        said = [fact for fact in facts if isinstance(fact, Gesture)]
        skipped = [fact for fact in facts if wants_change(fact)]
        cause = (said or skipped or facts)[-1]
        asked = [
            (queue, request)
            for queue in self._queues
            if (request := request_for(queue, cause)) is not None
        ]

        def choose() -> tuple[list[Answer], tuple[Phrase, ...]]:
            answers = [Answer(queue, *self._chosen(request)) for queue, request in asked]
            told = asked and wants_change(cause)
            return answers, self._library.queues.turned_away() if told else ()

        self._tasks.read(
            choose,
            lambda chosen: self._on_chosen(facts, cause, *chosen),
            lambda error: self._on_not_chosen(facts, cause, error),
            key="steering",
        )

    def _chosen(self, request: Request) -> tuple[Slate, list[Track]]:
        slate = go_on(
            self._library, request.slate_id, request.staying, length=request.length, seed=SEED
        )
        return slate, self._library.tracks_by_id([slot.track_id for slot in slate.slots])

    def _on_chosen(
        self, facts: list[Fact], cause: Fact, answers: list[Answer], notes: tuple[Phrase, ...]
    ) -> None:
        self._answer(facts)
        left: dict[int, Track] = {}
        came: dict[int, Track] = {}
        undos: list[Callable[[], None]] = []
        for queue, slate, tracks in answers:
            before = tuple(queue.waiting)
            fresh = entries_of(slate, tracks)
            after = drifted(queue, fresh) if confirms(cause) else merged(before, fresh, cause)
            queue.arrange(after)
            left |= {e.track.track_id: e.track for e in before if e not in after}
            came |= {e.track.track_id: e.track for e in after if e not in before}
            # A skip cannot be taken back: that what it sent away is wanted says only the pin.
            skipped = isinstance(cause, Interaction)
            undos.append(partial(bring_back, queue, before, tuple(after), pinned=skipped))

        def undo() -> None:
            for each in undos:
                each()

        self.steered.emit(Steered(cause, tuple(left.values()), tuple(came.values()), notes, undo))

    def _answer(self, facts: list[Fact]) -> None:
        """These are done with; what came since is not."""
        self._unanswered = [fact for fact in self._unanswered if fact not in facts]

    def _on_not_chosen(self, facts: list[Fact], cause: Fact, error: Exception) -> None:
        self._answer(facts)
        log.warning("What is to come could not be chosen again: %r", error)
        self.steered.emit(Steered(cause, (), (), (), lambda: None))


class Request(NamedTuple):
    """What to ask for: so many tracks after those that stay."""

    slate_id: str | None
    staying: list[int]
    length: int


def go_on(
    library: Hearth,
    slate_id: str | None,
    queued: Sequence[int],
    *,
    length: int,
    seed: int | None = None,
) -> Slate:
    """What may follow a queue; one whose slate is not on record goes on as the listener's own.

    Raises:
        RequestError: the library is empty.
    """
    if slate_id is not None:
        try:
            return library.queues.go_on(slate_id, queued, length=length, seed=seed)
        except RequestError as error:
            log.info("A queue goes on without its slate: %s", error)
    return library.queues.go_on(None, queued, length=length, seed=seed)


def request_for(queue: Steerable, cause: Fact) -> Request | None:
    """What to choose again of a queue; None where all of it stays."""
    leaving = planned_ahead(queue) if confirms(cause) else [*filter(may_leave, queue.waiting)]
    if not leaving:
        return None
    ids = [entry.entry_id for entry in leaving]
    behind = [entry.entry_id for entry in queue.waiting]
    behind = behind[behind.index(ids[-1]) + 1 :]
    # What is chosen goes on from what stands before it, and holds nothing of what stands behind.
    in_order = sorted(queue.everything, key=lambda entry: entry.entry_id not in behind)
    staying = [e.track.track_id for e in in_order if e.entry_id not in ids]
    if sends_away(cause):
        staying.append(cause.track_id)
    return Request(leaving[-1].slate_id, staying, len(leaving))


def bring_back(
    queue: Steerable,
    before: Sequence[QueueEntry],
    after: Sequence[QueueEntry],
    *,
    pinned: bool = False,
) -> None:
    """Let wait again what waited before, but for what was heard; what was queued since stays.

    Args:
        pinned: what had left and comes back is to stay from now on.
    """
    waiting = tuple(queue.waiting)
    known = {entry.entry_id for entry in (*before, *after)}
    heard = {entry.entry_id for entry in queue.everything} - {e.entry_id for e in waiting}
    back = [
        replace(entry, pinned=entry.pinned or (pinned and entry not in after))
        for entry in before
        if entry.entry_id not in heard
    ]
    queue.arrange([*back, *(entry for entry in waiting if entry.entry_id not in known)])


def wants_change(fact: Fact) -> bool:
    """Whether what is to come should be another after a fact."""
    if isinstance(fact, Gesture):
        return fact.kind not in NO_WISH
    return fact.end is End.SKIPPED and fact.listened_s < HALF_HEARD * fact.duration_s


def confirms(fact: Fact) -> bool:
    """Whether a fact is a track heard to its end."""
    return (
        isinstance(fact, Interaction)
        and fact.end is End.FINISHED
        and fact.listened_s >= HALF_HEARD * fact.duration_s
    )


def planned_ahead(queue: Steerable) -> list[QueueEntry]:
    """What may drift in a queue that is played: the choices behind the next track."""
    if len(queue.waiting) == len(queue.everything):
        return []  # a draft: nothing of it was heard
    return [*filter(may_leave, queue.waiting[1 : 1 + PLANNED_AHEAD])]


def may_leave(entry: QueueEntry) -> bool:
    """Whether an entry is Hearth's own choice alone."""
    return entry.automatic and not entry.pinned


def sends_away(cause: Fact) -> bool:
    """Whether a fact speaks against its very track."""
    return isinstance(cause, Gesture) and cause.kind in AGAINST


def entries_of(slate: Slate, tracks: Sequence[Track], *, endless: bool = False) -> list[QueueEntry]:
    """A slate as entries for the queue."""
    return [
        QueueEntry(
            track=track,
            origin=slate.origin,
            slate_id=slate.slate_id,
            slot=number,
            reason=slot.reason,
            exploring=slot.exploring,
            automatic=True,
            endless=endless,
        )
        for number, (slot, track) in enumerate(zip(slate.slots, tracks, strict=True))
    ]


def merged(
    waiting: Sequence[QueueEntry], fresh: Sequence[QueueEntry], cause: Fact
) -> list[QueueEntry]:
    """What is to come now: each entry that the new choice holds, not much later, stays.

    The others' places are taken by the rest of it, in its order; without enough, they close.
    """
    if sends_away(cause):
        fresh = [entry for entry in fresh if entry.track.track_id != cause.track_id]
    place_of = {entry.track.track_id: place for place, entry in enumerate(fresh)}
    staying = {
        entry.track.track_id
        for place, entry in enumerate(waiting)
        if not may_leave(entry)
        or place_of.get(entry.track.track_id, math.inf) <= place + MUCH_LATER
    }
    newcomers = iter([entry for entry in fresh if entry.track.track_id not in staying])
    after: list[QueueEntry] = []
    for entry in waiting:
        if entry.track.track_id in staying:
            after.append(entry)
        elif (newcomer := next(newcomers, None)) is not None:
            after.append(replace(newcomer, endless=entry.endless))
    return after


def drifted(queue: Steerable, fresh: Sequence[QueueEntry]) -> list[QueueEntry]:
    """What is to come once a track was heard to its end: a few choices give way to better ones."""
    waiting = list(queue.waiting)
    known = {entry.track.track_id for entry in queue.everything}
    wanted = {entry.track.track_id for entry in fresh}
    newcomers = [entry for entry in fresh if entry.track.track_id not in known][:MOST_RENEWED]
    leaving = [e for e in planned_ahead(queue) if e.track.track_id not in wanted]
    for entry, newcomer in zip(leaving, newcomers, strict=False):
        waiting[waiting.index(entry)] = replace(newcomer, endless=entry.endless)
    return waiting
