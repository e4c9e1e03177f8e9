"""What is kept of the learning is all of it: going on from it is as if one had never stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from recommender.entities import Gesture, GestureKind, Interaction
from recommender.ranking.discover import Recommender
from recommender.ranking.kept import Unfit, code_digest, digest_of, freeze, thaw
from recommender.ranking.requests import DiscoverRequest, Facts
from tests.recommender.ranking.worlds import ROUNDING, Listener, style_library


@pytest.fixture(scope="module")
def world():
    """A library, and facts with ids as the catalogue gives them."""
    library, style = style_library(tracks=96, genres=True, sound=True)
    listener = Listener(library, style, loves=(0, 3))
    facts = []
    for number in range(90):
        facts += listener.hear(int(library.track_ids[number * 7 % len(library)]))
        if number % 17 == 5:
            about = int(library.track_ids[number])
            facts.append(Gesture(GestureKind.LESS_LIKE_THIS, about, listener.now))
        listener.now += timedelta(hours=number % 5)
    known = [
        replace(fact, interaction_id=n) if isinstance(fact, Interaction)
        else replace(fact, gesture_id=n)
        for n, fact in enumerate(facts, 1)
    ]  # fmt: skip
    return library, known, listener.now


def facts_of(known: list, kept=None) -> Facts:
    plays = [fact for fact in known if isinstance(fact, Interaction)]
    gestures = [fact for fact in known if isinstance(fact, Gesture)]
    return Facts(plays, gestures, {}, kept)


def queue(recommender: Recommender, now) -> tuple[list, list[float]]:
    """What was chosen and why, and the scores."""
    slate = recommender.discover(DiscoverRequest(now, 20, seed=4))
    chosen = [(slot.track_id, slot.propensity, slot.reason) for slot in slate.slots]
    return chosen, [slot.score for slot in slate.slots]


@pytest.mark.parametrize("stopped_at", [1, 40, 95])
def test_to_go_on_from_what_was_kept_is_to_have_learnt_it_all(world, stopped_at: int) -> None:
    library, known, now = world
    kept = Recommender(library, facts_of(known[:stopped_at])).keep()
    assert kept.facts == stopped_at
    gone_on = Recommender(library, facts_of(known, kept))
    anew = Recommender(library, facts_of(known))
    np.testing.assert_allclose(gone_on.weights, anew.weights, **ROUNDING)
    (chosen, scores), (chosen_anew, scores_anew) = queue(gone_on, now), queue(anew, now)
    assert chosen == chosen_anew
    np.testing.assert_allclose(scores, scores_anew, **ROUNDING)
    for fact in known[-3:]:
        again = replace(fact, track_id=int(library.track_ids[0]))
        for recommender in (gone_on, anew):
            recommender.observe(again)
    np.testing.assert_allclose(gone_on.weights, anew.weights, **ROUNDING)


def test_what_was_kept_of_other_facts_is_not_used(world) -> None:
    library, known, _now = world
    kept = Recommender(library, facts_of(known[:50])).keep()
    others = known[1:]
    assert digest_of(others[:50]) != kept.digest
    gone_on = Recommender(library, facts_of(others, kept))
    assert np.array_equal(gone_on.weights, Recommender(library, facts_of(others)).weights)


def test_what_does_not_fit_is_learnt_again(world) -> None:
    library, known, _now = world
    larger, _style = style_library(tracks=104, genres=True, sound=True)
    kept = Recommender(library, facts_of(known[:50])).keep()
    anew = Recommender(larger, facts_of(known))
    assert np.array_equal(Recommender(larger, facts_of(known, kept)).weights, anew.weights)
    damaged = kept._replace(plain=kept.plain.replace('"object"', '"thing"', 1))
    same = Recommender(library, facts_of(known)).weights
    assert np.array_equal(Recommender(library, facts_of(known, damaged)).weights, same)


def test_only_what_is_known_is_frozen_and_thawed() -> None:
    with pytest.raises(AssertionError):
        freeze(object(), ())
    with pytest.raises(Unfit):
        thaw(Recommender(style_library(tracks=8)[0]).history, freeze((1, 2), ()))


def test_the_code_has_one_digest() -> None:
    assert code_digest() == code_digest()
    assert len(code_digest()) == 32
