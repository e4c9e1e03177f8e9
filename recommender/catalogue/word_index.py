"""The words of the full-text index as arrays: which tracks have one that begins so.

SQLite walks its index match by match, which takes ten milliseconds and more where a letter is in
every track of a large library. Here the words lie sorted in one text and the tracks of one word
lie behind those of the word before, so that all that begins with some letters is one stretch of
an array: a binary search and a copy. Five megabytes and half a second of reading for 100,000
tracks, which is why they are kept in the catalogue beside; the tokenizer stays SQLite's.
"""

from __future__ import annotations

import sqlite3
import threading
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from recommender.catalogue.database import CatalogueDatabase

Number = TypeVar("Number", np.int32, np.int64)
COLUMNS = ("title", "artist", "album", "album_artist", "genre", "ideographs")
TOKENIZER = "unicode61 remove_diacritics 2"
"""As the table ``tracks_fts`` was made with."""
PIECE = 50_000
_COLUMN_BITS = 3
_AFTER_LETTERS = b"\xff"
"""Sorts after whatever may follow in a word."""
_NUMBERED = " ".join(f"WHEN '{name}' THEN {number}" for number, name in enumerate(COLUMNS))
_WORDS = f"""SELECT group_concat(term, ' ') AS words, group_concat(cnt) AS counts,
    (SELECT group_concat(doc << {_COLUMN_BITS} | CASE col {_NUMBERED} END) FROM word_places)
        AS places,
    (SELECT state FROM shelves) AS state FROM word_counts"""
"""All in one statement, so that all is of one moment."""


def numbers(text: str, kind: type[Number]) -> NDArray[Number]:
    """Numbers between commas; piece by piece, between which other threads get the interpreter."""
    pieces: list[NDArray[Number]] = []
    begin = 0
    while begin < len(text):
        end = text.find(",", begin + PIECE)
        pieces.append(np.fromstring(text[begin : end if end >= 0 else None], kind, sep=","))
        begin = end + 1 if end >= 0 else len(text)
    return np.concatenate(pieces) if pieces else np.empty(0, kind)


class WordIndex:
    """The words of a catalogue in one state of it; never changes.

    Args:
        state: the state of the catalogue.
        text: the words in order, a space between two.
        counts: in how many places each word stands, (words,).
        places: track ids with the number of the column in the lowest bits, word by word.
    """

    def __init__(
        self, state: int, text: bytes, counts: NDArray[np.int32], places: NDArray[np.int32]
    ) -> None:
        self.state = state
        self._text = text
        letters = np.frombuffer(text, np.uint8)
        ends = np.append(np.flatnonzero(letters == ord(" ")), len(letters))
        self._ends = ends.astype(np.int32)
        """Where each word ends in the text, by its number."""
        self._counts = counts
        self._begins = np.concatenate(([0], np.cumsum(counts)))
        """Where the places of each word begin, by its number."""
        self._places = places
        self.size = (int(self._places.max(initial=0)) >> _COLUMN_BITS) + 1
        """One more than the highest track id."""

    @classmethod
    def read(cls, database: CatalogueDatabase) -> Self:
        """Read them from the full-text index."""
        row = database.read_one(_WORDS)
        assert row is not None
        counts, places = (numbers(row[name] or "", np.int32) for name in ("counts", "places"))
        return cls(row["state"], (row["words"] or "").encode(), counts, places)

    @classmethod
    def kept(cls, database: CatalogueDatabase) -> Self | None:
        """Those that were kept, if the catalogue is still in the state they were read in."""
        row = database.read_one(
            "SELECT * FROM kept_words WHERE state = (SELECT state FROM shelves)"
        )
        if row is None:
            return None
        counts, places = (np.frombuffer(row[name], "<i4") for name in ("counts", "places"))
        return cls(row["state"], row["words"], counts, places)

    def keep(self, database: CatalogueDatabase) -> None:
        """Let the next start find them."""
        counts, places = (a.astype("<i4").tobytes() for a in (self._counts, self._places))
        with database.transaction() as db:
            db.execute("DELETE FROM kept_words")
            db.execute(
                "INSERT INTO kept_words (state, words, counts, places) VALUES (?, ?, ?, ?)",
                (self.state, self._text, counts, places),
            )

    def beginning(self, letters: str, columns: Sequence[str] = ()) -> NDArray[np.bool_]:
        """By track id, whether a word that begins so stands in one of the columns, or in any.

        ``letters`` are spelt as :func:`token` gives them.
        """
        sought = letters.encode()
        numbers = range(len(self._begins) - 1)
        first = bisect_left(numbers, sought, key=self._word)
        last = bisect_left(numbers, sought + _AFTER_LETTERS, lo=first, key=self._word)
        places = self._places[self._begins[first] : self._begins[last]]
        if columns:
            wanted = np.zeros(1 << _COLUMN_BITS, np.bool_)
            wanted[[COLUMNS.index(name) for name in columns]] = True
            places = places[wanted[places & ((1 << _COLUMN_BITS) - 1)]]
        having = np.zeros(self.size, np.bool_)
        having[places >> _COLUMN_BITS] = True
        return having

    def _word(self, number: int) -> bytes:
        begin = int(self._ends[number - 1]) + 1 if number else 0
        return self._text[begin : int(self._ends[number])]


class Tokenizer:
    """Spells what was typed as the full-text index spells its words. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._scratch = sqlite3.connect(":memory:", check_same_thread=False)
        self._scratch.execute(f'CREATE VIRTUAL TABLE typed USING fts5(t, tokenize="{TOKENIZER}")')
        self._scratch.execute("CREATE VIRTUAL TABLE tokens USING fts5vocab(typed, instance)")
        self.token = lru_cache(maxsize=512)(self._token)
        """The one word the index makes of a text; None where it makes several, or none."""

    def _token(self, text: str) -> str | None:
        if text.isascii() and text.isalnum():
            return text.lower()
        with self._lock, self._scratch:
            self._scratch.execute("DELETE FROM typed")
            self._scratch.execute("INSERT INTO typed VALUES (?)", (text,))
            found = self._scratch.execute("SELECT term FROM tokens").fetchall()
        return found[0][0] if len(found) == 1 else None
