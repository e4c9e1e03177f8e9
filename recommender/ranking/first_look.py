"""Sentences for tracks that come before the listener has judged anything.

Nothing was learnt yet, so a sentence tells only what the track is: its genre, year, album,
artist, when it came, or what analysis guesses from its sound. What was told least comes first,
so that a queue does not say the same of every track.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from recommender.ranking.history import DAY_S, genres_of
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.library import LibraryArrays

NEW_DAYS = 14


class FirstLook:
    """Writes the sentences of one queue."""

    def __init__(self, library: LibraryArrays, labels: LabelGuesser, moment: datetime) -> None:
        self._library, self._labels = library, labels
        self._now = moment.timestamp()
        self._told: Counter[str] = Counter()
        oldest = min(library.added_at.tolist(), default=self._now)
        # Where everything is new, being new distinguishes nothing.
        self._newness_tells = self._now - oldest > NEW_DAYS * DAY_S

    def sentence(self, row: int) -> str:
        """What is known of a track, told as a first look."""
        return f"A first look: {self.words(row)}."

    def words(self, row: int) -> str:
        """What is known of a track, in a few words; the kind that was told least."""
        known = list(self._known(row))
        kind, text = min(known, key=lambda told: self._told[told[0]])  # ties: the first, richest
        self._told[kind] += 1
        return text

    def _known(self, row: int) -> Iterator[tuple[str, str]]:
        """Kinds of knowledge with their words, the most telling first."""
        library = self._library
        genres, year = genres_of(library, row), int(library.years[row])
        genre = library.genre_names[genres[0]] if len(genres) else ""
        artist, album = library.artists[row], library.albums[row]
        if genre and year:
            yield "genre and year", f"{genre}, from {year}"
        elif genre:
            yield "genre", genre
        if album and artist:
            yield "album", f"{artist}, from “{album}”"
        elif album:
            yield "album", f"from “{album}”"
        if year and artist:
            yield "decade", f"{artist}, from the {year // 10 * 10}s"
        elif year and not genre:
            yield "year", f"music from {year}"
        if guess := self._guess(row):
            yield "sound", f"by its sound perhaps {guess}"
        days = int((self._now - library.added_at[row]) // DAY_S)
        if self._newness_tells and 0 <= days <= NEW_DAYS:
            yield (
                "added",
                f"added {('today', 'yesterday')[days] if days < 2 else f'{days} days ago'}",
            )
        if artist and not album:
            yield "artist", f"something by {artist}"
        yield "title", f"“{library.titles[row]}”, not played yet"

    def _guess(self, row: int) -> str:
        """What its sound makes of a track, empty where nothing is clear."""
        guesses = self._labels.guess(row)
        moods = [guess.label for guess in guesses if guess.kind == "mood"][:1]
        kinds = [guess.label for guess in guesses if guess.kind in ("genre", "instrument")][:1]
        return " ".join([*moods, *kinds])
