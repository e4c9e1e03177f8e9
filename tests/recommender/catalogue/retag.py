"""Tags written into files of every format, for the tests of tags, fingerprints and scans."""

from __future__ import annotations

import base64
import struct
from pathlib import Path
from typing import Any

import mutagen
import mutagen.asf
import mutagen.flac
import mutagen.id3
import mutagen.mp4

JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffd9")

ID3_FRAMES = {
    "title": "TIT2",
    "artist": "TPE1",
    "album": "TALB",
    "albumartist": "TPE2",
    "genre": "TCON",
    "composer": "TCOM",
    "tracknumber": "TRCK",
    "discnumber": "TPOS",
    "date": "TDRC",
    "bpm": "TBPM",
    "compilation": "TCMP",
}
MP4_ATOMS = {
    "title": "\xa9nam",
    "artist": "\xa9ART",
    "album": "\xa9alb",
    "albumartist": "aART",
    "genre": "\xa9gen",
    "composer": "\xa9wrt",
    "date": "\xa9day",
    "comment": "\xa9cmt",
    "lyrics": "\xa9lyr",
}
ASF_NAMES = {
    "title": "Title",
    "artist": "Author",
    "album": "WM/AlbumTitle",
    "albumartist": "WM/AlbumArtist",
    "genre": "WM/Genre",
    "composer": "WM/Composer",
    "comment": "Description",
    "tracknumber": "WM/TrackNumber",
    "discnumber": "WM/PartOfSet",
    "date": "WM/Year",
    "bpm": "WM/BeatsPerMinute",
    "compilation": "WM/IsCompilation",
    "lyrics": "WM/Lyrics",
    "musicbrainz_trackid": "MusicBrainz/Track Id",
}
APE_NAMES = {"tracknumber": "Track", "discnumber": "Disc", "date": "Year"}
MP4_FREEFORM = "----:com.apple.iTunes:"


def write_tags(path: Path, cover: bytes | None = None, **values: str | list[str]) -> Path:
    """Set tags by their Vorbis names, in the way that each format's taggers do."""
    file: Any = mutagen.File(path)
    if file.tags is None:
        file.add_tags()
    lists = {name: [value] if isinstance(value, str) else value for name, value in values.items()}
    kind = type(file.tags).__name__
    if kind == "MP4Tags":
        _write_mp4(file.tags, lists, cover)
    elif kind == "ASFTags":
        for name, texts in lists.items():
            file.tags[ASF_NAMES.get(name, name)] = texts
        if cover:
            head = struct.pack("<BI", 3, len(cover)) + "image/jpeg\0\0".encode("utf-16-le")
            file.tags["WM/Picture"] = [mutagen.asf.ASFByteArrayAttribute(head + cover)]
    elif kind == "APEv2":
        for name, texts in lists.items():
            file.tags[APE_NAMES.get(name, name)] = texts
        if cover:
            file.tags["Cover Art (Front)"] = mutagen.apev2.APEValue(b"c.jpg\0" + cover, 1)
    elif isinstance(file.tags, mutagen.id3.ID3):
        _write_id3(file.tags, lists, cover)
    else:
        file.tags.update(lists)
        if cover:
            _add_picture(file, cover)
    file.save()
    return path


def remove_tags(path: Path) -> None:
    file: Any = mutagen.File(path)
    file.delete()


def _write_mp4(tags: Any, lists: dict[str, list[str]], cover: bytes | None) -> None:
    for name, texts in lists.items():
        if name in ("tracknumber", "discnumber"):
            number, _, total = texts[0].partition("/")
            tags["trkn" if name[0] == "t" else "disk"] = [(int(number), int(total or 0))]
        elif name == "bpm":
            tags["tmpo"] = [int(texts[0])]
        elif name == "compilation":
            tags["cpil"] = texts[0] == "1"
        elif name in MP4_ATOMS:
            tags[MP4_ATOMS[name]] = texts
        else:
            tags[MP4_FREEFORM + name] = [text.encode() for text in texts]
    if cover:
        tags["covr"] = [mutagen.mp4.MP4Cover(cover)]


def _write_id3(tags: Any, lists: dict[str, list[str]], cover: bytes | None) -> None:
    for name, texts in lists.items():
        if name == "comment":
            tags.add(mutagen.id3.COMM(3, "eng", "", texts))
        elif name == "lyrics":
            tags.add(mutagen.id3.USLT(3, "eng", "", texts[0]))
        elif name == "musicbrainz_trackid":
            tags.add(mutagen.id3.UFID("http://musicbrainz.org", texts[0].encode()))
        elif name in ID3_FRAMES:
            tags.add(getattr(mutagen.id3, ID3_FRAMES[name])(3, texts))
        else:
            tags.add(mutagen.id3.TXXX(3, name, texts))
    if cover:
        tags.add(mutagen.id3.APIC(3, "image/jpeg", 3, "", cover))


def _add_picture(file: Any, cover: bytes) -> None:
    picture = mutagen.flac.Picture()
    picture.type, picture.mime, picture.data = 3, "image/jpeg", cover
    if hasattr(file, "add_picture"):
        file.add_picture(picture)
    else:
        file.tags["metadata_block_picture"] = base64.b64encode(picture.write()).decode()
