"""Themes: subjects that several artists share, the same every time, none where texts are few."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.text.themes import LEAST_DOCUMENTS, Themes, fit_themes

SUBJECTS = {
    "sea": "harbour ships sailors waves lighthouse anchor salt tide storm gulls",
    "city": "traffic neon subway pavement skyline taxis sirens crowds concrete rooftops",
    "farm": "barley harvest meadow tractor orchard cattle barn hay scythe ploughing",
}


def library(tracks: int = 60) -> tuple[list[str], list[str], list[str]]:
    """Documents, artists and true subjects of a library that speaks of three things."""
    rng = np.random.default_rng(5)
    documents, artists, subjects = [], [], []
    for number in range(tracks):
        subject = list(SUBJECTS)[number % 3]
        artist = f"artist{number % 9}"
        words = " and the ".join(rng.choice(SUBJECTS[subject].split(), 7, replace=False))
        documents.append(f"{artist}\n\nThe {words} of our {artist}, which is what they sing of")
        artists.append(artist)
        subjects.append(subject)
    return documents, artists, subjects


def fitted() -> Themes:
    documents, artists, _ = library()
    return fit_themes(documents, artists)


def test_each_subject_has_themes_of_its_own() -> None:
    _, _, subjects = library()
    found = fitted()
    theme_of = found.mixtures.argmax(1)
    for theme in set(theme_of.tolist()):
        spoken = {subjects[i] for i in np.flatnonzero(theme_of == theme)}
        assert len(spoken) == 1
        subject = spoken.pop()
        assert set(found.themes[theme].label.split(", ")) <= set(SUBJECTS[subject].split())
    assert len(set(theme_of.tolist())) >= 3


def test_neither_grammar_nor_names_are_in_a_theme() -> None:
    terms = {term for theme in fitted().themes for term in theme.terms}
    assert terms
    assert not {"the", "and", "which"} & terms
    assert not any(term.startswith("artist") for term in terms)


def test_mixtures_are_shares_and_the_same_twice() -> None:
    one, two = fitted(), fitted()
    assert one.themes == two.themes
    np.testing.assert_array_equal(one.mixtures, two.mixtures)
    assert (one.mixtures >= 0).all()
    assert (one.mixtures.sum(1) <= 1.001).all()


def test_a_document_without_words_has_no_mixture() -> None:
    documents, artists, _ = library()
    found = fit_themes([*documents, "", "7"], [*artists, "x", "y"])
    assert np.isnan(found.mixtures[-2:]).all()
    assert np.isfinite(found.mixtures[:-2]).all()


def test_few_documents_have_no_themes() -> None:
    documents, artists, _ = library(LEAST_DOCUMENTS - 1)
    assert fit_themes(documents, artists).themes == []
    assert fit_themes([], []).mixtures.shape == (0, 0)
    assert fit_themes(["one track"], ["x"]).mixtures.shape == (1, 0)


def test_texts_without_spaces_have_themes_too() -> None:
    lines = ["海と灯台の夜明けの歌", "街の灯りと地下鉄の夜", "畑の麦と秋の収穫の歌"]
    documents = [lines[i % 3] * 2 for i in range(30)]
    found = fit_themes(documents, [f"artist{i % 7}" for i in range(30)])
    assert found.themes
    assert all(theme.label for theme in found.themes)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.text(alphabet=st.characters(), max_size=120), min_size=20, max_size=24))
def test_any_documents_have_themes_or_none(documents: list[str]) -> None:
    found = fit_themes(documents, [str(i % 6) for i in range(len(documents))])
    assert found.mixtures.shape == (len(documents), len(found.themes))
