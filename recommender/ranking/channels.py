"""The channels: what people, sound and words each say about a track, with their evidence.

Sound and words answer by kernel regression (Nadaraya 1964, Watson 1964): a track's taste is
the mean reward of the tracks the listener judged, weighted by closeness and shrunk towards zero
where nothing judged is near. People answer from the factors of co-listening. A channel without
evidence says zero and says so; it never fails.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from recommender.collaborative.fusion import fused_opinion
from recommender.collaborative.source import SourceModel
from recommender.entities import SESSION_GAP_S, ChannelName
from recommender.ranking.history import Exemplars
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import (
    SOUND_VIEWS,
    DenseSpace,
    Floats,
    Rows,
    Space,
    TermSpace,
    numbered,
)

TASTE_SHRINKAGE = 1.0
"""So much closeness to judged tracks is worth as much as knowing nothing."""
MONTH_S = 30 * 86_400.0
DAYPART_HOURS = 3.0


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a channel says of m tracks.

    Attributes:
        taste: (m,), about -1..1, shrunk by the evidence; zero without any.
        evidence: (m,), 0..1.
    """

    taste: Floats
    evidence: Floats


class Channel(Protocol):
    """One source of opinion on tracks."""

    name: ChannelName

    def recall(self, exemplars: Exemplars) -> Floats:
        """A quick score of the whole library for finding candidates, (n,); 0 is no opinion."""
        ...

    def judge(self, rows: Rows, exemplars: Exemplars) -> Opinion:
        """What the listener is likely to think of the tracks."""
        ...

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """How near tracks are to one another, 0..1, (rows, others); 0 where unknown."""
        ...

    def look(self, rows: Rows, exemplars: Exemplars, others: Rows) -> tuple[Opinion, Floats]:
        """:meth:`judge` and :meth:`closeness` in one go; learning does it for every fact.

        Exemplars and others may be the same for all rows, or each row's own: (m, K) and (m, k).
        """
        ...

    def known(self) -> NDArray[np.bool_]:
        """(n,), the tracks this channel can speak of."""
        ...


class ContentChannel:
    """Kernel regression of reward over one or several spaces, pooled by their closeness."""

    def __init__(self, name: ChannelName, spaces: Sequence[Space], n: int) -> None:
        self.name = name
        self._spaces = [space for space in spaces if space.present.any()]
        self._n = n
        self._known = np.zeros(n, dtype=np.bool_)
        for space in self._spaces:
            self._known |= space.present

    def recall(self, exemplars: Exemplars) -> Floats:
        """See :class:`Channel`."""
        weights = exemplars.weights * exemplars.rewards
        scores = np.zeros(self._n)
        for space in self._spaces:
            recalled = space.recall(exemplars.rows, weights)
            scores += recalled / (np.abs(recalled).max() + 1e-9)
        return scores

    def judge(self, rows: Rows, exemplars: Exemplars) -> Opinion:
        """See :class:`Channel`."""
        if not self._spaces or not len(exemplars):
            return Opinion(np.zeros(len(rows)), np.zeros(len(rows)))
        return self.weigh(rows, self.closeness(rows, exemplars.rows), exemplars)

    def look(self, rows: Rows, exemplars: Exemplars, others: Rows) -> tuple[Opinion, Floats]:
        """See :class:`Channel`."""
        compared = np.concatenate([exemplars.rows, others], axis=-1)
        if compared.size == compared.shape[-1]:
            near = self.closeness(rows, compared.ravel())
        else:
            distinct, places = numbered(compared, self._n)
            near = np.take_along_axis(self.closeness(rows, distinct), places, axis=1)
        return self.weigh(rows, near[:, : len(exemplars)], exemplars), near[:, len(exemplars) :]

    def weigh(self, rows: Rows, closeness: Floats, exemplars: Exemplars) -> Opinion:
        """The opinion that follows from the closeness of rows and exemplars, (rows, K)."""
        weights = closeness * exemplars.weights
        # A track is no evidence of itself: its own past is the business of its history.
        weights[rows[:, None] == exemplars.rows] = 0.0
        amount = weights.sum(axis=1) + TASTE_SHRINKAGE
        weights *= exemplars.rewards
        return Opinion(weights.sum(axis=1) / amount, 1.0 - TASTE_SHRINKAGE / amount)

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """Mean over the spaces in which both tracks have a place."""
        if len(self._spaces) == 1:
            return self._spaces[0].closeness(rows, others)
        total = np.zeros((len(rows), len(others)))
        spaces = np.zeros((len(rows), len(others)))
        for space in self._spaces:
            total += space.closeness(rows, others)
            spaces += space.present[rows][:, None] & space.present[others]
        return total / np.maximum(spaces, 1.0)

    def cosines(self, rows: Rows, others: Rows) -> Floats:
        """Mean cosine over the spaces in which both tracks have a place, NaN without any."""
        total = np.zeros((len(rows), len(others)))
        spaces = np.zeros((len(rows), len(others)))
        for space in self._spaces:
            total += space.cosines(rows, others)
            spaces += space.present[rows][:, None] & space.present[others]
        return np.divide(total, spaces, out=np.full_like(total, np.nan), where=spaces > 0)

    def known(self) -> NDArray[np.bool_]:
        """See :class:`Channel`."""
        return self._known


class PeopleChannel:
    """Co-listening: the listener folded into the factors of every source, scores fused."""

    name = ChannelName.PEOPLE

    def __init__(self, library: LibraryArrays, sources: Sequence[SourceModel]) -> None:
        self._n = len(library)
        self._sources = [source for source in sources if source.evidence.any()]
        self._asked: tuple[bytes, Opinion] | None = None

    def recall(self, exemplars: Exemplars) -> Floats:
        """See :class:`Channel`."""
        return self._opinion(exemplars).taste

    def judge(self, rows: Rows, exemplars: Exemplars) -> Opinion:
        """See :class:`Channel`."""
        opinion = self._opinion(exemplars)
        return Opinion(opinion.taste[rows], opinion.evidence[rows])

    def look(self, rows: Rows, exemplars: Exemplars, others: Rows) -> tuple[Opinion, Floats]:
        """See :class:`Channel`."""
        return self.judge(rows, exemplars), self.closeness(rows, others)

    def _opinion(self, exemplars: Exemplars) -> Opinion:
        silent = Opinion(np.zeros(self._n), np.zeros(self._n))
        if not len(exemplars) or not self._sources:
            return silent
        vectors = moods(exemplars)
        question = b"".join(array.tobytes() for array in (exemplars.rows, *vectors.values()))
        if self._asked is None or self._asked[0] != question:  # a queue asks twice
            taste, evidence = fused_opinion(self._sources, exemplars.rows, vectors, self._n)
            self._asked = question, Opinion(taste, evidence) if taste.any() else silent
        return self._asked[1]

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """Item–item cosine, the mean over the sources that know both, by their evidence."""
        total, weight = np.zeros((len(rows), len(others))), np.zeros((len(rows), len(others)))
        for source in self._sources:
            trust = np.sqrt(source.evidence[rows][:, None] * source.evidence[others])
            total += source.closeness(rows, others) * trust
            weight += trust
        return total / np.maximum(weight, 1e-9)

    def known(self) -> NDArray[np.bool_]:
        """See :class:`Channel`."""
        known = np.zeros(self._n, dtype=np.bool_)
        for source in self._sources:
            known |= source.evidence > 0
        return known


def moods(exemplars: Exemplars) -> dict[str, Floats]:
    """The listener's net rewards as several vectors: see :mod:`recommender.collaborative.fusion`.

    Without times there is the long-term one alone.
    """
    values = exemplars.weights * exemplars.rewards
    vectors = {"long": values}
    if exemplars.ages_s is not None and exemplars.hours_apart is not None:
        ages_s = np.sort(exemplars.ages_s)
        gaps = np.diff(ages_s, prepend=0.0) > SESSION_GAP_S
        session_s = float(ages_s[gaps.argmax()]) if gaps.any() else np.inf
        vectors["month"] = values * (exemplars.ages_s <= MONTH_S)
        vectors["daypart"] = values * (exemplars.hours_apart <= DAYPART_HOURS)
        vectors["session"] = values * (exemplars.ages_s < session_s)
    return vectors


def sound_channel(library: LibraryArrays) -> ContentChannel:
    """Near by mean and spread of the network's embedding over the track, and by its timbre.

    Measured on real music: the spread and the timbre each find the other half of a track more
    often, the timbre also its album; the network's tags, and likeness of tempo, key, energy and
    loudness, add nothing to them.
    """
    kinds = [[library.sound, library.sound_spread], [library.sound_timbre]]
    space = DenseSpace(kinds, SOUND_VIEWS)
    return ContentChannel(ChannelName.SOUND, [space], len(library))


def words_channel(library: LibraryArrays) -> ContentChannel:
    """Near by TF-IDF terms and by sentence embeddings."""
    spaces: list[Space] = [TermSpace(library.terms), DenseSpace([[library.words]])]
    return ContentChannel(ChannelName.WORDS, spaces, len(library))


def nearest(channels: Sequence[Channel], row: int, n: int, length: int) -> list[tuple[int, float]]:
    """The tracks nearest to one, best first: (row, closeness), unknown ones left out.

    Several channels are averaged over those that know both tracks.
    """
    everything, one = np.arange(n), np.array([row])
    total, speaking = np.zeros(n), np.zeros(n)
    for channel in channels:
        known = channel.known()
        if known[row]:
            total += channel.closeness(everything, one)[:, 0]
            speaking += known
    closeness = total / np.maximum(speaking, 1.0)
    closeness[row] = 0.0
    best = np.argsort(-closeness, kind="stable")[:length]
    return [(int(near), float(closeness[near])) for near in best if closeness[near] > 0.0]
