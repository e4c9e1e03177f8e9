"""Rows for tests that need tracks in a catalogue but no files on disk."""

from __future__ import annotations

from recommender.catalogue.database import CatalogueDatabase


def add_track(database: CatalogueDatabase, path: str, **columns: object) -> int:
    """Insert one track; columns not given get plain values. Returns its id."""
    row: dict[str, object] = {
        "path": path,
        "size_bytes": 1000,
        "mtime_ns": 1,
        "fingerprint": f"fingerprint of {path}",
        "added_at": 1_700_000_000.0,
        "codec": "flac",
        "duration_s": 180.0,
        "sample_rate_hz": 44_100,
        "channels": 2,
        "title": path,
        "artist": "",
        "album": "",
        "album_artist": "",
        "genre": "",
        "composer": "",
        "comment": "",
        "date": "",
        "compilation": 0,
        "musicbrainz": "{}",
        "cover": "",
    } | columns
    with database.transaction() as db:
        names = ", ".join(row)
        places = ", ".join(f":{name}" for name in row)
        cursor = db.conn.execute(f"INSERT INTO tracks ({names}) VALUES ({places})", row)
    return int(cursor.lastrowid or 0)
