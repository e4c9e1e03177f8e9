"""What Hearth chose follows what the listener does; what the listener chose is never touched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

import pytest

from player.actions import Actions, DiscoverWish
from player.choices.corrections import Corrections
from player.choices.discover_queue import DiscoverQueue
from player.choices.steering import PlayedQueue, Steering, entries_of, merged
from player.library.facts import FactRecorder
from player.library.library_work import LibraryWork
from player.playback.controller import PlaybackController
from player.playback.play_queue import QueueEntry
from recommender import (
    ChannelName,
    End,
    Gesture,
    GestureKind,
    Interaction,
    Origin,
    RequestError,
    term,
)
from tests.player.fakes import MemoryLibrary, StillEngine


@dataclass
class Desk:
    """Everything between a fact and the queue."""

    memory: MemoryLibrary
    engine: StillEngine
    playback: PlaybackController
    discovered: DiscoverQueue
    facts: FactRecorder
    actions: Actions
    told: list[tuple[str, Callable[[], None]]]

    def upcoming(self) -> list[int]:
        return [entry.track.track_id for entry in self.playback.queue.upcoming]

    def drafted(self) -> list[int]:
        return [entry.track.track_id for entry in self.discovered.entries]

    def discover(self, length: int = 6) -> None:
        slate = self.memory.queues.discover(length=length)
        tracks = self.memory.tracks_by_id([slot.track_id for slot in slate.slots])
        self.discovered.show(entries_of(slate, tracks))

    def gestures(self) -> list[Gesture]:
        return [fact for fact in self.memory.facts if isinstance(fact, Gesture)]


@pytest.fixture
def desk(qtbot, tasks, memory, engine, playback, settings) -> Desk:
    playback.start()
    facts = FactRecorder(memory, tasks)
    playback.play_finished.connect(facts.record)
    discovered = DiscoverQueue(playback)
    steering = Steering(memory, tasks, facts, (PlayedQueue(playback), discovered))
    corrections = Corrections(facts, steering, playback)
    work = LibraryWork(memory, tasks, settings)
    actions = Actions(memory, tasks, playback, facts, work, corrections, discovered)
    told: list[tuple[str, Callable[[], None]]] = []
    actions.undo_offered.connect(lambda text, undo: told.append((text, undo)))
    return Desk(memory, engine, playback, discovered, facts, actions, told)


def test_a_correction_sends_its_track_away_and_undo_brings_it_back(qtbot, desk: Desk) -> None:
    desk.discover()
    desk.discovered.play(desk.discovered.entries[0].entry_id)
    before = desk.playback.queue.upcoming
    third = before[1]
    desk.actions.corrections.say(
        GestureKind.LESS_LIKE_THIS, third.track, slate_id=third.slate_id, slot=third.slot
    )
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    assert desk.upcoming() == [2, 7, 4, 5, 6]
    assert desk.told[0][0].startswith("Less like")
    assert "1 track gave way" in desk.told[0][0]
    assert desk.gestures()[0].slot == third.slot

    desk.told[0][1]()
    assert desk.playback.queue.upcoming == before
    qtbot.waitUntil(lambda: len(desk.gestures()) == 2)
    back = desk.gestures()[1]
    assert (back.kind, back.track_id, back.retracts) == (GestureKind.TAKE_BACK, 3, 1)
    qtbot.wait(120)  # taking back is no new wish: nothing is chosen again
    assert desk.playback.queue.upcoming == before


def test_what_the_listener_queued_moved_or_pinned_is_never_touched(qtbot, desk: Desk) -> None:
    desk.discover()
    desk.discovered.play(desk.discovered.entries[0].entry_id)
    desk.actions.play_next([desk.memory.all[30]])
    pinned = desk.playback.queue.upcoming[2]
    assert pinned.track.track_id == 3
    desk.discovered.pin(pinned.entry_id, pinned=True)
    moved = desk.playback.queue.upcoming[5]
    desk.discovered.move(moved.entry_id, 1)
    assert desk.upcoming() == [30, 6, 2, 3, 4, 5] or desk.upcoming() == [6, 30, 2, 3, 4, 5]
    before = desk.upcoming()
    desk.memory.queues.banned = {2, 3, 4, 5, 6, 30}
    desk.actions.corrections.say(GestureKind.REST_ARTIST, desk.memory.all[4])
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    after = desk.upcoming()
    assert [after[before.index(n)] for n in (30, 6, 3)] == [30, 6, 3]
    assert not {2, 4, 5} & set(after)
    assert len(after) == len(before)


def test_skips_of_one_kind_change_what_comes_and_are_told_once(qtbot, desk: Desk) -> None:
    desk.discover()
    desk.discovered.play(desk.discovered.entries[0].entry_id)
    qtbot.waitUntil(lambda: desk.playback.current is not None)
    desk.engine.listen(4.0)
    qtbot.wait(20)
    desk.memory.queues.banned = {3, 4}
    desk.memory.queues.notes = (term("Less like Folk: you skipped five like it."),)
    desk.playback.next()
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    assert (
        desk.told[0][0] == "Less like Folk: you skipped five like it. 2 tracks gave way to others."
    )
    assert desk.upcoming() == [1, 7, 5, 6] or desk.upcoming() == [7, 8, 5, 6]
    desk.told[0][1]()
    assert desk.upcoming() == [3, 4, 5, 6]
    assert [entry.pinned for entry in desk.playback.queue.upcoming] == [True, True, False, False]


def hear_out(qtbot, desk: Desk, track_id: int) -> None:
    """A track was heard to its end."""
    length_s = desk.memory.all[track_id].duration_s
    when = datetime.now().astimezone()
    desk.facts.record(Interaction(track_id, when, length_s, End.FINISHED, Origin.RADIO, length_s))
    qtbot.waitUntil(lambda: bool(desk.memory.facts))


def test_a_track_heard_to_its_end_lets_the_queue_drift_behind_the_next_one(
    qtbot, desk: Desk
) -> None:
    desk.discover(length=12)
    desk.discovered.play(desk.discovered.entries[0].entry_id)
    desk.playback.insert_next([QueueEntry(desk.memory.all[30], Origin.LIBRARY)])
    desk.discovered.pin(desk.playback.queue.upcoming[1].entry_id, pinned=True)
    assert desk.upcoming() == [30, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    desk.memory.queues.banned = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 30}
    hear_out(qtbot, desk, 1)
    qtbot.waitUntil(lambda: 3 not in desk.upcoming())
    # Next is 30, 2 is pinned; of 3 to 6 no more than two change at once.
    assert desk.upcoming() == [30, 2, 13, 14, 5, 6, 7, 8, 9, 10, 11, 12]
    assert desk.told == []


def test_what_the_choice_still_holds_stays_after_a_track_heard_to_its_end(
    qtbot, desk: Desk
) -> None:
    desk.discover(length=8)
    desk.discovered.play(desk.discovered.entries[0].entry_id)
    made = len(desk.memory.queues.made)
    hear_out(qtbot, desk, 1)
    qtbot.waitUntil(lambda: len(desk.memory.queues.made) == made + 1)
    qtbot.wait(50)
    assert desk.upcoming() == [2, 3, 4, 5, 6, 7, 8]
    assert [slot.track_id for slot in desk.memory.queues.made[-1].slots] == [3, 4, 5, 6, 7]


def test_a_draft_does_not_drift_while_something_else_is_heard(qtbot, desk: Desk) -> None:
    desk.discover()
    desk.actions.play([desk.memory.all[n] for n in (20, 21, 22)], Origin.LIBRARY)
    desk.memory.queues.banned = {1, 2, 3}
    hear_out(qtbot, desk, 20)
    qtbot.wait(150)
    assert desk.drafted() == [1, 2, 3, 4, 5, 6]
    assert desk.upcoming() == [21, 22]


def test_a_draft_is_corrected_before_it_is_played(qtbot, desk: Desk) -> None:
    desk.discover()
    desk.memory.queues.banned = {5}
    desk.actions.corrections.say(GestureKind.NEVER_PLAY, desk.memory.all[5])
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    assert desk.drafted() == [1, 2, 3, 4, 7, 6]
    desk.told[0][1]()
    assert desk.drafted() == [1, 2, 3, 4, 5, 6]
    assert not any(entry.pinned for entry in desk.discovered.entries)


def test_never_stops_what_plays_and_undo_has_it_come_next(qtbot, desk: Desk) -> None:
    desk.discover()
    desk.discovered.play(desk.discovered.entries[0].entry_id)
    qtbot.waitUntil(lambda: desk.playback.current is not None)
    desk.memory.queues.banned = {1}
    desk.actions.corrections.say(GestureKind.NEVER_PLAY, desk.memory.all[1])
    assert desk.playback.queue.current.track.track_id == 2
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    desk.told[0][1]()
    assert desk.upcoming()[0] == 1


def test_a_correction_without_anything_to_steer_is_still_told(qtbot, desk: Desk) -> None:
    desk.actions.corrections.say(
        GestureKind.WRONG_REASON, desk.memory.all[1], about=ChannelName.SOUND
    )
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    assert desk.told[0][0] == "Noted: how music sounds counts a little less."
    assert desk.gestures()[0].about is ChannelName.SOUND


def test_the_queue_stays_when_nothing_can_be_chosen(qtbot, desk: Desk, monkeypatch) -> None:
    def broken(*_arguments: object, **_more: object) -> None:
        raise RequestError("There is no such queue any more.")

    desk.discover()
    desk.discovered.play(desk.discovered.entries[0].entry_id)
    monkeypatch.setattr(desk.memory.queues, "go_on", broken)
    desk.actions.corrections.say(GestureKind.MORE_LIKE_THIS, desk.memory.all[9])
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    assert desk.upcoming() == [2, 3, 4, 5, 6]


def test_removing_from_the_list_is_a_fact_that_undo_takes_back(qtbot, desk: Desk) -> None:
    desk.discover()
    entry = desk.discovered.entries[2]
    put_back = desk.discovered.remove([entry.entry_id])
    desk.actions.corrections.turn_away(entry, put_back)
    assert desk.drafted() == [1, 2, 4, 5, 6]
    qtbot.waitUntil(lambda: len(desk.gestures()) == 1)
    assert desk.gestures()[0].kind is GestureKind.REMOVE
    qtbot.wait(60)
    desk.told[0][1]()
    assert desk.drafted() == [1, 2, 3, 4, 5, 6]
    qtbot.waitUntil(lambda: len(desk.gestures()) == 2)
    assert desk.gestures()[1].kind is GestureKind.TAKE_BACK


def test_another_one_takes_the_place_of_a_choice(qtbot, desk: Desk) -> None:
    desk.discover()
    entry = desk.discovered.entries[1]
    desk.actions.another_one(entry, set(desk.drafted()))
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    assert desk.drafted() == [1, 7, 3, 4, 5, 6]
    fresh = desk.discovered.entries[1]
    assert (fresh.slate_id, fresh.slot) == ("slate-2", 1)
    desk.told[0][1]()
    assert desk.drafted() == [1, 2, 3, 4, 5, 6]


def test_a_draft_once_played_is_edited_in_the_queue(qtbot, desk: Desk) -> None:
    desk.discover()
    desk.discovered.move(desk.discovered.entries[5].entry_id, 0)
    assert desk.drafted() == [6, 1, 2, 3, 4, 5]
    desk.discovered.undo()
    assert desk.drafted() == [1, 2, 3, 4, 5, 6]
    desk.discovered.play(desk.discovered.entries[1].entry_id)
    assert desk.discovered.live
    assert desk.discovered.heard == 2
    desk.discovered.move(desk.discovered.entries[4].entry_id, 0)  # not before what plays
    assert desk.upcoming() == [5, 3, 4, 6]
    desk.discovered.undo()
    assert desk.upcoming() == [3, 4, 5, 6]
    desk.actions.play([desk.memory.all[20]], Origin.LIBRARY)
    assert not desk.discovered.live
    assert desk.drafted() == [1, 2, 3, 4, 5, 6]


def test_radio_follows_what_plays_without_starting_it_again(qtbot, desk: Desk) -> None:
    desk.actions.play([desk.memory.all[n] for n in (10, 11, 12)], Origin.LIBRARY)
    qtbot.waitUntil(lambda: desk.playback.current is not None)
    plays = [c for c in desk.engine.commands if type(c).__name__ == "Play"]
    desk.actions.start_radio(desk.memory.all[10])
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    assert desk.playback.queue.current.track.track_id == 10
    assert [c for c in desk.engine.commands if type(c).__name__ == "Play"] == plays
    following = desk.playback.queue.upcoming[0]
    assert (following.origin, following.automatic) == (Origin.RADIO, True)
    assert following.slate_id is not None
    desk.told[0][1]()
    assert desk.upcoming() == [11, 12]


def test_discover_asks_for_what_the_listener_wished(qtbot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.actions.slate_arrived):
        desk.actions.discover(DiscoverWish(5, 0.7, "calm piano"))
    asked = desk.memory.queues.wishes[-1]
    assert (asked["mood"], asked["dial"], asked["at"]) == ("calm piano", 0.7, None)


def test_a_pin_does_not_make_an_entry_another_one(desk: Desk) -> None:
    entry = QueueEntry(desk.memory.all[1], Origin.DISCOVER, automatic=True)
    assert replace(entry, pinned=True) == entry


def test_an_entry_gives_way_to_what_the_new_choice_plays_much_sooner(desk: Desk) -> None:
    entries = [
        QueueEntry(desk.memory.all[number], Origin.DISCOVER, automatic=True)
        for number in range(1, 12)
    ]
    new, *waiting = entries
    skip = Interaction(99, datetime.now().astimezone(), 1.0, End.SKIPPED, Origin.DISCOVER, 2.0)
    much_later = [new, *waiting[1:7], waiting[0], *waiting[7:]]
    assert merged(waiting, much_later, skip) == [new, *waiting[1:]]
    a_little_later = [new, *waiting[1:4], waiting[0], *waiting[4:]]
    assert merged(waiting, a_little_later, skip) == waiting


def test_facts_of_steered_tracks_name_their_new_slate(qtbot, desk: Desk) -> None:
    desk.discover(length=3)
    desk.discovered.play(desk.discovered.entries[0].entry_id)
    qtbot.waitUntil(lambda: desk.playback.current is not None)
    desk.memory.queues.banned = {2}
    desk.actions.corrections.say(GestureKind.NEVER_PLAY, desk.memory.all[2])
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    desk.playback.next()
    qtbot.waitUntil(lambda: desk.playback.current.track.track_id not in (1, 2))
    desk.engine.listen(9.0)
    qtbot.wait(20)
    desk.playback.next()
    qtbot.waitUntil(lambda: any(f.track_id == 4 for f in desk.memory.facts))
    fact = next(f for f in desk.memory.facts if f.track_id == 4)
    assert isinstance(fact, Interaction)
    assert (fact.slate_id, fact.end) == ("slate-2", End.SKIPPED)
