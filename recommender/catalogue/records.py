"""Files read into the rows the catalogue stores: the work of a scan's worker processes."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from recommender.catalogue.cue_parts import CuePart, read_cues
from recommender.catalogue.lyrics import sort_lyrics
from recommender.catalogue.media_file import MediaReading, read_media
from recommender.catalogue.search import ideographs
from recommender.catalogue.sidecars import read_text
from recommender.catalogue.sort_keys import sort_key
from recommender.catalogue.walk import FoundFile
from recommender.entities import TrackTags
from recommender.errors import UnreadableMedia

_log = logging.getLogger(__name__)

TRACK_COLUMNS = (
    *("path", "size_bytes", "mtime_ns", "sidecar_stamp", "fingerprint"),
    *("codec", "duration_s", "sample_rate_hz", "channels", "bit_rate_bps"),
    *("title", "artist", "album", "album_artist", "genre", "composer", "comment"),
    *("track_number", "track_total", "disc_number", "disc_total"),
    *("date", "year", "bpm", "compilation"),
    *("track_gain_db", "track_peak", "album_gain_db", "album_peak"),
    *("musicbrainz", "cover", "title_sort", "artist_sort", "album_sort", "ideographs"),
    *("file", "start_s", "end_s"),
)
"""Columns of ``tracks`` that come from the file, in the order of :attr:`TrackRecord.values`."""
PART_MARK = "#track"
"""Stands behind the path of a file for a part of it, before the part's number."""
EMBEDDED_COVER = "embedded"
"""Stands in the column ``cover`` where other covers have the path of an image."""
VARIOUS_ARTISTS = "Various Artists"
NO_YEAR = 9999


class TrackRecord(NamedTuple):
    """One track as the catalogue will store it."""

    path: str
    """Its place, no other track's: the path of its file, with a mark behind for a part of one."""
    fingerprint: str
    title: str
    artist: str
    album: str
    album_artist: str
    duration_s: float
    values: tuple[object, ...]
    """In the order of :data:`TRACK_COLUMNS`."""
    artists: tuple[str, ...]
    genres: tuple[str, ...]
    lyrics: str
    synced_lyrics: str
    file: str
    """Path of the file it is, or lies in."""


class FileRecords(NamedTuple):
    """What one file gave: a track, or by its cue sheet several."""

    tracks: tuple[TrackRecord, ...]
    problems: tuple[tuple[str, str], ...]
    """Path of a cue sheet that is of no use, and why."""


class RecordReader:
    """Reads files into records; one bad file costs only itself."""

    def read(self, files: Sequence[FoundFile]) -> list[FileRecords | str]:
        """The records of each file, or the reason why there are none."""
        return [self._read(file) for file in files]

    def _read(self, file: FoundFile) -> FileRecords | str:
        try:
            return read_records_of(file)
        except UnreadableMedia as error:
            return str(error)
        except Exception as error:  # noqa: BLE001 - the per-file guard
            _log.exception("Reading %s failed unexpectedly.", file.path)
            return f"It cannot be read: {type(error).__name__}: {error}."


def read_records_of(file: FoundFile) -> FileRecords:
    """Read one file, the lyrics beside it and the cue sheets that may speak of it.

    Raises:
        UnreadableMedia: see :func:`recommender.catalogue.media_file.read_media`.
    """
    reading = read_media(file.path)
    duration_s = reading.properties.duration_s
    said = read_cues(file.path, file.sheets, reading.cue_sheet, reading.tags, duration_s)
    if said.parts:
        tracks = tuple(_part_record(file, reading, part) for part in said.parts)
    else:
        tracks = (_whole_record(file, reading._replace(tags=said.tags)),)
    return FileRecords(tracks, said.problems)


def _whole_record(file: FoundFile, reading: MediaReading) -> TrackRecord:
    tags = reading.tags
    beside = [read_text(path) for path in file.lyrics]
    # Lyrics beside the file were put there on purpose: they win over embedded ones.
    lyrics, synced = sort_lyrics(*beside, tags.synced_lyrics, tags.lyrics)
    title = tags.title or os.path.splitext(os.path.basename(file.path))[0]  # noqa: PTH119, PTH122
    tags = replace(tags, title=title, lyrics=lyrics, synced_lyrics=synced)
    return _record(file, reading._replace(tags=tags), file.path, (None, 0.0, None))


def _part_record(file: FoundFile, reading: MediaReading, part: CuePart) -> TrackRecord:
    """A part is its file's sound between two frames, whatever its sheet is called or says else."""
    end_s = reading.properties.duration_s if part.end_s is None else part.end_s
    cut = reading._replace(
        tags=part.tags,
        properties=replace(reading.properties, duration_s=end_s - part.start_s),
        fingerprint=f"{reading.fingerprint}@{part.first}-{part.last or ''}",
    )
    place = f"{file.path}{PART_MARK}{part.number:02d}"
    return _record(file, cut, place, (file.path, part.start_s, part.end_s))


def _record(
    file: FoundFile, reading: MediaReading, place: str, trim: tuple[str | None, float, float | None]
) -> TrackRecord:
    tags = reading.tags
    artist = ", ".join(tags.artists)
    album_artist = tags.album_artist or (
        VARIOUS_ARTISTS if tags.compilation else tags.artists[0] if tags.artists else ""
    )
    return TrackRecord(
        path=place,
        fingerprint=reading.fingerprint,
        title=tags.title,
        artist=artist,
        album=tags.album,
        album_artist=album_artist,
        duration_s=reading.properties.duration_s,
        values=(*_values(file, reading, place, artist, album_artist), *trim),
        artists=tags.artists,
        genres=tags.genres,
        lyrics=tags.lyrics,
        synced_lyrics=tags.synced_lyrics,
        file=file.path,
    )


def _values(
    file: FoundFile, reading: MediaReading, place: str, artist: str, album_artist: str
) -> tuple[object, ...]:
    tags, properties, gain = reading.tags, reading.properties, reading.tags.replay_gain
    return (
        *(place, file.size_bytes, file.mtime_ns, file.sidecar_stamp, reading.fingerprint),
        *(properties.codec, properties.duration_s, properties.sample_rate_hz),
        *(properties.channels, properties.bit_rate_bps),
        *(tags.title, artist, tags.album, album_artist, ", ".join(tags.genres)),
        *(tags.composer, tags.comment),
        *(tags.track_number, tags.track_total, tags.disc_number, tags.disc_total),
        *(tags.date, tags.year, tags.bpm, int(tags.compilation)),
        *(gain.track_gain_db, gain.track_peak, gain.album_gain_db, gain.album_peak),
        json.dumps(dict(tags.musicbrainz)) if tags.musicbrainz else "{}",
        EMBEDDED_COVER if tags.has_embedded_cover else file.cover,
        *(sort_key(tags.title), sort_key(artist), _album_sort_key(tags, album_artist)),
        ideographs((tags.title, artist, tags.album, album_artist, *tags.genres)),
    )


def _album_sort_key(tags: TrackTags, album_artist: str) -> str:
    # The tracks of a compilation are of different years, and still one album.
    year = NO_YEAR if tags.compilation or tags.year is None else tags.year
    return "\x1f".join(
        (
            sort_key(album_artist),
            f"{year:04d}",
            sort_key(tags.album),
            f"{tags.disc_number or 0:05d}{tags.track_number or 0:05d}",
            sort_key(tags.title),
        )
    )
