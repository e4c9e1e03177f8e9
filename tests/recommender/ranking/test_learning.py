"""The heart: a listener's skips and replays change what comes next, and exploring goes on."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from recommender.ranking.discover import DiscoverRequest, Recommender
from tests.recommender.ranking.worlds import Listener, style_library

WORLDS = {
    "sound": {"sound": True},
    "words": {"words": True, "terms": True},
    "artists only": {},
}


@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize("world", WORLDS)
def test_loved_styles_rise_and_exploring_goes_on(world, seed):
    library, style = style_library(seed=seed, **WORLDS[world])
    listener = Listener(library, style, loves=(1, 4))
    recommender = Recommender(library)
    before = recommender.discover(DiscoverRequest(listener.now, 30, seed=99))
    listener.hear_queues(recommender, 2)
    after = recommender.discover(DiscoverRequest(listener.now, 30, seed=99))
    assert listener.share(before) <= 0.4
    assert listener.share(after) >= 0.7
    assert any(slot.exploring for slot in after.slots)
    assert len({slot.track_id for slot in after.slots}) == 30


@pytest.mark.parametrize("world", ["sound", "artists only"])
def test_plays_from_the_library_teach_too(world):
    library, style = style_library(seed=3, **WORLDS[world])
    listener = Listener(library, style, loves=(2, 6))
    recommender = Recommender(library)
    for track_id in np.random.default_rng(3).choice(library.track_ids, 80, replace=False):
        for fact in listener.hear(int(track_id)):
            recommender.observe(fact)
    listener.now += timedelta(hours=5)
    slate = recommender.discover(DiscoverRequest(listener.now, 30, seed=1))
    assert listener.share(slate) >= 0.6


def test_unheard_tracks_of_the_loved_styles_are_found_by_their_sound():
    library, style = style_library(seed=5, artists_per_style=12, sound=True)
    listener = Listener(library, style, loves=(0, 3))
    recommender = Recommender(library)
    heard = np.random.default_rng(5).choice(library.track_ids, 60, replace=False)
    for track_id in heard:
        for fact in listener.hear(int(track_id)):
            recommender.observe(fact)
    listener.now += timedelta(hours=5)
    slate = recommender.discover(DiscoverRequest(listener.now, 30, seed=1, dial=1.0))
    new = [slot.track_id for slot in slate.slots if slot.track_id not in heard]
    assert len(new) >= 15
    assert np.mean([listener.loves_track(track_id) for track_id in new]) >= 0.6


def test_a_change_of_taste_is_followed():
    shares = []
    for seed in range(3):
        library, style = style_library(seed=seed, sound=True)
        listener = Listener(library, style, loves=(1, 4))
        recommender = Recommender(library)
        listener.hear_queues(recommender, 4)
        listener.loves = (2, 6)
        listener.hear_queues(recommender, 6)
        slate = recommender.discover(DiscoverRequest(listener.now, 30, seed=7))
        shares.append(listener.share(slate))
    assert np.mean(shares) >= 0.5  # by chance alone a quarter


@pytest.mark.parametrize("tracks", [240, 48])
def test_what_was_just_heard_comes_again_after_hours_where_the_library_has_enough_else(tracks):
    library, style = style_library(tracks=tracks, sound=True)
    listener = Listener(library, style, loves=(1, 4))
    recommender = Recommender(library)
    heard = set()
    for track_id in library.track_ids[style == 1][:20].tolist():
        heard.add(track_id)
        for fact in listener.hear(track_id):
            recommender.observe(fact)

    def again(later: timedelta) -> bool:
        slate = recommender.discover(DiscoverRequest(listener.now + later, 30, seed=2))
        assert len(slate.slots) == 30
        return not heard.isdisjoint(slot.track_id for slot in slate.slots)

    assert again(timedelta(minutes=5)) is (tracks == 48)
    assert again(timedelta(hours=6))


def test_the_dial_moves_the_share_of_new_tracks():
    library, style = style_library(seed=2, artists_per_style=12, sound=True)
    listener = Listener(library, style, loves=(1, 4, 5))
    recommender = Recommender(library)
    listener.hear_queues(recommender, 3)
    heard = set(recommender.history.finished_at)

    def new(dial):
        slate = recommender.discover(DiscoverRequest(listener.now, 30, seed=4, dial=dial))
        return sum(library.row_of[slot.track_id] not in heard for slot in slate.slots)

    assert new(0.0) + 5 <= new(1.0)
    assert new(0.0) <= new(0.3) <= new(1.0)


@pytest.mark.parametrize("world", ["sound", "genres"])
def test_mornings_and_evenings_are_told_apart(world):
    """One style in the morning, another in the evening: learnt, never asked for."""
    library, style = style_library(seed=1, artists_per_style=6, **{world: True})
    listener = Listener(library, style, loves=())
    recommender = Recommender(library)
    midnight = listener.now.replace(hour=0)
    taste = {8: 1, 20: 4}
    for day in range(10):
        for hour, loved in taste.items():
            listener.loves, listener.now = (loved,), midnight + timedelta(days=day, hours=hour)
            listener.hear_queues(recommender, 1, length=12)
    found = {}
    for hour in taste:
        at = midnight + timedelta(days=10, hours=hour)
        slates = [recommender.discover(DiscoverRequest(at, 15, seed=seed)) for seed in range(3)]
        rows = [library.row_of[slot.track_id] for slate in slates for slot in slate.slots]
        found[hour] = style[rows]
    for hour, other in ((8, 20), (20, 8)):
        assert np.mean(found[hour] == taste[hour]) >= 0.3
        assert np.mean(found[hour] == taste[hour]) >= 2 * np.mean(found[other] == taste[hour])
