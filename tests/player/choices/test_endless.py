"""The queue goes on before it runs out, marked, and only as long as the listener wants it."""

from __future__ import annotations

from pathlib import Path

from player.playback.play_queue import Repeat
from player.settings import ENDLESS
from recommender import Origin


def upcoming(player) -> list[int]:
    return [entry.track.track_id for entry in player.playback.queue.upcoming]


def test_a_queue_that_runs_out_goes_on(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    player.actions.play([memory.all[n] for n in (1, 2)], Origin.LIBRARY)
    qtbot.waitUntil(lambda: len(player.playback.queue.upcoming) > 1)
    own, *added = player.playback.queue.upcoming
    assert (own.track.track_id, own.automatic) == (2, False)
    assert all(entry.automatic and entry.endless for entry in added)
    assert all(entry.slate_id and entry.slot is not None for entry in added)
    assert len(added) == len(set(upcoming(player)) - {1, 2})
    wanted = {entry.track.track_id for entry in added}
    qtbot.waitUntil(lambda: set(memory.preferred) >= wanted)


def test_one_click_ends_it_and_takes_away_what_it_added(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    player.actions.play([memory.all[n] for n in (1, 2)], Origin.LIBRARY)
    qtbot.waitUntil(lambda: len(player.playback.queue.upcoming) > 1)
    kept = player.playback.queue.upcoming[3]
    player.playback.pin([kept.entry_id], pinned=True)
    player.commands["endless"].trigger()
    assert upcoming(player) == [2, kept.track.track_id]
    assert player.settings.get(ENDLESS) is False
    qtbot.wait(200)
    assert upcoming(player) == [2, kept.track.track_id]
    player.commands["endless"].trigger()
    qtbot.waitUntil(lambda: len(player.playback.queue.upcoming) > 2)


def test_a_queue_that_repeats_never_runs_out(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    player.playback.set_repeat(Repeat.ALL)
    player.actions.play([memory.all[n] for n in (1, 2)], Origin.LIBRARY)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    qtbot.wait(200)
    assert upcoming(player) == [2]


def test_a_small_library_begins_again_with_what_was_heard_longest_ago(
    qtbot, open_player, memory
) -> None:
    for number in range(7, 41):
        del memory.all[number]
    player = open_player(memory)
    player.actions.play([memory.all[n] for n in range(1, 7)], Origin.LIBRARY, start=5)
    qtbot.waitUntil(lambda: len(player.playback.queue.upcoming) > 0)
    assert upcoming(player) == [1, 2, 3]


def test_a_queue_whose_slate_is_gone_goes_on_all_the_same(qtbot, open_player, memory) -> None:
    player = open_player(memory)
    slate = memory.queues.discover(length=2)
    player.actions.play_slate(slate, memory.tracks_by_id([1, 2]))
    memory.queues.made.clear()
    qtbot.waitUntil(lambda: len(player.playback.queue.upcoming) > 1)
    assert player.playback.queue.upcoming[1].origin is Origin.RADIO


def test_what_it_added_is_still_marked_after_a_restart(
    qtbot, open_player, memory, tmp_path: Path
) -> None:
    player = open_player(memory)
    player.actions.play([memory.all[n] for n in (1, 2)], Origin.LIBRARY)
    qtbot.waitUntil(lambda: len(player.playback.queue.upcoming) > 1)
    player.playback.pin([player.playback.queue.upcoming[1].entry_id], pinned=True)
    before = player.playback.queue.entries
    player.shutdown()
    again = open_player(memory)
    qtbot.waitUntil(lambda: len(again.playback.queue.entries) == len(before))
    found = again.playback.queue.entries
    assert [e.endless for e in found] == [e.endless for e in before]
    assert [e.pinned for e in found] == [e.pinned for e in before]
