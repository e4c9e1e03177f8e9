"""The catalogue file: transactions, migrations, backups, and what a listener is told."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
import sqlite_utils

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.migrations import migrations
from recommender.errors import CatalogueDamaged, CatalogueTooNew, CatalogueUnavailable

MIGRATION_NAMES = [
    "0001_library",
    "0002_facts",
    "0003_features",
    "0004_community",
    "0005_words",
    "0006_map",
    "0007_playlists",
    "0008_corrections",
    "0009_labels",
    "0010_wishes",
    "0011_statements",
    "0012_shelves",
    "0013_timbre",
    "0014_profiles",
    "0015_parts",
    "0016_shelf_state",
    "0017_word_index",
    "0018_kept_words",
    "0019_binary_sheets",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "catalogue.sqlite3"


def add_artist(database: CatalogueDatabase, name: str) -> None:
    with database.transaction() as db:
        db.execute("INSERT INTO artists (name) VALUES (?)", (name,))


def artists(database: CatalogueDatabase) -> list[str]:
    return [row["name"] for row in database.read("SELECT name FROM artists ORDER BY id")]


def test_a_transaction_that_raises_leaves_nothing(path: Path) -> None:
    database = CatalogueDatabase(path)
    add_artist(database, "kept")
    with pytest.raises(ValueError, match="on purpose"), database.transaction() as db:
        db.execute("INSERT INTO artists (name) VALUES ('lost')")
        raise ValueError("on purpose")
    assert artists(database) == ["kept"]
    database.close()


def test_a_nested_transaction_can_fail_alone(path: Path) -> None:
    database = CatalogueDatabase(path)
    with database.transaction() as db:
        db.execute("INSERT INTO artists (name) VALUES ('outer')")
        with pytest.raises(ValueError, match="inner"), database.transaction() as inner:
            inner.execute("INSERT INTO artists (name) VALUES ('inner')")
            raise ValueError("inner")
    assert artists(database) == ["outer"]
    database.close()


def test_readers_cannot_write_and_see_only_committed_rows(path: Path) -> None:
    database = CatalogueDatabase(path)
    with database.transaction() as db:
        db.execute("INSERT INTO artists (name) VALUES ('pending')")
        assert artists(database) == []
    assert artists(database) == ["pending"]
    with pytest.raises(CatalogueUnavailable):
        database.read("DELETE FROM artists RETURNING id")
    database.close()


def test_threads_write_one_after_another(path: Path) -> None:
    database = CatalogueDatabase(path)
    threads = [
        threading.Thread(target=add_artist, args=(database, f"artist {n}")) for n in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(artists(database)) == sorted(f"artist {n}" for n in range(16))
    database.close()


@pytest.mark.parametrize("stop_before", MIGRATION_NAMES[1:])
def test_every_old_state_is_brought_up_to_date_with_a_backup(path: Path, stop_before: str) -> None:
    path.parent.mkdir(parents=True)
    with sqlite_utils.Database(path) as old:
        migrations.apply(old, stop_before=stop_before)
        old["artists"].insert({"name": "from before"})
    database = CatalogueDatabase(path)
    assert artists(database) == ["from before"]
    assert database.check_integrity() == []
    with sqlite_utils.Database(path) as upgraded:
        assert not migrations.pending(upgraded)
    backups = list((path.parent / "backups").glob("*.sqlite3"))
    assert len(backups) == 1
    with sqlite_utils.Database(backups[0]) as copy:
        assert [row["name"] for row in copy["artists"].rows] == ["from before"]
    database.close()


def test_long_files_are_read_anew_for_the_sheets_in_their_tags(path: Path) -> None:
    path.parent.mkdir(parents=True)
    with sqlite_utils.Database(path) as old:
        migrations.apply(old, stop_before="0015_parts")
    for name, seconds in (("song", 240.0), ("image", 3600.0)):
        with sqlite_utils.Database(path) as old:
            columns = {
                "path": name,
                "fingerprint": name,
                "codec": "flac",
                "title": name,
                "size_bytes": 1,
                "mtime_ns": 1,
                "sample_rate_hz": 44_100,
                "channels": 2,
                "added_at": 0.0,
                "duration_s": seconds,
                "compilation": 0,
            } | dict.fromkeys(("artist", "album", "album_artist", "genre", "composer"), "")
            old["tracks"].insert(
                columns | dict.fromkeys(("comment", "date", "musicbrainz", "cover"), "")
            )
    database = CatalogueDatabase(path)
    rows = database.read("SELECT path, sidecar_stamp, file, start_s, end_s FROM tracks")
    assert {tuple(row) for row in rows} == {
        ("song", 0, None, 0, None),
        ("image", -1, None, 0, None),
    }
    database.close()


def test_the_list_of_migrations_here_is_complete() -> None:
    with sqlite_utils.Database(memory=True) as blank:
        assert [m.name for m in migrations.pending(blank)] == MIGRATION_NAMES


def test_a_newer_schema_is_refused_and_left_alone(path: Path) -> None:
    CatalogueDatabase(path).close()
    with sqlite_utils.Database(path) as future:
        future["_sqlite_migrations"].insert(
            {"migration_set": "hearth", "name": "9999_future", "applied_at": "2100-01-01"}
        )
    before = path.read_bytes()
    with pytest.raises(CatalogueTooNew, match="9999_future"):
        CatalogueDatabase(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this is not a database, but somebody's novel " * 100)
    before = path.read_bytes()
    with pytest.raises(CatalogueDamaged):
        CatalogueDatabase(path)
    assert path.read_bytes() == before


def test_a_place_that_cannot_be_written_gets_a_kind_message(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file stands where the folder should be")
    with pytest.raises(CatalogueUnavailable, match="cannot be made"):
        CatalogueDatabase(tmp_path / "data" / "catalogue.sqlite3")


def test_only_the_latest_backups_are_kept(path: Path) -> None:
    database = CatalogueDatabase(path)
    written = [database.backup(f"number-{n}") for n in range(7)]
    assert sorted((path.parent / "backups").iterdir()) == written[-5:]
    for copy in written[-5:]:
        connection = sqlite3.connect(copy)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
    database.close()
