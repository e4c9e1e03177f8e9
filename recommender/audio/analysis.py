"""What a worker process hears in one track: every sound feature from one decoding pass."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommender.audio.decode import decode
from recommender.audio.descriptors import (
    OnsetEnvelope,
    PitchHistogram,
    WaveformPeaks,
    energy,
    key_name,
    tempo_bpm,
)
from recommender.audio.loudness import LoudnessMeter
from recommender.audio.network import (
    DESCRIPTORS_ONLY,
    EMBEDDING_SIZE,
    ENCODER,
    LABELS,
    SoundNetwork,
)
from recommender.audio.spectrogram import PatchStream, SpectrogramStream
from recommender.audio.timbre import Timbre
from recommender.entities import SoundFeatures

Floats = NDArray[np.float32]


class SoundAnalyser:
    """Analyses files one at a time, in memory that does not grow with their length.

    Args:
        weights_dir: folder of the installed sound model. Without one, tempo, key, loudness,
            energy and waveform are found all the same; see :data:`DESCRIPTORS_ONLY`.

    Raises:
        ModelUnavailable: the weights cannot be read, or are damaged.
    """

    def __init__(self, weights_dir: str | None) -> None:
        self._network = None if weights_dir is None else SoundNetwork.load(Path(weights_dir))

    def analyse(self, path: str, start_s: float = 0.0, end_s: float | None = None) -> SoundFeatures:
        """All sound features of a file, or of a part of it.

        Raises:
            UnreadableMedia: the file cannot be read as music.
        """
        listener = _Listener(self._network)
        for block in decode(path, start_s, end_s):
            listener.hear(block.samples, block.rate_hz, block.mono)
        return listener.conclude()


class _Listener:
    """Collects what one track has to say, block by block."""

    def __init__(self, network: SoundNetwork | None) -> None:
        self._network = network
        self._meter: LoudnessMeter | None = None
        self._waveform = WaveformPeaks()
        self._spectrogram = SpectrogramStream()
        self._patches = PatchStream()
        self._onsets = OnsetEnvelope()
        self._timbre = Timbre()
        self._pitches = PitchHistogram()
        self._embeddings = [np.empty((0, EMBEDDING_SIZE), np.float32)]
        self._tags = [np.empty((0, len(LABELS)), np.float32)]

    def hear(self, samples: Floats, rate_hz: int, mono: Floats) -> None:
        if self._meter is None:
            self._meter = LoudnessMeter(rate_hz, len(samples))
        self._meter.feed(samples)
        self._waveform.feed(samples)
        self._pitches.feed(mono)
        self._see(self._spectrogram.feed(mono))

    def conclude(self) -> SoundFeatures:
        assert self._meter is not None  # a file without a sample was refused
        self._see(self._spectrogram.feed(np.empty(0, np.float32), last=True), last=True)
        embeddings = np.concatenate(self._embeddings)
        tags = np.concatenate(self._tags)
        onsets = self._onsets.result()
        loudness = self._meter.loudness_lufs()
        return SoundFeatures(
            encoder=ENCODER if self._network else DESCRIPTORS_ONLY,
            embedding=_mean(embeddings),
            spread=embeddings.std(0) if len(embeddings) else _mean(embeddings),
            tags=_mean(tags),
            timbre=self._timbre.result(),
            patches=len(embeddings),
            whole_track=True,
            tempo_bpm=tempo_bpm(onsets),
            key=key_name(self._pitches.chroma()),
            loudness_lufs=loudness,
            true_peak_db=self._meter.true_peak_db(),
            energy=energy(loudness, onsets),
            waveform=self._waveform.result(),
        )

    def _see(self, frames: Floats, *, last: bool = False) -> None:
        """Pass on spectrogram frames (n, 96)."""
        self._onsets.feed(frames)
        self._timbre.feed(frames)
        patches = self._patches.feed(frames, last=last)
        if self._network and len(patches):
            embeddings, tags = self._network(patches)
            self._embeddings.append(embeddings)
            self._tags.append(tags)


def _mean(rows: Floats) -> Floats:
    """Mean over rows (n, d); zeros where there are none."""
    return rows.mean(0) if len(rows) else np.zeros(rows.shape[1], np.float32)
