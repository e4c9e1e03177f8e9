"""What the facts of one listener taught: their history, the session, the value of tracks.

All of it follows from the facts, one after another. A gesture that is taken back is unlearnt by
going back to the state before it and learning again what came since; that is the state a fresh
start from the facts that still count would give.
"""

from __future__ import annotations

import logging
from array import array
from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Collection, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from recommender.entities import Gesture, GestureKind, Interaction
from recommender.policy.features import FEATURE_GROUPS, Context
from recommender.policy.reward import (
    WRONG_REASON_REWARD,
    Fact,
    Judge,
    Judgement,
    in_order,
    known_at,
)
from recommender.policy.state import SessionState, state_features
from recommender.policy.value import KEPT_AFTER_DRIFT, ValueFunction
from recommender.ranking.blend import Blend, Glance, blend_of
from recommender.ranking.channels import Channel
from recommender.ranking.history import History
from recommender.ranking.kept import OBJECTS, Kept, Unfit, digest_of, freeze, thaw
from recommender.ranking.library import LibraryArrays
from recommender.ranking.mix import KNOWN, OURS, SlotMix, classes_of
from recommender.ranking.past_weights import PastWeights
from recommender.ranking.requests import Facts
from recommender.ranking.stated import Stated, nothing_stated
from recommender.slates import Slate

_log = logging.getLogger(__name__)

Thing = TypeVar("Thing")
AT_ONCE = 100
"""So many facts are described at once, many times as fast as one by one; after them it is told how
far the learning of a long history has come, and it may be ended."""
MOST_RETURNS = 12
"""So many of the newest gestures are unlearnt at once; for an older one all is learnt anew."""


@dataclass
class Learnt:
    """Everything that changes from fact to fact."""

    judge: Judge
    state: SessionState
    history: History
    value: ValueFunction
    mix: SlotMix
    past: PastWeights
    heard: dict[int, NDArray[np.float64]]
    """Track id → φ with which the session brought it first."""

    def copied(self) -> Learnt:
        """The same knowledge, to go on from by itself."""
        return Learnt(
            _copied(self.judge),
            self.state,
            _copied(self.history),
            _copied(self.value),
            _copied(self.mix),
            _copied(self.past),
            copy(self.heard),
        )


def _copied(thing: Thing) -> Thing:
    """A copy whose sums and sets are its own; the library and the facts, never changed, are shared.

    ``deepcopy`` would copy every moment of a long history one by one.
    """
    other = copy(thing)
    for name, value in vars(thing).items():
        if isinstance(value, np.ndarray | dict | set | array):
            vars(other)[name] = copy(value)
        elif isinstance(value, OBJECTS):
            vars(other)[name] = _copied(value)
    return other


@dataclass(frozen=True, slots=True)
class _Lesson:
    """A fact with what was known before it, for the value of tracks to learn from.

    Attributes:
        state: features of the session, (k,); None for what is no judged play.
        glance: None for a track that is gone, or where nothing is to be learnt of it.
        turned: whether taste had turned.
    """

    judged: Judgement
    state: NDArray[np.float64] | None = None
    glance: Glance | None = None
    turned: bool = False


class Lessons:
    """Learns facts over one state of the library.

    Args:
        learning: told how many facts of how many are learnt; what it raises ends the work.

    Attributes:
        blend: describes tracks by what was learnt so far.
    """

    def __init__(
        self,
        library: LibraryArrays,
        channels: Sequence[Channel],
        facts: Facts,
        new_value: Callable[[], ValueFunction] = ValueFunction,
        learning: Callable[[int, int], None] | None = None,
        stated: Stated | None = None,
    ) -> None:
        self._stated = stated or nothing_stated(library)
        self._library, self._channels, self._new_value = library, channels, new_value
        self._slot_features = dict(facts.slot_features)
        self._facts: list[Fact] = in_order(facts.interactions, facts.gestures)
        self._returns: deque[tuple[int, Learnt]] = deque(maxlen=MOST_RETURNS)
        """How many facts had been learnt, and what was known then."""
        self._late = self._come(facts.now)
        """The place behind the fact that came late last; facts to come are inserted there."""
        self._learn_anew(learning, facts.kept)

    @property
    def facts(self) -> Sequence[Fact]:
        """All facts that count, in the order in which they were learnt."""
        return self._facts

    @property
    def history(self) -> History:
        """What the listener did."""
        return self._learnt.history

    @property
    def state(self) -> SessionState:
        """The session so far."""
        return self._learnt.state

    @property
    def value(self) -> ValueFunction:
        """What tracks are worth."""
        return self._learnt.value

    def weights_ago(self, facts: int) -> NDArray[np.float64]:
        """The weights some facts ago; see :meth:`PastWeights.ago`."""
        return self._learnt.past.ago(facts)

    @property
    def mix(self) -> SlotMix:
        """What became of new and known tracks."""
        return self._learnt.mix

    def remember(self, slate: Slate) -> None:
        """Keep what the slots were chosen by, until they are played."""
        for place, slot in enumerate(slate.slots):
            self._slot_features[slate.slate_id, place] = slot.features

    def observe(self, fact: Fact) -> None:
        """Learn from one more fact, in milliseconds."""
        late = bool(self._facts) and known_at(fact) < known_at(self._facts[-1])
        if late:  # e.g. imported history: everything after it must be seen in its light
            place = bisect_right(self._facts, known_at(fact), key=known_at)
            self._facts.insert(place, fact)
            self._unlearn_from(place)
            self._late = place + 1
            return
        self._facts.append(fact)
        if not self._stale:
            if isinstance(fact, Gesture):
                self._returns.append((len(self._facts) - 1, self._learnt.copied()))
            self._learn([fact], 1)

    def take_back(self, gesture_ids: Collection[int]) -> None:
        """Forget gestures as if they had never been made."""
        gone = [
            place
            for place, fact in enumerate(self._facts)
            if isinstance(fact, Gesture) and fact.gesture_id in gesture_ids
        ]
        if not gone:
            return
        self._facts = [fact for place, fact in enumerate(self._facts) if place not in set(gone)]
        self._unlearn_from(gone[0])
        self._late = min(self._late, gone[0])

    @property
    def stated(self) -> Stated:
        """What the listener said of traits."""
        return self._stated

    def look_through(self, channels: Sequence[Channel]) -> None:
        """Describe tracks by these channels from now on."""
        self._channels = channels
        self._blend_anew()

    def hear(self, stated: Stated) -> None:
        """Take what the listener says of traits now in place of what was said before."""
        before, self._stated = self._stated, stated
        if stated.only_adds_to(before):
            self._blend_anew()
        else:
            self._returns.clear()  # what was forgotten is in all of them
            self._stale = True

    def settle(self) -> None:
        """Learn anew when facts came out of order, or one long past was taken back."""
        if not self._stale:
            return
        if not self._returns:
            self._learn_anew()
            return
        known, self._learnt = self._returns.pop()
        self._blend_anew()
        self._learn_from(known)

    def keep(self, now: datetime | None = None) -> Kept:
        """What was learnt, to go on from another time.

        Args:
            now: what facts dated later taught is left out where it can be: what comes next comes
                before them.
        """
        self.settle()
        come = self._come(now)
        known, learnt = next(
            (back for back in self._returns if back[0] == come), (len(self._facts), self._learnt)
        )
        return freeze(learnt, self._facts[:known])

    def _come(self, now: datetime | None) -> int:
        """How many facts are of the past of a moment; None for all of them."""
        return len(self._facts) if now is None else bisect_right(self._facts, now, key=known_at)

    def _unlearn_from(self, place: int) -> None:
        """What was learnt of the facts from a place on holds no more."""
        while self._returns and self._returns[-1][0] > place:
            self._returns.pop()
        self._stale = True

    def _learn_anew(
        self, learning: Callable[[int, int], None] | None = None, kept: Kept | None = None
    ) -> None:
        self._learnt, known = self._begin(kept)
        self._returns.clear()
        self._blend_anew()
        self._learn_from(known, learning)

    def _learn_from(self, known: int, learning: Callable[[int, int], None] | None = None) -> None:
        """Learn the facts beyond the first ones, which are known.

        Where a fact came late another may follow: the next is inserted behind it, and all up to
        there need not be learnt again. So one fact from a clock that ran ahead costs little.
        """
        self._stale = False
        total = len(self._facts)
        for until in (self._late, total):
            for start in range(known, until, AT_ONCE):
                if learning is not None:
                    learning(start, total)
                self._learn(self._facts[start : min(start + AT_ONCE, until)], until - start)
            known = max(known, until)
            if until == self._late == known < total:
                self._returns.append((until, self._learnt.copied()))
        self._late = total

    def _begin(self, kept: Kept | None) -> tuple[Learnt, int]:
        """Knowledge to go on from, and how many facts it knows."""
        if kept is not None and kept.digest == digest_of(self._facts[: kept.facts]):
            learnt = self._blank()
            try:
                thaw(learnt, kept)
            except Unfit as error:
                _log.info("What was kept does not fit and is learnt again: %s", error)
            else:
                return learnt, kept.facts
        return self._blank(), 0

    def _blank(self) -> Learnt:
        history, value = self._new_history(), self._new_value()
        past = PastWeights(value.weights)
        return Learnt(Judge(), SessionState(), history, value, SlotMix(), past, {})

    def _new_history(self) -> History:
        return History(self._library, self._stated.forgotten)

    def _blend_anew(self) -> None:
        history = self._learnt.history
        self.blend: Blend = blend_of(self._library, self._channels, history, self._stated)

    def _learn(self, facts: Sequence[Fact], to_come: int) -> None:
        """Learn from facts, the first of so many that come at once.

        What tracks are worth is learnt last: nothing else depends on it, and what was known before
        each of the facts is worked out for all of them together.
        """
        learnt = self._learnt
        lessons = [self._take(fact) for fact in facts]
        glances = [lesson.glance for lesson in lessons if lesson.glance is not None]
        features = iter(self.blend.features_in_hindsight(glances))
        for number, lesson in enumerate(lessons, 1):
            phi = None if lesson.glance is None else next(features)
            self._learn_worth(lesson, self._as_brought(lesson.judged, phi))
            if learnt.past.due(to_come - number):
                learnt.past.note(learnt.value.weights)

    def _take(self, fact: Fact) -> _Lesson:
        """Take a fact into all but the value of tracks, keeping what was known before it."""
        learnt = self._learnt
        judged = learnt.judge.judge(fact)
        row = self._library.row_of.get(fact.track_id)
        heard_before = row is not None and bool(np.isfinite(learnt.history.last_heard[row]))
        lesson = _Lesson(judged)
        if isinstance(fact, Gesture):
            if judged.reward is not None or fact.kind is GestureKind.WRONG_REASON:
                lesson = _Lesson(judged, glance=self._glance(fact, fact.at, row))
        elif judged.reward is not None:
            state = state_features(learnt.state, fact.started_at, fact.origin)
            glance = self._glance(fact, fact.started_at, row)
            turned = row is not None and learnt.value.turned(state, judged.reward, judged.at)
            lesson = _Lesson(judged, state, glance, turned)
            if turned:
                learnt.history.fade(KEPT_AFTER_DRIFT)
        if row is not None and isinstance(fact, Interaction):
            learnt.mix.take(fact, row, self._novelty(fact, row, judged.at), judged.at)
        if row is not None:
            learnt.history.take(judged, row)
        learnt.state = learnt.state.after(judged, row, familiar=heard_before)
        return lesson

    def _as_brought(
        self, judged: Judgement, phi: NDArray[np.float64] | None
    ) -> NDArray[np.float64] | None:
        """φ of what a fact speaks of: the track as the session brought it.

        A like just after a track, or hearing it once more, says that it was well chosen then, not
        that tracks should come twice within the hour.
        """
        heard, track_id = self._learnt.heard, judged.fact.track_id
        if judged.new_session:
            heard.clear()
        if isinstance(judged.fact, Gesture) or judged.again:
            return phi if phi is None else heard.get(track_id, phi)
        if phi is not None:
            heard[track_id] = phi
        return phi

    def _novelty(self, play: Interaction, row: int, at: float) -> int:
        """The class of a track before a play; the mix asks for it only of what queues brought."""
        if play.origin not in OURS:
            return KNOWN
        return int(classes_of(self._library, self._learnt.history, np.array([row]), at)[0])

    def _learn_worth(self, lesson: _Lesson, phi: NDArray[np.float64] | None) -> None:
        """Learn what the track of a fact was worth, where the fact says so."""
        fact, reward, at = lesson.judged.fact, lesson.judged.reward, lesson.judged.at
        value = self._learnt.value
        if lesson.state is not None and reward is not None:
            value.learn_play(phi, lesson.state, reward, at, turned=lesson.turned)
        elif phi is None:
            return
        elif isinstance(fact, Gesture) and fact.kind is GestureKind.WRONG_REASON:
            # The listener says whose fault it was: only that source's features are corrected.
            named = np.array([group is fact.about for group in FEATURE_GROUPS])
            logged = self._logged(fact)
            told = phi if logged is None or len(logged) != len(phi) else logged.astype(np.float64)
            value.learn_gesture(told * named, WRONG_REASON_REWARD, at)
        elif reward is not None:
            value.learn_gesture(phi, reward, at)

    def _glance(self, fact: Fact, moment: datetime, row: int | None) -> Glance | None:
        """What is known of the track before the fact; None for a track that is gone."""
        if row is None:
            return None
        context = Context(self._learnt.state.at(moment), moment)
        return self.blend.glance(row, context, self._logged(fact))

    def _logged(self, fact: Fact) -> NDArray[np.float32] | None:
        """φ with which the policy had put this track where it was played."""
        if fact.slate_id is None or fact.slot is None:
            return None
        return self._slot_features.get((fact.slate_id, fact.slot))
