"""From sound and words to factors: a place in taste space for what nobody has played yet.

Ridge regression of the factors on blocks of content (van den Oord 2013), trained as if whole
blocks dropped out at random (DropoutNet, Volkovs 2017). For a linear map that dropout has a
closed form: masking with probability 1 − q and scaling by 1/q leaves products between blocks as
they are and multiplies those within one block by 1/q (Wager, Wang & Liang 2013), so that no block
is relied on alone. The predictive variance of Bayesian regression becomes evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BLOCK_KEPT = 0.7
"""q: the part of the time in which a block is there while training."""
PENALTIES = (0.3, 1.0, 3.0, 10.0, 30.0, 100.0)
SMALLEST_TRAINING = 20
"""With fewer tracks that have factors nothing is mapped."""
ROWS_AT_ONCE = 8_192


@dataclass(frozen=True)
class ContentMap:
    """A linear map of content to factors, with what it explains.

    Attributes:
        means, scales: how each block is centred and scaled.
        weights: (d, f).
        covariance: (d, d), A⁻¹ of the ridge system.
        noise: residual variance, leave-one-out, as a part of the factors' variance; 1 explains
            nothing.
    """

    means: tuple[Floats, ...]
    scales: tuple[float, ...]
    weights: Floats
    covariance: Floats
    noise: float

    def predict(self, blocks: Sequence[NDArray[np.floating]]) -> tuple[NDArray[np.float32], Floats]:
        """Factors (n, f) and evidence (n,) in 0..1 from blocks (n, d_b), NaN rows where absent.

        Without any content the factors are zero and so is the evidence.
        """
        n = len(blocks[0])
        factors = np.zeros((n, self.weights.shape[1]), np.float32)
        evidence = np.zeros(n)
        for start in range(0, n, ROWS_AT_ONCE):
            part = slice(start, start + ROWS_AT_ONCE)
            x, present = _joined([block[part] for block in blocks], self.means, self.scales)
            factors[part] = x @ self.weights
            leverage = np.einsum("ij,ij->i", x @ self.covariance, x)
            evidence[part] = np.clip(1.0 - self.noise * (1.0 + leverage), 0.0, 1.0) * present
        return factors, evidence


def fit_content_map(
    blocks: Sequence[NDArray[np.floating]], factors: NDArray[np.floating], counts: Floats
) -> ContentMap | None:
    """Fit on the tracks that have both factors and content.

    Args:
        blocks: each (n, d_b), NaN rows where a track has none of it.
        factors: (n, f).
        counts: (n,) how much each factor can be trusted; 0 where there is none.

    Returns:
        The map with the penalty of the least leave-one-out error; None where there is too little
        to learn from, or where no penalty explains anything.
    """
    usable = (counts > 0) & np.any([np.isfinite(block[:, 0]) for block in blocks], axis=0)
    if np.count_nonzero(usable) < SMALLEST_TRAINING:
        return None
    means, scales = _standards([block[usable] for block in blocks])
    rows, weights = np.flatnonzero(usable), counts / counts[usable].mean()

    def parts() -> Iterator[tuple[Floats, Floats, Floats]]:
        """Content (m, d + 1), weights (m,) and factors (m, f) of some tracks after the others."""
        for start in range(0, len(rows), ROWS_AT_ONCE):
            part = rows[start : start + ROWS_AT_ONCE]
            x, _ = _joined([block[part] for block in blocks], means, scales)
            yield x, weights[part], np.asarray(factors[part], dtype=np.float64)

    width = sum(block.shape[1] for block in blocks) + 1
    gram, moment, variance = np.zeros((width, width)), np.zeros((width, factors.shape[1])), 0.0
    for x, weight, target in parts():
        gram += (x.T * weight) @ x
        moment += (x.T * weight) @ target
        variance += float(weight @ np.square(target).sum(axis=1))
    gram *= _dropout([block.shape[1] for block in blocks])
    # In the basis of the Gram matrix every penalty is a scaling: one decomposition serves all.
    strengths, basis = np.linalg.eigh(gram)
    moment = basis.T @ moment
    shrinkages = [1.0 / (np.maximum(strengths, 0.0) + penalty) for penalty in PENALTIES]
    noises = np.zeros(len(PENALTIES))
    for x, weight, target in parts():
        turned = x @ basis
        squares = np.square(turned)
        for place, shrinkage in enumerate(shrinkages):
            residual = target - turned @ (shrinkage[:, None] * moment)
            residual /= np.maximum(1.0 - weight * (squares @ shrinkage), 0.05)[:, None]
            noises[place] += weight @ np.square(residual).sum(axis=1)
    noises /= max(variance, 1e-12)
    best = int(noises.argmin())
    if not noises[best] < 1.0:
        return None
    shrinkage = shrinkages[best]
    covariance = (basis * shrinkage) @ basis.T
    solution = basis @ (shrinkage[:, None] * moment)
    return ContentMap(means, scales, solution, covariance, float(noises[best]))


def _standards(
    blocks: Sequence[NDArray[np.floating]],
) -> tuple[tuple[Floats, ...], tuple[float, ...]]:
    """Mean of each block and the root mean square length of its rows."""
    means, scales = [], []
    for block in blocks:
        found = block[np.isfinite(block[:, 0])]
        mean = found.mean(axis=0, dtype=np.float64) if len(found) else np.zeros(block.shape[1])
        length = np.sqrt(np.square(found - mean).sum(axis=1).mean()) if len(found) else 1.0
        means.append(mean)
        scales.append(max(float(length), 1e-9))
    return tuple(means), tuple(scales)


def _joined(
    blocks: Sequence[NDArray[np.floating]], means: Sequence[Floats], scales: Sequence[float]
) -> tuple[Floats, NDArray[np.bool_]]:
    """All blocks side by side with a bias, zero where absent, (n, d + 1); and who has any."""
    present = np.any([np.isfinite(block[:, 0]) for block in blocks], axis=0)
    parts = [
        np.nan_to_num((block - mean) / scale)
        for block, mean, scale in zip(blocks, means, scales, strict=True)
    ]
    return np.column_stack([*parts, present.astype(np.float64)]), present


def _dropout(widths: Sequence[int]) -> Floats:
    """1/q within a block and 1 elsewhere, (d + 1, d + 1)."""
    block_of = np.repeat(np.arange(len(widths) + 1), [*widths, 1])
    within = (block_of[:, None] == block_of) & (block_of < len(widths))[:, None]
    scaled = 1.0 / BLOCK_KEPT if len(widths) > 1 else 1.0
    return np.where(within, scaled, 1.0)
