"""The read side of the library: tracks as lists, queues and searches need them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import numpy as np

from recommender.catalogue.covers import embedded_image, image_file
from recommender.catalogue.cue_parts import files_meant
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.matches import Ids, Matches, joined_ids
from recommender.catalogue.query import LAST, Field, named
from recommender.catalogue.records import EMBEDDED_COVER, PART_MARK
from recommender.catalogue.search import (
    COUNTED_PLAY_S,
    COUNTED_PLAYS,
    LAST_PLAYS,
    LOVED,
    Search,
    compile_query,
)
from recommender.catalogue.sidecars import SHEET_SUFFIX
from recommender.catalogue.sort_keys import sort_key
from recommender.catalogue.track_order import best_first, order
from recommender.entities import ReplayGain, Track, TrackSort
from recommender.errors import UnknownTrack
from recommender.phrases import say

WEIGHED_AT_MOST = 2_000
"""More matches say too little to be worth a look at each while the listener types."""
FIRST_AT_MOST = 512
"""So many titles that begin with what was typed stand before a broad answer."""

_MARKED = {
    TrackSort.PLAYS: f"SELECT track_id, count(*) AS mark FROM ({COUNTED_PLAYS}) GROUP BY track_id",
    TrackSort.LIKED: f"SELECT track_id, 1 AS mark FROM ({LOVED})",
    TrackSort.PLAYED: f"{LAST_PLAYS} GROUP BY track_id",
    TrackSort.BPM: """SELECT id AS track_id, coalesce(bpm, tempo_bpm) AS mark
        FROM tracks LEFT JOIN sound_features ON sound_features.track_id = tracks.id
        WHERE coalesce(bpm, tempo_bpm) IS NOT NULL""",
}
"""What not all tracks have: they are ordered apart from the others, which keep their shelf."""
_TRACK = """
    SELECT tracks.*, coalesce(bpm, tempo_bpm) AS heard_bpm, sound_features.key AS heard_key,
        (SELECT max(started_at) FROM interactions AS play
         WHERE play.track_id = tracks.id AND play.profile_id = :profile
           AND play.listened_s >= min(play.duration_s / 2, :counted_s)) AS last_played_at,
        (SELECT count(*) FROM interactions AS play
         WHERE play.track_id = tracks.id AND play.profile_id = :profile
           AND play.listened_s >= min(play.duration_s / 2, :counted_s)) AS play_count,
        (SELECT kind FROM standing_gestures
         WHERE track_id = tracks.id AND profile_id = :profile
           AND kind IN ('like', 'unlike', 'dislike')
         ORDER BY at DESC, id DESC LIMIT 1) IS 'like' AS liked
    FROM tracks LEFT JOIN sound_features ON sound_features.track_id = tracks.id"""


class Page(NamedTuple):
    """So many rows from one on."""

    limit: int | None = None
    offset: int = 0

    def cut(self, ids: Sequence[int] | Ids, start: int) -> list[int]:
        """What of some ids lies on this page, if they begin at row ``start``."""
        first = max(0, self.offset - start)
        last = None if self.limit is None else max(0, self.offset + self.limit - start)
        return [int(track_id) for track_id in ids[first:last]]


class PathRow(NamedTuple):
    """What a track is recognised by from outside."""

    track_id: int
    path: str
    artist: str
    title: str
    duration_s: float
    start_s: float


class TrackStore:
    """Tracks with what one profile did with them. Missing ones are in no list, only asked for."""

    def __init__(
        self,
        database: CatalogueDatabase,
        profile_id: int,
        clock: Callable[[], datetime],
        matches: Matches | None = None,
    ) -> None:
        self._database = database
        self._matches = matches or Matches(database)
        self._profile_id = profile_id
        self._clock = clock

    def tracks(
        self,
        query: str = "",
        *,
        sort: TrackSort = TrackSort.ALBUM,
        descending: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Track]:
        """Tracks that match a query (:mod:`recommender.catalogue.query`)."""
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
        search = compile_query(query)
        if search.hopeless:
            return []
        if sort is TrackSort.RELEVANCE and not search.match:
            sort = TrackSort.ALBUM
        page = Page(limit, offset)
        if sort in _MARKED:
            return self._marked_apart(search, sort, descending=descending, page=page)
        if search.is_blank:
            return self._all(order(sort, descending), page)
        values = self._values(search)
        found = self._matches.ids(search, values)
        if sort is TrackSort.RELEVANCE:
            return self._by_relevance(search, values, found, page)
        return self._sorted(found, order(sort, descending), page)

    def count(self, query: str = "") -> int:
        """How many tracks match a query."""
        search = compile_query(query)
        if not search.is_blank:
            return len(self._matches.ids(search, self._values(search)))
        row = self._database.read_one("SELECT count(*) FROM tracks WHERE missing_since IS NULL")
        return int(row[0]) if row else 0

    def summed(self, query: str = "") -> tuple[int, float]:
        """How many tracks match a query, and how many seconds they last together."""
        search = compile_query(query)
        row = None
        if not search.hopeless:
            row = self._database.read_one(
                "SELECT count(*), total(duration_s) FROM tracks"
                f" WHERE id IN (SELECT rowid FROM {search.source})",
                self._values(search),
            )
        return (int(row[0]), float(row[1])) if row else (0, 0.0)

    def _by_relevance(
        self, search: Search, values: dict[str, object], found: Ids, page: Page
    ) -> list[int]:
        """Best matches first; of very many, those whose title begins with what was typed."""
        if len(found) <= WEIGHED_AT_MOST:
            best = f"{best_first(search, values)}, {order(TrackSort.ALBUM, False)}"
            return self._few(found, best, values, page)
        if search.beginning:
            (begun,) = joined_ids(self._database, *_titles_beginning(sort_key(search.beginning)))
            found = np.concatenate((begun, found[~np.isin(found, begun)]))
        return page.cut(found, 0)

    def _sorted(self, found: Ids, order: str, page: Page) -> list[int]:
        """Tracks in an order: a few are sorted, of many all others are left out."""
        if len(found) <= WEIGHED_AT_MOST:
            return self._few(found, order, {}, page)
        every = f"SELECT id FROM tracks WHERE missing_since IS NULL ORDER BY {order}"
        return page.cut(self._matches.in_order(found, every), 0)

    def _few(self, ids: Ids, order: str, values: dict[str, object], page: Page) -> list[int]:
        return self._ids(
            "SELECT id FROM tracks WHERE id IN (SELECT value FROM json_each(:few))"
            f" ORDER BY {order}",
            values | {"few": json.dumps(ids.tolist())},
            page,
        )

    def _marked_apart(
        self, search: Search, sort: TrackSort, *, descending: bool, page: Page
    ) -> list[int]:
        """Tracks the listener marked (played, liked) before or after all others, in their order."""
        values = self._values(search)
        inside = f"SELECT rowid FROM {search.source}"
        marked = self._ids(
            f"SELECT track_id FROM ({_MARKED[sort]}) JOIN tracks ON tracks.id = track_id"
            f" WHERE track_id IN ({inside})"
            f" ORDER BY mark {'DESC' if descending else ''}, {order(TrackSort.ALBUM, False)}",
            values,
            Page(),
        )
        others = (
            f"SELECT id FROM tracks WHERE missing_since IS NULL AND {search.matching}"
            " AND id NOT IN (SELECT value FROM json_each(:first))"
            f" ORDER BY {order(TrackSort.ALBUM, False)}"
        )
        if descending:
            return self._after(marked, others, values, page)
        values["first"] = json.dumps(marked)
        unmarked = self._ids(others, values, page)
        row = self._database.read_one(f"SELECT count(*) FROM {search.source}", values)
        return unmarked + page.cut(marked, (int(row[0]) if row else 0) - len(marked))

    def _after(
        self, first: list[int], rest: str, values: dict[str, object], page: Page
    ) -> list[int]:
        """A page of some ids followed by those of a query that leaves out ``:first``."""
        taken = page.cut(first, 0)
        if page.limit is not None and len(taken) >= page.limit:
            return taken
        left = None if page.limit is None else page.limit - len(taken)
        remaining = Page(left, max(0, page.offset - len(first)))
        return taken + self._ids(rest, values | {"first": json.dumps(first)}, remaining)

    def _all(self, order: str, page: Page) -> list[int]:
        every = f"SELECT id FROM tracks WHERE missing_since IS NULL ORDER BY {order}"
        return self._ids(every, {}, page)

    def _ids(self, sql: str, values: dict[str, object], page: Page) -> list[int]:
        limits = {"limit": -1 if page.limit is None else page.limit, "offset": page.offset}
        return [
            row[0]
            for row in self._database.read(f"{sql} LIMIT :limit OFFSET :offset", values | limits)
        ]

    def _values(self, search: Search) -> dict[str, object]:
        return search.parameters(self._profile_id, self._clock().timestamp())

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
        """The one track at a path, see :meth:`at`.

        Raises:
            UnknownTrack: the catalogue has none there, or several.
        """
        found = self.at(path)
        if len(found) > 1:
            raise UnknownTrack(
                f"{path} holds {len(found)} tracks, by its cue sheet: say which, as in"
                f" {Path(found[0].path).name}{PART_MARK}{found[0].track_number or 1:02d}."
            )
        if not found:
            raise UnknownTrack(say("There is no track at {path} in the catalogue.", path=str(path)))
        return found[0]

    def at(self, path: str | Path) -> list[Track]:
        """The tracks whose file is, or was, at a path; links and ``..`` are followed if need be.

        Several where a cue sheet makes them, by their place in the file. Of the path of a sheet,
        the tracks it speaks of.
        """
        if str(path).lower().endswith(SHEET_SUFFIX):
            return self._of_sheet(os.path.abspath(path))  # noqa: PTH100 - a text, as in the walk
        for spelling in (Path(path).expanduser().absolute(), Path(path).expanduser().resolve()):
            text = str(spelling).encode("utf-8", "replace").decode("utf-8")
            rows = self._database.read(
                "SELECT id FROM tracks WHERE file = :text AND missing_since IS NULL"
                " ORDER BY start_s",
                {"text": text},
            ) or self._database.read("SELECT id FROM tracks WHERE path = :text", {"text": text})
            if rows:
                return self.by_ids([row["id"] for row in rows])
        return []

    def _of_sheet(self, path: str) -> list[Track]:
        near = self.tracks(named(Field.FOLDER, os.path.dirname(path)))  # noqa: PTH120
        meant = files_meant(path, (track.path for track in near))
        return [track for track in near if track.path in meant]

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

    def scored(self, scores: Sequence[tuple[int, float]]) -> list[tuple[Track, float]]:
        """Tracks with what they were scored, in the order given; unknown ids are left out."""
        found = dict(scores)
        return [(track, found[track.track_id]) for track in self.by_ids(list(found))]

    def paths(self) -> list[PathRow]:
        """Every track that is there, as playlists of other players name it."""
        rows = self._database.read(
            "SELECT id, coalesce(file, path), artist, title, duration_s, start_s FROM tracks"
            " WHERE missing_since IS NULL ORDER BY path"
        )
        return [PathRow(*row) for row in rows]

    def cover(self, track_id: int) -> bytes | None:
        """The encoded cover image of a track; None without one, or one larger than 20 MB."""
        row = self._database.read_one(
            "SELECT coalesce(file, path) AS path, cover FROM tracks WHERE id = ?", (track_id,)
        )
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

    def texts(self, track_id: int) -> dict[str, str]:
        """What lies beside a track and in the folder above: about its ``album``, its ``artist``."""
        row = self._database.read_one("SELECT path FROM tracks WHERE id = ?", (track_id,))
        if row is None:
            return {}
        folder = Path(row["path"]).parent
        rows = self._database.read(
            "SELECT kind, content FROM sidecar_texts WHERE content <> '' AND (folder = :here"
            " OR (folder = :above AND kind = 'artist'))"
            " ORDER BY folder = :here DESC, kind, path",
            {"here": str(folder), "above": str(folder.parent)},
        )
        texts: dict[str, list[str]] = {}
        for found in rows:
            texts.setdefault(found["kind"], []).append(found["content"])
        return {kind: "\n\n".join(dict.fromkeys(parts)) for kind, parts in texts.items()}


def _titles_beginning(text: str) -> tuple[str, dict[str, object]]:
    query = f"""SELECT id FROM tracks WHERE missing_since IS NULL
        AND title_sort >= :begin AND title_sort < :end
        ORDER BY title_sort, id LIMIT {FIRST_AT_MOST}"""
    return query, {"begin": text, "end": text + LAST}


def _track(row: sqlite3.Row) -> Track:
    played = row["last_played_at"]
    return Track(
        track_id=row["id"],
        path=row["file"] or row["path"],
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
        last_played_at=None if played is None else datetime.fromtimestamp(played, UTC),
        bpm=row["heard_bpm"],
        key=row["heard_key"] or "",
        replay_gain=ReplayGain(
            row["track_gain_db"], row["track_peak"], row["album_gain_db"], row["album_peak"]
        ),
        start_s=row["start_s"],
        end_s=row["end_s"],
    )
