"""What the recommender says, in the language of the window."""

from __future__ import annotations

from datetime import datetime

from player.translation import translate
from player.wording import day, figure, isolated
from recommender import Day, Phrase, Shelf, say

CONTEXT = "Recommender"
"""Where its templates stand among the translations."""


def told(phrase: Phrase) -> str:
    """A phrase with its values as the listener's language writes them; days as seen from now."""
    if phrase.plain:
        return str(phrase)
    number = phrase.number
    template = translate(CONTEXT, phrase.template, None, -1 if number is None else number)
    if not phrase.values:
        return template
    return template.format(**{name: _shown(value) for name, value in phrase.values})


def shelf_name(shelf: Shelf) -> str:
    """What a genre, a decade or a year is called; empty for the tracks that have none."""
    if shelf.first_year is None or shelf.name == str(shelf.first_year):
        return shelf.name
    return told(say("{decade}s", decade=str(shelf.first_year)))


def from_english(sentence: str) -> str:
    """What came as English, from another process or a table; without values it is a template."""
    return translate(CONTEXT, sentence)


def _shown(value: str | int | Day | Phrase) -> str:
    match value:
        case Phrase():
            return isolated(told(value)) if value.plain else told(value)
        case Day():
            return day(value.at, datetime.now().astimezone())
        case int():
            return figure(value)
    return value if value.isdecimal() else isolated(value)  # a year has no direction of its own
