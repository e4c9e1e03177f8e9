"""The queue keeps its current entry under every edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.playback.play_queue import PlayQueue, QueueEntry
from tests.player.playback.sounds import entry_for


def entries(count: int) -> list[QueueEntry]:
    return [entry_for(Path(f"{n}.flac"), n) for n in range(count)]


def numbers(queue: PlayQueue) -> list[int]:
    return [entry.track.track_id for entry in queue.entries]


def test_order_of_what_is_added() -> None:
    queue = PlayQueue()
    first = entries(6)
    queue.replace(first[:3], start=1)
    queue.append(first[3:4])
    queue.insert_next(first[4:])
    assert numbers(queue) == [0, 1, 4, 5, 2, 3]
    assert queue.current == first[1]
    assert queue.next_entry() == first[4]
    assert queue.previous_entry() == first[0]
    queue.clear()
    assert queue.current is None
    assert queue.next_entry() is None


def test_removed_current_gives_way_to_what_followed() -> None:
    queue = PlayQueue()
    first = entries(4)
    queue.replace(first, start=1)
    queue.remove({first[0].entry_id, first[1].entry_id, first[2].entry_id})
    assert queue.current == first[3]
    queue.remove([first[3].entry_id])
    assert queue.current is None
    assert queue.current_index is None


def test_nonsense_is_refused() -> None:
    queue = PlayQueue()
    with pytest.raises(IndexError):
        queue.replace(entries(2), start=2)
    with pytest.raises(KeyError):
        queue.select("unknown")
    queue.replace([], start=0)
    assert queue.entries == ()


@given(st.lists(st.tuples(st.sampled_from("amri"), st.integers(0, 8), st.integers(-1, 9))))
def test_current_stays_current(edits: list[tuple[str, int, int]]) -> None:
    queue = PlayQueue()
    first = entries(5)
    queue.replace(first, start=2)
    for kind, index, goal in edits:
        entry = queue.entries[index % len(queue.entries)]
        if kind == "a":
            queue.append(entries(1))
        elif kind == "i":
            queue.insert_next(entries(2))
        elif kind == "m":
            queue.move(entry.entry_id, goal)
            place = max(0, min(goal, len(queue.entries) - 1))
            assert queue.entries[place] == entry
        elif entry != first[2]:
            queue.remove([entry.entry_id])
        assert queue.current == first[2]
        assert queue.current_index == queue.entries.index(first[2])
