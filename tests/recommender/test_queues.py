"""The facade of queues over a real catalogue: every kind, committed; what is asked of one again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recommender.config import Config
from recommender.entities import End, GestureKind, Interaction, Origin
from recommender.errors import RequestError, UnknownTrack
from recommender.service import Hearth
from recommender.slates import QueueKind, Slate
from tests.rows import add_track

NOW = datetime(2026, 3, 4, 20, tzinfo=UTC)
GENRES = ("Jazz", "Rock", "Ambient")
ARTISTS = 12
TRACKS = 72


@pytest.fixture
def hearth(tmp_path: Path) -> Iterator[Hearth]:
    """Seventy-two tracks by twelve artists of three genres, none of them analysed."""
    hearth = Hearth(Config(tmp_path / "data"), clock=lambda: NOW)
    database = hearth._database
    with database.transaction() as db:
        db["artists"].insert_all({"id": n + 1, "name": f"Artist {n}"} for n in range(ARTISTS))
    for number in range(TRACKS):
        artist = number % ARTISTS
        columns = {"title": f"Piece {number}", "artist": f"Artist {artist}", "year": 1990}
        track_id = add_track(database, f"/music/{number}.flac", **columns)
        with database.transaction() as db:
            db["track_artists"].insert(
                {"track_id": track_id, "position": 0, "artist_id": artist + 1}
            )
            genre = {"track_id": track_id, "position": 0, "genre": GENRES[artist % 3]}
            db["track_genres"].insert(genre)
    yield hearth
    hearth.close()


def ids(slate: Slate) -> list[int]:
    return [slot.track_id for slot in slate.slots]


def genre_of(track_id: int) -> str:
    return GENRES[(track_id - 1) % ARTISTS % 3]


def artist_of(track_id: int) -> int:
    return (track_id - 1) % ARTISTS


def play(hearth: Hearth, track_id: int, at: datetime, end: End = End.FINISHED) -> None:
    listened_s = 180.0 if end is End.FINISHED else 4.0
    hearth.record(Interaction(track_id, at, listened_s, end, Origin.LIBRARY, 180.0))


def love_jazz(hearth: Hearth, days_ago: int = 5) -> None:
    """Finish every second jazz track, skip some rock."""
    at = NOW - timedelta(days=days_ago)
    for track_id in range(1, TRACKS + 1):
        if genre_of(track_id) == "Jazz" and track_id % 2:
            play(hearth, track_id, at := at + timedelta(minutes=4))
        elif genre_of(track_id) == "Rock" and track_id % 5 == 0:
            play(hearth, track_id, at := at + timedelta(minutes=1), End.SKIPPED)


def test_a_journey_leads_from_one_track_to_the_other_and_is_committed(hearth: Hearth) -> None:
    slate = hearth.queues.journey(1, 2, steps=9, seed=4)
    assert ids(slate)[0] == 1
    assert ids(slate)[-1] == 2
    assert len(set(ids(slate))) == 9
    assert slate.kind == "journey"
    assert slate.origin is Origin.RADIO
    assert hearth.queues.slate(slate.slate_id).wish == slate.wish
    assert [slot.propensity for slot in (slate.slots[0], slate.slots[-1])] == [1.0, 1.0]
    assert ids(hearth.queues.journey(1, 2, steps=9, seed=4)) == ids(slate)
    others = {tuple(ids(hearth.queues.journey(1, 2, steps=9, seed=seed))) for seed in range(4)}
    assert len(others) > 1
    with pytest.raises(RequestError):
        hearth.queues.journey(3, 3)
    with pytest.raises(UnknownTrack):
        hearth.queues.journey(3, 999)


def test_blends_keep_their_names_and_their_queue_for_a_day(hearth: Hearth) -> None:
    assert hearth.queues.blends() == []
    love_jazz(hearth)
    (jazz, *_) = hearth.queues.blends()
    assert "Jazz" in str(jazz.name)
    assert str(jazz.lead).startswith("With Artist ")
    assert {genre_of(track_id) for track_id in jazz.cover_track_ids} == {"Jazz"}
    slate = hearth.queues.blend(jazz.blend_id, length=8)
    assert slate.kind == "blend"
    play(hearth, ids(slate)[0], NOW)
    again = hearth.queues.blend(jazz.blend_id)
    assert (again.slate_id, ids(again)) == (slate.slate_id, ids(slate))
    tomorrow = NOW + timedelta(days=1)
    assert jazz.blend_id in {blend.blend_id for blend in hearth.queues.blends(tomorrow)}
    assert ids(hearth.queues.blend(jazz.blend_id, length=8, at=tomorrow)) != ids(slate)
    with pytest.raises(RequestError):
        hearth.queues.blend("genre:polka")


def test_going_on_brings_nothing_twice_and_spaces_artists_across_the_seam(hearth: Hearth) -> None:
    slate = hearth.queues.radio([[1]], length=10, seed=2)
    on = hearth.queues.go_on(slate.slate_id, [1, *ids(slate)], length=10, seed=3)
    assert on.kind == slate.kind
    assert on.wish == slate.wish
    together = [*ids(slate), *ids(on)]
    assert len(set(together)) == 20
    artists = [artist_of(track_id) for track_id in together]
    for start in range(len(artists) - 11):
        assert max(map(artists[start : start + 12].count, range(ARTISTS))) <= 2


def test_going_on_after_a_journey_stays_where_it_arrived(hearth: Hearth) -> None:
    slate = hearth.queues.journey(1, 2, steps=5, seed=1)
    on = hearth.queues.go_on(slate.slate_id, ids(slate), length=6, seed=1)
    assert on.kind == "radio"
    assert on.wish.plus == ((2,),)
    own_choice = hearth.queues.go_on(None, [4, 7, 10, 13], length=6, seed=1)
    assert own_choice.wish.plus == ((7,), (10,), (13,))
    assert hearth.queues.go_on(None, [], length=6).kind == "discover"
    with pytest.raises(RequestError):
        hearth.queues.go_on("gone", [])


def test_five_skips_of_one_kind_change_what_comes_next_and_the_slate_says_so(
    hearth: Hearth,
) -> None:
    love_jazz(hearth)
    slate = hearth.queues.discover(length=12, seed=5)

    def share(on: Slate) -> float:
        return sum(genre_of(track_id) == "Jazz" for track_id in ids(on)) / len(on.slots)

    before = hearth.queues.go_on(slate.slate_id, ids(slate), seed=6)
    skipped = [n for n in range(1, TRACKS) if genre_of(n) == "Jazz" and n not in ids(slate)][:5]
    for minute, track_id in enumerate(skipped):
        play(hearth, track_id, NOW + timedelta(minutes=minute), End.SKIPPED)
    after = hearth.queues.go_on(slate.slate_id, ids(slate), seed=6, at=NOW + timedelta(minutes=5))
    assert share(after) <= share(before) / 2
    assert "Less like Jazz: you skipped five like it." in map(str, after.notes)
    assert not any("Less like" in str(note) for note in before.notes)
    assert hearth.queues.slate(after.slate_id).notes == after.notes


def test_another_one_here_changes_one_slot_alone(hearth: Hearth) -> None:
    slate = hearth.queues.discover(length=10, seed=1)
    other = hearth.queues.replace(slate.slate_id, 4, seed=2)
    assert other.slate_id != slate.slate_id
    for place, (new, old) in enumerate(zip(other.slots, slate.slots, strict=True)):
        assert (new.track_id == old.track_id) is (place != 4)
        if place != 4:
            assert (new.propensity, new.reason) == (old.propensity, old.reason)
    assert other.slots[4].track_id not in ids(slate)
    assert 0.0 < other.slots[4].propensity <= 1.0
    (turned_away,) = hearth.gestures()
    assert turned_away.kind is GestureKind.REMOVE
    assert (turned_away.track_id, turned_away.slot) == (slate.slots[4].track_id, 4)
    third = hearth.queues.replace(other.slate_id, 4, without=ids(slate), seed=3)
    assert third.slots[4].track_id not in {*ids(slate), *ids(other)}
    with pytest.raises(RequestError):
        hearth.queues.replace(slate.slate_id, 10)


def test_pinned_tracks_stay_when_the_rest_is_rebuilt(hearth: Hearth) -> None:
    slate = hearth.queues.discover(length=10, seed=1)
    anew = hearth.queues.rebuild(slate.slate_id, {2, 7}, without=ids(slate), seed=9)
    assert len(set(ids(anew))) == 10
    kept = [place for place in range(10) if ids(anew)[place] in ids(slate)]
    assert kept == [2, 7]
    assert [ids(anew)[place] for place in kept] == [ids(slate)[place] for place in kept]
    assert {anew.slots[place].propensity for place in kept} == {1.0}


def test_a_journey_is_rebuilt_between_its_ends(hearth: Hearth) -> None:
    slate = hearth.queues.journey(1, 2, steps=8, seed=1)
    anew = hearth.queues.replace(slate.slate_id, 3, seed=2)
    assert ids(anew)[:3] + ids(anew)[4:] == ids(slate)[:3] + ids(slate)[4:]
    assert ids(anew)[3] != ids(slate)[3]


def test_shares_sum_to_one_and_evidence_is_on_record(hearth: Hearth) -> None:
    love_jazz(hearth)
    slate = hearth.queues.discover(length=12, seed=1)
    recorded = {fact.track_id for fact in hearth.interactions()}
    cited = 0
    for place, slot in enumerate(slate.slots):
        shares = slot.shares
        assert shares is not None
        spoken = (shares.people, shares.sound, shares.words, shares.learning, shares.exploration)
        assert sum(spoken) == pytest.approx(1.0)
        assert min(spoken) >= 0.0
        for found in hearth.queues.evidence(slate.slate_id, place):
            assert found.track_id in recorded
            assert found.heard == len(found.finished_at) + found.skipped
            cited += 1
    assert cited
    assert any("0 of 72" in str(note) for note in slate.notes)


def test_a_mood_without_an_analysis_is_refused_kindly(hearth: Hearth) -> None:
    with pytest.raises(RequestError, match="analyse"):
        hearth.queues.radio(["calm piano"])
    with pytest.raises(RequestError):
        hearth.queues.radio(["  ", []])


def test_a_kept_track_that_is_gone_since_is_replaced(hearth: Hearth) -> None:
    slate = hearth.queues.discover(length=6, seed=1)
    gone = slate.slots[0].track_id
    with hearth._database.transaction() as db:
        db.execute("UPDATE tracks SET missing_since = 1 WHERE id = ?", (gone,))
    anew = hearth.queues.rebuild(slate.slate_id, {0, 1}, seed=2)
    assert gone not in ids(anew)
    assert len(set(ids(anew))) == 6
    assert QueueKind(anew.kind) is QueueKind.DISCOVER
