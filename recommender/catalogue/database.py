"""One SQLite file: opened safely, migrated with a backup, written by one connection.

Threads: any thread may call any method. Writes share the one write connection and queue on a
lock (keep transactions short: read files and compute before, not inside). Reads use a
connection of the calling thread that cannot write, and see the last committed state.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlite_utils

from recommender.catalogue.migrations import migrations
from recommender.errors import CatalogueDamaged, CatalogueTooNew, CatalogueUnavailable
from recommender.phrases import say

BUSY_TIMEOUT_S = 30.0
KEPT_BACKUPS = 5


class CatalogueDatabase:
    """The catalogue file, open until :meth:`close`.

    Raises:
        CatalogueTooNew: a newer Hearth wrote it; it is left untouched.
        CatalogueDamaged: SQLite does not accept the file; it is left untouched.
        CatalogueUnavailable: it cannot be opened or created (permissions, disk full).
    """

    def __init__(self, path: Path, backup_dir: Path | None = None) -> None:
        self.path = path
        self._backup_dir = backup_dir or path.parent / "backups"
        self._write_lock = threading.RLock()
        self._readers = threading.local()
        self._all_readers: list[sqlite3.Connection] = []
        self._readers_lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CatalogueUnavailable(
                say(
                    "The folder {path} cannot be made: {why}.",
                    why=str(error),
                    path=str(path.parent),
                )
            ) from error
        with translated_errors(path):
            self._writer = self._connect(path)
            try:
                self._migrate()
            except BaseException:
                self._writer.close()
                raise

    @contextmanager
    def transaction(self) -> Iterator[sqlite_utils.Database]:
        """A write transaction: committed when the block ends, undone when it raises.

        May be nested in the same thread (the inner block is a savepoint).

        Raises:
            CatalogueUnavailable: the disk is full, read-only or failing; nothing was stored.
        """
        with self._write_lock, translated_errors(self.path):
            connection = self._writer.conn
            nested = connection.in_transaction
            if nested:
                with self._writer.atomic():
                    yield self._writer
                return
            # IMMEDIATE: another process's write is waited for here, not failed upon half-way.
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def read(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[sqlite3.Row]:
        """All rows of one query, from this thread's read-only connection."""
        with translated_errors(self.path):
            return self._reader().execute(sql, parameters).fetchall()

    def read_in_parts(
        self, sql: str, parameters: Sequence[Any] | dict[str, Any] = (), rows: int = 1_000
    ) -> Iterator[list[sqlite3.Row]]:
        """All rows of one query, so many at a time: of large values only these are in memory."""
        with translated_errors(self.path):
            cursor = self._reader().execute(sql, parameters)
            while part := cursor.fetchmany(rows):
                yield part

    def read_one(
        self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()
    ) -> sqlite3.Row | None:
        """The first row of one query, or None."""
        with translated_errors(self.path):
            row: sqlite3.Row | None = self._reader().execute(sql, parameters).fetchone()
            return row

    def check_integrity(self) -> list[str]:
        """What SQLite finds wrong with the file (structure and references); empty when sound."""
        problems = [row[0] for row in self.read("PRAGMA integrity_check") if row[0] != "ok"]
        problems += [
            f"{row[0]} row {row[1]} refers to a missing {row[2]}"
            for row in self.read("PRAGMA foreign_key_check")
        ]
        return problems

    def backup(self, name: str) -> Path:
        """Write a consistent copy beside the catalogue; the oldest ones above five go."""
        self._backup_dir.mkdir(parents=True, exist_ok=True)
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        target = self._backup_dir / f"{stamp}-{name}.sqlite3"
        with self._write_lock, translated_errors(target):
            copy = sqlite3.connect(target)
            try:
                self._writer.conn.backup(copy)
            finally:
                copy.close()
        for old in sorted(self._backup_dir.glob("*.sqlite3"))[:-KEPT_BACKUPS]:
            old.unlink(missing_ok=True)
        return target

    def close(self) -> None:
        """Close every connection; calling it twice does no harm."""
        with self._readers_lock:
            readers, self._all_readers = self._all_readers, []
        for connection in readers:
            connection.close()
        with self._write_lock:
            self._writer.close()

    @staticmethod
    def _connect(path: Path) -> sqlite_utils.Database:
        connection = sqlite3.connect(
            path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        # FULL: a fact that was acknowledged survives a power cut, not only a crash.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        return sqlite_utils.Database(connection, execute_plugins=False)

    def _reader(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._readers, "connection", None)
        if connection is None:
            connection = sqlite3.connect(
                self.path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
            )
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA query_only = ON")
            self._readers.connection = connection
            with self._readers_lock:
                self._all_readers.append(connection)
        return connection

    def _migrate(self) -> None:
        with sqlite_utils.Database(memory=True) as blank:
            known = {migration.name for migration in migrations.pending(blank)}
        applied = {migration.name for migration in migrations.applied(self._writer)}
        if unknown := applied - known:
            raise CatalogueTooNew(
                say(
                    "{path} was written by a newer version of Hearth ({versions}). Update "
                    "Hearth; nothing was changed.",
                    path=str(self.path),
                    versions=", ".join(sorted(unknown)),
                )
            )
        if applied and migrations.pending(self._writer):
            self.backup("before-migration")
        with self.transaction() as db:
            migrations.apply(db)


@contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's environment faults into ours; bugs pass unchanged."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        text = str(error)
        if "not a database" in text or "malformed" in text:
            raise CatalogueDamaged(
                say(
                    "{path} is damaged ({why}). Hearth left it as it is; a copy may lie in "
                    "{folder}.",
                    path=str(path),
                    why=text,
                    folder=str(path.parent / "backups"),
                )
            ) from error
        # OperationalError also covers wrong SQL, which is a bug of ours and must stay one.
        environment = ("disk", "locked", "readonly", "unable to open", "I/O")
        if isinstance(error, sqlite3.OperationalError) and any(w in text for w in environment):
            raise CatalogueUnavailable(
                say("The catalogue {path} cannot be used: {why}.", path=str(path), why=text)
            ) from error
        raise
