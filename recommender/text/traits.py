"""How a track stands out in its library: tags and axes as standard scores.

A tag's activation means little by itself (the network says "rock" of nearly everything), so each
is compared with the other tracks. Small libraries lean on what is usual anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.phrases import Phrase, say, term
from recommender.text.concepts import AXES

Floats = NDArray[np.float32]

_USUAL = {"energy": (0.5, 0.2), "tempo": (115.0, 30.0), "valence": (0.0, 0.4), "major": (0.0, 1.0)}
"""Axis → mean and standard deviation before any track is known; our own judgement."""
_USUAL_TAG = (-2.5, 1.0)
_ADJECTIVES = {
    "energy": (say("lively"), say("quiet")),
    "tempo": (say("fast"), say("slow")),
    "valence": (say("glad"), say("sorrowful")),
    "major": (say("in major"), say("in minor")),
}
_PRIOR_TRACKS = 5
_SOFT = 0.02
"""Added to activations: differences between next to nothing and nothing do not count."""
_SCORE_MAX = 2.5


class Traits:
    """Standard scores of a library's tracks, one row a track and one column a trait.

    Args:
        labels: the sound network's, in the order of ``tags``.
        tags: (n, labels), NaN rows where the network has not heard the track.
        energy, tempo, valence, major: (n,), NaN where unknown.
    """

    def __init__(
        self,
        labels: Sequence[str],
        tags: Floats,
        energy: Floats,
        tempo: Floats,
        valence: Floats,
        major: Floats,
    ) -> None:
        self.names = (*(label.casefold() for label in labels), *AXES)
        axes = np.column_stack([energy, tempo, valence, major])
        centre, scale = np.array(
            [_USUAL_TAG] * len(labels) + [_USUAL[axis] for axis in AXES], np.float32
        ).T
        raw = np.concatenate([_logit(tags), axes], axis=1, dtype=np.float32)
        self.scores = _standardised(np.where(np.isfinite(raw), raw, np.nan), centre, scale)
        """float32 (n, traits), within ±2.5; 0 where unknown or usual."""
        self.heard: NDArray[np.bool_] = np.asarray(np.isfinite(raw).any(axis=1), np.bool_)
        """(n,): whether anything is known of the track."""

    def weights(self, wanted: dict[str, float]) -> Floats:
        """Weights (traits,) of named traits; names that no column has are left out."""
        return np.array([wanted.get(name, 0.0) for name in self.names], np.float32)


def adjective(trait: str, *, high: bool) -> Phrase:
    """What to call a track that stands out by a trait."""
    if trait in _ADJECTIVES:
        return _ADJECTIVES[trait][0 if high else 1]
    return term(trait) if high else say("not {trait}", trait=term(trait))


def _logit(activations: Floats) -> Floats:
    bounded = np.clip(activations, 0, 1)
    return np.asarray(np.log(bounded + _SOFT) - np.log(1 - bounded + _SOFT), np.float32)


def _standardised(raw: Floats, centre: Floats, scale: Floats) -> Floats:
    known = np.isfinite(raw)
    count = known.sum(0)
    filled = np.where(known, raw, 0)
    weight = count / (count + _PRIOR_TRACKS)
    mean = weight * (filled.sum(0) / np.maximum(count, 1)) + (1 - weight) * centre
    spread = np.where(known, raw - mean, 0)
    variance = weight * ((spread**2).sum(0) / np.maximum(count, 1)) + (1 - weight) * scale**2
    scores = np.clip(spread / np.sqrt(variance), -_SCORE_MAX, _SCORE_MAX)
    return np.asarray(scores, np.float32)
