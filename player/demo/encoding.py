"""Writes a piece of sound as a tagged music file of any common format."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
from mutagen.aiff import AIFF
from mutagen.apev2 import APEBinaryValue, APEValue
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, ID3, TALB, TCON, TDRC, TIT2, TPE1, TPE2, TRCK, USLT
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4, MP4Cover
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis
from mutagen.wave import WAVE
from mutagen.wavpack import WavPack
from numpy.typing import NDArray

LOSSY_BIT_RATE_BPS = 112_000
OPUS_RATE_HZ = 48_000


@dataclass(frozen=True, slots=True)
class Format:
    """How a format is written: file suffix, FFmpeg's container and codec, its sample layout."""

    suffix: str
    container: str
    codec: str
    samples: str = ""
    lossy: bool = False


FORMATS = {
    "flac": Format(".flac", "flac", "flac", "s16"),
    "mp3": Format(".mp3", "mp3", "libmp3lame", lossy=True),
    "ogg": Format(".ogg", "ogg", "vorbis", lossy=True),
    "opus": Format(".opus", "ogg", "libopus", lossy=True),
    "m4a": Format(".m4a", "ipod", "aac", lossy=True),
    "alac": Format(".m4a", "ipod", "alac", "s16p"),
    "wav": Format(".wav", "wav", "pcm_s16le"),
    "aiff": Format(".aiff", "aiff", "pcm_s16be"),
    "wv": Format(".wv", "wv", "wavpack", "s16p"),
}


@dataclass(frozen=True, slots=True)
class Labels:
    """What the tags of a file say."""

    title: str
    artist: str
    album: str
    year: int
    genres: Sequence[str]
    number: int
    total: int
    lyrics: str = ""
    cover: bytes = b""
    """PNG; empty where the picture lies beside the file."""


def write_track(
    path: Path, sound: NDArray[np.float32], rate_hz: int, kind: Format, labels: Labels
) -> None:
    """Encode stereo sound (2, n) and tag it; the file appears under its name when it is whole."""
    unfinished = path.with_name(path.name + ".part")
    _encode(unfinished, sound, rate_hz, kind)
    _TAGGERS[path.suffix](unfinished, labels)
    unfinished.replace(path)


def _encode(path: Path, sound: NDArray[np.float32], rate_hz: int, kind: Format) -> None:
    out_hz = OPUS_RATE_HZ if kind.codec == "libopus" else rate_hz
    options = {"fflags": "+bitexact"}
    with av.open(str(path), "w", format=kind.container, options=options) as container:
        # "strict": FFmpeg calls its own Vorbis encoder experimental.
        stream: Any = container.add_stream(
            kind.codec, out_hz, options={"strict": "experimental"}, layout="stereo"
        )
        context = stream.codec_context
        if kind.samples:
            context.format = kind.samples
        if kind.lossy:
            context.bit_rate = LOSSY_BIT_RATE_BPS
        context.open()
        resampler = av.AudioResampler(context.format, "stereo", out_hz, context.frame_size or 4096)
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound), "fltp", "stereo")
        frame.sample_rate = rate_hz
        frame.pts = 0
        for ready in (*resampler.resample(frame), *resampler.resample(None)):
            container.mux(stream.encode(ready))
        container.mux(stream.encode(None))


def _id3(tags: ID3, labels: Labels) -> None:
    tags.add(TIT2(encoding=3, text=labels.title))
    tags.add(TPE1(encoding=3, text=labels.artist))
    tags.add(TPE2(encoding=3, text=labels.artist))
    tags.add(TALB(encoding=3, text=labels.album))
    tags.add(TDRC(encoding=3, text=str(labels.year)))
    tags.add(TCON(encoding=3, text=list(labels.genres)))
    tags.add(TRCK(encoding=3, text=f"{labels.number}/{labels.total}"))
    if labels.lyrics:
        tags.add(USLT(encoding=3, lang="und", desc="", text=labels.lyrics))
    if labels.cover:
        tags.add(APIC(encoding=3, mime="image/png", type=3, desc="", data=labels.cover))


def _tag_id3(kind: type[MP3] | type[WAVE] | type[AIFF], path: Path, labels: Labels) -> None:
    file = kind(path)
    if file.tags is None:
        file.add_tags()
    _id3(file.tags, labels)
    file.save()


def _vorbis_comments(labels: Labels) -> dict[str, list[str]]:
    comments = {
        "title": [labels.title],
        "artist": [labels.artist],
        "albumartist": [labels.artist],
        "album": [labels.album],
        "date": [str(labels.year)],
        "genre": list(labels.genres),
        "tracknumber": [str(labels.number)],
        "tracktotal": [str(labels.total)],
    }
    return comments | ({"lyrics": [labels.lyrics]} if labels.lyrics else {})


def _picture(png: bytes) -> Picture:
    picture = Picture()
    picture.type, picture.mime, picture.data = 3, "image/png", png
    return picture


def _tag_flac(path: Path, labels: Labels) -> None:
    file = FLAC(path)
    file.update(_vorbis_comments(labels))
    if labels.cover:
        file.add_picture(_picture(labels.cover))
    file.save()


def _tag_ogg(kind: type[OggVorbis] | type[OggOpus], path: Path, labels: Labels) -> None:
    file = kind(path)
    file.update(_vorbis_comments(labels))
    if labels.cover:
        block = _picture(labels.cover).write()
        file["metadata_block_picture"] = [base64.b64encode(block).decode("ascii")]
    file.save()


def _tag_mp4(path: Path, labels: Labels) -> None:
    file = MP4(path)
    file["\xa9nam"], file["\xa9alb"] = [labels.title], [labels.album]
    file["\xa9ART"], file["aART"] = [labels.artist], [labels.artist]
    file["\xa9day"], file["\xa9gen"] = [str(labels.year)], list(labels.genres)
    file["trkn"] = [(labels.number, labels.total)]
    if labels.lyrics:
        file["\xa9lyr"] = [labels.lyrics]
    if labels.cover:
        file["covr"] = [MP4Cover(labels.cover, MP4Cover.FORMAT_PNG)]
    file.save()


def _tag_wavpack(path: Path, labels: Labels) -> None:
    file = WavPack(path)
    if file.tags is None:
        file.add_tags()
    file["Title"], file["Artist"], file["Album"] = labels.title, labels.artist, labels.album
    file["Album Artist"], file["Year"] = labels.artist, str(labels.year)
    file["Genre"], file["Track"] = list(labels.genres), f"{labels.number}/{labels.total}"
    if labels.lyrics:
        file["Lyrics"] = labels.lyrics
    if labels.cover:
        file["Cover Art (Front)"] = APEValue(b"cover.png\x00" + labels.cover, APEBinaryValue.kind)
    file.save()


_TAGGERS = {
    ".mp3": lambda path, labels: _tag_id3(MP3, path, labels),
    ".wav": lambda path, labels: _tag_id3(WAVE, path, labels),
    ".aiff": lambda path, labels: _tag_id3(AIFF, path, labels),
    ".flac": _tag_flac,
    ".ogg": lambda path, labels: _tag_ogg(OggVorbis, path, labels),
    ".opus": lambda path, labels: _tag_ogg(OggOpus, path, labels),
    ".m4a": _tag_mp4,
    ".wv": _tag_wavpack,
}
