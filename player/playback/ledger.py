"""The ledger: which samples of which play went to the output, and which of them were heard.

Every write is entered with its place in the output; as the output says how far it was heard,
each play's account grows by exactly the samples that left. Pauses, stalls, seeks and flushes
need no special case: what did not leave does not count. While one play fades into another, both
are heard, and both are entered.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field

_TOLERANCE_S = 1e-5
"""Less than half a sample at any rate: intervals nearer than this touch."""


@dataclass(slots=True)
class Account:
    """What was heard of one play."""

    started: bool = False
    listened_s: float = 0.0
    position_s: float = 0.0
    covered: list[tuple[float, float]] = field(default_factory=list)
    """Disjoint parts of the track that were heard, in order."""

    @property
    def covered_s(self) -> float:
        """Length of the parts, each counted once."""
        return sum(end - start for start, end in self.covered)

    def hear(self, start_s: float, end_s: float) -> None:
        """Enter one stretch of the track as heard."""
        self.listened_s += end_s - start_s
        self.position_s = end_s
        self.covered = _united(self.covered, start_s, end_s)


@dataclass(frozen=True, slots=True)
class Began:
    """The first sample of a play was heard."""

    play_id: str


@dataclass(frozen=True, slots=True)
class Finished:
    """Nothing more of a play will come; ``failure`` says why, if it is not its end."""

    play_id: str
    failure: str = ""


@dataclass(frozen=True, slots=True)
class _Segment:
    out_frame: int
    frames: int
    play_id: str
    source_frame: int


_Pending = _Segment | tuple[int, Finished]
"""The tuple: the output's frame behind the last of a play, and that it is."""


class Ledger:
    """Accounts by play, and the segments that are on their way to being heard."""

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._pending: deque[_Pending] = deque()
        self._accounts: dict[str, Account] = {}
        self._written = 0
        self._heard = 0

    @property
    def written(self) -> int:
        """Frames given to the output since the last flush, silence included."""
        return self._written

    def account(self, play_id: str) -> Account:
        """The account of a play, opened if need be."""
        return self._accounts.setdefault(play_id, Account())

    def close_account(self, play_id: str) -> Account:
        """Take the account out of the book; what of the play is on its way counts no more."""
        self.forsake({play_id})
        return self._accounts.pop(play_id, Account())

    def enter(self, play_id: str, source_frame: int, frames: int) -> None:
        """So many frames of a play, from ``source_frame`` on, are in what is written next."""
        self._pending.append(_Segment(self._written, frames, play_id, source_frame))

    def write(self, frames: int) -> None:
        """So many frames go to the output: of the plays just entered, or silence."""
        self._written += frames

    def enter_end(self, end: Finished) -> None:
        """What was written until now is the play's last."""
        self._pending.append((self._written, end))

    def forsake(self, play_ids: Collection[str]) -> None:
        """What of these plays is on its way will not be heard, nor will their ends."""
        self._pending = deque(each for each in self._pending if _play_of(each) not in play_ids)

    def forsake_all_but(self, play_ids: Collection[str]) -> None:
        """Of what is on its way only these plays' samples will still be heard, not their ends."""
        self._pending = deque(
            each
            for each in self._pending
            if isinstance(each, _Segment) and each.play_id in play_ids
        )

    def advance(self, heard: int) -> list[Began | Finished]:
        """The output was heard up to here: grow the accounts, tell what happened, in order."""
        happened: list[Began | Finished] = []
        unheard: list[_Pending] = []
        while self._pending and _begin_of(self._pending[0]) <= heard:
            head = self._pending.popleft()
            if not isinstance(head, _Segment):
                happened.append(head[1])
            elif heard == head.out_frame:
                unheard.append(head)
            else:
                happened += self._hear(head, heard)
                if heard < head.out_frame + head.frames:
                    unheard.append(head)
        self._pending.extendleft(reversed(unheard))
        self._heard = max(self._heard, heard)
        return happened

    def flush(self, rate_hz: int | None = None) -> None:
        """Forget what was not heard; the output counts from zero again, perhaps at a new rate."""
        self._pending.clear()
        self._written = self._heard = 0
        if rate_hz is not None:
            self._rate_hz = rate_hz

    def _hear(self, segment: _Segment, heard: int) -> list[Began | Finished]:
        account = self.account(segment.play_id)
        first = max(0, self._heard - segment.out_frame)
        last = min(segment.frames, heard - segment.out_frame)
        if last > first:
            start = segment.source_frame + first
            end = segment.source_frame + last
            account.hear(start / self._rate_hz, end / self._rate_hz)
        if account.started:
            return []
        account.started = True
        return [Began(segment.play_id)]


def _begin_of(pending: _Pending) -> int:
    return pending.out_frame if isinstance(pending, _Segment) else pending[0]


def _play_of(pending: _Pending) -> str:
    return pending.play_id if isinstance(pending, _Segment) else pending[1].play_id


def _united(
    intervals: list[tuple[float, float]], start: float, end: float
) -> list[tuple[float, float]]:
    apart: list[tuple[float, float]] = []
    for left, right in intervals:
        if right < start - _TOLERANCE_S or left > end + _TOLERANCE_S:
            apart.append((left, right))
        else:
            start, end = min(start, left), max(end, right)
    return sorted([*apart, (start, end)])
