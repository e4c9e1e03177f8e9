"""Through controller, engine and files in virtual time: what is heard, and what is told of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from player.playback.headless import LocalEngine, play_through
from player.playback.play_queue import QueueEntry
from player.playback.protocol import OutputStatus
from player.playback.sinks import ClockSink, MemorySink
from recommender import ReplayGain
from tests.media import tone, write_audio
from tests.player.playback.sounds import (
    RATE_HZ,
    CrashingEngine,
    Listener,
    decoded,
    entry_for,
    entry_of_noise,
    music,
)

FRAMES = 120_000
CUT = 70_851  # within a frame of every codec


@pytest.fixture
def three(tmp_path: Path) -> list[QueueEntry]:
    """Three tracks of ten seconds, numbered 1..3."""
    return [entry_of_noise(tmp_path, f"n{n}", 10.0, n) for n in (1, 2, 3)]


def heard_of(entries: list[QueueEntry]) -> np.ndarray:
    """All that leaves the output when these are played to their end."""
    listener = Listener()
    listener.player.play_entries(entries)
    listener.hear(1.0 + sum(entry.track.duration_s for entry in entries))
    assert listener.player.state.value == "stopped"
    sound = listener.engine.sink.output
    begin = int(np.flatnonzero(sound.any(axis=1))[0])
    return sound[begin:]


# Joins


@pytest.mark.parametrize(
    ("suffix", "extra"), [(".flac", 0), (".wav", 0), (".mp3", 0), (".m4a", 0), (".opus", 1)]
)
def test_two_halves_join_without_a_gap(tmp_path: Path, suffix: str, extra: int) -> None:
    whole = music(FRAMES)
    halves = whole[:, :CUT], whole[:, CUT:]
    paths = [write_audio(tmp_path / f"{n}{suffix}", half) for n, half in enumerate(halves)]
    sound = heard_of([entry_for(p, n, 2.0) for n, p in enumerate(paths)])
    joined = np.concatenate([decoded(path) for path in paths])
    assert abs(len(joined) - FRAMES) <= 2 * extra
    first = int(np.flatnonzero(joined.any(axis=1))[0])
    assert np.array_equal(sound[: len(joined) - first], joined[first:])
    assert not sound[len(joined) - first :].any()


def test_two_halves_of_flac_are_the_whole(tmp_path: Path) -> None:
    whole = tone(3.0)
    halves = whole[:, :CUT], whole[:, CUT:]
    paths = [write_audio(tmp_path / f"{n}.flac", half) for n, half in enumerate(halves)]
    sound = heard_of([entry_for(p, n, 2.0) for n, p in enumerate(paths)])
    assert np.abs(sound[: whole.shape[1]] - whole.T).max() <= 2**-15


def test_tracks_shorter_than_the_ring_join_too(tmp_path: Path) -> None:
    entries = [entry_of_noise(tmp_path, f"n{n}", 0.05, n) for n in range(12)]
    listener = Listener()
    listener.player.play_entries(entries)
    listener.hear(2.0)
    frames = round(0.05 * RATE_HZ)
    whole = np.concatenate([decoded(Path(e.track.path)) for e in entries])
    sound = listener.engine.sink.output
    begin = int(np.flatnonzero(sound.any(axis=1))[0]) - int(np.flatnonzero(whole.any(axis=1))[0])
    assert np.array_equal(sound[begin : begin + 12 * frames], whole)
    assert listener.ends() == [(n, "finished", 0.05) for n in range(12)]


def test_broken_track_between_two_leaves_no_gap(tmp_path: Path) -> None:
    first, last = (entry_of_noise(tmp_path, f"n{n}", 1.0, n) for n in (1, 2))
    broken = tmp_path / "broken.mp3"
    broken.write_bytes(b"?" * 5000)
    sound = heard_of([first, entry_for(broken, 9), last])
    whole = np.concatenate([decoded(Path(e.track.path)) for e in (first, last)])
    assert np.array_equal(sound[: len(whole)], whole[1:] if not whole[0].any() else whole)


# Facts


def test_end_of_track_is_finished_and_next_is_skipped(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three)
    listener.hear(12.0)
    listener.player.next()
    listener.hear(1.0)
    listener.player.stop()
    listener.hear(0.1)
    assert listener.ends()[0] == (1, "finished", 10.0)
    assert listener.ends()[1] == (2, "skipped", pytest.approx(2.0, abs=0.05))
    assert listener.ends()[2] == (3, "stopped", pytest.approx(1.0, abs=0.05))
    assert listener.heard == [1, 2, 3, None]
    assert listener.states[-1] == "stopped"


def test_choosing_another_track_is_a_jump(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three)
    listener.hear(1.0)
    listener.player.play_entry(three[2].entry_id)
    listener.hear(1.0)
    listener.player.play_entries([three[1]])
    listener.hear(1.0)
    assert [end[:2] for end in listener.ends()] == [(1, "jumped"), (3, "jumped")]


def test_shutdown_tells_the_last_fact(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three)
    listener.hear(3.0)
    listener.player.shutdown()
    assert listener.ends() == [(1, "stopped", pytest.approx(3.0, abs=0.05))]


def test_nothing_heard_is_no_fact(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three)
    listener.player.next()
    listener.player.next()
    listener.engine.deliver()
    listener.player.stop()
    listener.hear(0.5)
    assert listener.facts == []
    assert listener.heard == []


def test_pause_is_not_listened(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three)
    listener.hear(2.0)
    listener.player.toggle()
    listener.hear(0.1)
    position_s = listener.player.position_s
    listener.hear(60.0)
    assert listener.player.position_s == position_s
    assert listener.player.state.value == "paused"
    listener.player.toggle()
    listener.hear(1.0)
    listener.player.stop()
    listener.hear(0.1)
    assert listener.ends() == [(1, "stopped", pytest.approx(3.0, abs=0.05))]


def test_seconds_are_those_heard_not_those_passed_over(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three[:1])
    listener.hear(2.0)
    listener.player.seek(7.0)
    listener.hear(4.0)
    (fact,) = listener.facts
    assert fact.end.value == "finished"
    assert fact.listened_s == pytest.approx(5.0, abs=0.05)
    assert fact.duration_s == 10.0


def test_seek_is_exact(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three[:1])
    listener.hear(1.0)
    before = len(listener.engine.sink.output)
    listener.player.seek(7.0)
    listener.hear(1.0)
    truth = decoded(Path(three[0].track.path), RATE_HZ, 7 * RATE_HZ)
    assert np.array_equal(listener.engine.sink.output[before:], truth[:RATE_HZ])


def test_going_back_after_most_was_heard_is_a_replay(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three[:1])
    listener.hear(9.5)
    listener.player.previous()
    listener.hear(6.0)
    listener.player.seek(0.5)
    listener.hear(1.0)
    listener.player.seek(0.0)
    listener.hear(0.2)
    assert [end[1] for end in listener.ends()] == ["finished", "skipped"]
    assert len({fact.started_at for fact in listener.facts}) == 2
    assert listener.player.queue.current == three[0]


def test_going_on_within_a_short_track_is_no_replay(tmp_path: Path) -> None:
    listener = Listener()
    listener.player.play_entries([entry_of_noise(tmp_path, "short", 6.0)])
    listener.hear(3.5)
    listener.player.seek(4.5)
    listener.hear(2.0)
    assert listener.ends() == [(1, "finished", pytest.approx(5.0, abs=0.05))]


def test_previous_restarts_late_and_goes_back_early(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three, start=1)
    listener.hear(4.0)
    listener.player.previous()
    listener.hear(1.0)
    assert listener.player.current == three[1]
    listener.player.previous()
    listener.hear(1.0)
    assert listener.player.current == three[0]
    assert listener.ends() == [(2, "jumped", pytest.approx(5.0, abs=0.05))]


def test_a_fact_says_where_the_play_came_from(tmp_path: Path) -> None:
    plain = entry_of_noise(tmp_path, "n", 0.2)
    entry = QueueEntry(plain.track, plain.origin, slate_id="s", slot=4)
    at = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
    first, second = play_through([entry, plain], lambda _: None, started_at=at)
    assert (first.slate_id, first.slot, second.slate_id) == ("s", 4, None)
    assert first.uid != second.uid
    assert at <= first.started_at <= at + timedelta(seconds=0.1)
    assert abs((second.started_at - first.started_at).total_seconds() - 0.2) < 0.05


def test_headless_listener_skips_when_told(three: list[QueueEntry]) -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    facts = play_through(three, lambda e: 4.0 if e.track.track_id == 2 else None, started_at=at)
    told = [(fact.track_id, fact.end.value, round(fact.listened_s)) for fact in facts]
    assert told == [(1, "finished", 10), (2, "skipped", 4), (3, "finished", 10)]


# The queue is edited while it plays


def test_edit_in_the_last_moment_is_honoured(three: list[QueueEntry]) -> None:
    """The second track is already in the ring when it is taken out."""
    first, second, third = three
    listener = Listener()
    listener.player.play_entries([first, second])
    listener.hear(9.8)
    listener.player.remove([second.entry_id])
    listener.player.append([third])
    listener.hear(1.0)
    assert listener.heard == [1, 3]
    assert listener.ends() == [(1, "finished", 10.0)]
    listener.player.insert_next([second])
    listener.hear(9.5)
    assert listener.heard == [1, 3, 2]


def test_moved_entry_plays_in_its_new_place(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three)
    listener.hear(9.8)
    listener.player.move(three[2].entry_id, 1)
    listener.hear(10.5)
    assert listener.heard == [1, 3, 2]


def test_track_that_began_as_another_was_chosen_is_not_shown(tmp_path: Path) -> None:
    """Its fact is kept all the same: its first samples were heard."""
    entries = [entry_of_noise(tmp_path, f"n{n}", 1.0, n) for n in (1, 2, 3)]
    listener = Listener()
    listener.player.play_entries(entries)
    listener.hear(0.9)
    listener.engine.sink.advance(RATE_HZ // 5)
    listener.engine._engine.tick()  # the engine says that the second track began
    listener.player.play_entry(entries[2].entry_id)
    listener.hear(0.5)
    assert listener.heard == [1, 3]
    assert listener.player.queue.current == entries[2]
    assert [end[:2] for end in listener.ends()] == [(1, "finished"), (2, "jumped")]


def test_loudness_is_applied_to_the_samples(tmp_path: Path) -> None:
    quiet = entry_of_noise(tmp_path, "n", 1.0)
    gain = ReplayGain(track_gain_db=-6.0206)
    entry = QueueEntry(replace(quiet.track, replay_gain=gain), quiet.origin)
    assert np.allclose(heard_of([entry])[:40_000] * 2.0, heard_of([quiet])[:40_000], atol=1e-5)


def test_removing_the_current_moves_on(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three)
    listener.hear(1.0)
    listener.player.remove([three[0].entry_id])
    listener.hear(1.0)
    assert listener.player.current == three[1]
    listener.player.remove([three[1].entry_id, three[2].entry_id])
    listener.hear(0.1)
    assert listener.player.state.value == "stopped"
    assert [end[:2] for end in listener.ends()] == [(1, "skipped"), (2, "skipped")]


def test_play_after_the_end_begins_anew(three: list[QueueEntry]) -> None:
    listener = Listener()
    listener.player.play_entries(three[:2], start=1)
    listener.hear(10.5)
    assert listener.player.state.value == "stopped"
    listener.player.toggle()
    listener.hear(0.5)
    assert listener.player.current == three[0]


# What cannot be played


def test_five_unplayable_tracks_in_a_row_stop_the_player(tmp_path: Path) -> None:
    good = entry_of_noise(tmp_path, "good", 1.0, 1)
    absent = [entry_for(tmp_path / f"absent{n}.flac", n) for n in range(10, 18)]
    listener = Listener()
    listener.player.play_entries([*absent, good])
    listener.hear(1.0)
    assert [track_id for track_id, _ in listener.failed] == [10, 11, 12, 13, 14]
    assert "No such file" in listener.failed[0][1]
    assert listener.player.state.value == "stopped"
    listener.player.play_entry(good.entry_id)
    listener.hear(2.0)
    assert listener.ends() == [(1, "finished", 1.0)]


def test_unplayable_track_is_passed_over(tmp_path: Path) -> None:
    good = [entry_of_noise(tmp_path, f"good{n}", 1.0, n) for n in (1, 2)]
    absent = [entry_for(tmp_path / f"absent{n}.flac", n) for n in (10, 11)]
    listener = Listener()
    listener.player.play_entries([absent[0], good[0], absent[1], good[1]])
    listener.hear(3.0)
    assert sorted(track_id for track_id, _ in listener.failed) == [10, 11]
    assert listener.ends() == [(1, "finished", 1.0), (2, "finished", 1.0)]


def test_track_that_breaks_off_is_failed_with_what_was_heard(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "cut.wv", music(10 * RATE_HZ))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    listener = Listener()
    listener.player.play_entries([entry_for(path, 1), entry_of_noise(tmp_path, "next", 1.0, 2)])
    listener.hear(7.0)
    (broken, whole) = listener.facts
    assert broken.end.value == "failed"
    assert 3.0 < broken.listened_s < 6.0
    assert whole.end.value == "finished"
    assert [track_id for track_id, _ in listener.failed] == [1]


# Crashes and outputs


def test_crash_costs_nothing_but_a_moment(three: list[QueueEntry]) -> None:
    engine = CrashingEngine()
    listener = Listener(engine)
    listener.player.play_entries(three)
    listener.hear(4.0)
    engine.crash()
    listener.hear(3.0)
    engine.crash()
    assert listener.player.position_s == pytest.approx(7.0, abs=0.3)
    listener.hear(4.0)
    assert listener.heard == [1, 2]
    (fact,) = listener.facts
    assert fact.end.value == "finished"
    assert fact.listened_s == pytest.approx(10.0, abs=0.3)


def test_crash_while_paused_stays_paused(three: list[QueueEntry]) -> None:
    engine = CrashingEngine()
    listener = Listener(engine)
    listener.player.play_entries(three)
    listener.hear(4.0)
    listener.player.pause()
    engine.crash()
    listener.hear(1.0)
    assert listener.player.state.value == "paused"
    listener.player.play()
    listener.hear(1.0)
    assert listener.player.position_s == pytest.approx(5.0, abs=0.3)


def test_track_that_crashes_the_engine_twice_is_given_up(three: list[QueueEntry]) -> None:
    engine = CrashingEngine()
    listener = Listener(engine)
    listener.player.play_entries(three)
    listener.hear(0.5)
    engine.crash()
    listener.hear(0.5)
    engine.crash()
    listener.hear(1.0)
    assert listener.failed == [(1, "it crashed")]
    assert listener.ends() == [(1, "failed", pytest.approx(1.0, abs=0.3))]
    assert listener.player.current == three[1]


def test_lost_output_holds_and_goes_on_in_the_next(three: list[QueueEntry]) -> None:
    listener = Listener()
    engine = listener.engine._engine
    listener.player.play_entries(three)
    listener.hear(4.0)
    engine.change_output(ClockSink(48_000), OutputStatus("", True, "gone"), hold=True)
    listener.engine.deliver()
    assert listener.player.state.value == "paused"
    assert listener.player.output.detail == "gone"
    listener.engine.sink = MemorySink(48_000)
    status = OutputStatus("Speakers", False, "")
    engine.change_output(listener.engine.sink, status, hold=False)
    listener.hear(1.0)
    assert listener.player.state.value == "playing"
    truth = decoded(Path(three[0].track.path), 48_000, 4 * 48_000)
    assert np.array_equal(listener.engine.sink.output[:40_000], truth[:40_000])
    listener.hear(5.5)
    assert listener.ends() == [(1, "finished", 10.0)]


def test_output_that_does_not_move_is_noticed(three: list[QueueEntry]) -> None:
    stuck = LocalEngine()
    listener = Listener(stuck)
    listener.player.play_entries(three)
    listener.hear(1.0)
    for _ in range(40):
        stuck._engine.tick()
    assert stuck._engine.output_lost
