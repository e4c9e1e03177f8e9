"""The language of the search field: words, "phrases", fields, ranges, ``loved`` and ``-not``.

``artist:="Queen"`` means the whole name; ``added:7d``, ``played:>1y`` count back from now.

Anything typed has a meaning, and the meaning of what is half typed is a step towards the whole:
a word is the beginning of one, ``year:199`` is a decade, ``artist:`` alone asks for nothing yet.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

YEAR_DIGITS = 4
LAST = "\U0010ffff"
"""Sorts after every text."""
_WORD = re.compile(r"[^\W_]+")
_IDEOGRAPHS = (
    "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
)
_RUN = re.compile(f"[{_IDEOGRAPHS}]+|[^{_IDEOGRAPHS}]+")
_RANGE = re.compile(r"(?P<low>[\d.]*?)\.\.(?P<high>\d*\.?\d*)")
_COMPARED = re.compile(r"(?P<sign><=|>=|<|>)(?P<value>\d*\.?\d*)")
_DECADE = re.compile(r"(\d{3})0s?")
_AGE = re.compile(
    r"(?P<sign><=|>=|<|>)?(?P<low>\d*\.?\d*)(?P<low_unit>[dwmy]?)"
    r"(?P<range>\.\.(?P<high>\d*\.?\d*)(?P<high_unit>[dwmy]?))?",
    re.IGNORECASE,
)
_DAYS = {"": 1.0, "d": 1.0, "w": 7.0, "m": 30.44, "y": 365.25}


class Field(StrEnum):
    """What a term is about."""

    ANY = "any"
    TITLE = "title"
    ARTIST = "artist"
    ALBUM = "album"
    GENRE = "genre"
    TAG = "tag"
    YEAR = "year"
    BPM = "bpm"
    FOLDER = "folder"
    CODEC = "codec"
    LYRICS = "lyrics"
    ADDED = "added"
    PLAYED = "played"
    PLAYS = "plays"
    LOVED = "loved"
    UNPLAYED = "unplayed"


NAMED = tuple(field for field in Field if field not in (Field.ANY, Field.LOVED, Field.UNPLAYED))
MARKS = {"loved": Field.LOVED, "liked": Field.LOVED, "unplayed": Field.UNPLAYED}
"""Words that mean what the listener did; in quotes they are words like any other."""
_TERM = re.compile(
    rf'(?P<minus>-)?(?:(?P<field>{"|".join(NAMED)}):(?P<exact>=)?)?(?:"(?P<quoted>(?:[^"]|"")*)(?P<end>"?)|(?P<bare>[^\s"]+))?',
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Term:
    """One wish: that a track has, or has not, some text, number or mark."""

    text: str
    field: Field = Field.ANY
    negated: bool = False
    phrase: bool = False
    """The words stand side by side."""
    open: bool = True
    """The last word may be the beginning of one."""
    exact: bool = False
    """The text is all there is in the field, not a part of it."""


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of a range of numbers."""

    sign: str
    value: float


def parse(query: str) -> list[Term]:
    """The terms of a query in the order typed; what is only begun (``artist:``) is left out."""
    terms = []
    for found in _TERM.finditer(unicodedata.normalize("NFC", query)):
        quoted, bare = found["quoted"], found["bare"]
        text = (bare if quoted is None else quoted.replace('""', '"')) or ""
        exact = found["exact"] is not None
        if not text.strip() and not (exact and found["end"]):
            continue
        field = Field(found["field"].lower()) if found["field"] else Field.ANY
        if field is Field.ANY and bare is not None:
            field = MARKS.get(bare.casefold(), field)
        negated = found["minus"] is not None
        if negated and bare == "-" and field is Field.ANY:
            continue
        terms.append(Term(text, field, negated, quoted is not None, not found["end"], exact))
    return terms


def named(field: Field, name: str) -> str:
    """The query for all that bears a name in a field; an empty name is one like any other."""
    quoted = name.replace('"', '""')
    return f'{field}:="{quoted}"'


def words(text: str) -> list[str]:
    """The words of a text; punctuation only separates them, as it does in the index."""
    return _WORD.findall(text)


def plain_spelling(text: str) -> str:
    """A label as it is looked for: its words in small letters, hyphens being spaces."""
    return " ".join(words(text)).casefold()


def runs(word: str) -> list[str]:
    """A word in parts that are ideographs or kana throughout, or not at all."""
    return _RUN.findall(word)


def is_ideographic(run: str) -> bool:
    """Whether a part of :func:`runs` is of a script that writes without spaces."""
    return re.match(f"[{_IDEOGRAPHS}]", run) is not None


def bounds(text: str, *, of_years: bool) -> list[Bound] | None:
    """What ``1990..1999``, ``1990..``, ``<100``, ``120`` or ``199`` asks of a number.

    Returns no bound while only the sign stands there, and None where no number can be meant.
    """
    if found := _RANGE.fullmatch(text):
        ends = [
            (">=", _number(found["low"], "0", of_years=of_years)),
            ("<=", _number(found["high"], "9", of_years=of_years)),
        ]
        return [Bound(sign, value) for sign, value in ends if value is not None]
    if found := _COMPARED.fullmatch(text):
        fill = "9" if found["sign"] in ("<=", ">") else "0"
        value = _number(found["value"], fill, of_years=of_years)
        return [] if value is None else [Bound(found["sign"], value)]
    if of_years and (found := _DECADE.fullmatch(text)) and text.endswith("s"):
        text = found[1]
    low = _number(text, "0", of_years=of_years)
    high = _number(text, "9", of_years=of_years)
    if low is None or high is None:
        return None
    within = 0.0 if of_years else 0.5
    return [Bound(">=", low - within), Bound("<=", high + within)]


def ages(text: str) -> list[Bound] | None:
    """What ``7d``, ``<2w``, ``>1y`` or ``1m..6m`` asks of the days since something happened.

    A bare age is the longest one; without a unit it is in days. Returns no bound while nothing
    but a sign stands there, and None where no age can be meant.
    """
    found = _AGE.fullmatch(text)
    if found is None or (found["sign"] and found["range"]):
        return None
    low = _days(found["low"], found["low_unit"])
    if not found["range"]:
        return [] if low is None else [Bound(found["sign"] or "<=", low)]
    ends = [(">=", low), ("<=", _days(found["high"], found["high_unit"]))]
    return [Bound(sign, days) for sign, days in ends if days is not None]


def _days(number: str, unit: str) -> float | None:
    return float(number) * _DAYS[unit.lower()] if number.strip(".") else None


def _number(text: str, fill: str, *, of_years: bool) -> float | None:
    """A number; a year that is only begun is filled up to the first or last it can become."""
    if of_years and text.isascii() and text.isdigit():
        text = text.ljust(YEAR_DIGITS, fill)
    try:
        return float(text) if text.isascii() else None
    except ValueError:
        return None
