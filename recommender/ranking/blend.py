"""The blend: channels, history and session become one φ, and φ one score with its parts.

The same function describes two hundred candidates before a queue and the one track of a fact
while learning from it, so that what is learnt is what is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.policy.features import DIMENSIONS, FEATURE_GROUPS, Context, assemble
from recommender.policy.state import REMEMBERED_RUN, SessionState
from recommender.ranking.channels import Channel
from recommender.ranking.history import DAY_S, Exemplars, History, genres_of, hour_vector
from recommender.ranking.library import LibraryArrays
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


class Company:
    """The tracks of a session that others are compared with, one after another.

    Attributes:
        rows: (k,), those heard to the end, those skipped, the one before, and the run of skips.
    """

    def __init__(self, state: SessionState) -> None:
        groups = {
            "completed": state.completed,
            "skipped": state.skipped,
            "previous": () if state.previous is None else (state.previous,),
            "run": state.skip_run,
        }
        self.rows: Rows = np.array([row for group in groups.values() for row in group], np.int64)
        self._places: dict[str, slice] = {}
        # Closeness (m, k) times the first column is nearness to the session, times the second to
        # the track before.
        self._means = np.zeros((len(self.rows), 2))
        start = 0
        for name, group in groups.items():
            place = self._places[name] = slice(start, start + len(group))
            if name in SAYS_OF_SESSION and group:
                column, sign = SAYS_OF_SESSION[name]
                self._means[place, column] = sign / len(group)
            start += len(group)

    def near(self, name: str, closeness: Floats) -> Floats:
        """Of a closeness (m, k) what is about one group, (m, of it)."""
        return closeness[:, self._places[name]]

    def means(self, closeness: Floats) -> Floats:
        """Mean closeness (m, k) to what was completed less that to what was skipped, and closeness
        to the track before; 0 where there is none, (m, 2)."""
        return np.asarray(closeness @ self._means)


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
        exemplars = self.history.exemplars(context.moment.timestamp())
        return self._assemble(self.channels, rows, context, exemplars)

    def features_in_hindsight(
        self, row: int, context: Context, logged: NDArray[np.floating] | None
    ) -> Floats:
        """φ of one track as it was before a fact about it, (d,).

        The factors of the people channel are fitted on these very plays, so it must not be
        asked now: what it had said then is taken from the logged φ, or it is silent.
        """
        others = [channel for channel in self.channels if channel.name is not ChannelName.PEOPLE]
        exemplars = self.history.exemplars(context.moment.timestamp(), timed=False)
        features: Floats = self._assemble(others, np.array([row]), context, exemplars)[0]
        if logged is not None and len(logged) == DIMENSIONS:
            features[PEOPLE_FEATURES] = logged[PEOPLE_FEATURES]
        return features

    def _assemble(
        self, channels: Sequence[Channel], rows: Rows, context: Context, exemplars: Exemplars
    ) -> Floats:
        company = Company(context.state.at(context.moment))
        columns: Columns = {"bias": np.ones(len(rows))}
        near_run = []
        for channel in channels:
            opinion, closeness = channel.look(rows, exemplars, company.rows)
            columns[f"{channel.name}_taste"] = opinion.taste
            columns |= _session(channel, company, closeness)
            near_run.append(company.near("run", closeness))
        columns |= self._history(rows, context)
        columns["skipped_kind"] = self._skipped_kind(channels, rows, context, near_run)
        columns |= self._steps(rows, context)
        unheard = ~np.isfinite(self.history.last_heard[rows])
        columns |= self.prior(rows, context, unheard)
        return assemble(columns, context)

    @staticmethod
    def session(channel: Channel, rows: Rows, state: SessionState) -> Columns:
        """How near the tracks are to the session so far, in one channel."""
        company = Company(state)
        return _session(channel, company, channel.closeness(rows, company.rows))

    def _skipped_kind(
        self,
        channels: Sequence[Channel],
        rows: Rows,
        context: Context,
        near_run: Sequence[Floats],
    ) -> Floats:
        """How alike the tracks are to a run of skips, 1 for five of one kind, (m,)."""
        run = context.state.at(context.moment).skip_run
        if len(run) < LEAST_RUN:
            return np.zeros(len(rows))
        others = np.array(run, dtype=np.int64)
        alike = similarity(self.library, rows, channels, others, near_run)
        return np.asarray(alike.sum(axis=1) / REMEMBERED_RUN)

    def _history(self, rows: Rows, context: Context) -> Columns:
        """What the listener did with the tracks and all around them."""
        history, library = self.history, self.library
        now = context.moment.timestamp()
        artists, genres = library.artist_of[rows], _GenresOf(library, rows)
        track_rate, track_evidence = history.tracks.read(rows, now)
        since_s = np.maximum(now - history.last_heard[rows], 0.0)
        artist_since_s = np.maximum(now - history.artist_last_heard[artists], 0.0)
        heard = np.isfinite(since_s)
        days = np.where(heard, since_s, 0.0) / DAY_S
        previous = context.state.at(context.moment).previous
        hours = history.hours[artists]
        completions = history.completions[artists]
        return {
            "track_rate": track_rate,
            "track_evidence": track_evidence,
            "artist_rate": history.artists.read(artists, now)[0],
            "album_rate": history.albums.read(library.album_of[rows], now)[0],
            "genre_rate": genres.mean(history.genres.read(genres.columns, now)[0]),
            "often_played": np.log1p(history.plays.read(rows, now)[:, 0]) / np.log1p(OFTEN),
            "just_heard": 0.5 ** (since_s / JUST_HEARD_HALF_LIFE_S),
            "artist_just_heard": 0.5 ** (artist_since_s / ARTIST_HEARD_HALF_LIFE_S),
            "rested": np.log1p(days) / np.log1p(365.0),
            "rediscovery": np.clip(days / REDISCOVERY_AFTER_DAYS - 1.0, 0.0, 1.0)
            * np.maximum(track_rate, 0.0),
            "near_new": (~heard & history.artists_known[artists]).astype(np.float64),
            "far_new": (~heard & ~history.artists_known[artists]).astype(np.float64),
            "artist_now": history.artist_moments.read(artists, history.artists, context.moment),
            "genre_now": genres.mean(
                history.genre_moments.read(genres.columns, history.genres, context.moment)
            ),
            "usual_hour": hours @ hour_vector(context.moment) / (completions + 3.0),
            "same_artist": np.zeros(len(rows))
            if previous is None
            else (artists == library.artist_of[previous]).astype(np.float64),
        }

    def _steps(self, rows: Rows, context: Context) -> Columns:
        """How far tempo and energy jump from the track before."""
        library = self.library
        columns = {"energy": 2.0 * library.energy[rows].astype(np.float64) - 1.0}
        previous = context.state.at(context.moment).previous
        if previous is not None:
            with np.errstate(divide="ignore", invalid="ignore"):
                octaves = np.abs(np.log2(library.tempo_bpm[rows] / library.tempo_bpm[previous]))
            columns["tempo_step"] = np.minimum(octaves, 1.0).astype(np.float64)
            columns["energy_step"] = np.abs(library.energy[rows] - library.energy[previous])
        return columns

    def prior(self, rows: Rows, context: Context, unheard: NDArray[np.bool_]) -> Columns:
        """What can be said of a track before anybody has heard it."""
        library = self.library
        age_s = np.maximum(context.moment.timestamp() - library.added_at[rows], 0.0)
        octaves = np.abs(np.log2(np.maximum(library.durations_s[rows], 1) / self.median_duration_s))
        return {
            "stated": self.stated.column(rows, context.moment.timestamp()),
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

    def mean(self, values: Floats) -> Floats:
        """Mean over the genres of each track of a value by entry of ``columns``, 0 without any."""
        summed = np.bincount(self._owner, values, len(self._counts))
        return np.asarray(summed / np.maximum(self._counts, 1))
