"""Skip rate, replay rate, novelty and coverage over time, for Hearth's picks and the listener's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import numpy as np

from recommender.entities import Interaction, Origin
from recommender.evaluation.metrics import bootstrap_ratio
from recommender.learning_report import Chooser, Estimate, Period
from recommender.policy.reward import in_order, is_completion, is_skip, judgements

REPLAY_WITHIN = timedelta(days=30)


@dataclass
class _Share:
    """Hits among plays, kept by session: plays of one session are no independent witnesses."""

    hits: dict[int, int] = field(default_factory=dict)
    plays: dict[int, int] = field(default_factory=dict)

    def count(self, session: int, *, hit: bool) -> None:
        self.hits[session] = self.hits.get(session, 0) + hit
        self.plays[session] = self.plays.get(session, 0) + 1

    def estimate(self, rng: np.random.Generator) -> Estimate:
        plays = np.array(list(self.plays.values()), dtype=np.float64)
        hits = np.array(list(self.hits.values()), dtype=np.float64)
        if not len(plays):
            return Estimate(0.0, 0.0, 1.0, 0)
        interval = bootstrap_ratio(hits, plays, rng)
        return Estimate(interval.mean, interval.low, interval.high, int(plays.sum()))


def chooser_of(play: Interaction) -> Chooser:
    """Who chose the track."""
    ours = play.origin in (Origin.DISCOVER, Origin.RADIO)
    return Chooser.HEARTH if ours else Chooser.LISTENER


def periods(
    interactions: Sequence[Interaction],
    library_size: int,
    now: datetime,
    length: timedelta,
    rng: np.random.Generator,
) -> list[Period]:
    """Stretches of time from the first play on, oldest first; both choosers where both chose.

    Plays that say nothing (stopped, failed) are left out.
    """
    plays = list(_judged(interactions))
    if not plays:
        return []
    first_heard: dict[int, int] = {}
    for place, (_, play) in enumerate(plays):
        first_heard.setdefault(play.track_id, place)
    replayed = _replayed([play for _, play in plays], first_heard)
    start = plays[0][1].started_at
    found: list[Period] = []
    reached: dict[Chooser, set[int]] = {chooser: set() for chooser in Chooser}
    numbers = np.array([(play.started_at - start) // length for _, play in plays])
    for number in np.unique(numbers).tolist():
        begins = start + number * length
        for chooser in Chooser:
            skips, replays, novel = _Share(), _Share(), _Share()
            for place in np.flatnonzero(numbers == number).tolist():
                session, play = plays[place]
                if chooser_of(play) is not chooser:
                    continue
                new = first_heard[play.track_id] == place
                skips.count(session, hit=is_skip(play))
                novel.count(session, hit=new)
                reached[chooser].add(play.track_id)
                if new and now - play.started_at >= REPLAY_WITHIN:
                    replays.count(session, hit=play.track_id in replayed)
            if skips.plays:
                found.append(
                    Period(
                        begins=begins,
                        chooser=chooser,
                        skip_rate=skips.estimate(rng),
                        replay_rate=replays.estimate(rng),
                        novelty=novel.estimate(rng),
                        coverage=min(len(reached[chooser]) / max(library_size, 1), 1.0),
                    )
                )
    return found


def _judged(interactions: Sequence[Interaction]) -> Iterator[tuple[int, Interaction]]:
    """The plays that say something, in order, each with the number of its session."""
    session = 0
    for judged in judgements(in_order(interactions, ())):
        session += judged.new_session
        if isinstance(judged.fact, Interaction) and judged.reward is not None:
            yield session, judged.fact


def _replayed(plays: Sequence[Interaction], first_heard: dict[int, int]) -> set[int]:
    """Tracks heard to the end again within thirty days of the first time."""
    return {
        play.track_id
        for place, play in enumerate(plays)
        if place > (first := first_heard[play.track_id])
        and is_completion(play)
        and play.started_at - plays[first].started_at <= REPLAY_WITHIN
    }
