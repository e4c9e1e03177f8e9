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

from recommender.collaborative.factorisation import CollaborativeModel
from recommender.entities import ChannelName
from recommender.ranking.history import Exemplars
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import DenseSpace, Floats, Rows, Space, TermSpace

TASTE_SHRINKAGE = 1.0
"""So much closeness to judged tracks is worth as much as knowing nothing."""
PEOPLE_SHRINKAGE = 5.0
"""So many rows with a track make half of full confidence in its factors."""


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

    def known(self) -> NDArray[np.bool_]:
        """(n,), the tracks this channel can speak of."""
        ...


class ContentChannel:
    """Kernel regression of reward over one or several spaces, pooled by their closeness."""

    def __init__(self, name: ChannelName, spaces: Sequence[Space], n: int) -> None:
        self.name = name
        self._spaces = [space for space in spaces if space.present.any()]
        self._n = n

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
        weights = self.closeness(rows, exemplars.rows) * exemplars.weights
        # A track is no evidence of itself: its own past is the business of its history.
        weights[rows[:, None] == exemplars.rows] = 0.0
        amount = weights.sum(axis=1) + TASTE_SHRINKAGE
        return Opinion(weights @ exemplars.rewards / amount, 1.0 - TASTE_SHRINKAGE / amount)

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """Mean over the spaces in which both tracks have a place."""
        total = np.zeros((len(rows), len(others)))
        spaces = np.zeros((len(rows), len(others)))
        for space in self._spaces:
            total += space.closeness(rows, others)
            spaces += space.present[rows][:, None] & space.present[others]
        return total / np.maximum(spaces, 1.0)

    def known(self) -> NDArray[np.bool_]:
        """See :class:`Channel`."""
        known = np.zeros(self._n, dtype=np.bool_)
        for space in self._spaces:
            known |= space.present
        return known


class PeopleChannel:
    """Co-listening: the listener folded into the factors of sessions, playlists and profiles."""

    name = ChannelName.PEOPLE

    def __init__(self, library: LibraryArrays, model: CollaborativeModel | None) -> None:
        self._n = len(library)
        self._model = model
        self._column_of = np.full(self._n, -1, dtype=np.int64)
        if model is not None:
            for column, track_id in enumerate(model.track_ids.tolist()):
                row = library.row_of.get(track_id)
                if row is not None:
                    self._column_of[row] = column

    def recall(self, exemplars: Exemplars) -> Floats:
        """See :class:`Channel`."""
        return self.judge(np.arange(self._n), exemplars).taste

    def judge(self, rows: Rows, exemplars: Exemplars) -> Opinion:
        """See :class:`Channel`."""
        taste, evidence = np.zeros(len(rows)), np.zeros(len(rows))
        known = self._column_of[rows] >= 0
        columns = self._column_of[exemplars.rows]
        if self._model is None or not known.any() or not (columns >= 0).any():
            return Opinion(taste, evidence)
        confidence = (exemplars.weights * exemplars.rewards)[columns >= 0]
        scores = self._model.scores(columns[columns >= 0], confidence)
        asked = self._column_of[rows[known]]
        counts = self._model.counts[asked]
        evidence[known] = self._model.confidence * counts / (counts + PEOPLE_SHRINKAGE)
        taste[known] = np.clip(scores[asked], -1.0, 1.0) * evidence[known]
        return Opinion(taste, evidence)

    def closeness(self, rows: Rows, others: Rows) -> Floats:
        """Cosine of the factors, gated by the evidence of both."""
        closeness = np.zeros((len(rows), len(others)))
        of_rows, of_others = self._column_of[rows], self._column_of[others]
        known = np.ix_(of_rows >= 0, of_others >= 0)
        if self._model is not None and closeness[known].size:
            cosines = self._model.cosines(of_rows[of_rows >= 0], of_others[of_others >= 0])
            closeness[known] = np.clip(cosines, 0.0, 1.0)
        return closeness

    def known(self) -> NDArray[np.bool_]:
        """See :class:`Channel`."""
        return self._column_of >= 0


def sound_channel(library: LibraryArrays) -> ContentChannel:
    """Near by the network's embedding and by its tag activations."""
    spaces = [DenseSpace(library.sound), DenseSpace(library.sound_tags)]
    return ContentChannel(ChannelName.SOUND, spaces, len(library))


def words_channel(library: LibraryArrays) -> ContentChannel:
    """Near by TF-IDF terms and by sentence embeddings."""
    spaces: list[Space] = [TermSpace(library.terms), DenseSpace(library.words)]
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
