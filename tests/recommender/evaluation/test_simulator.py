"""Simulated listeners: real enough, the same for the same seed, and served by the recommender."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.entities import ChannelName, Gesture, Interaction, Origin
from recommender.evaluation.coverage import Situation
from recommender.evaluation.realism import realism
from recommender.evaluation.simulated_listener import START, SimulatedListener, own_listening
from recommender.evaluation.simulated_world import SimulatedWorld, simulated_world
from recommender.evaluation.simulator import (
    AFTER_TURN,
    HEARTH,
    SHUFFLE,
    Heard,
    Served,
    serve,
    summed_up,
    ways_to_choose,
)
from recommender.policy.reward import is_skip
from recommender.policy.value import ValueFunction


@pytest.fixture(scope="module")
def world() -> SimulatedWorld:
    return simulated_world(0, START.timestamp() - 1e7)


def test_the_listeners_look_like_real_ones(world):
    histories = [own_listening(SimulatedListener(world, seed), 600) for seed in range(4)]
    real = realism(world.library, histories)
    assert real.state_auc == pytest.approx(0.79, abs=0.08)
    assert real.state_auc < real.state_and_track_auc < 0.9
    assert real.repeats == pytest.approx(0.73, abs=0.08)
    assert real.skip_rate == pytest.approx(0.27, abs=0.1)


def test_the_same_seed_is_the_same_listener(world):
    first, again = (own_listening(SimulatedListener(world, 3), 40) for _ in range(2))
    assert first == again
    assert own_listening(SimulatedListener(world, 4), 40) != first


def test_worth_is_what_comes_of_it(world):
    """Tracks of high true worth are skipped less; taste that turned wants others."""
    listener = SimulatedListener(world, 1)
    order = np.argsort(listener.worth())
    skips = []
    for rows in (order[:60], order[-60:]):
        plays = [listener.hear(int(row), Origin.DISCOVER)[0] for row in rows]
        skips.append(np.mean([is_skip(p) for p in plays if isinstance(p, Interaction)]))
    assert skips[0] > skips[1] + 0.3
    before = listener.worth()
    listener.turn()
    assert np.corrcoef(before, listener.worth())[0, 1] < 0.3


def test_every_fact_is_about_its_slot(world):
    listener = SimulatedListener(world, 2)
    facts = [fact for row in range(200) for fact in listener.hear(row, Origin.DISCOVER, "s", row)]
    assert any(isinstance(fact, Gesture) for fact in facts)
    for fact in facts:
        assert world.library.track_ids[fact.slot] == fact.track_id
    moments = [fact.started_at for fact in facts if isinstance(fact, Interaction)]
    assert moments == sorted(moments)


def test_the_recommender_serves_better_than_shuffle(world):
    heard = {
        name: serve(world, SimulatedListener(world, 5), 60, ways_to_choose()[name])
        for name in (HEARTH, SHUFFLE)
    }
    assert heard[HEARTH].regret < heard[SHUFFLE].regret - 0.2
    assert np.all(heard[HEARTH].worth <= heard[HEARTH].best + 1e-12)


def test_all_sources_are_compared_alone_and_left_out():
    names = set(ways_to_choose())
    for channel in ChannelName:
        assert {f"{channel.value} alone", f"without {channel.value}"} <= names
    assert isinstance(ways_to_choose()[HEARTH](), ValueFunction)


def test_the_report_counts_what_was_lost(world):
    plays = 60

    def heard(share: float, length: int = plays) -> Heard:
        return Heard(np.arange(length) % 4 == 0, np.full(length, share), np.ones(length))

    turned = heard(0.5, plays + AFTER_TURN)
    turned.worth[plays + 30 :] = 0.9
    served = [
        Served(
            by_way={HEARTH: heard(0.8 - 0.1 * listener), SHUFFLE: heard(0.2)},
            turned=turned,
            situations=[Situation(np.array([0.9, 0.1]), {"shuffle": np.full(2, 0.5)}, *np.eye(2))],
            history=own_listening(SimulatedListener(world, listener), 200),
        )
        for listener in range(2)
    ]
    report = summed_up(served, plays, seed=0, logs=5)
    hearth, shuffle = report.ways
    assert hearth.regret.mean == pytest.approx(0.25)
    assert hearth.skip_rate.mean == pytest.approx(0.25)
    assert hearth.curve == pytest.approx([0.75] * 3)
    assert hearth.lead is None
    assert shuffle.lead is not None
    assert shuffle.lead.mean == pytest.approx(0.55)
    assert report.recovery.plays == 45  # the first window of 20 with a share of .8
    assert report.recovery.at_sixty.mean == pytest.approx(0.9)
    assert report.recovery.before.mean == pytest.approx(0.5)
    assert [one.against for one in report.coverage] == ["shuffle"]


def test_a_moment_is_seen_as_every_way_sees_it(world):
    situations: list[Situation] = []
    serve(world, SimulatedListener(world, 6), 30, ValueFunction, situations=situations)
    assert situations
    for one in situations:
        assert one.chances.sum() == pytest.approx(1.0)
        assert {"shuffle", "popularity", "sound alone"} <= set(one.others)
        for chances in one.others.values():
            assert chances.sum() == pytest.approx(1.0)
            assert chances.min() > 0.0
