"""Facts: committed at once, never changed, refused when they contradict themselves."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.tracks import TrackStore
from recommender.entities import (
    ChannelName,
    End,
    Gesture,
    GestureKind,
    Interaction,
    Origin,
)
from recommender.errors import InvalidFact, UnknownTrack
from recommender.phrases import Day, plain, say
from recommender.slates import Shares, Slate, Slot, Wish
from tests.rows import add_track

NOW = datetime(2026, 3, 1, 20, 15, tzinfo=timezone(timedelta(hours=5, minutes=30)))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[CatalogueDatabase]:
    database = CatalogueDatabase(tmp_path / "catalogue.sqlite3")
    add_track(database, "one.flac")
    add_track(database, "two.flac")
    yield database
    database.close()


@pytest.fixture
def log(database: CatalogueDatabase) -> FactLog:
    return FactLog(database, "default", NOW)


def interaction(**changes: object) -> Interaction:
    plain = Interaction(
        track_id=1,
        started_at=NOW,
        listened_s=12.5,
        end=End.SKIPPED,
        origin=Origin.LIBRARY,
        duration_s=180.0,
    )
    return dataclasses.replace(plain, **changes)  # type: ignore[arg-type]


def slate(slate_id: str = "s1") -> Slate:
    slots = tuple(
        Slot(
            track_id=track_id,
            score=0.5,
            propensity=0.25,
            exploring=track_id == 2,
            parts={ChannelName.SOUND: 0.4, ChannelName.LEARNING: 0.1},
            reason=say("because of {day}", day=Day(NOW, NOW)),
            features=np.array([1.0, -0.5], np.float32),
            shares=Shares(sound=0.75, exploration=0.25) if track_id == 2 else None,
            cited=(2, 1),
        )
        for track_id in (1, 2)
    )
    wish = Wish(plus=((1, 2), "calm"), minus=((2,),), variance=0.5)
    notes = (say("{n} notes", n=3), plain("A note."))
    return Slate(slate_id, "discover", "test/1", NOW, 7, 0.3, slots, (1, 2), notes, wish)


def test_an_interaction_comes_back_as_it_was_with_its_local_hour(log: FactLog) -> None:
    fact_id = log.record_interaction(interaction(uid="u1"), NOW)
    assert log.interactions() == [interaction(uid="u1", interaction_id=fact_id)]
    assert log.interactions()[0].started_at.hour == 20


def test_a_fact_sent_twice_is_stored_once(log: FactLog) -> None:
    first = log.record_interaction(interaction(uid="same"), NOW)
    assert log.record_interaction(interaction(uid="same"), NOW) == first
    assert len(log.interactions()) == 1


def test_a_fact_is_there_for_another_connection_as_soon_as_it_was_taken(
    log: FactLog, database: CatalogueDatabase
) -> None:
    log.record_interaction(interaction(), NOW)
    other = sqlite3.connect(database.path)
    assert other.execute("SELECT count(*) FROM interactions").fetchone() == (1,)
    other.close()


def test_gestures_and_slates_come_back(log: FactLog) -> None:
    log.record_slate(slate())
    like = Gesture(GestureKind.LIKE, 2, NOW, slate_id="s1", slot=1)
    fact_id = log.record_gesture(like, NOW)
    assert log.gestures() == [dataclasses.replace(like, gesture_id=fact_id)]
    stored = log.slate("s1")
    assert stored is not None
    assert [slot.parts for slot in stored.slots] == [slot.parts for slot in slate().slots]
    assert stored.shortlist == (1, 2)
    assert [features.slot for features in log.played_slot_features()] == [1]


def test_reasons_come_back_as_phrases_and_those_of_earlier_versions_as_they_were(
    log: FactLog, database: CatalogueDatabase
) -> None:
    log.record_slate(slate())
    with database.transaction() as db:
        columns = "track_id, propensity, score, exploring, parts, features, shares, cited"
        db.execute(
            f"INSERT INTO slate_slots (slate_id, slot, reason, {columns})"
            f" SELECT slate_id, 9, 'You liked it today.', {columns} FROM slate_slots WHERE slot = 0"
        )
        db.execute(
            "INSERT INTO slates SELECT 's0', profile_id, kind, policy, created_at, utc_offset_min,"
            " seed, dial, shortlist, wish, '[\"A note.\"]' FROM slates"
        )
    stored, earlier = log.slate("s1"), log.slate("s0")
    assert stored is not None
    assert earlier is not None
    assert [slot.reason for slot in stored.slots[:2]] == [slot.reason for slot in slate().slots]
    assert stored.notes == slate().notes
    assert str(stored.slots[-1].reason) == "You liked it today."
    assert [str(note) for note in earlier.notes] == ["A note."]


def test_a_gesture_that_is_taken_back_stays_on_record_and_counts_no_more(
    log: FactLog, database: CatalogueDatabase
) -> None:
    tracks = TrackStore(database, log.profile_id, lambda: NOW)
    like_id = log.record_gesture(Gesture(GestureKind.LIKE, 1, NOW), NOW)
    assert tracks.by_id(1).liked
    assert tracks.ids("loved") == [1]
    back = Gesture(GestureKind.TAKE_BACK, 1, NOW, retracts=like_id)
    log.record_gesture(back, NOW)
    assert not tracks.by_id(1).liked
    assert tracks.ids("loved") == []
    assert [made.kind for made in log.gestures()] == [GestureKind.LIKE, GestureKind.TAKE_BACK]
    assert log.gestures()[1].retracts == like_id


@pytest.mark.parametrize(
    "broken",
    [
        Gesture(GestureKind.TAKE_BACK, 1, NOW),
        Gesture(GestureKind.TAKE_BACK, 1, NOW, retracts=99),
        Gesture(GestureKind.TAKE_BACK, 2, NOW, retracts=1),  # made on another track
        Gesture(GestureKind.TAKE_BACK, 1, NOW, retracts=2),  # taken back already
        Gesture(GestureKind.TAKE_BACK, 1, NOW, retracts=4),  # of another profile
        Gesture(GestureKind.LIKE, 1, NOW, retracts=1),
        Gesture(GestureKind.WRONG_REASON, 1, NOW),
        Gesture(GestureKind.LIKE, 1, NOW, about=ChannelName.SOUND),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused(
    log: FactLog, database: CatalogueDatabase, broken: Gesture
) -> None:
    log.record_gesture(Gesture(GestureKind.LIKE, 1, NOW), NOW)
    log.record_gesture(Gesture(GestureKind.REST_ARTIST, 1, NOW), NOW)
    log.record_gesture(Gesture(GestureKind.TAKE_BACK, 1, NOW, retracts=2), NOW)
    FactLog(database, "someone else", NOW).record_gesture(Gesture(GestureKind.LIKE, 1, NOW), NOW)
    with pytest.raises(InvalidFact):
        log.record_gesture(broken, NOW)


def test_a_wrong_reason_comes_back_with_what_it_was_about(log: FactLog) -> None:
    wrong = Gesture(GestureKind.WRONG_REASON, 2, NOW, about=ChannelName.WORDS)
    fact_id = log.record_gesture(wrong, NOW)
    assert log.gestures() == [dataclasses.replace(wrong, gesture_id=fact_id)]


@pytest.mark.parametrize("table", ["interactions", "gestures", "slates", "slate_slots"])
@pytest.mark.parametrize("verb", ["DELETE FROM {}", "UPDATE {} SET rowid = 9"])
def test_facts_refuse_to_be_changed_or_deleted(
    log: FactLog, database: CatalogueDatabase, table: str, verb: str
) -> None:
    log.record_slate(slate())
    log.record_interaction(interaction(slate_id="s1", slot=0), NOW)
    log.record_gesture(Gesture(GestureKind.LIKE, 1, NOW), NOW)
    if table.startswith("slate"):
        verb = verb.replace("rowid = 9", "track_id = 2" if table == "slate_slots" else "seed = 9")
    with (
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
        database.transaction() as db,
    ):
        db.execute(verb.format(table))


def test_profiles_do_not_see_each_other(log: FactLog, database: CatalogueDatabase) -> None:
    other = FactLog(database, "someone else", NOW)
    log.record_interaction(interaction(), NOW)
    assert other.interactions() == []
    assert FactLog(database, "default", NOW).profile_id == log.profile_id


@pytest.mark.parametrize(
    "broken",
    [
        {"listened_s": -1.0},
        {"listened_s": float("nan")},
        {"listened_s": float("inf")},
        {"duration_s": -0.1},
        {"started_at": datetime(2026, 3, 1)},  # noqa: DTZ001
        {"slot": 3},
        {"slate_id": "unknown", "slot": 0},
        {"slate_id": "s1", "slot": 9},
        {"slate_id": "s1", "slot": 1},  # holds another track
    ],
)
def test_a_fact_that_contradicts_itself_is_refused_whole(
    log: FactLog, broken: dict[str, object]
) -> None:
    log.record_slate(slate())
    with pytest.raises(InvalidFact):
        log.record_interaction(interaction(**broken), NOW)
    assert log.interactions() == []


def test_a_fact_about_no_track_is_refused(log: FactLog) -> None:
    with pytest.raises(UnknownTrack):
        log.record_interaction(interaction(track_id=99), NOW)
    with pytest.raises(UnknownTrack):
        log.record_gesture(Gesture(GestureKind.LIKE, 99, NOW), NOW)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    started=st.datetimes(
        min_value=datetime(1971, 1, 1),  # noqa: DTZ001
        max_value=datetime(2200, 1, 1),  # noqa: DTZ001
        timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
    ),
    listened_s=st.floats(0, 1e6),
    end=st.sampled_from(End),
    origin=st.sampled_from(Origin),
)
def test_any_valid_interaction_survives_storing(
    log: FactLog, started: datetime, listened_s: float, end: End, origin: Origin
) -> None:
    log.record_interaction(
        interaction(started_at=started, listened_s=listened_s, end=end, origin=origin), NOW
    )
    stored = log.interactions()[-1]
    assert abs((stored.started_at - started).total_seconds()) < 1e-3
    assert stored.started_at.utcoffset() == started.utcoffset()
    assert (stored.listened_s, stored.end, stored.origin) == (listened_s, end, origin)
    assert stored.started_at.astimezone(UTC).tzinfo is UTC
