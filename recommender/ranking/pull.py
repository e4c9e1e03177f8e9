"""What pulls a queue its way: nearness to the seeds added, less nearness to those taken away.

A seed is tracks that count as one, or a mood. Nearness to tracks is that of content and
co-listening where a channel knows both, and of artist, album and genre tags everywhere, so that
a radio works before anything is analysed. Nearness to a mood is how well a track answers it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np

from recommender.entities import ChannelName
from recommender.phrases import NOTHING, Phrase, say
from recommender.ranking.channels import Channel
from recommender.ranking.history import genres_of
from recommender.ranking.library import LibraryArrays
from recommender.ranking.phrases import close_to
from recommender.ranking.requests import MoodAnswer
from recommender.ranking.rerank import similarity
from recommender.ranking.spaces import Floats, Rows

PULL = 1.5
"""The nearest track gains so much value: seeds decide, taste chooses among what is near."""
GENTLE_PULL = 0.75
"""The same where taste decides and a mood only colours."""
CANDIDATES = 150
COMPARED = 12
"""A seed of many tracks (an artist, a genre) is compared with so many of them."""
CLOSE = 0.3
"""A channel nearer than this is worth naming."""

Parts = Mapping[ChannelName, float]


class Attraction(Protocol):
    """One seed."""

    def nearness(self) -> Floats:
        """How near every track is, 1 for the nearest, (n,)."""
        ...

    def sentence(self, row: int) -> Phrase:
        """How a track is near; empty if it is not."""
        ...

    def parts(self, row: int) -> Parts:
        """What sources the nearness of a track comes from, in proportion."""
        ...


class TrackSeed:
    """Tracks that count as one seed."""

    def __init__(self, library: LibraryArrays, channels: Sequence[Channel], rows: Rows) -> None:
        self._library, self._channels, self._rows = library, channels, _thinned(rows)

    def nearness(self) -> Floats:
        """See :class:`Attraction`."""
        everything = np.arange(len(self._library))
        alike = similarity(self._library, everything, self._channels, self._rows)
        return _to_one(alike.mean(axis=1))

    def sentence(self, row: int) -> Phrase:
        """See :class:`Attraction`."""
        library = self._library
        if row in self._rows:
            return NOTHING
        for channel in self._channels:
            closeness = channel.closeness(np.array([row]), self._rows)[0]
            if closeness.max() >= CLOSE:
                nearest = int(self._rows[closeness.argmax()])
                return say("{near}.", near=close_to(channel.name, library.named(nearest)))
        for seed in self._rows.tolist():
            if library.artist_of[seed] == library.artist_of[row] and library.artists[row]:
                artist, track = library.artists[row], library.named(seed)
                return say("By {artist}, like {track}.", artist=artist, track=track)
            shared = np.intersect1d(genres_of(library, seed), genres_of(library, row))
            if len(shared):
                genre = library.genre_names[int(shared[0])]
                track = library.named(seed)
                return say("Of the same genre ({genre}) as {track}.", genre=genre, track=track)
        return NOTHING

    def parts(self, row: int) -> Parts:
        """See :class:`Attraction`; likeness by tags counts as words."""
        one = np.array([row])
        spoken = {
            channel.name: float(channel.closeness(one, self._rows).mean())
            for channel in self._channels
        }
        content = sum(spoken.values())
        known = sum(bool(channel.known()[row]) for channel in self._channels)
        both = float(similarity(self._library, one, self._channels, self._rows).mean())
        parts = {name: 0.5 * value / max(known, 1) for name, value in spoken.items()}
        tagged = max(both - 0.5 * content / max(known, 1), 0.0)
        parts[ChannelName.WORDS] = parts.get(ChannelName.WORDS, 0.0) + tagged
        return parts


class MoodSeed:
    """A mood in the listener's words."""

    def __init__(self, library: LibraryArrays, text: str, answers: Sequence[MoodAnswer]) -> None:
        self._n, self._text = len(library), text
        self._answers = {
            library.row_of[answer.track_id]: answer
            for answer in answers
            if answer.track_id in library.row_of
        }

    def nearness(self) -> Floats:
        """See :class:`Attraction`."""
        near = np.zeros(self._n)
        near[list(self._answers)] = [answer.score for answer in self._answers.values()]
        return _to_one(near)

    def sentence(self, row: int) -> Phrase:
        """See :class:`Attraction`."""
        answer = self._answers.get(row)
        if answer is None:
            return NOTHING
        return say("For “{mood}”: {reason}.", mood=self._text, reason=answer.reason)

    def parts(self, row: int) -> Parts:
        """See :class:`Attraction`."""
        answer = self._answers.get(row)
        heard = 0.0 if answer is None else answer.heard
        return {ChannelName.SOUND: heard, ChannelName.WORDS: 1.0 - heard}


class Pull:
    """The pull on every track of a library.

    Attributes:
        strength: (n,), ``weight`` for the track that is nearest to all seeds added.
    """

    def __init__(
        self, plus: Sequence[Attraction], minus: Sequence[Attraction], weight: float = PULL
    ) -> None:
        self._plus, self._weight = plus, weight
        self._near = [seed.nearness() for seed in plus]
        self.strength = weight * _to_one(np.sum(self._near, axis=0))
        if minus:
            away = np.sum([seed.nearness() for seed in minus], axis=0)
            self.strength -= weight * _to_one(away)

    def candidates(self, among: Rows, least: int) -> Rows:
        """The rows pulled most strongly, ascending; those not pulled at all only if need be."""
        kept = max(CANDIDATES, least)
        best = among[np.lexsort((among, -self.strength[among]))][:kept]
        pulled = best[self.strength[best] > 0]
        return np.sort(pulled if len(pulled) >= least else best)

    def sentence(self, row: int) -> Phrase:
        """How a track is near to the seed that is nearest to it; empty if it is near to none."""
        sentences = (self._plus[place].sentence(row) for place in self._nearest(row))
        return next(filter(None, sentences), NOTHING)

    def parts(self, row: int) -> Parts:
        """What the pull on a track adds to its value, by source."""
        spoken = self._plus[self._nearest(row)[0]].parts(row)
        total, strength = sum(spoken.values()), max(float(self.strength[row]), 0.0)
        return {name: strength * value / total for name, value in spoken.items()} if total else {}

    def _nearest(self, row: int) -> list[int]:
        """The places of the seeds, the one that is nearest to a track first."""
        return sorted(range(len(self._plus)), key=lambda place: -float(self._near[place][row]))


def _to_one(values: Floats) -> Floats:
    """Scaled so that the largest is one."""
    return np.asarray(values / max(float(values.max(initial=0.0)), 1e-9))


def _thinned(rows: Rows) -> Rows:
    """At most :data:`COMPARED` of the rows, evenly spread."""
    places = np.unique(np.linspace(0, len(rows) - 1, min(COMPARED, len(rows))).astype(np.int64))
    return rows[places]
