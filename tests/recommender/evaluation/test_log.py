"""The log lived through again: what is foretold, and what other ways would have brought."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from recommender.control import WorkControl
from recommender.entities import Gesture, Interaction, Origin
from recommender.errors import RequestError
from recommender.evaluation.log import evaluate_log
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
    assert shuffle.discover.plays == 120
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
