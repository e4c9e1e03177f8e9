"""A music folder with its catalogue, for the tests of scans."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from recommender.catalogue import scanner
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.tracks import TrackStore
from recommender.entities import End, Interaction, Origin, ScanReport, Track, TrackSort
from tests.media import tone, write_audio
from tests.recommender.catalogue.retag import write_tags

NOW = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)


class Library:
    """A music folder and its catalogue."""

    def __init__(self, place: Path) -> None:
        self.folder = place / "music"
        self.folder.mkdir()
        self.database = CatalogueDatabase(place / "data" / "catalogue.sqlite3")
        self.facts = FactLog(self.database, "listener", NOW)
        self.store = TrackStore(self.database, self.facts.profile_id, lambda: NOW)
        self.now = NOW

    def add(self, name: str, hz: float, seconds: float = 0.3, **tags: str) -> Path:
        path = write_audio(self.folder / name, tone(seconds, hz))
        return write_tags(path, **tags) if tags else path

    def scan(self, *folders: Path, **options: object) -> ScanReport:
        self.now += timedelta(minutes=1)
        report = scanner.scan(
            self.database, folders or (self.folder,), clock=lambda: self.now, **options
        )
        self.check()
        return report

    def check(self) -> None:
        assert self.database.check_integrity() == []
        with self.database.transaction() as db:
            db.conn.execute("INSERT INTO tracks_fts(tracks_fts, rank) VALUES('integrity-check', 1)")

    def play(self, path: Path) -> int:
        track_id = self.at(path).track_id
        self.facts.record_interaction(
            Interaction(track_id, self.now, 0.3, End.FINISHED, Origin.LIBRARY, 0.3), self.now
        )
        return track_id

    def at(self, path: Path) -> Track:
        return self.store.by_path(path)

    def titles(self, query: str = "") -> list[str]:
        return [track.title for track in self.store.tracks(query, sort=TrackSort.TITLE)]

    def value(self, sql: str) -> object:
        row = self.database.read_one(sql)
        return row and row[0]


def counts(report: ScanReport) -> dict[str, int]:
    names = ("added", "updated", "moved", "missing", "unchanged")
    return {name: getattr(report, name) for name in names if getattr(report, name)}


def many_files(library: Library, count: int) -> None:
    source = library.add("0.wav", 300.0, 0.02).read_bytes()
    for number in range(1, count):
        data = bytearray(source)
        data[-4:] = number.to_bytes(4, "little")
        (library.folder / f"{number}.wav").write_bytes(data)
