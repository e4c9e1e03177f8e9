"""Listener–artist play counts as TSV or CSV, in the shapes of Last.fm-2K and Last.fm-360K.

With a header its names say what the columns are. Without one they are told by their number:
listener, artist, plays; or listener, MusicBrainz id, artist, plays. Artists given by number are
named by an ``artists.dat`` that lies beside the file.
"""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from recommender.history.lines import decoded_lines, wrong
from recommender.history.listening import ForeignItem, ForeignListening, ListeningBuilder

HEADERS = {
    "listener": ("user", "userid", "listener", "username", "usersha1"),
    "artist": ("artist", "artistname", "name"),
    "artist_id": ("artistid",),
    "mbid": ("artistmbid", "mbid", "musicbrainzartistid", "artmbid"),
    "title": ("track", "title", "trackname", "tracktitle", "song"),
    "plays": ("plays", "weight", "playcount", "count", "listens"),
    "time": ("timestamp", "time", "uts", "lastplayed"),
}
WITHOUT_HEADER = {
    3: {"listener": 0, "artist": 1, "plays": 2},
    4: {"listener": 0, "mbid": 1, "artist": 2, "plays": 3},
}
ARTISTS_BESIDE = "artists.dat"


@dataclass(frozen=True, slots=True)
class PlayCount:
    """One line.

    Attributes:
        item_id: what distinguishes the item within the file: its number or its name.
        item: its name; with an empty artist where only a number is known.
        at: Unix seconds, NaN where the file has no time.
    """

    listener: str
    item_id: str
    item: ForeignItem
    plays: float
    at: float


def read_play_counts(path: Path) -> ForeignListening:
    """The file as one row for each listener.

    Raises:
        InvalidImport: a line is wrong; it says which and why.
    """
    rows: defaultdict[str, list[tuple[ForeignItem, float]]] = defaultdict(list)
    for line, count in play_counts(path):
        if not count.item.artist:
            raise wrong(
                path, line, f"no artist has the number {count.item_id!r} in {ARTISTS_BESIDE}"
            )
        rows[count.listener].append((count.item, count.plays))
    builder = ListeningBuilder("play counts")
    for cells in rows.values():
        builder.add_row(cells)
    return builder.listening()


def play_counts(path: Path) -> Iterator[tuple[int, PlayCount]]:
    """Every line with its number; lines with no plays at all are left out.

    Raises:
        InvalidImport: a line is wrong; it says which and why.
    """
    columns: Mapping[str, int] | None = None
    names: Mapping[str, str] = {}
    width = 0
    for number, fields in records(path):
        if columns is None:
            columns, is_header = _columns(path, number, fields)
            width = len(fields)
            names = _names_beside(path) if "artist_id" in columns else {}
            if is_header:
                continue
        if len(fields) != width:
            raise wrong(path, number, f"it has {len(fields)} columns, the first line has {width}")
        count = _play_count(path, number, fields, columns, names)
        if count is not None:
            yield number, count


def records(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Fields of every line that is not blank, with its number.

    Raises:
        InvalidImport: the file cannot be read or quoted so.
    """
    lines = decoded_lines(path)
    first = next(lines, "")
    tabs = "\t" in first
    semicolons = not tabs and first.count(";") > first.count(",")
    reader = csv.reader(
        _again(first, lines),
        delimiter="\t" if tabs else ";" if semicolons else ",",
        quoting=csv.QUOTE_NONE if tabs else csv.QUOTE_MINIMAL,
    )
    try:
        for fields in reader:
            if any(fields):
                yield reader.line_num, [field.strip() for field in fields]
    except csv.Error as error:
        raise wrong(path, reader.line_num, str(error)) from error


def header_key(field: str) -> str:
    """A column's name as it is compared."""
    return "".join(sign for sign in field.casefold() if sign.isalnum())


def _again(first: str, lines: Iterator[str]) -> Iterator[str]:
    yield first
    yield from lines


def _columns(path: Path, number: int, fields: Sequence[str]) -> tuple[Mapping[str, int], bool]:
    """Meaning → column, and whether the line is a header."""
    keys = [header_key(field) for field in fields]
    columns = {
        meaning: keys.index(key)
        for meaning, known in HEADERS.items()
        for key in known
        if key in keys
    }
    if "listener" in columns and "plays" in columns and {"artist", "artist_id"} & set(columns):
        return columns, True
    if len(fields) not in WITHOUT_HEADER:
        raise wrong(
            path,
            number,
            "a listener, an artist and a number of plays are expected, by a header"
            f" or as three or four columns; it has {len(fields)}",
        )
    return WITHOUT_HEADER[len(fields)], False


def _play_count(
    path: Path,
    number: int,
    fields: Sequence[str],
    columns: Mapping[str, int],
    names: Mapping[str, str],
) -> PlayCount | None:
    def field(meaning: str) -> str:
        return fields[columns[meaning]] if meaning in columns else ""

    plays = _number(field("plays"))
    if not plays >= 0 or math.isinf(plays):
        raise wrong(path, number, f"plays must be a number from 0 up, not {field('plays')!r}")
    if not field("listener"):
        raise wrong(path, number, "the listener is missing")
    item_id = field("artist_id") or field("artist")
    if not item_id:
        raise wrong(path, number, "the artist is missing")
    if plays == 0:
        return None
    artist = field("artist") or names.get(item_id, "")
    item = ForeignItem(artist, field("title"), field("mbid"))
    if field("title"):
        item_id += "\t" + field("title")
    return PlayCount(field("listener"), item_id, item, plays, _number(field("time")))


def _names_beside(path: Path) -> Mapping[str, str]:
    """Artist number → name."""
    beside = path.with_name(ARTISTS_BESIDE)
    if not beside.is_file():
        return {}
    names: dict[str, str] = {}
    for line, text in enumerate(decoded_lines(beside), start=1):
        fields = text.rstrip("\r\n").split("\t")
        if len(fields) < 2:
            raise wrong(beside, line, "a number and a name are expected, apart by a tab")
        names[fields[0]] = fields[1].strip()
    return names


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
