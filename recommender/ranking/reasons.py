"""Reasons: one sentence for each slot, from what contributed most to its score.

The score is linear in named features, so a reason is not a story beside the model but its
largest positive part, told with the facts it stands on. A sentence cites only facts that are in
the history; when uncertainty or chance decided, it says that instead.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.policy.features import FEATURE_NAMES, Context
from recommender.ranking.channels import Channel
from recommender.ranking.first_look import FirstLook
from recommender.ranking.history import DAY_S, Exemplars, History, Tally, genres_of
from recommender.ranking.library import LibraryArrays
from recommender.ranking.pull import Pull
from recommender.ranking.spaces import Floats
from recommender.slates import QueueKind

SUBJECTS = {
    "track_rate": "track", "often_played": "track", "track_evidence": "track",
    "known_when_skipping": "track", "track_rate_in_evening": "track", "known_by_dial": "track",
    "rediscovery": "rediscovery", "rested": "rediscovery",
    "artist_rate": "artist", "near_new": "artist",
    "album_rate": "album", "genre_rate": "genre", "usual_hour": "hour",
    "sound_taste": "sound", "sound_taste_of_new": "sound",
    "words_taste": "words", "words_taste_of_new": "words",
    "people_taste": "people", "people_taste_of_new": "people",
    "people_session": "people",
    "sound_session": "sound_session", "sound_session_when_skipping": "sound_session",
    "words_session": "words_session", "words_session_when_skipping": "words_session",
    "sound_transition": "transition", "words_transition": "transition",
    "recently_added": "added", "near_new_by_dial": "dial", "far_new_by_dial": "dial",
}  # fmt: skip
"""Feature → what a sentence about it speaks of; features without a subject are never cited."""

SMALLEST_CONTRIBUTION = 0.02
"""Less than this decided nothing."""
NEAR_TIE = 0.75
"""Contributions within this part of the largest one explain a track as well as it does."""
SMALLEST_CLOSENESS = 0.05

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip


ALIKE = {
    ChannelName.SOUND: "Sounds like",
    ChannelName.WORDS: "Described like",
    ChannelName.PEOPLE: "Goes together with",
}
CITED_SUPPORT = 0.25
"""Exemplars that speak at least so loud as the loudest are cited with it."""
REDISCOVERY_DAYS = 14
OFTEN_FINISHED = 2


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence and what it stands on.

    Attributes:
        subject: what contributed, a value of :data:`SUBJECTS`; empty when chance decided.
        cited: rows of the library whose facts it cites; without them the score would be lower.
    """

    text: str
    subject: str = ""
    cited: tuple[int, ...] = ()


class Reasons:
    """Writes the sentences of one queue."""

    def __init__(
        self,
        library: LibraryArrays,
        channels: Sequence[Channel],
        history: History,
        context: Context,
        weights: Floats,
        kind: QueueKind = QueueKind.DISCOVER,
        pull: Pull | None = None,
    ) -> None:
        self._kind_of_queue, self._pull = kind, pull
        self.library = library
        self.channels = channels
        self.history = history
        self.context = context
        self.weights = weights
        self._told: Counter[str] = Counter()
        self._first_look = FirstLook(library, context.moment)
        self._tell: dict[str, Callable[[int], Reason | None]] = {
            "track": self._track,
            "rediscovery": self._rediscovery,
            "artist": self._artist,
            "album": self._album,
            "genre": self._genre,
            "hour": self._hour,
            "transition": self._transition,
            "added": self._added,
            "dial": self._new,
        }
        for name in ALIKE:
            self._tell[name] = partial(self._like_exemplar, name)
            self._tell[f"{name}_session"] = partial(self._near_session, name)

    def reason(self, row: int, features: NDArray[np.floating], *, exploring: bool) -> Reason:
        """Why this track stands in the queue."""
        asked = None if exploring else self._asked(row)
        if asked is not None:
            return asked
        if self.history.empty:
            return Reason(self._first_look.sentence(row))
        if exploring:
            return Reason(self._trial(row))
        for subject in self.subjects(features):
            told = self._tell[subject](row)
            if told is not None:
                self._told[subject] += 1
                return told
        return Reason("A guess: little speaks for or against it yet.")

    def _asked(self, row: int) -> Reason | None:
        """What the kind of queue itself says of a track."""
        if self._kind_of_queue is QueueKind.REDISCOVER:
            return self._rediscovery(row)
        sentence = self._pull.sentence(row) if self._pull is not None else ""
        return Reason(sentence, "seed") if sentence else None

    def subjects(self, features: NDArray[np.floating]) -> list[str]:
        """What contributed to the score, largest first; near ties go to what was told least."""
        total: dict[str, float] = defaultdict(float)
        for name, contribution in zip(FEATURE_NAMES, features * self.weights, strict=True):
            if name in SUBJECTS:
                total[SUBJECTS[name]] += float(contribution)
        positive = [subject for subject in total if total[subject] >= SMALLEST_CONTRIBUTION]
        enough = NEAR_TIE * max((total[subject] for subject in positive), default=0.0)
        return sorted(
            positive,
            key=lambda subject: (
                (0, self._told[subject], -total[subject])
                if total[subject] >= enough
                else (1, 0, -total[subject])
            ),
        )

    def _trial(self, row: int) -> str:
        tally = self.history.tally("track", row)
        if not tally.heard:
            return f"New to you: a try, to learn what you think of {self._kind(row)}."
        times = {1: "once", 2: "twice"}.get(tally.heard, f"{tally.heard} times")
        to_the_end = f"{tally.finished} to the end" if tally.finished else "never to the end"
        return f"A try drawn by chance: you heard it {times}, {to_the_end}."

    def _track(self, row: int) -> Reason | None:
        tally = self.history.tally("track", row)
        liked_at = self.history.liked_at.get(row)
        if liked_at is not None:
            return Reason(f"You liked it {self._day(liked_at)}.", "track", (row,))
        if not tally.finished:
            return None
        last = self._day(self.history.finished_at[row])
        if tally.heard == 1:
            return Reason(f"You played it to the end {last}.", "track", (row,))
        return Reason(f"You finished it {_of(tally)} times, last {last}.", "track", (row,))

    def _rediscovery(self, row: int) -> Reason | None:
        finished_at = self.history.finished_at.get(row)
        if finished_at is None or (self.context.moment - finished_at).days < REDISCOVERY_DAYS:
            return None
        last = self._day(finished_at)
        text = f"You last played it to the end {last}: time to hear it again."
        return Reason(text, "rediscovery", (row,))

    def _artist(self, row: int) -> Reason | None:
        tally = self.history.tally("artist", int(self.library.artist_of[row]))
        text = f"You finished {_of(tally)} by {self._who(row)}."
        return Reason(text, "artist", self._by_artist(row)) if tally.finished else None

    def _hour(self, row: int) -> Reason | None:
        tally = self.history.tally("artist", int(self.library.artist_of[row]))
        if tally.finished < OFTEN_FINISHED:
            return None
        text = f"You tend to play {self._who(row)} around this hour."
        return Reason(text, "hour", self._by_artist(row))

    def _by_artist(self, row: int) -> tuple[int, ...]:
        artists = self.library.artist_of
        return tuple(np.flatnonzero(artists == artists[row]).tolist())

    def _album(self, row: int) -> Reason | None:
        number, title = int(self.library.album_of[row]), self.library.albums[row]
        tally = self.history.tally("album", number)
        if not title or not tally.finished:
            return None
        cited = tuple(np.flatnonzero(self.library.album_of == number).tolist())
        return Reason(f"You finished {_of(tally)} from “{title}”.", "album", cited)

    def _genre(self, row: int) -> Reason | None:
        genres = genres_of(self.library, row).tolist()
        finished = [self.history.tally("genre", genre).finished for genre in genres]
        if not any(finished):
            return None
        best = genres[int(np.argmax(finished))]
        tally = self.history.tally("genre", best)
        cited = tuple(self.library.genres[:, [best]].tocoo().coords[0].tolist())
        text = f"You finished {_of(tally)} of {self.library.genre_names[best]}."
        return Reason(text, "genre", cited)

    def _like_exemplar(self, name: ChannelName, row: int) -> Reason | None:
        """The judged tracks that speak loudest for this one in a channel."""
        channel = self._channel(name)
        exemplars = self.history.exemplars(self.context.moment.timestamp())
        if channel is None or not len(exemplars):
            return None
        support = self._support(channel, row, exemplars)
        if support.max(initial=0.0) <= 0:
            return None
        cited = exemplars.rows[support >= CITED_SUPPORT * support.max()]
        best = int(exemplars.rows[support.argmax()])
        shared = self._shared_terms(row, best) if name is ChannelName.WORDS else ""
        more = len(cited) - 1
        also = f", and {more} more you finished or liked" if more else ""
        text = (
            f"{ALIKE[name]} {self.library.named(best)}{shared}, which {self._judged(best)}{also}."
        )
        return Reason(text, name.value, tuple(cited.tolist()))

    def _support(self, channel: Channel, row: int, exemplars: Exemplars) -> Floats:
        """How much each exemplar that was finished or liked speaks for a track, (K,)."""
        closeness = channel.closeness(np.array([row]), exemplars.rows)[0]
        cited = np.array([self._judged(int(other)) != "" for other in exemplars.rows])
        near = (closeness > SMALLEST_CLOSENESS) & cited & (exemplars.rows != row)
        return np.asarray(closeness * exemplars.weights * exemplars.rewards * near)

    def _near_session(self, name: ChannelName, row: int) -> Reason | None:
        channel = self._channel(name)
        completed = self.context.state.at(self.context.moment).completed
        if channel is None or not completed:
            return None
        closeness = channel.closeness(np.array([row]), np.array(completed))[0]
        other = completed[int(closeness.argmax())]
        if closeness.max() <= SMALLEST_CLOSENESS or other == row:
            return None
        text = f"Close in {name} to {self.library.named(other)}, which you just played to the end."
        return Reason(text, f"{name}_session", (other,))

    def _transition(self, row: int) -> Reason | None:
        previous = self.context.state.at(self.context.moment).previous
        if previous is None or previous == row:
            return None
        text = f"Close to {self.library.named(previous)}, which you heard just now."
        return Reason(text, "transition", (previous,))

    def _added(self, row: int) -> Reason | None:
        days = int((self.context.moment.timestamp() - self.library.added_at[row]) // DAY_S)
        if days < 0:
            return None
        when = ("today", "yesterday")[days] if days < 2 else f"{days} days ago"
        return Reason(f"Added to your library {when} and not played yet.", "added")

    def _new(self, row: int) -> Reason | None:
        text = f"New to you: you asked for adventure, and have not played {self._kind(row)} yet."
        return None if self.history.tally("track", row).heard else Reason(text, "dial")

    def _judged(self, row: int) -> str:
        """What the listener did with a track, as a clause; empty if nothing good."""
        if row in self.history.liked_at:
            return "you liked"
        if row in self.history.finished_at:
            return f"you played to the end {self._day(self.history.finished_at[row])}"
        return ""

    def _shared_terms(self, row: int, other: int) -> str:
        terms = self.library.terms
        if not len(self.library.term_names):
            return ""
        shared = (terms[[row]] * terms[[other]]).tocoo()
        order = np.argsort(-shared.data, kind="stable")[:3]
        names = [self.library.term_names[int(shared.coords[1][i])] for i in order]
        return f" ({', '.join(names)})" if names else ""

    def _channel(self, name: ChannelName) -> Channel | None:
        return next((channel for channel in self.channels if channel.name is name), None)

    def _who(self, row: int) -> str:
        return self.library.artists[row] or "this artist"

    def _kind(self, row: int) -> str:
        """The track's artist, with its genre where it is known."""
        genres = genres_of(self.library, row)
        genre = f" ({self.library.genre_names[genres[0]]})" if len(genres) else ""
        return f"{self._who(row)}{genre}"

    def _day(self, day: datetime) -> str:
        """A day as people say it, seen from now."""
        now = self.context.moment
        days = (now.date() - day.astimezone(now.tzinfo).date()).days
        if days < 7:
            return (
                ("today", "yesterday")[max(days, 0)]
                if days < 2
                else f"on {WEEKDAYS[day.weekday()]}"
            )
        year = "" if day.year == now.year else f" {day.year}"
        return f"on {day.day} {MONTHS[day.month - 1]}{year}"


def _of(tally: Tally) -> str:
    return f"{tally.finished} of {tally.heard}"
