"""The value of a track in a state: what it adds to the moment, linear in φ, and its prior.

Linear Thompson sampling keeps a Gaussian posterior over the weights of φ (Agrawal & Goyal 2013;
the contextual bandit of Li et al. 2010), drawn narrower than the textbook says, which
over-explores for one listener (:func:`recommender.policy.exploration.spread`). A baseline that
sees only the state is subtracted from the reward, or a bad mood would teach that good tracks are
bad. Taste has two paces: what holds for months, and what this week is about.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.policy.drift import DriftDetector
from recommender.policy.features import FEATURE_GROUPS, FEATURE_NAMES
from recommender.policy.lstdq import LookingAhead
from recommender.policy.posterior import BayesianLinear
from recommender.policy.state import STATE_NAMES

WEEK_HALF_LIFE_S = 7 * 86_400.0
TASTE_STRENGTHS = (1000.0, 3000.0)
"""How the sources compare is known well beforehand: weaker priors cost simulated listeners more
than they brought in the first hundreds of plays. What differs between listeners is ..."""
TASTE_LOOSENESS = {"bias": 100.0} | dict.fromkeys(
    ("near_new", "far_new", "often_played", "track_evidence", "rested", "just_heard"), 10.0
)
"""... the general level, and the appetite for what is new and for what was heard already."""
WEEK_STRENGTHS = (300.0,)
"""This week differs from the rest only where the facts insist."""
GESTURE_PLAYS = 10
"""An explicit act counts as so many plays: a word of the listener must show at once."""
KEPT_AFTER_DRIFT = 0.1
"""What the past still counts once taste has turned."""
FORESEEN_FOR = 10
"""The weights that foretell a play are renewed every so many plays, for a quick rebuild ..."""
RENEWED_BELOW = 100
"""... and with every play while there are fewer than so many."""

PRIOR_WEIGHTS: dict[str, float] = {
    "people_taste": 0.7,  # co-listening is the best single predictor once it has rows
    "people_session": 0.2,  # a session holds together
    "sound_taste": 0.7,  # available for every analysed track from the first play on
    "sound_session": 0.25,  # stay near what was just completed, leave what was just skipped
    "sound_transition": 0.1,  # neighbours that flow (DJ-MC), gently
    "tempo_step": -0.05,
    "energy_step": -0.1,
    "words_taste": 0.3,  # weaker than sound where both speak, alone it must still decide
    "words_session": 0.15,
    "words_transition": 0.05,
    "track_rate": 0.5,  # 73 % of completed plays are repeats: what was loved is safe
    "artist_rate": 0.4,
    "album_rate": 0.3,
    "genre_rate": 0.5,
    "often_played": 1.2,  # decayed play counts alone rank relistening best of the simple rules
    "track_evidence": 0.1,
    "just_heard": -1.0,  # hardly anybody wants the same track twice in an hour
    "artist_just_heard": -0.15,
    "rested": 0.2,  # fatigue fades over weeks
    "rediscovery": 0.15,  # once loved, long unheard
    "far_new": -0.15,  # an unknown artist is a large step; its evidence is in other features
    "usual_hour": 0.5,
    "artist_now": 2.0,  # what an artist is at this time of the week, beyond what it is at all
    "genre_now": 1.0,
    "same_artist": -0.2,  # variety between neighbours
    "skipped_kind": -2.6,  # five skips of one kind: not now, however loved it is
    "stated": 3.0,  # "more jazz" is meant now; how far it is meant is learnt
    "recently_added": 0.15,  # what was just bought is wanted
    "ordinary_length": 0.3,  # skits of seconds and hour-long recordings make poor first tracks
    "known_when_skipping": 0.3,  # after skips, retreat to safe ground
    "far_new_when_skipping": -0.3,
    "sound_session_when_skipping": 0.3,
    "words_session_when_skipping": 0.2,
    "sound_taste_of_new": 0.3,  # content carries what has no history
    "words_taste_of_new": 0.3,
    "people_taste_of_new": 0.4,
    "energy_in_evening": -0.05,
    "near_new_by_dial": 0.8,  # the dial is the listener's wish: it is used, never unlearnt
    "far_new_by_dial": 1.6,
    "known_by_dial": -1.4,
}
"""Feature → weight for a listener of whom nothing is known; what is not named starts at zero.

Set by hand, then moved towards what fitted simulated listeners best (28 of them, of seeds that no
report uses). These are their proportions; see :data:`PRIOR_SIZE`.
"""
PRIOR_SIZE = 0.25
"""How large they are: a track matters less than the moment in which it is played."""

STATE_PRIOR_WEIGHTS: dict[str, float] = {
    "bias": 0.3,  # a play is completed rather more often than not
    "skip_average": -0.4,  # moods persist
    "skips_in_a_row": -0.2,
    "session_reward": 0.2,
    "from_library": 0.2,  # what the listener chose is heard longer than what was offered
}


WEEK_FEATURES: tuple[str, ...] = (
    "bias", "people_taste", "sound_taste", "sound_session", "words_taste", "track_rate",
    "artist_rate", "genre_rate", "often_played", "rested", "near_new", "far_new",
)  # fmt: skip
"""Where a week may differ from the months before."""
WEEK_COLUMNS = np.array([FEATURE_NAMES.index(name) for name in WEEK_FEATURES])
OF_OURS = STATE_NAMES.index("from_queue_of_ours")


class ValueFunction:
    """What a track adds to a moment: r − b(state), linear in φ.

    Args:
        channels: whose features it sees; the prior's own ones always.
        learns: False keeps the weights set by hand, for comparison.
        ahead: the value of what comes after a track, as far as it has earned a say.
    """

    def __init__(
        self,
        channels: Iterable[ChannelName] = tuple(ChannelName),
        *,
        learns: bool = True,
        ahead: LookingAhead | None = None,
    ) -> None:
        seen = {None, *channels}
        self._seen = np.array([float(group in seen) for group in FEATURE_GROUPS])
        self._learns = learns
        self._ahead = ahead
        prior = {name: PRIOR_SIZE * weight for name, weight in PRIOR_WEIGHTS.items()}
        self._taste = BayesianLinear(
            FEATURE_NAMES, prior, strengths=TASTE_STRENGTHS, looseness=TASTE_LOOSENESS
        )
        self._week = BayesianLinear(WEEK_FEATURES, {}, WEEK_HALF_LIFE_S, WEEK_STRENGTHS)
        self._drift = DriftDetector()
        self._plays = 0
        self.baseline = BayesianLinear(STATE_NAMES, STATE_PRIOR_WEIGHTS)
        self._foresee()

    @property
    def weights(self) -> NDArray[np.float64]:
        """Weight of each feature by now, in the order of ``FEATURE_NAMES``."""
        weights = self._of_single_tracks()
        return weights if self._ahead is None else self._ahead.mixed(weights) * self._seen

    def _of_single_tracks(self) -> NDArray[np.float64]:
        """Posterior mean of the weights for one track's own reward, (d,)."""
        weights = self._taste.weights
        weights[WEEK_COLUMNS] += self._week.weights
        weights *= self._seen
        return weights

    def sample(self, rng: np.random.Generator, size: int, v: float) -> NDArray[np.float64]:
        """Draws of the weights, (size, d), ``v`` times as wide as the posterior."""
        draws = self._taste.sample(rng, size, v)
        draws[:, WEEK_COLUMNS] += self._week.sample(rng, size, v)
        if self._ahead is not None:
            draws = self._ahead.mixed(draws)
        draws *= self._seen
        return draws

    def widening(self, now: float) -> float:
        """How much wider than usual to draw at a moment, because taste has turned."""
        return self._drift.widening(now)

    def turned(self, state: NDArray[np.float64], reward: float, at: float) -> bool:
        """Whether taste has just turned, so that what went before counts for less.

        To be asked once of every play of a track that is there, before it is learnt from.
        """
        return self._learns and bool(state[OF_OURS] > 0) and self._drift.observe(reward, at)

    def learn_play(
        self,
        phi: NDArray[np.float64] | None,
        state: NDArray[np.float64],
        reward: float,
        at: float,
        *,
        turned: bool = False,
    ) -> None:
        """Learn from a play: φ (d,), None for a track that is gone; state features (k,).

        Args:
            turned: what :meth:`turned` said of it.
        """
        expected = float(state @ self._foreseen_baseline)
        seen = np.zeros(len(self._seen)) if phi is None else phi * self._seen
        # A moment is not made better by having been given a good track.
        self.baseline.update(state, reward - float(seen @ self._foreseen), at)
        if turned:
            self._taste.fade(KEPT_AFTER_DRIFT)
            self._week.fade(KEPT_AFTER_DRIFT)
        if phi is not None and self._learns:
            self._learn(seen, reward - expected, at)
        self._plays += 1
        if self._plays < RENEWED_BELOW or self._plays % FORESEEN_FOR == 0:
            self._foresee()

    def learn_gesture(self, phi: NDArray[np.float64], reward: float, at: float) -> None:
        """Learn from an explicit act: no mood explains it, so nothing is subtracted."""
        if self._learns:
            # n facts alike are one with √n times its features and its reward.
            root = GESTURE_PLAYS**0.5
            self._learn(root * phi * self._seen, root * reward, at)

    def _learn(self, seen: NDArray[np.float64], advantage: float, at: float) -> None:
        self._taste.update(seen, advantage, at)
        beyond_taste = advantage - float(seen @ self._foreseen_taste)
        self._week.update(seen[WEEK_COLUMNS], beyond_taste, at)

    def _foresee(self) -> None:
        """Renew the weights with which plays are foretold before they are learnt from."""
        self._foreseen_baseline = self.baseline.weights
        self._foreseen_taste = self._taste.weights * self._seen
        self._foreseen = self._of_single_tracks()
