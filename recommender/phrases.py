"""What the recommender says: English with named places, which others may say in their language.

A phrase keeps its words apart from what stands in them. ``str()`` is its English; a user
interface looks the template up among its translations and puts the values in as its language
writes them. :func:`say` takes templates as literals, so that they can be gathered from the source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """A day as people say it.

    Attributes:
        seen: the moment it is spoken of.
    """

    at: datetime
    seen: datetime

    def __str__(self) -> str:
        days = (self.seen.date() - self.at.astimezone(self.seen.tzinfo).date()).days
        if days < 7:
            near = ("today", "yesterday")
            return near[max(days, 0)] if days < 2 else f"on {WEEKDAYS[self.at.weekday()]}"
        year = "" if self.at.year == self.seen.year else f" {self.at.year}"
        return f"on {self.at.day} {MONTHS[self.at.month - 1]}{year}"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence, a part of one, or a name. An empty one says nothing and is false.

    Attributes:
        template: English; ``{name}`` stands for a value. With ``{n}`` it is the plural, and other
            languages choose their form by that number.
        values: what stands at each place: names as they are, counts, days, other phrases.
    """

    template: str
    values: tuple[tuple[str, str | int | Day | Phrase], ...] = ()

    def __str__(self) -> str:
        return self.template.format(**dict(self.values)) if self.values else self.template

    def __bool__(self) -> bool:
        return bool(self.template)

    @property
    def plain(self) -> bool:
        """Whether it is the same in every language; see :func:`plain`."""
        return self.template == PLAIN

    @property
    def number(self) -> int | None:
        """What decides between the plurals of a language, if anything does."""
        counted = dict(self.values).get("n")
        return counted if isinstance(counted, int) else None

    def to_json(self) -> dict[str, Any]:
        """All of it, to be kept as JSON."""
        return {"say": self.template, "with": {name: _kept(value) for name, value in self.values}}

    @classmethod
    def from_json(cls, kept: object) -> Phrase:
        """A phrase that was kept; earlier versions kept its English alone.

        Raises:
            ValueError: it is neither.
        """
        match kept:
            case str():
                return plain(kept)
            case {"say": str(template), "with": dict(values)}:
                return cls(template, tuple((name, _value(value)) for name, value in values.items()))
        raise ValueError(f"{kept!r} is no phrase")


PLAIN = "{text}"
NOTHING = Phrase("")
"""Nothing is said."""


def say(template: str, /, **values: str | int | Day | Phrase) -> Phrase:
    """A phrase, its template given as a literal."""
    return Phrase(template, tuple(values.items()))


def term(name: str) -> Phrase:
    """A word that stands in a table, where translators find it, or a name of the listener's."""
    return Phrase(name)


def plain(text: str) -> Phrase:
    """What is the same in every language: a name, or a text from elsewhere."""
    return Phrase(PLAIN, (("text", text),)) if text else NOTHING


def listed(names: Sequence[str | Phrase]) -> Phrase:
    """``a, b and c``."""
    *others, last = names
    return say("{names} and {last}", names=in_a_row(others), last=last) if others else _whole(last)


def in_a_row(names: Sequence[str | Phrase]) -> Phrase:
    """``a, b, c``."""
    first, *others = names
    told = _whole(first)
    for name in others:
        told = say("{names}, {name}", names=told, name=name)
    return told


def _whole(name: str | Phrase) -> Phrase:
    return plain(name) if isinstance(name, str) else name


def _kept(value: str | int | Day | Phrase) -> object:
    match value:
        case Phrase():
            return value.to_json()
        case Day():
            return {"day": value.at.isoformat(), "seen": value.seen.isoformat()}
    return value


def _value(kept: object) -> str | int | Day | Phrase:
    match kept:
        case str() | int():
            return kept
        case {"day": str(at), "seen": str(seen)}:
            return Day(datetime.fromisoformat(at), datetime.fromisoformat(seen))
    return Phrase.from_json(kept)
