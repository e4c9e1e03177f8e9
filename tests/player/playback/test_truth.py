"""What is told of a play equals what left the output of it, counted sample by sample.

One track sounds only on the left, the other only on the right, so that each can be counted also
while one fades into the other.
"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from player.playback.play_queue import QueueEntry, Repeat
from tests.media import write_audio
from tests.player.playback.sounds import RATE_HZ, Listener, entry_for

SILENT_ENDS = 40
"""A fade that reaches zero has one silent sample, which was played all the same."""
SWITCH = round(0.05 * RATE_HZ)
"""In a fade from one place to another of the same track both are played, and count; a track whose
first samples come within such a fade has not begun."""

DOINGS = st.one_of(
    st.tuples(st.just("hear"), st.sampled_from([0.02, 0.1, 0.5, 1.3])),
    st.tuples(st.just("seek"), st.floats(0, 5)),
    st.tuples(st.just("part"), st.floats(0, 4)),
    st.tuples(
        st.sampled_from(["toggle", "next", "previous", "undo", "mark", "sleep", "shuffle"]),
        st.just(0.0),
    ),
    st.tuples(st.just("crossfade"), st.sampled_from([0.0, 0.5, 3.0])),
    st.tuples(st.just("fade"), st.sampled_from([0.0, 0.2])),
)


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> list[QueueEntry]:
    folder = tmp_path_factory.mktemp("sides")
    entries = []
    for track_id, seconds in enumerate((4.0, 2.5)):
        frames = np.zeros((2, round(seconds * RATE_HZ)), np.float32)
        frames[track_id] = 0.5
        path = write_audio(folder / f"{track_id}.wav", frames)
        entries.append(entry_for(path, track_id, seconds))
    return entries


def do(listener: Listener, doing: str, value: float) -> None:
    player = listener.player
    if doing == "hear":
        listener.hear(value)
    elif doing == "seek":
        player.seek(value)
    elif doing == "part":
        player.repeat_part(value, value + 0.4)
    elif doing == "mark":
        player.mark_part()
    elif doing == "crossfade":
        player.set_crossfade(value)
    elif doing == "fade":
        player.set_fade(value)
    elif doing == "sleep":
        player.fade_out(0.3)
    elif doing == "shuffle":
        player.set_shuffled(not player.queue.shuffled)
    else:
        getattr(player, doing)()


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(DOINGS, max_size=25))
def test_facts_count_the_samples_that_left(
    sides: list[QueueEntry], doings: list[tuple[str, float]]
) -> None:
    listener = Listener()
    listener.player.set_repeat(Repeat.ALL)
    listener.player.play_entries([QueueEntry(e.track, e.origin) for e in sides])
    for doing, value in doings:
        do(listener, doing, value)
        listener.engine.deliver()
    listener.player.set_fade(0.0)
    listener.player.stop()
    listener.hear(1.0)
    sound = listener.engine.sink.output
    fades = any(value > 0 for doing, value in doings if doing == "fade")
    twice = SWITCH * sum(doing != "hear" for doing, _ in doings) if fades else 0
    for side in range(2):
        told = sum(f.listened_s for f in listener.facts if f.track_id == side) * RATE_HZ
        beyond = told - np.count_nonzero(sound[:, side])
        assert abs(beyond) <= twice + SILENT_ENDS


@pytest.mark.parametrize("speed", [0.5, 1.5])
def test_at_another_speed_they_count_the_track(sides: list[QueueEntry], speed: float) -> None:
    listener = Listener()
    listener.player.set_speed(speed)
    listener.player.set_crossfade(1.0)
    listener.player.play_entries(sides)
    while len(listener.facts) < 2:
        listener.hear(0.1)
    assert listener.ends() == [(0, "finished", 4.0), (1, "finished", 2.5)]
    overlap_s = 2.5 / 3
    heard_s = np.count_nonzero(listener.engine.sink.output.any(axis=1)) / RATE_HZ
    assert heard_s == pytest.approx((4.0 + 2.5 - overlap_s) / speed, abs=0.1)
