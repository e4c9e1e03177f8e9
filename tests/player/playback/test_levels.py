"""Equal loudness: from tags, else from measurement, never clipping, as samples say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.playback.levels import GainMode, Levels
from player.playback.play_queue import QueueEntry
from recommender import Loudness, Origin, ReplayGain, Track
from tests.player.fakes import make_track
from tests.player.playback.sounds import RATE_HZ, Listener, decoded, entry_of_noise

ALBUM = ReplayGain(-8.0, 0.9, -3.0, 0.95)


def tagged(gain: ReplayGain, number: int = 1, album: str = "A") -> Track:
    return make_track(number, replay_gain=gain, album=album, album_artist="B")


def levels(mode: GainMode = GainMode.TRACK, **measured: Loudness) -> Levels:
    made = Levels()
    made.mode = mode
    made.learn({int(name[1:]): loudness for name, loudness in measured.items()})
    return made


def test_modes() -> None:
    track, beside = tagged(ALBUM), tagged(ALBUM, 2)
    elsewhere = tagged(ALBUM, 3, "Z")
    assert levels(GainMode.OFF).gain_db(track) == 0.0
    assert levels(GainMode.TRACK).gain_db(track, [beside]) == -8.0
    assert levels(GainMode.ALBUM).gain_db(track) == -3.0
    assert levels(GainMode.AUTO).gain_db(track, [elsewhere, beside]) == -3.0
    assert levels(GainMode.AUTO).gain_db(track, [elsewhere]) == -8.0
    nameless = tagged(ALBUM, album="")
    assert levels(GainMode.AUTO).gain_db(nameless, [nameless]) == -8.0


def test_what_is_missing_is_replaced_by_the_next_best() -> None:
    by_track, by_album = ReplayGain(-5.0), ReplayGain(album_gain_db=-4.0)
    assert levels(GainMode.ALBUM).gain_db(tagged(by_track)) == -5.0
    assert levels(GainMode.TRACK).gain_db(tagged(by_album)) == -4.0
    measured = levels(n1=Loudness(-10.0, -1.0), n2=Loudness(-30.0, -6.0))
    assert measured.gain_db(tagged(by_track)) == -5.0
    assert measured.gain_db(tagged(ReplayGain())) == -8.0
    assert measured.gain_db(tagged(ReplayGain(), 2)) == pytest.approx(6.0)
    assert measured.gain_db(tagged(ReplayGain(), 3)) == 0.0


def test_gain_never_clips() -> None:
    def gain_db(gain: ReplayGain) -> float:
        return levels().gain_db(tagged(gain))

    assert gain_db(ReplayGain(track_gain_db=6.0)) == 0.0
    assert gain_db(ReplayGain(track_gain_db=6.0, track_peak=0.5)) == pytest.approx(6.0)
    assert gain_db(ReplayGain(track_gain_db=9.0, track_peak=0.5)) == pytest.approx(6.02, abs=0.01)
    assert gain_db(ReplayGain(track_gain_db=1.0, track_peak=2.0)) == pytest.approx(-6.02, abs=0.01)


@given(
    st.sampled_from([GainMode.TRACK, GainMode.ALBUM, GainMode.AUTO]),
    st.floats(-30, 30),
    st.floats(0.01, 2),
    st.floats(-30, 30),
    st.floats(1, 2),
)
def test_the_peak_stays_below_full_scale(
    mode: GainMode, track_db: float, peak: float, album_db: float, louder: float
) -> None:
    gain = ReplayGain(track_db, peak, album_db, peak * louder)
    linear = 10 ** (levels(mode).gain_db(tagged(gain), [tagged(gain, 2)]) / 20)
    assert linear * peak <= 1.0 + 1e-9


def test_a_measurement_that_comes_late_is_heard_from_the_first_sample(tmp_path: Path) -> None:
    entry = entry_of_noise(tmp_path, "n", 1.0)
    listener = Listener()
    listener.player.play_entries([entry])
    listener.player.learn_loudness({1: Loudness(-18.0 + 6.0206, 0.0)})
    listener.hear(1.5)
    sound, whole = listener.engine.sink.output, decoded(Path(entry.track.path))
    begin = int(np.flatnonzero(sound.any(axis=1))[0]) - int(np.flatnonzero(whole.any(axis=1))[0])
    assert np.allclose(sound[begin : begin + len(whole)] * 2.0, whole, atol=1e-5)
    assert listener.ends() == [(1, "finished", 1.0)]


def test_a_new_mode_glides_in_and_the_facts_stay_exact(tmp_path: Path) -> None:
    first, second = (entry_of_noise(tmp_path, f"n{n}", 3.0, n) for n in (1, 2))
    gain = ReplayGain(track_gain_db=-12.0)
    entries = [
        QueueEntry(replace(entry.track, replay_gain=gain), Origin.LIBRARY)
        for entry in (first, second)
    ]
    listener = Listener()
    listener.player.play_entries(entries)
    listener.hear(1.0)
    listener.player.set_gain_mode(GainMode.OFF)
    listener.hear(6.0)
    assert listener.ends() == [(1, "finished", 3.0), (2, "finished", 3.0)]
    sound = listener.engine.sink.output
    whole = np.concatenate([decoded(Path(entry.track.path)) for entry in entries])
    begin = int(np.flatnonzero(sound.any(axis=1))[0]) - int(np.flatnonzero(whole.any(axis=1))[0])
    heard = sound[begin : begin + len(whole)]
    assert np.allclose(heard[: RATE_HZ // 2], whole[: RATE_HZ // 2] * 10 ** (-12 / 20), atol=1e-5)
    assert np.allclose(heard[5 * RATE_HZ // 2 :], whole[5 * RATE_HZ // 2 :], atol=1e-6)
    steps = np.abs(np.diff(heard[:, 0]))
    assert steps.max() <= np.abs(np.diff(whole[:, 0])).max() * 1.02
