"""Lists and searches show the right tracks in the right order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.identity import place
from recommender.catalogue.library_store import LibraryStore
from recommender.catalogue.records import TRACK_COLUMNS, TrackRecord
from recommender.catalogue.search import ideographs
from recommender.catalogue.sort_keys import sort_key
from recommender.catalogue.tracks import TrackStore
from recommender.entities import End, Gesture, GestureKind, Interaction, Origin, TrackSort
from recommender.errors import UnknownTrack

NOW = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
LIBRARY = [
    # title, artist, album, genre, year, seconds
    ("Björk's Song", "Zoë Keating", "Into the Trees", "Cello", 2010, 300.0),
    ("Thunderstruck", "AC/DC", "The Razors Edge", "Hard Rock", 1990, 292.0),
    ("Love Story", "Ann", "First", "Pop", None, 100.0),
    ("Lovely Day", "Bill Withers", "Menagerie", "Soul", 1977, 255.0),
    ("Story", "Love Unlimited", "Second", "Soul", 1975, 200.0),
    ("東京の空", "Ann", "First", "Pop", 2001, 90.0),
    ("élan", "ann", "Second", "Pop", 2002, 80.0),
]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CatalogueDatabase]:
    database = CatalogueDatabase(tmp_path_factory.mktemp("tracks") / "catalogue.sqlite3")
    store = LibraryStore(database)
    for number, row in enumerate(LIBRARY):
        store.store([record(number, *row)], lambda new, old: place(new, old, set()), number)
    with database.transaction() as db:
        for title, bpm in (("Thunderstruck", 92.0), ("Lovely Day", 119.8)):
            db.execute("UPDATE tracks SET bpm = ? WHERE title = ?", (bpm, title))
    yield database
    database.close()


@pytest.fixture
def tracks(database: CatalogueDatabase) -> TrackStore:
    return TrackStore(database, FactLog(database, "listener", NOW).profile_id, lambda: NOW)


def record(
    number: int, title: str, artist: str, album: str, genre: str, year: int | None, seconds: float
) -> TrackRecord:
    path = f"/music/{number}.flac"
    given: dict[str, object] = dict.fromkeys(TRACK_COLUMNS, "") | {"bpm": None}
    given |= dict.fromkeys(("size_bytes", "mtime_ns", "sidecar_stamp", "channels"), 1)
    given |= dict.fromkeys(("sample_rate_hz", "compilation"), 1)
    given |= {"file": None, "start_s": 0.0, "end_s": None}
    given |= {"path": path, "fingerprint": path, "title": title, "artist": artist, "album": album}
    given |= {"album_artist": artist, "genre": genre, "year": year, "duration_s": seconds}
    given |= {"title_sort": sort_key(title), "artist_sort": sort_key(artist)}
    given |= {"album_sort": f"{sort_key(artist)}\x1f{year or 9999}\x1f{sort_key(album)}"}
    given["ideographs"] = ideographs((title, artist, album, genre))
    values = tuple(given[column] for column in TRACK_COLUMNS)
    return TrackRecord(
        path, path, title, artist, album, artist, seconds, values, (artist,), (genre,), "", "", path
    )


def titles(tracks: TrackStore, query: str = "", **options: object) -> list[str]:
    return [track.title for track in tracks.tracks(query, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bjork", {"Björk's Song"}),
        ("BJÖRK", {"Björk's Song"}),
        ("bjo\u0308r", {"Björk's Song"}),
        ("zoe keat", {"Björk's Song"}),
        ("ac/dc", {"Thunderstruck"}),
        ('"thunder', {"Thunderstruck"}),
        ("love sto", {"Love Story", "Story"}),
        ("lov", {"Love Story", "Lovely Day", "Story"}),
        ("l", {"Love Story", "Lovely Day", "Story"}),
        ("soul", {"Lovely Day", "Story"}),
        ("東京", {"東京の空"}),
        ("京の", {"東京の空"}),
        ("空", {"東京の空"}),
        ("空東", set()),
        ("title:の空", {"東京の空"}),
        ("album:空", set()),
        ("artist:ann", {"Love Story", "東京の空", "élan"}),
        ("artist:ann -pop", set()),
        ("artist:ann -story", {"東京の空", "élan"}),
        ("Artist:love", {"Story"}),
        ('"love story"', {"Love Story"}),
        ('"love st', {"Love Story"}),
        ('"love st"', set()),
        ("genre:soul story", {"Story"}),
        ("album:first title:love", {"Love Story"}),
        ("year:1977", {"Lovely Day"}),
        ("year:197", {"Lovely Day", "Story"}),
        ("year:1970s", {"Lovely Day", "Story"}),
        ("year:1975..1990", {"Thunderstruck", "Lovely Day", "Story"}),
        ("year:..1975", {"Story"}),
        ("year:>2001", {"Björk's Song", "élan"}),
        ("year:>=2001 pop", {"東京の空", "élan"}),
        ("-year:1900..2005", {"Björk's Song", "Love Story"}),
        ("year:soon", set()),
        ("love year: artist: -", {"Love Story", "Lovely Day", "Story"}),
        ("bpm:<100", {"Thunderstruck"}),
        ("bpm:90..120", {"Thunderstruck", "Lovely Day"}),
        ("bpm:120", {"Lovely Day"}),
        ("loved", set()),
        ('"loved"', set()),
        ("elan", {"élan"}),
        ("love NOT story", set()),
        ("trees*", {"Björk's Song"}),
        ("title:love", {"Love Story", "Lovely Day"}),
        ("nothing", set()),
        ("!!!", set()),
    ],
)
def test_every_word_is_the_beginning_of_one(
    tracks: TrackStore, query: str, found: set[str]
) -> None:
    for sort in TrackSort:
        assert set(titles(tracks, query, sort=sort)) == found
    assert tracks.count(query) == len(found)


def test_the_best_match_comes_first(tracks: TrackStore) -> None:
    # A title says more than an artist.
    assert titles(tracks, "love", sort=TrackSort.RELEVANCE)[-1] == "Story"


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=30))
@example('"')
@example("a AND (b OR NOT c) NEAR(x y) ^z col:w -v +u {t} *")
@example("\0")
@example('-year:..  bpm:<= "')
@example("year:²³ bpm:1e999 bpm:.. year:>")
@example("\ud800")
@example("𞤀𖼀 ꓐ ²₃ ½")
def test_any_text_is_a_harmless_query(tracks: TrackStore, query: str) -> None:
    found = tracks.tracks(query, sort=TrackSort.RELEVANCE)
    assert len(found) == tracks.count(query) <= len(LIBRARY)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_begins_words_of_a_track_finds_it(tracks: TrackStore, data: st.DataObject) -> None:
    title, artist, album, *_ = data.draw(st.sampled_from(LIBRARY))
    words = data.draw(st.lists(st.sampled_from(f"{title} {artist} {album}".split()), min_size=1))
    query = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in words)
    assert title in titles(tracks, query)


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (TrackSort.TITLE, ["Björk's Song", "élan", "Love Story", "Lovely Day", "Story"]),
        (TrackSort.ARTIST, ["Thunderstruck", "東京の空", "élan", "Love Story", "Lovely Day"]),
        (TrackSort.ALBUM, ["Thunderstruck", "東京の空", "élan", "Love Story", "Lovely Day"]),
        (TrackSort.RELEVANCE, ["Thunderstruck", "東京の空", "élan", "Love Story", "Lovely Day"]),
        (TrackSort.YEAR, ["Story", "Lovely Day", "Thunderstruck", "東京の空", "élan"]),
        (TrackSort.DURATION, ["élan", "東京の空", "Love Story", "Story", "Lovely Day"]),
        (TrackSort.GENRE, ["Björk's Song", "Thunderstruck", "東京の空", "élan", "Love Story"]),
        (TrackSort.ADDED, [row[0] for row in LIBRARY[:5]]),
        (TrackSort.PATH, [row[0] for row in LIBRARY[:5]]),
    ],
)
def test_orders_and_pages(tracks: TrackStore, sort: TrackSort, order: list[str]) -> None:
    everything = titles(tracks, sort=sort)
    assert everything[:5] == order
    pages = [titles(tracks, sort=sort, limit=2, offset=offset) for offset in range(0, 8, 2)]
    assert [title for page in pages for title in page] == everything
    if sort is TrackSort.RELEVANCE:
        return
    if sort is TrackSort.YEAR:  # the year that is not known stays last
        assert everything[-1] == titles(tracks, sort=sort, descending=True)[-1] == "Love Story"
    else:
        assert titles(tracks, sort=sort, descending=True) == everything[::-1]


def test_tempo_orders_what_has_one_and_leaves_the_others_on_their_shelf(tracks) -> None:
    rising = titles(tracks, sort=TrackSort.BPM)
    falling = titles(tracks, sort=TrackSort.BPM, descending=True)
    assert rising[-2:] == ["Thunderstruck", "Lovely Day"]
    assert falling[:2] == ["Lovely Day", "Thunderstruck"]
    assert rising[:-2] == falling[2:]
    assert titles(tracks, sort=TrackSort.BPM, limit=2, offset=5) == rising[5:7]


def test_pages_are_read_from_an_index(database: CatalogueDatabase, tracks: TrackStore) -> None:
    from recommender.catalogue.track_order import order

    apart = (TrackSort.PLAYS, TrackSort.LIKED, TrackSort.PLAYED, TrackSort.BPM, TrackSort.RELEVANCE)
    for sort in (sort for sort in TrackSort if sort not in apart):
        for descending in (False, True):
            plan = database.read(
                "EXPLAIN QUERY PLAN SELECT id FROM tracks WHERE missing_since IS NULL"
                f" ORDER BY {order(sort, descending)} LIMIT 50"
            )
            assert "TEMP B-TREE" not in str([tuple(row) for row in plan])


def test_plays_and_likes_are_those_of_the_profile(
    database: CatalogueDatabase, tracks: TrackStore
) -> None:
    facts = FactLog(database, "listener", NOW)
    track = tracks.tracks("thunder")[0]

    def play(listened_s: float, log: FactLog = facts) -> None:
        log.record_interaction(
            Interaction(
                track.track_id, NOW, listened_s, End.SKIPPED, Origin.LIBRARY, track.duration_s
            ),
            NOW,
        )

    def act(kind: GestureKind, minutes: int) -> None:
        facts.record_gesture(Gesture(kind, track.track_id, NOW + timedelta(minutes=minutes)), NOW)

    play(145.0)  # less than half
    play(146.0)
    play(292.0)
    play(292.0, FactLog(database, "somebody else", NOW))
    assert tracks.by_id(track.track_id).play_count == 2
    liked = []
    for minutes, kind in enumerate(
        (GestureKind.LIKE, GestureKind.QUEUE, GestureKind.UNLIKE, GestureKind.LIKE)
    ):
        act(kind, minutes)
        liked.append(tracks.by_id(track.track_id).liked)
    act(GestureKind.DISLIKE, 10)
    liked.append(tracks.by_id(track.track_id).liked)
    act(GestureKind.LIKE, 5)  # recorded later, but done before
    liked.append(tracks.by_id(track.track_id).liked)
    assert liked == [True, True, False, True, False, False]
    assert not tracks.tracks("bjork")[0].liked


def test_half_of_a_long_track_need_not_be_heard(
    database: CatalogueDatabase, tracks: TrackStore
) -> None:
    track = tracks.tracks("elan")[0]
    for listened_s in (239.0, 240.0):
        FactLog(database, "listener", NOW).record_interaction(
            Interaction(track.track_id, NOW, listened_s, End.SKIPPED, Origin.LIBRARY, 3600.0), NOW
        )
    assert tracks.by_id(track.track_id).play_count == 1


def test_tracks_are_found_by_id_and_path(tracks: TrackStore, tmp_path: Path) -> None:
    first, second = tracks.tracks(limit=2)
    ids = [second.track_id, 999, first.track_id]
    assert [track.track_id for track in tracks.by_ids(ids)] == [second.track_id, first.track_id]
    assert tracks.by_path(Path("/music/../music/1.flac")).title == "Thunderstruck"
    for path in ("/music/none.flac", tmp_path, "caf\udce9"):
        with pytest.raises(UnknownTrack):
            tracks.by_path(path)
    with pytest.raises(UnknownTrack):
        tracks.by_id(999)
    assert tracks.lyrics(999) == ("", "")
    assert tracks.texts(999) == {}
