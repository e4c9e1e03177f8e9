"""Learning is told as it goes, can be ended, and keeps nobody waiting who only reads."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recommender import Config, End, Hearth, Interaction, Origin, Progress, WorkControl
from recommender.audio.network import ENCODER
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.features import FeatureStore
from tests.recommender.catalogue.test_features import sound
from tests.rows import add_track

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)
TRACKS = 12


@pytest.fixture
def hearth(tmp_path: Path) -> Iterator[Hearth]:
    config = Config(tmp_path / "data")
    database = CatalogueDatabase(config.catalogue_path)
    for number in range(TRACKS):
        track_id = add_track(database, f"{number}.flac", artist=f"artist {number % 3}")
        FeatureStore(database).store_sound(track_id, sound(ENCODER, seed=number), NOW)
    database.close()
    hearth = Hearth(config, clock=lambda: NOW)
    for minute in range(30):
        hearth.record(play(1 + minute % TRACKS, minute))
    yield hearth
    hearth.close()


def play(track_id: int, minute: int) -> Interaction:
    started_at = NOW - timedelta(days=1) + timedelta(minutes=5 * minute)
    return Interaction(track_id, started_at, 180.0, End.FINISHED, Origin.LIBRARY, 180.0)


def choices(hearth: Hearth) -> list[int]:
    return [slot.track_id for slot in hearth.discover(length=6, seed=4, at=NOW).slots]


def test_learning_is_told_step_by_step_and_then_done(hearth: Hearth) -> None:
    told: list[Progress] = []
    assert hearth.queues.prepare(progress=told.append)
    steps = [step.done for step in told]
    assert steps == sorted(steps)
    assert all(step.stage == "learning" and step.current and step.total == 100 for step in told)
    assert (told[-1].done, told[-1].current) == (100, "ready")
    told.clear()
    assert hearth.queues.prepare(progress=told.append)
    assert told == []  # nothing is new
    hearth.record(play(1, 100))
    assert hearth.queues.prepare(progress=told.append)
    assert told == []  # one fact is learnt without building anew


@pytest.mark.parametrize("at", range(5))
def test_cancelled_learning_is_done_by_the_next_queue(
    hearth: Hearth, tmp_path: Path, at: int
) -> None:
    control, told = WorkControl(), []

    def cancel_at(step: Progress) -> None:
        told.append(step)
        if len(told) > at:
            control.cancel()

    hearth.queues.prepare(progress=cancel_at, control=control)
    other = Hearth(Config(tmp_path / "data"), clock=lambda: NOW)
    assert choices(hearth) == choices(other)
    other.close()


def test_a_cancel_ends_it_before_the_next_step(hearth: Hearth) -> None:
    control = WorkControl()
    control.cancel()
    assert not hearth.queues.prepare(control=control)


def test_who_only_reads_is_answered_while_something_new_is_built(
    hearth: Hearth, tmp_path: Path
) -> None:
    assert hearth.queues.prepare()
    before = hearth.similar(1, length=3)
    assert before
    hearth.community.add(_listeners(tmp_path), "friends")  # needs another recommender
    building, go_on = threading.Event(), threading.Event()

    def hold(_step: Progress) -> None:
        building.set()
        assert go_on.wait(60)

    thread = threading.Thread(target=lambda: hearth.queues.prepare(progress=hold))
    thread.start()
    assert building.wait(60)
    try:
        assert hearth.similar(1, length=3) == before
    finally:
        go_on.set()
        thread.join()
    assert choices(hearth)


def _listeners(folder: Path) -> Path:
    file = folder / "friends.tsv"
    file.write_text(
        "user\tartist\tplays\n" + "".join(f"u{n}\tartist {n % 3}\t5\n" for n in range(30))
    )
    return file
