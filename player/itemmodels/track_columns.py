"""The columns a table of tracks can have: heading, text, order, and which side they stand on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale

from player.translation import translate
from player.wording import clock
from recommender import Track, TrackSort


class Column(IntEnum):
    """The columns, in the order they have until the listener moves them."""

    TITLE = 0
    ARTIST = 1
    ALBUM = 2
    GENRE = 3
    YEAR = 4
    LENGTH = 5
    PLAYS = 6
    LIKED = 7
    ALBUM_ARTIST = 8
    ADDED = 9
    LAST_PLAYED = 10
    BPM = 11
    KEY = 12
    CODEC = 13
    PATH = 14


class ColumnKind(NamedTuple):
    """What stands in one column."""

    heading: str
    text: Callable[[Track], str]
    sort: TrackSort | None = None
    width_px: int = 0
    is_number: bool = False


def _day(moment: datetime | None) -> str:
    if moment is None:
        return ""
    local = moment.astimezone()
    day = QDate(local.year, local.month, local.day)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


KINDS = {
    Column.TITLE: ColumnKind("Title", lambda track: track.title, TrackSort.TITLE),
    Column.ARTIST: ColumnKind("Artist", lambda track: track.artist, TrackSort.ARTIST, 176),
    Column.ALBUM: ColumnKind("Album", lambda track: track.album, TrackSort.ALBUM, 192),
    Column.GENRE: ColumnKind("Genre", lambda track: track.genre, TrackSort.GENRE, 112),
    Column.YEAR: ColumnKind("Year", lambda track: str(track.year or ""), TrackSort.YEAR, 56, True),
    Column.LENGTH: ColumnKind(
        "Length", lambda track: clock(track.duration_s), TrackSort.DURATION, 64, True
    ),
    Column.PLAYS: ColumnKind(
        "Plays", lambda track: str(track.play_count or ""), TrackSort.PLAYS, 56, True
    ),
    Column.LIKED: ColumnKind(
        "Liked",
        lambda track: translate("TrackColumns", "Liked") if track.liked else "",
        TrackSort.LIKED,
        56,
    ),
    Column.ALBUM_ARTIST: ColumnKind(
        "Album artist", lambda track: track.album_artist, TrackSort.ALBUM, 152
    ),
    Column.ADDED: ColumnKind(
        "Added", lambda track: _day(track.added_at), TrackSort.ADDED, 104, True
    ),
    Column.LAST_PLAYED: ColumnKind(
        "Last played", lambda track: _day(track.last_played_at), TrackSort.PLAYED, 104, True
    ),
    Column.BPM: ColumnKind(
        "BPM", lambda track: f"{track.bpm:.0f}" if track.bpm else "", TrackSort.BPM, 56, True
    ),
    Column.KEY: ColumnKind("Key", lambda track: track.key, None, 72),
    Column.CODEC: ColumnKind("Format", lambda track: track.codec.upper(), TrackSort.CODEC, 72),
    Column.PATH: ColumnKind("Path", lambda track: track.path, TrackSort.PATH, 240),
}
FIRST_SHOWN = tuple(column for column in Column if column <= Column.LIKED)
"""Until the listener chooses."""
HEADINGS = tuple(kind.heading for kind in KINDS.values())


def cell_text(track: Track, column: int) -> str:
    """What stands in one cell."""
    return KINDS[Column(column)].text(track)


class Shown(NamedTuple):
    """One column as the listener has it."""

    column: Column
    width_px: int


def written(shown: list[Shown]) -> str:
    """Columns in their order, as the settings keep them."""
    return " ".join(f"{each.column.name.lower()}:{each.width_px}" for each in shown)


def read(text: str) -> list[Shown]:
    """The columns a setting names; what is not understood is left out, the title never."""
    shown: list[Shown] = []
    names = {column.name.lower(): column for column in Column}
    for word in text.split():
        name, _colon, width = word.partition(":")
        column = names.get(name)
        if column is not None and column not in [each.column for each in shown]:
            given = int(width) if width.isdecimal() else KINDS[column].width_px
            shown.append(Shown(column, max(given, 48) if column else 0))
    if not shown:
        return [Shown(column, KINDS[column].width_px) for column in FIRST_SHOWN]
    if Column.TITLE not in [each.column for each in shown]:
        shown.insert(0, Shown(Column.TITLE, 0))
    return shown
