"""Common fields written into the tag formats (ID3, Vorbis comments, APEv2, MPEG-4, ASF).

What is read under several names (:mod:`recommender.catalogue.tag_fields`) is written under one,
and the others go, so that a field says one thing to every player.
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import mutagen.apev2
import mutagen.asf
import mutagen.flac
import mutagen.id3
import mutagen.mp4

from recommender.catalogue.containers import Container, open_media, recognise
from recommender.catalogue.covers import FRONT_COVER
from recommender.catalogue.media_file import open_tagged
from recommender.catalogue.tag_fields import (
    ID3_FRAMES,
    MP4_ATOMS,
    MP4_FREEFORM,
    field_named,
)
from recommender.errors import UnwritableMedia
from recommender.phrases import say

Fields = Mapping[str, Sequence[str]]
"""Field of :data:`recommender.catalogue.tag_fields.NAMES` → its texts; none removes it."""

VORBIS_NAMES = {
    "title": "TITLE",
    "artist": "ARTIST",
    "album": "ALBUM",
    "album_artist": "ALBUMARTIST",
    "genre": "GENRE",
    "date": "DATE",
    "track": "TRACKNUMBER",
    "track_total": "TRACKTOTAL",
    "disc": "DISCNUMBER",
    "disc_total": "DISCTOTAL",
    "composer": "COMPOSER",
    "comment": "COMMENT",
    "compilation": "COMPILATION",
    "lyrics": "LYRICS",
}
APE_NAMES = {
    "title": "Title",
    "artist": "Artist",
    "album": "Album",
    "album_artist": "Album Artist",
    "genre": "Genre",
    "date": "Year",
    "track": "Track",
    "disc": "Disc",
    "composer": "Composer",
    "comment": "Comment",
    "compilation": "Compilation",
    "lyrics": "Lyrics",
}
ASF_NAMES = {
    "title": "Title",
    "artist": "Author",
    "album": "WM/AlbumTitle",
    "album_artist": "WM/AlbumArtist",
    "genre": "WM/Genre",
    "date": "WM/Year",
    "track": "WM/TrackNumber",
    "disc": "WM/PartOfSet",
    "composer": "WM/Composer",
    "comment": "Description",
    "compilation": "WM/IsCompilation",
    "lyrics": "WM/Lyrics",
}
POSITIONS = ("track", "disc")
UTF_8 = 3
"""The text encoding of ID3v2.4."""
_FRAME_OF = {field: frame for frame, field in ID3_FRAMES.items()} | {"genre": "TCON"}
_ATOM_OF = {field: atom for atom, field in MP4_ATOMS.items()}
_POSITION_ATOMS = {"track": "trkn", "disc": "disk"}


def write_fields(path: Path, fields: Fields, cover: bytes | None) -> None:
    """Change the tags of a file in place.

    Args:
        fields: what to change; a position (``track``, ``disc``) comes with its total.
        cover: a JPEG or PNG; empty to take the front cover away; None to leave it.

    Raises:
        UnwritableMedia: the format holds no tags that could be written.
        Exception: whatever mutagen raises; the file may be half written.
    """
    with open_media(path) as file:
        container = recognise(file)
        if container is Container.UNKNOWN:
            raise UnwritableMedia(say("Hearth cannot write tags into files of this kind."))
        tagged, _ = open_tagged(file, container)
    if tagged.tags is None:
        tagged.add_tags()
    tags = tagged.tags
    if isinstance(tags, mutagen.id3.ID3):
        _write_id3(tags, fields)
        _cover_id3(tags, cover)
    elif isinstance(tags, mutagen.mp4.MP4Tags):
        _write_mp4(tags, fields)
        _cover_mp4(tags, cover)
    elif isinstance(tags, mutagen.apev2.APEv2):
        _write_named(tags, _joined(fields), APE_NAMES)
        _cover_ape(tags, cover)
    elif isinstance(tags, mutagen.asf.ASFTags):
        _write_named(tags, _joined(fields), ASF_NAMES)
        _cover_asf(tags, cover)
    else:
        _write_named(tags, fields, VORBIS_NAMES)
        _cover_vorbis(tagged, cover)
    tagged.save(path, **_options(tags))
    if container is Container.MPEG:
        _clear_trailing_ape(path, fields, cover)


def _options(tags: Any) -> dict[str, object]:
    """How a tag is saved: ID3v2.3 stays what it is, for players that read nothing newer.

    It cannot say a month without a day; such a date makes it ID3v2.4.
    """
    if not isinstance(tags, mutagen.id3.ID3) or tags.version[:2] != (2, 3):
        return {}
    dates = [str(date) for frame in tags.getall("TDRC") for date in frame.text]
    if any(len(date) == len("1997-06") for date in dates):
        return {}
    tags.update_to_v23()
    return {"v2_version": 3, "v23_sep": None}


def _also(fields: Iterable[str]) -> set[str]:
    """The fields that say the same as those written, and must not contradict them."""
    also = set(fields)
    if "artist" in also:
        also.add("artists")
    return also


def _joined(fields: Fields) -> dict[str, Sequence[str]]:
    """Number and total in one text ("3/12"), as formats without a field for the total say it."""
    joined = dict(fields)
    for name in POSITIONS:
        if name in fields:
            number, total = (joined.pop(key) for key in (name, f"{name}_total"))
            text = f"{number[0] if number else 0}/{total[0]}" if total else "".join(number)
            joined[name] = [text] if text else []
    return joined


def _write_named(tags: Any, fields: Fields, names: Mapping[str, str]) -> None:
    dropped = _also(fields) | {f"{name}_total" for name in POSITIONS if name in fields}
    for key in list(tags.keys()):
        if field_named(key) in dropped:
            del tags[key]
    for name, texts in fields.items():
        if texts:
            tags[names[name]] = list(texts)


def _write_id3(tags: mutagen.id3.ID3, fields: Fields) -> None:
    joined = _joined(fields)
    dropped = _also(fields)
    for key, frame in list(tags.items()):
        if frame.FrameID == "TXXX" and field_named(frame.desc) in dropped:
            del tags[key]
    for name, texts in joined.items():
        if name == "comment":
            for key, frame in list(tags.items()):
                if frame.FrameID == "COMM" and not frame.desc.startswith("iTun"):
                    del tags[key]
            if texts:
                tags.add(mutagen.id3.COMM(UTF_8, "eng", "", list(texts)))
        elif name == "lyrics":
            tags.delall("USLT")
            tags.delall("SYLT")
            if texts:
                tags.add(mutagen.id3.USLT(UTF_8, "eng", "", texts[0]))
        else:
            frame_id = _FRAME_OF[name]
            tags.delall(frame_id)
            if texts:
                tags.add(getattr(mutagen.id3, frame_id)(UTF_8, list(texts)))


def _write_mp4(tags: mutagen.mp4.MP4Tags, fields: Fields) -> None:
    dropped = _also(fields)
    for key in list(tags.keys()):
        if key.startswith(MP4_FREEFORM) and field_named(key.rsplit(":", 1)[-1]) in dropped:
            del tags[key]
    for name, texts in fields.items():
        if name in POSITIONS:
            total = fields[f"{name}_total"]
            pair = (int(texts[0]) if texts else 0, int(total[0]) if total else 0)
            _set(tags, _POSITION_ATOMS[name], [pair] if any(pair) else None)
        elif name == "compilation":
            _set(tags, "cpil", True if texts else None)
        elif name in _ATOM_OF:
            _set(tags, _ATOM_OF[name], list(texts) or None)


def _set(tags: Any, key: str, value: object) -> None:
    if value is not None:
        tags[key] = value
    elif key in tags:
        del tags[key]


def _clear_trailing_ape(path: Path, fields: Fields, cover: bytes | None) -> None:
    """An APEv2 tag behind an MP3 must not go on saying what was changed before it."""
    try:
        tags = mutagen.apev2.APEv2(path)
    except mutagen.apev2.APENoHeaderError:
        return
    dropped = _also(fields) | ({"cover"} if cover is not None else set())
    stale = [key for key in tags if field_named(key) in dropped]
    for key in stale:
        del tags[key]
    if stale:
        tags.save(path)


# -- covers --------------------------------------------------------------------------------------


def media_type(image: bytes) -> str:
    """``image/png`` or ``image/jpeg``."""
    return "image/png" if image.startswith(b"\x89PNG") else "image/jpeg"


def _is_front(kind: int) -> bool:
    """Type 0 is "other": what simple taggers write for the front."""
    return kind in (0, FRONT_COVER)


def _cover_id3(tags: mutagen.id3.ID3, cover: bytes | None) -> None:
    if cover is None:
        return
    for key, frame in list(tags.items()):
        if frame.FrameID == "APIC" and _is_front(frame.type):
            del tags[key]
    if cover:
        tags.add(mutagen.id3.APIC(UTF_8, media_type(cover), FRONT_COVER, "", cover))


def _cover_mp4(tags: mutagen.mp4.MP4Tags, cover: bytes | None) -> None:
    if cover is None:
        return
    png = media_type(cover) == "image/png"
    form = mutagen.mp4.AtomDataType.PNG if png else mutagen.mp4.AtomDataType.JPEG
    _set(tags, "covr", [mutagen.mp4.MP4Cover(cover, form)] if cover else None)


def _cover_ape(tags: mutagen.apev2.APEv2, cover: bytes | None) -> None:
    if cover is None:
        return
    value = None
    if cover:
        name = b"cover.png\0" if media_type(cover) == "image/png" else b"cover.jpg\0"
        value = mutagen.apev2.APEValue(name + cover, mutagen.apev2.BINARY)
    _set(tags, "Cover Art (Front)", value)


def _cover_asf(tags: mutagen.asf.ASFTags, cover: bytes | None) -> None:
    if cover is None:
        return
    kept = [each for each in tags.get("WM/Picture", []) if not _is_front(each.value[0])]
    if cover:
        names = f"{media_type(cover)}\0\0".encode("utf-16-le")
        head = struct.pack("<BI", FRONT_COVER, len(cover))
        kept.append(mutagen.asf.ASFByteArrayAttribute(head + names + cover))
    _set(tags, "WM/Picture", kept or None)


def _cover_vorbis(tagged: Any, cover: bytes | None) -> None:
    if cover is None:
        return
    picture = mutagen.flac.Picture()
    picture.type, picture.mime, picture.data = FRONT_COVER, media_type(cover), cover
    if isinstance(tagged, mutagen.flac.FLAC):
        kept = [each for each in tagged.pictures if not _is_front(each.type)]
        tagged.clear_pictures()
        for each in [*kept, *([picture] if cover else [])]:
            tagged.add_picture(each)
        return
    texts = tagged.tags.get("metadata_block_picture", [])
    encoded = [text for text in texts if not _is_front(_picture_type(text))]
    if cover:
        encoded.append(base64.b64encode(picture.write()).decode("ascii"))
    _set(tagged.tags, "coverart", None)
    _set(tagged.tags, "metadata_block_picture", encoded or None)


def _picture_type(text: str) -> int:
    """Of an encoded picture; one that is broken counts as a front, to be replaced."""
    try:
        return int(mutagen.flac.Picture(base64.b64decode(text)).type)
    except (mutagen.flac.error, ValueError):
        return FRONT_COVER
