"""Latent factors of tracks by alternating least squares over implicit feedback.

Hu, Koren & Volinsky (2008), computed by `implicit`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

LARGEST_FACTORS = 64
REGULARISATION = 5.0
CONFIDENCE_SCALE = 20.0
"""α of the confidence; well above one, as tuning on public data found."""
ITERATIONS = 15
SEED = 20_080_101


@dataclass(frozen=True, slots=True)
class AlsSettings:
    """What alternating least squares is run with; f factors, λ and α of Hu, Koren & Volinsky."""

    factors: int = LARGEST_FACTORS
    regularisation: float = REGULARISATION
    confidence_scale: float = CONFIDENCE_SCALE


def factorise(
    cells: csr_array, settings: AlsSettings, check: Callable[[], None] = lambda: None
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Factors of rows (r, f) and of columns (c, f). Deterministic: fixed start, one thread.

    Args:
        check: called after each pass over the data; what it raises ends the work.
    """
    from implicit.cpu.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=1, user_api="blas"):
        als = AlternatingLeastSquares(
            factors=settings.factors,
            regularization=settings.regularisation,
            alpha=settings.confidence_scale,
            iterations=ITERATIONS,
            num_threads=1,
            random_state=SEED,
        )
        als.fit(
            csr_matrix(cells, dtype=np.float32),
            show_progress=False,
            callback=lambda *_pass: check(),
        )
    return np.asarray(als.user_factors), np.asarray(als.item_factors)
