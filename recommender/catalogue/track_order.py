"""The orders in which lists of tracks are read, as terms of SQL."""

from __future__ import annotations

from recommender.catalogue.query import LAST
from recommender.catalogue.search import Search
from recommender.catalogue.sort_keys import sort_key
from recommender.entities import TrackSort

_ORDERS = {
    TrackSort.ALBUM: ("album_sort", "id"),
    TrackSort.TITLE: ("title_sort", "id"),
    TrackSort.ARTIST: ("artist_sort", "album_sort", "id"),
    TrackSort.YEAR: ("year IS NULL", "year", "album_sort", "id"),
    TrackSort.DURATION: ("duration_s", "id"),
    TrackSort.ADDED: ("added_at", "album_sort", "id"),
    TrackSort.CODEC: ("codec", "album_sort", "id"),
    TrackSort.PATH: ("path",),
    TrackSort.GENRE: ("genre = ''", "genre COLLATE NOCASE", "album_sort", "id"),
}
_ABSENT = ("IS NULL", "= ''")


def order(sort: TrackSort, descending: bool) -> str:
    """ORDER BY terms; all are reversed together, so that an index serves both ways."""
    columns = list(_ORDERS[sort])
    if not descending:
        return ", ".join(columns)
    return ", ".join(c if c.endswith(_ABSENT) else f"{c} DESC" for c in columns)


def best_first(search: Search, values: dict[str, object]) -> str:
    """ORDER BY terms: the title itself, one that begins so, then by where the words stand.

    Unlike bm25 this needs no look at the tracks that do not match, and a listener can tell why.
    """
    values["begin"] = sort_key(search.beginning)
    values["end"] = sort_key(search.beginning) + LAST
    scores = ["0"]
    for number, word in enumerate(search.words):
        values[f"word{number}"] = f" {sort_key(word)}"
        scores += [
            f"{weight} * (instr(' ' || {column}, :word{number}) > 0)"
            for column, weight in (("title_sort", 3), ("artist_sort", 2))
        ]
    begins = "(title_sort >= :begin AND title_sort < :end)"
    return f"title_sort = :begin DESC, {begins} DESC, {' + '.join(scores)} DESC"
