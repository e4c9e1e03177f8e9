"""The true shares of a slot: how much each source, and uncertainty, spoke for the track in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.policy.exploration import Adjust, Choice
from recommender.slates import Shares


def optimism(
    utilities: NDArray[np.float64], choices: Sequence[Choice], adjust: Adjust
) -> list[float]:
    """What the posterior's width added to each choice.

    It is how far the draws that named the track lay above its mean, on average; no less than 0.

    Args:
        utilities: (m, M), as the choices were made from.
    """
    added, chosen = [], [choice.index for choice in choices]
    for place, index in enumerate(chosen):
        penalty, allowed = adjust(chosen[:place])
        rivals = np.where(allowed[:, None], utilities - penalty[:, None], -np.inf).max(axis=0)
        own = utilities[index]
        named = own - penalty[index] >= rivals
        lift = float(own[named].mean() - own.mean()) if named.any() else 0.0
        added.append(max(lift, 0.0))
    return added


def shares_of(
    parts: Mapping[ChannelName, float],
    pulled: Mapping[ChannelName, float],
    lift: float,
    *,
    exploring: bool,
) -> Shares:
    """The shares of one slot.

    Args:
        parts: contribution of each channel, in the unit of what was added to it.
        pulled: what the seeds of the queue added, by source.
        lift: see :func:`optimism`.
    """
    spoken = {name: max(parts[name] + pulled.get(name, 0.0), 0.0) for name in ChannelName}
    total = sum(spoken.values()) + lift
    if exploring or total <= 0.0:
        return Shares(exploration=1.0)
    by_name = {name.value: value / total for name, value in spoken.items()}
    return Shares(**by_name, exploration=lift / total)
