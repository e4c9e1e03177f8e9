"""One music file read once: its tags, its audio properties and its fingerprint.

mutagen reads the tags; where it does not know a file or fails on it, the decoder is asked.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import mutagen.aiff
import mutagen.apev2
import mutagen.asf
import mutagen.dsf
import mutagen.flac
import mutagen.monkeysaudio
import mutagen.mp3
import mutagen.mp4
import mutagen.oggflac
import mutagen.oggopus
import mutagen.oggvorbis
import mutagen.wave
import mutagen.wavpack

from recommender.catalogue.containers import (
    Container,
    audio_extents,
    open_media,
    recognise,
    riff_chunks,
)
from recommender.catalogue.cue_sheet import FRAMES_PER_S
from recommender.catalogue.fingerprint import fingerprint
from recommender.catalogue.tag_fields import (
    Fields,
    id3_fields,
    merged,
    mp4_fields,
    named_fields,
    riff_fields,
)
from recommender.catalogue.tags import track_tags
from recommender.entities import AudioProperties, TrackTags
from recommender.errors import UnreadableMedia
from recommender.phrases import say

log = logging.getLogger(__name__)

OGG_CODECS = {
    b"\x01vorbis": (mutagen.oggvorbis.OggVorbis, "vorbis"),
    b"OpusHead": (mutagen.oggopus.OggOpus, "opus"),
    b"\x7fFLAC": (mutagen.oggflac.OggFLAC, "flac"),
}
FILE_TYPES = {
    Container.MPEG: (mutagen.mp3.MP3, "mp3"),
    Container.FLAC: (mutagen.flac.FLAC, "flac"),
    Container.MP4: (mutagen.mp4.MP4, "aac"),
    Container.WAV: (mutagen.wave.WAVE, "pcm"),
    Container.AIFF: (mutagen.aiff.AIFF, "pcm"),
    Container.WAVPACK: (mutagen.wavpack.WavPack, "wavpack"),
    Container.APE: (mutagen.monkeysaudio.MonkeysAudio, "ape"),
    Container.ASF: (mutagen.asf.ASF, "wma"),
    Container.DSF: (mutagen.dsf.DSF, "dsd"),
}
PLAIN_WAV_FORMATS = (1, 3, 0xFFFE)
"""Integer, float and extensible PCM."""


class MediaReading(NamedTuple):
    """What one file says."""

    tags: TrackTags
    properties: AudioProperties
    fingerprint: str
    cue_sheet: str
    """The text of the sheet in its tags, or what its binary form says; empty without one."""


def read_media(path: str | Path) -> MediaReading:
    """Read one file, opened once.

    Raises:
        UnreadableMedia: it is no regular file, holds no audio, or neither mutagen nor the
            decoder can make sense of it.
    """
    with open_media(path) as file:
        container = recognise(file)
        try:
            fields, properties = _parsed(path, file, container)
        except Exception as error:  # mutagen raises anything on damaged files
            log.debug("mutagen cannot read %s", path, exc_info=error)
            fields, properties = _decoded(path)
        sheet = next(iter(fields.get("cue_sheet", ())), "")
        return MediaReading(track_tags(fields), properties, fingerprint(file, container), sheet)


def read_tags(path: str | Path) -> tuple[TrackTags, AudioProperties]:
    """Tags and audio properties of one file.

    Raises:
        UnreadableMedia: see :func:`read_media`.
    """
    reading = read_media(path)
    return reading.tags, reading.properties


def open_tagged(file: BinaryIO, container: Container) -> tuple[Any, str]:
    """The file as mutagen sees it, and the codec its container usually holds.

    Raises:
        Exception: whatever mutagen raises on a damaged file.
    """
    file.seek(0)
    if container is Container.OGG:
        head = file.read(128)
        for signature, (file_type, codec) in OGG_CODECS.items():
            if signature in head:
                file.seek(0)
                return file_type(file), codec
    if container not in FILE_TYPES:
        raise UnreadableMedia(say("It is not music in a format that Hearth knows."))
    file_type, codec = FILE_TYPES[container]
    return file_type(file), codec


def _parsed(
    path: str | Path, file: BinaryIO, container: Container
) -> tuple[Fields, AudioProperties]:
    """Fields and properties by mutagen; raises anything where it cannot."""
    tagged, codec = open_tagged(file, container)
    info = tagged.info
    if container is Container.MPEG:
        codec = f"mp{info.layer}"
        if info.sketchy:  # few frames, or none: only decoding tells
            _decoded(path)
    if container is Container.MP4:
        codec = info.codec.split(".")[0].replace("mp4a", "aac") or codec
    duration_s = info.length
    if container in CORRECTED:
        codec, duration_s = CORRECTED[container](file, codec, tagged)
    properties = AudioProperties(
        codec=codec,
        duration_s=float(duration_s),
        sample_rate_hz=int(getattr(info, "sample_rate", 0)) or 48_000,  # Opus has but one
        channels=int(info.channels),
        bit_rate_bps=int(getattr(info, "bitrate", 0)) or None,
    )
    if properties.duration_s <= 0 or properties.channels <= 0:
        raise UnreadableMedia(say("Its length is not known."))
    return _fields(file, container, tagged), properties


def _fields(file: BinaryIO, container: Container, tagged: Any) -> Fields:
    tags = tagged.tags
    match container:
        case Container.MPEG:
            # mp3gain and foobar2000 write APEv2 beside or instead of ID3.
            fields = merged(id3_fields(tags) if tags else {}, _trailing_ape_fields(file))
        case Container.WAV | Container.AIFF:
            fields = merged(id3_fields(tags) if tags else {}, riff_fields(file))
        case Container.DSF:
            fields = id3_fields(tags) if tags else {}
        case Container.MP4:
            fields = mp4_fields(tags or {})
        case Container.WAVPACK | Container.APE:
            fields = named_fields(tags.items() if tags else ())
        case _:
            fields = named_fields(tags or ())
    if getattr(tagged, "pictures", None):
        fields["cover"] = ["embedded"]
    if block := getattr(tagged, "cuesheet", None):
        fields.setdefault("cue_sheet", [_sheet_of(block, tagged.info.sample_rate)])
    return fields


def _sheet_of(block: Any, sample_rate_hz: int) -> str:
    """The CUESHEET block of a FLAC file (RFC 9639, 8.7) as the text of a sheet without titles."""
    lines = ['FILE "image.flac" WAVE']
    for track in block.tracks:
        if not track.indexes:  # the lead-out
            continue
        lines.append(f"TRACK {track.track_number:02d} {'MODE1/2352' if track.type else 'AUDIO'}")
        for index in track.indexes:
            frames = round(
                (track.start_offset + index.index_offset) * FRAMES_PER_S / sample_rate_hz
            )
            seconds, left = divmod(frames, FRAMES_PER_S)
            place = f"{seconds // 60:02d}:{seconds % 60:02d}:{left:02d}"
            lines.append(f"INDEX {index.index_number:02d} {place}")
    return "\n".join(lines)


def _trailing_ape_fields(file: BinaryIO) -> Fields:
    """Fields of an APEv2 tag at the end of the file, before an ID3v1 tag if there is one."""
    end = file.seek(0, 2)
    file.seek(max(0, end - 160))
    if b"APETAGEX" not in file.read(160):
        return {}
    file.seek(0)
    return named_fields(mutagen.apev2.APEv2(file).items())


def _wav_length(file: BinaryIO, codec: str, _tagged: Any) -> tuple[str, float]:
    """Codec and length by the data that is there: headers lie, and mutagen misreads ADPCM."""
    bytes_per_second = 0
    for chunk in riff_chunks(file):
        if chunk.name == b"fmt " and chunk.length >= 16:
            file.seek(chunk.start)
            form = file.read(16)
            if int.from_bytes(form[:2], "little") not in PLAIN_WAV_FORMATS:
                codec = "adpcm"
            bytes_per_second = int.from_bytes(form[8:12], "little")
        elif chunk.name == b"data":
            return codec, chunk.length / bytes_per_second if bytes_per_second else 0.0
    return codec, 0.0


def _dsf_length(file: BinaryIO, codec: str, tagged: Any) -> tuple[str, float]:
    """Length by the header, but no more than the data that is there."""
    info = tagged.info
    data_bytes = sum(extent.length for extent in audio_extents(file, Container.DSF))
    frames = data_bytes * 8 / max(1, info.channels)
    return codec, float(min(info.length, frames / max(1, info.sample_rate)))


CORRECTED: dict[Container, Callable[[BinaryIO, str, Any], tuple[str, float]]] = {
    Container.WAV: _wav_length,
    Container.DSF: _dsf_length,
}


def _decoded(path: str | Path) -> tuple[Fields, AudioProperties]:
    """Fields and properties by the decoder, which must give at least one frame.

    Raises:
        UnreadableMedia: it cannot.
    """
    import av

    try:
        # Playlists that pose as music could otherwise name an address.
        with av.open(f"file:{path}", options={"protocol_whitelist": "file"}) as container:
            stream = next(iter(container.streams.audio), None)
            if stream is None or next(container.decode(stream), None) is None:
                raise UnreadableMedia(say("The file holds no sound that can be decoded."))
            fields = named_fields({**container.metadata, **stream.metadata}.items())
            properties = AudioProperties(
                codec=stream.codec_context.name.removesuffix("float"),
                duration_s=_decoder_duration_s(container, stream),
                sample_rate_hz=stream.rate or 0,
                channels=stream.codec_context.channels,
                bit_rate_bps=stream.bit_rate or None,
            )
    except (av.error.FFmpegError, OSError, EOFError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableMedia(
            say("The file cannot be read as music: {why}.", why=reason)
        ) from error
    if properties.duration_s <= 0 or not properties.sample_rate_hz:
        raise UnreadableMedia(say("The file cannot be read as music: its length is not known."))
    return fields, properties


def _decoder_duration_s(container: Any, stream: Any) -> float:
    """What the container says, else the sum over its packets."""
    if stream.duration:
        return float(stream.duration * stream.time_base)
    if container.duration:
        return float(container.duration / 1_000_000)
    container.seek(0)
    ticks = sum(packet.duration or 0 for packet in container.demux(stream))
    return float(ticks * stream.time_base)
