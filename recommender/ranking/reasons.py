"""Reasons: one sentence for each slot, from what contributed most to its score.

The score is linear in named features, so a reason is not a story beside the model but its
largest positive part, told with the facts it stands on. A sentence cites only facts that are in
the history; when uncertainty or chance decided, it says that instead.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.policy.features import FEATURE_NAMES, Context
from recommender.ranking.channels import Channel
from recommender.ranking.history import Exemplars, History, Kind, Tally, genres_of
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Floats

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


class Reasons:
    """Writes the sentences of one queue."""

    def __init__(
        self,
        library: LibraryArrays,
        channels: Sequence[Channel],
        history: History,
        context: Context,
        weights: Floats,
    ) -> None:
        self.library = library
        self.channels = channels
        self.history = history
        self.context = context
        self.weights = weights
        self._told: Counter[str] = Counter()

    def sentence(self, row: int, features: NDArray[np.floating], *, exploring: bool) -> str:
        """Why this track stands in the queue."""
        if self.history.empty:
            return "You have not played anything yet: a first look across your library."
        if exploring:
            return self._trial(row)
        tell: dict[str, Callable[[int], str]] = {
            "track": self._track,
            "rediscovery": self._rediscovery,
            "artist": self._artist,
            "album": self._album,
            "genre": self._genre,
            "hour": self._hour,
            "sound": lambda r: self._like_exemplar(r, ChannelName.SOUND, "Sounds like"),
            "words": lambda r: self._like_exemplar(r, ChannelName.WORDS, "Described like"),
            "people": lambda r: self._like_exemplar(r, ChannelName.PEOPLE, "Goes together with"),
            "sound_session": lambda r: self._near_session(r, ChannelName.SOUND, "sound"),
            "words_session": lambda r: self._near_session(r, ChannelName.WORDS, "words"),
            "transition": self._transition,
            "added": self._added,
            "dial": self._new,
        }
        for subject in self.subjects(features):
            sentence = tell[subject](row)
            if sentence:
                self._told[subject] += 1
                return sentence
        return "A guess: little speaks for or against it yet."

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
        if not self.history.tally("track", row).heard:
            return f"New to you: a try, to learn what you think of {self._kind(row)}."
        return "A try among what you have heard little of: the score was not sure of it."

    def _track(self, row: int) -> str:
        tally = self.history.tally("track", row)
        liked_at = self.history.liked_at.get(row)
        if liked_at is not None:
            return f"You liked it {self._day(liked_at)}."
        if not tally.finished:
            return ""
        last = self._day(self.history.finished_at[row])
        if tally.heard == 1:
            return f"You played it to the end {last}."
        return f"You finished it {_of(tally)} times, last {last}."

    def _rediscovery(self, row: int) -> str:
        finished_at = self.history.finished_at.get(row)
        if finished_at is None or (self.context.moment - finished_at).days < 14:
            return ""
        return f"You last played it to the end {self._day(finished_at)}: time to hear it again."

    def _artist(self, row: int) -> str:
        return self._group("artist", int(self.library.artist_of[row]), f"by {self._who(row)}")

    def _album(self, row: int) -> str:
        title = self.library.albums[row]
        number = int(self.library.album_of[row])
        return self._group("album", number, f"from “{title}”") if title else ""

    def _genre(self, row: int) -> str:
        genres = genres_of(self.library, row)
        if not len(genres):
            return ""
        best = max(genres.tolist(), key=lambda genre: self.history.tally("genre", genre).finished)
        return self._group("genre", best, f"of {self.library.genre_names[best]}")

    def _group(self, kind: Kind, number: int, named: str) -> str:
        tally = self.history.tally(kind, number)
        return f"You finished {_of(tally)} {named}." if tally.finished else ""

    def _hour(self, row: int) -> str:
        artist = int(self.library.artist_of[row])
        if self.history.tally("artist", artist).finished < 2:
            return ""
        return f"You tend to play {self._who(row)} around this hour."

    def _like_exemplar(self, row: int, name: ChannelName, verb: str) -> str:
        """The judged track that speaks loudest for this one in a channel."""
        channel = self._channel(name)
        exemplars = self.history.exemplars(self.context.moment.timestamp())
        if channel is None or not len(exemplars):
            return ""
        support = self._support(channel, row, exemplars)
        best = int(support.argmax())
        if support[best] <= 0:
            return ""
        other = int(exemplars.rows[best])
        shared = self._shared_terms(row, other) if name is ChannelName.WORDS else ""
        return f"{verb} {self._title(other)}{shared}, which {self._judged(other)}."

    def _support(self, channel: Channel, row: int, exemplars: Exemplars) -> Floats:
        """How much each exemplar that was finished or liked speaks for a track, (K,)."""
        closeness = channel.closeness(np.array([row]), exemplars.rows)[0]
        cited = np.array([self._judged(int(other)) != "" for other in exemplars.rows])
        near = (closeness > SMALLEST_CLOSENESS) & cited & (exemplars.rows != row)
        return np.asarray(closeness * exemplars.weights * exemplars.rewards * near)

    def _near_session(self, row: int, name: ChannelName, what: str) -> str:
        channel = self._channel(name)
        completed = self.context.state.at(self.context.moment).completed
        if channel is None or not completed:
            return ""
        closeness = channel.closeness(np.array([row]), np.array(completed))[0]
        other = completed[int(closeness.argmax())]
        if closeness.max() <= SMALLEST_CLOSENESS or other == row:
            return ""
        return f"Close in {what} to {self._title(other)}, which you just played to the end."

    def _transition(self, row: int) -> str:
        previous = self.context.state.at(self.context.moment).previous
        return "" if previous in (None, row) else f"Flows on from {self._title(previous or 0)}."

    def _added(self, row: int) -> str:
        days = int((self.context.moment.timestamp() - self.library.added_at[row]) // 86_400)
        if days < 0:
            return ""
        when = ("today", "yesterday")[days] if days < 2 else f"{days} days ago"
        return f"Added to your library {when} and not played yet."

    def _new(self, row: int) -> str:
        return f"New to you: you asked for adventure, and have not played {self._kind(row)} yet."

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

    def _title(self, row: int) -> str:
        artist = self.library.artists[row]
        return f"“{self.library.titles[row]}”" + (f" by {artist}" if artist else "")

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
