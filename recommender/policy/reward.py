"""What a fact was worth: the reward table as a fold over facts, recomputable at any time.

Only facts are stored; skip, completion, replay and reward follow from them here. The figures
are start values. Censored facts (the application closed, a device vanished) have no reward,
because they say nothing about the track.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from recommender.entities import SESSION_GAP_S, End, Gesture, GestureKind, Interaction, Origin

COMPLETION_FRACTION = 0.9
HALF_HEARD_FRACTION = 0.5
INSTANT_SKIP_S = 10.0
ASSUMED_DURATION_S = 240.0
"""Stands in for the length of a track whose length is not known."""
LONGEST_PLAY_S = 24 * 3600.0
"""More than this in one play is a clock that was changed."""
PASSIVE_AFTER_S = 45 * 60.0
"""Without any sign of the listener for this long, nobody may be in the room."""

COMPLETION_REWARD = 1.0
HALF_HEARD_REWARD = 0.2
SKIP_REWARD = -0.8
JUMP_REWARD = -0.3
REPLAY_REWARD = 1.2
PASSIVE_FACTOR = 0.25

GESTURE_REWARDS = {
    GestureKind.LIKE: 2.0,
    GestureKind.UNLIKE: -2.0,
    GestureKind.DISLIKE: -2.0,
    GestureKind.ADD_TO_PLAYLIST: 2.0,
    GestureKind.QUEUE: 1.0,
    GestureKind.REMOVE: -0.5,
    GestureKind.MORE_LIKE_THIS: 1.5,
    GestureKind.LESS_LIKE_THIS: -1.5,
    GestureKind.NEVER_PLAY: -3.0,
}
"""What an act says of its track; one that is not named says nothing of it."""
WRONG_REASON_REWARD = -1.0
"""What a source of evidence earns for a reason that missed; the track keeps its worth."""
LARGEST_REWARD = COMPLETION_REWARD + REPLAY_REWARD - SKIP_REWARD
SMALLEST_REWARD = GESTURE_REWARDS[GestureKind.NEVER_PLAY]

Fact = Interaction | Gesture


@dataclass(frozen=True, slots=True)
class Judgement:
    """A fact with what it was worth.

    Attributes:
        at: Unix seconds at which it was known; never earlier than the judgement before.
        reward: None when censored.
        new_session: the first fact after :data:`~recommender.entities.SESSION_GAP_S` of silence.
        again: the listener wanted to hear once more what the session had brought before.
    """

    fact: Fact
    at: float
    reward: float | None
    new_session: bool
    again: bool = False


def heard_fraction(interaction: Interaction) -> float:
    """How much of the track was heard, 0..1, repeats and contradictions cut off."""
    duration_s = interaction.duration_s
    if not (math.isfinite(duration_s) and duration_s > 0):
        duration_s = ASSUMED_DURATION_S
    listened_s = interaction.listened_s if math.isfinite(interaction.listened_s) else 0.0
    return min(max(listened_s / duration_s, 0.0), 1.0)


def is_completion(interaction: Interaction) -> bool:
    """Heard to the end, or near enough."""
    if heard_fraction(interaction) >= COMPLETION_FRACTION:
        return True
    return interaction.end is End.FINISHED and heard_fraction(interaction) >= HALF_HEARD_FRACTION


def is_skip(interaction: Interaction) -> bool:
    """The listener pressed *next* in the first half: jumping elsewhere is no skip."""
    return interaction.end is End.SKIPPED and heard_fraction(interaction) < HALF_HEARD_FRACTION


def play_reward(interaction: Interaction) -> float | None:
    """The reward of one play by itself, None when it is censored."""
    heard = heard_fraction(interaction)
    half_heard = heard >= HALF_HEARD_FRACTION
    if is_completion(interaction):
        return COMPLETION_REWARD
    match interaction.end:
        case End.FINISHED:  # sought to the end: not thrown out, but hardly heard
            return HALF_HEARD_REWARD
        case End.SKIPPED if half_heard:
            return HALF_HEARD_REWARD
        case End.SKIPPED:
            return SKIP_REWARD * (1.0 if interaction.listened_s < INSTANT_SKIP_S else 1.0 - heard)
        case End.JUMPED:
            return 0.0 if half_heard else JUMP_REWARD
        case _:
            return None


def known_at(fact: Fact) -> datetime:
    """The moment the fact was complete: a play when it ended, a gesture when it was made."""
    if isinstance(fact, Gesture):
        return fact.at
    listened_s = fact.listened_s if math.isfinite(fact.listened_s) else 0.0
    return fact.started_at + timedelta(seconds=min(max(listened_s, 0.0), LONGEST_PLAY_S))


def standing(gestures: Iterable[Gesture]) -> list[Gesture]:
    """The gestures that count: without those taken back, and without the taking back."""
    made = list(gestures)
    void = {gesture.retracts for gesture in made if gesture.kind is GestureKind.TAKE_BACK}
    return [
        gesture
        for gesture in made
        if gesture.kind is not GestureKind.TAKE_BACK
        and (gesture.gesture_id is None or gesture.gesture_id not in void)
    ]


def in_order(interactions: Iterable[Interaction], gestures: Iterable[Gesture]) -> list[Fact]:
    """All facts that count, in the order in which they became known."""
    return sorted([*interactions, *standing(gestures)], key=known_at)


class Judge:
    """Gives each fact its reward in the light of the session so far, one fact at a time."""

    def __init__(self) -> None:
        self._last_at = -math.inf
        self._last_sign_at = -math.inf
        self._previous: tuple[Interaction, float | None] | None = None
        self._heard_in_session: set[int] = set()
        self._liked: set[int] = set()

    def judge(self, fact: Fact) -> Judgement:
        """The fact's worth; facts must come in the order of :func:`in_order`."""
        at = max(known_at(fact).timestamp(), self._last_at)
        began = at if isinstance(fact, Gesture) else min(fact.started_at.timestamp(), at)
        new_session = began - self._last_at > SESSION_GAP_S
        if new_session:
            self._previous = None
            self._heard_in_session.clear()
            self._last_sign_at = began
        again = isinstance(fact, Interaction) and self._is_replay(fact)
        reward = self._gesture(fact) if isinstance(fact, Gesture) else self._play(fact, at, again)
        self._last_at = at
        return Judgement(fact, at, reward, new_session, again)

    def _gesture(self, gesture: Gesture) -> float | None:
        self._last_sign_at = gesture.at.timestamp()
        repeated = gesture.kind is GestureKind.LIKE and gesture.track_id in self._liked
        void = gesture.kind is GestureKind.UNLIKE and gesture.track_id not in self._liked
        if gesture.kind is GestureKind.LIKE:
            self._liked.add(gesture.track_id)
        elif gesture.kind in (GestureKind.UNLIKE, GestureKind.DISLIKE, GestureKind.NEVER_PLAY):
            self._liked.discard(gesture.track_id)
        return None if repeated or void else GESTURE_REWARDS.get(gesture.kind)

    def _play(self, play: Interaction, at: float, again: bool) -> float | None:
        reward = play_reward(play)
        passive = at - self._last_sign_at > PASSIVE_AFTER_S
        if reward is not None and reward > 0 and passive and play.end is End.FINISHED:
            reward *= PASSIVE_FACTOR
        if reward is not None and reward >= 0 and again:
            reward += REPLAY_REWARD + self._mistaken_skip(play)
        if play.end in (End.SKIPPED, End.JUMPED):
            self._last_sign_at = at
        self._previous = (play, reward)
        self._heard_in_session.add(play.track_id)
        return reward

    def _is_replay(self, play: Interaction) -> bool:
        """Heard again in one session because the listener, not a queue of ours, wanted it."""
        if self._previous is not None and self._previous[0].track_id == play.track_id:
            return True
        chosen = play.origin not in (Origin.DISCOVER, Origin.RADIO)
        return chosen and play.track_id in self._heard_in_session

    def _mistaken_skip(self, play: Interaction) -> float:
        """What starting the same track over had wrongly cost it as a skip."""
        if self._previous is None or self._previous[0].track_id != play.track_id:
            return 0.0
        earlier = self._previous[1]
        return -earlier if earlier is not None and earlier < 0 else 0.0


def judgements(facts: Iterable[Fact]) -> Iterator[Judgement]:
    """Judge facts that are in order."""
    judge = Judge()
    return (judge.judge(fact) for fact in facts)


def rewards(interactions: Sequence[Interaction], gestures: Sequence[Gesture]) -> list[float | None]:
    """The reward of each interaction, in the order given, None when censored.

    A gesture's reward is added to the last play of its track in the same session.
    """
    total: dict[int, float | None] = {}
    latest: dict[int, Interaction] = {}
    for judged in judgements(in_order(interactions, gestures)):
        if judged.new_session:
            latest.clear()
        if isinstance(judged.fact, Interaction):
            total[id(judged.fact)] = judged.reward
            latest[judged.fact.track_id] = judged.fact
        elif judged.reward is not None and judged.fact.track_id in latest:
            play = id(latest[judged.fact.track_id])
            total[play] = (total[play] or 0.0) + judged.reward
    return [total[id(interaction)] for interaction in interactions]


def sessions(interactions: Iterable[Interaction]) -> list[list[Interaction]]:
    """Split plays where the silence is longer than the session gap."""
    split: list[list[Interaction]] = []
    for judged in judgements(in_order(interactions, ())):
        assert isinstance(judged.fact, Interaction)
        if judged.new_session:
            split.append([])
        split[-1].append(judged.fact)
    return split
