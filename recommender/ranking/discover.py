"""The recommender: learns from every fact and builds queues that say why.

Candidate generation → scoring → re-ranking, with a Bayesian linear value function that is
sampled to explore. All is a function of the library, the facts, the models of co-listening, the
moment and the seed: the same ones give the same queue.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from recommender.collaborative.source import SourceModel
from recommender.entities import ChannelName, GuessedLabel
from recommender.phrases import Phrase
from recommender.policy.features import FEATURE_NAMES, NEUTRAL_DIAL, Context
from recommender.policy.reward import Fact
from recommender.policy.value import ValueFunction
from recommender.ranking.artists import ArtistSpace
from recommender.ranking.building import Building, Standing
from recommender.ranking.channels import (
    Channel,
    PeopleChannel,
    nearest,
    sound_channel,
    words_channel,
)
from recommender.ranking.daily import Sides
from recommender.ranking.evidence import evidence_of
from recommender.ranking.history import History
from recommender.ranking.kept import Kept
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.lessons import Lessons
from recommender.ranking.library import LibraryArrays
from recommender.ranking.notes import turned_away, unknown
from recommender.ranking.reasons import Reasons
from recommender.ranking.requests import DiscoverRequest, Facts
from recommender.ranking.spaces import Floats
from recommender.ranking.stated import Stated
from recommender.ranking.versions import versions
from recommender.slates import Account, DailyBlend, Slate

SCORED_AT_ONCE = 2_048


class Recommender:
    """One listener's recommender over one state of the library. Not safe across threads.

    Args:
        value: makes what is learnt with; evaluation compares others with the usual one.
        learning: told how many facts of how many are learnt; what it raises ends the work.
    """

    def __init__(
        self,
        library: LibraryArrays,
        facts: Facts | None = None,
        people: Sequence[SourceModel] = (),
        value: Callable[[], ValueFunction] = ValueFunction,
        learning: Callable[[int, int], None] | None = None,
        stated: Stated | None = None,
    ) -> None:
        self.library = library
        import scipy.linalg  # noqa: F401 - what is not loaded yet would not be limited

        self._blas = ThreadpoolController()
        with self._one_thread():
            self.channels: tuple[Channel, ...] = (
                PeopleChannel(library, people),
                sound_channel(library),
                words_channel(library),
            )
            self._lessons = Lessons(
                library, self.channels, facts or Facts(), value, learning, stated
            )

    def _one_thread(self) -> AbstractContextManager[object]:
        """Products here are small: threads of the BLAS would only wait for one another.

        On a busy machine of two cores a queue takes 40 ms with one thread and 200 with two.
        """
        limit: AbstractContextManager[object] = self._blas.limit(limits=1, user_api="blas")
        return limit

    @property
    def weights(self) -> Floats:
        """Posterior mean weight of each feature, in the order of ``FEATURE_NAMES``."""
        self._lessons.settle()
        return self.value.weights

    def weights_ago(self, facts: int) -> Floats:
        """:attr:`weights` as they were some facts ago; see :class:`.past_weights.PastWeights`."""
        self._lessons.settle()
        return self._lessons.weights_ago(facts)

    @property
    def history(self) -> History:
        """What the listener did."""
        return self._lessons.history

    @property
    def value(self) -> ValueFunction:
        """What tracks are worth."""
        return self._lessons.value

    def observe(self, fact: Fact) -> None:
        """Learn from one more fact, in milliseconds."""
        with self._one_thread():
            self._lessons.observe(fact)

    def take_back(self, gesture_ids: Collection[int]) -> None:
        """Forget gestures as if they had never been made."""
        with self._one_thread():
            self._lessons.take_back(gesture_ids)

    def know_people(self, people: Sequence[SourceModel]) -> None:
        """Take newly fitted sources of co-listening in place of the old ones.

        Nothing is learnt again: no fact is ever judged by what these models say in hindsight.
        """
        with self._one_thread():
            self.channels = (PeopleChannel(self.library, people), *self.channels[1:])
            self._lessons.look_through(self.channels)

    def hear(self, stated: Stated) -> None:
        """Take what the listener says of traits now in place of what was said before."""
        with self._one_thread():
            self._lessons.hear(stated)

    def keep(self, now: datetime | None = None) -> Kept:
        """What was learnt, to go on from another time; see :meth:`Lessons.keep`."""
        return self._lessons.keep(now)

    def remember(self, slate: Slate) -> None:
        """Keep what the slots were chosen by, until they are played."""
        self._lessons.remember(slate)

    def discover(self, request: DiscoverRequest) -> Slate:
        """Build a queue of at most ``request.length`` tracks."""
        with self._one_thread():
            standing = self.standing()
            return Building(standing, request, self._notes(request.now)).slate()

    def standing(self) -> Standing:
        """All that is known by now."""
        self._lessons.settle()
        lessons = self._lessons
        return Standing(
            self.library, self.channels, lessons.history, lessons.blend, lessons.value,
            lessons.state, self._labels, lessons.mix,
        )  # fmt: skip

    def blends(self, now: datetime) -> list[tuple[DailyBlend, tuple[int, ...]]]:
        """The blends of a day, each with the ids of the tracks it is made around."""
        self._lessons.settle()
        return Sides(self.library, self.history, self._labels).blends(now)

    def account(self, track_id: int, now: datetime, dial: float = NEUTRAL_DIAL) -> Account:
        """What speaks for and against one track at a moment.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        standing = self.standing()
        row = self.library.row(track_id)
        context = Context(standing.state.at(now), now, dial)
        features = standing.blend.features(np.array([row]), context)[0]
        contributions = features * self.value.weights
        reasons = Reasons(
            standing.blend, standing.labels, np.array([row]), context, standing.value.weights
        )
        reason = reasons.reason(row, features, exploring=False)
        named = dict(zip(FEATURE_NAMES, contributions.tolist(), strict=True))
        cited = tuple(self.library.track_ids[list(reason.cited)].tolist())
        expected = standing.expected(context)
        score = expected + float(contributions.sum())
        evidence = evidence_of(dict.fromkeys((track_id, *cited)), self._lessons.facts)
        return Account(score, expected, named, reason.text, cited, evidence)

    @property
    def facts(self) -> Sequence[Fact]:
        """All facts that count, in the order in which they were learnt."""
        self._lessons.settle()
        return self._lessons.facts

    def tastes(self, track_ids: NDArray[np.int64], now: datetime) -> NDArray[np.float32]:
        """The score (n,) of each track at a moment, NaN for one the library does not hold."""
        standing = self.standing()
        rows = np.array([self.library.row_of.get(int(i), -1) for i in track_ids], dtype=np.int64)
        there = np.flatnonzero(rows >= 0)
        scores = np.full(len(rows), np.nan, np.float32)
        context = Context(standing.state.at(now), now)
        with self._one_thread():
            for start in range(0, len(there), SCORED_AT_ONCE):
                part = there[start : start + SCORED_AT_ONCE]
                features = standing.blend.features(rows[part], context)
                scores[part] = features @ self.value.weights
        return scores + np.float32(standing.expected(context))

    def similar(
        self, track_id: int, by: ChannelName | None = None, length: int = 10
    ) -> list[tuple[int, float]]:
        """The nearest tracks by one channel or by all: (track id, closeness 0..1), best first.

        Empty when the channel knows nothing of the track.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        row = self.library.row(track_id)
        asked = [channel for channel in self.channels if by in (None, channel.name)]
        with self._one_thread():
            near = nearest(asked, row, len(self.library), length)
        return [(int(self.library.track_ids[other]), closeness) for other, closeness in near]

    def similar_artists(self, track_id: int, length: int = 10) -> list[tuple[int, float]]:
        """The artists whose sound is nearest: (id of a track of theirs, overlap), nearest first.

        Empty while the artist is unknown or has no analysed track.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        artist = int(self.library.artist_of[self.library.row(track_id)])
        with self._one_thread():
            near = self._artists.similar(artist, length)
        return [(int(self.library.track_ids[row]), overlap) for row, overlap in near]

    def versions(self, track_id: int) -> list[tuple[int, float]]:
        """Other files of one recording: (track id, cosine of their sound), likest first.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        found = versions(self.library, self.library.row(track_id))
        return [(int(self.library.track_ids[row]), likeness) for row, likeness in found]

    def guessed_labels(self, track_id: int) -> tuple[GuessedLabel, ...]:
        """What a track seems to be by its sound, most confident first.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        return self._labels.guess(self.library.row(track_id))

    @cached_property
    def _artists(self) -> ArtistSpace:
        return ArtistSpace(self.library)

    @cached_property
    def _labels(self) -> LabelGuesser:
        return LabelGuesser(self.library)

    def turned_away(self, now: datetime) -> tuple[Phrase, ...]:
        """What the last skips of the session keep away, in words; empty when they say nothing."""
        standing = self.standing()
        run = standing.state.at(now).skip_run
        heeded = standing.value.weights[FEATURE_NAMES.index("skipped_kind")] < 0
        return tuple(turned_away(self.library, self.channels, self._labels, run if heeded else ()))

    def _notes(self, now: datetime) -> tuple[Phrase, ...]:
        """What the listener should know of any queue of this moment."""
        return (*self.turned_away(now), *unknown(self.library, self.channels))
