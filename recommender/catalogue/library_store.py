"""The write side of the library: tracks with all that hangs on them, kept consistent.

Every method that writes is one transaction; full-text search changes in the same one.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence, Set
from typing import Any

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.identity import KnownTrack, Placement
from recommender.catalogue.records import TRACK_COLUMNS, TrackRecord
from recommender.catalogue.sort_keys import sort_key
from recommender.catalogue.walk import FileState

SEARCHED = "title, artist, album, album_artist, genre, ideographs"
CHOSEN = "(SELECT value FROM json_each(?))"
"""Set of ids or texts, bound as one JSON array."""
HAS_FACTS = """(EXISTS (SELECT 1 FROM interactions WHERE track_id = tracks.id)
    OR EXISTS (SELECT 1 FROM gestures WHERE track_id = tracks.id)
    OR EXISTS (SELECT 1 FROM slate_slots WHERE track_id = tracks.id)
    OR EXISTS (SELECT 1 FROM playlist_tracks WHERE track_id = tracks.id))"""
OF_TRACKS = ("track_artists", "track_genres", "lyrics")
"""Tables whose rows come from a track's file."""
FEATURES = ("sound_features", "word_features")
TIDYING = (
    """DELETE FROM failures
        WHERE stage != 'scan' AND path NOT IN (SELECT path FROM tracks)""",
    """DELETE FROM albums
        WHERE id NOT IN (SELECT album_id FROM tracks WHERE album_id IS NOT NULL)""",
    "DELETE FROM artists WHERE id NOT IN (SELECT artist_id FROM track_artists)",
)

Decision = Callable[[Sequence[TrackRecord], Iterable[KnownTrack]], Placement]


class LibraryStore:
    """Writes what a scan found."""

    def __init__(self, database: CatalogueDatabase) -> None:
        self._database = database

    def store(self, records: Sequence[TrackRecord], decide: Decision, now_s: float) -> Placement:
        """Place records among the known tracks and write them, all or none.

        Args:
            records: files as read.
            decide: gets the records and every known track that shares a path or sound with one.
            now_s: when, in Unix seconds.
        """
        with self._database.transaction() as db:
            placement = decide(records, _known(db.conn, records))
            self._displace(db.conn, [track.track_id for track in placement.displaced], now_s)
            _update(db.conn, [*placement.updates, *placement.moves])
            _insert(db.conn, placement.inserts, now_s)
            deferred = {record.path for record in placement.deferred}
            placed = [record.file for record in records if record.path not in deferred]
            db.conn.execute(
                f"DELETE FROM failures WHERE stage = 'scan' AND path IN {CHOSEN}",
                (json.dumps(placed),),
            )
        return placement

    def mark_missing(self, track_ids: Sequence[int], now_s: float) -> None:
        """The files of these tracks are gone; the tracks leave the lists and keep their history."""
        with self._database.transaction() as db:
            _unlist(db.conn, track_ids)
            db.conn.execute(
                f"UPDATE tracks SET missing_since = ? WHERE id IN {CHOSEN}",
                (now_s, json.dumps(track_ids)),
            )

    def mark_present(self, track_ids: Sequence[int]) -> None:
        """The files of these tracks are back as they were."""
        with self._database.transaction() as db:
            _unlist(db.conn, track_ids)
            db.conn.execute(
                f"UPDATE tracks SET missing_since = NULL WHERE id IN {CHOSEN}",
                (json.dumps(track_ids),),
            )
            _list(db.conn, track_ids)

    def adopt_twins(self) -> set[int]:
        """Give missing tracks the file of a copy that has no history, in whose place they step.

        A file that was copied, and the original deleted later, is the same track still. Returns
        the tracks that found their copy.
        """
        with self._database.transaction() as db:
            pairs = db.conn.execute(
                f"""SELECT lost.id, tracks.id FROM tracks AS lost
                    JOIN tracks ON tracks.fingerprint = lost.fingerprint
                    WHERE lost.missing_since IS NOT NULL AND tracks.missing_since IS NULL
                      AND NOT {HAS_FACTS}
                    ORDER BY {HAS_FACTS.replace("tracks.id", "lost.id")} DESC, lost.id"""
            ).fetchall()
            adopted: dict[int, int] = {}
            for lost, twin in pairs:
                if lost not in adopted and twin not in adopted.values():
                    _adopt(db.conn, lost, twin)
                    adopted[lost] = twin
        return set(adopted)

    def tidy(self, present: Set[FileState], is_covered: Callable[[str], bool]) -> None:
        """Drop failures of files that are gone or changed, and names that no track bears any more.

        Args:
            present: files that the scan saw.
            is_covered: whether a path lies where the scan looked.
        """
        with self._database.transaction() as db:
            rows = db.conn.execute(
                "SELECT path, size_bytes, mtime_ns FROM failures WHERE stage = 'scan'"
            )
            gone = [row[:1] for row in rows if tuple(row) not in present and is_covered(row[0])]
            db.conn.executemany("DELETE FROM failures WHERE stage = 'scan' AND path = ?", gone)
            self.drop_unborne_names()

    def drop_unborne_names(self) -> None:
        """Drop albums, artists and failures whose last track is gone or is called otherwise."""
        with self._database.transaction() as db:
            for statement in TIDYING:
                db.conn.execute(statement)

    def record_failures(self, failures: Iterable[tuple[str, str, int, int]], now_s: float) -> None:
        """Remember (path, reason, size, mtime) of files that could not be read."""
        with self._database.transaction() as db:
            db.conn.executemany(
                "INSERT OR REPLACE INTO failures (path, stage, reason, size_bytes, mtime_ns,"
                " failed_at) VALUES (?, 'scan', ?, ?, ?, ?)",
                [(*failure, now_s) for failure in failures],
            )

    def forget_failures(self, paths: Iterable[str]) -> None:
        """What a scan could not make sense of makes sense now."""
        with self._database.transaction() as db:
            db.conn.execute(
                f"DELETE FROM failures WHERE stage = 'scan' AND path IN {CHOSEN}",
                (json.dumps(sorted(paths)),),
            )

    def store_texts(
        self, texts: Iterable[tuple[str, str, str, str, int]], gone: Iterable[str]
    ) -> None:
        """Store (path, folder, kind, content, mtime) of sidecar texts, and forget some."""
        with self._database.transaction() as db:
            db.conn.executemany(
                "DELETE FROM sidecar_texts WHERE path = ?", [(path,) for path in gone]
            )
            db.conn.executemany(
                "INSERT OR REPLACE INTO sidecar_texts (path, folder, kind, content, mtime_ns)"
                " VALUES (?, ?, ?, ?, ?)",
                list(texts),
            )

    @staticmethod
    def _displace(db: sqlite3.Connection, track_ids: Sequence[int], now_s: float) -> None:
        """Free the paths of tracks whose place another one takes."""
        _unlist(db, track_ids)
        db.execute(
            "UPDATE tracks SET path = path || '#' || id, file = NULL, missing_since = ?"
            f" WHERE id IN {CHOSEN}",
            (now_s, json.dumps(track_ids)),
        )


def _known(db: sqlite3.Connection, records: Sequence[TrackRecord]) -> list[KnownTrack]:
    rows = db.execute(
        f"""SELECT id, path, fingerprint, title, artist, duration_s, {HAS_FACTS},
                coalesce(file, path) FROM tracks
            WHERE path IN {CHOSEN} OR fingerprint IN {CHOSEN}""",
        (
            json.dumps([record.path for record in records]),
            json.dumps([record.fingerprint for record in records]),
        ),
    )
    return [KnownTrack(*row) for row in rows]


def _insert(db: sqlite3.Connection, records: Sequence[TrackRecord], now_s: float) -> None:
    (last,) = db.execute("SELECT coalesce(max(id), 0) FROM tracks").fetchone()
    numbered = list(enumerate(records, last + 1))
    columns = ("id", "added_at", "album_id", *TRACK_COLUMNS)
    album_ids = _album_ids(db, records)
    db.executemany(
        f"INSERT INTO tracks ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        [
            (track_id, now_s, album_ids.get((record.album, record.album_artist)), *record.values)
            for track_id, record in numbered
        ],
    )
    _store_parts(db, numbered)
    _list(db, [track_id for track_id, _ in numbered])


def _update(db: sqlite3.Connection, pairs: Sequence[tuple[int, TrackRecord]]) -> None:
    track_ids = [track_id for track_id, _ in pairs]
    _unlist(db, track_ids)
    # Tracks may exchange paths: each leaves its old one before any takes a new one.
    db.execute(f"UPDATE tracks SET path = '#' || id WHERE id IN {CHOSEN}", (json.dumps(track_ids),))
    album_ids = _album_ids(db, [record for _, record in pairs])
    assignments = ", ".join(f"{name} = ?" for name in ("album_id", *TRACK_COLUMNS))
    db.executemany(
        f"UPDATE tracks SET {assignments}, missing_since = NULL WHERE id = ?",
        [
            (album_ids.get((record.album, record.album_artist)), *record.values, track_id)
            for track_id, record in pairs
        ],
    )
    for table in OF_TRACKS:
        db.execute(f"DELETE FROM {table} WHERE track_id IN {CHOSEN}", (json.dumps(track_ids),))
    _store_parts(db, pairs)
    _list(db, track_ids)


def _store_parts(db: sqlite3.Connection, pairs: Sequence[tuple[int, TrackRecord]]) -> None:
    """Artists, genres and lyrics of tracks that have none stored."""
    artist_ids = _artist_ids(db, [record for _, record in pairs])
    db.executemany(
        "INSERT INTO track_artists (track_id, position, artist_id) VALUES (?, ?, ?)",
        [
            (track_id, position, artist_ids[name])
            for track_id, record in pairs
            for position, name in enumerate(record.artists)
        ],
    )
    db.executemany(
        "INSERT INTO track_genres (track_id, position, genre) VALUES (?, ?, ?)",
        [
            (track_id, position, genre)
            for track_id, record in pairs
            for position, genre in enumerate(record.genres)
        ],
    )
    db.executemany(
        "INSERT INTO lyrics (track_id, plain, synced) VALUES (?, ?, ?)",
        [
            (track_id, record.lyrics, record.synced_lyrics)
            for track_id, record in pairs
            if record.lyrics or record.synced_lyrics
        ],
    )


def _album_ids(
    db: sqlite3.Connection, records: Iterable[TrackRecord]
) -> dict[tuple[str, str], int]:
    """Ids by (title, album artist); albums not known yet are added."""
    albums = sorted({(record.album, record.album_artist) for record in records if record.album})
    db.executemany(
        "INSERT OR IGNORE INTO albums (title, album_artist, title_sort, artist_sort)"
        " VALUES (?, ?, ?, ?)",
        [(title, artist, sort_key(title), sort_key(artist)) for title, artist in albums],
    )
    find = "SELECT id FROM albums WHERE title = ? AND album_artist = ?"
    return {album: db.execute(find, album).fetchone()[0] for album in albums}


def _artist_ids(db: sqlite3.Connection, records: Iterable[TrackRecord]) -> dict[str, int]:
    """Ids by name; artists not known yet are added."""
    names = sorted({name for record in records for name in record.artists})
    db.executemany("INSERT OR IGNORE INTO artists (name) VALUES (?)", [(name,) for name in names])
    rows = db.execute(f"SELECT name, id FROM artists WHERE name IN {CHOSEN}", (json.dumps(names),))
    return dict(tuple(row) for row in rows)


def _unlist(db: sqlite3.Connection, track_ids: Sequence[int]) -> None:
    """Take tracks out of search; to be called while their rows still say what was searched."""
    db.execute(
        f"INSERT INTO tracks_fts (tracks_fts, rowid, {SEARCHED}) SELECT 'delete', id, {SEARCHED}"
        f" FROM listed_tracks WHERE id IN {CHOSEN}",
        (json.dumps(track_ids),),
    )


def _list(db: sqlite3.Connection, track_ids: Sequence[int]) -> None:
    """Put tracks into search."""
    db.execute(
        f"INSERT INTO tracks_fts (rowid, {SEARCHED}) SELECT id, {SEARCHED}"
        f" FROM listed_tracks WHERE id IN {CHOSEN}",
        (json.dumps(track_ids),),
    )


def _adopt(db: sqlite3.Connection, lost: int, twin: int) -> None:
    """Let the lost track have the twin's file and all that was read from it."""
    _unlist(db, [lost, twin])
    names = ", ".join(("album_id", *TRACK_COLUMNS))
    values: Any = db.execute(f"SELECT {names} FROM tracks WHERE id = ?", (twin,)).fetchone()
    for table in OF_TRACKS:
        db.execute(f"DELETE FROM {table} WHERE track_id = ?", (lost,))
        db.execute(f"UPDATE {table} SET track_id = ? WHERE track_id = ?", (lost, twin))
    for table in FEATURES:
        db.execute(f"UPDATE OR IGNORE {table} SET track_id = ? WHERE track_id = ?", (lost, twin))
    db.execute("DELETE FROM tracks WHERE id = ?", (twin,))
    assignments = ", ".join(f"{name} = ?" for name in ("album_id", *TRACK_COLUMNS))
    db.execute(
        f"UPDATE tracks SET {assignments}, missing_since = NULL WHERE id = ?", (*values, lost)
    )
    _list(db, [lost])
