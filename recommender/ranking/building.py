"""Building one slate: candidates → scores → choices → slots, for every kind of queue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName, Origin
from recommender.phrases import Phrase
from recommender.policy.exploration import (
    DRAWS,
    SKIPS_BEFORE_SAFETY,
    Adjust,
    Choice,
    choose_slots,
    spread,
)
from recommender.policy.features import Context
from recommender.policy.state import SessionState, state_features
from recommender.policy.value import ValueFunction
from recommender.ranking.blend import Blend, parts_of
from recommender.ranking.calibration import Calibration
from recommender.ranking.candidates import CHOICE_BY_SLOT, shortlist
from recommender.ranking.channels import Channel
from recommender.ranking.history import History, moment_of
from recommender.ranking.journey import NOISE, Route
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.library import LibraryArrays
from recommender.ranking.mix import SlotMix, classes_of
from recommender.ranking.pull import GENTLE_PULL, PULL, Attraction, MoodSeed, Pull, TrackSeed
from recommender.ranking.reasons import Reasons
from recommender.ranking.requests import DiscoverRequest
from recommender.ranking.rerank import Variety
from recommender.ranking.shares import optimism, shares_of
from recommender.ranking.spaces import Floats, Rows
from recommender.slates import QueueKind, Seed, Slate, Slot

POLICY = "linear-thompson/1"
OPEN_SPREAD, ASKED_SPREAD = 1.5, 0.5
"""Standard deviation of the values of the candidates, in the unit in which variety, proportion,
seeds and ways cost: less where the listener asked for something of their own. Weights grow and
shrink while they are learnt; how much variety counts beside them must not."""
LEAST_SPREAD = 0.03
"""Values closer than this are alike, and are not pulled apart further."""
AGAIN_AFTER_S = 4 * 3600.0
"""What was heard comes again after so long; whoever wants it sooner plays it."""
TRACK_DEVIATION = 0.5
"""Every track has something no feature knows; it shrinks as the track is heard."""


@dataclass(frozen=True)
class Standing:
    """All that is known when a slate is built."""

    library: LibraryArrays
    channels: Sequence[Channel]
    history: History
    blend: Blend
    value: ValueFunction
    state: SessionState
    labels: LabelGuesser
    mix: SlotMix

    def expected(self, context: Context) -> float:
        """b(state): what playing anything from a queue of ours is worth at this moment."""
        state = state_features(context.state, context.moment, Origin.DISCOVER)
        return float(self.value.baseline.predict(state))


@dataclass(frozen=True, slots=True)
class _Scored:
    """The candidates: rows (m,), φ (m, d), and what their values are multiplied with."""

    rows: Rows
    features: Floats
    unit: float


class Building:
    """One request, answered in the light of one standing."""

    def __init__(
        self, standing: Standing, request: DiscoverRequest, notes: tuple[Phrase, ...]
    ) -> None:
        self._standing, self._request, self._notes = standing, request, notes
        self._library = standing.library
        self._dial = min(max(request.dial, 0.0), 1.0)
        self._context = Context(standing.state.at(request.now), request.now, self._dial)
        self._pull = self._pulled()
        self._kept = {
            place: slot
            for place, slot in request.kept.items()
            if slot.track_id in self._library.row_of and place < request.length
        }
        row_of = self._library.row_of
        after = dict.fromkeys(request.after)
        self._before = [row_of[track_id] for track_id in after if track_id in row_of]

    def slate(self) -> Slate:
        """The slate that was asked for; shorter where the library holds too little."""
        request = self._request
        to_draw, to_weigh, to_choose = np.random.default_rng(request.seed).spawn(3)
        rows = self._candidates(to_draw)
        features = self._standing.blend.features(rows, self._context)
        scored = _Scored(rows, features, self._unit(features))
        utilities = self._utilities(scored, to_weigh)
        fixed = self._fixed(rows)
        adjust = self._adjust(rows, fixed)
        choices = choose_slots(
            utilities,
            max(request.length, 0),
            adjust,
            to_choose,
            skips_in_a_row=self._context.state.skips_in_a_row,
            fixed=fixed,
        )
        return Slate(
            slate_id=request.slate_id,
            kind=request.kind.value,
            policy=POLICY,
            created_at=request.now,
            seed=request.seed,
            dial=self._dial,
            slots=self._slots(scored, choices, optimism(utilities, choices, adjust)),
            shortlist=tuple(self._library.track_ids[np.setdiff1d(rows, self._before)].tolist()),
            notes=self._notes,
            wish=request.wish,
        )

    # -- candidates --------------------------------------------------------------------------

    def _pulled(self) -> Pull | None:
        """What the seeds do to every track; None for queues without seeds."""
        kind, wish = self._request.kind, self._request.wish
        if kind is QueueKind.JOURNEY or not wish.plus:
            return None
        weight = GENTLE_PULL if kind is QueueKind.DISCOVER else PULL
        return Pull([self._seed(seed) for seed in wish.plus],
                    [self._seed(seed) for seed in wish.minus], weight)  # fmt: skip

    def _seed(self, seed: Seed) -> Attraction:
        if isinstance(seed, str):
            return MoodSeed(self._library, seed, self._request.moods.get(seed, ()))
        rows = np.array([self._library.row(track_id) for track_id in seed], dtype=np.int64)
        return TrackSeed(self._library, self._standing.channels, rows)

    @cached_property
    def _route(self) -> Route | None:
        """The way of a journey.

        Raises:
            UnknownTrack: an end of it is not in the library.
        """
        request = self._request
        if request.kind is not QueueKind.JOURNEY:
            return None
        start, goal = (self._library.row(int(seed[0])) for seed in request.wish.plus)
        channels, variance = self._standing.channels, request.wish.variance
        return Route(self._library, channels, (start, goal), request.length, variance)

    def _candidates(self, rng: np.random.Generator) -> Rows:
        """The rows to choose from, ascending; those that are kept or came before among them."""
        standing, request = self._standing, self._request
        row_of, now = self._library.row_of, request.now.timestamp()
        kept = [row_of[slot.track_id] for slot in self._kept.values()] + self._before
        barred = standing.history.barred(now)
        barred[[row_of[track_id] for track_id in request.without if track_id in row_of]] = True
        barred[kept] = True
        if request.kind is not QueueKind.JOURNEY:
            barred |= self._just_heard(barred)
        if self._route is not None:
            rows = self._route.candidates(np.flatnonzero(~barred))
        elif self._pull is not None:
            rows = self._pull.candidates(np.flatnonzero(~barred), request.length)
        elif request.kind is QueueKind.REDISCOVER:
            rows = standing.history.loved_before(now, ~barred)
        else:
            rows = shortlist(
                self._library, standing.channels, standing.history,
                standing.history.exemplars(now), now, max(request.length, 0), rng, barred,
                standing.blend.stated.asked(now),
            )  # fmt: skip
        return np.union1d(rows, np.array(kept, dtype=np.int64)).astype(np.int64)

    def _just_heard(self, barred: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """What was heard within hours, (n,); nothing where the library holds too little else."""
        ago_s = self._request.now.timestamp() - self._standing.history.last_heard
        recent = (ago_s >= 0.0) & (ago_s < AGAIN_AFTER_S)
        others = np.count_nonzero(~barred & ~recent)
        return recent & (others >= CHOICE_BY_SLOT * self._request.length)

    # -- scores ------------------------------------------------------------------------------

    def _utilities(self, scored: _Scored, rng: np.random.Generator) -> Floats:
        """The value of each candidate under each posterior draw, (m, M)."""
        standing, rows = self._standing, scored.rows
        now = self._request.now.timestamp()
        v = spread(self._dial) * standing.value.widening(now)
        draws = standing.value.sample(rng, DRAWS, v)
        utilities = scored.unit * (scored.features @ draws.T)
        evidence = standing.history.tracks.read(rows, now)[1]
        deviation = v * TRACK_DEVIATION * np.sqrt(1.0 - evidence)
        if self._route is not None:
            deviation += NOISE * self._route.variance
        utilities += deviation[:, None] * rng.standard_normal(utilities.shape)
        if self._pull is not None:
            utilities += self._pull.strength[rows][:, None]
        if self._open:
            utilities += self._mix_worth(rows, rng)
        return np.asarray(utilities)

    def _unit(self, features: Floats) -> float:
        """What the values of the candidates are multiplied with, before anything is added."""
        values = features @ self._standing.value.weights
        spread_of_values = float(values.std()) if len(values) else 0.0
        wanted = OPEN_SPREAD if self._open else ASKED_SPREAD
        return wanted / max(spread_of_values, LEAST_SPREAD)

    @property
    def _open(self) -> bool:
        """Whether all is left to us: no seed, no mood, no kind of track was asked for."""
        return self._request.kind is QueueKind.DISCOVER and self._pull is None

    def _mix_worth(self, rows: Rows, rng: np.random.Generator) -> Floats:
        """Draws of what the novelty of each track is worth, (m, M)."""
        now, history = self._request.now, self._standing.history
        novelty = classes_of(self._library, history, rows, now.timestamp())
        return self._standing.mix.worth(novelty, moment_of(now), rng, DRAWS)

    # -- choices -----------------------------------------------------------------------------

    def _fixed(self, rows: Rows) -> dict[int, int]:
        """Slot → candidate, where the listener decided."""
        rows_at = {place: self._library.row_of[slot.track_id] for place, slot in self._kept.items()}
        if self._route is not None:
            rows_at |= {0: self._route.start, self._route.steps - 1: self._route.goal}
        return {place: int(np.searchsorted(rows, row)) for place, row in rows_at.items()}

    def _adjust(self, rows: Rows, fixed: dict[int, int]) -> Adjust:
        before = np.searchsorted(rows, self._before).tolist()
        variety = Variety(
            self._library, rows, self._standing.channels, fixed=fixed, before=before,
            calibration=self._calibration(rows),
        )  # fmt: skip
        return variety.adjust if self._route is None else self._route.adjust(rows, variety.adjust)

    def _calibration(self, rows: Rows) -> Calibration | None:
        """The listener's interests in proportion, where they asked for nothing else.

        Who skips track after track has turned from one of them: proportions of the past would
        bring it back.
        """
        if not self._open or self._context.state.skips_in_a_row >= SKIPS_BEFORE_SAFETY:
            return None
        exemplars = self._standing.history.exemplars(self._request.now.timestamp())
        labels = self._standing.labels
        return Calibration(self._library, labels, rows, exemplars, self._dial)

    # -- slots -------------------------------------------------------------------------------

    def _slots(
        self, scored: _Scored, choices: Sequence[Choice], lifts: Sequence[float]
    ) -> tuple[Slot, ...]:
        rows = scored.rows
        reasons = Reasons(
            self._standing.blend, self._standing.labels,
            rows[[choice.index for choice in choices]], self._context,
            self._standing.value.weights, self._request.kind, self._pull,
        )  # fmt: skip
        expected = self._standing.expected(self._context)
        slots, previous = [], None
        for place, (choice, lift) in enumerate(zip(choices, lifts, strict=True)):
            row = int(rows[choice.index])
            slot = self._slot(scored, choice, lift, reasons, expected)
            if self._route is not None:
                text = self._route.sentence(row, place, previous)
                slot = replace(slot, reason=text, cited=())
            slots.append(self._kept.get(place, slot))
            previous = row
        return tuple(slots)

    def _slot(
        self, scored: _Scored, choice: Choice, lift: float, reasons: Reasons, expected: float
    ) -> Slot:
        weights = self._standing.value.weights
        row, features = int(scored.rows[choice.index]), scored.features[choice.index]
        parts = parts_of(features, weights)
        weighed = {name: scored.unit * part for name, part in parts.items()}
        reason = reasons.reason(row, features, exploring=choice.exploring)
        return Slot(
            track_id=int(self._library.track_ids[row]),
            score=expected + float(features @ weights),
            propensity=choice.propensity,
            exploring=choice.exploring,
            parts=parts,
            reason=reason.text,
            features=features.astype(np.float32),
            shares=shares_of(weighed, self._added(row), lift, exploring=choice.exploring),
            cited=tuple(self._library.track_ids[list(reason.cited)].tolist()),
        )

    def _added(self, row: int) -> Mapping[ChannelName, float]:
        """What seeds, or the slot mix, added to the value of a track, by source."""
        if self._pull is not None:
            return self._pull.parts(row)
        if not self._open:
            return {}
        now, one = self._request.now, np.array([row])
        novelty = classes_of(self._library, self._standing.history, one, now.timestamp())
        return {ChannelName.LEARNING: self._standing.mix.learnt(int(novelty[0]), moment_of(now))}
