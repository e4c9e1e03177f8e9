"""What analysis derived from music and words: what is pending, and what was found."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from recommender.catalogue.database import CatalogueDatabase
from recommender.entities import (
    AnalysisChannel,
    AnalysisState,
    Failure,
    Loudness,
    SoundFeatures,
    WordFeatures,
)

FLOATS = np.dtype("<f4")
TAG_FLOATS = np.dtype("<f2")
UNHEARD_TIMBRE = np.full(192, np.nan, FLOATS).tobytes()
UNFITTED = ""
"""Stands for the terms of a document that no fit has seen yet."""
PENDING_SOUND = """
    FROM tracks LEFT JOIN sound_features AS found ON found.track_id = tracks.id
    LEFT JOIN failures ON failures.path = tracks.path AND failures.stage = 'sound'
    WHERE missing_since IS NULL
      AND (found.track_id IS NULL OR found.fingerprint != tracks.fingerprint
           OR found.encoder != :encoder OR found.timbre IS NULL)
      AND (failures.path IS NULL OR failures.mtime_ns != tracks.mtime_ns
           OR failures.size_bytes != tracks.size_bytes)"""


@dataclass(frozen=True, slots=True)
class PendingTrack:
    """A track whose sound has not been analysed with the current encoder."""

    track_id: int
    path: str
    start_s: float
    end_s: float | None


@dataclass(frozen=True, slots=True)
class SoundTable:
    """Sound features of many tracks as arrays; row i belongs to ``track_ids[i]``."""

    track_ids: NDArray[np.int64]
    embeddings: NDArray[np.float32]
    """(n, 200), mean over the track"""
    spreads: NDArray[np.float32]
    """(n, 200), standard deviation over the track"""
    tags: NDArray[np.float32]
    """(n, 50)"""
    timbres: NDArray[np.float32]
    """(n, 192), NaN rows where an earlier version analysed"""
    tempo_bpm: NDArray[np.float32]
    """(n,), NaN without a pulse"""
    energy: NDArray[np.float32]
    """(n,)"""
    loudness_lufs: NDArray[np.float32]
    """(n,), NaN for silence"""


class StoredTerms:
    """The terms of many tracks as they are stored; each is read only when it is asked for."""

    def __init__(self, stored: Sequence[str]) -> None:
        self._stored = stored

    def __getitem__(self, place: int) -> Mapping[str, float]:
        return _terms(self._stored[place])

    def stored(self, place: int) -> str:
        """The text itself: two that are equal hold equal terms."""
        return self._stored[place]


@dataclass(frozen=True, slots=True)
class WordTable:
    """Word features of many tracks; row i belongs to ``track_ids[i]``."""

    track_ids: NDArray[np.int64]
    embeddings: NDArray[np.float32]
    """(n, 384), NaN rows where there is none"""
    terms: StoredTerms


class FeatureStore:
    """The derived features of one catalogue."""

    def __init__(self, database: CatalogueDatabase) -> None:
        self._database = database

    def pending_sound(self, encoder: str) -> list[PendingTrack]:
        """Tracks still to analyse, the most recently added first."""
        rows = self._database.read(
            f"SELECT tracks.id, coalesce(file, tracks.path), start_s, end_s {PENDING_SOUND}"
            " ORDER BY added_at DESC, tracks.path",
            {"encoder": encoder},
        )
        return [PendingTrack(*row) for row in rows]

    def store_sound(self, track_id: int, found: SoundFeatures, now: datetime) -> None:
        """Store the features of one track in place of older ones, and forget its failure."""
        with self._database.transaction() as db:
            db.execute(
                "INSERT OR REPLACE INTO sound_features (track_id, fingerprint, encoder, embedding,"
                " spread, tags, timbre, patches, whole_track, tempo_bpm, key, loudness_lufs,"
                " true_peak_db, energy, waveform, analysed_at) SELECT id, fingerprint,"
                " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM tracks WHERE id = ?",
                (
                    found.encoder,
                    np.asarray(found.embedding, FLOATS).tobytes(),
                    np.asarray(found.spread, FLOATS).tobytes(),
                    np.asarray(found.tags, TAG_FLOATS).tobytes(),
                    np.asarray(found.timbre, FLOATS).tobytes(),
                    found.patches,
                    found.whole_track,
                    found.tempo_bpm,
                    found.key,
                    found.loudness_lufs,
                    found.true_peak_db,
                    found.energy,
                    found.waveform.tobytes(),
                    now.timestamp(),
                    track_id,
                ),
            )
            db.execute(
                "DELETE FROM failures WHERE stage = 'sound'"
                " AND path = (SELECT path FROM tracks WHERE id = ?)",
                (track_id,),
            )

    def sound(self, track_id: int) -> SoundFeatures | None:
        """The stored sound features of one track."""
        row = self._database.read_one(
            "SELECT * FROM sound_features WHERE track_id = ?", (track_id,)
        )
        if row is None:
            return None
        return SoundFeatures(
            encoder=row["encoder"],
            embedding=np.frombuffer(row["embedding"], FLOATS).astype(np.float32),
            spread=np.frombuffer(row["spread"], FLOATS).astype(np.float32),
            tags=np.frombuffer(row["tags"], TAG_FLOATS).astype(np.float32),
            timbre=np.frombuffer(row["timbre"] or UNHEARD_TIMBRE, FLOATS).astype(np.float32),
            patches=row["patches"],
            whole_track=bool(row["whole_track"]),
            tempo_bpm=row["tempo_bpm"],
            key=row["key"],
            loudness_lufs=row["loudness_lufs"],
            true_peak_db=row["true_peak_db"],
            energy=row["energy"],
            waveform=np.frombuffer(row["waveform"], np.uint8).copy(),
        )

    def waveform(self, track_id: int) -> NDArray[np.uint8] | None:
        """Waveform peaks (1000,) of one track, without the rest."""
        row = self._database.read_one(
            "SELECT waveform FROM sound_features WHERE track_id = ?", (track_id,)
        )
        return None if row is None else np.frombuffer(row["waveform"], np.uint8).copy()

    def loudness(self, track_ids: Sequence[int]) -> dict[int, Loudness]:
        """Loudness by track id, of those that were measured and are not silent."""
        rows = self._database.read(
            "SELECT track_id, loudness_lufs, true_peak_db FROM sound_features"
            " WHERE loudness_lufs IS NOT NULL AND track_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(track_ids)),),
        )
        return {
            row["track_id"]: Loudness(row["loudness_lufs"], row["true_peak_db"]) for row in rows
        }

    def keys(self) -> dict[int, str]:
        """Key ("A minor") by track id, of those that have a clear one."""
        rows = self._database.read("SELECT track_id, key FROM sound_features WHERE key != ''")
        return {row["track_id"]: row["key"] for row in rows}

    def sound_table(self, encoder: str) -> SoundTable:
        """All sound features of one encoder, as arrays."""
        n = self._count("sound_features", encoder)
        columns = "tempo_bpm", "energy", "loudness_lufs"
        numbers = {name: np.full(n, np.nan, np.float32) for name in columns}
        kinds: dict[str, tuple[np.dtype[np.floating], NDArray[np.float32]]] = {
            "embedding": (FLOATS, np.zeros((n, 200), np.float32)),
            "spread": (FLOATS, np.zeros((n, 200), np.float32)),
            "tags": (TAG_FLOATS, np.zeros((n, 50), np.float32)),
            "timbre": (FLOATS, np.zeros((n, 192), np.float32)),
        }
        track_ids = np.zeros(n, np.int64)
        start = 0
        for rows in self._database.read_in_parts(
            "SELECT track_id, embedding, spread, tags, timbre, tempo_bpm, energy, loudness_lufs"
            " FROM sound_features WHERE encoder = ? ORDER BY track_id LIMIT ?",
            (encoder, n),
        ):
            part = slice(start, start := start + len(rows))
            track_ids[part] = [row["track_id"] for row in rows]
            for name, values in numbers.items():
                values[part] = [np.nan if row[name] is None else row[name] for row in rows]
            for name, (stored, vectors) in kinds.items():
                joined = b"".join(row[name] or UNHEARD_TIMBRE for row in rows)
                vectors[part] = np.frombuffer(joined, stored).reshape(len(rows), -1)
        embeddings, spreads, tags, timbres = (vectors[:start] for _, vectors in kinds.values())
        tempo_bpm, energy, loudness_lufs = (values[:start] for values in numbers.values())
        return SoundTable(
            track_ids[:start], embeddings, spreads, tags, timbres, tempo_bpm, energy, loudness_lufs
        )

    def known_documents(self) -> dict[int, tuple[str, str]]:
        """Track id → (document hash, sentence encoder) of what was analysed."""
        rows = self._database.read("SELECT track_id, document_hash, encoder FROM word_features")
        return {row["track_id"]: (row["document_hash"], row["encoder"]) for row in rows}

    def store_words(self, found: Mapping[int, WordFeatures], now: datetime) -> None:
        """Store the word features of several tracks, and forget their failures.

        Their terms are yet to be fitted over all documents; see :meth:`store_terms`.
        """
        with self._database.transaction() as db:
            db.conn.executemany(
                "INSERT OR REPLACE INTO word_features (track_id, document, document_hash, encoder,"
                " embedding, terms, sentiment, analysed_at) SELECT id, ?, ?, ?, ?, ?, ?, ?"
                " FROM tracks WHERE id = ?",
                [
                    (
                        words.document,
                        document_hash(words.document),
                        words.encoder,
                        None
                        if words.embedding is None
                        else np.asarray(words.embedding, FLOATS).tobytes(),
                        UNFITTED,
                        words.sentiment,
                        now.timestamp(),
                        track_id,
                    )
                    for track_id, words in found.items()
                ],
            )
            db.conn.executemany(
                "DELETE FROM failures WHERE stage = 'words'"
                " AND path = (SELECT path FROM tracks WHERE id = ?)",
                [(track_id,) for track_id in found],
            )

    def store_terms(self, terms: Iterable[tuple[int, Mapping[str, float]]]) -> None:
        """Store fitted TF-IDF terms; the other word features stay as they are."""
        with self._database.transaction() as db:
            db.conn.executemany(
                "UPDATE word_features SET terms = ? WHERE track_id = ?",
                [(_terms_text(weights), track_id) for track_id, weights in terms],
            )

    def has_unfitted_terms(self) -> bool:
        """Whether word features were stored since the terms were fitted."""
        row = self._database.read_one(
            "SELECT 1 FROM word_features WHERE terms = ? LIMIT 1", (UNFITTED,)
        )
        return row is not None

    def words(self, track_id: int) -> WordFeatures | None:
        """The stored word features of one track."""
        row = self._database.read_one("SELECT * FROM word_features WHERE track_id = ?", (track_id,))
        if row is None:
            return None
        embedding = row["embedding"]
        return WordFeatures(
            document=row["document"],
            encoder=row["encoder"],
            embedding=None
            if embedding is None
            else np.frombuffer(embedding, FLOATS).astype(np.float32),
            terms=_terms(row["terms"]),
            sentiment=row["sentiment"],
        )

    def word_table(self, encoder: str) -> WordTable:
        """All word features, as arrays; embeddings of one sentence encoder only."""
        n = self._count("word_features")
        track_ids, terms = np.zeros(n, np.int64), [UNFITTED] * n
        embeddings = np.full((n, 384), np.nan, np.float32)
        start = 0
        for rows in self._database.read_in_parts(
            "SELECT track_id, iif(encoder = ?, embedding, NULL) AS embedding, terms"
            " FROM word_features ORDER BY track_id LIMIT ?",
            (encoder, n),
        ):
            for place, row in enumerate(rows, start):
                track_ids[place], terms[place] = row["track_id"], row["terms"]
                if row["embedding"] is not None:
                    embeddings[place] = np.frombuffer(row["embedding"], FLOATS)
            start += len(rows)
        return WordTable(track_ids[:start], embeddings[:start], StoredTerms(terms[:start]))

    def _count(self, table: str, encoder: str | None = None) -> int:
        """How many features a table holds, of one encoder or of all."""
        row = self._database.read_one(
            f"SELECT count(*) FROM {table} WHERE encoder = coalesce(?, encoder)", (encoder,)
        )
        return 0 if row is None else int(row[0])

    def record_failure(
        self, track_id: int, channel: AnalysisChannel, reason: str, now: datetime
    ) -> None:
        """Remember that a track could not be analysed; it is not tried again until it changes."""
        with self._database.transaction() as db:
            db.execute(
                "INSERT OR REPLACE INTO failures (path, stage, reason, size_bytes, mtime_ns,"
                " failed_at) SELECT path, ?, ?, size_bytes, mtime_ns, ? FROM tracks WHERE id = ?",
                (channel.value, reason, now.timestamp(), track_id),
            )

    def state(self) -> AnalysisState:
        """How much of the library that is there is analysed."""
        row = self._database.read_one("""SELECT count(*) AS tracks, count(sound.track_id) AS sound,
            count(words.track_id) AS words,
            (SELECT count(*) FROM failures WHERE stage != 'scan') AS failed
            FROM tracks LEFT JOIN sound_features AS sound ON sound.track_id = tracks.id
            LEFT JOIN word_features AS words ON words.track_id = tracks.id
            WHERE missing_since IS NULL""")
        if row is None:
            return AnalysisState(0, 0, 0, 0)
        return AnalysisState(row["tracks"], row["sound"], row["words"], row["failed"])

    def failures(self, stages: Sequence[str] = ("scan", "sound", "words")) -> list[Failure]:
        """Files that could not be scanned or analysed, with the reason."""
        places = ", ".join("?" for _ in stages)
        rows = self._database.read(
            f"SELECT path, stage, reason FROM failures WHERE stage IN ({places})"
            " ORDER BY path, stage",
            tuple(stages),
        )
        return [Failure(row["path"], row["reason"], row["stage"]) for row in rows]


def document_hash(document: str) -> str:
    """Identity of a document's text."""
    return hashlib.blake2b(document.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _terms(stored: str) -> Mapping[str, float]:
    terms: Mapping[str, float] = {} if stored == UNFITTED else json.loads(stored)
    return terms


def _terms_text(terms: Mapping[str, float]) -> str:
    return json.dumps(
        {term: round(weight, 4) for term, weight in terms.items()}, ensure_ascii=False
    )
