"""What is said of a trait acts on the next queue, is told as a reason, and can be taken back."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from recommender.beliefs import Says, Statement, TraitKind
from recommender.ranking.discover import Recommender
from recommender.ranking.library import LibraryArrays
from recommender.ranking.requests import DiscoverRequest, Facts
from recommender.ranking.stated import Stated, nothing_stated, stated
from recommender.ranking.traits import trait_table
from tests.recommender.ranking.worlds import MONDAY_EVENING, Listener, style_library

NOW = MONDAY_EVENING + timedelta(days=3)


@pytest.fixture(scope="module")
def library() -> LibraryArrays:
    return style_library(tracks=160, genres=True, sound=True)[0]


def words(library: LibraryArrays, *said: tuple[str, Says]) -> Stated:
    statements = [Statement(TraitKind.GENRE, name, says, NOW) for name, says in said]
    return stated(library, trait_table(library), statements)


def share(recommender: Recommender, style: int) -> float:
    slate = recommender.discover(DiscoverRequest(NOW + timedelta(hours=1), 20, seed=3))
    rows = [recommender.library.row_of[slot.track_id] for slot in slate.slots]
    return float(np.mean(np.array(rows) % 8 == style))


def heard(library: LibraryArrays) -> tuple[Recommender, list]:
    listener = Listener(library, np.arange(len(library)) % 8, loves=(0, 1))
    recommender = Recommender(library)
    facts = listener.hear_queues(recommender, 2, length=15)
    return recommender, facts


def test_more_and_less_act_at_once_and_are_taken_back(library: LibraryArrays) -> None:
    recommender, _ = heard(library)
    before, loved = share(recommender, 5), share(recommender, 0)
    recommender.hear(words(library, ("Style 5", Says.MORE), ("Style 0", Says.LESS)))
    assert share(recommender, 5) >= before + 0.15
    assert share(recommender, 0) <= loved / 2
    recommender.hear(nothing_stated(library))
    assert share(recommender, 5) == before


def test_what_was_asked_for_is_the_reason(library: LibraryArrays) -> None:
    recommender, _ = heard(library)
    recommender.hear(words(library, ("Style 5", Says.MORE)))
    slate = recommender.discover(DiscoverRequest(NOW + timedelta(hours=1), 20, seed=3))
    told = {
        str(slot.reason)
        for slot in slate.slots
        if recommender.library.row_of[slot.track_id] % 8 == 5 and not slot.exploring
    }
    assert "You asked for more Style 5." in told
    others = [s.reason for s in slate.slots if recommender.library.row_of[s.track_id] % 8 != 5]
    assert not any("You asked" in str(reason) for reason in others)


def test_a_forgotten_genre_starts_from_nothing(library: LibraryArrays) -> None:
    recommender, _ = heard(library)
    genre = library.genre_names.index("Style 0")
    assert recommender.history.tally("genre", genre).heard > 0
    recommender.hear(words(library, ("Style 0", Says.FORGET)))
    recommender.discover(DiscoverRequest(NOW, 5))
    assert recommender.history.tally("genre", genre).heard == 0
    assert recommender.history.genres.read(np.array([genre]), NOW.timestamp())[0][0] == 0.0


def test_learnt_one_by_one_or_anew_the_weights_are_the_same(library: LibraryArrays) -> None:
    recommender, facts = heard(library)
    said = words(library, ("Style 5", Says.MORE))
    recommender.hear(said)
    listener = Listener(library, np.arange(len(library)) % 8, (5,), NOW + timedelta(minutes=5))
    for row in (5, 13, 6):
        for fact in listener.hear(int(library.track_ids[row])):
            recommender.observe(fact)
            facts.append(fact)
    plays = [fact for fact in facts if hasattr(fact, "listened_s")]
    gestures = [fact for fact in facts if not hasattr(fact, "listened_s")]
    again = Recommender(library, Facts(plays, gestures), stated=said)
    alone = Recommender(library, Facts(plays, gestures))
    assert not np.allclose(alone.weights, again.weights)
    offered = {fact.slate_id for fact in plays if fact.slate_id}
    assert offered  # φ was logged for these, so only plays of one's own choice are compared
    without = Recommender(library, Facts([p for p in plays if not p.slate_id], ()), stated=said)
    one_by_one = Recommender(library)
    one_by_one.hear(said)
    for play in plays:
        if not play.slate_id:
            one_by_one.observe(play)
    assert np.allclose(without.weights, one_by_one.weights)
