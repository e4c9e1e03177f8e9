"""Reasons: one sentence for each slot, from what contributed most to its score.

The score is linear in named features, so a reason is not a story beside the model but its
largest positive part, told with the facts it stands on. A sentence cites only facts that are in
the history; when uncertainty or chance decided, it says that instead.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.policy.features import FEATURE_NAMES, Context
from recommender.ranking.ablation import Ablation, Nearness
from recommender.ranking.blend import Blend
from recommender.ranking.channels import Channel
from recommender.ranking.first_look import FirstLook
from recommender.ranking.history import DAY_S, at_moment, genres_of, moment_of
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.phrases import TIMES_OF_WEEK, day_words, finished_of, times_heard
from recommender.ranking.pull import Pull
from recommender.ranking.spaces import Floats, Rows
from recommender.slates import QueueKind

SUBJECTS = {
    "track_rate": "track", "often_played": "track", "track_evidence": "track",
    "known_when_skipping": "track", "track_rate_in_evening": "track", "known_by_dial": "track",
    "rediscovery": "rediscovery", "rested": "rediscovery",
    "artist_rate": "artist", "near_new": "artist",
    "album_rate": "album", "genre_rate": "genre", "usual_hour": "hour",
    "artist_now": "artist_now", "genre_now": "genre_now",
    "sound_taste": "sound", "sound_taste_of_new": "sound",
    "words_taste": "words", "words_taste_of_new": "words",
    "people_taste": "people", "people_taste_of_new": "people",
    "people_session": "people",
    "sound_session": "sound_session", "sound_session_when_skipping": "sound_session",
    "words_session": "words_session", "words_session_when_skipping": "words_session",
    "sound_transition": "transition", "words_transition": "transition",
    "stated": "stated", "recently_added": "added",
    "near_new_by_dial": "dial", "far_new_by_dial": "dial",
}  # fmt: skip
"""Feature → what a sentence about it speaks of; features without a subject are never cited."""

SMALLEST_LOSS = 0.05
"""Facts without which less than this part of all that speaks for a track would go are no reason."""
SMALLEST_CONTRIBUTION = 0.02
"""Less than this part of it decided nothing."""
NEAR_TIE = 0.75
"""Contributions within this part of the largest one explain a track as well as it does."""
SMALLEST_CLOSENESS = 0.05

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
    """Writes the sentences of one queue, whose tracks are ``rows``."""

    def __init__(
        self,
        blend: Blend,
        labels: LabelGuesser,
        rows: Rows,
        context: Context,
        weights: Floats,
        kind: QueueKind = QueueKind.DISCOVER,
        pull: Pull | None = None,
    ) -> None:
        self._said = blend.stated
        self._kind_of_queue, self._pull = kind, pull
        self._ablation = Ablation(blend, context)
        self.library, self.channels, self.history = blend.library, blend.channels, blend.history
        self.context = context
        self.weights = weights
        self._told: Counter[str] = Counter()
        # All slots are compared with the exemplars at once: one by one it would take half the time
        # of the whole queue.
        self._rows, exemplars = np.unique(rows), self._ablation.exemplars.rows
        self._closeness = {
            channel.name: channel.closeness(self._rows, exemplars) for channel in self.channels
        }
        self._praised = np.array([self._judged(int(row)) != "" for row in exemplars], np.bool_)
        self._on_record = np.isfinite(self.history.last_heard)
        self._on_record[list(self.history.liked_at)] = True
        self._labels = labels
        self._first_look = FirstLook(blend.library, labels, context.moment)
        self._tell: dict[str, Callable[[int], Reason | None]] = {
            "track": self._track,
            "rediscovery": self._rediscovery,
            "artist": self._artist,
            "album": self._album,
            "genre": self._genre,
            "hour": self._hour,
            "artist_now": self._artist_now,
            "genre_now": self._genre_now,
            "transition": self._transition,
            "added": self._added,
            "stated": self._stated,
            "dial": self._new,
        }
        for name in ALIKE:
            self._tell[name] = partial(self._like_exemplar, name)
            self._tell[f"{name}_session"] = partial(self._near_session, name)

    def reason(self, row: int, features: Floats, *, exploring: bool) -> Reason:
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
            if told is not None and self._stands(row, features, told):
                self._told[subject] += 1
                return told
        return Reason(self._guess(row))

    def _stands(self, row: int, features: Floats, told: Reason) -> bool:
        """Whether the score would be lower without the facts that a reason cites."""
        if not told.cited:
            return True
        without = self._ablation.without(row, features, told.cited, self._nearness(row))
        lost = float(self.weights @ (features - without))
        return lost >= SMALLEST_LOSS * self._spoken_for(features)

    def _spoken_for(self, features: NDArray[np.floating]) -> float:
        """All that speaks for a track."""
        return float(np.maximum(features * self.weights, 0.0).sum())

    def _guess(self, row: int) -> str:
        """What is true of a track that nothing speaks for."""
        of_track = self.history.tally("track", row)
        if of_track.heard:
            return f"No favourite yet: you heard it {times_heard(of_track)}."
        of_artist = self.history.tally("artist", int(self.library.artist_of[row]))
        if of_artist.heard and self.library.artists[row]:
            past = f"of whom you finished {finished_of(of_artist)}" if of_artist.finished else (
                "whom you have not heard to the end yet")  # fmt: skip
            return f"New to you: more by {self._who(row)}, {past}."
        return f"A guess: {self._first_look.words(row)}, new to you."

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
        smallest = max(SMALLEST_CONTRIBUTION * self._spoken_for(features), 1e-9)
        positive = [subject for subject in total if total[subject] >= smallest]
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
        return f"A try drawn by chance: you heard it {times_heard(tally)}."

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
        return Reason(f"You finished it {finished_of(tally)} times, last {last}.", "track", (row,))

    def _rediscovery(self, row: int) -> Reason | None:
        finished_at = self.history.finished_at.get(row)
        if finished_at is None or (self.context.moment - finished_at).days < REDISCOVERY_DAYS:
            return None
        last = self._day(finished_at)
        text = f"You last played it to the end {last}: time to hear it again."
        return Reason(text, "rediscovery", (row,))

    def _artist(self, row: int) -> Reason | None:
        tally = self.history.tally("artist", int(self.library.artist_of[row]))
        cited = self._by_artist(row)
        text = f"You finished {finished_of(tally)} by {self._who(row)}{self._lately(cited)}."
        return Reason(text, "artist", cited) if tally.finished else None

    def _hour(self, row: int) -> Reason | None:
        tally = self.history.tally("artist", int(self.library.artist_of[row]))
        if tally.finished < OFTEN_FINISHED:
            return None
        text = f"You tend to play {self._who(row)} around this hour."
        return Reason(text, "hour", self._by_artist(row))

    def _artist_now(self, row: int) -> Reason | None:
        moment = moment_of(self.context.moment)
        artist = int(self.library.artist_of[row])
        tally = self.history.tally("artist_now", at_moment(artist, moment))
        text = f"You finished {finished_of(tally)} by {self._who(row)} on {TIMES_OF_WEEK[moment]}."
        return Reason(text, "artist_now", self._by_artist(row)) if tally.finished else None

    def _genre_now(self, row: int) -> Reason | None:
        moment = moment_of(self.context.moment)
        genres = genres_of(self.library, row).tolist()
        tallies = [self.history.tally("genre_now", at_moment(genre, moment)) for genre in genres]
        best = max(range(len(genres)), key=lambda place: tallies[place].finished, default=0)
        if not genres or not tallies[best].finished:
            return None
        name = self.library.genre_names[genres[best]]
        text = f"You finished {finished_of(tallies[best])} of {name} on {TIMES_OF_WEEK[moment]}."
        return Reason(text, "genre_now", self._of_genre(genres[best]))

    def _of_genre(self, genre: int) -> tuple[int, ...]:
        carrying = np.zeros(len(self.library), dtype=np.bool_)
        carrying[self.library.genres[:, [genre]].tocoo().coords[0]] = True
        return self._recorded(carrying)

    def _by_artist(self, row: int) -> tuple[int, ...]:
        return self._recorded(self.library.artist_of == self.library.artist_of[row])

    def _recorded(self, among: NDArray[np.bool_]) -> tuple[int, ...]:
        """Those of the tracks about which there are facts."""
        return tuple(np.flatnonzero(among & self._on_record).tolist())

    def _lately(self, cited: tuple[int, ...]) -> str:
        """When the last of some tracks was played to the end."""
        last = [self.history.finished_at[row] for row in cited if row in self.history.finished_at]
        return f", last {self._day(max(last))}" if last else ""

    def _album(self, row: int) -> Reason | None:
        number, title = int(self.library.album_of[row]), self.library.albums[row]
        tally = self.history.tally("album", number)
        if not title or not tally.finished:
            return None
        cited = self._recorded(self.library.album_of == number)
        text = f"You finished {finished_of(tally)} from “{title}”{self._lately(cited)}."
        return Reason(text, "album", cited)

    def _genre(self, row: int) -> Reason | None:
        genres = genres_of(self.library, row).tolist()
        finished = [self.history.tally("genre", genre).finished for genre in genres]
        if not any(finished):
            return None
        best = genres[int(np.argmax(finished))]
        tally = self.history.tally("genre", best)
        cited = self._of_genre(best)
        text = f"You finished {finished_of(tally)} of {self.library.genre_names[best]}"
        return Reason(f"{text}{self._lately(cited)}.", "genre", cited)

    def _like_exemplar(self, name: ChannelName, row: int) -> Reason | None:
        """The judged tracks that speak loudest for this one in a channel."""
        channel = self._channel(name)
        exemplars = self._ablation.exemplars
        if channel is None or not len(exemplars):
            return None
        support = self._support(name, row)
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

    def _support(self, name: ChannelName, row: int) -> Floats:
        """How much each exemplar that was finished or liked speaks for a track, (K,)."""
        exemplars = self._ablation.exemplars
        closeness = self._nearness(row)[name]
        near = (closeness > SMALLEST_CLOSENESS) & self._praised & (exemplars.rows != row)
        return np.asarray(closeness * exemplars.weights * exemplars.rewards * near)

    def _nearness(self, row: int) -> Nearness:
        """How close a track is to the exemplars, by channel."""
        place = int(np.searchsorted(self._rows, row))
        return {name: closeness[place] for name, closeness in self._closeness.items()}

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

    def _stated(self, row: int) -> Reason | None:
        name = self._said.asked_for(row)
        return Reason(f"You asked for more {name}.", "stated") if name else None

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
        own, of_other = (slice(terms.indptr[at], terms.indptr[at + 1]) for at in (row, other))
        shared, here, there = np.intersect1d(
            terms.indices[own], terms.indices[of_other], return_indices=True
        )
        weights = terms.data[own][here] * terms.data[of_other][there]
        order = np.argsort(-weights, kind="stable")[:3]
        names = [self.library.term_names[int(shared[place])] for place in order]
        return f" ({', '.join(names)})" if names else ""

    def _day(self, day: datetime) -> str:
        return day_words(day, self.context.moment)

    def _channel(self, name: ChannelName) -> Channel | None:
        return next((channel for channel in self.channels if channel.name is name), None)

    def _who(self, row: int) -> str:
        return self.library.artists[row] or "this artist"

    def _kind(self, row: int) -> str:
        """The track's artist, with its genre where it is known, or the one it sounds like."""
        genres = genres_of(self.library, row)
        if len(genres):
            genre = f" ({self.library.genre_names[genres[0]]})"
        else:
            guess = self._labels.genre(row)
            genre = f" (sounds like {guess})" if guess else ""
        return f"{self._who(row)}{genre}"
