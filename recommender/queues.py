"""The queues of one profile: built from all that is known by now, committed, then shown."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from recommender.catalogue.facts import FactLog
from recommender.config import DEFAULT_DIAL
from recommender.entities import Slate
from recommender.errors import RequestError
from recommender.learner import Learner
from recommender.ranking.requests import Account, DiscoverRequest, QueueKind, Seeds

SEED_BITS = 63


class Queues:
    """Builds slates of every kind. Safe from any thread.

    Common arguments:
        length: number of tracks wanted; a smaller library gives fewer.
        dial: 0 familiar .. 1 adventurous.
        seed: the same seed and facts give the same queue; None draws one.
        at: the moment the queue is for; now if None.
        without: ids of tracks that must not come.
    """

    def __init__(self, learner: Learner, log: FactLog, clock: Callable[[], datetime]) -> None:
        self._learner, self._log, self._clock = learner, log, clock

    def discover(
        self,
        *,
        length: int = 30,
        dial: float = DEFAULT_DIAL,
        seed: int | None = None,
        at: datetime | None = None,
        without: Sequence[int] = (),
    ) -> Slate:
        """A Discover queue. To go on after a queue, pass its tracks as ``without``: every fact
        recorded since is learnt first, so five skips of one kind change what comes next.

        Raises:
            RequestError: the library is empty.
        """
        return self._build(self._request(length, dial, seed, at, without))

    def radio(
        self,
        plus: Sequence[Sequence[int]],
        minus: Sequence[Sequence[int]] = (),
        *,
        length: int = 30,
        dial: float = DEFAULT_DIAL,
        seed: int | None = None,
        at: datetime | None = None,
        without: Sequence[int] = (),
    ) -> Slate:
        """A queue near some seeds and away from others.

        Args:
            plus: groups of track ids, each one seed (a track, an artist's tracks, a genre's …).
                The track of a group of one does not come itself.
            minus: likewise, what to keep away from.

        Raises:
            RequestError: no seed, or an empty library. UnknownTrack: a seed is not in it.
        """
        groups = [tuple(group) for group in plus if group]
        if not groups:
            raise RequestError("A radio needs at least one track to begin from.")
        away = tuple(tuple(group) for group in minus if group)
        alone = [group[0] for group in groups if len(group) == 1]
        request = self._request(length, dial, seed, at, [*without, *alone, *_members(away)])
        request = replace(request, kind=QueueKind.RADIO, plus=tuple(groups), minus=away)
        return self._build(request)

    def rediscover(
        self, *, length: int = 30, seed: int | None = None, at: datetime | None = None
    ) -> Slate:
        """Tracks once loved and not heard for a month.

        Raises:
            RequestError: there are none yet.
        """
        request = self._request(length, DEFAULT_DIAL, seed, at, ())
        slate = self._learner.queue(replace(request, kind=QueueKind.REDISCOVER))
        if not slate.slots:
            raise RequestError("Nothing you finished or liked has rested for a month yet.")
        self._log.record_slate(slate)
        return slate

    def why(self, track_id: int, at: datetime | None = None) -> Account:
        """The full account of a track's score: contributions, and the facts on record.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        return self._learner.account(track_id, at or self._clock())

    def _request(
        self,
        length: int,
        dial: float,
        seed: int | None,
        at: datetime | None,
        without: Sequence[int],
    ) -> DiscoverRequest:
        return DiscoverRequest(
            now=at or self._clock(),
            length=length,
            dial=dial,
            seed=secrets.randbits(SEED_BITS) if seed is None else seed,
            slate_id=uuid.uuid4().hex,
            without=frozenset(without),
        )

    def _build(self, request: DiscoverRequest) -> Slate:
        slate = self._learner.queue(request)
        self._log.record_slate(slate)
        return slate


def _members(seeds: Seeds) -> list[int]:
    return [track_id for group in seeds for track_id in group]
