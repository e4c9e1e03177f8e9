"""The tag formats (ID3, Vorbis comments, APEv2, MPEG-4, ASF, RIFF) brought to common fields.

A field is a name of :data:`NAMES`' values and the list of texts found for it, in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO

from recommender.catalogue.containers import riff_chunks
from recommender.catalogue.lyrics import lrc

Fields = dict[str, list[str]]

NAMES = {
    "title": "title",
    "artists": "artists",
    "artist": "artist",
    "author": "artist",
    "album": "album",
    "albumtitle": "album",
    "albumartist": "album_artist",
    "genre": "genre",
    "composer": "composer",
    "comment": "comment",
    "comments": "comment",
    "description": "comment",
    "track": "track",
    "tracknumber": "track",
    "tracktotal": "track_total",
    "totaltracks": "track_total",
    "disc": "disc",
    "discnumber": "disc",
    "partofset": "disc",
    "disctotal": "disc_total",
    "totaldiscs": "disc_total",
    "date": "date",
    "year": "date",
    "originaldate": "original_date",
    "originalyear": "original_date",
    "bpm": "bpm",
    "beatsperminute": "bpm",
    "compilation": "compilation",
    "iscompilation": "compilation",
    "lyrics": "lyrics",
    "unsyncedlyrics": "lyrics",
    "unsynchronisedlyrics": "lyrics",
    "syncedlyrics": "lyrics",
    "replaygaintrackgain": "track_gain",
    "replaygaintrackpeak": "track_peak",
    "replaygainalbumgain": "album_gain",
    "replaygainalbumpeak": "album_peak",
    "r128trackgain": "r128_track_gain",
    "r128albumgain": "r128_album_gain",
    "musicbrainztrackid": "musicbrainz_recording",
    "musicbrainzreleasetrackid": "musicbrainz_track",
    "musicbrainzalbumid": "musicbrainz_release",
    "musicbrainzreleasegroupid": "musicbrainz_release_group",
    "musicbrainzartistid": "musicbrainz_artist",
    "musicbrainzalbumartistid": "musicbrainz_album_artist",
    "picture": "cover",
    "metadatablockpicture": "cover",
    "coverart": "cover",
    "coverart(front)": "cover",
    "cuesheet": "cue_sheet",
}
"""Names as taggers write them, in lower case without separators, and the field they mean."""

ID3_FRAMES = {
    "TIT2": "title",
    "TPE1": "artist",
    "TALB": "album",
    "TPE2": "album_artist",
    "TCOM": "composer",
    "TRCK": "track",
    "TPOS": "disc",
    "TDRC": "date",
    "TDOR": "original_date",
    "TBPM": "bpm",
    "TCMP": "compilation",
}
MP4_ATOMS = {
    "\xa9nam": "title",
    "\xa9ART": "artist",
    "\xa9alb": "album",
    "aART": "album_artist",
    "\xa9gen": "genre",
    "\xa9wrt": "composer",
    "\xa9cmt": "comment",
    "\xa9day": "date",
    "\xa9lyr": "lyrics",
    "tmpo": "bpm",
}
INFO_CHUNKS = {
    b"INAM": "title",
    b"IART": "artist",
    b"IPRD": "album",
    b"IGNR": "genre",
    b"ICMT": "comment",
    b"ICRD": "date",
    b"ITRK": "track",
    b"IPRT": "track",
    b"NAME": "title",
    b"AUTH": "artist",
    b"ANNO": "comment",
}
"""Plain texts of WAV (LIST INFO) and AIFF files."""
MOST_INFO_BYTES = 64 * 1024
MP4_FREEFORM = "----:"
SYLT_MILLISECONDS = 2

_SEPARATORS = re.compile(r"[\s_/-]+")


def named_fields(pairs: Iterable[tuple[str, Any]]) -> Fields:
    """Fields of Vorbis comments, APEv2 and ASF tags: texts under names of their writers' choice."""
    fields: Fields = {}
    for name, value in pairs:
        if field := field_named(name):
            fields.setdefault(field, []).extend(_texts(field, value))
    return fields


def id3_fields(tags: Any) -> Fields:
    """Fields of an ID3v2 tag as mutagen reads it."""
    fields: Fields = {}
    for frame in tags.values():
        kind = frame.FrameID
        if kind in ID3_FRAMES:
            fields.setdefault(ID3_FRAMES[kind], []).extend(map(str, frame.text))
        elif kind == "TCON":
            fields["genre"] = list(frame.genres)  # names instead of numbers
        elif kind == "TXXX":
            if field := field_named(frame.desc):
                fields.setdefault(field, []).extend(map(str, frame.text))
        elif kind == "COMM":
            _add_comment(fields, frame)
        elif kind == "USLT":
            fields.setdefault("lyrics", []).append(frame.text)
        elif kind == "SYLT" and frame.format == SYLT_MILLISECONDS:
            fields.setdefault("lyrics", []).append(lrc(frame.text))
        elif kind == "UFID" and frame.owner == "http://musicbrainz.org":
            fields["musicbrainz_recording"] = [frame.data.decode("ascii", "ignore")]
        elif kind == "APIC":
            fields["cover"] = [kind]
        elif kind == "RVA2" and frame.desc.lower() in ("track", "album"):
            scope = frame.desc.lower()
            fields.setdefault(f"{scope}_gain", []).append(str(frame.gain))
            fields.setdefault(f"{scope}_peak", []).append(str(frame.peak))
    return fields


def mp4_fields(tags: Mapping[str, Any]) -> Fields:
    """Fields of the MPEG-4 ``ilst`` atom as mutagen reads it."""
    fields: Fields = {}
    for name, values in tags.items():
        if name in MP4_ATOMS:
            fields.setdefault(MP4_ATOMS[name], []).extend(map(str, values))
        elif name in ("trkn", "disk") and values:
            kind = "track" if name == "trkn" else "disc"
            number, total = values[0]
            fields[kind], fields[f"{kind}_total"] = [str(number)], [str(total)]
        elif name == "cpil":
            fields["compilation"] = [str(int(values))]
        elif name == "covr" and values:
            fields["cover"] = [name]
        elif name.startswith(MP4_FREEFORM) and (field := field_named(name.rsplit(":", 1)[-1])):
            texts = [bytes(value).decode("utf-8", "replace") for value in values]
            fields.setdefault(field, []).extend(texts)
    return fields


def riff_fields(file: BinaryIO) -> Fields:
    """Fields of the text chunks of a WAV or AIFF file."""
    fields: Fields = {}
    for chunk in riff_chunks(file):
        if chunk.length > MOST_INFO_BYTES:
            continue
        file.seek(chunk.start)
        if chunk.name in INFO_CHUNKS:
            _add_info(fields, chunk.name, file.read(chunk.length))
        elif chunk.name == b"LIST" and file.read(4) == b"INFO":
            content = file.read(chunk.length - 4)
            position = 0
            while position + 8 <= len(content):
                name = content[position : position + 4]
                length = int.from_bytes(content[position + 4 : position + 8], "little")
                _add_info(fields, name, content[position + 8 : position + 8 + length])
                position += 8 + length + length % 2
    return fields


def merged(first: Fields, second: Fields) -> Fields:
    """All of the first, and of the second what the first lacks."""
    return {**second, **{name: texts for name, texts in first.items() if any(texts)}}


def field_named(name: str) -> str | None:
    """The field that a name of a writer's choice means; None for what Hearth does not read."""
    plain = _SEPARATORS.sub("", name.lower().removeprefix("wm/"))
    return NAMES.get(plain)


def _texts(field: str, value: Any) -> list[str]:
    """The texts of one value: a string, an APEv2 or ASF value, or a list of them."""
    if field == "cover":  # often megabytes: its presence is enough
        return ["embedded"]
    if isinstance(value, list):
        return [text for entry in value for text in _texts(field, entry)]
    return str(value).split("\0")


def _add_comment(fields: Fields, frame: Any) -> None:
    """An unnamed comment comes first; iTunes keeps figures under names, which are no comments."""
    if frame.desc.startswith("iTun"):
        return
    comments = fields.setdefault("comment", [])
    place = len(comments) if frame.desc else 0
    comments[place:place] = map(str, frame.text)


def _add_info(fields: Fields, name: bytes, content: bytes) -> None:
    if field := INFO_CHUNKS.get(name):
        content = content.split(b"\0", 1)[0]
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            text = content.decode("cp1252", "replace")
        fields.setdefault(field, []).append(text)
