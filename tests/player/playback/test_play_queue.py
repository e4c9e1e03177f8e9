"""The queue keeps its current entry under every edit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.playback.play_queue import PlayQueue, QueueEntry, Repeat, Shuffle
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


def test_shuffling_mixes_what_is_to_come_and_gives_the_order_back() -> None:
    queue = PlayQueue(np.random.default_rng(7))
    queue.replace(entries(30), start=3)
    queue.set_shuffle(Shuffle.TRACKS)
    assert numbers(queue)[:4] == [0, 1, 2, 3]
    assert numbers(queue)[4:] != list(range(4, 30))
    assert sorted(numbers(queue)) == list(range(30))
    queue.select(queue.upcoming[5].entry_id)
    current = queue.current
    queue.set_shuffle(Shuffle.OFF)
    assert numbers(queue) == list(range(30))
    assert queue.current == current


def test_a_shuffled_queue_begins_with_the_chosen_track() -> None:
    queue = PlayQueue(np.random.default_rng(7))
    queue.set_shuffle(Shuffle.TRACKS)
    queue.replace(entries(30), start=12)
    assert queue.current_index == 0
    assert numbers(queue)[0] == 12
    assert sorted(numbers(queue)) == list(range(30))
    queue.replace([])
    assert queue.shuffled


def album_entries(albums: int, tracks: int) -> list[QueueEntry]:
    """Tracks 0, 1, 2... of album 0, then those of album 1 and so on; the last has no album."""
    made = []
    for number, entry in enumerate(entries(albums * tracks + 1)):
        album = f"Album {number // tracks}" if number < albums * tracks else ""
        made.append(QueueEntry(replace(entry.track, album=album), entry.origin))
    return made


def test_shuffling_albums_keeps_each_in_its_order() -> None:
    queue = PlayQueue(np.random.default_rng(3))
    queue.replace(album_entries(6, 4), start=5)
    queue.set_shuffle(Shuffle.ALBUMS)
    order = numbers(queue)
    assert order[:8] == [0, 1, 2, 3, 4, 5, 6, 7]  # what plays goes on to the end of its album
    assert order != list(range(25))
    for album in range(2, 6):
        places = [order.index(n) for n in range(album * 4, album * 4 + 4)]
        assert places == list(range(places[0], places[0] + 4))
    queue.set_shuffle(Shuffle.OFF)
    assert numbers(queue) == list(range(25))


def test_albums_come_back_into_order_from_mixed_tracks() -> None:
    queue = PlayQueue(np.random.default_rng(3))
    queue.set_shuffle(Shuffle.TRACKS)
    queue.replace(album_entries(3, 3), start=1)
    queue.set_shuffle(Shuffle.ALBUMS)
    order = numbers(queue)
    assert order[:2] == [1, 2]
    for album in (1, 2):
        first = order.index(album * 3)
        assert order[first : first + 3] == [album * 3, album * 3 + 1, album * 3 + 2]


def test_repeating_leads_round() -> None:
    queue = PlayQueue()
    first = entries(3)
    queue.replace(first, start=1)
    assert queue.round == queue.others == (first[2],)
    queue.repeat = Repeat.ALL
    assert queue.round == queue.others == (first[2], first[0], first[1])
    queue.repeat = Repeat.ONE
    assert queue.round == (first[1],)
    assert queue.others == (first[2], first[0], first[1])


EDITS = st.lists(st.tuples(st.sampled_from("amrisup"), st.integers(0, 8), st.integers(-1, 9)))


@given(EDITS, st.integers(0, 99))
def test_shuffling_loses_nothing_under_any_edit(
    edits: list[tuple[str, int, int]], seed: int
) -> None:
    """The order kept beside the shuffled one always has exactly the entries of the queue."""
    queue = PlayQueue(np.random.default_rng(seed))
    queue.replace(entries(5), start=2)
    before = queue.state
    for kind, index, goal in edits:
        some = queue.entries[index % len(queue.entries)].entry_id if queue.entries else ""
        if kind == "a":
            queue.append(entries(goal + 1))
        elif kind == "i":
            queue.insert_next(entries(goal + 1))
        elif kind == "r":
            queue.remove([some])
        elif kind == "s":
            current = queue.current
            queue.set_shuffle(list(Shuffle)[goal % 3])
            assert queue.current == current
        elif kind == "u":
            shuffled = queue.shuffled
            queue.restore(before)
            assert queue.shuffled == shuffled
            assert {e.entry_id for e in queue.entries} == {e.entry_id for e in before.entries}
        elif some:
            queue.move(some, goal) if kind == "m" else queue.select(some)
        ids = sorted(entry.entry_id for entry in queue.entries)
        assert len(set(ids)) == len(ids)
        if queue.shuffled:
            assert sorted(queue.state.unshuffled or ()) == ids
        assert queue.current is None or queue.current in queue.entries
        before = before if index % 3 else queue.state


@given(st.permutations(range(6)), st.integers(0, 99))
def test_unshuffling_is_exact(order: list[int], seed: int) -> None:
    first = entries(6)
    queue = PlayQueue(np.random.default_rng(seed))
    queue.replace([first[n] for n in order], start=order[0])
    shown = numbers(queue)
    queue.set_shuffle(Shuffle.TRACKS)
    queue.set_shuffle(Shuffle.OFF)
    assert numbers(queue) == shown
