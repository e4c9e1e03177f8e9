"""Themes of a library: what its texts speak of, by latent Dirichlet allocation.

A theme is a mixture of terms, a document a mixture of themes (Blei, Ng, Jordan 2003; online
variational Bayes: Hoffman, Blei, Bach 2010). Grammar is left out in every language that is known,
and so is what is said around one artist only: that is a name, not a theme.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from recommender.text.language import is_function_word
from recommender.text.terms import common_terms, tokenise

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

LEAST_DOCUMENTS = 20
"""Fewer documents have no themes in common that chance could not give them."""

_GROWTH, _FACTOR, _MOST_THEMES = 0.4, 1.2, 60
_ONLINE_FROM = 2_000
_FITTED_MOST = 10_000
"""Themes of a large library are learnt from an even sample of it, then found in all of it."""
_VOCABULARY_MOST = 5_000
_LEAST_TERMS = 3
_TERMS_EACH = 10
_LEAST_WEIGHT = 2.0
"""A theme of fewer documents in all is none."""
_GROUPS_MIN = 4
"""With fewer artists, what is said around one of them may be a theme after all."""
_TERMS_KEPT = 30
_LABEL_TERMS = 4
_RELEVANCE = 0.6
"""Share of a term's own probability in its relevance, the rest is its lift (Sievert 2014)."""
_SEED = 0


class Theme(NamedTuple):
    """One theme: its label and its most relevant terms, each with its probability."""

    label: str
    terms: dict[str, float]


class Themes(NamedTuple):
    """The themes of a library.

    Attributes:
        themes: the most spoken of first.
        mixtures: float32 (documents, themes); rows sum to at most 1 (themes of a document or
            two are left out), or are NaN where a document has too few terms to tell.
    """

    themes: list[Theme]
    mixtures: NDArray[np.float32]


def fit_themes(documents: Sequence[str], groups: Sequence[str]) -> Themes:
    """Themes of documents; none where there are too few documents or words in common.

    Args:
        groups: whom each document is about; a term must occur around at least two.

    The same documents give the same themes, bit for bit.
    """
    none = Themes([], np.empty((len(documents), 0), np.float32))
    if sum(map(bool, documents)) < LEAST_DOCUMENTS:
        return none
    counts, vocabulary = _counts(documents, groups)
    telling = counts.getnnz(axis=1) >= _LEAST_TERMS
    wanted = _how_many(int(telling.sum()), len(vocabulary))
    if telling.sum() < LEAST_DOCUMENTS or wanted < 2:
        return none
    from sklearn.decomposition import LatentDirichletAllocation

    rows = np.flatnonzero(telling)
    online = len(rows) >= _ONLINE_FROM
    model = LatentDirichletAllocation(
        n_components=wanted,
        learning_method="online" if online else "batch",
        max_iter=4 if online else 30,
        batch_size=512,
        random_state=_SEED,
    )
    step = -(-len(rows) // _FITTED_MOST)
    model.fit(counts[rows[::step]])
    mixtures = np.full((len(documents), wanted), np.nan, np.float32)
    mixtures[rows] = model.transform(counts[rows])
    weight = mixtures[rows].sum(0)
    order = np.argsort(-weight, kind="stable")
    order = order[weight[order] >= _LEAST_WEIGHT]
    return Themes(_described(model.components_[order], counts, vocabulary), mixtures[:, order])


def _how_many(documents: int, terms: int) -> int:
    """4 themes for 20 documents, 9 for 150, 19 for 1,000, 48 for 10,000; fewer for few terms."""
    return min(_MOST_THEMES, int(_FACTOR * documents**_GROWTH + 0.5), terms // _TERMS_EACH)


def _counts(
    documents: Sequence[str], groups: Sequence[str]
) -> tuple[csr_matrix, NDArray[np.object_]]:
    """Counts (documents, vocabulary) of the terms that may make a theme."""

    from scipy.sparse import csr_matrix
    from sklearn.feature_extraction.text import CountVectorizer

    vectorizer = CountVectorizer(analyzer=_content_terms, dtype=np.float32)
    try:
        counts = vectorizer.fit_transform(documents)
    except ValueError:  # scikit-learn's word for "no term is left"
        return csr_matrix(np.empty((len(documents), 0), np.float32)), np.empty(0, object)
    names, group_of = np.unique(np.asarray(groups, str), return_inverse=True)
    if len(names) < _GROUPS_MIN:
        group_of = np.arange(len(documents))
    members = csr_matrix(
        (np.ones(len(documents), np.float32), (group_of, np.arange(len(documents)))),
        shape=(group_of.max() + 1, len(documents)),
    )
    shared = (members @ counts).getnnz(axis=0) >= 2
    usage = np.where(shared & ~common_terms(counts), counts.getnnz(axis=0), 0)
    kept = np.sort(np.argsort(-usage, kind="stable")[: min(_VOCABULARY_MOST, (usage > 0).sum())])
    return counts[:, kept], vectorizer.get_feature_names_out()[kept]


def _content_terms(document: str) -> list[str]:
    """Terms that could be a subject: no grammar, no years, no letters by themselves."""
    return [
        term
        for term in tokenise(document)
        if not is_function_word(term)
        and not any(map(str.isdecimal, term))
        and (len(term) > 2 or not term.isascii())
    ]


def _described(
    components: NDArray[np.float64], counts: csr_matrix, vocabulary: NDArray[np.object_]
) -> list[Theme]:
    spoken = np.asarray(counts.sum(0)).ravel()
    probability = components / components.sum(1, keepdims=True)  # (themes, vocabulary)
    lift = np.log(probability) - np.log(spoken / spoken.sum())
    relevance = _RELEVANCE * np.log(probability) + (1 - _RELEVANCE) * lift
    themes = []
    for row, values in zip(relevance, probability, strict=True):
        top = np.argsort(-row, kind="stable")[:_TERMS_KEPT]
        themes.append(
            Theme(
                _label([str(term) for term in vocabulary[top]]),
                {str(vocabulary[i]): round(float(values[i]), 5) for i in top},
            )
        )
    return themes


def _label(terms: Sequence[str]) -> str:
    """The first terms; of words that begin alike and of overlapping character pairs one each."""
    chosen: list[str] = []
    for term in terms:
        if not any(_akin(term, other) for other in chosen):
            chosen.append(term)
        if len(chosen) == _LABEL_TERMS:
            break
    return ", ".join(chosen)


def _akin(one: str, other: str) -> bool:
    if len(one) <= 2 or len(other) <= 2:
        return one[-1] == other[0] or one[0] == other[-1]
    return one[:4] == other[:4]
