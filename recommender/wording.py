"""Answers in words: moods looked for, themes of the library, and what can be said of a track.

The index over the library is built when something is first asked and again when the library or
its features changed. Queries are read by the sentence encoder in a worker process, which stays
until :meth:`Wording.close`, so that the process of the player never loads it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommender.audio.network import ENCODER as SOUND_ENCODER
from recommender.audio.network import LABELS
from recommender.catalogue.word_store import MoodTable, StoredTheme, WordStore
from recommender.descriptions import Description, Descriptor, LibraryTheme
from recommender.errors import HearthError, NotAnalysed, RequestError
from recommender.models import SENTENCE_MODEL, model_dir
from recommender.phrases import plain, say, term
from recommender.ranking.requests import MoodAnswer
from recommender.text.descriptors import WORDS, Claim, measured, moods, strongest_tags
from recommender.text.language import detect_language
from recommender.text.mood import PHRASES, Hit, Meaning, MoodIndex, MoodWords, tokens
from recommender.text.sentences import ENCODER as SENTENCE_ENCODER
from recommender.text.themes import Theme
from recommender.text.traits import Traits
from recommender.workers import WorkerJob, WorkerOutcome, WorkerPool

_log = logging.getLogger(__name__)

Floats = NDArray[np.float32]

_QUERY_TIMEOUT_S = 60.0
_THEME_SHARE = 0.2
"""A track speaks of a theme that has so much of its words."""
_MIXED = 0.15
_QUERIES_KEPT = 256


class Wording:
    """The words of one catalogue. Safe across threads, one request at a time."""

    def __init__(self, store: WordStore, models_dir: Path) -> None:
        self._store = store
        self._reader = _QueryReader(models_dir)
        self._lock = threading.Lock()
        self._library: _Library | None = None

    def close(self) -> None:
        """End the worker process."""
        with self._lock:
            self._reader.close()

    def prepare(self) -> None:
        """Gather the library and start the reader of queries, before anything is asked."""
        with self._lock:
            library = self._up_to_date()
            self._reader.start(tuple(theme.label for theme in library.themes))

    def mood(self, text: str, length: int) -> list[MoodAnswer]:
        """The tracks that answer best, best first.

        Raises:
            RequestError: the text asks for nothing.
            NotAnalysed: nothing is known of any track.
        """
        if not tokens(text):
            raise RequestError(say("Describe a mood, for example: calm piano for a rainy evening."))
        with self._lock:
            library = self._up_to_date()
            if not library.speaks:
                raise NotAnalysed(say("No track is analysed yet."))
            meaning = self._reader.read(text, tuple(theme.label for theme in library.themes))
            hits: list[Hit] = library.index.search(text, length, meaning)
        ids = library.table.track_ids
        return [MoodAnswer(int(ids[hit.row]), *hit[1:]) for hit in hits]

    def themes(self) -> list[LibraryTheme]:
        """The themes of the library, the most spoken of first."""
        with self._lock:
            library = self._up_to_date()
        shares = np.nan_to_num(library.table.mixtures)
        return [
            LibraryTheme(theme.label, tuple(theme.terms), int((share >= _THEME_SHARE).sum()))
            for theme, share in zip(library.themes, shares.T, strict=True)
        ]

    def describe(self, track_id: int, document: str, lyrics: str) -> Description:
        """All that can be said of one playable track."""
        with self._lock:
            library = self._up_to_date()
        row = int(np.searchsorted(library.table.track_ids, track_id))
        if row == len(library.table.track_ids) or library.table.track_ids[row] != track_id:
            return Description((), (), (), None, _language(document, lyrics))
        table = library.table
        tempo, energy = float(table.tempo_bpm[row]), float(table.energy[row])
        figures = measured(
            tempo if np.isfinite(tempo) else None,
            energy if np.isfinite(energy) else None,
            table.keys[row],
        )
        tags = table.tags[row]
        heard = np.isfinite(tags).all()
        mixture = np.nan_to_num(table.mixtures[row])
        return Description(
            descriptors=_told([*moods(library.traits, row, document), *figures]),
            tags=_told(strongest_tags(library.traits, row, LABELS, tags) if heard else []),
            themes=tuple(
                Descriptor(plain(library.themes[i].label), WORDS, round(float(mixture[i]), 2))
                for i in np.argsort(-mixture, kind="stable")
                if mixture[i] >= _THEME_SHARE
            ),
            sentiment=_sentiment(float(table.sentiment[row])),
            language=_language(document, lyrics),
        )

    def _up_to_date(self) -> _Library:
        stamp = self._store.stamp()
        if self._library is None or self._library.stamp != stamp:
            table = self._store.mood_table(SOUND_ENCODER, SENTENCE_ENCODER)
            self._library = _library(stamp, table, self._store.themes())
        return self._library


@dataclass(frozen=True, slots=True)
class _Library:
    """One state of the library, and the index over it."""

    stamp: tuple[object, ...]
    table: MoodTable
    themes: list[StoredTheme]
    traits: Traits
    index: MoodIndex

    @property
    def speaks(self) -> bool:
        """Whether anything is known of any track."""
        return bool(self.traits.heard.any()) or any(self.table.terms)


def _library(stamp: tuple[object, ...], table: MoodTable, themes: list[StoredTheme]) -> _Library:
    major = [float(key.endswith("major")) - float(key.endswith("minor")) for key in table.keys]
    traits = Traits(
        LABELS,
        table.tags,
        table.energy,
        table.tempo_bpm,
        table.sentiment,
        np.array([mode or np.nan for mode in major], np.float32),
    )
    words = MoodWords(
        table.terms,
        table.embeddings,
        [Theme(theme.label, dict(theme.terms)) for theme in themes],
        table.mixtures,
    )
    return _Library(stamp, table, themes, traits, MoodIndex(traits, words))


class _QueryReader:
    """Reads queries with the sentence encoder, in one worker process that is kept."""

    def __init__(self, models_dir: Path) -> None:
        self._models_dir = models_dir
        self._texts: list[str] = []
        self._outcomes: Iterator[WorkerOutcome[str]] | None = None
        self._concepts: Floats | None = None
        self._themes: tuple[tuple[str, ...], Floats] = ((), np.empty((0, 384), np.float32))
        self._read: dict[str, Floats] = {}

    def read(self, query: str, labels: tuple[str, ...]) -> Meaning | None:
        """A query's meaning; None without the model, or in a script that it cannot read."""
        self.start(labels)
        if self._concepts is None:
            return None
        if query not in self._read:
            if len(self._read) >= _QUERIES_KEPT:
                self._read.clear()
            vectors = self._encode([query])
            if vectors is None:
                return None
            self._read[query] = vectors[0]
        vector = self._read[query]
        if not np.isfinite(vector).all():
            return None
        return Meaning(vector, self._concepts, self._themes[1])

    def start(self, labels: tuple[str, ...]) -> None:
        """Read what every query is compared with: the concepts, and the labels of themes."""
        if self._concepts is None:
            self._concepts = self._encode(list(PHRASES))
        if self._concepts is not None and labels != self._themes[0]:
            found = self._encode(list(labels))
            self._themes = (labels, self._themes[1][:0] if found is None else found)

    def close(self) -> None:
        """End the worker."""
        outcomes, self._outcomes = self._outcomes, None
        if outcomes is not None:
            outcomes.close()  # type: ignore[attr-defined]

    def _encode(self, texts: list[str]) -> Floats | None:
        """Unit vectors, a row a text; None where there is no encoder or it failed."""
        folder = model_dir(self._models_dir, SENTENCE_MODEL)
        if folder is None or not texts:
            return None
        self._texts = texts
        try:
            if self._outcomes is None:
                pool = WorkerPool(
                    factory="recommender.text.analysis:WordAnalyser",
                    method="encode",
                    factory_arguments=(str(folder),),
                    timeout_s=_QUERY_TIMEOUT_S,
                    awaited=True,
                )
                self._outcomes = pool.run(lambda: WorkerJob("query", (self._texts,)))
            outcome = next(self._outcomes)
        except HearthError as error:
            _log.warning("The query is not read: %s", error)
            self._outcomes = None
            return None
        if outcome.value is None:
            _log.warning("The query is not read: %s", outcome.reason)
        found: Floats | None = outcome.value
        return found


def _told(claims: list[Claim]) -> tuple[Descriptor, ...]:
    return tuple(Descriptor(*claim) for claim in claims)


def _sentiment(value: float) -> Descriptor | None:
    if not np.isfinite(value):
        return None
    if abs(value) <= _MIXED:
        name = say("mixed feelings")
    else:
        name = say("glad") if value > 0 else say("sorrowful")
    return Descriptor(name, WORDS, round(abs(value), 2))


def _language(document: str, lyrics: str) -> Descriptor | None:
    for source, text in ((say("lyrics"), lyrics), (WORDS, document)):
        found = detect_language(text)
        if found is not None:
            return Descriptor(term(found.name), source, found.confidence)
    return None
