"""Playlists: made by hand or by a rule. Each edit is one transaction, and can be taken back.

Beside every edit stands what it replaced, so that even a playlist that was deleted comes back
whole, also after the player was closed in between.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.sort_keys import sort_key
from recommender.catalogue.tracks import TrackStore
from recommender.entities import TrackSort
from recommender.errors import RequestError, UnknownTrack
from recommender.phrases import say
from recommender.playlist_entities import Playlist, SmartRule

KEPT_EDITS = 50
MOST_NAME_CHARS = 200
COVERS = 4
LOOKED_FOR_COVERS = 200
"""So many of the first tracks are looked at for different albums."""

_COLUMNS = ("name", "created_at", "changed_at", "query", "sort", "descending", "most")


class PlaylistStore:
    """The playlists of one catalogue; names are unique."""

    def __init__(self, database: CatalogueDatabase, tracks: TrackStore) -> None:
        self._database = database
        self._tracks = tracks

    # -- reading -----------------------------------------------------------------------------

    def playlists(self) -> list[Playlist]:
        """All playlists by name."""
        rows = self._database.read("SELECT * FROM playlists")
        return [self._playlist(row) for row in sorted(rows, key=lambda row: sort_key(row["name"]))]

    def playlist(self, playlist_id: int) -> Playlist:
        """One playlist.

        Raises:
            RequestError: there is none with that id.
        """
        return self._playlist(self._row(playlist_id))

    def named(self, name: str) -> Playlist:
        """The playlist of a name.

        Raises:
            RequestError: there is none.
        """
        row = self._database.read_one("SELECT * FROM playlists WHERE name = ?", (name.strip(),))
        if row is None:
            raise RequestError(say("There is no playlist called “{name}”.", name=name))
        return self._playlist(row)

    def track_ids(self, playlist_id: int) -> list[int]:
        """The tracks in their order, missing ones too; of a rule, what it finds now.

        Raises:
            RequestError: there is no such playlist.
        """
        rule = _rule(self._row(playlist_id))
        if rule is not None:
            return self._tracks.ids(rule.query, rule.sort, rule.descending, rule.limit)
        rows = self._database.read(
            "SELECT track_id FROM playlist_tracks WHERE playlist_id = ? ORDER BY position",
            (playlist_id,),
        )
        return [row["track_id"] for row in rows]

    def made_by_hand(self) -> list[tuple[str, list[int]]]:
        """Name and track ids of every playlist that is no rule: what learning may learn from."""
        playlists: dict[str, list[int]] = {}
        for row in self._database.read(
            "SELECT name, track_id FROM playlists JOIN playlist_tracks ON playlist_id = id"
            " ORDER BY playlists.id, position"
        ):
            playlists.setdefault(row["name"], []).append(row["track_id"])
        return list(playlists.items())

    def free_name(self, wanted: str) -> str:
        """The name itself, or with a number where it is taken."""
        taken = {row["name"] for row in self._database.read("SELECT name FROM playlists")}
        name = _cleaned(wanted)
        number = 2
        while name in taken:
            name = f"{_cleaned(wanted)[: MOST_NAME_CHARS - 8]} {number}"
            number += 1
        return name

    # -- editing -----------------------------------------------------------------------------

    def create(
        self, name: str, now: datetime, track_ids: Sequence[int] = (), rule: SmartRule | None = None
    ) -> int:
        """Make a playlist and return its id.

        Raises:
            RequestError: no name, or one that is taken. UnknownTrack: a track is not known.
        """
        name = _cleaned(name)
        with self._database.transaction() as db:
            _refuse_taken(db.conn, name)
            cursor = db.conn.execute(
                "INSERT INTO playlists (name, created_at, changed_at, query, sort, descending,"
                " most) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (name, now.timestamp(), now.timestamp(), *_rule_values(rule)),
            )
            playlist_id = int(cursor.lastrowid or 0)
            _append(db.conn, playlist_id, track_ids)
            _remember(db.conn, playlist_id, f"making “{name}”", None, now)
        return playlist_id

    def rename(self, playlist_id: int, name: str, now: datetime) -> None:
        """Give a playlist another name.

        Raises:
            RequestError: no name, one that is taken, or no such playlist.
        """
        name = _cleaned(name)
        with self._database.transaction() as db:
            before = self._snapshot(db.conn, playlist_id)
            if name == before["name"]:
                return
            _refuse_taken(db.conn, name)
            db.conn.execute("UPDATE playlists SET name = ? WHERE id = ?", (name, playlist_id))
            _remember(db.conn, playlist_id, f"renaming “{before['name']}”", before, now)

    def set_rule(self, playlist_id: int, rule: SmartRule, now: datetime) -> None:
        """Change what a smart playlist asks for.

        Raises:
            RequestError: it was made by hand, or there is no such playlist.
        """
        with self._database.transaction() as db:
            before = self._snapshot(db.conn, playlist_id)
            if before["query"] is None:
                raise RequestError(
                    say("“{name}” was made by hand: it has no rule.", name=before["name"])
                )
            db.conn.execute(
                "UPDATE playlists SET query = ?, sort = ?, descending = ?, most = ? WHERE id = ?",
                (*_rule_values(rule), playlist_id),
            )
            _remember(db.conn, playlist_id, f"changing “{before['name']}”", before, now)

    def delete(self, playlist_id: int, now: datetime) -> None:
        """Delete a playlist; its tracks stay where they are.

        Raises:
            RequestError: there is no such playlist.
        """
        with self._database.transaction() as db:
            before = self._snapshot(db.conn, playlist_id)
            db.conn.execute("DELETE FROM playlists WHERE id = ?", (playlist_id,))
            _remember(db.conn, playlist_id, f"deleting “{before['name']}”", before, now)

    def add(self, playlist_id: int, track_ids: Sequence[int], now: datetime) -> None:
        """Put tracks at the end; one may stand in a playlist several times.

        Raises:
            RequestError: it is a smart playlist, or there is none. UnknownTrack: see there.
        """
        with self._database.transaction() as db:
            before = self._snapshot(db.conn, playlist_id)
            _refuse_rule(before)
            _append(db.conn, playlist_id, track_ids)
            _remember(db.conn, playlist_id, f"adding to “{before['name']}”", before, now)

    def arrange(
        self, playlist_id: int, seen: Sequence[int], wanted: Sequence[int], now: datetime
    ) -> None:
        """Let a playlist hold the tracks that are wanted, in that order.

        Args:
            seen: the track ids the change was made upon; anything else now is not overwritten.

        Raises:
            RequestError: the playlist has changed since, is a smart one, or is none.
            UnknownTrack: a track is not known.
        """
        with self._database.transaction() as db:
            before = self._snapshot(db.conn, playlist_id)
            _refuse_rule(before)
            if before["track_ids"] != list(seen):
                raise RequestError(
                    say("“{name}” has changed meanwhile. Look at it again.", name=before["name"])
                )
            if list(wanted) == before["track_ids"]:
                return
            db.conn.execute("DELETE FROM playlist_tracks WHERE playlist_id = ?", (playlist_id,))
            _append(db.conn, playlist_id, wanted)
            _remember(db.conn, playlist_id, f"changing “{before['name']}”", before, now)

    def last_edit(self) -> str | None:
        """What :meth:`undo` would take back, in words ("adding to “Rain”")."""
        row = self._database.read_one("SELECT what FROM playlist_edits ORDER BY id DESC LIMIT 1")
        return row["what"] if row else None

    def undo(self) -> str | None:
        """Take the last edit of any playlist back and say which; None if none is left."""
        with self._database.transaction() as db:
            edit = db.conn.execute(
                "SELECT * FROM playlist_edits ORDER BY id DESC LIMIT 1"
            ).fetchone()
            if edit is None:
                return None
            db.conn.execute("DELETE FROM playlist_edits WHERE id = ?", (edit["id"],))
            db.conn.execute("DELETE FROM playlists WHERE id = ?", (edit["playlist_id"],))
            if edit["before"] is not None:
                _restore(db.conn, edit["playlist_id"], json.loads(edit["before"]))
        return str(edit["what"])

    # -- inside ------------------------------------------------------------------------------

    def _row(self, playlist_id: int) -> sqlite3.Row:
        row = self._database.read_one("SELECT * FROM playlists WHERE id = ?", (playlist_id,))
        if row is None:
            raise RequestError(say("This playlist is not there any more."))
        return row

    def _playlist(self, row: sqlite3.Row) -> Playlist:
        rule = _rule(row)
        if rule is None:
            inside = "JOIN playlist_tracks ON track_id = tracks.id WHERE playlist_id = :value"
            value: object = row["id"]
            order = "position"
        else:
            inside = "JOIN json_each(:value) AS chosen ON chosen.value = tracks.id WHERE 1"
            # Of a rule without a limit only the beginning is read: it may find the whole library.
            most = rule.limit or LOOKED_FOR_COVERS
            value = json.dumps(self._tracks.ids(rule.query, rule.sort, rule.descending, most))
            order = "chosen.key"
        if rule is not None and rule.limit is None:
            tracks, duration_s = self._tracks.summed(rule.query)
        else:
            summed = self._database.read_one(
                f"SELECT count(*), total(duration_s) FROM tracks {inside}", {"value": value}
            )
            tracks, duration_s = summed or (0, 0.0)
        first = self._database.read(
            f"SELECT tracks.id, album_id, cover FROM tracks {inside}"
            f" ORDER BY {order} LIMIT {LOOKED_FOR_COVERS}",
            {"value": value},
        )
        return Playlist(
            playlist_id=row["id"],
            name=row["name"],
            rule=rule,
            tracks=tracks,
            duration_s=duration_s,
            changed_at=datetime.fromtimestamp(row["changed_at"], UTC),
            cover_track_ids=_covers(first),
        )

    @staticmethod
    def _snapshot(connection: sqlite3.Connection, playlist_id: int) -> dict[str, Any]:
        """All there is of a playlist."""
        row = connection.execute("SELECT * FROM playlists WHERE id = ?", (playlist_id,)).fetchone()
        if row is None:
            raise RequestError(say("This playlist is not there any more."))
        rows = connection.execute(
            "SELECT track_id FROM playlist_tracks WHERE playlist_id = ? ORDER BY position",
            (playlist_id,),
        )
        return {name: row[name] for name in _COLUMNS} | {"track_ids": [each[0] for each in rows]}


def _append(connection: sqlite3.Connection, playlist_id: int, track_ids: Sequence[int]) -> None:
    (last,) = connection.execute(
        "SELECT coalesce(max(position), -1) FROM playlist_tracks WHERE playlist_id = ?",
        (playlist_id,),
    ).fetchone()
    inserted = connection.execute(
        "INSERT INTO playlist_tracks (playlist_id, position, track_id)"
        " SELECT :playlist, :first + chosen.key, tracks.id"
        " FROM json_each(:ids) AS chosen JOIN tracks ON tracks.id = chosen.value",
        {"playlist": playlist_id, "first": last + 1, "ids": json.dumps(list(track_ids))},
    ).rowcount
    if inserted != len(track_ids):
        raise UnknownTrack(say("Some of these tracks are not in the catalogue; nothing was added."))


def _remember(
    connection: sqlite3.Connection,
    playlist_id: int,
    what: str,
    before: dict[str, Any] | None,
    now: datetime,
) -> None:
    """Note an edit with what it replaced; the oldest ones go."""
    connection.execute(
        "UPDATE playlists SET changed_at = ? WHERE id = ?", (now.timestamp(), playlist_id)
    )
    cursor = connection.execute(
        "INSERT INTO playlist_edits (playlist_id, at, what, before) VALUES (?, ?, ?, ?)",
        (playlist_id, now.timestamp(), what, None if before is None else json.dumps(before)),
    )
    connection.execute(
        "DELETE FROM playlist_edits WHERE id <= ?", ((cursor.lastrowid or 0) - KEPT_EDITS,)
    )


def _restore(connection: sqlite3.Connection, playlist_id: int, before: dict[str, Any]) -> None:
    columns = ("id", *_COLUMNS)
    connection.execute(
        f"INSERT INTO playlists ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        (playlist_id, *(before[name] for name in _COLUMNS)),
    )
    # A track may have become one with its copy since.
    rows = connection.execute(
        "SELECT id FROM tracks WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(before["track_ids"]),),
    )
    known = {row[0] for row in rows}
    _append(connection, playlist_id, [each for each in before["track_ids"] if each in known])


def _refuse_taken(connection: sqlite3.Connection, name: str) -> None:
    if connection.execute("SELECT 1 FROM playlists WHERE name = ?", (name,)).fetchone():
        raise RequestError(say("There is a playlist called “{name}” already.", name=name))


def _refuse_rule(before: dict[str, Any]) -> None:
    if before["query"] is not None:
        raise RequestError(
            say("“{name}” follows a rule: tracks cannot be put into it.", name=before["name"])
        )


def _cleaned(name: str) -> str:
    cleaned = " ".join(name.split())[:MOST_NAME_CHARS].strip()
    if not cleaned:
        raise RequestError(say("A playlist needs a name."))
    return cleaned


def _rule(row: sqlite3.Row) -> SmartRule | None:
    if row["query"] is None:
        return None
    return SmartRule(row["query"], TrackSort(row["sort"]), bool(row["descending"]), row["most"])


def _rule_values(rule: SmartRule | None) -> tuple[object, ...]:
    if rule is None:
        return None, TrackSort.ALBUM.value, 0, None
    return rule.query, rule.sort.value, int(rule.descending), rule.limit


def _covers(rows: Sequence[sqlite3.Row]) -> tuple[int, ...]:
    """The first tracks of different albums that have a cover."""
    of_albums: dict[object, int] = {}
    for row in rows:
        if row["cover"]:
            of_albums.setdefault(row["album_id"] or -row["id"], row["id"])
    return tuple(of_albums.values())[:COVERS]
