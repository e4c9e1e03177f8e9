"""What can be said of one track in single words, each with its source and how sure it is.

Moods come from the concepts of :mod:`recommender.text.concepts`: from the sound by how far the
track stands out in its library, from the words by naming them. Confidences of the sound tags are
the network's own; the others are our judgement, for they cannot be checked here: no data with
moods judged by listeners lies with the project.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from recommender.phrases import Phrase, say, term
from recommender.text.concepts import CONCEPTS, Concept
from recommender.text.documents import SECTION_SEPARATOR
from recommender.text.terms import tokenise
from recommender.text.traits import Traits

MOODS = frozenset("calm upbeat sad nostalgic dark angry romantic dreamy epic".split())  # noqa: SIM905
SOUND, WORDS = say("sound"), say("words")
_DESCRIPTIVE = tuple(concept for concept in CONCEPTS if concept.name in MOODS)

_STANDS_OUT, _FULLY = 0.8, 2.5
_SOUND_LEAST, _SOUND_MOST = 0.3, 0.8
"""Confidence of a mood that just stands out, and of one that could not more."""
_UNNAMED = 0.7
"""Each mention of a mood leaves this much of the doubt."""
_TAGS_MOST, _TAG_LEAST, _TAG_SURE, _TAG_SCORE = 6, 0.05, 0.3, 0.5
_SLOW_BPM, _FAST_BPM, _QUIET, _LIVELY = 80.0, 132.0, 0.3, 0.75
_MEASURED = 0.6


class Claim(NamedTuple):
    """One word about a track."""

    name: Phrase
    source: Phrase
    confidence: float


def moods(traits: Traits, row: int, document: str) -> list[Claim]:
    """The moods of a track, the surest first."""
    mentions = _mentions(document)
    claims = []
    for concept in _DESCRIPTIVE:
        heard = _sounds(traits, row, concept)
        named = 1 - _UNNAMED ** sum(mentions[word] for word in concept.words)
        if heard or named:
            source = SOUND if not named else WORDS if not heard else say("sound and words")
            sure = round(1 - (1 - heard) * (1 - named), 2)
            claims.append(Claim(term(concept.name), source, sure))
    return sorted(claims, key=lambda claim: -claim.confidence)


def measured(tempo_bpm: float | None, energy: float | None, key: str) -> Iterator[Claim]:
    """What the measured figures say by themselves."""
    if tempo_bpm is not None and (tempo_bpm <= _SLOW_BPM or tempo_bpm >= _FAST_BPM):
        name = say("slow") if tempo_bpm <= _SLOW_BPM else say("fast")
        yield Claim(name, say("tempo"), _MEASURED)
    if energy is not None and (energy <= _QUIET or energy >= _LIVELY):
        name = say("quiet") if energy <= _QUIET else say("energetic")
        yield Claim(name, say("energy"), _MEASURED)
    if mode := key.rpartition(" ")[2]:
        name = say("in a major key") if mode == "major" else say("in a minor key")
        yield Claim(name, say("key"), _MEASURED)


def strongest_tags(
    traits: Traits, row: int, labels: Sequence[str], activations: NDArray[np.float32]
) -> list[Claim]:
    """The tags that are certain by themselves, or stand out in this library."""
    scores = traits.scores[row, : len(labels)]
    told = (activations >= _TAG_SURE) | ((activations >= _TAG_LEAST) & (scores >= _TAG_SCORE))
    order = [i for i in np.argsort(-activations, kind="stable") if told[i]][:_TAGS_MOST]
    return [Claim(term(labels[i]), SOUND, round(float(activations[i]), 2)) for i in order]


def _sounds(traits: Traits, row: int, concept: Concept) -> float:
    """Confidence that a track sounds like a concept; 0 if it does not stand out."""
    weights = traits.weights(concept.traits)
    values = traits.scores @ (weights / max(float(np.linalg.norm(weights)), 1e-6))
    score = float(values[row]) / max(float(values.std()), 1.0)
    if score < _STANDS_OUT:
        return 0.0
    share = min(1.0, (score - _STANDS_OUT) / (_FULLY - _STANDS_OUT))
    return _SOUND_LEAST + share * (_SOUND_MOST - _SOUND_LEAST)


def _mentions(document: str) -> Counter[str]:
    """How often each word stands in the texts of a document; its tags are names, not words."""
    _tags, *texts = document.split(SECTION_SEPARATOR)
    return Counter(word for text in texts for word in tokenise(text))
