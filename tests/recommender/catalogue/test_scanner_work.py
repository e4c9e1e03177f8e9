"""A scan reads many files in worker processes, and may be stopped at any moment."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from recommender.catalogue import reading, scanner
from recommender.catalogue.database import CatalogueDatabase
from recommender.control import WorkControl
from recommender.entities import Progress
from tests.recommender.catalogue.library import NOW, Library, counts, many_files


def test_many_files_are_read_by_worker_processes(library: Library) -> None:
    many_files(library, 150)
    (library.folder / "bad.wav").write_bytes(b"x")
    seen: list[Progress] = []
    report = library.scan(progress=seen.append)
    assert counts(report) == {"added": 150}
    assert len(report.failed) == 1
    last = seen[-1]
    assert (last.stage, last.done, last.total, last.failed) == ("scan", 151, 151, 1)
    assert last.rate_per_hour
    assert last.remaining_s == 0
    assert counts(library.scan()) == {"unchanged": 150}


def test_a_file_that_crashes_its_worker_costs_only_itself(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    many_files(library, 100)
    (library.folder / "killer.wav").write_bytes(b"x")
    monkeypatch.setattr(reading, "READER", "tests.recommender.catalogue.mortal:MortalReader")
    report = library.scan()
    assert counts(report) == {"added": 100}
    assert [Path(failure.path).name for failure in report.failed] == ["killer.wav"]
    assert "ended its process" in report.failed[0].reason


def test_cancelling_keeps_what_was_done_and_claims_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanner, "TRACKS_PER_COMMIT", 4)
    monkeypatch.setattr(scanner, "REPORT_EVERY_S", 0.0)
    gone = library.add("gone.flac", 300.0)
    library.scan()
    gone.unlink()
    many_files(library, 20)
    control = WorkControl()

    def stop(progress: Progress) -> None:
        if progress.done == 10:
            control.cancel()

    report = library.scan(progress=stop, control=control)
    assert report.cancelled
    assert (report.added, report.missing) == (10, 0)
    assert counts(library.scan()) == {"added": 10, "unchanged": 10, "missing": 1}


KILLED_SCAN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue import scanner
scanner.TRACKS_PER_COMMIT = 8
database = CatalogueDatabase(Path(sys.argv[1]))
print("ready", flush=True)
scanner.scan(database, [Path(sys.argv[2])], clock=lambda: datetime.now(UTC))
"""


def test_a_scan_killed_at_any_moment_is_continued(library: Library, tmp_path: Path) -> None:
    many_files(library, 160)
    path = tmp_path / "killed" / "catalogue.sqlite3"
    stored = 0
    for seconds in (0.05, 0.35, 0.5, 0.7):
        scan = subprocess.Popen(
            [sys.executable, "-c", KILLED_SCAN, str(path), str(library.folder)],
            cwd=Path(__file__).parents[3],
            stdout=subprocess.PIPE,
        )
        assert scan.stdout is not None
        scan.stdout.readline()
        time.sleep(seconds)
        scan.kill()
        scan.communicate()
        database = CatalogueDatabase(path)
        assert database.check_integrity() == []
        with database.transaction() as db:
            db.conn.execute("INSERT INTO tracks_fts(tracks_fts, rank) VALUES('integrity-check', 1)")
        (now_stored,) = database.read("SELECT count(*) FROM tracks")[0]
        assert now_stored >= stored
        stored = now_stored
        database.close()
    database = CatalogueDatabase(path)
    report = scanner.scan(database, [library.folder], clock=lambda: NOW)
    assert report.added + report.unchanged == 160
    assert report.unchanged == stored
    assert database.check_integrity() == []
    database.close()
