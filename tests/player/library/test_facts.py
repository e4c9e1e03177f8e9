"""Facts on their way to the catalogue: in order, and never lost while the player lives."""

from __future__ import annotations

from datetime import UTC, datetime

from player.library import facts
from player.library.facts import FactRecorder
from player.tasks import Tasks
from recommender import CatalogueUnavailable, End, Gesture, GestureKind, Interaction, Origin
from tests.player.fakes import MemoryLibrary

NOW = datetime(2026, 11, 23, 20, tzinfo=UTC)


def play_of(track_id: int) -> Interaction:
    return Interaction(track_id, NOW, 30.0, End.FINISHED, Origin.LIBRARY, 30.0)


def test_facts_are_recorded_in_order_with_an_id_of_their_own(qtbot, tasks, memory) -> None:
    recorder = FactRecorder(memory, tasks)
    for number in range(1, 11):
        recorder.record(play_of(number))
    recorder.record(Gesture(GestureKind.LIKE, 3, NOW))
    qtbot.waitUntil(lambda: recorder.waiting == 0)
    assert [fact.track_id for fact in memory.facts] == [*range(1, 11), 3]
    uids = [fact.uid for fact in memory.facts if isinstance(fact, Interaction)]
    assert None not in uids
    assert len(set(uids)) == 10


def test_a_fact_that_cannot_be_written_is_kept_and_tried_again(
    qtbot, tasks: Tasks, memory: MemoryLibrary, monkeypatch
) -> None:
    monkeypatch.setattr(facts, "RETRY_MS", 20)
    recorder = FactRecorder(memory, tasks)
    memory.fault = CatalogueUnavailable("The disk is full.")
    with qtbot.waitSignal(recorder.recording_failed):
        recorder.record(play_of(1))
    recorder.record(play_of(2))
    assert recorder.waiting == 2
    memory.fault = None
    qtbot.waitUntil(lambda: recorder.waiting == 0)
    assert [fact.track_id for fact in memory.facts] == [1, 2]


def test_what_still_waits_at_the_end_is_written_once(qtbot, memory: MemoryLibrary) -> None:
    tasks = Tasks()
    recorder = FactRecorder(memory, tasks)
    for number in range(1, 6):
        recorder.record(play_of(number))
    tasks.shutdown()
    recorder.finish()
    assert [fact.track_id for fact in memory.facts] == [1, 2, 3, 4, 5]


def test_a_fact_the_catalogue_refuses_does_not_stop_the_others(qtbot, tasks, memory) -> None:
    recorder = FactRecorder(memory, tasks)
    memory.fault = ValueError("a bug")
    with qtbot.waitSignal(recorder.recording_failed):
        recorder.record(play_of(1))
    memory.fault = None
    recorder.record(play_of(2))
    qtbot.waitUntil(lambda: recorder.waiting == 0)
    assert [fact.track_id for fact in memory.facts] == [2]
