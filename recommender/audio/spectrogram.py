"""The log-mel spectrogram the network was trained on, cut into its patches as the sound comes.

The recipe is that of musicnn, float32 throughout: 16 kHz, Hann windows of 512 samples every 256,
centred on zero-padded sound; power; 96 Slaney mel bands; log10(10000 x + 1).
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy import fft
from scipy.signal.windows import hann

from recommender.audio.decode import MONO_RATE_HZ
from recommender.audio.network import MEL_BANDS, PATCH_FRAMES

Floats = NDArray[np.float32]

WINDOW = 512
HOP = 256


class SpectrogramStream:
    """Takes mono sound piece by piece and gives back whole frames; state is what is left over."""

    def __init__(self) -> None:
        self._rest = np.zeros(WINDOW // 2, np.float32)

    def feed(self, mono: Floats, *, last: bool = False) -> Floats:
        """Log-mel frames (n, 96) that are complete by now; the last call pads with silence."""
        parts = [self._rest, mono]
        if last:
            parts.append(np.zeros(WINDOW // 2, np.float32))
        sound = np.concatenate(parts)
        count = max(0, 1 + (len(sound) - WINDOW) // HOP)
        self._rest = sound[count * HOP :]
        return log_mel(sound[: (count - 1) * HOP + WINDOW] if count else sound[:0])


class PatchStream:
    """Cuts frames into patches of 187, without overlap, as they come."""

    def __init__(self) -> None:
        self._rest = np.empty((0, MEL_BANDS), np.float32)
        self._cut = False

    def feed(self, frames: Floats, *, last: bool = False) -> Floats:
        """Patches (n, 187, 96) that are complete by now.

        What is left at the end of the track is left out, as in the original, unless it is all
        there is: then it is repeated to fill one patch, as in the training.
        """
        frames = np.concatenate([self._rest, frames])
        if last and not self._cut and 0 < len(frames) < PATCH_FRAMES:
            frames = np.resize(frames, (PATCH_FRAMES, MEL_BANDS))
        count = len(frames) // PATCH_FRAMES
        self._cut |= count > 0
        self._rest = frames[count * PATCH_FRAMES :]
        return frames[: count * PATCH_FRAMES].reshape(count, PATCH_FRAMES, MEL_BANDS)


def log_mel(sound: Floats) -> Floats:
    """Frames (n, 96) of all whole windows in mono sound (m,)."""
    if len(sound) < WINDOW:
        return np.empty((0, MEL_BANDS), np.float32)
    windows = np.lib.stride_tricks.sliding_window_view(sound, WINDOW)[::HOP]
    spectrum = fft.rfft(windows * _hann())  # (n, 257)
    power = spectrum.real**2 + spectrum.imag**2
    mel = power @ _mel_bank()
    result: Floats = np.log10(np.float32(10_000) * mel + np.float32(1))
    return result


@cache
def _hann() -> Floats:
    """A periodic Hann window."""
    return hann(WINDOW, sym=False).astype(np.float32)


@cache
def _mel_bank() -> Floats:
    """Bands (257, 96) of equal area on Slaney's mel scale, 0 to 8 kHz, as librosa has them.

    Importing librosa's filters costs a worker 0.7 s and 60 MB once; calling it compiles nothing.
    """
    from librosa.filters import mel

    bands: Floats = mel(sr=MONO_RATE_HZ, n_fft=WINDOW, n_mels=MEL_BANDS).T
    return np.ascontiguousarray(bands)
