"""Real audio files of every format Hearth plays, made when a test needs them."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""float32 (channels, n), -1..1."""

CODECS = {
    ".mp3": "libmp3lame",
    ".flac": "flac",
    ".ogg": "vorbis",
    ".opus": "libopus",
    ".m4a": "aac",
    ".wav": "pcm_s16le",
    ".aiff": "pcm_s16be",
    ".wv": "wavpack",
    ".wma": "wmav2",
}
CONTAINERS = {".m4a": "ipod", ".wma": "asf"}
SAMPLE_FORMATS = {"wavpack": "s16p"}
BIT_RATES_BPS = {"wmav2": 128_000}
FORMATS: tuple[str, ...] = (*CODECS, ".dsf", ".ape")

LAYOUTS = {1: "mono", 2: "stereo"}

DSD_OVERSAMPLING = 64
DSF_BLOCK_BYTES = 4096
APE_BLOCKS_PER_FRAME = 73728 * 4
APE_STEREO_SILENCE = 3


def tone(seconds: float, hz: float = 441.7, sample_rate_hz: int = 44100) -> Samples:
    """A stereo sine at half of full scale, its right channel a quarter period behind: (2, n)."""
    phase = 2 * np.pi * hz * np.arange(round(seconds * sample_rate_hz)) / sample_rate_hz
    return 0.5 * np.stack([np.sin(phase), np.cos(phase)]).astype(np.float32)


def write_audio(
    path: Path,
    samples: Samples,
    sample_rate_hz: int = 44100,
    codec: str | None = None,
    bit_rate_bps: int | None = None,
) -> Path:
    """Encode ``samples`` (channels, n) into ``path`` and return it.

    The suffix decides the container and, unless given, the codec; ``.ape`` keeps only the length
    and the number of channels (it is written as silence). Equal samples give equal sound.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    suffix = path.suffix.lower()
    samples = np.ascontiguousarray(np.atleast_2d(samples), np.float32)
    if suffix == ".dsf":
        path.write_bytes(_dsf(samples, sample_rate_hz))
    elif suffix == ".ape":
        path.write_bytes(_silent_ape(samples.shape[0], samples.shape[1], sample_rate_hz))
    else:
        container = CONTAINERS.get(suffix)
        _encode(path, container, codec or CODECS[suffix], samples, sample_rate_hz, bit_rate_bps)
    return path


def _encode(
    path: Path,
    container: str | None,
    codec: str,
    samples: Samples,
    sample_rate_hz: int,
    bit_rate_bps: int | None,
) -> None:
    # FFmpeg's own Vorbis encoder is called experimental, and takes stereo only.
    layout = "stereo" if codec == "vorbis" else LAYOUTS[len(samples)]
    with av.open(str(path), "w", format=container) as output:
        rate_hz = 48000 if codec == "libopus" else sample_rate_hz
        stream: Any = output.add_stream(
            codec, rate_hz, options={"strict": "experimental"}, layout=layout
        )
        context = stream.codec_context
        context.format = SAMPLE_FORMATS.get(codec, context.format)
        if rate_bps := bit_rate_bps or BIT_RATES_BPS.get(codec):
            context.bit_rate = rate_bps
        context.open()
        resampler = av.AudioResampler(context.format, layout, rate_hz, context.frame_size or 4096)
        frame = av.AudioFrame.from_ndarray(samples, "fltp", LAYOUTS[len(samples)])
        frame.sample_rate = sample_rate_hz
        frame.pts = 0
        for ready in (*resampler.resample(frame), *resampler.resample(None)):
            output.mux(stream.encode(ready))
        output.mux(stream.encode(None))


def _dsf(samples: Samples, sample_rate_hz: int) -> bytes:
    """A DSF file: one-bit sigma-delta modulation at 64 times the sampling rate."""
    channels, length = samples.shape
    bits = length * DSD_OVERSAMPLING
    block_bits = DSF_BLOCK_BYTES * 8
    padded = -(-bits // block_bits) * block_bits
    density = np.full((channels, padded), 0.5)
    density[:, :bits] += np.repeat(samples, DSD_OVERSAMPLING, axis=1) / 2
    # A first-order modulator emits a one whenever the running sum passes the next integer.
    steps = np.diff(np.floor(np.cumsum(density, axis=1)), axis=1, prepend=0)
    packed = np.packbits(steps > 0, axis=1, bitorder="little")
    data = packed.reshape(channels, -1, DSF_BLOCK_BYTES).swapaxes(0, 1).tobytes()
    form = struct.pack(
        "<4sQIIIIIIQII",
        *(b"fmt ", 52, 1, 0, channels, channels),
        *(sample_rate_hz * DSD_OVERSAMPLING, 1, bits, DSF_BLOCK_BYTES, 0),
    )
    data_chunk = struct.pack("<4sQ", b"data", 12 + len(data)) + data
    total = 28 + len(form) + len(data_chunk)
    return struct.pack("<4sQQQ", b"DSD ", 28, total, 0) + form + data_chunk


def _silent_ape(channels: int, length: int, sample_rate_hz: int) -> bytes:
    """A Monkey's Audio 3.99 file whose every frame carries the flag for silence, 16 bits."""
    count = max(1, -(-length // APE_BLOCKS_PER_FRAME))
    last = length - (count - 1) * APE_BLOCKS_PER_FRAME
    frames = []
    for index in range(count):
        blocks = last if index == count - 1 else APE_BLOCKS_PER_FRAME
        checksum = zlib.crc32(bytes(blocks * channels * 2)) >> 1 | 0x80000000  # flags follow
        frames.append(struct.pack("<II", checksum, APE_STEREO_SILENCE) + bytes(16))
    first = 52 + 24 + 4 * count
    seek_table = b"".join(struct.pack("<I", first + 24 * index) for index in range(count))
    descriptor = struct.pack(
        "<4sHHIIIIIII16s", b"MAC ", 3990, 0, 52, 24, len(seek_table), 0, 24 * count, 0, 0, bytes(16)
    )
    no_wav_header = 1 << 5
    header = struct.pack(
        "<HHIIIHHI",
        *(1000, no_wav_header, APE_BLOCKS_PER_FRAME, last, count, 16, channels, sample_rate_hz),
    )
    return descriptor + header + seek_table + b"".join(frames)
