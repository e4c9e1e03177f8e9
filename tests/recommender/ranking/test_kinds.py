"""Radio, rediscover and going on: what each kind promises, and that its sentences are true."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from recommender.entities import End, Interaction, Origin
from recommender.errors import UnknownTrack
from recommender.ranking.discover import Recommender
from recommender.ranking.requests import DiscoverRequest
from recommender.slates import QueueKind, Wish
from tests.recommender.ranking.worlds import DURATION_S, MONDAY_EVENING, Listener, style_library

FEATURES = {"sound": {"sound": True, "words": True}, "tags only": {"genres": True}, "both": {
    "sound": True, "genres": True}}  # fmt: skip


def ids(library, style, wanted, count=1) -> tuple[int, ...]:
    return tuple(library.track_ids[style == wanted][:count].tolist())


def styles(slate, library, style) -> np.ndarray:
    return np.array([style[library.row_of[slot.track_id]] for slot in slate.slots])


def radio(recommender, plus, minus=(), **options):
    wish = Wish(plus=plus, minus=minus)
    request = DiscoverRequest(MONDAY_EVENING, 12, kind=QueueKind.RADIO, wish=wish, **options)
    return recommender.discover(request)


@pytest.mark.parametrize("world", FEATURES)
def test_a_radio_stays_near_its_seeds(world):
    library, style = style_library(artists_per_style=8, **FEATURES[world])
    slate = radio(Recommender(library), (ids(library, style, 3),), seed=1)
    sure = styles(slate, library, style)[[not slot.exploring for slot in slate.slots]]
    assert np.mean(sure == 3) >= 0.8
    assert slate.kind == "radio"
    assert all(0.0 < slot.propensity <= 1.0 for slot in slate.slots)


@pytest.mark.parametrize("world", FEATURES)
def test_seeds_are_added_and_taken_away(world):
    library, style = style_library(artists_per_style=8, **FEATURES[world])
    recommender = Recommender(library)
    two = (ids(library, style, 3), ids(library, style, 6, count=30))
    both = styles(radio(recommender, two, seed=2), library, style)
    assert {3, 6} <= set(both.tolist())
    without = styles(radio(recommender, two, (two[1],), seed=2), library, style)
    assert np.mean(without == 6) <= 0.1


def test_a_radio_sentence_names_a_seed_that_is_near():
    library, style = style_library(artists_per_style=8, sound=True, genres=True)
    seed = ids(library, style, 3)
    title = f"“{library.titles[library.row_of[seed[0]]]}”"
    for slot in radio(Recommender(library), (seed,), without=frozenset(seed)).slots:
        row = library.row_of[slot.track_id]
        if title in str(slot.reason):
            assert style[row] == 3
        else:
            assert slot.exploring or style[row] != 3


def test_a_seed_that_is_gone_is_named():
    library, _ = style_library(tracks=30)
    with pytest.raises(UnknownTrack):
        radio(Recommender(library), ((5,),))


def test_what_is_queued_already_does_not_come_again():
    library, _ = style_library(tracks=40, sound=True)
    recommender = Recommender(library)
    first = recommender.discover(DiscoverRequest(MONDAY_EVENING, 15))
    queued = frozenset(slot.track_id for slot in first.slots)
    after = recommender.discover(DiscoverRequest(MONDAY_EVENING, 40, without=queued))
    assert len(after.slots) == 25
    assert not queued & {slot.track_id for slot in after.slots}


@pytest.mark.parametrize("disliked", [1, 4])
def test_five_skips_of_one_kind_change_what_comes_next(disliked):
    library, style = style_library(sound=True, genres=True)
    listener = Listener(library, style, loves=(1, 4))
    recommender = Recommender(library)
    listener.hear_queues(recommender, 3)

    def share() -> float:
        slates = [
            recommender.discover(DiscoverRequest(listener.now, 10, seed=seed)) for seed in range(16)
        ]
        found = np.concatenate([styles(slate, library, style) for slate in slates])
        return float(np.mean(found == disliked))

    before = share()
    for track_id in ids(library, style, disliked, 5):
        recommender.observe(
            Interaction(track_id, listener.now, 8.0, End.SKIPPED, Origin.DISCOVER, DURATION_S)
        )
        listener.now += timedelta(seconds=9)
    assert before >= 0.2
    assert share() <= 0.5 * before


def test_rediscover_brings_back_what_was_loved_and_rested():
    library, style = style_library(sound=True)
    listener = Listener(library, style, loves=(1, 4))
    recommender = Recommender(library)
    request = DiscoverRequest(MONDAY_EVENING, 10, kind=QueueKind.REDISCOVER)
    assert recommender.discover(request).slots == ()
    for row in np.flatnonzero((style == 1) | (style == 2))[:40]:
        for fact in listener.hear(int(library.track_ids[row])):
            recommender.observe(fact)
    soon = DiscoverRequest(listener.now, 10, kind=QueueKind.REDISCOVER)
    assert recommender.discover(soon).slots == ()
    later = listener.now + timedelta(days=45)
    slate = recommender.discover(DiscoverRequest(later, 10, kind=QueueKind.REDISCOVER))
    assert len(slate.slots) == 10
    assert set(styles(slate, library, style)) == {1}
    for slot in slate.slots:
        if not slot.exploring:
            assert "time to hear it again" in str(slot.reason)


def test_the_account_tells_the_facts_on_record():
    library, style = style_library(sound=True)
    listener = Listener(library, style, loves=(1,))
    recommender = Recommender(library)
    loved, unheard = ids(library, style, 1, 7)[:6], ids(library, style, 1, 7)[6]
    for track_id in (*loved, loved[0]):
        for fact in listener.hear(track_id):
            recommender.observe(fact)
    of_loved = recommender.account(loved[0], listener.now)
    record = of_loved.evidence[0]
    assert (record.track_id, record.heard, record.skipped) == (loved[0], 2, 0)
    assert len(record.finished_at) == 2
    of_new = recommender.account(unheard, listener.now)
    assert set(of_new.cited) <= {found.track_id for found in of_new.evidence} | {unheard}
    assert unheard not in {found.track_id for found in of_new.evidence}
