"""What a worker process finds in one document: meaning and feeling."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from recommender.text.sentences import SentenceEncoder
from recommender.text.sentiment import sentiment
from recommender.text.terms import fit_terms
from recommender.text.themes import Themes, fit_themes

_KNOWN_SHARE_MIN = 0.5
"""A text of mostly unknown characters has no meaning to the encoder, only a length."""


class WordReading(NamedTuple):
    """What :meth:`WordAnalyser.analyse` finds.

    Attributes:
        embedding: float32 (384,), unit length; None without weights, words, or a script that the
            encoder knows.
        encoder: its name and version; empty where the weights are not installed.
        sentiment: -1..1, or None where nothing in the words speaks of feeling.
    """

    embedding: NDArray[np.float32] | None
    encoder: str
    sentiment: float | None


class LibraryWords(NamedTuple):
    """What :meth:`WordAnalyser.fit_library` finds; see the two modules it is from."""

    terms: list[dict[str, float]]
    themes: Themes


class WordAnalyser:
    """Reads documents one at a time; the weights are loaded when the first one needs them.

    Args:
        folder: the installed sentence model's; None works without one.
    """

    def __init__(self, folder: str | None) -> None:
        self._folder = folder

    @cached_property
    def _encoder(self) -> SentenceEncoder | None:
        return None if self._folder is None else SentenceEncoder(self._folder)

    def analyse(self, document: str) -> WordReading:
        """Embedding and sentiment of one document.

        Raises:
            ModelDamaged: the installed weights cannot be used.
        """
        encoder = self._encoder
        embedding = None
        if encoder is not None and encoder.known_share(document) >= _KNOWN_SHARE_MIN:
            embedding = encoder.encode([document])[0]
        return WordReading(embedding, encoder.name if encoder else "", sentiment(document))

    def encode(self, texts: list[str]) -> NDArray[np.float32] | None:
        """Vectors (n, 384) of queries; NaN for a script the encoder cannot read, None without it.

        Raises:
            ModelDamaged: the installed weights cannot be used.
        """
        encoder = self._encoder
        if encoder is None:
            return None
        vectors = encoder.encode(texts)
        unread = [encoder.known_share(text) < _KNOWN_SHARE_MIN for text in texts]
        vectors[unread] = np.nan
        return vectors

    @staticmethod
    def fit_library(documents: list[str], artists: list[str]) -> LibraryWords:
        """Terms and themes of all documents; here so that a worker can fit them."""
        return LibraryWords(fit_terms(documents), fit_themes(documents, artists))
