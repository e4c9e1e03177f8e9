"""Labels guessed from sound, kept so that a search finds them as quickly as tags."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.query import plain_spelling
from recommender.catalogue.word_store import TAG_FLOATS

Ids = NDArray[np.int64]

SOUND_TAGS = 50
ROWS_BY_WRITE = 5_000
"""Facts must not wait long behind labels."""


class LabelStore:
    """The guessed labels of one catalogue. Safe from any thread."""

    def __init__(self, database: CatalogueDatabase) -> None:
        self._database = database

    def evidence(self, encoder: str) -> tuple[Ids, NDArray[np.float32], list[list[str]]]:
        """Ids (n,), tag activations (n, 50) by an encoder, and genres of the playable tracks."""
        rows = self._database.read(
            "SELECT id, tags FROM tracks JOIN sound_features ON track_id = id"
            " WHERE missing_since IS NULL AND encoder = ? ORDER BY id",
            (encoder,),
        )
        genres: dict[int, list[str]] = {row["id"]: [] for row in rows}
        for row in self._database.read("SELECT track_id, genre FROM track_genres"):
            if row["track_id"] in genres:
                genres[row["track_id"]].append(row["genre"])
        heard = np.frombuffer(b"".join(row["tags"] for row in rows), TAG_FLOATS)
        tags = heard.reshape(len(rows), SOUND_TAGS).astype(np.float32)
        return np.fromiter(genres, np.int64, len(rows)), tags, list(genres.values())

    def replace(self, given: Mapping[str, Ids], spellings: Mapping[str, Iterable[str]]) -> None:
        """Store each label's tracks, and how it may be spelt, in place of what was stored.

        Only what differs is written, in short transactions.

        Args:
            given: label → track ids.
            spellings: what may be typed → labels.
        """
        before = self._stored()
        nobody = np.empty(0, np.int64)
        for label in {*before, *given}:
            old, new = before.get(label, nobody), given.get(label, nobody)
            self._write(
                "DELETE FROM guessed_labels WHERE label = ? AND track_id = ?",
                label,
                np.setdiff1d(old, new),
            )
            self._write(
                "INSERT OR IGNORE INTO guessed_labels (label, track_id)"
                " SELECT ?, id FROM tracks WHERE id = ?",
                label,
                np.setdiff1d(new, old),
            )
        with self._database.transaction() as db:
            db.execute("DELETE FROM label_spellings")
            db.conn.executemany(
                "INSERT OR IGNORE INTO label_spellings (spelling, label) VALUES (?, ?)",
                [
                    (plain_spelling(spelling), label)
                    for spelling, labels in spellings.items()
                    for label in labels
                ],
            )

    def behind(self, encoder: str) -> bool:
        """Whether there is something to guess from, and nothing was guessed yet."""
        row = self._database.read_one(
            "SELECT EXISTS (SELECT 1 FROM sound_features WHERE encoder = ?)"
            " AND NOT EXISTS (SELECT 1 FROM label_spellings)",
            (encoder,),
        )
        return bool(row and row[0])

    def _stored(self) -> dict[str, Ids]:
        rows = self._database.read("SELECT label, track_id FROM guessed_labels")
        found: dict[str, list[int]] = {}
        for row in rows:
            found.setdefault(row["label"], []).append(row["track_id"])
        return {label: np.array(ids, np.int64) for label, ids in found.items()}

    def _write(self, statement: str, label: str, track_ids: Ids) -> None:
        for start in range(0, len(track_ids), ROWS_BY_WRITE):
            some = track_ids[start : start + ROWS_BY_WRITE].tolist()
            with self._database.transaction() as db:
                db.conn.executemany(statement, [(label, track_id) for track_id in some])
