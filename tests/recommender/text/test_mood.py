"""A mood is found by what is heard, read or meant, whichever a track has; each hit says why."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.audio.network import LABELS
from recommender.text.concepts import AXES, CONCEPTS
from recommender.text.mood import PHRASES, Meaning, MoodIndex, MoodWords, tokens
from recommender.text.themes import Theme
from recommender.text.traits import Traits

LOUD, QUIET, READ, BARE = range(4)
"""Rows: a loud untagged track, a quiet untagged one, one of words only, one of nothing."""


def tags(**activations: float) -> np.ndarray:
    row = np.full(len(LABELS), 0.02, np.float32)
    for label, value in activations.items():
        row[LABELS.index(label)] = value
    return row


def traits() -> Traits:
    unheard = np.full(len(LABELS), np.nan, np.float32)
    nan = np.nan
    return Traits(
        LABELS,
        np.stack([tags(metal=0.8, rock=0.7), tags(ambient=0.8, chill=0.5), unheard, unheard]),
        energy=np.array([0.95, 0.1, nan, nan], np.float32),
        tempo=np.array([160, 70, nan, nan], np.float32),
        valence=np.full(4, nan, np.float32),
        major=np.full(4, nan, np.float32),
    )


def words() -> MoodWords:
    theme = Theme("harbour, ships", {"harbour": 0.2, "ships": 0.1})
    embeddings = np.full((4, 384), np.nan, np.float32)
    mixtures = np.full((4, 1), np.nan, np.float32)
    mixtures[READ] = 0.9
    return MoodWords([{}, {}, {"rain": 0.6, "piano": 0.8}, {}], embeddings, [theme], mixtures)


def rows(query: str, meaning: Meaning | None = None) -> list[int]:
    return [hit.row for hit in MoodIndex(traits(), words()).search(query, 9, meaning)]


@pytest.mark.parametrize(
    ("query", "row"),
    [
        ("calm music", QUIET),
        ("something slow and peaceful to fall asleep", QUIET),
        ("ruhig", QUIET),
        ("musique calme", QUIET),
        ("angry music for the gym", LOUD),
        ("headbanging", LOUD),
        ("not calm", LOUD),
        ("rain", READ),
        ("rainy", READ),
        ("a harbour", READ),
    ],
)
def test_the_right_track_is_first(query: str, row: int) -> None:
    assert rows(query)[0] == row


def test_a_hit_says_why() -> None:
    index = MoodIndex(traits(), words())
    assert "quiet" in str(index.search("calm", 1)[0].reason)
    assert "says rain" in str(index.search("rainy", 1)[0].reason)
    assert "theme: harbour" in str(index.search("harbour", 1)[0].reason)


def test_what_nothing_is_known_of_is_never_found() -> None:
    for query in ("calm", "loud", "rain piano", "harbour"):
        assert BARE not in rows(query)


@pytest.mark.parametrize("query", ["", "the and of", "xyzzy plugh", "♪♪♪"])
def test_what_is_not_understood_finds_nothing(query: str) -> None:
    assert rows(query) == []


def test_no_channel_drowns_another() -> None:
    """A track that sounds right and one that says so both come before one that does neither."""
    assert rows("calm piano") == [QUIET, READ] or rows("calm piano") == [READ, QUIET]


def meaning_of(name: str) -> Meaning:
    """The meaning of a query that is, to the encoder, the phrase of one concept."""
    concepts = np.eye(len(PHRASES), 384, dtype=np.float32)
    place = [concept.name for concept in CONCEPTS].index(name)
    return Meaning(concepts[place], concepts, np.zeros((1, 384), np.float32))


def test_meaning_finds_what_no_word_names() -> None:
    assert rows("xyzzy", meaning_of("sleepy"))[0] == QUIET
    assert rows("xyzzy", meaning_of("workout"))[0] == LOUD


def test_near_embeddings_are_found() -> None:
    found = words()
    found.embeddings[:] = 0
    found.embeddings[:, 0] = 1
    found.embeddings[BARE] = np.eye(384, dtype=np.float32)[5]
    meaning = replace(meaning_of("sleepy"), query=found.embeddings[BARE])
    hits = MoodIndex(traits(), found).search("xyzzy", 1, meaning)
    assert [hit.row for hit in hits] == [BARE]
    assert "come close" in str(hits[0].reason)


def test_decades_are_understood() -> None:
    assert tokens("80s pop from the 1970s") == ["pop", "80s", "70s", "1980s", "1970s"]


def test_every_concept_speaks_of_traits_that_exist() -> None:
    known = {label.casefold() for label in LABELS} | set(AXES)
    for concept in CONCEPTS:
        assert concept.traits.keys() <= known, concept.name
        assert all(-1 <= weight <= 1 for weight in concept.traits.values())
        assert concept.name in concept.words


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=st.characters(), max_size=200))
def test_any_query_is_answered_the_same_twice(query: str) -> None:
    index = MoodIndex(traits(), words())
    hits = index.search(query, 3)
    assert hits == index.search(query, 3)
    assert all(np.isfinite(hit.score) and hit.score > 0 and hit.reason for hit in hits)


def test_an_enormous_query_is_read_in_part() -> None:
    assert rows("calm " * 100_000)[0] == QUIET


def test_a_library_of_one_or_no_track_answers() -> None:
    nan = np.full(1, np.nan, np.float32)
    one = Traits(LABELS, tags(ambient=0.9)[None], np.array([0.05], np.float32), nan, nan, nan)
    none = np.empty((1, 0), np.float32)
    index = MoodIndex(one, MoodWords([{}], np.full((1, 384), np.nan, np.float32), [], none))
    assert [hit.row for hit in index.search("calm", 5)] == [0]
    void = np.empty(0, np.float32)
    empty = Traits(LABELS, np.empty((0, 50), np.float32), void, void, void, void)
    silent = MoodWords([], np.empty((0, 384), np.float32), [], np.empty((0, 0), np.float32))
    assert MoodIndex(empty, silent).search("calm", 5, meaning_of("calm")) == []


def test_unusable_numbers_are_unknown() -> None:
    broken = np.array([np.inf, -np.inf, np.nan, 0.5], np.float32)
    found = Traits(LABELS, np.full((4, 50), np.nan, np.float32), broken, broken, broken, broken)
    assert np.isfinite(found.scores).all()
    assert found.heard.tolist() == [False, False, False, True]
