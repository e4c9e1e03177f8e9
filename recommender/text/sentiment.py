"""How glad or sad the words are, by an English lexicon; other languages are not judged by it."""

from __future__ import annotations

import re

from recommender.text.documents import SECTION_SEPARATOR
from recommender.text.language import detect_language
from recommender.text.lexicon import NEGATIONS, STRENGTHENING, VALENCE, WEAKENING

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_CLAUSE_END = re.compile(r"[.!?;:\n,()]+")

_WORDS_MIN = 3
"""Fewer words of feeling than this are chance."""
_REACH = 3
"""A negation or intensifier acts on a word at most this many words later, in its clause."""
_NEGATED = -0.6
"""'Not happy' is less sad than 'sad'."""
_STRENGTHENED, _WEAKENED = 1.4, 0.6
_CAUTION = 4.0
"""Valence of the neutral evidence every document starts with: few words stay near zero."""


def sentiment(document: str) -> float | None:
    """-1 (grief) .. 1 (joy) of the English sections of a document; None where they say nothing.

    Each section is judged only if it reads as English, so that a German lyric under an English
    biography changes nothing.
    """
    valences = [
        valence
        for section in document.split(SECTION_SEPARATOR)
        if is_english(section)
        for clause in _CLAUSE_END.split(_plain(section))
        for valence in _valences(_WORD.findall(clause))
    ]
    if len(valences) < _WORDS_MIN:
        return None
    return sum(valences) / (sum(map(abs, valences)) + _CAUTION)


def is_english(text: str) -> bool:
    """Whether the lexicon may judge a text."""
    language = detect_language(text)
    return language is not None and language.code == "en"


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")


def _valences(words: list[str]) -> list[float]:
    """The valence of each word of feeling in a clause, as the words before it turn it."""
    found = []
    for i, word in enumerate(words):
        if word not in VALENCE:
            continue
        before = words[max(0, i - _REACH) : i]
        valence = float(VALENCE[word])
        if any(w in STRENGTHENING for w in before[-2:]):
            valence *= _STRENGTHENED
        elif any(w in WEAKENING for w in before[-2:]):
            valence *= _WEAKENED
        if any(w in NEGATIONS for w in before):
            valence *= _NEGATED
        found.append(valence)
    return found
