"""TF-IDF: what sets a document apart weighs most, in any script, the same every time."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.text.terms import TERMS_KEPT, fit_terms, tokenise

PROSE = " ".join(f"grammar{i}" for i in range(40))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Don’t STOP a 7 1977", ["don't", "stop", "1977"]),
        ("夜明けの歌", ["夜明", "明け", "けの", "の歌"]),
        ("愛 love", ["愛", "love"]),
        ("Straße straße", ["strasse", "strasse"]),
        ("ночь ελπίδα 밤하늘", ["ночь", "ελπίδα", "밤하늘"]),
        ("rock夜明けrock", ["rock", "夜明", "明け", "rock"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
    ],
)
def test_tokens(text: str, terms: list[str]) -> None:
    assert list(tokenise(text)) == terms


def test_words_that_nearly_every_text_uses_are_no_terms() -> None:
    texts = [f"{PROSE} subject{i % 5}" for i in range(30)]
    tags_only = ["rock 1977"] * 60
    found = fit_terms(texts + tags_only)
    assert [list(terms) for terms in found[:30]] == [[f"subject{i % 5}"] for i in range(30)]
    assert list(found[-1]) == ["1977", "rock"]  # common as it is, no text uses it


def test_rarer_terms_weigh_more_and_come_first() -> None:
    documents = ["ambient drone"] * 3 + ["ambient"] * 6 + ["punk"] * 21
    first = fit_terms(documents)[0]
    assert list(first) == ["drone", "ambient"]
    assert first["drone"] > first["ambient"]


def test_at_most_64_terms_of_unit_length() -> None:
    terms = fit_terms([" ".join(f"word{i}" for i in range(500)), "other"])[0]
    assert len(terms) == TERMS_KEPT
    assert math.isclose(math.hypot(*terms.values()), 1, rel_tol=1e-5)


@pytest.mark.parametrize("documents", [[], [""], ["", "  ", "!?"], [PROSE] * 50])
def test_no_term_left_is_an_empty_mapping(documents: list[str]) -> None:
    assert fit_terms(documents) == [{} for _ in documents]


@settings(deadline=None, max_examples=50)
@given(st.lists(st.text(alphabet=st.characters(), max_size=200), max_size=8))
def test_any_documents_give_unit_lengths_the_same_twice(documents: list[str]) -> None:
    found = fit_terms(documents)
    assert found == fit_terms(documents)
    assert [list(terms) for terms in found] == [list(terms) for terms in fit_terms(documents)]
    for terms in found:
        assert not terms or math.isclose(math.hypot(*terms.values()), 1, rel_tol=1e-4)
        assert list(terms.values()) == sorted(terms.values(), reverse=True)
