"""What the facts of a listener say of traits: a plain account, not the policy's weights.

For each trait the rewards of its plays are compared with the listener's mean and shrunk by how
few they are (James–Stein style, n / (n + k)); plays fade with the half-life of taste.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from recommender.beliefs import Belief, Says, SeasonShare, Statement, TasteProfile, TraitKind
from recommender.entities import Interaction
from recommender.policy.reward import Fact, is_completion, is_skip, judgements
from recommender.ranking.history import DAY_S
from recommender.ranking.library import LibraryArrays
from recommender.ranking.rates import TASTE_HALF_LIFE_S
from recommender.ranking.spaces import Floats, Rows
from recommender.ranking.traits import Trait, TraitTable

if TYPE_CHECKING:
    from scipy.sparse import csr_array

SHRINKAGE = 4.0
LEAST_PLAYS = 3
LEAST_LEAN = 0.03
SEASON_S = 90 * DAY_S
EVIDENCE_TRACKS = 8
LONG_REST_S = 60 * DAY_S
RECENT_S = 30 * DAY_S
OFTEN_FINISHED = 3
MOST_LISTED = 12
GENRES_A_SEASON = 4
SEASONS = ("Winter", "Spring", "Summer", "Autumn")


@dataclass(frozen=True)
class _Plays:
    """Judged plays of tracks the library holds, in order."""

    rows: Rows
    rewards: Floats
    at: Floats
    finished: np.ndarray
    skipped: np.ndarray
    moments: Sequence[datetime]

    def __len__(self) -> int:
        return len(self.rows)


def taste_profile(
    library: LibraryArrays,
    table: TraitTable,
    facts: Sequence[Fact],
    statements: Sequence[Statement],
    now: datetime,
) -> TasteProfile:
    """All that the facts and the listener's own words say, as of a moment."""
    plays = _judged(library, facts)
    said = {(word.kind, word.name): word for word in statements}
    hours, rewards = _by_hour(plays)
    return TasteProfile(
        plays=len(plays),
        since=plays.moments[0] if len(plays) else None,
        beliefs=tuple(_beliefs(library, table, plays, said, now.timestamp())),
        hours=hours,
        rewards=rewards,
        seasons=tuple(_seasons(table, plays)),
        rediscovered=_ids(library, _rediscovered(plays, now.timestamp())),
        drifting=_ids(library, _drifting(plays, now.timestamp())),
    )


def _judged(library: LibraryArrays, facts: Sequence[Fact]) -> _Plays:
    judged = [
        (row, judgement.reward, judgement.at, judgement.fact)
        for judgement in judgements(facts)
        if isinstance(judgement.fact, Interaction)
        and judgement.reward is not None
        and (row := library.row_of.get(judgement.fact.track_id)) is not None
    ]
    rows, rewards, at, played = zip(*judged, strict=True) if judged else ((), (), (), ())
    return _Plays(
        rows=np.array(rows, dtype=np.int64),
        rewards=np.array(rewards, dtype=np.float64),
        at=np.array(at, dtype=np.float64),
        finished=np.array([is_completion(play) for play in played], dtype=np.bool_),
        skipped=np.array([is_skip(play) for play in played], dtype=np.bool_),
        moments=[play.started_at for play in played],
    )


def _beliefs(
    library: LibraryArrays,
    table: TraitTable,
    plays: _Plays,
    said: Mapping[Trait, Statement],
    now: float,
) -> list[Belief]:
    from scipy.sparse import csr_array

    if not len(plays):
        return []
    above = plays.rewards - plays.rewards.mean()
    weights = 0.5 ** ((now - plays.at) / TASTE_HALF_LIFE_S)
    having = csr_array(table.members[plays.rows].T)  # (traits, plays)
    beliefs = []
    for column, trait in enumerate(table.traits):
        own = _entries(having, column)
        word = said.get(trait)
        if word is not None and word.says is Says.FORGET:
            own = own[plays.at[own] > word.at.timestamp()]
        belief = _belief(library, trait, plays, own, above, weights, now)
        counts = word is not None and word.says in (Says.MORE, Says.LESS)
        if belief is not None and (abs(belief.lean) >= LEAST_LEAN or counts):
            beliefs.append(_with_word(belief, word.says if word and counts else None))
    return sorted(beliefs, key=lambda belief: -abs(belief.lean))


def _belief(
    library: LibraryArrays,
    trait: Trait,
    plays: _Plays,
    own: Rows,
    above: Floats,
    weights: Floats,
    now: float,
) -> Belief | None:
    if len(own) < LEAST_PLAYS:
        return None
    by_track: defaultdict[int, float] = defaultdict(float)
    for play in own.tolist():
        by_track[int(plays.rows[play])] += float(above[play] * weights[play])
    lean = _lean(above[own], weights[own])
    sign = 1.0 if lean >= 0 else -1.0
    ordered = sorted(by_track, key=lambda row: -sign * by_track[row])
    return Belief(
        kind=trait[0],
        name=trait[1],
        lean=lean,
        plays=len(own),
        finished=int(plays.finished[own].sum()),
        skipped=int(plays.skipped[own].sum()),
        change=_change(plays.at[own], above[own], now),
        last_at=plays.moments[int(own[-1])],
        track_ids=_ids(library, ordered[:EVIDENCE_TRACKS]),
    )


def _with_word(belief: Belief, says: Says | None) -> Belief:
    from dataclasses import replace

    return belief if says is None else replace(belief, said=says)


def _lean(above: Floats, weights: Floats) -> float:
    return float(np.clip((above @ weights) / (weights.sum() + SHRINKAGE), -1.0, 1.0))


def _change(at: Floats, above: Floats, now: float) -> float | None:
    """Lean of the last season less that of all before it."""
    recent = now - at <= SEASON_S
    if min(int(recent.sum()), int((~recent).sum())) < LEAST_PLAYS:
        return None
    now_, before = (_lean(above[part], np.ones(int(part.sum()))) for part in (recent, ~recent))
    return now_ - before


def _by_hour(plays: _Plays) -> tuple[np.ndarray, np.ndarray]:
    """Plays and their mean reward by weekday and local hour, each (7, 24)."""
    counts, sums = np.zeros((7, 24), np.float32), np.zeros((7, 24), np.float32)
    for moment, reward in zip(plays.moments, plays.rewards.tolist(), strict=True):
        counts[moment.weekday(), moment.hour] += 1
        sums[moment.weekday(), moment.hour] += reward
    with np.errstate(invalid="ignore"):
        return counts, sums / counts


def _seasons(table: TraitTable, plays: _Plays) -> list[SeasonShare]:
    """What was finished in each quarter, by genre."""

    from scipy.sparse import csr_array

    genres = [n for n, (kind, _name) in enumerate(table.traits) if kind is TraitKind.GENRE]
    members = csr_array(table.members[:, genres])
    finished: dict[tuple[int, int], Counter[str]] = {}
    total: Counter[tuple[int, int]] = Counter()
    for play in np.flatnonzero(plays.finished).tolist():
        moment = plays.moments[play]
        # December belongs to the winter of the year that follows.
        key = (moment.year + (moment.month == 12), moment.month % 12 // 3)
        row = int(plays.rows[play])
        counted = finished.setdefault(key, Counter())
        for genre in _entries(members, row).tolist():
            counted[table.traits[genres[genre]][1]] += 1
        total[key] += 1
    return [
        SeasonShare(
            f"{SEASONS[quarter]} {year}",
            total[year, quarter],
            tuple(
                (name, found / total[year, quarter])
                for name, found in finished[year, quarter].most_common(GENRES_A_SEASON)
            ),
        )
        for year, quarter in sorted(finished)
    ]


def _rediscovered(plays: _Plays, now: float) -> list[int]:
    """Rows finished in the last month after a long rest, the newest first."""
    last: dict[int, float] = {}
    found: dict[int, float] = {}
    for play in np.flatnonzero(plays.finished).tolist():
        row, at = int(plays.rows[play]), float(plays.at[play])
        if now - at <= RECENT_S and row in last and at - last[row] >= LONG_REST_S:
            found[row] = at
        last[row] = at
    return sorted(found, key=lambda row: -found[row])[:MOST_LISTED]


def _drifting(plays: _Plays, now: float) -> list[int]:
    """Rows once finished often that rest for long now, or were skipped the last two times."""
    finished = Counter(plays.rows[plays.finished].tolist())
    last_at = dict(zip(plays.rows.tolist(), plays.at.tolist(), strict=True))
    endings: defaultdict[int, list[bool]] = defaultdict(list)
    for row, skipped in zip(plays.rows.tolist(), plays.skipped.tolist(), strict=True):
        endings[row].append(skipped)
    often = [row for row, times in finished.items() if times >= OFTEN_FINISHED]
    gone = [row for row in often if now - last_at[row] >= LONG_REST_S or all(endings[row][-2:])]
    return sorted(gone, key=lambda row: -finished[row])[:MOST_LISTED]


def _entries(matrix: csr_array, row: int) -> Rows:
    """The columns of a row that are not zero."""
    own = matrix.indices[matrix.indptr[row] : matrix.indptr[row + 1]]
    return np.asarray(own, dtype=np.int64)


def _ids(library: LibraryArrays, rows: Sequence[int]) -> tuple[int, ...]:
    return tuple(int(library.track_ids[row]) for row in rows)
