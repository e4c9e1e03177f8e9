"""The value of a track in a state: Bayesian linear regression with forgetting, and its prior.

Linear Thompson sampling keeps a Gaussian posterior over the weights of φ (Agrawal & Goyal 2013;
the contextual bandit of Li et al. 2010). The noise of the rewards is learnt with the weights
(normal–inverse-gamma posterior), so that draws are as wide as this listener is unpredictable;
the textbook width over-explores for one listener (:func:`recommender.policy.exploration.spread`).
A baseline that sees only the state is subtracted from the reward, or a bad mood would teach that
good tracks are bad.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_factor, cho_solve, solve_triangular

from recommender.policy.features import FEATURE_NAMES
from recommender.policy.state import STATE_NAMES

HALF_LIFE_S = 60 * 86_400.0
"""Taste drifts: a fact counts half after sixty days. The prior is never forgotten."""
PRIOR_PLAYS = 30
TYPICAL_SQUARE = 0.1
"""Mean square of a feature, so that the prior weighs as much as ``PRIOR_PLAYS`` plays."""
BIAS_LOOSENESS = 3.0
"""The general level is left to the facts, so that no other weight has to make up for it."""
PRIOR_NOISE = 0.7
"""Standard deviation of a reward around its value, before any fact; worth ``PRIOR_PLAYS``."""

PRIOR_WEIGHTS: dict[str, float] = {
    "people_taste": 0.5,  # co-listening is the best single predictor once it has rows
    "people_session": 0.2,  # a session holds together
    "sound_taste": 0.7,  # available for every analysed track from the first play on
    "sound_session": 0.25,  # stay near what was just completed, leave what was just skipped
    "sound_transition": 0.1,  # neighbours that flow (DJ-MC), gently
    "tempo_step": -0.05,
    "energy_step": -0.1,
    "words_taste": 0.5,  # weaker than sound where both speak, alone it must still decide
    "words_session": 0.15,
    "words_transition": 0.05,
    "track_rate": 0.8,  # 73 % of completed plays are repeats: what was loved is safe
    "artist_rate": 0.6,
    "album_rate": 0.2,
    "genre_rate": 0.4,
    "often_played": 0.5,  # decayed play counts alone rank relistening best of the simple rules
    "just_heard": -1.2,  # hardly anybody wants the same track twice in an hour
    "artist_just_heard": -0.15,
    "rested": 0.1,  # fatigue fades over weeks
    "rediscovery": 0.15,  # once loved, long unheard
    "near_new": 0.1,  # a new track of a known artist is a small step
    "far_new": -0.05,  # an unknown artist is a larger one; its evidence is in other features
    "usual_hour": 0.2,
    "same_artist": -0.2,  # variety between neighbours
    "skipped_kind": -2.0,  # five skips of one kind: not now, however loved it is
    "recently_added": 0.15,  # what was just bought is wanted
    "ordinary_length": 0.3,  # skits of seconds and hour-long recordings make poor first tracks
    "known_when_skipping": 0.3,  # after skips, retreat to safe ground
    "far_new_when_skipping": -0.3,
    "sound_session_when_skipping": 0.3,
    "words_session_when_skipping": 0.2,
    "sound_taste_of_new": 0.1,  # content carries what has no history
    "words_taste_of_new": 0.1,
    "people_taste_of_new": 0.1,
    "energy_in_evening": -0.05,
    "near_new_by_dial": 0.5,  # the dial is the listener's wish: it is used, never unlearnt
    "far_new_by_dial": 1.0,
    "known_by_dial": -0.8,
}
"""Feature → weight for a listener of whom nothing is known; what is not named starts at zero."""

STATE_PRIOR_WEIGHTS: dict[str, float] = {
    "bias": 0.3,  # a play is completed rather more often than not
    "skip_average": -0.4,  # moods persist
    "skips_in_a_row": -0.2,
    "session_reward": 0.2,
    "from_library": 0.2,  # what the listener chose is heard longer than what was offered
}


class BayesianLinear:
    """Posterior N(w, σ²A⁻¹) with A = A₀ + Σ γᵗ x xᵀ; facts fade with time, the prior stays.

    An update is O(d²); the O(d³) solve is put off until the weights are asked for.
    """

    def __init__(self, names: Sequence[str], prior: Mapping[str, float]) -> None:
        assert set(prior) <= set(names), set(prior) - set(names)
        d = len(names)
        self._prior_mean = np.array([prior.get(name, 0.0) for name in names])
        self._prior_precision = np.full(d, PRIOR_PLAYS * TYPICAL_SQUARE)
        self._prior_precision[names.index("bias")] /= BIAS_LOOSENESS
        self._precision = np.zeros((d, d))  # Σ γᵗ x xᵀ
        self._moment = np.zeros(d)  # Σ γᵗ x (y - x·prior mean)
        self._squares = 0.0  # Σ γᵗ (y - x·prior mean)²
        self._plays = 0.0  # Σ γᵗ
        self._at: float | None = None
        self._solved: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None

    def update(self, x: NDArray[np.float64], y: float, at: float) -> None:
        """Learn that features ``x`` (d,) were worth ``y`` at a moment (Unix seconds)."""
        if self._at is not None and at > self._at:
            kept = 0.5 ** ((at - self._at) / HALF_LIFE_S)
            self._precision *= kept
            self._moment *= kept
            self._squares *= kept
            self._plays *= kept
        self._at = at if self._at is None else max(at, self._at)
        surprise = y - float(x @ self._prior_mean)
        self._precision += np.outer(x, x)
        self._moment += x * surprise
        self._squares += surprise**2
        self._plays += 1.0
        self._solved = None

    @property
    def weights(self) -> NDArray[np.float64]:
        """Posterior mean, (d,)."""
        return self._solve()[0]

    @property
    def noise(self) -> float:
        """σ: how far rewards lie from their values, as estimated by now."""
        explained = float(self._moment @ (self.weights - self._prior_mean))
        left = max(self._squares - explained, 0.0)
        return math.sqrt((PRIOR_PLAYS * PRIOR_NOISE**2 + left) / (PRIOR_PLAYS + self._plays))

    def predict(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """Posterior mean of the value of features (…, d)."""
        return x @ self.weights

    def sample(self, rng: np.random.Generator, size: int, v: float) -> NDArray[np.float64]:
        """Draws of the weights, (size, d), ``v`` times as wide as the posterior."""
        weights, lower = self._solve()
        normal = rng.standard_normal((len(weights), size))
        return weights + v * self.noise * solve_triangular(lower, normal, lower=True, trans="T").T

    def uncertainty(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """Posterior standard deviation of the value of features (m, d)."""
        lower = self._solve()[1]
        deviations: NDArray[np.float64] = np.linalg.norm(
            solve_triangular(lower, x.T, lower=True), axis=0
        )
        return self.noise * deviations

    def _solve(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The weights and the lower Cholesky factor of A."""
        if self._solved is None:
            precision = self._precision + np.diag(self._prior_precision)
            factor = cho_factor(precision, lower=True)
            weights = self._prior_mean + cho_solve(factor, self._moment)
            self._solved = weights, np.tril(factor[0])
        return self._solved

    def to_arrays(self) -> dict[str, NDArray[np.float64]]:
        """All that facts have taught, as plain arrays."""
        return {
            "precision": self._precision.copy(),
            "moment": self._moment.copy(),
            "noise": np.array([self._squares, self._plays]),
            "at": np.array([np.nan if self._at is None else self._at]),
        }

    def load_arrays(self, arrays: Mapping[str, NDArray[np.float64]]) -> None:
        """Take over what :meth:`to_arrays` gave.

        Raises:
            ValueError: arrays of another number of features.
        """
        if arrays["precision"].shape != self._precision.shape:
            raise ValueError(f"expected {self._precision.shape}, got {arrays['precision'].shape}")
        self._precision = np.array(arrays["precision"], dtype=np.float64)
        self._moment = np.array(arrays["moment"], dtype=np.float64)
        self._squares, self._plays = (float(value) for value in arrays["noise"])
        at = float(arrays["at"][0])
        self._at = None if np.isnan(at) else at
        self._solved = None


class ValueFunction:
    """What a track adds to a moment: r − b(state), linear in φ."""

    def __init__(self) -> None:
        self.action = BayesianLinear(FEATURE_NAMES, PRIOR_WEIGHTS)
        self.baseline = BayesianLinear(STATE_NAMES, STATE_PRIOR_WEIGHTS)

    @property
    def weights(self) -> NDArray[np.float64]:
        """Posterior mean weight of each feature, in the order of ``FEATURE_NAMES``."""
        return self.action.weights

    def learn_play(
        self, phi: NDArray[np.float64] | None, state: NDArray[np.float64], reward: float, at: float
    ) -> None:
        """Learn from a play: φ (d,), None for a track that is gone; state features (k,)."""
        expected = float(self.baseline.predict(state))
        self.baseline.update(state, reward, at)
        if phi is not None:
            self.action.update(phi, reward - expected, at)

    def learn_gesture(self, phi: NDArray[np.float64], reward: float, at: float) -> None:
        """Learn from an explicit act: no mood explains it, so nothing is subtracted."""
        self.action.update(phi, reward, at)
