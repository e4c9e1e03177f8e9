"""Albums and artists that are kept in memory are always those of the catalogue."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from recommender.catalogue.albums import AlbumStore
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.search import compile_query
from recommender.catalogue.shelf_store import ShelfStore
from recommender.catalogue.tracks import TrackStore
from recommender.entities import Gesture, GestureKind
from recommender.shelves import AlbumSort
from tests.recommender.catalogue.library import NOW, Library

WORDS = ("air", "amber", "moon", "monk", "river", "rain")
QUERIES = ("", "a", "am", "m", "moon r", "rain -air", "year:1970..1975", "loved", "title:x", "(")


class Shelves:
    """A library of tags without sound files, its lists, and what they should say."""

    def __init__(self, place: Path) -> None:
        self.library = Library(place)
        profile = self.library.facts.profile_id
        self.tracks: TrackStore = self.library.store
        self.albums = AlbumStore(self.library.database, profile, lambda: NOW)
        self.artists = ShelfStore(self.library.database, profile, lambda: NOW)

    def check(self, query: str) -> None:
        """Compare the lists with what the tracks say one by one."""
        matching = self.tracks.tracks(query)
        wanted = {(t.album, t.album_artist) for t in matching if t.album}
        for sort in AlbumSort:
            found = self.albums.albums(query, sort=sort)
            assert {(album.title, album.artist) for album in found} == wanted
            pages = [self.albums.albums(query, sort=sort, limit=2, offset=n) for n in (0, 2, 4)]
            assert [album for page in pages for album in page] == found[:6]
        assert self.albums.count(query) == len(wanted)
        artists = [artist.name for artist in self.artists.artists(query)]
        if not compile_query(query).beginning:
            assert set(artists) == {track.album_artist for track in matching}
        assert self.artists.count_artists(query) == len(artists)


@pytest.fixture
def shelves(tmp_path: Path) -> Iterator[Shelves]:
    shelves = Shelves(tmp_path)
    yield shelves
    shelves.library.database.close()


def test_whatever_changes_is_seen_at_once(shelves: Shelves) -> None:
    chance, library = random.Random(3), shelves.library
    for step in range(12):
        words = chance.choices(WORDS, k=3)
        library.add(
            f"{step % 7}.flac",
            300.0 + step,
            title=words[0],
            album=f"{words[1]} {step % 3}",
            artist=words[2],
            date=str(1968 + step),
        )
        if step % 4 == 3:
            (library.folder / f"{chance.randrange(7)}.flac").unlink(missing_ok=True)
        library.scan()
        for query in QUERIES:
            shelves.check(query)


def test_what_a_listener_did_is_asked_anew_each_time(shelves: Shelves) -> None:
    library = shelves.library
    library.add("a.flac", 300.0, album="Blue")
    library.scan()
    facts: FactLog = library.facts
    (track,) = shelves.tracks.tracks()
    for kind, expected in ((GestureKind.LIKE, 1), (GestureKind.UNLIKE, 0)):
        facts.record_gesture(Gesture(kind, track.track_id, NOW), NOW)
        assert shelves.albums.count("loved") == expected


def test_an_unchanged_library_is_read_once(
    shelves: Shelves, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelves.library.add("a.flac", 300.0, album="Blue", artist="Ann")
    shelves.library.scan()
    shelves.check("a")
    read: list[str] = []
    ask = CatalogueDatabase.read_one

    def watched(self: CatalogueDatabase, sql: str, *values: object) -> object:
        read.append(sql)
        return ask(self, sql, *values)  # type: ignore[arg-type]

    monkeypatch.setattr(CatalogueDatabase, "read_one", watched)
    assert shelves.albums.count("a") == 1
    assert shelves.albums.count("b") == 1
    assert [sql for sql in read if "tracks_of_albums" in sql] == []
    assert len([sql for sql in read if "tracks_fts" in sql]) == 1  # "a" was asked for before
