"""What the words in memory answer is what SQLite answers, whatever is asked and has changed."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from recommender.catalogue import tracks as track_lists
from recommender.catalogue import word_index
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.library_store import SEARCHED
from recommender.catalogue.matches import Matches, state_of
from recommender.catalogue.search import compile_query
from recommender.catalogue.sort_keys import sort_key
from recommender.catalogue.tracks import TrackStore
from recommender.catalogue.word_index import (
    COLUMNS,
    TOKENIZER,
    Tokenizer,
    WordIndex,
    numbers,
)
from recommender.entities import Gesture, GestureKind, TrackSort
from tests.recommender.catalogue.library import NOW, Library
from tests.rows import add_track

WORDS = (
    "air",
    "Ärger",
    "AMBER",
    "moon",
    "møn",
    "Łódź",
    "луна",
    "ﬁre",
    "x",
    "l2",
    "東京の空",
    "हिन्दी",
)
MIXED = "\u00e9\u0301 \u1e9e"
"""An accent upon an accent, and a capital that few know."""
TRACKS = 60


class Twins:
    """One catalogue asked through the words in memory, and without them."""

    def __init__(self, place: Path) -> None:
        self.database = CatalogueDatabase(place / "catalogue.sqlite3")
        profile_id = FactLog(self.database, "listener", NOW).profile_id
        self.matches = Matches(self.database)
        self.quick = TrackStore(self.database, profile_id, lambda: NOW, self.matches)
        self.plain = TrackStore(self.database, profile_id, lambda: NOW)
        chance = random.Random(5)
        for number in range(TRACKS):
            title, artist, album = (" ".join(chance.choices(WORDS, k=2)) for _ in range(3))
            if number % 10 == 0:
                title += f" {MIXED}"
            add_track(
                self.database,
                f"{number}.flac",
                title=title,
                artist=artist,
                album=album,
                title_sort=sort_key(title),
                artist_sort=sort_key(artist),
                album_sort=f"{sort_key(artist)}\x1f{number}",
                genre=chance.choice(WORDS),
                year=1970 + number,
            )
        self.list_all()

    def list_all(self) -> None:
        """Fill the full-text index from the tracks."""
        with self.database.transaction() as db:
            db.execute("INSERT INTO tracks_fts (tracks_fts) VALUES ('rebuild')")


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Twins:
    return Twins(tmp_path_factory.mktemp("twins"))


@pytest.fixture
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    return lambda most: monkeypatch.setattr(track_lists, "WEIGHED_AT_MOST", most)


def words_typed() -> st.SearchStrategy[str]:
    begun = st.builds(
        lambda word, letters: word[:letters],
        st.sampled_from((*WORDS, *MIXED.split())),
        st.integers(1, 5),
    )
    field = st.sampled_from(("", "title:", "artist:", "album:", "genre:", "-", '"'))
    term = st.one_of(
        st.builds(str.__add__, field, begun | st.text(max_size=3)),
        st.sampled_from(("year:197", "-year:1980..1990", "unplayed", "loved", "added:1d", "tag:a")),
    )
    return st.builds(" ".join, st.lists(term, min_size=1, max_size=3))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=words_typed(), most=st.sampled_from((0, 5, 2_000)))
@example(query="", most=0)
@example(query=MIXED, most=0)
@example(query="ﬁre", most=0)
def test_both_give_the_same_pages_in_every_order(
    twins: Twins, few_are_many: Callable[[int], None], query: str, most: int
) -> None:
    few_are_many(most)
    twins.matches.prepare()
    assert twins.quick.count(query) == twins.plain.count(query)
    search = compile_query(query)
    if not search.hopeless:
        values = search.parameters(1, NOW.timestamp())
        rows = twins.database.read(f"SELECT rowid FROM {search.source}", values)
        assert twins.matches.ids(search, values).tolist() == sorted(row[0] for row in rows)
    for sort in TrackSort:
        for descending in (False, True):
            found = twins.quick.ids(query, sort, descending)
            assert found == twins.plain.ids(query, sort, descending)
            assert len(found) == len(set(found)) == twins.quick.count(query)
            assert twins.quick.ids(query, sort, descending, 3, 2) == found[2:5]


def test_orders_are_the_same_for_few_and_many(
    twins: Twins, few_are_many: Callable[[int], None]
) -> None:
    apart = (TrackSort.RELEVANCE,)
    for sort in (sort for sort in TrackSort if sort not in apart):
        for descending in (False, True):
            few_are_many(2_000)
            found = twins.plain.ids("a", sort, descending)
            few_are_many(0)
            assert twins.plain.ids("a", sort, descending) == found


def test_words_are_answered_from_memory_and_nothing_else_is(
    twins: Twins, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(query: str) -> bool:
        """Whether SQLite had to look into its index."""
        search = compile_query(query)
        matches = Matches(twins.database)
        matches.prepare()
        reads: list[str] = []
        with monkeypatch.context() as patched:
            real = twins.database.read_one
            patched.setattr(
                twins.database,
                "read_one",
                lambda sql, *rest: (reads.append(sql), real(sql, *rest))[1],
            )
            matches.ids(search, search.parameters(1, 0.0))
        return any("tracks_fts" in sql for sql in reads)

    quick = ("a", "moon air", "title:x", "Łód", "ÄRG", "лу", "artist:a genre:m")
    assert [query for query in quick if asked(query)] == []
    slow = ('"moon air"', "東京", "moon -air", "ﬁre हि 東")
    assert [query for query in slow if not asked(query)] == []


def test_a_changed_catalogue_is_never_answered_from_old_words(tmp_path: Path) -> None:
    twins = Twins(tmp_path)
    twins.matches.prepare()
    before = twins.quick.count("moon")
    with twins.database.transaction() as db:
        db.execute("UPDATE tracks SET title = 'changed moon' WHERE title NOT LIKE '%moon%'")
        db.execute("INSERT INTO tracks_fts (tracks_fts) VALUES ('rebuild')")
    assert twins.quick.count("changed") == twins.plain.count("changed") > 0
    assert twins.quick.count("moon") == TRACKS > before
    twins.matches.prepare()
    assert twins.quick.ids("moon", TrackSort.TITLE) == twins.plain.ids("moon", TrackSort.TITLE)


def test_what_was_loved_is_asked_once_for_the_rows_and_their_number_and_anew_after_a_fact(
    tmp_path: Path,
) -> None:
    twins = Twins(tmp_path)
    facts = FactLog(twins.database, "listener", NOW)
    search = compile_query("loved")
    values = search.parameters(facts.profile_id, 0.0)
    assert len(twins.matches.ids(search, values)) == 0
    facts.record_gesture(Gesture(GestureKind.LIKE, 7, NOW), NOW)
    loved = twins.matches.ids(search, values)
    assert loved.tolist() == [7]
    later = search.parameters(facts.profile_id, 1.0)
    assert twins.matches.ids(search, later) is loved
    other = FactLog(twins.database, "somebody else", NOW)
    assert len(twins.matches.ids(search, search.parameters(other.profile_id, 1.0))) == 0


def test_a_scan_without_a_change_leaves_the_words(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("a.flac", 300.0, title="Moon")
    library.scan()
    state = state_of(library.database)
    library.scan()
    assert state_of(library.database) == state
    library.add("b.flac", 400.0)
    library.scan()
    assert state_of(library.database) != state


@given(st.lists(st.integers(0, 2**31 - 1)), st.integers(0, 30))
def test_numbers_are_read_in_pieces_as_they_are(given_ones: list[int], piece: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(word_index, "PIECE", piece)
        read = numbers(",".join(map(str, given_ones)), np.int64)
    assert read.tolist() == given_ones


def test_words_are_read_once_for_each_state(twins: Twins) -> None:
    twins.matches.prepare()
    words = twins.matches._words
    twins.matches.prepare()
    assert twins.matches._words is words


def test_words_are_kept_for_the_next_start_and_only_for_their_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    twins = Twins(tmp_path)
    twins.matches.prepare()
    with monkeypatch.context() as patched:
        patched.setattr(WordIndex, "read", lambda _database: pytest.fail("read once more"))
        later = Matches(twins.database)
        later.prepare()
    for query in ("moon", "a", "title:x artist:m", "луна"):
        search = compile_query(query)
        values = search.parameters(1, 0.0)
        assert later.ids(search, values).tolist() == twins.matches.ids(search, values).tolist()
    with twins.database.transaction() as db:
        db.execute("UPDATE tracks SET title = 'changed' WHERE id < 5")
        db.execute("INSERT INTO tracks_fts (tracks_fts) VALUES ('rebuild')")
    after = Matches(twins.database)
    after.prepare()
    assert twins.database.read_one("SELECT count(*) FROM kept_words")[0] == 1
    search = compile_query("changed")
    assert len(after.ids(search, search.parameters(1, 0.0))) == 4


def test_during_a_scan_searches_may_lag_behind_and_everything_else_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    twins = Twins(tmp_path)
    twins.matches.prepare()
    twins.matches.may_lag = True
    before = twins.quick.count("moon")
    with twins.database.transaction() as db:
        db.execute("UPDATE tracks SET title = 'changed moon' WHERE title NOT LIKE '%moon%'")
        db.execute("INSERT INTO tracks_fts (tracks_fts) VALUES ('rebuild')")
        db.execute("UPDATE tracks SET missing_since = 1 WHERE id = 3")
    assert (twins.quick.count("moon"), twins.quick.count("changed")) == (before, 0)
    assert twins.quick.count("") == TRACKS - 1
    kept, found = [], []
    real = WordIndex.read
    monkeypatch.setattr(WordIndex, "keep", lambda *_args: kept.append(1))
    with monkeypatch.context() as patched:

        def read(database: CatalogueDatabase) -> WordIndex:
            found.append(twins.quick.count("moon"))
            return real(database)

        patched.setattr(WordIndex, "read", read)
        twins.matches.prepare()
    assert found == [before]  # the old words answer while new ones are read
    assert twins.quick.count("changed") == twins.plain.count("changed") > 0
    assert not kept  # a scan has better things to write
    with twins.database.transaction() as db:
        db.execute("UPDATE tracks SET title = 'anew' WHERE id = 4")
        db.execute("INSERT INTO tracks_fts (tracks_fts) VALUES ('rebuild')")
    assert twins.quick.count("anew") == 0
    twins.matches.may_lag = False
    assert twins.quick.count("anew") == 1


def test_a_catalogue_without_tracks_has_no_words(tmp_path: Path) -> None:
    database = CatalogueDatabase(tmp_path / "catalogue.sqlite3")
    assert not WordIndex.read(database).beginning("a").any()
    matches = Matches(database)
    matches.prepare()
    assert TrackStore(database, 1, lambda: NOW, matches).ids("a") == []


def test_columns_and_tokenizer_are_those_of_the_full_text_index(twins: Twins) -> None:
    assert ", ".join(COLUMNS) == SEARCHED
    row = twins.database.read_one("SELECT sql FROM sqlite_master WHERE name = 'tracks_fts'")
    assert row is not None
    assert f'tokenize="{TOKENIZER}"' in row["sql"]


@pytest.mark.parametrize(
    ("text", "word"),
    [("Moon", "moon"), ("Łódź", "łodz"), ("É", "e"), ("ЛУНА", "луна"), ("a b", None), ("²", "²")],
)
def test_what_is_typed_is_spelt_as_the_index_spells(text: str, word: str | None) -> None:
    assert Tokenizer().token(text) == word
