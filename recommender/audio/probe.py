"""What one file sounds like whole, in halves and transcoded: the material of an evaluation."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommender.audio.decode import MONO_RATE_HZ, Block, decode
from recommender.audio.network import SoundNetwork
from recommender.audio.spectrogram import HOP, PatchStream, SpectrogramStream
from recommender.audio.timbre import Timbre
from recommender.errors import UnreadableMedia
from recommender.phrases import say

Floats = NDArray[np.float32]

TWIN_BIT_RATE = 96_000
TWIN_GAIN_DB = -3.0
TWIN_RATE_HZ = 44_100
SHORTEST_S = 30.0
MFCC_BANDS, MFCC_COEFFICIENTS = 96, 20


@dataclass(frozen=True, slots=True)
class SoundProbe:
    """Summaries of a track, each ``mean``, ``spread``, ``tags``, ``timbre``, ``mfcc`` → vector."""

    whole: Mapping[str, Floats]
    first: Mapping[str, Floats]
    second: Mapping[str, Floats]
    twin: Mapping[str, Floats]


class SoundProber:
    """Probes files one at a time, in a worker process.

    Args:
        weights_dir: folder of the installed sound model.
    """

    def __init__(self, weights_dir: str) -> None:
        self._network = SoundNetwork.load(Path(weights_dir))

    def probe(self, path: str, start_s: float = 0.0, end_s: float | None = None) -> SoundProbe:
        """Listen to a file or a part of it, to its halves and to its twin.

        Raises:
            UnreadableMedia: it cannot be decoded, or is shorter than half a minute.
        """
        mono = np.concatenate([block.mono for block in decode(path, start_s, end_s)])
        if len(mono) < SHORTEST_S * MONO_RATE_HZ:
            raise UnreadableMedia(say("It is shorter than half a minute."))
        with tempfile.TemporaryDirectory() as folder:
            twin = write_twin(Path(folder) / "twin.mp3", decode(path, start_s, end_s))
            twin_mono = np.concatenate([block.mono for block in decode(twin)])
        middle = len(mono) // 2
        return SoundProbe(
            *(self._summary(part) for part in (mono, mono[:middle], mono[middle:], twin_mono))
        )

    def _summary(self, mono: Floats) -> dict[str, Floats]:
        frames, timbre = SpectrogramStream().feed(mono, last=True), Timbre()
        timbre.feed(frames)
        embeddings, tags = self._network(PatchStream().feed(frames, last=True))
        return {
            "mean": embeddings.mean(0),
            "spread": embeddings.std(0),
            "tags": tags.mean(0),
            "timbre": timbre.result(),
            "mfcc": mfcc_statistics(mono),
        }


def mfcc_statistics(mono: Floats) -> Floats:
    """Mean and deviation of 20 coefficients and deviation of their changes, (60,): the baseline."""
    from librosa.feature import mfcc

    coefficients = mfcc(
        y=mono, sr=MONO_RATE_HZ, n_mfcc=MFCC_COEFFICIENTS, n_mels=MFCC_BANDS,
        n_fft=2 * HOP, hop_length=HOP,
    )  # fmt: skip
    changes = np.diff(coefficients, axis=1)
    statistics = (coefficients.mean(1), coefficients.std(1), changes.std(1))
    return np.concatenate(statistics).astype(np.float32)


def write_twin(path: Path, blocks: Iterable[Block]) -> Path:
    """The same music as an MP3 of 96 kbit/s, 3 dB softer."""
    import av

    gain = np.float32(10 ** (TWIN_GAIN_DB / 20))
    with av.open(str(path), "w", format="mp3") as output:
        stream = output.add_stream(
            "libmp3lame", rate=TWIN_RATE_HZ, layout="stereo", options={"compression_level": "9"}
        )
        stream.bit_rate = TWIN_BIT_RATE
        resampler = av.AudioResampler("fltp", "stereo", TWIN_RATE_HZ)
        for block in blocks:
            if not block.samples.shape[1]:
                continue
            # mono is doubled here: FFmpeg's upmix would take another 3 dB off
            both = np.repeat(block.samples * gain, 3 - len(block.samples), axis=0)
            frame = av.AudioFrame.from_ndarray(both, "fltp", "stereo")
            frame.sample_rate = block.rate_hz
            for ready in resampler.resample(frame):
                output.mux(stream.encode(ready))
        for ready in resampler.resample(None):
            output.mux(stream.encode(ready))
        output.mux(stream.encode(None))
    return path
