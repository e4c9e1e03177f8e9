"""The blend: channels, history and session become one φ, and φ one score with its parts.

The same function describes two hundred candidates before a queue and the one track of a fact
while learning from it, so that what is learnt is what is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.policy.features import DIMENSIONS, FEATURE_GROUPS, Context, assemble
from recommender.policy.state import REMEMBERED_RUN, SessionState
from recommender.ranking.channels import Channel
from recommender.ranking.history import (
    DAY_S,
    Exemplars,
    History,
    Readings,
    genres_of,
    hour_vector,
    joined,
)
from recommender.ranking.library import LibraryArrays
from recommender.ranking.rates import Moments
from recommender.ranking.rerank import similarity
from recommender.ranking.spaces import Floats, Rows
from recommender.ranking.stated import Stated

JUST_HEARD_HALF_LIFE_S = 4 * 3600.0
ARTIST_HEARD_HALF_LIFE_S = 3600.0
NEWCOMER_HALF_LIFE_S = 30 * DAY_S
REDISCOVERY_AFTER_DAYS = 30.0
OFTEN = 10.0
"""Decayed plays that count as very often."""
LEAST_RUN = 2
"""One skip alone is no pattern."""
PEOPLE_FEATURES = np.flatnonzero([group is ChannelName.PEOPLE for group in FEATURE_GROUPS])

SAYS_OF_SESSION = {"completed": (0, 1.0), "skipped": (0, -1.0), "previous": (1, 1.0)}
"""Group of a session → what nearness to it tells of: the session or the track before, its sign."""

Columns = dict[str, Floats]
Scalar = TypeVar("Scalar", bound=np.generic)


class Company:
    """The tracks of sessions that others are compared with, one after another.

    Attributes:
        rows: (s, k), in each session those heard to the end, those skipped, the one before, and
            the run of skips; any row where a session has fewer than another.
        previous: (s,), the one before, any row where there is none; has_previous: (s,).
        runs: (s, r), the run of skips; in_run: (s, r), where it has so many.
    """

    def __init__(self, states: Sequence[SessionState]) -> None:
        groups: dict[str, list[tuple[int, ...]]] = {
            "completed": [state.completed for state in states],
            "skipped": [state.skipped for state in states],
            "previous": [() if state.previous is None else (state.previous,) for state in states],
            "run": [state.skip_run for state in states],
        }
        widths = {name: max(map(len, group)) for name, group in groups.items()}
        self.rows: Rows = np.zeros((len(states), sum(widths.values())), np.int64)
        there = np.zeros(self.rows.shape)
        # Closeness (m, k) times the first column is nearness to the session, times the second to
        # the track before.
        self._means = np.zeros((*self.rows.shape, 2))
        self._places: dict[str, slice] = {}
        start = 0
        for name, group in groups.items():
            place = self._places[name] = slice(start, start + widths[name])
            for number, own in enumerate(group):
                if own:
                    self.rows[number, start : start + len(own)] = own
                    there[number, start : start + len(own)] = 1.0 / len(own)
            if name in SAYS_OF_SESSION:
                column, sign = SAYS_OF_SESSION[name]
                self._means[:, place, column] = sign * there[:, place]
            start += widths[name]
        self.previous = self.rows[:, self._places["previous"]].sum(axis=1)
        self.has_previous = there[:, self._places["previous"]].any(axis=1)
        self.runs, self.in_run = self.near("run", self.rows), self.near("run", there) > 0

    def near(self, name: str, closeness: NDArray[Scalar]) -> NDArray[Scalar]:
        """Of a closeness (m, k) what is about one group, (m, of it)."""
        return closeness[:, self._places[name]]

    def means(self, closeness: Floats) -> Floats:
        """Mean closeness (m, k) to what was completed less that to what was skipped, and closeness
        to the track before; 0 where there is none, (m, 2)."""
        if len(self._means) == 1:
            return np.asarray(closeness @ self._means[0])
        return np.asarray(np.einsum("mk,mkc->mc", closeness, self._means))


class Scenes:
    """The moments in which tracks are looked at: one for all m tracks (s = 1), or one for each.

    Attributes:
        now: Unix seconds, (s,) or the one moment; hours: (s, 2), the local hours as points on a
            circle.
        numbers: what :func:`~recommender.policy.features.assemble` makes the products with.
        company: of the sessions so far.
    """

    def __init__(self, contexts: Sequence[Context]) -> None:
        moments = [context.moment.timestamp() for context in contexts]
        self.now: Moments = np.array(moments) if len(moments) > 1 else moments[0]
        self.hours = np.array([hour_vector(context.moment) for context in contexts])
        numbers = [context.numbers() for context in contexts]
        self.numbers = {name: np.array([own[name] for own in numbers]) for name in numbers[0]}
        self.company = Company([context.state.at(context.moment) for context in contexts])


class Glance(NamedTuple):
    """What was known of a track at some moment before a fact about it; see :meth:`Blend.glance`."""

    row: int
    context: Context
    readings: Readings
    recent: tuple[Rows, Floats]
    logged: NDArray[np.floating] | None


@dataclass(frozen=True)
class Blend:
    """All that is known of the tracks, looked at from one moment at a time."""

    library: LibraryArrays
    channels: Sequence[Channel]
    history: History
    median_duration_s: float
    stated: Stated

    def features(self, rows: Rows, context: Context) -> Floats:
        """φ of the rows in a context, (m, d)."""
        readings = self.history.read(rows, _GenresOf(self.library, rows).columns, context.moment)
        exemplars = self.history.exemplars(context.moment.timestamp())
        return self._assemble(self.channels, rows, Scenes([context]), readings, exemplars)

    def glance(self, row: int, context: Context, logged: NDArray[np.floating] | None) -> Glance:
        """All that is known of one track by now and may have changed after the next fact.

        Args:
            logged: the φ with which the policy had put the track where it was played.
        """
        rows, genres = np.array([row]), genres_of(self.library, row)
        readings = self.history.read(rows, genres, context.moment)
        return Glance(row, context, readings, self.history.recent(), logged)

    def features_in_hindsight(self, glances: Sequence[Glance]) -> Floats:
        """φ of tracks as they were before facts about them, (m, d).

        The factors of the people channel are fitted on these very plays, so it must not be
        asked now: what it had said then is taken from the logged φ, or it is silent.
        """
        if not glances:
            return np.zeros((0, DIMENSIONS))
        others = [channel for channel in self.channels if channel.name is not ChannelName.PEOPLE]
        scenes = Scenes([glance.context for glance in glances])
        exemplars = self.history.exemplars_of([glance.recent for glance in glances], scenes.now)
        rows = np.array([glance.row for glance in glances])
        readings = joined([glance.readings for glance in glances])
        features = self._assemble(others, rows, scenes, readings, exemplars)
        for own, glance in zip(features, glances, strict=True):
            if glance.logged is not None and len(glance.logged) == DIMENSIONS:
                own[PEOPLE_FEATURES] = glance.logged[PEOPLE_FEATURES]
        return features

    def _assemble(
        self,
        channels: Sequence[Channel],
        rows: Rows,
        scenes: Scenes,
        readings: Readings,
        exemplars: Exemplars,
    ) -> Floats:
        company = scenes.company
        columns: Columns = {"bias": np.ones(len(rows))}
        near_run = []
        for channel in channels:
            compared = company.rows[0] if exemplars.rows.ndim == 1 else company.rows
            opinion, closeness = channel.look(rows, exemplars, compared)
            columns[f"{channel.name}_taste"] = opinion.taste
            columns |= _session(channel, company, closeness)
            near_run.append(company.near("run", closeness))
        columns |= self._history(rows, scenes, readings)
        columns["skipped_kind"] = self._skipped_kind(channels, rows, company, near_run)
        columns |= self._steps(rows, company)
        unheard = ~np.isfinite(readings.last_heard)
        columns |= self.prior(rows, scenes.now, unheard)
        return assemble(columns, scenes.numbers)

    @staticmethod
    def session(channel: Channel, rows: Rows, state: SessionState) -> Columns:
        """How near the tracks are to the session so far, in one channel."""
        company = Company([state])
        return _session(channel, company, channel.closeness(rows, company.rows[0]))

    def _skipped_kind(
        self,
        channels: Sequence[Channel],
        rows: Rows,
        company: Company,
        near_run: Sequence[Floats],
    ) -> Floats:
        """How alike the tracks are to a run of skips, 1 for five of one kind, (m,)."""
        alike = np.zeros(len(rows))
        heeded = company.in_run.sum(axis=1) >= LEAST_RUN
        if heeded.all() and len(heeded) == 1:
            among = similarity(self.library, rows, channels, company.runs[0], near_run)
            alike = among.sum(axis=1)
        elif heeded.any():
            near, own = [closeness[heeded] for closeness in near_run], company.in_run[heeded]
            among = similarity(self.library, rows[heeded], channels, company.runs[heeded], near)
            alike[heeded] = (among * own).sum(axis=1)
        return np.asarray(alike / REMEMBERED_RUN)

    def _history(self, rows: Rows, scenes: Scenes, readings: Readings) -> Columns:
        """What the listener did with the tracks and all around them."""
        history, library, now = self.history, self.library, scenes.now
        genres = _GenresOf(library, rows)
        of_genre = genres.repeated(now) if isinstance(now, np.ndarray) else now
        track_rate, track_evidence = history.tracks.shrunk(readings.track, now)
        artist_sums = history.artists.totals(readings.artist, now)
        genre_sums = history.genres.totals(readings.genre, of_genre)
        since_s = np.maximum(now - readings.last_heard, 0.0)
        artist_since_s = np.maximum(now - readings.artist_last_heard, 0.0)
        heard = np.isfinite(since_s)
        days = np.where(heard, since_s, 0.0) / DAY_S
        plays = history.plays.faded(readings.plays, now)[:, 0]
        artist_now = history.artist_moments.effects(readings.artist_moment, artist_sums, now)
        genre_now = history.genre_moments.effects(readings.genre_moment, genre_sums, of_genre)
        return {
            "track_rate": track_rate,
            "track_evidence": track_evidence,
            "artist_rate": history.artists.shrunk(readings.artist, now)[0],
            "album_rate": history.albums.shrunk(readings.album, now)[0],
            "genre_rate": genres.mean(history.genres.shrunk(readings.genre, of_genre)[0]),
            "often_played": np.log1p(plays) / np.log1p(OFTEN),
            "just_heard": 0.5 ** (since_s / JUST_HEARD_HALF_LIFE_S),
            "artist_just_heard": 0.5 ** (artist_since_s / ARTIST_HEARD_HALF_LIFE_S),
            "rested": np.log1p(days) / np.log1p(365.0),
            "rediscovery": np.clip(days / REDISCOVERY_AFTER_DAYS - 1.0, 0.0, 1.0)
            * np.maximum(track_rate, 0.0),
            "near_new": (~heard & readings.artist_known).astype(np.float64),
            "far_new": (~heard & ~readings.artist_known).astype(np.float64),
            "artist_now": artist_now,
            "genre_now": genres.mean(genre_now),
            "usual_hour": (readings.hours * scenes.hours).sum(axis=1)
            / (readings.completions + 3.0),
        }

    def _steps(self, rows: Rows, company: Company) -> Columns:
        """How far tempo and energy jump from the track before, and whether the artist stays."""
        library, previous = self.library, company.previous
        columns = {"energy": 2.0 * library.energy[rows].astype(np.float64) - 1.0}
        if company.has_previous.any():
            with np.errstate(divide="ignore", invalid="ignore"):
                octaves = np.abs(np.log2(library.tempo_bpm[rows] / library.tempo_bpm[previous]))
            energy = np.abs(library.energy[rows] - library.energy[previous])
            artists, there = library.artist_of, company.has_previous
            columns["tempo_step"] = np.where(there, np.minimum(octaves, 1.0), 0.0)
            columns["energy_step"] = np.where(there, energy, 0.0)
            columns["same_artist"] = there * (artists[rows] == artists[previous]).astype(np.float64)
        return columns

    def prior(self, rows: Rows, now: Moments, unheard: NDArray[np.bool_]) -> Columns:
        """What can be said of a track before anybody has heard it."""
        library = self.library
        age_s = np.maximum(now - library.added_at[rows], 0.0)
        octaves = np.abs(np.log2(np.maximum(library.durations_s[rows], 1) / self.median_duration_s))
        return {
            "stated": self.stated.column(rows, now),
            "recently_added": unheard * 0.5 ** (age_s / NEWCOMER_HALF_LIFE_S),
            "ordinary_length": -np.clip(octaves - 1.0, 0.0, 3.0) / 3.0,
        }


def parts_of(features: NDArray[np.floating], weights: Floats) -> dict[ChannelName, float]:
    """What each channel contributes to the score weights·φ, summed over its features."""
    parts = dict.fromkeys(ChannelName, 0.0)
    for group, contribution in zip(FEATURE_GROUPS, features * weights, strict=True):
        if group is not None:
            parts[group] += float(contribution)
    return parts


def blend_of(
    library: LibraryArrays, channels: Sequence[Channel], history: History, stated: Stated
) -> Blend:
    """A blend over a library; the median length is that of its tracks."""
    known = library.durations_s[library.durations_s > 0]
    median_s = float(np.median(known)) if len(known) else 240.0
    return Blend(library, channels, history, median_s, stated)


def _session(channel: Channel, company: Company, closeness: Floats) -> Columns:
    """How near tracks are to the session, from their closeness to its company, (m, k)."""
    means = company.means(closeness)
    return {
        f"{channel.name}_session": means[:, 0],
        f"{channel.name}_transition": means[:, 1],
    }


class _GenresOf:
    """The genres of some tracks, one after another.

    Attributes:
        columns: (k,), all genres of all the tracks.
    """

    def __init__(self, library: LibraryArrays, rows: Rows) -> None:
        found = [genres_of(library, row) for row in rows.tolist()]
        self._counts = np.array([len(own) for own in found], dtype=np.int64)
        self._owner = np.repeat(np.arange(len(rows)), self._counts)
        self.columns: Rows = np.concatenate(found) if found else np.zeros(0, np.int64)

    def repeated(self, values: Floats) -> Floats:
        """The value of each track (m,) for each of its genres, (k,)."""
        return values[self._owner]

    def mean(self, values: Floats) -> Floats:
        """Mean over the genres of each track of a value by entry of ``columns``, 0 without any."""
        summed = np.bincount(self._owner, values, len(self._counts))
        return np.asarray(summed / np.maximum(self._counts, 1))
