"""Reasons from the listener's past: what they did with a track, its artist, album and genres."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from recommender.phrases import Day, Phrase, say
from recommender.ranking.history import History, at_moment, genres_of, moment_of
from recommender.ranking.library import LibraryArrays
from recommender.ranking.phrases import TIMES_OF_WEEK, who
from recommender.ranking.tallies import Tally

REDISCOVERY_DAYS = 14
OFTEN_FINISHED = 2


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence and what it stands on.

    Attributes:
        subject: what contributed, a value of ``SUBJECTS``; empty when chance decided.
        cited: rows of the library whose facts it cites; without them the score would be lower.
    """

    text: Phrase
    subject: str = ""
    cited: tuple[int, ...] = ()


class OwnPast:
    """Tells, as of a moment, what is on record; None where a sentence would have nothing to say."""

    def __init__(self, library: LibraryArrays, history: History, moment: datetime) -> None:
        self._library, self._history, self._moment = library, history, moment
        self._on_record = np.isfinite(history.last_heard)
        self._on_record[list(history.liked_at)] = True

    def track(self, row: int) -> Reason | None:
        """That it was liked, or played to the end."""
        tally = self._history.tally("track", row)
        liked_at = self._history.liked_at.get(row)
        if liked_at is not None:
            text = say("You liked it {day}.", day=self._day(liked_at))
            return Reason(text, "track", (row,))
        if not _speaks_for(tally):
            return None
        last = self._day(self._history.finished_at[row])
        if tally.heard == 1:
            return Reason(say("You played it to the end {day}.", day=last), "track", (row,))
        text = say(
            "You finished it {finished} of {n} times, last {day}.",
            finished=tally.finished, n=tally.heard, day=last,
        )  # fmt: skip
        return Reason(text, "track", (row,))

    def rediscovery(self, row: int) -> Reason | None:
        """That it has rested since it was played to the end."""
        finished_at = self._history.finished_at.get(row)
        if finished_at is None or (self._moment - finished_at).days < REDISCOVERY_DAYS:
            return None
        last = self._day(finished_at)
        text = say("You last played it to the end {day}: time to hear it again.", day=last)
        return Reason(text, "rediscovery", (row,))

    def artist(self, row: int) -> Reason | None:
        """What was finished of its artist."""
        tally = self._history.tally("artist", int(self._library.artist_of[row]))
        if not _speaks_for(tally):
            return None
        cited, artist = self._by_artist(row), who(self._library, row)
        text = say(
            "You finished {finished} of {heard} by {artist}",
            finished=tally.finished, heard=tally.heard, artist=artist,
        )  # fmt: skip
        return Reason(self._lately(text, cited), "artist", cited)

    def hour(self, row: int) -> Reason | None:
        """That its artist is played at this hour."""
        tally = self._history.tally("artist", int(self._library.artist_of[row]))
        if tally.finished < OFTEN_FINISHED:
            return None
        text = say("You tend to play {artist} around this hour.", artist=who(self._library, row))
        return Reason(text, "hour", self._by_artist(row))

    def artist_now(self, row: int) -> Reason | None:
        """What was finished of its artist at this time of the week."""
        moment = moment_of(self._moment)
        artist = int(self._library.artist_of[row])
        tally = self._history.tally("artist_now", at_moment(artist, moment))
        if not _speaks_for(tally):
            return None
        text = say(
            "You finished {finished} of {heard} by {artist} {times}.",
            finished=tally.finished, heard=tally.heard,
            artist=who(self._library, row), times=TIMES_OF_WEEK[moment],
        )  # fmt: skip
        return Reason(text, "artist_now", self._by_artist(row))

    def genre_now(self, row: int) -> Reason | None:
        """What was finished of one of its genres at this time of the week."""
        moment = moment_of(self._moment)
        genres = genres_of(self._library, row).tolist()
        tallies = [self._history.tally("genre_now", at_moment(genre, moment)) for genre in genres]
        best = _most_finished(tallies)
        if best is None:
            return None
        text = say(
            "You finished {finished} of {heard} of {genre} {times}.",
            finished=tallies[best].finished, heard=tallies[best].heard,
            genre=self._library.genre_names[genres[best]], times=TIMES_OF_WEEK[moment],
        )  # fmt: skip
        return Reason(text, "genre_now", self._of_genre(genres[best]))

    def _of_genre(self, genre: int) -> tuple[int, ...]:
        carrying = np.zeros(len(self._library), dtype=np.bool_)
        carrying[self._library.genres[:, [genre]].tocoo().coords[0]] = True
        return self._recorded(carrying)

    def _by_artist(self, row: int) -> tuple[int, ...]:
        return self._recorded(self._library.artist_of == self._library.artist_of[row])

    def _recorded(self, among: NDArray[np.bool_]) -> tuple[int, ...]:
        """Those of the tracks about which there are facts."""
        return tuple(np.flatnonzero(among & self._on_record).tolist())

    def _lately(self, finished: Phrase, cited: tuple[int, ...]) -> Phrase:
        """What was finished, with when the last of some tracks was played to the end."""
        last = [self._history.finished_at[row] for row in cited if row in self._history.finished_at]
        if not last:
            return say("{finished}.", finished=finished)
        return say("{finished}, last {day}.", finished=finished, day=self._day(max(last)))

    def album(self, row: int) -> Reason | None:
        """What was finished of its album."""
        number, title = int(self._library.album_of[row]), self._library.albums[row]
        tally = self._history.tally("album", number)
        if not title or not _speaks_for(tally):
            return None
        cited = self._recorded(self._library.album_of == number)
        text = say(
            "You finished {finished} of {heard} from “{album}”",
            finished=tally.finished, heard=tally.heard, album=title,
        )  # fmt: skip
        return Reason(self._lately(text, cited), "album", cited)

    def genre(self, row: int) -> Reason | None:
        """What was finished of the genre that was finished most."""
        genres = genres_of(self._library, row).tolist()
        tallies = [self._history.tally("genre", genre) for genre in genres]
        place = _most_finished(tallies)
        if place is None:
            return None
        best, tally = genres[place], tallies[place]
        cited = self._of_genre(best)
        text = say(
            "You finished {finished} of {heard} of {genre}",
            finished=tally.finished, heard=tally.heard, genre=self._library.genre_names[best],
        )  # fmt: skip
        return Reason(self._lately(text, cited), "genre", cited)

    def _day(self, at: datetime) -> Day:
        return Day(at, self._moment)


def _most_finished(tallies: Sequence[Tally]) -> int | None:
    """The place of what was finished most, where that speaks for a track."""
    best = max(range(len(tallies)), key=lambda place: tallies[place].finished, default=None)
    return best if best is not None and _speaks_for(tallies[best]) else None


def _speaks_for(tally: Tally) -> bool:
    """Whether as much was played to the end as not: less than that is no praise."""
    return 0 < tally.heard <= 2 * tally.finished
