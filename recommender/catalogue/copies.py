"""What the catalogue knows of files that hold the same recording."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.tracks import TrackStore
from recommender.copies import Copy


def fingerprints_twice(database: CatalogueDatabase) -> list[list[int]]:
    """Ids of tracks that are there and have the very same encoded sound, by group."""
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for row in database.read(
        "SELECT fingerprint, id FROM tracks WHERE missing_since IS NULL AND fingerprint IN ("
        " SELECT fingerprint FROM tracks WHERE missing_since IS NULL"
        " GROUP BY fingerprint HAVING count(*) > 1) ORDER BY id"
    ):
        groups[row["fingerprint"]].append(row["id"])
    return list(groups.values())


def copies_of(
    database: CatalogueDatabase, store: TrackStore, track_ids: Sequence[int]
) -> dict[int, Copy]:
    """The files of some tracks, by track id; those that are gone are left out."""
    rows = database.read(
        "SELECT id, bit_rate_bps, sample_rate_hz, iif(file IS NULL, size_bytes,"
        " cast(coalesce(bit_rate_bps, 0) * duration_s / 8 AS INTEGER)) FROM tracks"
        " WHERE missing_since IS NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(track_ids)),),
    )
    tracks = {track.track_id: track for track in store.by_ids(track_ids)}
    return {row["id"]: Copy(tracks[row["id"]], *row[1:]) for row in rows}
