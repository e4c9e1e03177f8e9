"""The spectrogram is librosa's, however the sound is cut; patches lose and double nothing."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from recommender.audio.spectrogram import PatchStream, SpectrogramStream
from tests.recommender.audio.reference import reference_sound


def test_it_is_what_librosa_computes() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import librosa
    sound = reference_sound()
    mel = librosa.feature.melspectrogram(y=sound, sr=16000, n_fft=512, hop_length=256, n_mels=96)
    frames = SpectrogramStream().feed(sound, last=True)
    assert frames.dtype == np.float32
    assert frames.shape == mel.T.shape
    assert np.abs(frames - np.log10(10_000 * mel.T + 1)).max() < 2e-5


@pytest.mark.parametrize("cuts", [[1], [511, 512, 513], [100_000], list(range(7, 50_000, 777))])
def test_cuts_make_no_difference(cuts: list[int]) -> None:
    sound = reference_sound()
    stream = SpectrogramStream()
    pieces = [stream.feed(piece) for piece in np.split(sound, cuts)]
    pieces.append(stream.feed(sound[:0], last=True))
    whole = SpectrogramStream().feed(sound, last=True)
    # matrix products of other sizes may round their last bit otherwise
    np.testing.assert_allclose(np.concatenate(pieces), whole, rtol=0, atol=2e-6)


def test_patches_follow_one_another_without_the_rest() -> None:
    frames = np.arange(187 * 3 + 50, dtype=np.float32)[:, None].repeat(96, 1)
    stream = PatchStream()
    patches = np.concatenate(
        [stream.feed(frames[:300]), stream.feed(frames[300:]), stream.feed(frames[:0], last=True)]
    )
    np.testing.assert_array_equal(patches.reshape(-1, 96), frames[: 187 * 3])


def test_a_short_track_is_repeated_to_fill_one_patch() -> None:
    frames = np.arange(50, dtype=np.float32)[:, None].repeat(96, 1)
    (patch,) = PatchStream().feed(frames, last=True)
    np.testing.assert_array_equal(patch[:, 0], np.arange(187) % 50)
    assert len(PatchStream().feed(frames[:0], last=True)) == 0
