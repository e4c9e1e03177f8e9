"""Playlists in the catalogue: order, edits taken back, many tracks, and nothing lost."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.playlist_store import KEPT_EDITS, PlaylistStore
from recommender.catalogue.tracks import TrackStore
from recommender.entities import Gesture, GestureKind, TrackSort
from recommender.errors import RequestError, UnknownTrack
from recommender.playlist_entities import SmartRule
from tests.recommender.catalogue.library import NOW, Library
from tests.recommender.catalogue.retag import JPEG, write_tags

TRACKS = 12


def fill(database: CatalogueDatabase, tracks: int) -> None:
    """Rows of tracks as the playlists need them."""
    with database.transaction() as db:
        db.conn.executemany(
            "INSERT INTO tracks (id, path, size_bytes, mtime_ns, fingerprint, added_at, codec,"
            " duration_s, sample_rate_hz, channels, title, artist, album, album_artist, genre,"
            " composer, comment, date, compilation, musicbrainz, cover) VALUES (?, ?, 1, 1, ?,"
            " ?, 'flac', 60, 44100, 2, ?, 'Nils', '', '', '', '', '', '', 0, '{}', '')",
            [(n, f"/m/{n}.flac", str(n), float(n), f"T{n}") for n in range(1, tracks + 1)],
        )


def open_store(place: Path, tracks: int = TRACKS) -> tuple[CatalogueDatabase, PlaylistStore]:
    database = CatalogueDatabase(place / "catalogue.sqlite3")
    facts = FactLog(database, "listener", NOW)
    fill(database, tracks)
    return database, PlaylistStore(database, TrackStore(database, facts.profile_id, lambda: NOW))


@pytest.fixture
def make_store(tmp_path: Path) -> Iterator[Callable[[int], PlaylistStore]]:
    opened: list[CatalogueDatabase] = []

    def make(tracks: int) -> PlaylistStore:
        database, store = open_store(tmp_path, tracks)
        opened.append(database)
        return store

    yield make
    for database in opened:
        database.close()


@pytest.fixture
def store(make_store: Callable[[int], PlaylistStore]) -> PlaylistStore:
    return make_store(TRACKS)


def test_a_playlist_keeps_its_order_and_the_same_track_twice(store: PlaylistStore) -> None:
    rain = store.create("  Rain\n", NOW, [3, 1, 3])
    store.add(rain, [2, 3], NOW)
    assert store.track_ids(rain) == [3, 1, 3, 2, 3]
    playlist = store.playlist(rain)
    assert (playlist.name, playlist.tracks, playlist.duration_s) == ("Rain", 5, 300.0)
    assert playlist.rule is None
    assert store.named("Rain") == playlist
    assert store.made_by_hand() == [("Rain", [3, 1, 3, 2, 3])]


def test_names_are_needed_and_unique(store: PlaylistStore) -> None:
    store.create("Rain", NOW)
    other = store.create("Sun", NOW)
    for call in (
        lambda: store.create("Rain", NOW),
        lambda: store.create(" \t", NOW),
        lambda: store.rename(other, "Rain", NOW),
    ):
        with pytest.raises(RequestError):
            call()
    assert [playlist.name for playlist in store.playlists()] == ["Rain", "Sun"]
    assert store.free_name("Rain") == "Rain 2"


def test_an_unknown_track_changes_nothing(store: PlaylistStore) -> None:
    rain = store.create("Rain", NOW, [1])
    edit = store.last_edit()
    for call in (
        lambda: store.add(rain, [2, 999], NOW),
        lambda: store.arrange(rain, [1], [1, 999], NOW),
        lambda: store.create("Fog", NOW, [999]),
    ):
        with pytest.raises(UnknownTrack):
            call()
    assert store.track_ids(rain) == [1]
    assert [playlist.name for playlist in store.playlists()] == ["Rain"]
    assert store.last_edit() == edit


def test_an_edit_of_what_has_changed_since_is_refused(store: PlaylistStore) -> None:
    rain = store.create("Rain", NOW, [1, 2, 3])
    store.add(rain, [4], NOW)
    with pytest.raises(RequestError, match="changed meanwhile"):
        store.arrange(rain, [1, 2, 3], [3, 2, 1], NOW)
    assert store.track_ids(rain) == [1, 2, 3, 4]


def test_a_deleted_playlist_comes_back_whole_after_a_restart(tmp_path: Path) -> None:
    database, store = open_store(tmp_path)
    rain = store.create("Rain", NOW, [5, 4, 5])
    store.delete(rain, NOW)
    assert store.playlists() == []
    database.close()
    database = CatalogueDatabase(tmp_path / "catalogue.sqlite3")
    store = PlaylistStore(database, TrackStore(database, 1, lambda: NOW))
    assert store.undo() == "deleting “Rain”"
    assert store.track_ids(rain) == [5, 4, 5]
    assert store.undo() == "making “Rain”"
    assert store.playlists() == []
    assert store.undo() is None
    database.close()


def test_ten_thousand_tracks_are_one_edit(make_store: Callable[[int], PlaylistStore]) -> None:
    store = make_store(10_000)
    every = list(range(1, 10_001))
    rain = store.create("Rain", NOW, [7])
    store.add(rain, every, NOW)
    assert store.track_ids(rain) == [7, *every]
    store.arrange(rain, [7, *every], every[::-1], NOW)
    assert store.track_ids(rain) == every[::-1]
    store.undo()
    store.undo()
    assert store.track_ids(rain) == [7]


def test_only_the_last_edits_are_kept(store: PlaylistStore) -> None:
    rain = store.create("Rain", NOW)
    for _ in range(KEPT_EDITS + 20):
        store.add(rain, [1], NOW)
    undone = 0
    while store.undo():
        undone += 1
    assert undone == KEPT_EDITS
    assert store.track_ids(rain) == [1] * 20


def test_a_smart_playlist_follows_the_library(library: Library) -> None:
    library.add("a.flac", 220.0, title="Calm", genre="Folk", date="1994")
    library.add("b.flac", 330.0, title="Wild", genre="Rock", date="2004")
    library.scan()
    store = PlaylistStore(library.database, library.store)
    folk = store.create("Folk", NOW, rule=SmartRule("genre:folk", TrackSort.TITLE))
    newest = store.create("Newest", NOW, rule=SmartRule("", TrackSort.YEAR, True, 1))
    loved = store.create("Loved", NOW, rule=SmartRule("loved"))

    def titles(playlist_id: int) -> list[str]:
        return [track.title for track in library.store.by_ids(store.track_ids(playlist_id))]

    assert (titles(folk), titles(newest), titles(loved)) == (["Calm"], ["Wild"], [])
    library.add("c.flac", 440.0, title="Air", genre="Folk", date="2010")
    library.scan()
    track_id = library.at(library.folder / "a.flac").track_id
    library.facts.record_gesture(Gesture(GestureKind.LIKE, track_id, NOW), NOW)
    assert (titles(folk), titles(newest), titles(loved)) == (["Air", "Calm"], ["Air"], ["Calm"])
    assert store.playlist(folk).tracks == 2
    assert store.playlist(folk).duration_s == pytest.approx(0.6, abs=0.05)
    assert store.playlist(newest).duration_s == pytest.approx(0.3, abs=0.05)
    with pytest.raises(RequestError, match="rule"):
        store.add(folk, [track_id], NOW)
    assert store.made_by_hand() == []
    store.set_rule(folk, SmartRule("genre:rock"), NOW)
    assert titles(folk) == ["Wild"]
    assert store.undo() == "changing “Folk”"
    assert store.playlist(folk).rule == SmartRule("genre:folk", TrackSort.TITLE)


def test_covers_are_of_different_albums(library: Library) -> None:
    for number in range(6):
        path = library.add(f"{number}.flac", 200.0 + 30 * number)
        write_tags(path, JPEG if number != 2 else None, album=f"Album {number // 2}")
    library.scan()
    store = PlaylistStore(library.database, library.store)
    ids = [library.at(library.folder / f"{number}.flac").track_id for number in range(6)]
    rain = store.create("Rain", NOW, ids)
    assert store.playlist(rain).cover_track_ids == (ids[0], ids[3], ids[4])


IDS = st.lists(st.integers(1, TRACKS), max_size=6)


class Edits(RuleBasedStateMachine):
    """Any edits in any order, against plain lists; undo goes back through all of them."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.database, self.store = open_store(Path(self.folder.name))
        self.now: dict[int, tuple[str, list[int]]] = {}
        self.before: list[dict[int, tuple[str, list[int]]]] = []
        self.names = 0

    def edited(self) -> None:
        self.before.append(json_copy(self.now))

    @rule(ids=IDS)
    def create(self, ids: list[int]) -> None:
        self.edited()
        self.names += 1
        name = f"List {self.names}"
        self.now[self.store.create(name, NOW, ids)] = (name, list(ids))

    @precondition(lambda self: self.now)
    @rule(data=st.data(), ids=IDS)
    def add(self, data: st.DataObject, ids: list[int]) -> None:
        playlist_id = data.draw(st.sampled_from(sorted(self.now)))
        self.edited()
        self.store.add(playlist_id, ids, NOW)
        self.now[playlist_id][1].extend(ids)

    @precondition(lambda self: self.now)
    @rule(data=st.data())
    def arrange(self, data: st.DataObject) -> None:
        playlist_id = data.draw(st.sampled_from(sorted(self.now)))
        name, ids = self.now[playlist_id]
        wanted = data.draw(st.permutations(ids))[: data.draw(st.integers(0, len(ids)))]
        if wanted != ids:
            self.edited()
        self.store.arrange(playlist_id, ids, wanted, NOW)
        self.now[playlist_id] = (name, list(wanted))

    @precondition(lambda self: self.now)
    @rule(data=st.data())
    def rename(self, data: st.DataObject) -> None:
        playlist_id = data.draw(st.sampled_from(sorted(self.now)))
        self.edited()
        self.names += 1
        self.store.rename(playlist_id, f"List {self.names}", NOW)
        self.now[playlist_id] = (f"List {self.names}", self.now[playlist_id][1])

    @precondition(lambda self: self.now)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        playlist_id = data.draw(st.sampled_from(sorted(self.now)))
        self.edited()
        self.store.delete(playlist_id, NOW)
        del self.now[playlist_id]

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        assert self.store.undo()
        self.now = self.before.pop()

    def teardown(self) -> None:
        kept = {
            playlist.playlist_id: (playlist.name, self.store.track_ids(playlist.playlist_id))
            for playlist in self.store.playlists()
        }
        assert kept == self.now
        while self.before:
            self.undo()
        assert self.store.playlists() == []
        assert self.database.check_integrity() == []
        self.database.close()
        self.folder.cleanup()


def json_copy(state: dict[int, tuple[str, list[int]]]) -> dict[int, tuple[str, list[int]]]:
    return {key: (name, ids) for key, (name, ids) in json.loads(json.dumps(list(state.items())))}


Edits.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=16,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestEdits = Edits.TestCase
