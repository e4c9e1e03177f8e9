"""What was learnt as arrays and plain text, to go on from after a restart.

A long history is learnt in minutes; read back it is there at once. Kept knowledge is never the
truth: it bears the digest of the facts it was learnt from, and where anything about it does not
fit, all is learnt again from the facts.
"""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName, End, GestureKind, Interaction, Origin
from recommender.policy.drift import DriftDetector
from recommender.policy.posterior import BayesianLinear
from recommender.policy.reward import Fact, Judge
from recommender.policy.state import SessionState
from recommender.policy.value import ValueFunction
from recommender.ranking.history import History, MomentEffects
from recommender.ranking.past_weights import PastWeights
from recommender.ranking.rates import DecayingSums, Rates
from recommender.ranking.tallies import Tallies

OBJECTS = (
    Judge, History, ValueFunction, BayesianLinear, DriftDetector,
    Rates, MomentEffects, DecayingSums, Tallies, PastWeights,
)  # fmt: skip
"""Things that change: they are thawed into fresh ones of their kind."""
VALUES = {kind.__name__: kind for kind in (Interaction, SessionState)}
ENUMS = {kind.__name__: kind for kind in (End, Origin, GestureKind, ChannelName)}
DERIVED = frozenset({"_library", "_forgotten", "_solved", "_ahead"})
"""Attributes that are given, or follow from the others."""


class Unfit(Exception):
    """Kept knowledge is not of the shape that is needed."""


class Kept(NamedTuple):
    """Frozen knowledge.

    Attributes:
        arrays: in the order in which ``plain`` names them.
        plain: JSON.
        facts: how many facts it was learnt from, and their digest.
    """

    arrays: tuple[NDArray[Any], ...]
    plain: str
    facts: int
    digest: str


def digest_of(facts: Sequence[Fact]) -> str:
    """The identity of facts in an order."""
    ids = [
        fact.interaction_id if isinstance(fact, Interaction) else -(fact.gesture_id or 0)
        for fact in facts
    ]
    return hashlib.blake2b(repr(ids).encode(), digest_size=16).hexdigest()


@cache
def code_digest() -> str:
    """The identity of the code that learns: what another version learnt is learnt again."""
    recommender = Path(__file__).parent.parent
    rooms = ("collaborative", "policy", "ranking")
    files = sorted(file for room in rooms for file in (recommender / room).glob("*.py"))
    found = hashlib.blake2b(digest_size=16)
    for file in files:
        found.update(file.read_bytes())
    return found.hexdigest()


def freeze(thing: object, facts: Sequence[Fact]) -> Kept:
    """All that a thing holds, learnt from these facts."""
    arrays: list[NDArray[Any]] = []
    plain = json.dumps(_frozen(thing, arrays))
    return Kept(tuple(arrays), plain, len(facts), digest_of(facts))


def thaw(into: object, kept: Kept) -> None:
    """Put frozen knowledge into a fresh thing of the same kind.

    Raises:
        Unfit: it is not of that kind, or of another size.
    """
    try:
        _thaw_into(into, json.loads(kept.plain), kept.arrays)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise Unfit(str(error)) from error


def _frozen(value: Any, arrays: list[NDArray[Any]]) -> Any:  # noqa: PLR0911 - one a kind
    match value:
        case None | bool() | int() | float():
            return value
        case Enum():
            return {"enum": type(value).__name__, "is": value.value}
        case str():
            return value
        case np.generic():
            return value.item()
        case np.ndarray():
            arrays.append(value)
            return {"array": len(arrays) - 1}
        case array():
            arrays.append(np.array(value))
            return {"buffer": len(arrays) - 1, "of": value.typecode}
        case datetime():
            return {"moment": value.isoformat()}
        case dict():
            pairs = [[_frozen(key, arrays), _frozen(own, arrays)] for key, own in value.items()]
            return {"mapping": pairs}
        case tuple() | list() | set():
            return {type(value).__name__: [_frozen(each, arrays) for each in value]}
    if is_dataclass(value) and type(value).__name__ in VALUES:
        held = {own.name: _frozen(getattr(value, own.name), arrays) for own in fields(value)}
        return {"value": type(value).__name__, "holds": held}
    assert isinstance(value, OBJECTS) or is_dataclass(value), type(value)
    held = {name: _frozen(own, arrays) for name, own in vars(value).items() if name not in DERIVED}
    return {"object": type(value).__name__, "holds": held}


def _thawed(node: Any, arrays: Sequence[NDArray[Any]]) -> Any:  # noqa: PLR0911 - one a kind
    if not isinstance(node, dict):
        return node
    match node:
        case {"enum": name, "is": value}:
            return ENUMS[name](value)
        case {"array": place}:
            return arrays[place].copy()
        case {"buffer": place, "of": typecode}:
            return array(typecode, arrays[place].tolist())
        case {"moment": text}:
            return datetime.fromisoformat(text)
        case {"mapping": pairs}:
            return {_thawed(key, arrays): _thawed(own, arrays) for key, own in pairs}
        case {"value": name, "holds": held}:
            return VALUES[name](**{key: _thawed(own, arrays) for key, own in held.items()})
        case {"tuple": own}:
            return tuple(_thawed(each, arrays) for each in own)
        case {"list": own}:
            return [_thawed(each, arrays) for each in own]
        case {"set": own}:
            return {_thawed(each, arrays) for each in own}
    raise Unfit(f"nothing is known of {sorted(node)}")


def _thaw_into(into: Any, node: Any, arrays: Sequence[NDArray[Any]]) -> None:
    held = node["holds"]
    own = {name for name in vars(into) if name not in DERIVED}
    if node["object"] != type(into).__name__ or own != set(held):
        raise Unfit(f"{node['object']} holds {sorted(held)}, not {sorted(own)}")
    for name, each in held.items():
        before = getattr(into, name)
        if isinstance(each, dict) and "object" in each:
            _thaw_into(before, each, arrays)
            continue
        value = _thawed(each, arrays)
        if isinstance(before, np.ndarray) and np.shape(value) != before.shape:
            raise Unfit(f"{name} is {np.shape(value)}, not {before.shape}")
        setattr(into, name, value)
    if "_solved" in vars(into):
        vars(into)["_solved"] = None
