"""Decodes a file once, in blocks of a few seconds, tolerating the damage real files have."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from recommender.errors import UnreadableMedia
from recommender.phrases import say

if TYPE_CHECKING:
    from av import AudioFrame, AudioResampler, AudioStream
    from av.container import InputContainer
    from soundfile import SoundFile

MONO_RATE_HZ = 16_000
RATE_MAX_HZ = 48_000
"""Nothing that is measured lies above what this rate can carry."""

Floats = NDArray[np.float32]

_BLOCK_S = 4
_OGG = b"OggS"
_SAMPLE_MAX = 64.0
"""Files of floating-point numbers may hold anything."""
_PREROLL_S = 1.0
"""Decoders with a memory (MP3's bit reservoir, Opus) have settled by then."""
_BAD_PACKETS_MAX = 50
"""So many damaged packets in a row, and the rest is given up."""


@dataclass(frozen=True, slots=True)
class Block:
    """A few seconds of sound, twice.

    Attributes:
        samples: float32 (channels, n): one or two channels, 1.0 is full scale.
        rate_hz: of :attr:`samples`: the file's own, at most 48 kHz.
        mono: float32 (m,): the mean of the channels at 16 kHz. It lags behind a little, and the
            last block makes up for it.
    """

    samples: Floats
    rate_hz: int
    mono: Floats


def decode(path: str | Path, start_s: float = 0.0, end_s: float | None = None) -> Iterator[Block]:
    """A file's first audio stream, all of it or from one second to another.

    Damaged packets are left out; a file that breaks off ends there.

    Raises:
        UnreadableMedia: not a regular file, not audio, or not one sample can be decoded.
    """
    import av

    _require_regular_file(path)
    try:
        with av.open(
            str(path), metadata_errors="ignore", options={"protocol_whitelist": "file"}
        ) as container:
            if not container.streams.audio:
                raise UnreadableMedia(say("There is no sound in it."))
            stream = container.streams.audio[0]
            stream.codec_context.thread_count = 1  # the other cores have files of their own
            rate_hz = stream.codec_context.sample_rate
            frames, early_s = _frames_from(container, stream, start_s)
            yield from _blocks(frames, rate_hz, early_s, _length_s(start_s, end_s))
    except av.error.InvalidDataError as error:
        if not _is_ogg(path):
            raise UnreadableMedia(
                say("It cannot be decoded: {why}.", why=str(error.strerror))
            ) from error
        yield from _blocks_of_vorbis(path, start_s, end_s)
    except (av.error.FFmpegError, OSError, EOFError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableMedia(say("It cannot be decoded: {why}.", why=reason)) from error


def _require_regular_file(path: str | Path) -> None:
    """Opening a pipe or a device could wait for ever."""
    try:
        mode = Path(path).stat().st_mode
    except OSError as error:
        raise UnreadableMedia(
            say("It cannot be opened: {why}.", why=str(error.strerror))
        ) from error
    if not stat.S_ISREG(mode):
        raise UnreadableMedia(say("It is not a regular file."))


def _is_ogg(path: str | Path) -> bool:
    with Path(path).open("rb") as file:
        return file.read(len(_OGG)) == _OGG


def _length_s(start_s: float, end_s: float | None) -> float | None:
    return None if end_s is None else end_s - start_s


def _blocks_of_vorbis(path: str | Path, start_s: float, end_s: float | None) -> Iterator[Block]:
    """The sound of an Ogg file with a second set of headers, which FFmpeg refuses.

    libvorbis, here through libsndfile, passes over what such splicing leaves.
    """
    import soundfile  # only these few files need it

    try:
        with soundfile.SoundFile(path) as file:
            yield from _blocks(
                _vorbis_frames(file), file.samplerate, start_s, _length_s(start_s, end_s)
            )
    except soundfile.LibsndfileError as error:
        raise UnreadableMedia(say("It cannot be decoded: {why}", why=error.error_string)) from error


def _vorbis_frames(file: SoundFile) -> Iterator[AudioFrame]:
    import av

    if file.channels > 2:
        raise UnreadableMedia(say("It has too many channels."))
    for samples in file.blocks(_BLOCK_S * file.samplerate, dtype="float32", always_2d=True):
        layout = "mono" if file.channels == 1 else "stereo"
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), "flt", layout)
        frame.sample_rate = file.samplerate
        yield frame


def _blocks(
    frames: Iterator[AudioFrame], file_rate_hz: int, early_s: float, length_s: float | None
) -> Iterator[Block]:
    """So many seconds of what begins ``early_s`` before them."""
    import av

    rate_hz = min(file_rate_hz, RATE_MAX_HZ)
    if rate_hz <= 0:
        raise UnreadableMedia(say("It names no sample rate."))
    to_mono = av.AudioResampler("flt", "mono", MONO_RATE_HZ)
    found = False
    length = None if length_s is None else round(length_s * rate_hz)
    for samples in _within(_gathered(frames, rate_hz), round(early_s * rate_hz), length):
        found = True
        # mixed here, because FFmpeg's own downmix is 3 dB louder than the mean
        mix = av.AudioFrame.from_ndarray(samples.mean(0, keepdims=True), "flt", "mono")
        mix.sample_rate = rate_hz
        yield Block(samples, rate_hz, _joined(to_mono.resample(mix))[0])
    if not found:
        raise UnreadableMedia(say("Not one sample of it can be decoded."))
    rest = _joined(to_mono.resample(None))[0]
    yield Block(np.empty((samples.shape[0], 0), np.float32), rate_hz, rest)


def _within(blocks: Iterator[Floats], skip: int, length: int | None) -> Iterator[Floats]:
    """So many samples behind those to skip; all of them without a length."""
    for samples in blocks:
        kept = samples[:, skip : None if length is None else skip + length]
        skip = max(0, skip - samples.shape[1])
        if kept.shape[1]:
            yield kept
        if length is not None:
            length -= kept.shape[1]
            if length <= 0:
                return


def _frames_from(
    container: InputContainer, stream: AudioStream, start_s: float
) -> tuple[Iterator[AudioFrame], float]:
    """Decoded frames from about an instant on, and by how much they begin before it."""
    import av

    base = float(stream.time_base or 0)
    if start_s > _PREROLL_S and base:
        try:
            head = next(_frames(container, stream), None)
            origin = (head and head.pts) or 0
            container.seek(int((start_s - _PREROLL_S) / base) + origin, stream=stream)
            frames = _frames(container, stream)
            first = next(frames, None)
            if first is not None and first.pts is not None:
                early_s = start_s - (first.pts - origin) * base
                if early_s >= 0:
                    return chain([first], frames), early_s
            container.seek(0)
        except (av.error.FFmpegError, OSError):  # it cannot be entered anywhere but at its head
            container.seek(0)
    return _frames(container, stream), start_s


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    """Decoded frames; what is damaged is skipped."""
    import av

    damage = (av.error.FFmpegError, OSError, EOFError, ValueError)
    packets = container.demux(stream)
    bad = 0
    while bad < _BAD_PACKETS_MAX:
        try:
            packet = next(packets, None)
        except damage:  # the container breaks off here
            return
        if packet is None:
            return
        try:
            frames = packet.decode()
        except damage:
            bad += 1
            continue
        bad = 0
        yield from frames


def _gathered(frames: Iterator[AudioFrame], rate_hz: int) -> Iterator[Floats]:
    """Samples (channels, n) of some seconds each, of one rate and channel count throughout."""
    import av

    resampler: AudioResampler | None = None
    layout = ""
    for frame in frames:
        frame.pts = None  # a gap in the time stamps is no silence
        layout = layout or ("mono" if frame.layout.nb_channels == 1 else "stereo")
        try:
            if resampler is None:
                resampler = av.AudioResampler("fltp", layout, rate_hz, _BLOCK_S * rate_hz)
            ready = resampler.resample(frame)
        except ValueError:  # rate or channels changed in the middle of the file
            assert resampler is not None
            ready = resampler.resample(None)
            resampler = av.AudioResampler("fltp", layout, rate_hz, _BLOCK_S * rate_hz)
            ready += resampler.resample(frame)
        if ready:
            yield _joined(ready)
    if resampler is not None and (ready := resampler.resample(None)):
        yield _joined(ready)


def _joined(frames: Sequence[AudioFrame]) -> Floats:
    """The samples (channels, n) of frames in a floating-point format."""
    parts = [frame.to_ndarray().astype(np.float32, copy=False) for frame in frames]
    samples = np.concatenate(parts, axis=1) if parts else np.empty((1, 0), np.float32)
    if not np.abs(samples).max(initial=0) <= _SAMPLE_MAX:  # also when it is not a number
        samples = np.nan_to_num(samples).clip(-_SAMPLE_MAX, _SAMPLE_MAX)
    return samples
