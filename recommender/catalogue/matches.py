"""Which tracks a search means, as arrays of ids: from words in memory where they are there.

A list shown while one types asks for its first rows and for their number; both are read off one
array. Whoever shows such lists calls :meth:`Matches.prepare` when the catalogue has changed, in a
thread that may take half a second; until then, and for phrases and ideographs, SQLite answers.
While a scan changes the catalogue from moment to moment, answers may be as old as the words.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.search import PRESENT, Condition, Search
from recommender.catalogue.word_index import Tokenizer, WordIndex, numbers

Ids = NDArray[np.int64]
_WORDED = "SELECT rowid AS id FROM tracks_fts(:match)"


@dataclass(slots=True)
class _Answers:
    """What was found while the catalogue was in one state."""

    state: int
    orders: dict[str, Ids] = field(default_factory=dict)
    """All tracks in an order."""
    last: tuple[tuple[object, ...], Ids] | None = None
    """What was asked for last, and the tracks that match."""


class Matches:
    """The matches of searches in one catalogue. Safe from any thread."""

    def __init__(self, database: CatalogueDatabase) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._answers = _Answers(-1)
        self._words: WordIndex | None = None
        self._preparing = threading.Lock()
        self._tokenizer = Tokenizer()
        self.may_lag = False
        """Whether what a search finds may be of the state in which words were read last."""

    def prepare(self) -> None:
        """Read the words of the catalogue anew if it has changed since they were read."""
        with self._preparing:
            if self._words is not None and self._words.state == state_of(self._database):
                return
            words = WordIndex.kept(self._database)
            if words is None:
                words = WordIndex.read(self._database)
                if not self.may_lag:
                    words.keep(self._database)
            self._words = words

    def is_recent(self, state: int) -> bool:
        """Whether what was read in a state may still answer a search."""
        if self.may_lag and self._words is not None:
            return state >= self._words.state
        return state == state_of(self._database)

    def ids(self, search: Search, values: Mapping[str, object]) -> Ids:
        """The tracks that match, by rising id."""
        if search.hopeless:
            return np.empty(0, np.int64)
        asked = self._asked(search, values)
        with self._lock:
            answers = self._current()
            if answers.last and answers.last[0] == asked:
                return answers.last[1]
            found = self._worded(search, values, answers)
            for condition in search.conditions:
                found = found[self._meets(condition, values, found)]
            answers.last = asked, found
            return found

    def in_order(self, ids: Ids, ordered: str) -> Ids:
        """Some tracks in the order in which a query gives all."""
        with self._lock:
            orders = self._current().orders
            if ordered not in orders:
                (orders[ordered],) = joined_ids(self._database, ordered)
            every = orders[ordered]
        return every[_are_among(every, ids)]

    def _current(self) -> _Answers:
        if not self.is_recent(self._answers.state):
            self._answers = _Answers(state_of(self._database))
        return self._answers

    def _asked(self, search: Search, values: Mapping[str, object]) -> tuple[object, ...]:
        """What an answer belongs to: what was loved or played changes while the words stay.

        SQLite tells each connection, and so each thread, when another one has written.
        """
        if not search.conditions:
            return (search.match,)
        row = self._database.read_one("PRAGMA data_version")
        version = row and row[0]
        named = dict(values)
        if not any(":now_s" in condition.chosen for condition in search.conditions):
            del named["now_s"]
        given = sorted(named.items())
        return (search.match, *search.conditions, *given, threading.get_ident(), version)

    def _worded(self, search: Search, values: Mapping[str, object], answers: _Answers) -> Ids:
        """The tracks that have the words, by rising id; all that are there without a word."""
        if not search.match:
            if PRESENT not in answers.orders:
                (answers.orders[PRESENT],) = joined_ids(self._database, PRESENT)
                answers.orders[PRESENT].sort()
            return answers.orders[PRESENT]
        found = self._spoken(search, answers.state)
        if found is None:
            (found,) = joined_ids(self._database, _WORDED, values)
            found.sort()
        return found

    def _meets(
        self, condition: Condition, values: Mapping[str, object], found: Ids
    ) -> NDArray[np.bool_]:
        """Whether each of some tracks does."""
        query = f"WITH chosen(id) AS ({condition.chosen}) SELECT id FROM chosen"
        (ids,) = joined_ids(self._database, query, values)
        meets: NDArray[np.bool_] = _are_among(found, ids) != condition.negated
        return meets

    def _spoken(self, search: Search, state: int) -> Ids | None:
        """What the words in memory answer; None where they cannot."""
        words = self._words
        recent = words is not None and (self.may_lag or words.state == state)
        if words is None or not recent or search.placed:
            return None
        found: NDArray[np.bool_] | None = None
        for beginning in search.beginnings:
            letters = self._tokenizer.token(beginning.letters)
            if letters is None:
                return None
            having = words.beginning(letters, beginning.columns)
            found = having if found is None else found & having
        return None if found is None else np.flatnonzero(found)


def _are_among(some: Ids, others: Ids) -> NDArray[np.bool_]:
    """Whether each of some tracks is one of others."""
    chosen = np.zeros(max(int(some.max(initial=0)), int(others.max(initial=0))) + 1, np.bool_)
    chosen[others] = True
    return chosen[some]


def state_of(database: CatalogueDatabase) -> int:
    """A number that is another one whenever a track has changed."""
    row = database.read_one("SELECT state FROM shelves")
    return int(row["state"]) if row else 0


def joined_ids(
    database: CatalogueDatabase,
    query: str,
    values: Mapping[str, object] | None = None,
    columns: Sequence[str] = ("id",),
) -> list[Ids]:
    """Columns of ids that a query gives, each in its order.

    SQLite joins each to one text: row by row all would wait for Python's interpreter.
    """
    joined = ", ".join(f"group_concat({column})" for column in columns)
    row = database.read_one(f"SELECT {joined} FROM ({query})", dict(values or {}))
    return [numbers(text or "", np.int64) for text in row or ()]
