"""Daily blends: the sides of a listener's taste, found in what they love and named in its words.

A side is what loved tracks share: a genre, a mood with a genre, a decade of a genre, an
instrument. Sides are chosen one by one, each for the love it covers that no other does and for
how far it sets tracks apart in the library. Those of last Monday stay while they hold, so that
names and queues do not jump from day to day.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from recommender.phrases import NOTHING, Phrase, listed, plain, say, term
from recommender.ranking.history import History, genres_of
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.library import LibraryArrays
from recommender.slates import DailyBlend

BLENDS = 6
LOVED = 400
"""Sides are found among so many of the tracks that are loved most."""
LEAST_LOVE = 0.3
"""Decayed reward from which a track is loved."""
LEAST_TRACKS = 4
"""A side of fewer loved tracks is none yet."""
LEAST_NEW = 0.06
"""A side covers at least so much of the love that no other covers."""
KEPT_WHILE = 0.5
"""A side of last Monday stays while it reaches this part of what a new one needs."""
SAMPLE = 1500
"""How common a side is in the library is read from so many tracks."""
EXEMPLARS = 12
LEAST_CONFIDENCE = 0.4
DAYPARTS = {"Night": (22, 5), "Morning": (5, 11), "Afternoon": (11, 17), "Evening": (17, 22)}
DAYPART_SHARE, DAYPART_PLAYS = 0.6, 8
"""A side is of a daypart when so much of so many plays of it are, and of all plays less."""
DAYPART_LIFT = 1.3

Facets = Mapping[str, Phrase]
"""Key → name of what a track is, e.g. ``genre:jazz|mood:mellow`` → ``Mellow Jazz``."""


@dataclass(frozen=True)
class Love:
    """What was loved by a moment.

    Attributes:
        weights: row → decayed reward, the most loved first.
        hours: row → local hours at which it was played with joy.
    """

    weights: Mapping[int, float]
    hours: Mapping[int, list[float]]


class Sides:
    """The sides of one listener's taste."""

    def __init__(self, library: LibraryArrays, history: History, labels: LabelGuesser) -> None:
        self._library, self._history, self._labels = library, history, labels
        self._facets: dict[int, Facets] = {}
        step = max(len(library) // SAMPLE, 1)
        sample = range(0, len(library), step)
        counts = Counter(key for row in sample for key in self._facets_of(row))
        self._common = {key: count / len(sample) for key, count in counts.items()}

    def blends(self, now: datetime) -> list[tuple[DailyBlend, tuple[int, ...]]]:
        """The blends of the day of ``now``, each with the ids of its most loved tracks."""
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        monday = midnight - timedelta(days=midnight.weekday())
        love = self._love(midnight)
        if not self._chosen(love, ()):  # the first day: what was heard today must do
            love = self._love(now)
        before = self._love(monday)
        chosen = self._chosen(love, self._chosen(before, ()))
        return [self._blend(key, love, before) for key in chosen]

    def _love(self, until: datetime) -> Love:
        rows, weights, hours = self._history.loved(until.timestamp())
        barred = self._history.barred(until.timestamp())
        order = np.lexsort((rows, -weights))[:LOVED]
        kept = {
            int(rows[place]): float(weights[place])
            for place in order
            if weights[place] >= LEAST_LOVE and not barred[rows[place]]
        }
        return Love(kept, hours)

    def _chosen(self, love: Love, before: Collection[str]) -> list[str]:
        """Keys of the sides, the largest first; those chosen before stay while they hold."""
        members: defaultdict[str, list[int]] = defaultdict(list)
        for row in love.weights:
            for key in self._facets_of(row):
                members[key].append(row)
        members = defaultdict(
            list, {key: rows for key, rows in members.items() if len(rows) >= LEAST_TRACKS}
        )
        total, chosen = sum(love.weights.values()), list[str]()
        uncovered = set(love.weights)
        while members and len(chosen) < BLENDS:
            new = {
                key: sum(love.weights[row] for row in rows if row in uncovered)
                for key, rows in members.items()
            }
            worth = {
                key: new[key]
                * (1.0 - self._common.get(key, 0.0))
                / (KEPT_WHILE if key in before else 1.0)
                for key in members
            }
            best = min(worth, key=lambda key: (-worth[key], key))
            if new[best] < LEAST_NEW * total * (KEPT_WHILE if best in before else 1.0):
                break
            chosen.append(best)
            uncovered -= set(members.pop(best))
        return chosen

    def _blend(self, key: str, love: Love, before: Love) -> tuple[DailyBlend, tuple[int, ...]]:
        library = self._library
        rows = [row for row in love.weights if key in self._facets_of(row)]
        past = [row for row in before.weights if key in self._facets_of(row)]
        steady = len(past) >= LEAST_TRACKS
        daypart = _daypart(past, before) if steady else _daypart(rows, love)
        name = self._facets_of(rows[0])[key]
        artists = Counter[str]()
        for row in rows:
            if library.artists[row]:
                artists[library.artists[row]] += 1
        albums = {int(library.album_of[row]): row for row in reversed(rows)}
        covers = sorted(albums.values(), key=rows.index)[:4]
        blend = DailyBlend(
            blend_id=key,
            name=_at(daypart, name),
            lead=_lead([artist for artist, _count in artists.most_common(3)]),
            cover_track_ids=tuple(library.track_ids[covers].tolist()),
            tracks=len(rows),
        )
        return blend, tuple(library.track_ids[rows[:EXEMPLARS]].tolist())

    def _facets_of(self, row: int) -> Facets:
        if row not in self._facets:
            self._facets[row] = dict(_pairs(self._library, self._labels, row))
        return self._facets[row]


def _pairs(library: LibraryArrays, labels: LabelGuesser, row: int) -> Iterator[tuple[str, Phrase]]:
    """Keys and names of what a track is: nouns by themselves and with each adjective."""
    guesses = [guess for guess in labels.guess(row) if guess.confidence >= LEAST_CONFIDENCE]
    tagged = [library.genre_names[genre] for genre in genres_of(library, row)]
    nouns = [(f"genre:{genre.casefold()}", plain(_titled(genre))) for genre in tagged]
    kinds = ("instrument",) if tagged else ("genre", "instrument")
    nouns += [
        (f"{kind}:{guess.label.casefold()}", term(_titled(guess.label)))
        for kind in kinds
        for guess in guesses
        if guess.kind == kind
    ]
    adjectives = [
        (f"{guess.kind}:{guess.label}", term(_titled(guess.label)))
        for guess in guesses
        if guess.kind in ("mood", "use")
    ]
    if year := int(library.years[row]):
        decade = str(year // 10 * 10)
        adjectives.append((f"decade:{decade}", say("{decade}s", decade=decade)))
    yield from nouns
    yield from _together(adjectives, nouns)
    if not nouns:
        yield from ((key, say("{adjective} Music", adjective=name)) for key, name in adjectives)
    if not nouns and not adjectives and library.artists[row]:
        yield f"artist:{library.artists[row].casefold()}", plain(library.artists[row])


def _together(
    adjectives: Iterable[tuple[str, Phrase]], nouns: Iterable[tuple[str, Phrase]]
) -> Iterator[tuple[str, Phrase]]:
    nouns = list(nouns)
    for adjective, of_kind in adjectives:
        for noun, name in nouns:
            yield f"{noun}|{adjective}", say("{adjective} {noun}", adjective=of_kind, noun=name)


def _daypart(rows: Iterable[int], love: Love) -> str:
    """The daypart that a side is played in more than the rest; empty if it is of no hour."""
    own = Counter(_part_of_day(hour) for row in rows for hour in love.hours.get(row, ()))
    everything = Counter(_part_of_day(hour) for hours in love.hours.values() for hour in hours)
    if own.total() < DAYPART_PLAYS:
        return ""
    part, plays = own.most_common(1)[0]
    share, usual = plays / own.total(), everything[part] / everything.total()
    return part if share >= max(DAYPART_SHARE, min(DAYPART_LIFT * usual, 1.0)) else ""


def _part_of_day(hour: float) -> str:
    return next((name for name, (start, end) in DAYPARTS.items() if start <= hour < end), "Night")


def _at(daypart: str, name: Phrase) -> Phrase:
    """The name of a side that is played at one time of the day more than at others."""
    match daypart:
        case "Night":
            return say("Night {name}", name=name)
        case "Morning":
            return say("Morning {name}", name=name)
        case "Afternoon":
            return say("Afternoon {name}", name=name)
        case "Evening":
            return say("Evening {name}", name=name)
    return name


def _lead(artists: list[str]) -> Phrase:
    return say("With {artists}", artists=listed(artists)) if artists else NOTHING


def _titled(name: str) -> str:
    """Words written with capitals only where the tag has none of its own."""
    return name.title() if name.islower() else name
