"""The playable library of a catalogue as arrays, for the ranking."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from recommender.audio.network import ENCODER as SOUND_ENCODER
from recommender.audio.network import LABELS
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.extracts import library_columns
from recommender.catalogue.features import FeatureStore, WordTable
from recommender.kept_learning import KeptLearning
from recommender.ranking.library import LibraryArrays, library_arrays, sparse_rows
from recommender.text.sentences import ENCODER as SENTENCE_ENCODER

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Places = tuple[NDArray[np.intp], NDArray[np.intp]]
"""Where the same tracks stand in the library and in a table of features."""


def read_library(
    database: CatalogueDatabase, features: FeatureStore, kept: KeptLearning
) -> LibraryArrays:
    """Every playable track with all that was heard and read of it."""
    columns = library_columns(database)
    track_ids = np.asarray(columns.track_ids, np.int64)
    sound = features.sound_table(SOUND_ENCODER)
    words = features.word_table(SENTENCE_ENCODER)

    def places(found_ids: NDArray[np.int64]) -> Places:
        _, ours, theirs = np.intersect1d(
            track_ids, found_ids, assume_unique=True, return_indices=True
        )
        return ours, theirs

    def aligned(values: NDArray[np.float32], places: Places) -> NDArray[np.float32] | None:
        """Rows of ``values`` in the order of ``track_ids``, NaN where there is none."""
        ours, theirs = places
        if not len(ours):
            return None
        if len(values) == len(track_ids) == len(ours) and np.array_equal(ours, theirs):
            return values
        rows = np.full((len(track_ids), *values.shape[1:]), np.nan, np.float32)
        rows[ours] = values[theirs]
        return rows

    heard, read = places(sound.track_ids), places(words.track_ids)
    terms, term_names = _terms(words, read, len(track_ids), kept)

    return library_arrays(
        track_ids=track_ids,
        artist_ids=columns.artist_ids,
        album_ids=columns.album_ids,
        titles=columns.titles,
        artists=columns.artists,
        albums=columns.albums,
        years=columns.years,
        durations_s=columns.durations_s,
        added_at=columns.added_at,
        genres=columns.genres,
        sound=aligned(sound.embeddings, heard),
        sound_spread=aligned(sound.spreads, heard),
        sound_tags=aligned(sound.tags, heard),
        sound_timbre=aligned(sound.timbres, heard),
        tag_labels=LABELS,
        energy=aligned(sound.energy, heard),
        tempo_bpm=aligned(sound.tempo_bpm, heard),
        loudness_lufs=aligned(sound.loudness_lufs, heard),
        words=aligned(words.embeddings, read),
        terms=terms,
        term_names=term_names,
    )


def _terms(
    words: WordTable, places: Places, n: int, kept: KeptLearning
) -> tuple[csr_array, list[str]]:
    """The weights (n, v) of the words of all tracks, and the v words.

    Millions of words are a third of all that is read, so they are read as text only once.
    """
    place_of = np.full(n, -1)
    place_of[places[0]] = places[1]
    texts = hashlib.blake2b(digest_size=16)
    for place in place_of.tolist():
        texts.update(b"" if place < 0 else words.terms.stored(place).encode())
        texts.update(b"\0")
    key = texts.hexdigest()
    found = kept.load_terms(key)
    if found is None:
        found = sparse_rows({} if place < 0 else words.terms[place] for place in place_of.tolist())
        kept.save_terms(key, *found)
    return found
