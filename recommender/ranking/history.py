"""What the listener did with each track, artist, album and genre, as decaying sums."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from recommender.entities import Gesture, GestureKind, Interaction
from recommender.policy.reward import Judgement, is_completion, is_skip
from recommender.ranking.library import LibraryArrays
from recommender.ranking.rates import TASTE_HALF_LIFE_S, DecayingSums, Floats, Moments, Rates
from recommender.ranking.tallies import Kind, Tallies, Tally

DAY_S = 86_400.0
RELISTEN_HALF_LIFE_S = 30 * DAY_S
"""Plays decayed with thirty days rank next week's repeats best (NDCG@50 .542)."""
REDISCOVER_AFTER_S = 30 * DAY_S
EXEMPLAR_HALF_LIFE = 100
"""An exemplar counts half when a hundred other tracks were judged after it."""
EXEMPLARS = 256
"""Tracks the channels compare with: the most recently touched ones."""
FADED = 2.0 * 0.5 ** (np.arange(EXEMPLARS)[::-1] / EXEMPLAR_HALF_LIFE)
RESTS_S = 14 * DAY_S
"""How long an artist stays away whom the listener asked to rest, and a track of which they want
less: what is alike comes less often, the track itself not at once again."""
HOURS = 24
DAYPART_HOURS = 6
MOMENTS = 2 * HOURS // DAYPART_HOURS
EFFECT_SHRINKAGE = 3.0

Rows = NDArray[np.int64]


class MomentEffects:
    """How much better or worse each thing does at some time of the week than it does at all.

    Shrunk random effects: the mean reward of a thing at a daypart, on working days or at the
    weekend, less its mean at all times, times n / (n + k) of the facts from that time.
    """

    def __init__(self, size: int) -> None:
        self._rates = Rates(size * MOMENTS, EFFECT_SHRINKAGE)

    def add(self, things: Iterable[int], reward: float, at: float, moment: datetime) -> None:
        """Count one reward for each of the things."""
        then = moment_of(moment)
        self._rates.add([at_moment(thing, then) for thing in things], reward, at)

    def stored(self, things: Rows, moment: datetime) -> Floats:
        """The sums about the time of a moment as they are kept by now, (things, 2)."""
        return self._rates.stored(things * MOMENTS + moment_of(moment))

    def effects(self, stored: Floats, overall: tuple[Floats, Floats], now: Moments) -> Floats:
        """The effect on each of the things of the time whose sums were stored, (things,).

        Args:
            overall: decayed sums of their rewards at all times and of their number.
        """
        rates, evidence = self._rates.shrunk(stored, now)
        rewards, counts = overall
        return np.asarray(rates - evidence * rewards / np.maximum(counts, 1e-9))


class Readings(NamedTuple):
    """What a history holds of m tracks, each read before a fact or all at once; k genres of them.

    Sums are as :meth:`Rates.stored` gives them, to be read as of the moment of each track.
    """

    track: Floats
    artist: Floats
    album: Floats
    genre: Floats
    """(k, 2), the genres of the first track, of the second, and so on."""
    artist_moment: Floats
    genre_moment: Floats
    plays: Floats
    last_heard: Floats
    artist_last_heard: Floats
    artist_known: NDArray[np.bool_]
    hours: Floats
    completions: Floats


def joined(readings: Sequence[Readings]) -> Readings:
    """Several readings as one, in their order."""
    if len(readings) == 1:
        return readings[0]
    return Readings(*(np.concatenate(column) for column in zip(*readings, strict=True)))


@dataclass(frozen=True, slots=True)
class Exemplars:
    """Tracks the listener has judged, newest last; for m tracks at once also (m, K).

    Attributes:
        rows: (K,).
        rewards: (K,) mean reward of each, about -1..1 and at most 2.
        weights: (K,) how much each counts, decayed.
        ages_s: (K,) how long ago each was last touched; zeros if not told.
        hours_apart: (K,) hours 0..12 between the times of day then and now; likewise.
    """

    rows: Rows
    rewards: NDArray[np.float64]
    weights: NDArray[np.float64]
    ages_s: NDArray[np.float64] | None = None
    hours_apart: NDArray[np.float64] | None = None

    def __len__(self) -> int:
        return int(self.rows.shape[-1])


class History:
    """Everything one listener did, indexed by rows of the library."""

    def __init__(
        self, library: LibraryArrays, forgotten: Mapping[tuple[str, int], float] | None = None
    ) -> None:
        n = len(library)
        self._forgotten = forgotten or {}
        """Artist or genre → until when what was done does not count for it."""
        self._library = library
        self.tracks = Rates(n, shrinkage=1.0)
        self.artists = Rates(_count(library.artist_of), shrinkage=1.5)
        self.albums = Rates(_count(library.album_of), shrinkage=3.0)
        self.genres = Rates(library.genres.shape[1], shrinkage=4.0)
        self.artist_moments = MomentEffects(_count(library.artist_of))
        self.genre_moments = MomentEffects(library.genres.shape[1])
        self.plays = DecayingSums(n, RELISTEN_HALF_LIFE_S)
        self.last_heard = np.full(n, -math.inf)
        self.artist_last_heard = np.full(_count(library.artist_of), -math.inf)
        self.hours = np.zeros((_count(library.artist_of), 2))
        """Sum of unit vectors of the local hours at which an artist was completed."""
        self.completions = np.zeros(_count(library.artist_of))
        self.banned = np.zeros(n, dtype=np.bool_)
        self.artist_rests_until = np.full(_count(library.artist_of), -math.inf)
        self.rests_until = np.full(n, -math.inf)
        self.liked_at: dict[int, datetime] = {}
        self.finished_at: dict[int, datetime] = {}
        self._tallies = Tallies(
            n,
            albums=_count(library.album_of),
            artists=_count(library.artist_of),
            genres=library.genres.shape[1],
            moments=MOMENTS,
        )
        self.artists_known = np.zeros(_count(library.artist_of), dtype=np.bool_)
        # The tracks judged last, and when they were last touched, Unix seconds; the newest last.
        self._recent_rows, self._recent_at = array("q"), array("d")

        # All that was good, in the order it came; the hours are local.
        self._good_rows, self._good_rewards = array("q"), array("d")
        self._good_moments, self._good_hours = array("d"), array("f")

    def take(self, judged: Judgement, row: int) -> None:
        """Count one fact about a row of the library."""
        if isinstance(judged.fact, Interaction):
            self._take_play(judged.fact, judged, row)
        else:
            self._take_gesture(judged.fact, row)
        if judged.reward is None:
            return
        at = judged.at
        moment = judged.fact.at if isinstance(judged.fact, Gesture) else judged.fact.started_at
        artists, genres = self._bearing(row, at)
        self.tracks.add([row], judged.reward, at)
        self.artists.add(artists, judged.reward, at)
        self.albums.add([int(self._library.album_of[row])], judged.reward, at)
        self.genres.add(genres, judged.reward, at)
        self.artist_moments.add(artists, judged.reward, at, moment)
        self.genre_moments.add(genres, judged.reward, at, moment)
        if judged.reward > 0:
            self._good_rows.append(row)
            self._good_rewards.append(judged.reward)
            self._good_moments.append(at)
            self._good_hours.append(moment.hour + moment.minute / 60)
        self._touch(row, moment.timestamp())

    def _touch(self, row: int, at: float) -> None:
        """Let a track be the newest exemplar."""
        recent, touched = self._recent_rows, self._recent_at
        place = recent.index(row) if row in recent else 0 if len(recent) == EXEMPLARS else None
        if place is not None:
            del recent[place], touched[place]
        recent.append(row)
        touched.append(at)

    def _take_play(self, play: Interaction, judged: Judgement, row: int) -> None:
        artist = int(self._library.artist_of[row])
        self.last_heard[row] = self.artist_last_heard[artist] = judged.at
        self.artists_known[artist] = True
        if judged.reward is None:
            return
        completed = is_completion(play)
        skipped = is_skip(play)
        for kind, number in self._things(row, moment_of(play.started_at), judged.at):
            self._tallies.add(kind, number, finished=completed, skipped=skipped)
        if completed:
            self.plays.add([row], (1.0,), judged.at)
            self.finished_at[row] = play.started_at
            self.hours[artist] += hour_vector(play.started_at)
            self.completions[artist] += 1

    def _take_gesture(self, gesture: Gesture, row: int) -> None:
        artist = int(self._library.artist_of[row])
        match gesture.kind:
            case GestureKind.LIKE:
                self.liked_at[row] = gesture.at
                self.banned[row] = False  # who likes a track again wants it back
                self.artist_rests_until[artist] = self.rests_until[row] = -math.inf
            case GestureKind.MORE_LIKE_THIS:
                self.artist_rests_until[artist] = self.rests_until[row] = -math.inf
            case GestureKind.LESS_LIKE_THIS:
                self.rests_until[row] = gesture.at.timestamp() + RESTS_S
            case GestureKind.REST_ARTIST:
                self.artist_rests_until[artist] = gesture.at.timestamp() + RESTS_S
            case GestureKind.NEVER_PLAY:
                self.banned[row] = True
                self.liked_at.pop(row, None)
            case GestureKind.UNLIKE | GestureKind.DISLIKE:
                self.liked_at.pop(row, None)
            case _:
                pass

    def barred(self, now: float) -> NDArray[np.bool_]:
        """Tracks that must not be chosen at a moment: never again, or not yet again, (n,)."""
        resting = (self.artist_rests_until > now)[self._library.artist_of]
        return self.banned | resting | (self.rests_until > now)

    def fade(self, kept: float) -> None:
        """Taste has turned: what was thought of tracks before counts only this part."""
        for rates in (self.tracks, self.artists, self.albums, self.genres):
            rates.fade(kept)
        self.plays.scale(kept)

    def loved_before(self, now: float, among: NDArray[np.bool_]) -> Rows:
        """Rows once finished or liked, not judged badly since, and silent for a month."""
        loved = np.zeros(len(self.last_heard), dtype=np.bool_)
        loved[[*self.finished_at, *self.liked_at]] = True
        loved &= among & (now - self.last_heard >= REDISCOVER_AFTER_S)
        rows = np.flatnonzero(loved)
        return rows[self.tracks.read(rows, now)[0] > 0]

    def loved(self, until: float) -> tuple[Rows, NDArray[np.float64], dict[int, list[float]]]:
        """What was good by a moment: rows, decayed rewards (both (m,)), and local hours by row."""
        rows, rewards = np.array(self._good_rows), np.array(self._good_rewards)
        moments, hours = np.array(self._good_moments), np.array(self._good_hours)
        by_then = moments <= until
        rows, age_s = rows[by_then], until - moments[by_then]
        faded = rewards[by_then] * 0.5 ** (age_s / TASTE_HALF_LIFE_S)
        distinct, places = np.unique(rows, return_inverse=True)
        hours_of: dict[int, list[float]] = {int(row): [] for row in distinct}
        for row, hour in zip(rows.tolist(), hours[by_then].tolist(), strict=True):
            hours_of[row].append(hour)
        weights = np.bincount(places, faded, len(distinct)).astype(np.float64)
        return distinct, weights, hours_of

    @property
    def empty(self) -> bool:
        """Nothing has been judged yet."""
        return not self._recent_rows

    def exemplars(self, now: float, *, timed: bool = True) -> Exemplars:
        """The tracks to compare others with; when they were touched only if ``timed``."""
        rows, stored = self.recent()
        exemplars = self._judged(rows, stored, now)
        if not timed:
            return exemplars
        touched = np.array(self._recent_at)
        hours = (touched - now) / 3600.0 % HOURS
        apart = np.minimum(hours, HOURS - hours)
        return replace(exemplars, ages_s=np.maximum(now - touched, 0.0), hours_apart=apart)

    def recent(self) -> tuple[Rows, Floats]:
        """The rows (K,) of the exemplars and their sums (K, 2) as they are kept by now."""
        rows = np.array(self._recent_rows, dtype=np.int64)
        return rows, self.tracks.stored(rows)

    def exemplars_of(self, recent: Sequence[tuple[Rows, Floats]], now: Moments) -> Exemplars:
        """The exemplars before each of m facts, from :meth:`recent` then, as of their moments."""
        width = max(len(rows) for rows, _stored in recent)
        rows = np.zeros((len(recent), width), np.int64)
        stored = np.zeros((*rows.shape, 2))
        for place, (own, sums) in enumerate(recent):
            # What is left before them has no evidence, and so no weight.
            rows[place, width - len(own) :], stored[place, width - len(own) :] = own, sums
        return self._judged(rows, stored, now)

    def _judged(self, rows: Rows, stored: Floats, now: Moments) -> Exemplars:
        rates, evidence = self.tracks.shrunk(stored, now)
        # A track heard once counts in full, heard often a little more.
        weights = evidence * FADED[EXEMPLARS - rows.shape[-1] :]
        rewards = np.minimum(np.maximum(rates / np.maximum(evidence, 1e-9), -2.0), 2.0)
        return Exemplars(rows, rewards, weights)

    def read(self, rows: Rows, genres: Rows, moment: datetime) -> Readings:
        """All that is kept of some tracks and of their genres by now."""
        artists = self._library.artist_of[rows]
        return Readings(
            track=self.tracks.stored(rows),
            artist=self.artists.stored(artists),
            album=self.albums.stored(self._library.album_of[rows]),
            genre=self.genres.stored(genres),
            artist_moment=self.artist_moments.stored(artists, moment),
            genre_moment=self.genre_moments.stored(genres, moment),
            plays=self.plays.stored(rows),
            last_heard=self.last_heard[rows],
            artist_last_heard=self.artist_last_heard[artists],
            artist_known=self.artists_known[artists],
            hours=self.hours[artists],
            completions=self.completions[artists],
        )

    def tally(self, kind: Kind, number: int) -> Tally:
        """How often this track (row), artist, album or genre (dense numbers) was heard.

        Of ``artist_now`` and ``genre_now`` the number is that of :func:`at_moment`.
        """
        return self._tallies.read(kind, number)

    def _bearing(self, row: int, at: float) -> tuple[list[int], list[int]]:
        """The artist and the genres of a track a fact of a moment bears on: none that the
        listener wanted forgotten since."""
        forgotten = self._forgotten.get
        artist, genres = int(self._library.artist_of[row]), genres_of(self._library, row).tolist()
        return (
            [artist] if at > forgotten(("artist", artist), -math.inf) else [],
            [genre for genre in genres if at > forgotten(("genre", genre), -math.inf)],
        )

    def _things(self, row: int, moment: int, at: float) -> list[tuple[Kind, int]]:
        """The track and all it belongs to, at all times and at a time of the week."""
        artists, genres = self._bearing(row, at)
        return [
            ("track", row),
            ("album", int(self._library.album_of[row])),
            *(("artist", artist) for artist in artists),
            *(("artist_now", at_moment(artist, moment)) for artist in artists),
            *(("genre", genre) for genre in genres),
            *(("genre_now", at_moment(genre, moment)) for genre in genres),
        ]


def at_moment(number: int, moment: int) -> int:
    """The number of an artist or genre at one time of the week."""
    return number * MOMENTS + moment


def moment_of(moment: datetime) -> int:
    """The time of the week: one of four dayparts, on working days or at the weekend."""
    return moment.hour // DAYPART_HOURS + HOURS // DAYPART_HOURS * (moment.weekday() >= 5)


def hour_vector(moment: datetime) -> NDArray[np.float64]:
    """The local hour as a point on a circle, (2,)."""
    angle = 2 * math.pi * (moment.hour + moment.minute / 60) / HOURS
    return np.array([math.cos(angle), math.sin(angle)])


def genres_of(library: LibraryArrays, row: int) -> NDArray[np.int64]:
    """The genre columns of one track."""
    genres = library.genres
    return np.asarray(genres.indices[genres.indptr[row] : genres.indptr[row + 1]], dtype=np.int64)


def _count(dense: NDArray[np.int64]) -> int:
    return int(dense.max()) + 1 if len(dense) else 0
