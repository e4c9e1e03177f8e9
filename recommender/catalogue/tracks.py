"""The read side of the library: tracks as lists, queues and searches need them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from recommender.catalogue.covers import embedded_image, image_file
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.records import EMBEDDED_COVER
from recommender.catalogue.search import WEIGHTS, is_ranked, match_expression
from recommender.entities import ReplayGain, Track, TrackSort
from recommender.errors import UnknownTrack

COUNTED_PLAY_S = 240.0
"""A play counts once half of the track, or so much of a long one, was heard."""

_ORDERS = {
    TrackSort.ALBUM: ("album_sort", "id"),
    TrackSort.TITLE: ("title_sort", "id"),
    TrackSort.ARTIST: ("artist_sort", "album_sort", "id"),
    TrackSort.YEAR: ("year IS NULL", "year", "album_sort", "id"),
    TrackSort.DURATION: ("duration_s", "id"),
    TrackSort.ADDED: ("added_at", "album_sort", "id"),
}
_RANKED = f"bm25(tracks_fts, {', '.join(map(str, WEIGHTS))}), rowid"
_TRACK = """
    SELECT tracks.*,
        (SELECT count(*) FROM interactions AS play
         WHERE play.track_id = tracks.id AND play.profile_id = :profile
           AND play.listened_s >= min(play.duration_s / 2, :counted_s)) AS play_count,
        (SELECT kind FROM gestures
         WHERE track_id = tracks.id AND profile_id = :profile
           AND kind IN ('like', 'unlike', 'dislike')
         ORDER BY at DESC, id DESC LIMIT 1) IS 'like' AS liked
    FROM tracks"""


class TrackStore:
    """Tracks with what one profile did with them. Missing ones are in no list, only asked for."""

    def __init__(self, database: CatalogueDatabase, profile_id: int) -> None:
        self._database = database
        self._profile_id = profile_id

    def tracks(
        self,
        query: str = "",
        *,
        sort: TrackSort = TrackSort.ALBUM,
        descending: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Track]:
        """Tracks that match a query; every word may be the beginning of one."""
        return self.by_ids(self.ids(query, sort, descending, limit, offset))

    def ids(
        self,
        query: str = "",
        sort: TrackSort = TrackSort.ALBUM,
        descending: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[int]:
        """Ids of :meth:`tracks`."""
        page = "LIMIT :limit OFFSET :offset"
        values = {
            "limit": -1 if limit is None else limit,
            "offset": offset,
            "match": match_expression(query),
        }
        if not query.strip():
            order = _order(TrackSort.ALBUM if sort is TrackSort.RELEVANCE else sort, descending)
            sql = f"SELECT id FROM tracks WHERE missing_since IS NULL ORDER BY {order} {page}"
        elif not values["match"]:
            return []
        elif sort is TrackSort.RELEVANCE:
            order = _RANKED if is_ranked(query) else "rowid"
            sql = f"SELECT rowid FROM tracks_fts(:match) ORDER BY {order} {page}"
        else:
            sql = (
                "SELECT id FROM tracks WHERE id IN (SELECT rowid FROM tracks_fts(:match))"
                f" ORDER BY {_order(sort, descending)} {page}"
            )
        return [row[0] for row in self._database.read(sql, values)]

    def count(self, query: str = "") -> int:
        """How many tracks match a query."""
        match = match_expression(query)
        if query.strip() and not match:
            return 0
        sql = (
            "SELECT count(*) FROM tracks_fts(?)"
            if match
            else "SELECT count(*) FROM tracks WHERE missing_since IS NULL"
        )
        row = self._database.read_one(sql, (match,) if match else ())
        return int(row[0]) if row else 0

    def by_id(self, track_id: int) -> Track:
        """One track, missing or not.

        Raises:
            UnknownTrack: there is none with that id.
        """
        found = self.by_ids([track_id])
        if not found:
            raise UnknownTrack(f"There is no track with the id {track_id} in the catalogue.")
        return found[0]

    def by_path(self, path: str | Path) -> Track:
        """The track whose file is, or was, at a path; links and ``..`` are followed if need be.

        Raises:
            UnknownTrack: the catalogue has no file there.
        """
        for spelling in (Path(path).expanduser().absolute(), Path(path).expanduser().resolve()):
            text = str(spelling).encode("utf-8", "replace").decode("utf-8")
            row = self._database.read_one("SELECT id FROM tracks WHERE path = ?", (text,))
            if row is not None:
                return self.by_id(row["id"])
        raise UnknownTrack(f"There is no track at {path} in the catalogue.")

    def by_ids(self, track_ids: Sequence[int]) -> list[Track]:
        """Tracks in the order given, missing ones too; unknown ids are left out."""
        rows = self._database.read(
            f"{_TRACK} WHERE id IN (SELECT value FROM json_each(:ids))",
            {
                "profile": self._profile_id,
                "counted_s": COUNTED_PLAY_S,
                "ids": json.dumps(list(track_ids)),
            },
        )
        tracks = {row["id"]: _track(row) for row in rows}
        return [tracks[track_id] for track_id in track_ids if track_id in tracks]

    def cover(self, track_id: int) -> bytes | None:
        """The encoded cover image of a track; None without one, or one larger than 20 MB."""
        row = self._database.read_one("SELECT path, cover FROM tracks WHERE id = ?", (track_id,))
        if row is None or not row["cover"]:
            return None
        if row["cover"] == EMBEDDED_COVER:
            return embedded_image(row["path"])
        return image_file(row["cover"])

    def lyrics(self, track_id: int) -> tuple[str, str]:
        """Plain and synchronised (LRC) lyrics; empty where there are none."""
        row = self._database.read_one(
            "SELECT plain, synced FROM lyrics WHERE track_id = ?", (track_id,)
        )
        return (row["plain"], row["synced"]) if row else ("", "")

    def texts(self, track_id: int) -> list[str]:
        """What lies beside a track and in the folder above about its album and artist."""
        row = self._database.read_one("SELECT path FROM tracks WHERE id = ?", (track_id,))
        if row is None:
            return []
        folder = Path(row["path"]).parent
        rows = self._database.read(
            "SELECT content FROM sidecar_texts WHERE folder = :here"
            " OR (folder = :above AND kind = 'artist')"
            " ORDER BY folder = :here DESC, kind, path",
            {"here": str(folder), "above": str(folder.parent)},
        )
        return [row["content"] for row in rows if row["content"]]


def _order(sort: TrackSort, descending: bool) -> str:
    """ORDER BY terms; all are reversed together, so that an index serves both ways."""
    columns = list(_ORDERS[sort])
    if not descending:
        return ", ".join(columns)
    return ", ".join(c if c.endswith("IS NULL") else f"{c} DESC" for c in columns)


def _track(row: sqlite3.Row) -> Track:
    return Track(
        track_id=row["id"],
        path=row["path"],
        title=row["title"],
        artist=row["artist"],
        album=row["album"],
        album_artist=row["album_artist"],
        genre=row["genre"],
        track_number=row["track_number"],
        disc_number=row["disc_number"],
        year=row["year"],
        duration_s=row["duration_s"],
        codec=row["codec"],
        added_at=datetime.fromtimestamp(row["added_at"], UTC),
        missing=row["missing_since"] is not None,
        liked=bool(row["liked"]),
        play_count=row["play_count"],
        replay_gain=ReplayGain(
            row["track_gain_db"], row["track_peak"], row["album_gain_db"], row["album_peak"]
        ),
    )
