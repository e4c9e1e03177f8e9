"""What facts are worth to a score: φ of a track as it would be had they never been.

A reason is only a reason if the score would be lower without what it cites (cf. ERASER, DeYoung
et al. 2020: comprehensiveness). A track finished an hour ago is praised by its own history and
yet held back by it; only the sum of both tells whether that history speaks for it. Weights stay
as they are; all else that the facts feed is taken away.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from recommender.entities import ChannelName
from recommender.policy.features import FEATURE_NAMES, GROUPS, Context, assemble
from recommender.ranking.blend import Blend
from recommender.ranking.channels import ContentChannel
from recommender.ranking.history import Exemplars, genres_of
from recommender.ranking.rates import Rates
from recommender.ranking.spaces import Floats
from recommender.ranking.tallies import Kind

PLACE = {name: place for place, name in enumerate(FEATURE_NAMES)}
OWN = ("track_rate", "track_evidence", "often_played", "just_heard", "rested", "rediscovery")
"""Features that a track's own facts feed, and no others."""


Nearness = Mapping[ChannelName, Floats]
"""Channel → closeness of one track to each of the exemplars, (K,)."""


class Ablation:
    """Takes facts away from tracks as they are seen in one context.

    Attributes:
        exemplars: the judged tracks that all are compared with.
    """

    def __init__(self, blend: Blend, context: Context) -> None:
        self._blend, self._context = blend, context
        self._library, self._history = blend.library, blend.history
        self._now = context.moment.timestamp()
        self.exemplars = self._history.exemplars(self._now)

    def without(self, row: int, features: Floats, cited: Collection[int], near: Nearness) -> Floats:
        """φ (d,) of a track without the facts about some tracks, those about itself perhaps.

        Args:
            features: φ with all facts.
            near: how close it is to the exemplars.
        """
        columns = {name: np.array([features[PLACE[name]]]) for name in GROUPS}
        columns["energy"] = np.array([2.0 * float(self._library.energy[row]) - 1.0])
        gone = set(cited)
        self._take_own(columns, row, gone)
        self._take_groups(columns, row, gone)
        self._take_channels(columns, row, gone, near)
        without: Floats = assemble(columns, self._context.numbers())[0]
        return without

    def _take_own(self, columns: dict[str, Floats], row: int, gone: set[int]) -> None:
        """What the track's own facts feed; a track never heard is a new one."""
        if row in gone:
            columns |= {name: np.zeros(1) for name in OWN}
            prior = self._blend.prior(np.array([row]), self._now, unheard=np.ones(1, np.bool_))
            columns |= prior
        elif np.isfinite(self._history.last_heard[row]):
            return
        artist = int(self._library.artist_of[row])
        known = self._left("artist", artist, gone) > 0
        columns["near_new"] = np.array([float(known)])
        columns["far_new"] = np.array([float(not known)])

    def _take_groups(self, columns: dict[str, Floats], row: int, gone: set[int]) -> None:
        """What the facts feed through the track's artist, album and genres."""
        library, history = self._library, self._history
        artist, album = int(library.artist_of[row]), int(library.album_of[row])
        columns["artist_rate"] = np.array([self._rate(history.artists, "artist", artist, gone)])
        columns["album_rate"] = np.array([self._rate(history.albums, "album", album, gone)])
        genres = [
            self._rate(history.genres, "genre", int(genre), gone)
            for genre in genres_of(library, row)
        ]
        columns["genre_rate"] = np.array([np.mean(genres) if genres else 0.0])
        if not self._left("artist", artist, gone):
            for name in ("artist_just_heard", "artist_now", "usual_hour"):
                columns[name] = np.zeros(1)
        if not any(self._left("genre", int(genre), gone) for genre in genres_of(library, row)):
            columns["genre_now"] = np.zeros(1)

    def _take_channels(
        self, columns: dict[str, Floats], row: int, gone: set[int], near: Nearness
    ) -> None:
        """What the facts feed through likeness: tastes, and the session so far."""
        self._take_session(columns, row, gone)
        kept = ~np.isin(self.exemplars.rows, list(gone))
        if kept.all():
            return
        rest, weights = _only(self.exemplars, kept), self.exemplars.weights
        for channel in self._blend.channels:
            name = f"{channel.name}_taste"
            if isinstance(channel, ContentChannel):
                opinion = channel.weigh(np.array([row]), near[channel.name][None, kept], rest)
                columns[name] = opinion.taste
            else:  # folding the listener in anew for each slot would take too long
                columns[name] = columns[name] * rest.weights.sum() / weights.sum()

    def _take_session(self, columns: dict[str, Floats], row: int, gone: set[int]) -> None:
        state = self._context.state.at(self._context.moment)
        if not gone & {*state.completed, *state.skipped, state.previous}:
            return
        left = replace(
            state,
            completed=tuple(track for track in state.completed if track not in gone),
            skipped=tuple(track for track in state.skipped if track not in gone),
            previous=None if state.previous in gone else state.previous,
        )
        for channel in self._blend.channels:
            columns |= self._blend.session(channel, np.array([row]), left)

    def _left(self, kind: Kind, number: int, gone: Collection[int]) -> int:
        """How often an artist, album or genre was heard besides in the tracks that are gone."""
        members = self._members(kind, number, gone)
        heard = sum(self._history.tally("track", track).heard for track in members)
        return self._history.tally(kind, number).heard - heard

    def _rate(self, rates: Rates, kind: Kind, number: int, gone: Collection[int]) -> float:
        """The shrunk rate of an artist, album or genre from what is left of its facts.

        As if old and new facts were spread alike over its tracks.
        """
        rate, evidence = (float(value[0]) for value in rates.read(np.array([number]), self._now))
        heard = self._history.tally(kind, number).heard
        members = self._members(kind, number, gone)
        if not members or evidence <= 0.0:
            return rate
        share = 1.0 - self._left(kind, number, gone) / heard if heard else 1.0
        if share >= 1.0:
            return 0.0
        rewards, counts = self._history.tracks.sums(np.array(members), self._now)
        of_gone = float(rewards.sum() / max(float(counts.sum()), 1e-9))
        of_rest = np.clip((rate / evidence - share * of_gone) / (1.0 - share), -2.0, 2.0)
        count = rates.shrinkage * evidence / (1.0 - evidence) * (1.0 - share)
        return float(of_rest * count / (count + rates.shrinkage))

    def _members(self, kind: Kind, number: int, gone: Collection[int]) -> list[int]:
        """Those of the tracks that belong to an artist, album or genre."""
        if kind == "genre":
            return [track for track in gone if number in genres_of(self._library, track)]
        numbers = self._library.artist_of if kind == "artist" else self._library.album_of
        return [track for track in gone if numbers[track] == number]


def _only(exemplars: Exemplars, kept: NDArray[np.bool_]) -> Exemplars:
    ages_s, hours = exemplars.ages_s, exemplars.hours_apart
    return Exemplars(
        exemplars.rows[kept],
        exemplars.rewards[kept],
        exemplars.weights[kept],
        None if ages_s is None else ages_s[kept],
        None if hours is None else hours[kept],
    )
