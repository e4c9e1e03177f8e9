"""TF-IDF over all documents: which terms tell a track from the rest of this library.

The tokeniser knows no language: words are runs of letters, and scripts written without spaces
(Chinese, Japanese, Thai …) give overlapping character pairs. Words that nearly every text uses are
found by counting, so no list of stop words is needed for any language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

TERMS_KEPT = 64

_PROSE_TERMS = 30
"""A document of so many different terms holds sentences, not tags alone."""
_PROSE_FROM = 20
"""With fewer such documents shares mean little, and every term is kept."""
_COMMON_SHARE = 0.35
"""A term in more than this share of them is grammar, or says nothing in this library."""
_RARE_FROM = 2_000
"""From this many documents on a term of a single document is dropped: it links nothing."""
_LONGEST_TERM = 40

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"  # kana and iteration marks
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_TOKEN = re.compile(
    rf"[{_UNSPACED}]+|(?:(?![{_UNSPACED}])[^\W_])+(?:['’](?:(?![{_UNSPACED}])\w)+)?"
)
_UNSPACED_START = re.compile(rf"[{_UNSPACED}]")


def tokenise(document: str) -> Iterator[str]:
    """The terms of a document in order, case-folded."""
    for match in _TOKEN.finditer(document.casefold()):
        run = match.group().replace("’", "'")
        if _UNSPACED_START.match(run):
            yield from map("".join, pairwise(run)) if len(run) > 1 else (run,)
        elif 1 < len(run) <= _LONGEST_TERM and not (run.isdecimal() and len(run) != 4):
            yield run


def fit_terms(documents: Sequence[str]) -> list[dict[str, float]]:
    """The weightiest terms of each document, by TF-IDF fitted on all of them.

    Returns:
        One mapping a document, term → weight, heaviest first and at most 64 terms, of unit
        length; empty where a document has no term of its own. The same documents give the same
        mappings, bit for bit.
    """
    from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

    vectorizer = CountVectorizer(
        analyzer=tokenise, min_df=2 if len(documents) >= _RARE_FROM else 1, dtype=np.float32
    )
    try:
        counts = vectorizer.fit_transform(documents)  # CSR (documents, vocabulary)
    except ValueError:  # scikit-learn's word for "no term is left"
        return [{} for _ in documents]
    telling = ~common_terms(counts)
    if not telling.any():
        return [{} for _ in documents]
    vocabulary = vectorizer.get_feature_names_out()[telling]
    weights = TfidfTransformer(sublinear_tf=True).fit_transform(counts[:, telling])
    return [
        _heaviest(vocabulary[weights.indices[start:end]], weights.data[start:end])
        for start, end in pairwise(weights.indptr)
    ]


def common_terms(counts: csr_matrix) -> NDArray[np.bool_]:
    """Which terms (vocabulary,) nearly every document with sentences in it uses."""
    prose = counts[counts.getnnz(axis=1) >= _PROSE_TERMS]
    if prose.shape[0] < _PROSE_FROM:
        return np.zeros(counts.shape[1], np.bool_)
    share = prose.getnnz(axis=0) / prose.shape[0]
    return np.asarray(share > _COMMON_SHARE)


def _heaviest(terms: np.ndarray, weights: np.ndarray) -> dict[str, float]:
    """The heaviest terms, ties in alphabetical order, scaled to unit length."""
    order = np.lexsort((terms, -weights))[:TERMS_KEPT]
    length = float(np.linalg.norm(weights[order]))
    return {str(terms[i]): float(weights[i]) / length for i in order}
