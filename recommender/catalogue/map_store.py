"""Where tracks lie on the map of sound, kept so that it is the same map every day."""

from __future__ import annotations

from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from recommender.catalogue.database import CatalogueDatabase

Places = NDArray[np.float32]


class MapStore:
    """Reads and writes the places of tracks. Safe from any thread."""

    def __init__(self, database: CatalogueDatabase) -> None:
        self._database = database

    def places(self, track_ids: NDArray[np.int64]) -> tuple[Places, NDArray[np.bool_]]:
        """Places (n, 2), NaN where a track has none yet, and which of them are landmarks (n,)."""
        places = np.full((len(track_ids), 2), np.nan, np.float32)
        landmarks = np.zeros(len(track_ids), np.bool_)
        row_of = {int(track_id): row for row, track_id in enumerate(track_ids)}
        for found in self._database.read("SELECT track_id, x, y, landmark FROM map_places"):
            row = row_of.get(found["track_id"])
            if row is not None:
                places[row] = found["x"], found["y"]
                landmarks[row] = bool(found["landmark"])
        return places, landmarks

    def laid_out(self) -> int:
        """How many tracks the newest layout was made of."""
        row = self._database.read_one(
            "SELECT count(*) AS tracks FROM map_places"
            " WHERE placed_at = (SELECT max(placed_at) FROM map_places WHERE landmark)"
        )
        return 0 if row is None else int(row["tracks"])

    def replace(
        self,
        track_ids: NDArray[np.int64],
        places: Places,
        landmarks: NDArray[np.bool_],
        now: datetime,
    ) -> None:
        """Store places (n, 2), in place of older ones of the same tracks."""
        rows = zip(track_ids.tolist(), places.tolist(), landmarks.tolist(), strict=True)
        with self._database.transaction() as db:
            db.conn.executemany(
                "INSERT OR REPLACE INTO map_places (track_id, x, y, landmark, placed_at)"
                " SELECT id, ?, ?, ?, ? FROM tracks WHERE id = ?",
                [(x, y, mark, now.timestamp(), track_id) for track_id, (x, y), mark in rows],
            )
