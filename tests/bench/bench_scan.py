"""How fast a scan, a rescan and a search are, as ratios to what they cannot do without.

python tests/bench/bench_scan.py [--files 10000] [--rows 100000]
"""

from __future__ import annotations

import argparse
import os
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import mutagen

from recommender.catalogue import scanner
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.identity import place
from recommender.catalogue.library_store import LibraryStore
from recommender.catalogue.records import TRACK_COLUMNS, TrackRecord
from recommender.catalogue.sort_keys import sort_key
from recommender.catalogue.tracks import TrackStore
from recommender.entities import TrackSort
from tests.media import tone, write_audio
from tests.recommender.catalogue.retag import JPEG, write_tags

SUFFIXES = (".mp3", ".flac", ".ogg", ".opus", ".m4a")
SYLLABLES = re.findall("[^ ]+", "ba ko ri ten mo la shu ve do ran il es gra ph on ny th ea st ür")
PREFIXES = 1500
REPEATS = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--rows", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench_scan(Path(folder), options.files)
        bench_search(Path(folder), options.rows)


def bench_scan(place: Path, files: int) -> None:
    music = generate(place / "music", files)
    walking = median(lambda: walk_and_stat(music))
    reading = median(lambda: read_with_mutagen(music))
    fresh, again = [], []
    for number in range(REPEATS):
        database = CatalogueDatabase(place / f"{number}.sqlite3")
        for seconds in (fresh, again):
            report = scanner.scan(database, [music], clock=now)
            seconds.append(report.seconds)
        assert report.unchanged == files, report
        database.close()
    full, rescan = statistics.median(fresh), statistics.median(again)
    print(f"{files} files: walk and stat {walking:.3f} s, mutagen in one process {reading:.2f} s")
    print(f"full scan {full:.2f} s: {full / walking:.0f} x walk, {full / reading:.2f} x mutagen")
    print(f"rescan {rescan:.3f} s: {rescan / walking:.2f} x walk and stat")


def bench_search(folder: Path, rows: int) -> None:
    database = CatalogueDatabase(folder / "rows.sqlite3")
    chance = random.Random(7)
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(20_000)]
    records = [record(number, chance, words) for number in range(rows)]
    store = LibraryStore(database)
    started = time.perf_counter()
    for start in range(0, rows, scanner.TRACKS_PER_COMMIT):
        batch = records[start : start + scanner.TRACKS_PER_COMMIT]
        store.store(batch, lambda new, known: place(new, known, frozenset()), 0.0)
    print(f"{rows} rows written in {time.perf_counter() - started:.1f} s")
    tracks = TrackStore(database, FactLog(database, "bench", now()).profile_id, now)
    queries = [query for _ in range(PREFIXES // 5) for query in typed(chance, records)][:PREFIXES]
    for name, ask in {
        "first 50, by relevance": lambda q: tracks.tracks(q, sort=TrackSort.RELEVANCE, limit=50),
        "count": tracks.count,
        "first 50, by album": lambda q: tracks.tracks(q, limit=50),
    }.items():
        times = sorted(timed(lambda query=query, ask=ask: ask(query)) for query in queries)
        print(
            f"search ({name}) p50 {times[len(times) // 2] * 1e3:.1f} ms,"
            f" p95 {times[len(times) * 95 // 100] * 1e3:.1f} ms, worst {times[-1] * 1e3:.1f} ms"
        )
    for sort in TrackSort:
        for offset in (0, rows // 2):
            seconds = median(partial(tracks.tracks, sort=sort, limit=200, offset=offset))
            print(f"page of 200 by {sort} at {offset}: {seconds * 1e3:.1f} ms")
    print(f"count of all: {median(tracks.count) * 1e3:.1f} ms")
    print(f"all ids by album: {median(tracks.ids) * 1e3:.0f} ms")
    database.close()


def generate(folder: Path, files: int) -> Path:
    """Tagged files of five formats in albums of ten; each has its own sound."""
    originals = [
        write_audio(folder.parent / f"original{suffix}", tone(8.0)).read_bytes()
        for suffix in SUFFIXES
    ]
    for number in range(files):
        kind = number % len(SUFFIXES)
        album = number // 10
        path = folder / f"Artist {album // 5}/Album {album}/{number % 10:02} Title {number}"
        path = path.with_name(path.name + SUFFIXES[kind])
        path.parent.mkdir(parents=True, exist_ok=True)
        data = bytearray(originals[kind])
        # What the fingerprint looks at: FLAC's checksum, else the middle or the end.
        place = {".flac": 26, ".ogg": len(data) - 99, ".opus": len(data) - 99}.get(
            SUFFIXES[kind], len(data) // 2
        )
        data[place : place + 4] = number.to_bytes(4, "little")
        path.write_bytes(data)
        write_tags(
            path,
            cover=JPEG + os.urandom(30_000) if number % 3 == 0 else None,
            title=f"Title {number} ünïcode",
            artist=[f"Artist {album // 5}"],
            album=f"Album {album}",
            genre=["Rock", "Pop"],
            date="1997-06-16",
            tracknumber=f"{number % 10}/10",
            lyrics="la la la\n" * 30 if number % 4 == 0 else "",
        )
    return folder


def record(number: int, chance: random.Random, words: list[str]) -> TrackRecord:
    def name(most: int) -> str:
        return " ".join(chance.choices(words, k=chance.randint(1, most))).title()

    title, artist, album = (
        name(5),
        words[number % 5000].title(),
        f"{words[number % 9000]} {name(2)}",
    )
    given = {
        "path": f"/music/{number}",
        "fingerprint": f"1-{number:032x}",
        "title": title,
        "artist": artist,
        "album": album,
        "album_artist": artist,
        "genre": words[number % 60],
        "duration_s": 100.0 + number % 200,
        "title_sort": sort_key(title),
        "artist_sort": sort_key(artist),
        "album_sort": sort_key(artist) + "\x1f" + sort_key(album),
        "musicbrainz": "{}",
    }
    absent = {"year": 1960 + number % 60, "bpm": None, "bit_rate_bps": None, "file": None}
    absent["end_s"] = None
    texts = ("codec", "composer", "comment", "date", "cover")
    values = tuple(
        given.get(column, absent.get(column, "" if column in texts else 0))
        for column in TRACK_COLUMNS
    )
    return TrackRecord(
        *(f"/music/{number}", f"1-{number:032x}", title, artist, album, artist, 100.0),
        values=values,
        artists=(artist,),
        genres=(words[number % 60],),
        lyrics="",
        synced_lyrics="",
        file=f"/music/{number}",
    )


def typed(chance: random.Random, records: list[TrackRecord]) -> list[str]:
    """What stands in the search field while a title or artist is typed, letter by letter."""
    track = chance.choice(records)
    text = chance.choice((track.title, track.artist, f"{track.artist} {track.title}"))
    lengths = (1, 2, 3, 5, 8, 12)
    return [text[:length] for length in lengths if length <= len(text)]


def walk_and_stat(folder: Path) -> None:
    for entry in os.scandir(folder):
        if entry.is_dir():
            walk_and_stat(Path(entry.path))
        else:
            entry.stat()


def read_with_mutagen(folder: Path) -> None:
    for path in folder.rglob("*.*"):
        mutagen.File(path)


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def median(work: Callable[[], object]) -> float:
    return statistics.median(timed(work) for _ in range(REPEATS))


def now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    main()
