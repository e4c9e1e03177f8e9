"""Free-text search for a mood: what was heard, read and meant, on one scale.

Four channels answer: the sound of the concepts a query names, the terms it shares with a track's
words, the closeness of their meaning, and the themes it touches. Each gives a value of about
-2.5..2.5 that is zero where the track is unknown to it, times how much of the query it understood,
so that none drowns another and a library without words or models still answers.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from recommender.phrases import NOTHING, Phrase, in_a_row, say
from recommender.text.concepts import AXES, CONCEPTS, Concept
from recommender.text.documents import clean
from recommender.text.language import is_function_word
from recommender.text.lexicon import NEGATIONS
from recommender.text.terms import tokenise
from recommender.text.themes import Theme
from recommender.text.traits import Traits, adjective

if TYPE_CHECKING:
    from scipy.sparse import csc_matrix

Floats = NDArray[np.float32]

WEIGHTS = {"sound": 1.0, "words": 0.9, "meaning": 0.6, "themes": 0.4}
"""What a fully understood query gives each channel; our own judgement."""

_QUERY_CHARS = 500
_REACH = 2
"""A negation turns a concept at most so many words later."""
_TURNING = NEGATIONS | frozenset("ohne kein keine sans pas sin senza sem zonder utan".split())  # noqa: SIM905
_DECADE = re.compile(r"(?<!\d)(?:19|20)?([0-9]0)'?s\b")
_FILLING = frozenset("music song songs track tracks something some like play musik musique".split())  # noqa: SIM905
"""Said of any music, so of none."""
_SILENT = _TURNING | _FILLING

_MEANT_MIN, _MEANT_FULL, _MEANT_MOST = 0.1, 0.35, 3
"""Closeness of a query to a concept's phrase, over that of an average query."""
_LEANING = 0.5
"""Half of the phrases' common direction is taken off: some phrases are close to any query."""
_MEANT_BESIDE = 0.3
"""What meaning adds to a query whose every word names a concept."""
_COSINE_SPREAD, _COSINE_TOLD = 0.06, 0.35
_TERM_FULL = 0.12
"""A term of this weight is as present as one can be."""
_STEM, _ENDING, _ALIKE = 4, 3, 0.6
_KIN_SEEN = 500
_THEME_NEAR = 0.3
_CAP = 2.5
_TELLING = 0.35
"""A part that adds less than this is no reason."""


class Hit(NamedTuple):
    """One track that answers: its row, its score and why.

    Attributes:
        heard: the part of what speaks for it that is its sound, 0..1.
    """

    row: int
    score: float
    reason: Phrase
    heard: float


@dataclass(frozen=True, slots=True)
class MoodWords:
    """What is known of the words of n tracks, one row each."""

    terms: Sequence[Mapping[str, float]]
    """TF-IDF weights, of unit length."""
    embeddings: Floats
    """(n, 384), NaN rows where there is none."""
    themes: Sequence[Theme]
    mixtures: Floats
    """(n, themes), NaN rows where the document says too little."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A query as a sentence encoder reads it, beside the phrases it is compared with."""

    query: Floats
    """(384,)"""
    concepts: Floats
    """(concepts, 384), of :data:`PHRASES`."""
    themes: Floats
    """(themes, 384), of their labels."""


PHRASES = tuple(concept.phrase for concept in CONCEPTS)

_NAMED: dict[str, list[int]] = {}
for _place, _concept in enumerate(CONCEPTS):
    for _word in _concept.words:
        _NAMED.setdefault(_word, []).append(_place)


class MoodIndex:
    """The tracks of one library, ready to be asked."""

    def __init__(self, traits: Traits, words: MoodWords) -> None:
        self._traits = traits
        self._themes = list(words.themes)
        self._mixtures = np.nan_to_num(words.mixtures)
        self._read: NDArray[np.bool_] = np.asarray(
            np.isfinite(words.embeddings).all(axis=1), np.bool_
        )
        self._embeddings = np.where(self._read[:, None], words.embeddings, np.float32(0))
        self._said = words.terms
        self._vocabulary, self._terms = _term_matrix(words.terms)
        self._rarity = _rarity(self._terms)

    def search(self, query: str, length: int, meaning: Meaning | None = None) -> list[Hit]:
        """The tracks that answer a query best, best first; none where nothing in it is understood.

        Args:
            meaning: None without a sentence encoder.
        """
        said = tokens(query)
        if not len(self._said):
            return []
        wanted, understood = _concepts(said, meaning)
        weights = self._traits.weights(_blend(wanted))
        named = self._term_weights(said)
        parts = {
            "sound": self._sound(weights) * understood,
            "words": self._words(said, named),
            "meaning": self._meaning(meaning),
            "themes": self._touched(said, meaning),
        }
        total = sum(
            (np.float32(WEIGHTS[name]) * values for name, values in parts.items()),
            np.zeros(len(self._traits.scores), np.float32),
        )
        return [
            Hit(
                int(row),
                float(total[row]),
                self._reason(row, parts, weights, named),
                _heard_share(parts, row),
            )
            for row in _largest(total, length)
            if total[row] > 0
        ]

    # -- channels ----------------------------------------------------------------------------

    def _sound(self, weights: Floats) -> Floats:
        """Standard score of how much a track sounds like the weighted traits."""
        length = float(np.linalg.norm(weights))
        if not length:
            return np.zeros(len(self._traits.scores), np.float32)
        values = self._traits.scores @ (weights / np.float32(length))
        spread = max(float(values.std()), 1.0)
        return np.asarray(np.clip(values / spread, -_CAP, _CAP), np.float32)

    def _words(self, said: Sequence[str], weights: Mapping[int, float]) -> Floats:
        """Share of what the query says, rarer words counting more, that a track's words hold."""
        if not weights:
            return np.zeros(len(self._traits.scores), np.float32)
        asked = [word for word in said if word not in _SILENT]
        unheard = sum(not self._kin(word) for word in asked)
        held = self._terms[:, np.fromiter(weights, np.intp)]
        held.data = np.minimum(held.data / np.float32(_TERM_FULL), 1)
        found = held @ np.fromiter(weights.values(), np.float32)
        share = found / (sum(weights.values()) + unheard)
        return np.asarray(_CAP * np.minimum(share, 1), np.float32)

    def _meaning(self, meaning: Meaning | None) -> Floats:
        """How close a track's words are in meaning, over the library's average."""
        values = np.zeros(len(self._traits.scores), np.float32)
        if meaning is None or not self._read.any():
            return values
        cosines = self._embeddings @ meaning.query
        near = cosines[self._read]
        told = min(1.0, float(np.quantile(near, 0.99)) / _COSINE_TOLD)
        scores = (cosines - near.mean()) / max(float(near.std()), _COSINE_SPREAD)
        values[self._read] = np.clip(scores, -_CAP, _CAP)[self._read] * max(0.0, told)
        return values

    def _touched(self, said: Sequence[str], meaning: Meaning | None) -> Floats:
        """Share of a track's themes that the query touches."""
        touch = self._theme_weights(said, meaning)
        if not touch.any():
            return np.zeros(len(self._traits.scores), np.float32)
        return np.asarray(_CAP * self._mixtures @ touch, np.float32)

    def _theme_weights(self, said: Sequence[str], meaning: Meaning | None) -> Floats:
        by_terms = np.zeros(len(self._themes), np.float32)
        for place, theme in enumerate(self._themes):
            largest = max(theme.terms.values(), default=1.0)
            by_terms[place] = max(
                (theme.terms.get(word, 0.0) / largest for word in said), default=0
            )
        if meaning is None or not len(meaning.themes):
            return by_terms
        by_meaning = (meaning.themes @ meaning.query - _THEME_NEAR) / _THEME_NEAR
        return np.asarray(np.maximum(by_terms, np.clip(by_meaning, 0, 1)), np.float32)

    # -- words -------------------------------------------------------------------------------

    def _term_weights(self, said: Sequence[str]) -> dict[int, float]:
        """Column of the term matrix → weight, for the terms of the query and their kin."""
        weights: dict[int, float] = {}
        for word in said:
            if word in _SILENT:
                continue
            for column, alike in self._kin(word):
                weights[column] = max(weights.get(column, 0.0), alike * self._rarity[column])
        return weights

    def _kin(self, word: str) -> list[tuple[int, float]]:
        """Columns of a term and of those that differ in their ending only (rain, rainy)."""
        at = bisect_left(self._vocabulary, word)
        found = [(at, 1.0)] if self._vocabulary[at : at + 1] == [word] else []
        stem = word[: max(_STEM, len(word) - _ENDING)]
        start = bisect_left(self._vocabulary, stem)
        for column in range(start, min(start + _KIN_SEEN, len(self._vocabulary))):
            term = self._vocabulary[column]
            if len(stem) < _STEM or not term.startswith(stem):
                break
            if term != word and abs(len(term) - len(word)) <= _ENDING:
                found.append((column, _ALIKE))
        return found

    # -- reasons -----------------------------------------------------------------------------

    def _reason(
        self, row: int, parts: Mapping[str, Floats], weights: Floats, named: Mapping[int, float]
    ) -> Phrase:
        """The parts that brought a track here, the strongest first, in a few words."""
        shares = {name: WEIGHTS[name] * float(values[row]) for name, values in parts.items()}
        told: dict[str, Callable[[], Phrase]] = {
            "sound": lambda: self._heard(row, weights),
            "words": lambda: self._read_in(row, named),
            "meaning": lambda: say("its words come close"),
            "themes": lambda: self._theme_of(row),
        }
        strongest = sorted(shares, key=lambda name: -shares[name])
        reasons = [told[name]() for name in strongest if shares[name] >= _TELLING]
        return reduce(_and_also, filter(None, reasons), NOTHING) or say("the nearest there is")

    def _heard(self, row: int, weights: Floats) -> Phrase:
        axes = np.array([name in AXES for name in self._traits.names])
        pulls = self._traits.scores[row] * np.where(axes, weights, np.maximum(weights, 0))
        wanted = [i for i in np.argsort(-pulls, kind="stable")[:3] if pulls[i] >= 0.25]
        scores = self._traits.scores[row]
        named = [adjective(self._traits.names[i], high=scores[i] > 0) for i in wanted]
        return say("sounds {traits}", traits=in_a_row(named)) if named else NOTHING

    def _read_in(self, row: int, named: Mapping[int, float]) -> Phrase:
        asked = (self._vocabulary[column] for column in named)
        words = [term for term in asked if term in self._said[row]]
        return say("says {words}", words=in_a_row(words[:3])) if words else NOTHING

    def _theme_of(self, row: int) -> Phrase:
        theme = self._themes[int(self._mixtures[row].argmax())].label
        return say("theme: {theme}", theme=theme)


def _and_also(told: Phrase, more: Phrase) -> Phrase:
    return say("{told} · {more}", told=told, more=more) if told else more


def tokens(query: str) -> list[str]:
    """The words of a query that ask for something, and its negations, in order."""
    text = clean(query[:_QUERY_CHARS]).casefold()
    decades = [f"{match.group(1)}s" for match in _DECADE.finditer(text)]
    spelt = [f"{'20' if decade < '30s' else '19'}{decade}" for decade in decades]
    words = [
        word
        for word in tokenise(_DECADE.sub(" ", text))
        if word in _TURNING or not is_function_word(word)
    ]
    return [*words, *decades, *spelt]


def _heard_share(parts: Mapping[str, Floats], row: int) -> float:
    """The part of what speaks for a row that its sound has."""
    spoken = {name: WEIGHTS[name] * max(float(part[row]), 0.0) for name, part in parts.items()}
    return spoken["sound"] / (sum(spoken.values()) or 1.0)


def _concepts(
    said: Sequence[str], meaning: Meaning | None
) -> tuple[list[tuple[Concept, float]], float]:
    """The concepts a query asks for, negative where it refuses them; and how surely, 0..1."""
    strength = np.zeros(len(CONCEPTS))
    known = 0
    asked = [word for word in said if word not in _SILENT]
    for place, word in enumerate(said):
        pair = " ".join(said[place : place + 2])
        named = _NAMED.get(pair) or _NAMED.get(word) or []
        refused = any(before in _TURNING for before in said[max(0, place - _REACH) : place])
        for concept in named:
            strength[concept] = -1.0 if refused else 1.0
        known += bool(named) and word in asked
    share = min(1.0, known / len(asked)) if asked else 0.0
    meant = 0.0
    if meaning is not None and asked:
        near = (meaning.query - _LEANING * meaning.concepts.mean(0)) @ meaning.concepts.T
        near = np.clip((near - _MEANT_MIN) / (_MEANT_FULL - _MEANT_MIN), 0, 1)
        near[np.argsort(-near, kind="stable")[_MEANT_MOST:]] = 0
        near[strength < 0] = 0
        meant = float(near.max())
        weight = _MEANT_BESIDE * share + (1 - share)
        strength += near * weight
    wanted = [(CONCEPTS[i], float(strength[i])) for i in np.flatnonzero(strength)]
    return wanted, max(share**0.5, meant) if wanted else 0.0


def _largest(values: Floats, count: int) -> list[int]:
    """Places of the largest values, largest first, equal ones in order."""
    if count < len(values):
        places = np.argpartition(-values, count)[:count]
    else:
        places = np.arange(len(values))
    ranked: list[int] = places[np.lexsort((places, -values[places]))].tolist()
    return ranked


def _blend(wanted: Sequence[tuple[Concept, float]]) -> dict[str, float]:
    """Trait → weight of several concepts at once."""
    weights: dict[str, float] = {}
    for concept, strength in wanted:
        for trait, weight in concept.traits.items():
            weights[trait] = weights.get(trait, 0.0) + strength * weight
    return weights


def _term_matrix(terms: Sequence[Mapping[str, float]]) -> tuple[list[str], csc_matrix]:
    """The vocabulary in order, and term weights (tracks, vocabulary)."""

    from scipy.sparse import csc_matrix, csr_matrix

    vocabulary = sorted({term for weights in terms for term in weights})
    column = {term: place for place, term in enumerate(vocabulary)}
    ends = np.cumsum([0, *(len(weights) for weights in terms)])
    places = np.fromiter((column[term] for weights in terms for term in weights), np.intp)
    values = np.fromiter((value for weights in terms for value in weights.values()), np.float32)
    shape = (len(terms), len(vocabulary))
    return vocabulary, csc_matrix(csr_matrix((np.nan_to_num(values), places, ends), shape=shape))


def _rarity(terms: csc_matrix) -> Floats:
    """Weight of each term in a query: 1 for the rarest, little for what nearly every track has."""
    rows = max(terms.shape[0], 2)
    held = np.maximum(terms.getnnz(axis=0), 1)
    return np.asarray(np.log1p(rows / held) / np.log1p(rows), np.float32)
