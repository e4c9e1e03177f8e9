"""Taste over a real catalogue: facts in, beliefs out, and the listener's word on them kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recommender import (
    Config,
    End,
    Hearth,
    Interaction,
    InvalidFact,
    Origin,
    Says,
    TraitKind,
)
from tests.media import tone, write_audio
from tests.recommender.catalogue.retag import write_tags

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)


@pytest.fixture
def hearth(tmp_path: Path) -> Iterator[Hearth]:
    folder = tmp_path / "music"
    for number in range(6):
        path = write_audio(folder / f"{number}.flac", tone(1.0, hz=200.0 + 50 * number))
        write_tags(path, title=f"Track {number}", genre="Folk" if number % 2 else "Metal")
    hearth = Hearth(Config(tmp_path / "data"), clock=lambda: NOW)
    hearth.scan([folder])
    for minute, track in enumerate(hearth.tracks() * 2):
        folk = track.genre == "Folk"
        hearth.record(
            Interaction(
                track.track_id,
                NOW - timedelta(days=1, minutes=5 * minute),
                1.0 if folk else 0.1,
                End.FINISHED if folk else End.SKIPPED,
                Origin.LIBRARY,
                1.0,
            )
        )
    yield hearth
    hearth.close()


def beliefs(hearth: Hearth) -> dict:
    return {(b.kind, b.name): b for b in hearth.taste.profile().beliefs}


def test_beliefs_follow_the_facts_of_the_profile(hearth: Hearth, tmp_path: Path) -> None:
    found = beliefs(hearth)
    assert found[TraitKind.GENRE, "Folk"].lean > 0 > found[TraitKind.GENRE, "Metal"].lean
    other = Hearth(Config(tmp_path / "data", profile="other"), clock=lambda: NOW)
    assert other.taste.profile().beliefs == ()
    other.close()


def test_what_the_listener_says_is_kept_as_a_fact(hearth: Hearth, tmp_path: Path) -> None:
    hearth.taste.say(TraitKind.GENRE, "Metal", Says.MORE)
    assert beliefs(hearth)[TraitKind.GENRE, "Metal"].said is Says.MORE
    hearth.taste.say(TraitKind.GENRE, "Metal", Says.NOTHING)
    assert beliefs(hearth)[TraitKind.GENRE, "Metal"].said is None
    hearth.taste.say(TraitKind.GENRE, "Folk", Says.FORGET)
    assert (TraitKind.GENRE, "Folk") not in beliefs(hearth)
    with pytest.raises(InvalidFact):
        hearth.taste.say(TraitKind.GENRE, "", Says.MORE)
    connection = sqlite3.connect(tmp_path / "data" / "catalogue.sqlite3")
    with pytest.raises(sqlite3.DatabaseError, match="append-only"):
        connection.execute("DELETE FROM statements")
    assert connection.execute("SELECT count(*) FROM statements").fetchone() == (3,)
    connection.close()
