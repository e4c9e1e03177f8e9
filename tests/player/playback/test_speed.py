"""Another speed: the pitch stays, and all seconds told are the track's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.media import write_audio
from tests.player.playback.sounds import RATE_HZ, Listener, decoded, entry_for, entry_of_noise


@pytest.mark.parametrize("speed", [0.5, 0.8, 1.25, 2.0])
def test_a_track_takes_its_length_by_the_speed(tmp_path: Path, speed: float) -> None:
    entries = [entry_of_noise(tmp_path, f"n{n}", 4.0, n) for n in (1, 2)]
    listener = Listener()
    listener.player.set_speed(speed)
    listener.player.play_entries(entries)
    took_s = 0.0
    while len(listener.facts) < 2:
        listener.hear(0.1)
        took_s += 0.1
        assert took_s < 20
    assert took_s == pytest.approx(8.0 / speed, abs=0.25)
    assert listener.ends() == [(1, "finished", 4.0), (2, "finished", 4.0)]


def test_pitch_stays(tmp_path: Path) -> None:
    hertz = 500.0
    wave = 0.3 * np.sin(2 * np.pi * hertz * np.arange(8 * RATE_HZ) / RATE_HZ)
    path = write_audio(tmp_path / "s.wav", np.stack([wave, wave]).astype(np.float32))
    listener = Listener()
    listener.player.set_speed(1.5)
    listener.player.play_entries([entry_for(path, 1, 8.0)])
    listener.hear(4.0)
    heard = listener.engine.sink.output[RATE_HZ : 3 * RATE_HZ, 0]
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    assert np.argmax(spectrum) * RATE_HZ / len(heard) == pytest.approx(hertz, abs=2.0)


def test_change_while_playing_goes_on_from_where_it_was(tmp_path: Path) -> None:
    listener = Listener()
    listener.player.play_entries([entry_of_noise(tmp_path, "n", 10.0)])
    listener.hear(2.0)
    listener.player.set_speed(2.0)
    listener.hear(2.0)
    assert listener.player.position_s == pytest.approx(6.0, abs=0.3)
    listener.player.set_speed(1.0)
    listener.hear(1.0)
    assert listener.player.position_s == pytest.approx(7.0, abs=0.3)
    listener.player.stop()
    listener.hear(0.1)
    (fact,) = listener.facts
    assert fact.listened_s == pytest.approx(7.0, abs=0.3)


def test_normal_speed_is_bit_exact_again(tmp_path: Path) -> None:
    entry = entry_of_noise(tmp_path, "n", 10.0)
    listener = Listener()
    listener.player.set_speed(1.5)
    listener.player.play_entries([entry])
    listener.hear(1.0)
    listener.player.set_speed(1.0)
    listener.player.seek(5.0)
    before = len(listener.engine.sink.output)
    listener.hear(2.0)
    truth = decoded(Path(entry.track.path), RATE_HZ, 5 * RATE_HZ)[:80_000]
    assert np.array_equal(listener.engine.sink.output[before : before + 80_000], truth)


def test_speed_is_kept_within_bounds() -> None:
    listener = Listener()
    listener.player.set_speed(9.0)
    assert listener.player.speed == 2.0
    listener.player.set_speed(0.0)
    assert listener.player.speed == 0.5
