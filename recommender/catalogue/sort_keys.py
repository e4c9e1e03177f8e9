"""The keys by which names are sorted and told to be the same."""

from __future__ import annotations

import unicodedata

from recommender.catalogue.query import LAST

ARTIST_KEY = "substr(album_sort, 1, instr(album_sort, char(31)) - 1)"
"""SQL: the sort key of a track's album artist, the first part of ``album_sort``.

An index stands on the expression as it is written here.
"""


def sort_key(text: str) -> str:
    """A key by which names sort as a listener expects: no case, no accents, empty ones last."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
    return text.casefold().strip() or LAST
