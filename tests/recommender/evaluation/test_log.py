"""The log lived through again: what is foretold, and what other ways would have brought."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from recommender.control import WorkControl
from recommender.entities import Gesture, Interaction, Origin
from recommender.errors import RequestError
from recommender.evaluation import replay as replay_module
from recommender.evaluation.log import earned, evaluate_log
from recommender.evaluation.off_policy import HeardSlots
from recommender.evaluation.replay import Replay
from recommender.policy.lstdq import SHARES
from recommender.ranking.discover import DiscoverRequest, Facts, Recommender
from tests.recommender.ranking.worlds import Listener, style_library


@pytest.fixture(scope="module")
def listened():
    """Two weeks of a listener: own picks, then Discover queues; library, facts and slates."""
    library, style = style_library(sound=True, genres=True)
    listener = Listener(library, style, loves=(1, 4))
    recommender, facts, slates = Recommender(library), [], {}
    rng = np.random.default_rng(0)

    def take(heard: list) -> None:
        for fact in heard:
            recommender.observe(fact)
            facts.append(fact)

    for number in range(12):
        for track_id in rng.choice(library.track_ids, 8):
            take(listener.hear(int(track_id)))
        slate = recommender.discover(
            DiscoverRequest(listener.now, 10, seed=number, slate_id=f"slate{number}")
        )
        recommender.remember(slate)
        slates[slate.slate_id] = slate
        for place, slot in enumerate(slate.slots):
            take(listener.hear(slot.track_id, slate, place))
        listener.now += timedelta(hours=20)
    plays = [fact for fact in facts if isinstance(fact, Interaction)]
    gestures = [fact for fact in facts if isinstance(fact, Gesture)]
    features = {
        (slate.slate_id, place): slot.features
        for slate in slates.values()
        for place, slot in enumerate(slate.slots)
    }
    return library, Facts(plays, gestures, features), slates


def test_hearth_foretells_better_than_what_is_simple(listened):
    library, facts, slates = listened
    found = evaluate_log(library, facts, slates.get, np.random.default_rng(0))
    by_name = {one.name: one for one in found.foretelling}
    assert by_name["Hearth"].auc > 0.8
    assert by_name["Hearth"].auc > by_name["state of the session"].auc + 0.05
    assert by_name["Hearth"].log_loss < by_name["skips so far"].log_loss
    assert by_name["Hearth"].plays == len(facts.interactions) - 50
    assert set(found.relistening) == {"plays", "plays of late", "time since", "Hearth"}


def test_discover_is_compared_with_every_other_way(listened):
    library, facts, slates = listened
    found = evaluate_log(library, facts, slates.get, np.random.default_rng(0))
    by_name = {one.against: one for one in found.comparisons}
    assert {"shuffle", "popularity", "sound alone", "people alone"} <= set(by_name)
    shuffle = by_name["shuffle"]
    # Where Discover could not have chosen otherwise there is nothing to compare.
    open_slots = sum(slot.propensity < 1.0 for slate in slates.values() for slot in slate.slots)
    assert open_slots >= 100
    assert shuffle.discover.plays == open_slots
    assert shuffle.largest_weight <= 10.0 + 1e-9  # the floor of every slot sees to it
    assert shuffle.effective_plays < 500
    assert shuffle.verdict.value == "not enough evidence yet"
    assert shuffle.difference.value > 0


def test_a_log_without_queues_or_plays_is_no_trouble(listened):
    library, facts, _ = listened
    own = [play for play in facts.interactions if play.origin is Origin.LIBRARY]
    found = evaluate_log(library, Facts(own), {}.get, np.random.default_rng(0))
    assert found.comparisons == []
    empty = evaluate_log(library, Facts(), {}.get, np.random.default_rng(0))
    assert (empty.foretelling, empty.comparisons, empty.relistening) == ([], [], {})


def test_it_can_be_cancelled(listened):
    library, facts, slates = listened
    control = WorkControl()
    control.cancel()
    with pytest.raises(RequestError, match="cancelled"):
        evaluate_log(library, facts, slates.get, np.random.default_rng(0), control=control)


def slots_seen(lift: float, slots: int) -> HeardSlots:
    """Half of the choices are those of looking ahead, and bring so much more."""
    rng = np.random.default_rng(0)
    ahead = rng.random(slots) < 0.5
    nothing = np.zeros(slots)
    rewards = lift * ahead + 0.2 * rng.standard_normal(slots)
    return HeardSlots(np.arange(slots) // 5, rewards, 2.0 * ahead, nothing, nothing)


def test_looking_ahead_has_no_say_until_it_has_earned_one():
    heads, rng = np.ones((2, 3)), np.random.default_rng(0)
    assert earned(None, {}, rng) is None
    assert earned(heads, {0.5: slots_seen(1.0, 200)}, rng) is None  # too little evidence
    assert earned(heads, {0.5: slots_seen(-1.0, 3_000)}, rng) is None
    found = earned(heads, {0.25: slots_seen(1.0, 3_000), 0.5: slots_seen(-1.0, 3_000)}, rng)
    assert found is not None
    assert found.share == 0.25
    np.testing.assert_allclose(found.mixed(np.zeros(3)), 0.25)


def test_the_sequence_is_fitted_and_seen_on_the_same_slots(listened, monkeypatch):
    library, facts, slates = listened
    monkeypatch.setattr(replay_module, "REFIT_AFTER", 60)
    replay = Replay(library, facts, slates.get)
    for _ in replay.run():
        pass
    heads, heard = replay.looking_ahead
    assert heads is not None
    assert np.isfinite(heads).all()
    assert set(heard) == set(SHARES)
    slots = heard[SHARES[0]]
    assert np.isfinite(slots.weights).all()
    # A return is the reward and what follows: it cannot be told by the reward alone.
    assert slots.rewards.max() > 2.0
