"""Names as they are compared: one key for the many ways an artist or a title is written."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_GUEST = re.compile(r"\s*[(\[]?\b(?:feat|ft|featuring)\b\.?\s.*$")
_EDITION = re.compile(
    r"\s*[(\[][^)\]]*\b(?:remaster(?:ed)?|version|edit|mono|stereo|bonus|deluxe)\b[^)\]]*[)\]]"
    r"|\s+-\s+(?:\d{4}\s+)?(?:digital(?:ly)?\s+)?remaster(?:ed)?\b.*$"
)
_ARTICLE = re.compile(r"^(?:the|a|an|die|der|das|les|los|las|el|la|le)\s+(?=\S)")
_SORTED_ARTICLE = re.compile(r",\s*(?:the|a|an)$")
_AND = re.compile(r"\s*&\s*|\s+\+\s+")


@lru_cache(maxsize=200_000)
def artist_key(name: str) -> str:
    """Key of an artist; empty only for a name without any letter, digit or sign."""
    folded = _SORTED_ARTICLE.sub("", _folded(name))
    return _bare(_ARTICLE.sub("", _GUEST.sub("", folded))) or folded


def title_key(title: str) -> str:
    """Key of a title: without guests and remarks on the edition; live takes stay what they are."""
    folded = _folded(title)
    return _bare(_GUEST.sub("", _EDITION.sub("", folded))) or folded


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _bare(folded: str) -> str:
    """Without accents and punctuation, words apart by one space."""
    decomposed = unicodedata.normalize("NFKD", _AND.sub(" and ", folded))
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    plain = plain.replace("'", "").replace("’", "")
    return " ".join("".join(sign if sign.isalnum() else " " for sign in plain).split())
