"""Sentences for tracks that come before the listener has judged anything.

Nothing was learnt yet, so a sentence tells only what the track is: its genre, year, album,
artist, when it came, or what analysis guesses from its sound. What was told least comes first,
so that a queue does not say the same of every track.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from recommender.phrases import Phrase, plain, say, term
from recommender.ranking.history import DAY_S, genres_of
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.library import LibraryArrays
from recommender.ranking.phrases import days_ago

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

    def sentence(self, row: int) -> Phrase:
        """What is known of a track, told as a first look."""
        return say("A first look: {known}.", known=self.words(row))

    def words(self, row: int) -> Phrase:
        """What is known of a track, in a few words; the kind that was told least."""
        known = list(self._known(row))
        kind, text = min(known, key=lambda told: self._told[told[0]])  # ties: the first, richest
        self._told[kind] += 1
        return text

    def _known(self, row: int) -> Iterator[tuple[str, Phrase]]:
        """Kinds of knowledge with their words, the most telling first."""
        library = self._library
        genres, year = genres_of(library, row), int(library.years[row])
        genre = library.genre_names[genres[0]] if len(genres) else ""
        artist, album = library.artists[row], library.albums[row]
        if genre and year:
            yield "genre and year", say("{genre}, from {year}", genre=genre, year=str(year))
        elif genre:
            yield "genre", plain(genre)
        if album and artist:
            yield "album", say("{artist}, from “{album}”", artist=artist, album=album)
        elif album:
            yield "album", say("from “{album}”", album=album)
        if year and artist:
            decade = str(year // 10 * 10)
            yield "decade", say("{artist}, from the {decade}s", artist=artist, decade=decade)
        elif year and not genre:
            yield "year", say("music from {year}", year=str(year))
        if guess := self._guess(row):
            yield "sound", say("by its sound perhaps {guess}", guess=guess)
        days = int((self._now - library.added_at[row]) // DAY_S)
        if self._newness_tells and 0 <= days <= NEW_DAYS:
            yield "added", say("added {when}", when=days_ago(days))
        if artist and not album:
            yield "artist", say("something by {artist}", artist=artist)
        yield "title", say("“{title}”, not played yet", title=library.titles[row])

    def _guess(self, row: int) -> Phrase | None:
        """What its sound makes of a track, None where nothing is clear."""
        guesses = self._labels.guess(row)
        moods = [guess.label for guess in guesses if guess.kind == "mood"][:1]
        kinds = [guess.label for guess in guesses if guess.kind in ("genre", "instrument")][:1]
        told = [term(label) for label in (*moods, *kinds)]
        if len(told) < 2:
            return told[0] if told else None
        return say("{adjective} {noun}", adjective=told[0], noun=told[1])
