"""The sound whose embeddings and tags the original network gave, computed anew from formulas.

``data/musicnn_reference.npz`` holds, for its four patches, ``embedding`` (4, 200) and ``tags``
(4, 50) as musicnn 0.1.0's own graph computed them under TensorFlow 2.21 (tf_keras 2.21, CPU) from
librosa's mel spectrogram in float32 (the original's cast to float16 was left out: it overflows).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

REFERENCE = Path(__file__).parent / "data" / "musicnn_reference.npz"
RATE_HZ = 16_000


def reference_sound() -> NDArray[np.float32]:
    """Twelve seconds at 16 kHz: changing chords, and twice a second a burst of noise."""
    n = np.arange(12 * RATE_HZ)
    t = n / RATE_HZ
    sound = np.zeros(len(n))
    for beat, root_hz in enumerate((220.0, 174.61, 261.63, 196.0, 220.0, 146.83)):
        part = (t >= 2 * beat) & (t < 2 * beat + 2)
        for ratio, gain in ((1, 0.3), (1.25, 0.2), (1.5, 0.2), (2, 0.1), (5, 0.03)):
            sound[part] += gain * np.sin(2 * np.pi * root_hz * ratio * t[part])
    noise = ((n * 1103515245 + 12345) % 65536) / 32768 - 1
    noise = ((noise * 7919.0) % 2) - 1
    sound += 0.4 * noise * np.exp(-((t * 2) % 1) * 12)
    return (sound / np.abs(sound).max() * 0.9).astype(np.float32)
