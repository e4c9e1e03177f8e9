"""Brings the catalogue up to date with the music folders.

Stages: walk the folders → compare with what is known (a stat a file) → read what is new or
changed, in worker processes → write in short transactions → settle what moved, what is missing
and what failed. Each transaction is complete in itself: a scan that was stopped at any moment
is continued by the next one.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.identity import KnownTrack, Placement, place, place_deferred
from recommender.catalogue.library_store import LibraryStore
from recommender.catalogue.reading import Read, read_records
from recommender.catalogue.records import FileRecords, TrackRecord
from recommender.catalogue.sidecars import read_about
from recommender.catalogue.walk import FoundFile, Listing, distinct_roots, is_beside, is_under, walk
from recommender.control import WorkControl
from recommender.entities import Failure, Progress, ScanReport

WORKERS = 2
TRACKS_PER_COMMIT = 500
REPORT_EVERY_S = 0.1

ProgressSink = Callable[[Progress], None]


@dataclass(slots=True)
class _Tally:
    added: int = 0
    updated: int = 0
    moved: int = 0
    missing: int = 0
    unchanged: int = 0
    read: int = 0
    failed: list[Failure] = field(default_factory=list)
    deferred: list[TrackRecord] = field(default_factory=list)
    places: dict[str, set[str]] = field(default_factory=dict)
    """Of each file that was read, where its tracks lie now."""

    def add(self, placement: Placement) -> None:
        self.added += len(placement.inserts)
        self.updated += len(placement.updates)
        self.moved += len(placement.moves)
        self.missing += len(placement.displaced)
        self.deferred += placement.deferred


def scan(
    database: CatalogueDatabase,
    folders: Sequence[Path],
    *,
    clock: Callable[[], datetime],
    progress: ProgressSink | None = None,
    control: WorkControl | None = None,
    workers: int | None = None,
    inside: Set[str] = frozenset(),
) -> ScanReport:
    """Read the folders and bring their tracks up to date; nothing else is touched.

    A folder that is not there, or that is empty where tracks were known, is reported as
    unavailable and nothing under it is marked missing.

    Args:
        workers: processes that read files; 0 reads all in this one.
        inside: those of the folders that lie inside a music folder that is there: one of them
            that is empty now was emptied, it is no drive that is away.
    """
    return _Scan(database, clock, progress, control, workers, inside).run(folders)


class _Scan:
    """One scan, from walk to report."""

    def __init__(
        self,
        database: CatalogueDatabase,
        clock: Callable[[], datetime],
        progress: ProgressSink | None,
        control: WorkControl | None,
        workers: int | None,
        inside: Set[str],
    ) -> None:
        self._inside = inside
        self._database = database
        self._store = LibraryStore(database)
        self._clock = clock
        self._progress = progress or (lambda _: None)
        self._control = control or WorkControl()
        self._workers = WORKERS if workers is None else workers
        self._tally = _Tally()
        self._problems: dict[str, str] = {}  # path of a cue sheet, or of the file it is in → why
        self._asked: set[str] = set()  # cue sheets that files beside them were asked about
        self._reported_at = 0.0

    def run(self, folders: Sequence[Path]) -> ScanReport:
        """All stages in order."""
        started = time.monotonic()
        listings = self._walk(distinct_roots(folders))
        listings, unavailable = self._available(listings)
        if not self._control.cancelled:
            self._store_texts(listings)
            self._record_oddities(listings)
            to_read, back = self._compare(listings)
            if back:
                self._store.mark_present(back)
            self._read_and_store(to_read)
        if not self._control.cancelled:
            self._settle(listings)
        tally = self._tally
        return ScanReport(
            added=tally.added,
            updated=tally.updated,
            moved=tally.moved,
            missing=tally.missing,
            unchanged=tally.unchanged,
            failed=tuple(sorted(tally.failed, key=lambda failure: failure.path)),
            unavailable=tuple(unavailable),
            cancelled=self._control.cancelled,
            seconds=time.monotonic() - started,
        )

    # -- walk and compare --------------------------------------------------------------------

    def _walk(self, roots: Iterable[str]) -> list[Listing]:
        visited: set[tuple[int, int]] = set()
        listings: list[Listing] = []

        def proceed(found: int) -> bool:
            if self._is_time_to_report():
                before = sum(len(listing.files) for listing in listings)
                self._progress(Progress("walk", before + found, 0))
            return self._control.proceed()

        for root in roots:
            listings.append(walk(root, visited, proceed, nested=root in self._inside))
        return listings

    def _available(self, listings: Iterable[Listing]) -> tuple[list[Listing], list[str]]:
        """Listings that can be trusted, and the roots of those that cannot."""
        available, unavailable = [], []
        for listing in listings:
            # A mount point without its drive is an empty folder, not a library that was deleted.
            vanished = (
                not listing.files
                and listing.root not in self._inside
                and self._holds_tracks(listing.root)
            )
            if listing.available and not vanished:
                available.append(listing)
            else:
                unavailable.append(listing.root)
        return available, unavailable

    def _holds_tracks(self, root: str) -> bool:
        rows = self._database.read("SELECT path FROM tracks WHERE missing_since IS NULL")
        return any(is_under(row["path"], root) for row in rows)

    def _compare(self, listings: Iterable[Listing]) -> tuple[list[FoundFile], list[int]]:
        """Files to read, and tracks whose files are back unchanged."""
        known, parts = self._known_tracks()
        failures = {
            row[:3]: row["reason"]
            for row in self._database.read(
                "SELECT path, size_bytes, mtime_ns, reason FROM failures WHERE stage = 'scan'"
            )
        }
        to_read: list[FoundFile] = []
        back: list[int] = []
        for file in (file for listing in listings for file in listing.files):
            track = known.get(file.path)
            reason = failures.get(file[:3]) if failures else None
            if in_parts := parts.get(file.path) if parts else None:
                unchanged = all(part[:4] == file[:4] for part in in_parts)
                self._tally.unchanged += len(in_parts) if unchanged else 0
            elif unchanged := track is not None and track[:4] == file[:4]:
                assert track is not None
                if track["missing_since"] is None:
                    self._tally.unchanged += 1
                else:
                    self._tally.updated += 1
                    back.append(track["id"])
            if reason:
                self._tally.failed.append(Failure(file.path, reason))
            elif not unchanged:
                to_read.append(file)
        for sheet in (sheet for listing in listings for sheet in listing.sheets):
            if reason := failures.get(sheet):
                self._tally.failed.append(Failure(sheet[0], reason))
        return to_read, back

    def _known_tracks(self) -> tuple[dict[str, sqlite3.Row], dict[str, list[sqlite3.Row]]]:
        """Tracks that are files of their own by path; the present parts of others by file.

        Parts that are missing are read again when their file is back: their sheet may say
        something else by now.
        """
        columns = "size_bytes, mtime_ns, sidecar_stamp, id, missing_since FROM tracks"
        known = {
            row["path"]: row
            for row in self._database.read(f"SELECT path, {columns} WHERE file IS NULL")
        }
        parts: dict[str, list[sqlite3.Row]] = {}
        for row in self._database.read(
            f"SELECT file, {columns} WHERE file IS NOT NULL AND missing_since IS NULL"
        ):
            parts.setdefault(row["file"], []).append(row)
        return known, parts

    def _store_texts(self, listings: Sequence[Listing]) -> None:
        """Read biographies and reviews that are new or changed, and forget those that are gone."""
        rows = self._database.read("SELECT path, mtime_ns FROM sidecar_texts")
        known = {row["path"]: row["mtime_ns"] for row in rows}
        found = {text.path: text for listing in listings for text in listing.texts}
        changed = [text for text in found.values() if known.get(text.path) != text.mtime_ns]
        gone = [path for path in known if path not in found and _is_covered(path, listings)]
        if changed or gone:
            contents = [
                (text.path, text.folder, text.kind, read_about(text.path), text.mtime_ns)
                for text in changed
            ]
            self._store.store_texts(contents, gone)

    def _record_oddities(self, listings: Iterable[Listing]) -> None:
        oddities = [oddity for listing in listings for oddity in listing.oddities]
        if oddities:
            self._store.record_failures(oddities, self._now_s())
            self._tally.failed += [Failure(oddity.path, oddity.reason) for oddity in oddities]

    # -- read and write ----------------------------------------------------------------------

    def _read_and_store(self, files: Sequence[FoundFile]) -> None:
        changing = {file.path for file in files}

        def decide(records: Sequence[TrackRecord], known: Iterable[KnownTrack]) -> Placement:
            placement = place(records, known, changing)
            changing.difference_update(record.file for _, record in placement.updates)
            return placement

        started = time.monotonic()
        batch: list[Read] = []
        for read in read_records(files, self._workers, self._control):
            batch.append(read)
            self._tally.read += 1
            if len(batch) >= TRACKS_PER_COMMIT:
                self._write(batch, decide)
                batch = []
            self._report(len(files), started, read[0].path)
        self._write(batch, decide)
        self._report(len(files), started)

    def _write(
        self,
        reads: Sequence[Read],
        decide: Callable[[Sequence[TrackRecord], Iterable[KnownTrack]], Placement],
    ) -> None:
        found = {f.path: given for f, given in reads if isinstance(given, FileRecords)}
        self._asked.update(s for f, _ in reads for s in f.sheets if is_beside(s, f.path))
        if records := [record for given in found.values() for record in given.tracks]:
            self._tally.add(self._store.store(records, decide, self._now_s()))
        for path, given in found.items():
            self._tally.places[path] = {record.path for record in given.tracks}
            self._problems.update(given.problems)
        failed = [(file, reason) for file, reason in reads if isinstance(reason, str)]
        if failed:
            rows = [(file.path, reason, file.size_bytes, file.mtime_ns) for file, reason in failed]
            self._store.record_failures(rows, self._now_s())
            self._tally.failed += [Failure(file.path, reason) for file, reason in failed]

    # -- settle ------------------------------------------------------------------------------

    def _settle(self, listings: Sequence[Listing]) -> None:
        """What can only be said when every file was seen and read."""
        tally = self._tally
        if deferred := tally.deferred:
            tally.deferred = []
            tally.add(self._store.store(deferred, place_deferred, self._now_s()))
        self._record_problems(listings)
        present = {file.path for listing in listings for file in listing.files}
        gone = self._gone(present, listings)
        if gone:
            self._store.mark_missing(gone, self._now_s())
        found_again = self._store.adopt_twins() if gone or tally.added else set()
        tally.moved += len(found_again)
        tally.missing += len(set(gone) - found_again)
        if gone or tally.read or self._has_failures():
            seen = {state for listing in listings for state in listing.states}
            self._store.tidy(seen, lambda path: _is_covered(path, listings))

    def _gone(self, present: Set[str], listings: Sequence[Listing]) -> list[int]:
        """Tracks that are not where they were; two indexes tell, without a look at the rows."""
        places = self._tally.places
        parts = self._database.read("SELECT id, file FROM tracks WHERE file IS NOT NULL")
        files = {row["id"]: row["file"] for row in parts}
        gone = []
        for track_id, path in self._database.read(
            "SELECT id, path FROM tracks INDEXED BY tracks_by_path WHERE missing_since IS NULL"
        ):
            if path in present and path not in places:
                continue  # a file as before
            file = files.get(track_id, path)
            is_left = file not in present and _is_covered(path, listings)
            if is_left or path not in places.get(file, (path,)):
                gone.append(track_id)
        return gone

    def _record_problems(self, listings: Sequence[Listing]) -> None:
        """Remember the cue sheets that are of no use; each was asked for several files, maybe."""
        states = (state for listing in listings for state in listing.states)
        rows = {
            path: (path, self._problems[path], size_bytes, mtime_ns)
            for path, size_bytes, mtime_ns in states
            if path in self._problems
        }
        if solved := self._asked - self._problems.keys():
            self._store.forget_failures(solved)
            self._tally.failed = [f for f in self._tally.failed if f.path not in solved]
        if rows:
            self._store.record_failures(rows.values(), self._now_s())
            self._tally.failed += [Failure(path, reason) for path, reason, *_ in rows.values()]

    def _has_failures(self) -> bool:
        return self._database.read_one("SELECT 1 FROM failures LIMIT 1") is not None

    # -- progress ----------------------------------------------------------------------------

    def _report(self, total: int, started: float, current: str = "") -> None:
        done = self._tally.read
        if done < total and not self._is_time_to_report():
            return
        seconds = max(time.monotonic() - started, 1e-3)
        per_second = done / seconds
        self._progress(
            Progress(
                "scan",
                done,
                total,
                failed=len(self._tally.failed),
                current=current,
                rate_per_hour=per_second * 3600,
                remaining_s=(total - done) / per_second if per_second else None,
            )
        )

    def _is_time_to_report(self) -> bool:
        now = time.monotonic()
        if now - self._reported_at < REPORT_EVERY_S:
            return False
        self._reported_at = now
        return True

    def _now_s(self) -> float:
        return self._clock().timestamp()


def _is_covered(path: str, listings: Iterable[Listing]) -> bool:
    """Whether a path lies where the walk looked and could look."""
    return any(
        is_under(path, listing.root)
        and not any(is_under(path, folder) for folder in listing.unreadable)
        for listing in listings
    )
