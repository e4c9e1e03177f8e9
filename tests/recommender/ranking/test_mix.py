"""The slot mix learns from what comes to stay; calibration keeps interests in proportion."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from recommender.entities import End, Interaction, Origin
from recommender.ranking.calibration import Calibration
from recommender.ranking.discover import Recommender
from recommender.ranking.history import Exemplars, moment_of
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.library import library_arrays
from recommender.ranking.mix import FAR_NEW, KNOWN, PRIOR_SHARE, SlotMix, classes_of
from recommender.ranking.requests import DiscoverRequest
from tests.recommender.ranking.worlds import MONDAY_EVENING, style_library

DAY = timedelta(days=1)


def play(track_id: int, at, origin: Origin = Origin.LIBRARY, end: End = End.FINISHED):
    return Interaction(track_id, at, 200.0 if end is End.FINISHED else 4.0, end, origin, 200.0)


def worth(mix: SlotMix, novelty: int, at=MONDAY_EVENING) -> float:
    draws = mix.worth(np.array([novelty]), moment_of(at), np.random.default_rng(0), 4000)
    return float(draws.mean())


def take(mix: SlotMix, row: int, at, origin: Origin, novelty: int = FAR_NEW) -> None:
    mix.take(play(row, at, origin), row, novelty, at.timestamp())


def test_a_track_chosen_within_a_month_came_to_stay():
    mix = SlotMix()
    before = worth(mix, FAR_NEW)
    assert before == pytest.approx(PRIOR_SHARE, abs=0.02)
    for row in range(10):
        take(mix, row, MONDAY_EVENING, Origin.DISCOVER)
        take(mix, row, MONDAY_EVENING + 3 * DAY, Origin.LIBRARY)
    assert worth(mix, FAR_NEW) > before + 0.2
    assert worth(mix, KNOWN) == pytest.approx(before, abs=0.02)


def test_what_is_never_chosen_again_is_tried_in_vain():
    mix = SlotMix()
    before = worth(mix, FAR_NEW)
    for row in range(10):
        take(mix, row, MONDAY_EVENING, Origin.DISCOVER)
    assert worth(mix, FAR_NEW) == pytest.approx(before)  # it may still come
    take(mix, 99, MONDAY_EVENING + 40 * DAY, Origin.RADIO)
    assert worth(mix, FAR_NEW) < before - 0.03


def test_what_the_listener_plays_anyway_is_no_merit_of_ours():
    mix = SlotMix()
    for row in range(10):
        take(mix, row, MONDAY_EVENING - DAY, Origin.LIBRARY, KNOWN)
        take(mix, row, MONDAY_EVENING, Origin.DISCOVER, KNOWN)
        take(mix, row, MONDAY_EVENING + DAY, Origin.LIBRARY, KNOWN)
    assert mix.tries.sum() == 0


def test_a_time_of_the_week_has_its_own_mix():
    mix = SlotMix()
    morning = MONDAY_EVENING - timedelta(hours=12)
    for row in range(40):
        evening = row % 2 == 0
        at = MONDAY_EVENING if evening else morning
        take(mix, row, at, Origin.DISCOVER)
        if evening:
            take(mix, row, at + 3 * DAY, Origin.LIBRARY)
    take(mix, 99, MONDAY_EVENING + 40 * DAY, Origin.RADIO)
    assert worth(mix, FAR_NEW) > worth(mix, FAR_NEW, morning) + 0.2


def test_new_artists_come_more_often_to_whom_they_stay_with():
    library, _ = style_library(artists_per_style=24, seed=2)

    def share_of_new(stay: bool) -> float:
        recommender = Recommender(library)
        for number in range(30):
            track_id, at = int(library.track_ids[number * 3]), MONDAY_EVENING + number * DAY
            recommender.observe(play(track_id, at, Origin.DISCOVER))
            if stay:
                recommender.observe(play(track_id, at + DAY / 2))
        now = MONDAY_EVENING + 75 * DAY
        slates = [recommender.discover(DiscoverRequest(now, 20, seed=seed)) for seed in range(4)]
        rows = [library.row_of[slot.track_id] for slate in slates for slot in slate.slots]
        novelty = classes_of(library, recommender.history, np.array(rows), now.timestamp())
        return float(np.mean(novelty == FAR_NEW))

    assert share_of_new(stay=True) > share_of_new(stay=False)


def two_genres():
    return library_arrays(
        track_ids=range(40),
        artist_ids=range(40),
        titles=[f"Piece {n}" for n in range(40)],
        artists=[f"Artist {n}" for n in range(40)],
        genres=[["Jazz"] if n < 20 else ["Rock"] for n in range(40)],
    )


def greedy(calibration: Calibration, length: int) -> list[int]:
    """The queue that calibration alone would make of tracks that are all equally good."""
    chosen: list[int] = []
    while len(chosen) < length:
        cost = calibration.cost(chosen)
        cost[chosen] = np.inf
        chosen.append(int(cost.argmin()))
    return chosen


def test_interests_keep_their_proportions():
    library = two_genres()
    rows = np.arange(40)
    enjoyed = np.array([0, 1, 2, 3, 4, 5, 6, 7, 20, 21])  # four fifths jazz
    exemplars = Exemplars(enjoyed, np.ones(10), np.ones(10))
    calibration = Calibration(library, LabelGuesser(library), rows, exemplars, dial=0.3)
    queue = greedy(calibration, 10)
    assert sum(row < 20 for row in queue) == 8


def test_nothing_known_and_the_adventurous_end_cost_nothing():
    library = two_genres()
    rows, labels = np.arange(40), LabelGuesser(library)
    nothing = Exemplars(np.array([], np.int64), np.array([]), np.array([]))
    assert not Calibration(library, labels, rows, nothing, dial=0.0).cost([1, 2]).any()
    exemplars = Exemplars(np.arange(3), np.ones(3), np.ones(3))
    assert not Calibration(library, labels, rows, exemplars, dial=1.0).cost([1, 2]).any()
