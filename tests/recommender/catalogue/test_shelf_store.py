"""Artists, genres, years and folders count what is there and lead to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.shelf_store import ShelfStore
from recommender.catalogue.sort_keys import sort_key
from recommender.catalogue.tracks import TrackStore
from tests.rows import add_track

NOW = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
ROWS = [
    # artist, album, genres, year, folder, missing
    ("Björk", "Debut", ("Pop", "Art"), 1993, "/music/B/Debut", False),
    ("Bjork", "Debut", ("pop",), 1993, "/music/B/Debut", False),
    ("BJÖRK", "Post", ("Art",), 1995, "/music/B/Post", False),
    ("Ann", "", (), None, "/music", False),
    ("Ann", "Solo", ("Folk",), 2001, "/music/Ann", True),
    ("", "", ("Folk",), 2009, "/music/Ann & Co", False),
    ("سلمى", "ليل", ("Pop",), 2010, "/other/ليل", False),
]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[CatalogueDatabase]:
    database = CatalogueDatabase(tmp_path / "catalogue.sqlite3")
    with database.transaction() as db:
        db.execute("INSERT INTO folders (path, added_at) VALUES ('/music', 0), ('/other', 0)")
        for number, (artist, album, genres, year, folder, missing) in enumerate(ROWS):
            album_id = None
            if album:
                key = (album, sort_key(artist))
                db.execute(
                    "INSERT OR IGNORE INTO albums (title, album_artist, title_sort, artist_sort)"
                    " VALUES (?, ?, ?, ?)",
                    (album, key[1], album.lower(), key[1]),
                )
                find = "SELECT id FROM albums WHERE title = ? AND album_artist = ?"
                album_id = db.execute(find, key).fetchone()[0]
            track_id = add_track(
                database,
                f"{folder}/{number}.flac",
                artist=artist,
                album=album,
                album_id=album_id,
                album_artist=artist,
                album_sort=f"{sort_key(artist)}\x1f{album}",
                genre=", ".join(genres),
                year=year,
                missing_since=1.0 if missing else None,
            )
            for place, genre in enumerate(genres):
                db.execute("INSERT INTO track_genres VALUES (?, ?, ?)", (track_id, place, genre))
        db.execute("INSERT INTO tracks_fts(tracks_fts) VALUES ('rebuild')")
    yield database
    database.close()


@pytest.fixture
def profile_id(database: CatalogueDatabase) -> int:
    return FactLog(database, "listener", NOW).profile_id


@pytest.fixture
def shelves(database: CatalogueDatabase, profile_id: int) -> ShelfStore:
    return ShelfStore(database, profile_id, lambda: NOW)


@pytest.fixture
def tracks(database: CatalogueDatabase, profile_id: int) -> TrackStore:
    return TrackStore(database, profile_id, lambda: NOW)


def test_artists_are_one_whatever_the_capitals_and_accents(shelves: ShelfStore) -> None:
    told = [(artist.name, artist.albums, artist.tracks) for artist in shelves.artists()]
    assert told == [("Ann", 0, 1), ("BJÖRK", 2, 3), ("سلمى", 1, 1), ("", 0, 1)]
    assert shelves.count_artists() == 4
    assert [a.name for a in shelves.artists(limit=2, offset=1)] == ["BJÖRK", "سلمى"]
    assert shelves.artist("björk") == shelves.artists()[1]
    assert shelves.artist("nobody") is None
    assert len(shelves.artists()[1].cover_track_ids) == 2


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("bj", ["BJÖRK"]),
        ("ork", []),
        ("سل", ["سلمى"]),
        ("post", []),
        ("album:post", ["BJÖRK"]),
        ("genre:folk", [""]),
        ("-genre:pop", ["Ann", "BJÖRK", ""]),
        ("year:soon", []),
    ],
)
def test_artists_by_name_or_by_what_they_made(
    shelves: ShelfStore, query: str, names: list[str]
) -> None:
    assert [artist.name for artist in shelves.artists(query)] == names
    assert shelves.count_artists(query) == len(names)


def test_every_shelf_leads_to_as_many_tracks_as_it_counts(
    shelves: ShelfStore, tracks: TrackStore
) -> None:
    folders = shelves.folders() + shelves.folders("/music") + shelves.folders("/music/B")
    decades = shelves.decades()
    years = shelves.years(1990)
    for shelf in (*shelves.artists(), *shelves.genres(), *decades, *years, *folders):
        assert tracks.count(shelf.query) == shelf.tracks > 0, shelf


def test_genres_and_years(shelves: ShelfStore) -> None:
    genres = [(shelf.name.casefold(), shelf.tracks) for shelf in shelves.genres()]
    assert genres == [("pop", 3), ("art", 2), ("folk", 1), ("", 1)]
    decades = [(shelf.name, shelf.tracks) for shelf in shelves.decades()]
    assert decades == [("2010s", 1), ("2000s", 1), ("1990s", 3), ("", 1)]
    assert [(shelf.name, shelf.tracks) for shelf in shelves.years(1990)] == [
        ("1995", 1),
        ("1993", 2),
    ]


def test_folders_are_told_level_by_level(shelves: ShelfStore) -> None:
    roots = [(folder.path, folder.tracks, folder.has_folders) for folder in shelves.folders()]
    assert roots == [("/music", 5, True), ("/other", 1, True)]
    inside = [
        (folder.name, folder.tracks, folder.has_folders) for folder in shelves.folders("/music")
    ]
    assert inside == [("Ann & Co", 1, False), ("B", 3, True)]
    assert shelves.folders("/music/Ann & Co") == []
    assert [folder.name for folder in shelves.folders("/other")] == ["ليل"]


@settings(
    max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    st.lists(
        st.lists(
            st.text("ab. /!é\x7f", min_size=1).map(lambda t: t.replace("/", "-")),
            min_size=1,
            max_size=3,
        ),
        max_size=8,
    )
)
def test_folders_are_those_of_the_paths(
    tmp_path_factory: pytest.TempPathFactory, paths: list[list[str]]
) -> None:
    folder = tmp_path_factory.mktemp("paths")
    database = CatalogueDatabase(folder / "catalogue.sqlite3")
    files = {"/".join(("", "m", *parts)) for parts in paths}
    for file in files:
        add_track(database, file)
    shelves = ShelfStore(database, 1, lambda: NOW)
    expected = {file.split("/")[2] for file in files if file.count("/") > 2}
    assert {found.name for found in shelves.folders("/m")} == expected
    for found in shelves.folders("/m"):
        assert found.tracks == sum(file.startswith(f"/m/{found.name}/") for file in files)
    database.close()
