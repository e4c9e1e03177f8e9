"""The queues of one profile: built from all that is known by now, committed, then shown."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from recommender.catalogue.facts import FactLog
from recommender.config import DEFAULT_DIAL
from recommender.control import WorkControl
from recommender.entities import Gesture, GestureKind, Progress
from recommender.errors import RequestError
from recommender.learner import Learner
from recommender.phrases import Phrase, say
from recommender.policy.reward import in_order
from recommender.ranking.evidence import evidence_of
from recommender.ranking.requests import DiscoverRequest, MoodAnswer
from recommender.slates import (
    Account,
    DailyBlend,
    Evidence,
    QueueKind,
    Seed,
    Slate,
    Slot,
    Wish,
)
from recommender.wording import Wording

SEED_BITS = 63
MOOD_ANSWERS = 400
"""A mood pulls on so many of the tracks that answer it best."""
REMEMBERED = 11
"""Artists keep their distance from so many tracks at the end of a queue that goes on."""
SEEDS_TO_GO_ON = 3
"""A queue of the listener's own choice goes on near so many of its last tracks."""


class Queues:
    """Builds slates of every kind. Safe from any thread.

    Common arguments:
        length: number of tracks wanted; a smaller library gives fewer.
        dial: 0 familiar .. 1 adventurous.
        seed: the same seed and facts give the same queue; None draws one.
        at: the moment the queue is for; now if None.
        without: ids of tracks that must not come.
    """

    def __init__(
        self, learner: Learner, log: FactLog, wording: Wording, clock: Callable[[], datetime]
    ) -> None:
        self._learner, self._log, self._wording, self._clock = learner, log, wording, clock

    def prepare(
        self,
        *,
        progress: Callable[[Progress], None] | None = None,
        control: WorkControl | None = None,
    ) -> bool:
        """Learn what is new, so that the next queue comes at once; False if cancelled.

        After a start, an import or a scan this may take a minute in a large library; it belongs
        in a thread of the caller's. A queue that is asked for meanwhile waits for it.
        """
        return self._learner.prepare(progress, control)

    def discover(
        self,
        *,
        mood: str = "",
        length: int = 30,
        dial: float = DEFAULT_DIAL,
        seed: int | None = None,
        at: datetime | None = None,
        without: Collection[int] = (),
    ) -> Slate:
        """A Discover queue, of tracks that answer a mood if one is given.

        Raises:
            RequestError: the library is empty, or nothing in it answers the mood.
        """
        wish = Wish(plus=(mood,)) if mood.strip() else Wish()
        return self._build(self._request(QueueKind.DISCOVER, wish, length, dial, seed, at, without))

    def radio(
        self,
        plus: Sequence[Sequence[int] | str],
        minus: Sequence[Sequence[int] | str] = (),
        *,
        length: int = 30,
        dial: float = DEFAULT_DIAL,
        seed: int | None = None,
        at: datetime | None = None,
        without: Collection[int] = (),
    ) -> Slate:
        """A queue near some seeds and away from others.

        Args:
            plus: each a mood in words, or track ids that count as one seed (a track, an artist's
                tracks, a genre's …). The track of a group of one does not come itself.
            minus: likewise, what to keep away from; none of its tracks comes.

        Raises:
            RequestError: no seed, an empty library, or a mood that nothing answers.
            UnknownTrack: a seed is not in the library.
        """
        wish = Wish(plus=_seeds(plus), minus=_seeds(minus))
        if not wish.plus:
            raise RequestError(say("A radio needs at least one track or mood to begin from."))
        return self._build(self._request(QueueKind.RADIO, wish, length, dial, seed, at, without))

    def rediscover(
        self, *, length: int = 30, seed: int | None = None, at: datetime | None = None
    ) -> Slate:
        """Tracks once loved and not heard for a month.

        Raises:
            RequestError: there are none yet.
        """
        return self._build(
            self._request(QueueKind.REDISCOVER, Wish(), length, DEFAULT_DIAL, seed, at, ())
        )

    def journey(
        self,
        from_id: int,
        to_id: int,
        *,
        steps: int = 12,
        variance: float = 0.3,
        dial: float = DEFAULT_DIAL,
        seed: int | None = None,
        at: datetime | None = None,
        without: Collection[int] = (),
    ) -> Slate:
        """The way from one track to another through how music sounds and what it speaks of.

        Args:
            steps: how many tracks, both ends among them.
            variance: 0 the straightest way .. 1 far about; above 0 another seed gives another way.

        Raises:
            RequestError: fewer than two steps, or both ends are one track.
            UnknownTrack: an end is not in the library.
        """
        if steps < 2 or from_id == to_id:
            raise RequestError(
                say("A journey leads from one track to another, in two steps or more.")
            )
        wish = Wish(plus=((from_id,), (to_id,)), variance=min(max(variance, 0.0), 1.0))
        return self._build(self._request(QueueKind.JOURNEY, wish, steps, dial, seed, at, without))

    def blends(self, at: datetime | None = None) -> list[DailyBlend]:
        """Today's blends: the sides of the listener's taste, the largest first.

        They change slowly and keep their names. Empty until some tracks were finished or liked.
        """
        return [blend for blend, _track_ids in self._learner.blends(at or self._clock())]

    def blend(self, blend_id: str, *, length: int = 30, at: datetime | None = None) -> Slate:
        """The queue of a blend; the same all day, and another one tomorrow.

        Raises:
            RequestError: there is no such blend today.
        """
        now = at or self._clock()
        morning = now.replace(hour=0, minute=0, second=0, microsecond=0)
        made = self._log.latest_blend(blend_id, morning, morning + timedelta(days=1))
        if made is not None:
            return made
        for blend, track_ids in self._learner.blends(now):
            if blend.blend_id == blend_id:
                wish = Wish(plus=(track_ids,), blend=blend_id)
                request = self._request(QueueKind.BLEND, wish, length, DEFAULT_DIAL, None, now, ())
                return self._build(request)
        raise RequestError(say("There is no such blend today."))

    def go_on(
        self,
        slate_id: str | None,
        queued: Sequence[int],
        *,
        length: int = 10,
        dial: float | None = None,
        seed: int | None = None,
        at: datetime | None = None,
    ) -> Slate:
        """What to play after a queue, in the light of every fact recorded until now.

        The notes of the slate say what the last skips changed.

        Args:
            slate_id: the slate the queue came from: it goes on as the same kind, after a journey
                around its goal. None for a queue of the listener's own choice, which goes on
                near its last tracks; with nothing queued that is Discover.
            queued: ids of all its tracks in order, heard and waiting; none of them comes again.
            dial: as the slate's if None.

        Raises:
            RequestError: the library is empty, or there is no such slate.
        """
        if slate_id is not None:
            before = self._slate(slate_id)
            kind, wish = QueueKind(before.kind), before.wish
            dial = before.dial if dial is None else dial
        else:
            known = self._learner.playable(queued)[-SEEDS_TO_GO_ON:]
            kind = QueueKind.RADIO if known else QueueKind.DISCOVER
            wish = Wish(plus=tuple((track_id,) for track_id in known))
        if kind is QueueKind.JOURNEY:
            kind, wish = QueueKind.RADIO, Wish(plus=wish.plus[-1:])
        elif kind is QueueKind.REDISCOVER:
            kind = QueueKind.DISCOVER
        chosen_dial = DEFAULT_DIAL if dial is None else dial
        request = self._request(kind, wish, length, chosen_dial, seed, at, queued)
        return self._build(replace(request, after=tuple(queued[-REMEMBERED:])))

    def turned_away(self, at: datetime | None = None) -> tuple[Phrase, ...]:
        """What the last skips of the session keep away, in words; empty when they say nothing."""
        return self._learner.turned_away(at or self._clock())

    def rebuild(
        self,
        slate_id: str,
        pinned: Collection[int],
        *,
        without: Collection[int] = (),
        dial: float | None = None,
        seed: int | None = None,
        at: datetime | None = None,
    ) -> Slate:
        """A slate anew, in which the tracks at some places stay where they are.

        Args:
            pinned: places whose tracks stay. The listener decided for them, so their
                propensity is 1.
            dial: as before if None.

        Raises:
            RequestError: there is no such slate.
        """
        before = self._slate(slate_id)
        kept = {
            place: replace(slot, propensity=1.0, exploring=False)
            for place, slot in enumerate(before.slots)
            if place in pinned
        }
        return self._again(before, kept, without, dial, seed, at)

    def replace(
        self,
        slate_id: str,
        place: int,
        *,
        without: Collection[int] = (),
        seed: int | None = None,
        at: datetime | None = None,
    ) -> Slate:
        """A slate with another track at one place: a slate of its own, committed like any.

        Turning a track away is a fact, recorded as a removal. The other slots keep the
        propensities with which they were chosen; the new one has that of its own choice.

        Raises:
            RequestError: there is no such slate or place.
        """
        before = self._slate(slate_id)
        turned_away = _at(before, place)
        now = at or self._clock()
        self._log.record_gesture(
            Gesture(GestureKind.REMOVE, turned_away.track_id, now, slate_id, place), self._clock()
        )
        kept = {other: slot for other, slot in enumerate(before.slots) if other != place}
        barred = [*without, turned_away.track_id]
        return self._again(before, kept, barred, None, seed, now)

    def evidence(self, slate_id: str, place: int) -> tuple[Evidence, ...]:
        """The facts a slot's reason stood on, as they were when the slate was made.

        Raises:
            RequestError: there is no such slate or place.
        """
        slate = self._slate(slate_id)
        cited = _at(slate, place).cited
        return evidence_of(cited, in_order(*self._log.facts_about(cited, slate.created_at)))

    def slate(self, slate_id: str) -> Slate:
        """A slate as it was committed.

        Raises:
            RequestError: there is none of that id.
        """
        return self._slate(slate_id)

    def why(self, track_id: int, at: datetime | None = None) -> Account:
        """The full account of a track's score: contributions, and the facts on record.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        return self._learner.account(track_id, at or self._clock())

    # -- requests ----------------------------------------------------------------------------

    def _request(
        self,
        kind: QueueKind,
        wish: Wish,
        length: int,
        dial: float,
        seed: int | None,
        at: datetime | None,
        without: Collection[int],
    ) -> DiscoverRequest:
        moods = [seed for seed in (*wish.plus, *wish.minus) if isinstance(seed, str)]
        alone = [seed[0] for seed in _tracks(wish.plus) if len(seed) == 1]
        away = [track_id for seed in _tracks(wish.minus) for track_id in seed]
        barred = frozenset([*without, *away, *(alone if kind is QueueKind.RADIO else ())])
        return DiscoverRequest(
            now=at or self._clock(),
            length=length,
            dial=dial,
            seed=secrets.randbits(SEED_BITS) if seed is None else seed,
            kind=kind,
            slate_id=uuid.uuid4().hex,
            wish=wish,
            without=barred,
            moods={mood: self._answers(mood) for mood in moods},
        )

    def _answers(self, mood: str) -> list[MoodAnswer]:
        answers = self._wording.mood(mood, MOOD_ANSWERS)
        if not answers:
            raise RequestError(say("Nothing in the library answers to “{mood}”.", mood=mood))
        return answers

    def _again(
        self,
        before: Slate,
        kept: dict[int, Slot],
        without: Collection[int],
        dial: float | None,
        seed: int | None,
        at: datetime | None,
    ) -> Slate:
        """A slate like an earlier one, but for the slots that are not kept."""
        kind, length = QueueKind(before.kind), len(before.slots)
        chosen_dial = before.dial if dial is None else dial
        request = self._request(kind, before.wish, length, chosen_dial, seed, at, without)
        return self._build(replace(request, kept=kept))

    def _build(self, request: DiscoverRequest) -> Slate:
        slate = self._learner.queue(request)
        if request.kind is QueueKind.REDISCOVER and not slate.slots:
            raise RequestError(say("Nothing you finished or liked has rested for a month yet."))
        self._log.record_slate(slate)
        return slate

    def _slate(self, slate_id: str) -> Slate:
        slate = self._log.slate(slate_id)
        if slate is None:
            raise RequestError(say("There is no such queue any more."))
        return slate


def _seeds(groups: Sequence[Sequence[int] | str]) -> tuple[Seed, ...]:
    """The seeds that say something."""
    spoken = (group.strip() if isinstance(group, str) else tuple(group) for group in groups)
    return tuple(seed for seed in spoken if seed)


def _tracks(seeds: Sequence[Seed]) -> list[tuple[int, ...]]:
    """The seeds that are tracks."""
    return [seed for seed in seeds if not isinstance(seed, str)]


def _at(slate: Slate, place: int) -> Slot:
    if not 0 <= place < len(slate.slots):
        raise RequestError(say("The queue has no place {place}.", place=place))
    return slate.slots[place]
