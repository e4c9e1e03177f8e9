"""Repeat, shuffle, stop after this, undo and resume: heard, and told as facts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from player.playback.play_queue import QueueEntry, Repeat
from player.playback.protocol import PlaybackState
from tests.player.playback.sounds import RATE_HZ, Listener, decoded, entry_of_noise


@pytest.fixture
def three(tmp_path: Path) -> list[QueueEntry]:
    """Three tracks of two seconds, numbered 1..3."""
    return [entry_of_noise(tmp_path, f"n{n}", 2.0, n) for n in (1, 2, 3)]


def test_repeat_one_joins_the_track_to_itself_and_each_time_is_a_fact(
    three: list[QueueEntry],
) -> None:
    listener = Listener()
    listener.player.set_repeat(Repeat.ONE)
    listener.player.play_entries(three)
    listener.hear(5.0)
    assert listener.ends() == [(1, "finished", 2.0), (1, "finished", 2.0)]
    assert listener.player.position_s == pytest.approx(1.0, abs=0.1)
    once = decoded(Path(three[0].track.path))
    sound = listener.engine.sink.output
    begin = int(np.flatnonzero(sound.any(axis=1))[0]) - int(np.flatnonzero(once.any(axis=1))[0])
    assert np.array_equal(sound[begin : begin + 4 * RATE_HZ], np.concatenate([once, once]))
    listener.player.next()
    listener.hear(1.0)
    assert listener.heard[-1] == 2


def test_a_repeated_track_shorter_than_the_ring_has_no_gap(tmp_path: Path) -> None:
    short = entry_of_noise(tmp_path, "short", 0.05)
    listener = Listener()
    listener.player.set_repeat(Repeat.ONE)
    listener.player.play_entries([short])
    listener.hear(2.0)
    once = decoded(Path(short.track.path))
    sound = listener.engine.sink.output
    begin = int(np.flatnonzero(sound.any(axis=1))[0]) - int(np.flatnonzero(once.any(axis=1))[0])
    heard = sound[begin : begin + 30 * len(once)]
    assert np.array_equal(heard, np.concatenate([once] * 30))


def test_repeat_all_begins_again(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.set_repeat(Repeat.ALL)
    listener.player.play_entries(three[:2])
    listener.hear(9.0)
    assert listener.ends() == [(n, "finished", 2.0) for n in (1, 2, 1, 2)]
    listener.player.set_repeat(Repeat.OFF)
    listener.hear(6.0)
    assert listener.player.state is PlaybackState.STOPPED
    assert len(listener.facts) == 6


def test_stop_after_current_stops_once_and_play_goes_on_with_the_next(
    three: list[QueueEntry],
) -> None:
    listener = Listener()
    listener.player.play_entries(three)
    listener.hear(1.7)  # the second track already waits in the ring
    listener.player.set_stop_after_current(True)
    listener.hear(2.0)
    assert listener.player.state is PlaybackState.STOPPED
    assert listener.ends() == [(1, "finished", 2.0)]
    assert not listener.player.stops_after_current
    listener.player.play()
    listener.hear(5.0)
    assert listener.ends()[1:] == [(2, "finished", 2.0), (3, "finished", 2.0)]


def test_undoing_does_not_disturb_what_plays(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three)
    listener.hear(1.0)
    listener.player.remove([three[1].entry_id])
    listener.player.move(three[2].entry_id, 0)
    assert listener.player.can_undo
    listener.player.undo()
    listener.player.undo()
    assert listener.player.queue.entries == tuple(three)
    listener.hear(6.0)
    assert listener.ends() == [(n, "finished", 2.0) for n in (1, 2, 3)]


def test_a_queue_replaced_or_cleared_by_mistake_comes_back_where_it_was(
    three: list[QueueEntry],
) -> None:
    listener = Listener()
    listener.player.play_entries(three[:2])
    listener.hear(1.0)
    listener.player.play_entries(three[2:])
    listener.hear(0.5)
    listener.player.undo()
    listener.hear(0.5)
    assert listener.player.position_s == pytest.approx(1.5, abs=0.1)
    listener.player.clear()
    assert listener.player.queue.entries == ()
    listener.player.undo()
    listener.hear(0.2)
    assert listener.player.state is PlaybackState.PAUSED
    assert listener.player.position_s == pytest.approx(1.5, abs=0.1)
    listener.player.play()
    listener.hear(3.0)
    assert [end[:2] for end in listener.ends()] == [
        (1, "jumped"),
        (3, "jumped"),
        (1, "stopped"),
        (1, "finished"),
        (2, "finished"),
    ]
    assert sum(end[2] for end in listener.ends()) == pytest.approx(4.5, abs=0.2)


def test_a_listener_comes_back_paused_and_nothing_counts_until_it_sounds(
    three: list[QueueEntry],
) -> None:
    before = Listener()
    before.player.play_entries(three, start=1)
    before.hear(1.2)
    bookmark = before.player.bookmark
    after = Listener()
    after.player.resume(bookmark)
    after.hear(1.0)
    assert after.player.state is PlaybackState.PAUSED
    assert after.heard == [2]
    assert after.player.position_s == pytest.approx(1.2, abs=0.05)
    assert not after.engine.sink.output.any()
    after.player.play()
    after.hear(3.5)
    assert after.ends() == [(2, "finished", pytest.approx(0.8, abs=0.05)), (3, "finished", 2.0)]
