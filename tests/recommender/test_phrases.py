"""Phrases: English by themselves, whole after they were kept, and apart from their values."""

from __future__ import annotations

import json
import pickle
from datetime import datetime, timedelta

import pytest

from recommender.phrases import NOTHING, Day, Phrase, in_a_row, listed, plain, say, term

NOW = datetime(2026, 3, 2, 20, 0).astimezone()
WHOLE = say(
    "Sounds like {track}, which you played to the end {day}, and {n} more.",
    track=say("“{title}” by {artist}", title="A {b}", artist="C"),
    day=Day(NOW - timedelta(days=1), NOW),
    n=3,
)


def test_a_phrase_is_english_by_itself() -> None:
    assert str(WHOLE) == (
        "Sounds like “A {b}” by C, which you played to the end yesterday, and 3 more."
    )
    assert WHOLE.number == 3
    assert str(term("a name with {braces}")) == "a name with {braces}"
    assert not NOTHING
    assert plain("") == NOTHING


@pytest.mark.parametrize(
    ("names", "told"),
    [(["A"], "A"), (["A", "B"], "A and B"), (["A", say("B"), "C"], "A, B and C")],
)
def test_names_are_joined(names: list[str | Phrase], told: str) -> None:
    assert str(listed(names)) == told
    assert str(in_a_row(names)) == told.replace(" and", ",")


def test_what_was_kept_comes_back() -> None:
    kept = json.loads(json.dumps(WHOLE.to_json()))
    assert Phrase.from_json(kept) == WHOLE
    assert pickle.loads(pickle.dumps(WHOLE)) == WHOLE
    assert hash(Phrase.from_json(kept)) == hash(WHOLE)


def test_sentences_of_earlier_versions_are_read_as_they_are() -> None:
    assert str(Phrase.from_json("You liked it {yesterday}.")) == "You liked it {yesterday}."
    assert Phrase.from_json("") == NOTHING
    with pytest.raises(ValueError, match="no phrase"):
        Phrase.from_json({"say": 3})
    with pytest.raises(ValueError, match="no phrase"):
        Phrase.from_json({"say": "{a}", "with": {"a": None}})
