"""Reasons: one sentence for each slot, from what contributed most to its score.

The score is linear in named features, so a reason is not a story beside the model but its
largest positive part, told with the facts it stands on. A sentence cites only facts that are in
the history; when uncertainty or chance decided, it says that instead.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import datetime
from functools import partial

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.phrases import NOTHING, Day, Phrase, say, term
from recommender.policy.features import FEATURE_NAMES, Context
from recommender.ranking.ablation import Ablation, Nearness
from recommender.ranking.blend import Blend
from recommender.ranking.channels import Channel
from recommender.ranking.first_look import FirstLook
from recommender.ranking.history import DAY_S, genres_of
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.own_past import OwnPast, Reason
from recommender.ranking.phrases import (
    alike,
    close_to,
    days_ago,
    times_heard,
    who,
    with_shared_terms,
)
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

LIKENESS = (ChannelName.SOUND, ChannelName.WORDS, ChannelName.PEOPLE)
CITED_SUPPORT = 0.25
"""Exemplars that speak at least so loud as the loudest are cited with it."""


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
        self._praised = np.isin(exemplars, [*self.history.liked_at, *self.history.finished_at])
        past = self._past = OwnPast(blend.library, blend.history, context.moment)
        self._labels = labels
        self._first_look = FirstLook(blend.library, labels, context.moment)
        self._tell: dict[str, Callable[[int], Reason | None]] = {
            "track": past.track,
            "rediscovery": past.rediscovery,
            "artist": past.artist,
            "album": past.album,
            "genre": past.genre,
            "hour": past.hour,
            "artist_now": past.artist_now,
            "genre_now": past.genre_now,
            "transition": self._transition,
            "added": self._added,
            "stated": self._stated,
            "dial": self._new,
        }
        for name in LIKENESS:
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

    def _guess(self, row: int) -> Phrase:
        """What is true of a track that nothing speaks for."""
        of_track = self.history.tally("track", row)
        if of_track.heard:
            return say("No favourite yet: you heard it {times}.", times=times_heard(of_track))
        of_artist = self.history.tally("artist", int(self.library.artist_of[row]))
        if not of_artist.heard or not self.library.artists[row]:
            return say("A guess: {known}, new to you.", known=self._first_look.words(row))
        artist = who(self.library, row)
        if not of_artist.finished:
            return say(
                "New to you: more by {artist}, whom you have not heard to the end yet.",
                artist=artist,
            )
        return say(
            "New to you: more by {artist}, of whom you finished {finished} of {heard}.",
            artist=artist, finished=of_artist.finished, heard=of_artist.heard,
        )  # fmt: skip

    def _asked(self, row: int) -> Reason | None:
        """What the kind of queue itself says of a track."""
        if self._kind_of_queue is QueueKind.REDISCOVER:
            return self._past.rediscovery(row)
        sentence = self._pull.sentence(row) if self._pull is not None else NOTHING
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

    def _trial(self, row: int) -> Phrase:
        tally = self.history.tally("track", row)
        if tally.heard:
            return say("A try drawn by chance: you heard it {times}.", times=times_heard(tally))
        kind = self._kind(row)
        return say("New to you: a try, to learn what you think of {kind}.", kind=kind)

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
        words = name is ChannelName.WORDS
        track = with_shared_terms(self.library, row, best) if words else self.library.named(best)
        near, more = self._judged(best, alike(name, track)), len(cited) - 1
        text = (
            say("{near}, and {n} more you finished or liked.", near=near, n=more)
            if more
            else say("{near}.", near=near)
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
        near = close_to(name, self.library.named(other))
        text = say("{near}, which you just played to the end.", near=near)
        return Reason(text, f"{name}_session", (other,))

    def _transition(self, row: int) -> Reason | None:
        previous = self.context.state.at(self.context.moment).previous
        if previous is None or previous == row:
            return None
        track = self.library.named(previous)
        text = say("Close to {track}, which you heard just now.", track=track)
        return Reason(text, "transition", (previous,))

    def _stated(self, row: int) -> Reason | None:
        name = self._said.asked_for(row)
        return Reason(say("You asked for more {name}.", name=name), "stated") if name else None

    def _added(self, row: int) -> Reason | None:
        days = int((self.context.moment.timestamp() - self.library.added_at[row]) // DAY_S)
        if days < 0:
            return None
        when = days_ago(days)
        return Reason(say("Added to your library {when} and not played yet.", when=when), "added")

    def _new(self, row: int) -> Reason | None:
        text = say(
            "New to you: you asked for adventure, and have not played {kind} yet.",
            kind=self._kind(row),
        )
        return None if self.history.tally("track", row).heard else Reason(text, "dial")

    def _judged(self, row: int, near: Phrase) -> Phrase:
        """That something is near to a track, and what good the listener did with this one."""
        if row in self.history.liked_at:
            return say("{near}, which you liked", near=near)
        day = self._day(self.history.finished_at[row])
        return say("{near}, which you played to the end {day}", near=near, day=day)

    def _day(self, day: datetime) -> Day:
        return Day(day, self.context.moment)

    def _channel(self, name: ChannelName) -> Channel | None:
        return next((channel for channel in self.channels if channel.name is name), None)

    def _kind(self, row: int) -> Phrase:
        """The track's artist, with its genre where it is known, or the one it sounds like."""
        artist, genres = who(self.library, row), genres_of(self.library, row)
        if len(genres):
            genre = self.library.genre_names[genres[0]]
            return say("{artist} ({genre})", artist=artist, genre=genre)
        if guess := self._labels.genre(row):
            return say("{artist} (sounds like {genre})", artist=artist, genre=term(guess))
        return artist
