"""Parts of a file: tracks of a cue sheet, and a passage the listener repeats."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from player.playback import protocol
from player.playback.engine import Engine
from player.playback.protocol import Ended, Event, PlayRequest, Started
from player.playback.sinks import MemorySink
from player.playback.source import DirectSource
from recommender import End
from tests.media import write_audio
from tests.player.playback.sounds import (
    RATE_HZ,
    CrashingEngine,
    Listener,
    decoded,
    entry_of_noise,
    music,
)


class Bench:
    """An engine alone, told what to play."""

    def __init__(self, rate_hz: int = RATE_HZ) -> None:
        self.sink = MemorySink(rate_hz)
        self.said: list[Event] = []
        self.engine = Engine(self.sink, DirectSource, self.said.append)

    def play(self, *requests: PlayRequest, start_s: float = 0.0) -> None:
        self.engine.handle(protocol.Play(1, requests[0], start_s, False, End.STOPPED))
        self.engine.handle(protocol.Follow(2, requests[1:]))

    def hear(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.02)):
            self.sink.advance(round(0.02 * self.sink.rate_hz))
            self.engine.tick()

    def ends(self) -> list[tuple[str, float]]:
        return [(e.play_id, round(e.listened_s, 3)) for e in self.said if isinstance(e, Ended)]


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """One file of six seconds."""
    return write_audio(tmp_path / "album.flac", music(6 * RATE_HZ))


@pytest.mark.parametrize("rate_hz", [44_100, 48_000])
def test_tracks_of_one_file_join_exactly(album: Path, rate_hz: int) -> None:
    cuts_s = (0.0, 1.2266667, 3.0, None)  # frames of 1/75 s
    bench = Bench(rate_hz)
    bench.play(
        *(
            PlayRequest(f"p{n}", str(album), 0.0, start, end)
            for n, (start, end) in enumerate(pairwise(cuts_s))
            if start is not None
        )
    )
    bench.hear(7.0)
    whole = decoded(album, rate_hz)
    assert np.array_equal(bench.sink.output[: len(whole)], whole)
    assert not bench.sink.output[len(whole) :].any()
    assert bench.ends() == [("p0", 1.227), ("p1", 1.773), ("p2", 3.0)]
    durations = [e.duration_s for e in bench.said if isinstance(e, Started)]
    assert durations == pytest.approx([1.2266667, 1.7733333, 3.0], abs=1e-4)


def test_seek_counts_from_the_beginning_of_the_track(album: Path) -> None:
    bench = Bench()
    bench.play(PlayRequest("p", str(album), 0.0, 2.0, 4.0), start_s=0.5)
    bench.hear(0.5)
    bench.engine.handle(protocol.Seek(3, 1.0))
    before = len(bench.sink.output)
    bench.hear(1.5)
    truth = decoded(album, RATE_HZ, 3 * RATE_HZ)[:RATE_HZ]
    assert np.array_equal(bench.sink.output[before : before + RATE_HZ], truth)
    assert bench.ends() == [("p", 1.5)]


def test_a_trim_beyond_the_file_ends_with_the_file(album: Path) -> None:
    bench = Bench()
    bench.play(PlayRequest("p", str(album), 0.0, 5.0, 60.0))
    bench.hear(2.0)
    assert bench.ends() == [("p", 1.0)]


def test_a_trim_behind_the_file_cannot_be_played(album: Path) -> None:
    bench = Bench()
    bench.play(PlayRequest("p", str(album), 0.0, 50.0, 60.0))
    bench.hear(1.0)
    assert [e for e in bench.said if isinstance(e, protocol.Failed)]
    assert bench.ends() == []


def test_a_passage_repeats_without_a_gap(tmp_path: Path) -> None:
    entry = entry_of_noise(tmp_path, "n", 10.0)
    listener = Listener()
    listener.player.play_entries([entry])
    listener.player.repeat_part(2.0, 3.5)
    listener.hear(6.9)
    truth = decoded(Path(entry.track.path))
    once = truth[2 * RATE_HZ : round(3.5 * RATE_HZ)]
    whole = np.concatenate([truth[: 2 * RATE_HZ], once, once, once])
    assert np.array_equal(listener.engine.sink.output[: len(whole)], whole)
    listener.player.mark_part()  # gives it up
    assert listener.player.part is None
    listener.hear(8.0)
    (fact,) = listener.facts
    assert fact.end.value == "finished"
    assert fact.listened_s == pytest.approx(10.0 + 2 * 1.5 + 1.5, abs=0.05)
    assert fact.duration_s == 10.0


def test_it_is_marked_by_ear(tmp_path: Path) -> None:
    listener = Listener()
    listener.player.play_entries([entry_of_noise(tmp_path, "n", 10.0)])
    listener.hear(2.0)
    listener.player.mark_part()
    assert listener.player.part == (pytest.approx(2.0, abs=0.15), None)
    listener.hear(1.0)
    listener.player.mark_part()
    start_s, end_s = listener.player.part or (0, 0)
    assert end_s == pytest.approx(3.0, abs=0.15)
    listener.hear(0.5)
    assert start_s < listener.player.position_s < end_s
    listener.hear(5.0)
    assert start_s <= listener.player.position_s <= end_s


def test_beyond_the_passage_it_plays_on(tmp_path: Path) -> None:
    listener = Listener()
    listener.player.play_entries([entry_of_noise(tmp_path, "n", 10.0)])
    listener.player.repeat_part(1.0, 2.0)
    listener.hear(0.5)
    listener.player.seek(5.0)
    listener.hear(5.5)
    assert listener.ends() == [(1, "finished", pytest.approx(5.5, abs=0.05))]


def test_a_passage_to_the_end_of_the_track_repeats_too(tmp_path: Path) -> None:
    entries = [entry_of_noise(tmp_path, f"n{n}", 2.0, n) for n in (1, 2)]
    listener = Listener()
    listener.player.set_crossfade(0.5)
    listener.player.play_entries(entries)
    listener.player.repeat_part(1.0, 9.0)
    listener.hear(5.0)
    assert listener.player.current == entries[0]
    assert 1.0 <= listener.player.position_s <= 2.0


def test_the_passage_is_of_its_play(tmp_path: Path) -> None:
    entries = [entry_of_noise(tmp_path, f"n{n}", 5.0, n) for n in (1, 2)]
    listener = Listener()
    listener.player.play_entries(entries)
    listener.hear(0.2)
    listener.player.repeat_part(1.0, 2.0)
    listener.player.next()
    assert listener.player.part is None
    listener.hear(5.5)
    assert listener.ends()[1] == (2, "finished", 5.0)
    with pytest.raises(ValueError, match="no part"):
        listener.player.repeat_part(2.0, 2.1)


def test_a_crash_keeps_the_passage(tmp_path: Path) -> None:
    engine = CrashingEngine()
    listener = Listener(engine)
    listener.player.play_entries([entry_of_noise(tmp_path, "n", 10.0)])
    listener.player.repeat_part(1.0, 2.0)
    listener.hear(3.0)
    engine.crash()
    listener.hear(4.0)
    assert 1.0 <= listener.player.position_s <= 2.0
