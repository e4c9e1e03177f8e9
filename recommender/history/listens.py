"""Exports of one person's plays: ListenBrainz, Last.fm and Spotify.

An export becomes the sessions in it, and its seasons. Plays of under thirty seconds are left out
where the export says how long they were.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from recommender.history.lines import wrong, wrong_entry
from recommender.history.listening import (
    ForeignItem,
    ForeignListening,
    ForeignPlay,
    ListeningBuilder,
)
from recommender.history.play_counts import HEADERS, header_key, records

HEARD_MS = 30_000
LASTFM_DATE = "%d %b %Y %H:%M"


def of_plays(kind: str, plays: Iterable[ForeignPlay]) -> ForeignListening:
    """The plays of one person as rows."""
    builder = ListeningBuilder(kind)
    builder.add_plays(plays)
    return builder.listening()


def plays_of(path: Path, entries: Sequence[Any]) -> tuple[str, list[ForeignPlay]]:
    """Plays of a JSON export and what it was recognised as.

    Raises:
        InvalidImport: an entry is wrong; it says which and why.
    """
    kind = kind_of(entries)
    if kind is None:
        raise wrong_entry(path, 1, "it is no play of ListenBrainz, Last.fm or Spotify")
    plays = []
    for number, entry in enumerate(entries, start=1):
        try:
            play = _READERS[kind](entry)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise wrong_entry(path, number, f"it is no play of {kind} ({error!r})") from error
        if play is not None:
            plays.append(play)
    return kind, plays


def kind_of(entries: Sequence[Any]) -> str | None:
    """Whose export a list of entries is."""
    first = entries[0] if entries else None
    if not isinstance(first, dict):
        return None
    if "track_metadata" in first:
        return "ListenBrainz"
    if "artistName" in first or "master_metadata_track_name" in first:
        return "Spotify"
    return "Last.fm" if isinstance(first.get("artist"), dict) and "name" in first else None


def lastfm_entries(document: object) -> list[Any] | None:
    """Tracks of ``user.getRecentTracks`` pages, or None if it is none."""
    pages = document if isinstance(document, list) else [document]
    entries: list[Any] = []
    for page in pages:
        inner = page.get("recenttracks", page) if isinstance(page, dict) else None
        tracks = inner.get("track") if isinstance(inner, dict) else None
        if not isinstance(tracks, list):
            return None
        entries += tracks
    return entries


def read_lastfm_csv(path: Path) -> list[ForeignPlay]:
    """Plays of a CSV export: with a header, or as artist, album, title and date.

    Raises:
        InvalidImport: a line is wrong; it says which and why.
    """
    plays = []
    columns = {"artist": 0, "track": 2, "date": 3}
    for number, fields in records(path):
        if number == 1 and is_lastfm_header(fields):
            keys = [header_key(field) for field in fields]
            columns = {key: keys.index(key) for key in keys}
            continue
        try:
            plays.append(_lastfm_line(fields, columns))
        except (ValueError, IndexError, KeyError, OverflowError) as error:
            raise wrong(
                path, number, f"an artist, a title and a time are expected ({error})"
            ) from error
    return plays


def is_lastfm_header(fields: Sequence[str]) -> bool:
    """Whether a line names the columns of such an export."""
    keys = {header_key(field) for field in fields}
    timed = bool({"uts", "date", "utctime"} & keys)
    return timed and {"artist", "track"} <= keys and not keys & {*HEADERS["listener"]}


def is_lastfm_line(fields: Sequence[str]) -> bool:
    """Whether a line is a play of an export without header."""
    try:
        _lastfm_line(fields, {"artist": 0, "track": 2, "date": 3})
    except (ValueError, IndexError, OverflowError):
        return False
    return len(fields) == 4


def _lastfm_line(fields: Sequence[str], columns: dict[str, int]) -> ForeignPlay:
    artist, title = fields[columns["artist"]], fields[columns["track"]]
    if not artist or not title:
        raise ValueError("one of them is empty")
    if "uts" in columns:
        at = float(fields[columns["uts"]])
    else:
        date = fields[columns["date" if "date" in columns else "utctime"]].replace(",", "")
        at = datetime.strptime(date, LASTFM_DATE).replace(tzinfo=UTC).timestamp()
    mbids = [fields[columns[key]] if key in columns else "" for key in ("artistmbid", "trackmbid")]
    return ForeignPlay(ForeignItem(artist, title, *mbids), at)


def _listenbrainz(entry: Any) -> ForeignPlay:
    metadata = entry["track_metadata"]
    mapping = metadata.get("mbid_mapping") or metadata.get("additional_info") or {}
    artist_mbids = mapping.get("artist_mbids") or [""]
    item = ForeignItem(
        _text(metadata["artist_name"]),
        _text(metadata["track_name"]),
        str(artist_mbids[0] or ""),
        str(mapping.get("recording_mbid") or ""),
    )
    return ForeignPlay(item, float(entry["listened_at"]))


def _lastfm(entry: Any) -> ForeignPlay | None:
    if "date" not in entry:  # what plays just now has none
        return None
    artist = entry["artist"]
    item = ForeignItem(
        _text(artist.get("#text") or artist["name"]),
        _text(entry["name"]),
        str(artist.get("mbid") or ""),
        str(entry.get("mbid") or ""),
    )
    return ForeignPlay(item, float(entry["date"]["uts"]))


def _spotify(entry: Any) -> ForeignPlay | None:
    extended = "ts" in entry
    artist = entry["master_metadata_album_artist_name" if extended else "artistName"]
    title = entry["master_metadata_track_name" if extended else "trackName"]
    if artist is None or title is None:  # a podcast
        return None
    if float(entry["ms_played" if extended else "msPlayed"]) < HEARD_MS:
        return None
    at = datetime.fromisoformat(entry["ts" if extended else "endTime"])
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return ForeignPlay(ForeignItem(_text(artist), _text(title)), at.timestamp())


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("a name is missing")
    return value.strip()


_READERS = {"ListenBrainz": _listenbrainz, "Last.fm": _lastfm, "Spotify": _spotify}


def chained(parts: Iterable[Sequence[ForeignPlay]]) -> Iterator[ForeignPlay]:
    """The plays of several files, each once: exports overlap."""
    seen: set[ForeignPlay] = set()
    for part in parts:
        for play in part:
            if play not in seen:
                seen.add(play)
                yield play
