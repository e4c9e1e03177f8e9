"""The timbre of a track: the shape of its spectrum, whatever its level and however it is cut."""

from __future__ import annotations

import numpy as np

from recommender.audio.spectrogram import log_mel
from recommender.audio.timbre import Timbre
from tests.media import tone


def timbre(*pieces: np.ndarray) -> np.ndarray:
    collected = Timbre()
    for piece in pieces:
        collected.feed(piece)
    return collected.result()


def noise(seed: int, gain: float = 1.0) -> np.ndarray:
    sound = np.random.default_rng(seed).uniform(-0.3, 0.3, 32_000) * gain
    return log_mel(sound.astype(np.float32))


def test_cuts_make_no_difference():
    frames = noise(1)
    whole = timbre(frames)
    assert whole.shape == (192,)
    np.testing.assert_allclose(timbre(frames[:7], frames[7:7], frames[7:]), whole, atol=1e-5)


def test_another_level_is_the_same_timbre_and_another_sound_is_not():
    loud, soft, other = timbre(noise(1)), timbre(noise(1, gain=0.7)), timbre(log_mel(tone(2.0)[0]))
    assert np.abs(loud - soft).max() < 0.05
    assert np.abs(loud - other).max() > 0.5


def test_no_sound_has_a_finite_timbre():
    assert np.isfinite(timbre()).all()
    assert not timbre(np.zeros((20, 96), np.float32)).any()
