"""What the listener types, as a full-text query that means what he means."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
RANKED_FROM_CHARS = 3
"""Shorter words match too many tracks to be ranked while typing, and say too little to be."""
WEIGHTS = (1.0, 0.5, 0.3, 0.1, 0.1)
"""Of title, artist, album, album artist and genre. bm25 saturates: weights above 1 level out."""


def match_expression(text: str) -> str:
    """An FTS5 expression by which every word is found as the beginning of one.

    Quotes, operators and punctuation only separate words, as they do in the index. Empty when
    there is no word; such a query matches nothing unless it is blank.
    """
    return " ".join(f'"{word}"*' for word in words(text))


def words(text: str) -> list[str]:
    """The words of a query."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def is_ranked(text: str) -> bool:
    """Whether matches are to be ordered by how well they match."""
    return any(len(word) >= RANKED_FROM_CHARS for word in words(text))
