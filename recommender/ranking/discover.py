"""The recommender: learns from every fact and builds queues that say why.

Candidate generation → scoring → re-ranking, with a Bayesian linear value function that is
sampled to explore. All is a function of the library, the facts, the models of co-listening, the
moment and the seed: the same ones give the same queue.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from recommender.collaborative.source import SourceModel
from recommender.entities import ChannelName, GuessedLabel, Origin, Slate, Slot
from recommender.errors import UnknownTrack
from recommender.policy.exploration import DRAWS, Choice, choose_slots, spread
from recommender.policy.features import FEATURE_NAMES, NEUTRAL_DIAL, Context
from recommender.policy.reward import Fact
from recommender.policy.state import state_features
from recommender.policy.value import ValueFunction
from recommender.ranking.artists import ArtistSpace
from recommender.ranking.blend import parts_of
from recommender.ranking.candidates import shortlist
from recommender.ranking.channels import (
    Channel,
    PeopleChannel,
    nearest,
    sound_channel,
    words_channel,
)
from recommender.ranking.history import History
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.lessons import Lessons
from recommender.ranking.library import LibraryArrays
from recommender.ranking.pull import PULL, Pull
from recommender.ranking.reasons import Reasons
from recommender.ranking.requests import Account, DiscoverRequest, Evidence, Facts, QueueKind
from recommender.ranking.rerank import Variety
from recommender.ranking.spaces import Floats, Rows
from recommender.ranking.versions import versions

POLICY = "linear-thompson/1"
SCORED_AT_ONCE = 2_048
TRACK_DEVIATION = 0.5
"""Every track has something no feature knows; it shrinks as the track is heard."""


class Recommender:
    """One listener's recommender over one state of the library. Not safe across threads."""

    def __init__(
        self,
        library: LibraryArrays,
        facts: Facts | None = None,
        people: Sequence[SourceModel] = (),
    ) -> None:
        self.library = library
        self._blas = ThreadpoolController()
        with self._one_thread():
            self.channels: tuple[Channel, ...] = (
                PeopleChannel(library, people),
                sound_channel(library),
                words_channel(library),
            )
            self._lessons = Lessons(library, self.channels, facts or Facts())

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

    def remember(self, slate: Slate) -> None:
        """Keep what the slots were chosen by, until they are played."""
        self._lessons.remember(slate)

    def discover(self, request: DiscoverRequest) -> Slate:
        """Build a queue of at most ``request.length`` tracks."""
        with self._one_thread():
            self._lessons.settle()
            return self._discover(request)

    def _discover(self, request: DiscoverRequest) -> Slate:
        to_draw, to_weigh, to_choose = np.random.default_rng(request.seed).spawn(3)
        now = request.now.timestamp()
        dial = min(max(request.dial, 0.0), 1.0)
        context = Context(self._lessons.state.at(request.now), request.now, dial)
        pull = self._pull(request)
        rows = self._candidates(request, pull, to_draw)
        features = self._lessons.blend.features(rows, context)
        utilities = self._utilities(features, rows, now, dial, to_weigh)
        if pull is not None:
            utilities += PULL * pull.strength[rows][:, None]
        choices = choose_slots(
            utilities,
            min(request.length, len(rows)),
            Variety(self.library, rows, self.channels).adjust,
            to_choose,
            skips_in_a_row=context.state.skips_in_a_row,
        )
        reasons = self._reasons(context, request.kind, pull)
        expected = self._expected(context)
        return Slate(
            slate_id=request.slate_id,
            kind=request.kind.value,
            policy=POLICY,
            created_at=request.now,
            seed=request.seed,
            dial=dial,
            slots=tuple(
                self._slot(
                    int(rows[choice.index]), features[choice.index], choice, reasons, expected
                )
                for choice in choices
            ),
            shortlist=tuple(self.library.track_ids[rows].tolist()),
            notes=self.notes(),
        )

    def _pull(self, request: DiscoverRequest) -> Pull | None:
        """What the seeds of a radio do to every track; None for queues without seeds."""
        if request.kind is not QueueKind.RADIO:
            return None
        plus, minus = (
            [np.array([self._row(track_id) for track_id in group]) for group in seeds if group]
            for seeds in (request.plus, request.minus)
        )
        return Pull(self.library, self.channels, plus, minus)

    def _candidates(
        self, request: DiscoverRequest, pull: Pull | None, rng: np.random.Generator
    ) -> Rows:
        """The rows to choose from, ascending."""
        row_of, now = self.library.row_of, request.now.timestamp()
        barred = self.history.barred(now)
        barred[[row_of[track_id] for track_id in request.without if track_id in row_of]] = True
        if pull is not None:
            return pull.candidates(np.flatnonzero(~barred), request.length)
        if request.kind is QueueKind.REDISCOVER:
            return self.history.loved_before(now, ~barred)
        exemplars = self.history.exemplars(now)
        length = max(request.length, 0)
        return shortlist(
            self.library, self.channels, self.history, exemplars, now, length, rng, barred
        )

    def account(self, track_id: int, now: datetime, dial: float = NEUTRAL_DIAL) -> Account:
        """What speaks for and against one track at a moment.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        self._lessons.settle()
        row = self._row(track_id)
        context = Context(self._lessons.state.at(now), now, dial)
        features = self._lessons.blend.features(np.array([row]), context)[0]
        contributions = features * self.value.weights
        reason = self._reasons(context).reason(row, features, exploring=False)
        named = dict(zip(FEATURE_NAMES, contributions.tolist(), strict=True))
        cited = tuple(self.library.track_ids[list(reason.cited)].tolist())
        expected = self._expected(context)
        score = expected + float(contributions.sum())
        recorded = dict.fromkeys((row, *reason.cited))
        evidence = tuple(found for found in map(self._evidence, recorded) if found is not None)
        return Account(score, expected, named, reason.text, cited, evidence)

    def tastes(self, track_ids: NDArray[np.int64], now: datetime) -> NDArray[np.float32]:
        """The score (n,) of each track at a moment, NaN for one the library does not hold."""
        self._lessons.settle()
        rows = np.array([self.library.row_of.get(int(i), -1) for i in track_ids], dtype=np.int64)
        there = np.flatnonzero(rows >= 0)
        scores = np.full(len(rows), np.nan, np.float32)
        context = Context(self._lessons.state.at(now), now)
        with self._one_thread():
            for start in range(0, len(there), SCORED_AT_ONCE):
                part = there[start : start + SCORED_AT_ONCE]
                features = self._lessons.blend.features(rows[part], context)
                scores[part] = features @ self.value.weights
        return scores + np.float32(self._expected(context))

    def _evidence(self, row: int) -> Evidence | None:
        """What is on record about a track; None if nothing is."""
        tally, history = self.history.tally("track", row), self.history
        finished_at, liked_at = history.finished_at.get(row), history.liked_at.get(row)
        if not tally.heard and liked_at is None:
            return None
        track_id = int(self.library.track_ids[row])
        counts = (tally.heard, tally.finished, tally.skipped)
        return Evidence(track_id, *counts, finished_at, liked_at)

    def similar(
        self, track_id: int, by: ChannelName | None = None, length: int = 10
    ) -> list[tuple[int, float]]:
        """The nearest tracks by one channel or by all: (track id, closeness 0..1), best first.

        Empty when the channel knows nothing of the track.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        row = self._row(track_id)
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
        artist = int(self.library.artist_of[self._row(track_id)])
        with self._one_thread():
            near = self._artists.similar(artist, length)
        return [(int(self.library.track_ids[row]), overlap) for row, overlap in near]

    def versions(self, track_id: int) -> list[tuple[int, float]]:
        """Other files of one recording: (track id, cosine of their sound), likest first.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        found = versions(self.library, self._row(track_id))
        return [(int(self.library.track_ids[row]), likeness) for row, likeness in found]

    def guessed_labels(self, track_id: int) -> tuple[GuessedLabel, ...]:
        """What a track seems to be by its sound, most confident first.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        return self._labels.guess(self._row(track_id))

    @cached_property
    def _artists(self) -> ArtistSpace:
        return ArtistSpace(self.library)

    @cached_property
    def _labels(self) -> LabelGuesser:
        return LabelGuesser(self.library)

    def notes(self) -> tuple[str, ...]:
        """What is not known yet, for the listener."""
        notes = []
        total = len(self.library)
        for channel in self.channels:
            known = int(channel.known().sum())
            if channel.name is ChannelName.PEOPLE and not known:
                notes.append("Too few sessions and playlists yet to know what goes together.")
            elif channel.name is not ChannelName.PEOPLE and known < total:
                notes.append(f"{channel.name.capitalize()}: {known} of {total} tracks analysed.")
        return tuple(notes)

    def _row(self, track_id: int) -> int:
        row = self.library.row_of.get(track_id)
        if row is None:
            raise UnknownTrack(f"There is no playable track with the id {track_id}.")
        return row

    def _reasons(
        self,
        context: Context,
        kind: QueueKind = QueueKind.DISCOVER,
        pull: Pull | None = None,
    ) -> Reasons:
        weights = self.value.weights
        return Reasons(self.library, self.channels, self.history, context, weights, kind, pull)

    def _expected(self, context: Context) -> float:
        """b(state): what playing anything from a queue of ours is worth at this moment."""
        state = state_features(context.state, context.moment, Origin.DISCOVER)
        return float(self.value.baseline.predict(state))

    def _slot(
        self, row: int, features: Floats, choice: Choice, reasons: Reasons, baseline: float
    ) -> Slot:
        weights = self.value.weights
        return Slot(
            track_id=int(self.library.track_ids[row]),
            score=baseline + float(features @ weights),
            propensity=choice.propensity,
            exploring=choice.exploring,
            parts=parts_of(features, weights),
            reason=reasons.reason(row, features, exploring=choice.exploring).text,
            features=features.astype(np.float32),
        )

    def _utilities(
        self, features: Floats, rows: Rows, now: float, dial: float, rng: np.random.Generator
    ) -> Floats:
        """The value of each candidate under each posterior draw, (m, M)."""
        v = spread(dial)
        utilities = features @ self.value.action.sample(rng, DRAWS, v).T
        evidence = self.history.tracks.read(rows, now)[1]
        deviation = v * TRACK_DEVIATION * np.sqrt(1.0 - evidence)
        return utilities + deviation[:, None] * rng.standard_normal(utilities.shape)
