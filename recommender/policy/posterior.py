"""Bayesian linear regression that forgets, learns its noise, and learns how far to trust its prior.

The posterior over weights and noise is normal–inverse-gamma. How strong the prior is, is learnt
as well (empirical Bayes; MacKay 1992, "Bayesian interpolation"): a few strengths stand side by
side, each weighted by the marginal likelihood of what this listener did. Where the truth lies
close to the prior little is explored in vain; where it does not, the facts take over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

TASTE_HALF_LIFE_S = 60 * 86_400.0
"""Taste drifts: a fact counts half after sixty days. The prior is never forgotten."""
PRIOR_PLAYS = 30
TYPICAL_SQUARE = 0.1
"""Mean square of a feature, so that the weakest prior weighs as much as ``PRIOR_PLAYS`` plays."""
LOOSENESS: Mapping[str, float] = {"bias": 3.0}
"""The general level is left to the facts, so that no other weight has to make up for it."""
PRIOR_NOISE = 0.7
"""Standard deviation of a reward around its value, before any fact; worth ``PRIOR_PLAYS``."""
STRENGTHS = (1.0, 10.0, 100.0, 1000.0)
"""How much stronger than the weakest the prior may be; all are equally likely at first."""
SUMMED_AT_ONCE = 16
"""So many facts wait to be added to the sums together: one by one takes many times as long."""


@dataclass(frozen=True, slots=True)
class _Beliefs:
    """The posterior under each of S strengths of the prior, in the eigenbasis of the facts.

    With the facts Σ γᵗ x xᵀ = √A₀ Q Λ Qᵀ √A₀ every strength s has the precision
    √A₀ Q (Λ + s) Qᵀ √A₀, so that one decomposition serves them all.

    Attributes:
        shares: how likely each strength is, (S,).
        weights: posterior mean under each, (S, d).
        noise: standard deviation of a reward around its value, (S,).
        axes: Q, (d, d).
        basis: Qᵀ A₀^(-1/2), from the eigenbasis to weights, (d, d).
        deviations: (Λ + s)^(-1/2), (S, d).
    """

    shares: Floats
    weights: Floats
    noise: Floats
    axes: Floats
    basis: Floats
    deviations: Floats


class BayesianLinear:
    """Posterior N(w, σ²A⁻¹) with A = s·A₀ + Σ γᵗ x xᵀ for each strength s of the prior.

    An update is O(d²), summed up for several at once; the O(d³) solve is put off until the weights
    are asked for.

    Args:
        names: of the features; one of them is ``bias``.
        prior: name → weight before any fact; zero for the others.
        half_life_s: after so long a fact counts half.
        strengths: see :data:`STRENGTHS`.
        looseness: name → so much wider is the prior of that weight than that of others.
    """

    def __init__(
        self,
        names: Sequence[str],
        prior: Mapping[str, float],
        half_life_s: float = TASTE_HALF_LIFE_S,
        strengths: Sequence[float] = STRENGTHS,
        looseness: Mapping[str, float] = LOOSENESS,
    ) -> None:
        assert set(prior) <= set(names), set(prior) - set(names)
        d = len(names)
        self._half_life_s, self._strengths = half_life_s, np.asarray(strengths)
        self._prior_mean = np.array([prior.get(name, 0.0) for name in names])
        self._prior_deviations = np.full(d, (PRIOR_PLAYS * TYPICAL_SQUARE) ** -0.5)
        for name, wider in looseness.items():
            self._prior_deviations[names.index(name)] *= wider**0.5
        self._precision = np.zeros((d, d))  # Σ γᵗ x xᵀ
        self._moment = np.zeros(d)  # Σ γᵗ x (y - x·prior mean)
        self._squares = 0.0  # Σ γᵗ (y - x·prior mean)²
        self._plays = 0.0  # Σ γᵗ
        self._at: float | None = None
        self._waiting = np.zeros((SUMMED_AT_ONCE, d + 2))  # x, y and moment of facts not yet in it
        self._waits = 0
        self._solved: _Beliefs | None = None

    def update(self, x: Floats, y: float, at: float) -> None:
        """Learn that features ``x`` (d,) were worth ``y`` at a moment (Unix seconds)."""
        fact = self._waiting[self._waits]
        fact[:-2], fact[-2], fact[-1] = x, y, at
        self._waits += 1
        self._solved = None
        if self._waits == len(self._waiting):
            self._sum_up()

    def fade(self, kept: float) -> None:
        """Let every fact so far count only this part of what it did."""
        self._sum_up()
        self._scale(kept)
        self._solved = None

    def _scale(self, kept: float) -> None:
        self._precision *= kept
        self._moment *= kept
        self._squares *= kept
        self._plays *= kept

    def _sum_up(self) -> None:
        """Add the facts that wait to the sums."""
        if not self._waits:
            return
        facts, self._waits = self._waiting[: self._waits], 0
        x, y = facts[:, :-2], facts[:, -2]
        before = float(facts[0, -1]) if self._at is None else self._at
        at = np.maximum(np.maximum.accumulate(facts[:, -1]), before)
        self._at = float(at[-1])
        self._scale(0.5 ** ((self._at - before) / self._half_life_s))
        kept = 0.5 ** ((self._at - at) / self._half_life_s)
        surprise = y - x @ self._prior_mean
        faded = x.T * kept
        self._precision += faded @ x
        self._moment += faded @ surprise
        self._squares += float(kept @ surprise**2)
        self._plays += float(kept.sum())

    @property
    def weights(self) -> Floats:
        """Posterior mean, (d,)."""
        beliefs = self._solve()
        mean: Floats = beliefs.shares @ beliefs.weights
        return mean

    def predict(self, x: Floats) -> Floats:
        """Posterior mean of the value of features (…, d)."""
        return x @ self.weights

    def sample(self, rng: np.random.Generator, size: int, v: float) -> Floats:
        """Draws of the weights, (size, d), each ``v`` times as wide as its posterior.

        Normal numbers are turned to the eigenbasis and back, so that a draw does not depend on
        which of many bases the decomposition finds where the facts say nothing.
        """
        beliefs = self._solve()
        normal = rng.standard_normal((size, len(self._moment)))
        chosen = rng.choice(len(beliefs.shares), size=size, p=beliefs.shares)
        wide = v * beliefs.noise[chosen, None] * beliefs.deviations[chosen]
        draws: Floats = beliefs.weights[chosen] + (wide * (normal @ beliefs.axes)) @ beliefs.basis
        return draws

    def _solve(self) -> _Beliefs:
        if self._solved is None:
            self._sum_up()
            scale = self._prior_deviations
            eigenvalues, axes = np.linalg.eigh(self._precision * np.outer(scale, scale))
            basis = axes.T * scale
            shifted = np.maximum(eigenvalues, 0.0) + self._strengths[:, None]  # (S, d)
            turned = basis @ self._moment
            explained = (turned**2 / shifted).sum(axis=1)
            left = np.maximum(PRIOR_PLAYS * PRIOR_NOISE**2 + self._squares - explained, 1e-9)
            plays = PRIOR_PLAYS + self._plays
            occam = 0.5 * np.log(self._strengths[:, None] / shifted).sum(axis=1)
            evidence = occam - 0.5 * plays * np.log(left)
            likely = np.exp(evidence - evidence.max())
            self._solved = _Beliefs(
                shares=likely / likely.sum(),
                weights=self._prior_mean + (turned / shifted) @ basis,
                noise=np.sqrt(left / plays),
                axes=axes,
                basis=basis,
                deviations=shifted**-0.5,
            )
        return self._solved
