"""Short fades on pause, resume, stop, skip and seek; the long one at bedtime."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from player.playback.fade import Fade
from player.playback.play_queue import QueueEntry
from tests.media import write_audio
from tests.player.playback.sounds import RATE_HZ, Listener, entry_for, entry_of_noise

FADE_S = 0.2


def steady(folder: Path, level: float, track_id: int = 1, seconds: float = 20.0) -> QueueEntry:
    """A track that is one level all along, so that every change of loudness is seen."""
    frames = np.full((2, round(seconds * RATE_HZ)), level, np.float32)
    return entry_for(write_audio(folder / f"{track_id}.wav", frames), track_id, seconds)


def soft(*entries: QueueEntry) -> Listener:
    listener = Listener()
    listener.player.set_fade(FADE_S)
    listener.player.play_entries(entries)
    return listener


def heard(listener: Listener) -> NDArray[np.float32]:
    return listener.engine.sink.output[:, 0]


def largest_step(sound: NDArray[np.float32]) -> float:
    return float(np.abs(np.diff(sound)).max())


def test_pause_and_resume_glide(tmp_path: Path) -> None:
    listener = soft(steady(tmp_path, 0.5))
    listener.hear(2.0)
    begun = len(heard(listener))
    listener.player.pause()
    listener.hear(1.0)
    assert listener.player.state.value == "paused"
    paused_at = len(heard(listener))
    assert paused_at - begun == round(FADE_S * RATE_HZ)
    assert heard(listener)[-1] == pytest.approx(0.0, abs=1e-4)
    listener.player.play()
    listener.hear(1.0)
    assert heard(listener)[-1] == 0.5
    assert largest_step(heard(listener)[1000:]) < 1e-3
    listener.player.stop()
    listener.hear(0.5)
    (fact,) = listener.facts
    assert fact.listened_s == pytest.approx(2.0 + FADE_S + 1.0 + FADE_S, abs=0.03)


def test_resume_within_the_fade_turns_round(tmp_path: Path) -> None:
    listener = soft(steady(tmp_path, 0.5))
    listener.hear(1.0)
    listener.player.pause()
    listener.hear(0.1)
    listener.player.play()
    listener.hear(0.5)
    sound = heard(listener)
    assert 0.2 < sound[RATE_HZ:].min() < 0.3
    assert largest_step(sound[1000:]) < 1e-3


def test_stop_fades_and_the_fade_counts_as_heard(tmp_path: Path) -> None:
    listener = soft(steady(tmp_path, 0.5))
    listener.hear(2.0)
    listener.player.stop()
    listener.hear(1.0)
    assert listener.player.state.value == "stopped"
    assert largest_step(heard(listener)[1000:]) < 1e-3
    assert listener.facts[0].listened_s == pytest.approx(2.0 + FADE_S, abs=0.03)
    assert np.count_nonzero(heard(listener)) / RATE_HZ == pytest.approx(
        listener.facts[0].listened_s, abs=1e-3
    )


def test_skip_lets_the_old_one_fade_beneath_the_new_one(tmp_path: Path) -> None:
    listener = soft(steady(tmp_path, 0.5, 1), steady(tmp_path, 0.25, 2))
    listener.hear(2.0)
    listener.player.next()
    listener.hear(1.0)
    sound = heard(listener)[2 * RATE_HZ :]
    assert sound[100] == pytest.approx(0.75, abs=0.01)  # the new one begins at once, in full
    assert largest_step(sound[100:]) < 1e-3
    assert sound[-1] == 0.25
    assert listener.ends() == [(1, "skipped", pytest.approx(2.0 + FADE_S, abs=0.03))]


def test_seek_has_no_gap_and_no_click(tmp_path: Path) -> None:
    low, high = (np.full((2, 10 * RATE_HZ), level, np.float32) for level in (0.2, 0.6))
    path = write_audio(tmp_path / "step.wav", np.concatenate([low, high], axis=1))
    listener = soft(entry_for(path, 1, 20.0))
    listener.hear(2.0)
    listener.player.seek(15.0)
    assert listener.player.position_s == 15.0
    listener.hear(1.0)
    sound = heard(listener)
    assert sound[RATE_HZ:].min() >= 0.19
    assert largest_step(sound[1000:]) < 1e-3
    listener.player.stop()
    listener.hear(0.5)
    assert listener.facts[0].listened_s == pytest.approx(2.0 + 0.05 + 1.0 + FADE_S, abs=0.05)


def test_a_play_that_is_continued_rises(tmp_path: Path) -> None:
    listener = soft(steady(tmp_path, 0.5))
    listener.hear(3.0)
    bookmark = listener.player.bookmark
    listener.player.stop()
    listener.hear(0.5)
    listener.player.resume(bookmark)
    listener.hear(0.1)
    before = len(heard(listener))
    listener.player.play()
    listener.hear(0.5)
    assert largest_step(heard(listener)[before:]) < 1e-3
    assert heard(listener)[-1] == 0.5


def test_edit_of_what_waits_in_the_output_skips_and_repeats_nothing(tmp_path: Path) -> None:
    """The ramp of a track shows every sample that is left out or heard twice."""
    ramp = np.linspace(0.0, 0.9, 4 * RATE_HZ, dtype=np.float32)
    path = write_audio(tmp_path / "ramp.wav", np.stack([ramp, ramp]))
    listener = soft(entry_for(path, 1, 4.0), entry_of_noise(tmp_path, "n", 2.0, 2))
    listener.hear(3.8)
    listener.player.remove([listener.player.queue.entries[1].entry_id])
    listener.hear(0.5)
    sound = heard(listener)[: 4 * RATE_HZ]
    assert np.abs(sound[: round(3.8 * RATE_HZ)] - ramp[: round(3.8 * RATE_HZ)]).max() < 1e-3
    assert listener.ends() == [(1, "finished", pytest.approx(4.0, abs=0.001))]


def test_bedtime_fades_out_and_stops(tmp_path: Path) -> None:
    listener = soft(steady(tmp_path, 0.5, 1), steady(tmp_path, 0.25, 2))
    listener.hear(2.0)
    listener.player.fade_out(5.0)
    listener.hear(3.0)
    assert listener.player.state.value == "playing"
    assert 0.2 < heard(listener)[-1] < 0.3
    listener.hear(4.0)
    assert listener.player.state.value == "stopped"
    assert listener.ends() == [(1, "stopped", pytest.approx(7.5, abs=0.1))]
    assert largest_step(heard(listener)[1000:]) < 1e-3
    listener.player.play()
    listener.hear(0.5)
    assert listener.player.current is not None
    assert listener.player.current.track.track_id == 1  # not over: the same one again
    assert heard(listener)[-1] == 0.5


def test_bedtime_goes_on_over_a_join_and_an_edit(tmp_path: Path) -> None:
    listener = soft(steady(tmp_path, 0.5, 1, 4.0), steady(tmp_path, 0.5, 2))
    listener.hear(2.0)
    listener.player.fade_out(4.0)
    listener.hear(1.6)
    listener.player.insert_next([steady(tmp_path, 0.5, 3)])
    listener.hear(4.0)
    assert listener.player.state.value == "stopped"
    assert [end[:2] for end in listener.ends()] == [(1, "finished"), (3, "stopped")]


@pytest.mark.parametrize("wake", ["seek", "toggle", "call_off_fade_out"])
def test_bedtime_is_called_off_by_a_touch(tmp_path: Path, wake: str) -> None:
    listener = soft(steady(tmp_path, 0.5))
    listener.hear(2.0)
    listener.player.fade_out(4.0)
    listener.hear(2.0)
    if wake == "seek":
        listener.player.seek(10.0)
    elif wake == "toggle":
        listener.player.toggle()
        listener.hear(1.0)
        listener.player.toggle()
    else:
        listener.player.call_off_fade_out()
    listener.hear(5.0)
    assert listener.player.state.value == "playing"
    assert heard(listener)[-1] == 0.5
    assert listener.facts == []


def test_a_fade_is_exact_and_ends_where_it_is_to() -> None:
    fade = Fade()
    ones = np.ones((10, 2), np.float32)
    assert fade.apply(ones) is ones
    fade.to(0.0, 20)
    first, second = fade.apply(ones)[:, 0], fade.apply(ones)[:, 0]
    assert np.allclose(np.concatenate([first, second]), 1 - np.arange(1, 21) / 20)
    assert fade.level == 0.0
    assert not fade.gliding
    assert not fade.apply(ones).any()
    fade.to(0.5, 0)
    assert np.all(fade.apply(ones) == 0.5)
