"""Whatever a listener does, in whatever order: nothing breaks, and every play is told once."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from player.playback.equalisation import PRESETS
from player.playback.levels import GainMode
from player.playback.play_queue import QueueEntry, Repeat, Shuffle
from player.playback.protocol import Ended, PlaybackState, Started
from recommender import Loudness
from tests.player.playback.sounds import CrashingEngine, Listener, entry_for, entry_of_noise

LENGTHS_S = (0.01, 0.3, 0.7, 2.0, 9.0)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> list[QueueEntry]:
    folder = tmp_path_factory.mktemp("library")
    broken = folder / "broken.wav"
    broken.write_bytes(b"not music")
    entries = [entry_of_noise(folder, f"n{n}", s, n) for n, s in enumerate(LENGTHS_S)]
    return [*entries, entry_for(broken, 99), entry_for(folder / "absent.flac", 100)]


def machine(library: list[QueueEntry]) -> type[RuleBasedStateMachine]:
    tracks = st.lists(st.sampled_from(library), max_size=4)
    place = st.integers(0, 7)

    class Playing(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.engine = CrashingEngine()
            self.listener = Listener(self.engine)
            self.player = self.listener.player
            self.started: list[str] = []
            self.sounding: list[str] = []
            self.wrong: list[object] = []
            self.fading = False
            self.engine.event_received.connect(self.note)

        def note(self, event: object) -> None:
            """Plays begin and end in one order, each once; a crash forgets the open ones.

            Two sound at a time only while one fades into the next.
            """
            if isinstance(event, Started):
                if len(self.sounding) > self.fading:
                    self.wrong.append(event)
                self.sounding.append(event.play_id)
                if event.play_id not in self.started:
                    self.started.append(event.play_id)
            elif isinstance(event, Ended):
                if self.sounding[:1] != [event.play_id]:
                    self.wrong.append(event)
                del self.sounding[:1]
                within = event.duration_s is None or event.covered_s <= event.duration_s + 1e-4
                if not within or event.covered_s > event.listened_s + 1e-4:
                    self.wrong.append(event)

        def fresh(self, entries: list[QueueEntry]) -> list[QueueEntry]:
            return [QueueEntry(entry.track, entry.origin) for entry in entries]

        def chosen(self, index: int) -> str | None:
            entries = self.player.queue.entries
            return entries[index % len(entries)].entry_id if entries else None

        @rule(entries=tracks)
        def play_entries(self, entries: list[QueueEntry]) -> None:
            self.player.play_entries(self.fresh(entries))

        @rule(entries=tracks)
        def append(self, entries: list[QueueEntry]) -> None:
            self.player.append(self.fresh(entries))

        @rule(entries=tracks)
        def insert_next(self, entries: list[QueueEntry]) -> None:
            self.player.insert_next(self.fresh(entries))

        @rule(index=place)
        def remove(self, index: int) -> None:
            if entry_id := self.chosen(index):
                self.player.remove([entry_id])

        @rule(index=place, goal=place)
        def move(self, index: int, goal: int) -> None:
            if entry_id := self.chosen(index):
                self.player.move(entry_id, goal)

        @rule(index=place)
        def play_entry(self, index: int) -> None:
            if entry_id := self.chosen(index):
                self.player.play_entry(entry_id)

        @rule(command=st.sampled_from(["toggle", "play", "pause", "stop", "next", "previous"]))
        def command(self, command: str) -> None:
            getattr(self.player, command)()

        @rule(repeat=st.sampled_from(Repeat))
        def repeat(self, repeat: Repeat) -> None:
            self.player.set_repeat(repeat)

        @rule(shuffle=st.sampled_from(Shuffle))
        def shuffle(self, shuffle: Shuffle) -> None:
            self.player.set_shuffle(shuffle)

        @rule(seconds=st.sampled_from([0.0, 0.1, 1.0, 12.0]))
        def crossfade(self, seconds: float) -> None:
            self.fading = self.fading or seconds > 0
            self.player.set_crossfade(seconds)

        @rule(seconds=st.sampled_from([0.0, 0.2]))
        def fade(self, seconds: float) -> None:
            self.player.set_fade(seconds)

        @rule(speed=st.sampled_from([0.5, 1.0, 1.3, 2.0]))
        def speed(self, speed: float) -> None:
            self.player.set_speed(speed)

        @rule(preset=st.sampled_from(sorted(PRESETS)))
        def equalise(self, preset: str) -> None:
            self.player.set_equalisation(PRESETS[preset])

        @rule()
        def mark_part(self) -> None:
            self.player.mark_part()

        @rule(seconds=st.sampled_from([-1.0, 0.0, 0.3]))
        def fall_asleep(self, seconds: float) -> None:
            if seconds < 0:
                self.player.call_off_fade_out()
            else:
                self.player.fade_out(seconds)

        @rule(on=st.booleans())
        def stop_after_current(self, on: bool) -> None:
            self.player.set_stop_after_current(on)

        @rule(mode=st.sampled_from(GainMode), lufs=st.floats(-40, 0))
        def turn(self, mode: GainMode, lufs: float) -> None:
            self.player.set_gain_mode(mode)
            self.player.learn_loudness({1: Loudness(lufs, 0.0), 3: Loudness(lufs, -20.0)})

        @rule(command=st.sampled_from(["undo", "clear"]))
        def edit(self, command: str) -> None:
            getattr(self.player, command)()

        @rule()
        def come_back(self) -> None:
            bookmark = self.player.bookmark
            self.player.stop()
            if bookmark.position_s is not None:
                self.player.resume(bookmark)

        @rule(position_s=st.floats(0, 10))
        def seek(self, position_s: float) -> None:
            self.player.seek(position_s)

        @rule()
        def hear_nothing_yet(self) -> None:
            self.engine.deliver()

        @rule(seconds=st.sampled_from([0.02, 0.1, 0.5, 1.5]))
        def hear(self, seconds: float) -> None:
            self.listener.hear(seconds)

        @rule(frames=st.integers(1, 2000))
        def hear_without_telling(self, frames: int) -> None:
            self.engine.sink.advance(frames)

        @rule()
        def crash(self) -> None:
            self.sounding.clear()
            self.engine.crash()

        @invariant()
        def plays_follow_one_another(self) -> None:
            assert self.wrong == []

        @invariant()
        def facts_are_true(self) -> None:
            facts = self.listener.facts
            assert len({fact.uid for fact in facts}) == len(facts)
            assert all(fact.listened_s >= 0 for fact in facts)
            most = 4 if self.fading else 2  # two at a time, twice as fast
            sink = self.engine.sink
            time_s = sink.time_s + sink.ending_frames / sink.rate_hz
            assert sum(fact.listened_s for fact in facts) <= most * time_s + 1e-3

        @invariant()
        def history_is_of_the_facts(self) -> None:
            history = [played.interaction for played in self.player.history]
            assert history == self.listener.facts[::-1]

        @invariant()
        def silence_is_silence(self) -> None:
            if self.player.state is PlaybackState.STOPPED:
                assert self.player.current is None
                assert self.player.position_s == 0.0

        def teardown(self) -> None:
            self.player.shutdown()
            assert len(self.listener.facts) == len(self.started)

    return Playing


def test_every_started_play_ends_once(library: list[QueueEntry]) -> None:
    run_state_machine_as_test(
        machine(library),
        settings=settings(
            max_examples=40,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
