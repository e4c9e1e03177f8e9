"""Themes of the library, and the columns in which moods are looked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from recommender.catalogue.database import CatalogueDatabase

Floats = NDArray[np.float32]

FLOATS = np.dtype("<f4")
TAG_FLOATS = np.dtype("<f2")
STAMP = """
    SELECT (SELECT max(id) FROM tracks),
           (SELECT count(*) FROM tracks WHERE missing_since IS NOT NULL),
           (SELECT total(id) FROM tracks WHERE missing_since IS NOT NULL),
           (SELECT count(*) FROM sound_features), (SELECT max(analysed_at) FROM sound_features),
           (SELECT count(*) FROM word_features), (SELECT max(analysed_at) FROM word_features),
           (SELECT max(fitted_at) FROM themes)"""


@dataclass(frozen=True, slots=True)
class StoredTheme:
    """One theme: its label and the probability of its most relevant terms."""

    label: str
    terms: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class MoodTable:
    """All that a mood is looked for in, one row a playable track; NaN where unknown."""

    track_ids: NDArray[np.int64]
    tags: Floats
    """(n, 50)"""
    energy: Floats
    tempo_bpm: Floats
    sentiment: Floats
    keys: list[str]
    terms: list[dict[str, float]]
    embeddings: Floats
    """(n, 384)"""
    mixtures: Floats
    """(n, themes)"""


class WordStore:
    """Reads and writes what the library's words have in common. Safe from any thread."""

    def __init__(self, database: CatalogueDatabase) -> None:
        self._database = database

    def documents(self) -> list[tuple[int, str, str]]:
        """Track id, document and artist of every track that has a document, by track id."""
        rows = self._database.read(
            "SELECT track_id, document, artist FROM word_features"
            " JOIN tracks ON tracks.id = track_id ORDER BY track_id"
        )
        return [(row["track_id"], row["document"], row["artist"]) for row in rows]

    def replace_themes(
        self,
        themes: Sequence[StoredTheme],
        mixtures: Iterable[tuple[int, Floats]],
        now: datetime,
    ) -> None:
        """Store the themes and every track's mixture of them in place of older ones."""
        with self._database.transaction() as db:
            db.execute("DELETE FROM themes")
            db.execute("DELETE FROM track_themes")
            db.conn.executemany(
                "INSERT INTO themes (position, label, terms, fitted_at) VALUES (?, ?, ?, ?)",
                [
                    (position, theme.label, _json(theme.terms), now.timestamp())
                    for position, theme in enumerate(themes)
                ],
            )
            db.conn.executemany(
                "INSERT INTO track_themes (track_id, mixture) SELECT id, ? FROM tracks"
                " WHERE id = ?",
                [
                    (np.asarray(mixture, FLOATS).tobytes(), track_id)
                    for track_id, mixture in mixtures
                    if len(mixture) and np.isfinite(mixture).all()
                ],
            )

    def themes(self) -> list[StoredTheme]:
        """The themes, the most spoken of first; none until enough documents were read."""
        rows = self._database.read("SELECT label, terms FROM themes ORDER BY position")
        return [StoredTheme(row["label"], json.loads(row["terms"])) for row in rows]

    def mixtures(self) -> dict[int, Floats]:
        """Each track's share of every theme (themes,), by track id."""
        rows = self._database.read("SELECT track_id, mixture FROM track_themes")
        return {row["track_id"]: np.frombuffer(row["mixture"], FLOATS) for row in rows}

    def stamp(self) -> tuple[object, ...]:
        """Changes whenever :meth:`mood_table` or :meth:`themes` may."""
        return tuple(self._database.read_one(STAMP) or ())

    def mood_table(self, sound_encoder: str, sentence_encoder: str) -> MoodTable:
        """Everything at once; tags and embeddings of these encoders only."""
        rows = self._database.read(
            "SELECT tracks.id, energy, tempo_bpm, coalesce(key, '') AS key, sentiment,"
            " coalesce(nullif(terms, ''), '{}') AS terms, mixture,"
            " iif(sound.encoder = ?, tags, NULL) AS tags,"
            " iif(words.encoder = ?, words.embedding, NULL) AS embedding FROM tracks"
            " LEFT JOIN sound_features AS sound ON sound.track_id = tracks.id"
            " LEFT JOIN word_features AS words ON words.track_id = tracks.id"
            " LEFT JOIN track_themes ON track_themes.track_id = tracks.id"
            " WHERE missing_since IS NULL ORDER BY tracks.id",
            (sound_encoder, sentence_encoder),
        )

        def column(name: str) -> Floats:
            values = (np.nan if row[name] is None else row[name] for row in rows)
            return np.fromiter(values, np.float32, len(rows))

        def matrix(name: str, stored: np.dtype[np.floating], width: int) -> Floats:
            values = np.full((len(rows), width), np.nan, np.float32)
            for place, row in enumerate(rows):
                if row[name] is not None and len(row[name]) == width * stored.itemsize:
                    values[place] = np.frombuffer(row[name], stored)
            return values

        return MoodTable(
            track_ids=np.fromiter((row["id"] for row in rows), np.int64, len(rows)),
            tags=matrix("tags", TAG_FLOATS, 50),
            energy=column("energy"),
            tempo_bpm=column("tempo_bpm"),
            sentiment=column("sentiment"),
            keys=[row["key"] for row in rows],
            terms=[json.loads(row["terms"]) for row in rows],
            embeddings=matrix("embedding", FLOATS, 384),
            mixtures=matrix("mixture", FLOATS, len(self.themes())),
        )


def _json(terms: Mapping[str, float]) -> str:
    return json.dumps(dict(terms), ensure_ascii=False)
