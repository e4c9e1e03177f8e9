"""The terms of the query language beside words: exact names, places, ages, plays, lyrics."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.query import Field, ages, named, parse
from recommender.catalogue.tracks import TrackStore
from recommender.entities import End, Interaction, Origin
from tests.rows import add_track

NOW = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
AGES_DAYS = (0.5, 3.0, 10.0, 40.0, 400.0)
PLAYS = (0, 0, 1, 3, 7)
LOOSE = [HealthCheck.function_scoped_fixture]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CatalogueDatabase]:
    """Five tracks, A to E: each older, and more often played, than the one before."""
    database = CatalogueDatabase(tmp_path_factory.mktemp("terms") / "catalogue.sqlite3")
    log = FactLog(database, "listener", NOW)
    for number, (age, plays) in enumerate(zip(AGES_DAYS, PLAYS, strict=True)):
        letter = "ABCDE"[number]
        artist = ("Queen", "Queens", 'Say "Hi"', "QUEEN", "")[number]
        track_id = add_track(
            database,
            f"/music/{'Jazz' if number % 2 else 'Rock_1'}/{letter}.flac",
            title=letter,
            artist=artist,
            album_artist=artist,
            album_sort=f"{artist.lower() or chr(0x10FFFF)}\x1f{letter}",
            title_sort=letter.lower(),
            codec=("flac", "mp3", "mp3", "opus", "aac")[number],
            added_at=(NOW - timedelta(days=age)).timestamp(),
            genre="Rock" if number < 2 else "",
        )
        for play in range(plays):
            started = NOW - timedelta(days=age * (play + 1) / plays)
            log.record_interaction(
                Interaction(track_id, started, 170.0, End.FINISHED, Origin.LIBRARY, 180.0), NOW
            )
    with database.transaction() as db:
        db.execute("INSERT INTO track_genres SELECT id, 0, genre FROM tracks WHERE genre != ''")
        db.execute("INSERT INTO lyrics VALUES (2, 'Ein Männlein steht', ''), (3, '', '100% !')")
        db.execute("INSERT INTO tracks_fts(tracks_fts) VALUES ('rebuild')")
    yield database
    database.close()


@pytest.fixture
def tracks(database: CatalogueDatabase) -> TrackStore:
    return TrackStore(database, FactLog(database, "listener", NOW).profile_id, lambda: NOW)


def found(tracks: TrackStore, query: str) -> str:
    return "".join(sorted(track.title for track in tracks.tracks(query)))


@pytest.mark.parametrize(
    ("query", "letters"),
    [
        ("artist:queen", "ABD"),
        ("artist:=queen", "AD"),
        ('-artist:="Queen"', "BCE"),
        (named(Field.ARTIST, 'Say "Hi"'), "C"),
        (named(Field.ARTIST, ""), "E"),
        ("artist:=", "ABCDE"),
        ("genre:=rock", "AB"),
        ("genre:=roc", ""),
        (named(Field.GENRE, ""), "CDE"),
        ("title:=a", "A"),
        ('folder:"/music/Jazz"', "BD"),
        ("folder:/music/Jaz", ""),
        ("folder:/", "ABCDE"),
        ("folder:JAZZ", "BD"),
        ("folder:rock_1", "ACE"),
        ("folder:rock%1", ""),
        ("folder:flac", ""),
        ("-folder:jazz", "ACE"),
        ("codec:MP3", "BC"),
        ("codec:o", "D"),
        ("-codec:flac", "BCDE"),
        ("lyrics:männlein", "B"),
        ("lyrics:100%", "C"),
        ("lyrics:0%1", ""),
        ("-lyrics:steht", "ACDE"),
        ("added:7d", "AB"),
        ("added:<3d", "A"),
        ("added:<=3d", "AB"),
        ("added:>1y", "E"),
        ("added:1w..2m", "CD"),
        ("added:1m..", "DE"),
        ("added:..3", "AB"),
        ("added:>", "ABCDE"),
        ("added:soon", ""),
        ("-added:7d", "CDE"),
        ("played:11d", "C"),
        ("played:<14d", "CD"),
        ("played:>1m", "E"),
        ("-played:14d", "ABE"),
        ("plays:0", "AB"),
        ("plays:>0", "CDE"),
        ("plays:1..3", "CD"),
        ("plays:<3", "ABC"),
        ("-plays:>=3", "ABC"),
        ("plays:>5", "E"),
        ("plays:many", ""),
        ("unplayed codec:mp3", "B"),
    ],
)
def test_terms(tracks: TrackStore, query: str, letters: str) -> None:
    assert found(tracks, query) == letters
    assert tracks.count(query) == len(letters)


@settings(max_examples=200)
@given(field=st.sampled_from((Field.ARTIST, Field.GENRE, Field.ALBUM)), name=st.text())
def test_any_name_can_be_asked_for_exactly(field: Field, name: str) -> None:
    import unicodedata

    (term,) = parse(named(field, name))
    assert (term.field, term.exact, term.negated) == (field, True, False)
    assert term.text == unicodedata.normalize("NFC", name)


@settings(max_examples=100, suppress_health_check=LOOSE, deadline=None)
@given(
    field=st.sampled_from(("added", "played")),
    sign=st.sampled_from(("", "<", "<=", ">", ">=")),
    days=st.integers(0, 500),
)
def test_an_age_is_compared_with_now(tracks: TrackStore, field: str, sign: str, days: int) -> None:
    of_field = AGES_DAYS if field == "added" else last_played()
    compared = {
        "": lambda age: age <= days,
        "<": lambda age: age < days,
        "<=": lambda age: age <= days,
        ">": lambda age: age > days,
        ">=": lambda age: age >= days,
    }[sign]
    letters = "".join(
        letter
        for letter, age in zip("ABCDE", of_field, strict=True)
        if age is not None and compared(age)
    )
    assert found(tracks, f"{field}:{sign}{days}d") == letters


def last_played() -> list[float | None]:
    return [age / plays if plays else None for age, plays in zip(AGES_DAYS, PLAYS, strict=True)]


@settings(max_examples=150, suppress_health_check=LOOSE, deadline=None)
@given(
    st.sampled_from(
        ("added:", "played:", "plays:", "folder:", "lyrics:", "codec:", "artist:=", "genre:=")
    ),
    st.text(st.sampled_from('<>=.0123456789dwmy/ajkq"%_!'), max_size=8),
)
def test_a_term_and_its_negation_divide_the_library(
    tracks: TrackStore, field: str, text: str
) -> None:
    term = parse(f"{field}{text.split(' ', maxsplit=1)[0]}")
    if len(term) != 1:
        return
    one, other = found(tracks, f"{field}{text}"), found(tracks, f"-{field}{text}")
    hopeless = term[0].field in (Field.ADDED, Field.PLAYED) and ages(term[0].text) is None
    if one and other and not hopeless and one != "ABCDE":
        assert "".join(sorted(one + other)) == "ABCDE"
