"""Several sources, several moods of one listener: their scores fused into one opinion.

Each source is asked with several vectors of the listener: all they judged, the last thirty days,
this part of the day, this session. A source's scores are calibrated to the tracks the listener
loves (1 is as good as those), so that sources of any scale can be averaged by their evidence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.collaborative.source import Floats, Rows, SourceModel

LISTENER_WEIGHTS = {"long": 1.0, "month": 0.5, "daypart": 0.3, "session": 0.5}
"""How much each vector of the listener counts, given judgements enough."""
COSINE_SHARE = 0.3
HALF_TRUST = 4.0
"""So many judged tracks make half of full trust in a vector but the long-term one."""


def fused_opinion(
    sources: Sequence[SourceModel], rows: Rows, moods: Mapping[str, Floats], n: int
) -> tuple[Floats, Floats]:
    """Taste, about −1..1, and evidence, 0..1, of every library track: (n,) each.

    Args:
        rows: (k,) the tracks the listener judged.
        moods: a key of ``LISTENER_WEIGHTS`` → (k,) weighted net rewards; 0 where a track does
            not belong to it.
    """
    total, weight, doubt = np.zeros(n), np.zeros(n), np.ones(n)
    silence = np.ones(n)
    for source in sources:
        taste = _taste(source, rows, moods)
        if taste is not None:
            total += source.evidence * taste
            weight += source.evidence
            doubt *= 1.0 - source.evidence
            # Factors of rare tracks are short already: shrinking by their own evidence once
            # more would cost accuracy (NDCG@10 .230 instead of .242 for new listeners).
            silence *= np.where(source.evidence > 0, 1.0 - source.confidence, 1.0)
    return total / np.maximum(weight, 1e-9) * (1.0 - silence), 1.0 - doubt


def _taste(source: SourceModel, rows: Rows, moods: Mapping[str, Floats]) -> Floats | None:
    """What one source says, calibrated; None when it knows nothing the listener judged."""
    placed = source.evidence[rows] > 0
    asked = {name: (values != 0) & placed for name, values in moods.items()}
    asked = {name: of_mood for name, of_mood in asked.items() if of_mood.any()}
    if not asked:
        return None
    listeners = np.column_stack(
        [source.fold_in(rows[of_mood], moods[name][of_mood]) for name, of_mood in asked.items()]
    )
    dots = source.dots(listeners)
    total: NDArray[np.float64] = np.zeros(len(source.evidence))
    weight = 0.0
    for (name, of_mood), preference in zip(asked.items(), dots.T, strict=True):
        trust = _trust(name, int(np.count_nonzero(of_mood)))
        loved = rows[of_mood & (moods[name] > 0)]
        # The listener's own length falls out of the calibration: this is the cosine.
        cosine = _calibrated(preference / source.lengths, loved)
        taste = (1.0 - COSINE_SHARE) * _calibrated(preference, loved) + COSINE_SHARE * cosine
        total += trust * np.tanh(taste)
        weight += trust
    return total / weight


def _trust(name: str, judged: int) -> float:
    weight = LISTENER_WEIGHTS[name]
    return weight if name == "long" else weight * judged / (judged + HALF_TRUST)


def _calibrated(scores: Floats, loved: Rows) -> Floats:
    """Scores as a part of what the loved tracks get."""
    scale = float(scores[loved].mean()) if len(loved) else 0.0
    scale = max(scale, 0.25 * float(np.abs(scores).max(initial=0.0)), 1e-6)
    return scores / scale
