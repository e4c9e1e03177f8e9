"""The action features φ(state, track): their names, whose evidence they are, their scale.

Every feature is scaled to about ±1 and is zero where nothing is known, so that a missing
channel is silent rather than average. Evidence is no merit by itself: it shrinks the tastes and
rates before they come here. The model is linear in them, which is what makes each
reason a literal part of the score.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.policy.state import SessionState

NEUTRAL_DIAL = 0.3
"""Neither familiar nor adventurous; plays from outside a queue are learnt from as if at this."""

PEOPLE, SOUND, WORDS, LEARNING = ChannelName
GROUPS: dict[str, ChannelName | None] = {
    # What the channels say, shrunk towards zero by their own evidence.
    "people_taste": PEOPLE,
    "people_session": PEOPLE,
    "sound_taste": SOUND,
    "sound_session": SOUND,
    "sound_transition": SOUND,
    "tempo_step": SOUND,
    "energy_step": SOUND,
    "words_taste": WORDS,
    "words_session": WORDS,
    "words_transition": WORDS,
    # What the listener did with this track and with its artist, album and genres.
    "track_rate": LEARNING,
    "track_evidence": LEARNING,
    "artist_rate": LEARNING,
    "album_rate": LEARNING,
    "genre_rate": LEARNING,
    "often_played": LEARNING,
    "just_heard": LEARNING,
    "artist_just_heard": LEARNING,
    "rested": LEARNING,
    "rediscovery": LEARNING,
    "near_new": LEARNING,
    "far_new": LEARNING,
    "usual_hour": LEARNING,
    "artist_now": LEARNING,
    "genre_now": LEARNING,
    "same_artist": LEARNING,
    "skipped_kind": LEARNING,
    "stated": LEARNING,
    # What holds for any listener before anything is known.
    "bias": None,
    "recently_added": None,
    "ordinary_length": None,
}
"""Base feature → the channel its contribution is counted for; None is the prior's own share."""

PRODUCTS: dict[str, tuple[str, str]] = {
    "known_when_skipping": ("track_evidence", "skipping"),
    "far_new_when_skipping": ("far_new", "skipping"),
    "sound_session_when_skipping": ("sound_session", "skipping"),
    "words_session_when_skipping": ("words_session", "skipping"),
    "sound_taste_of_new": ("sound_taste", "new"),
    "words_taste_of_new": ("words_taste", "new"),
    "people_taste_of_new": ("people_taste", "new"),
    "track_rate_in_evening": ("track_rate", "evening"),
    "energy_in_evening": ("energy", "evening"),
    "energy_on_weekend": ("energy", "weekend"),
    "near_new_by_dial": ("near_new", "daring"),
    "far_new_by_dial": ("far_new", "daring"),
    "known_by_dial": ("track_evidence", "daring"),
}
"""Product feature → (base column, context). ``energy`` is a column without its own feature."""

FEATURE_NAMES: tuple[str, ...] = (*GROUPS, *PRODUCTS)
DIMENSIONS = len(FEATURE_NAMES)


def group_of(name: str) -> ChannelName | None:
    """The channel whose evidence a feature is."""
    if name in GROUPS:
        return GROUPS[name]
    base = PRODUCTS[name][0]
    return SOUND if base == "energy" else GROUPS[base]


FEATURE_GROUPS: tuple[ChannelName | None, ...] = tuple(group_of(name) for name in FEATURE_NAMES)


@dataclass(frozen=True, slots=True)
class Context:
    """What the products are made with: the session, the listener's local time, the dial."""

    state: SessionState
    moment: datetime
    dial: float = NEUTRAL_DIAL

    def numbers(self) -> dict[str, float]:
        """Context name → number of about ±1."""
        hour = self.moment.hour + self.moment.minute / 60
        return {
            "skipping": self.state.at(self.moment).skip_average,
            "evening": -float(np.cos(2 * np.pi * (hour - 9) / 24)),
            "weekend": float(self.moment.weekday() >= 5),
            "daring": (self.dial - NEUTRAL_DIAL) / (1 - NEUTRAL_DIAL),
        }


def assemble(
    columns: Mapping[str, NDArray[np.floating]],
    numbers: Mapping[str, float | NDArray[np.float64]],
) -> NDArray[np.float64]:
    """φ of m tracks: the base columns and their products with the context, (m, d).

    Args:
        columns: base feature (and ``energy``) → (m,); ``bias`` must be there, what else is
            left out is zero.
        numbers: :meth:`Context.numbers`, of one context for all or of one for each, (m,).
    """
    m = len(columns["bias"])
    silent = np.zeros(m)
    new = columns.get("near_new", silent) + columns.get("far_new", silent)
    base = np.array([columns.get(name, silent) for name in _BASES], dtype=np.float64)  # (b, m)
    factors = np.empty((len(_FACTORS), m))
    for place, name in enumerate(_FACTORS):
        factors[place] = numbers.get(name, new)
    features = base[_BASE_OF]
    features[len(GROUPS) :] *= factors[_FACTOR_OF]
    if not np.isfinite(features).all():
        features = np.nan_to_num(features)
    return np.ascontiguousarray(np.minimum(np.maximum(features, -2.0), 2.0).T)


_BASES: tuple[str, ...] = (*GROUPS, "energy")
_FACTORS: tuple[str, ...] = tuple(dict.fromkeys(by for _base, by in PRODUCTS.values()))
_BASE_OF = np.array([_BASES.index(PRODUCTS.get(name, (name,))[0]) for name in FEATURE_NAMES])
_FACTOR_OF = np.array([_FACTORS.index(by) for _base, by in PRODUCTS.values()])
