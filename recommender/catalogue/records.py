"""Files read into the rows the catalogue stores: the work of a scan's worker processes."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Sequence
from typing import NamedTuple

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
)
"""Columns of ``tracks`` that come from the file, in the order of :attr:`TrackRecord.values`."""
EMBEDDED_COVER = "embedded"
"""Stands in the column ``cover`` where other covers have the path of an image."""
VARIOUS_ARTISTS = "Various Artists"
NO_YEAR = 9999


class TrackRecord(NamedTuple):
    """One file as the catalogue will store it."""

    path: str
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


class RecordReader:
    """Reads files into records; one bad file costs only itself."""

    def read(self, files: Sequence[FoundFile]) -> list[TrackRecord | str]:
        """One record a file, or the reason why there is none."""
        return [self._read(file) for file in files]

    def _read(self, file: FoundFile) -> TrackRecord | str:
        try:
            return read_record(file)
        except UnreadableMedia as error:
            return str(error)
        except Exception as error:  # noqa: BLE001 - the per-file guard
            _log.exception("Reading %s failed unexpectedly.", file.path)
            return f"It cannot be read: {type(error).__name__}: {error}."


def read_record(file: FoundFile) -> TrackRecord:
    """Read one file and the lyrics beside it.

    Raises:
        UnreadableMedia: see :func:`recommender.catalogue.media_file.read_media`.
    """
    reading = read_media(file.path)
    tags = reading.tags
    beside = [read_text(path) for path in file.lyrics]
    # Lyrics beside the file were put there on purpose: they win over embedded ones.
    lyrics, synced = sort_lyrics(*beside, tags.synced_lyrics, tags.lyrics)
    title = tags.title or os.path.splitext(os.path.basename(file.path))[0]  # noqa: PTH119, PTH122
    artist = ", ".join(tags.artists)
    album_artist = tags.album_artist or (
        VARIOUS_ARTISTS if tags.compilation else tags.artists[0] if tags.artists else ""
    )
    return TrackRecord(
        path=file.path,
        fingerprint=reading.fingerprint,
        title=title,
        artist=artist,
        album=tags.album,
        album_artist=album_artist,
        duration_s=reading.properties.duration_s,
        values=_values(file, reading, title, artist, album_artist),
        artists=tags.artists,
        genres=tags.genres,
        lyrics=lyrics,
        synced_lyrics=synced,
    )


def _values(
    file: FoundFile, reading: MediaReading, title: str, artist: str, album_artist: str
) -> tuple[object, ...]:
    tags, properties, gain = reading.tags, reading.properties, reading.tags.replay_gain
    return (
        *(file.path, file.size_bytes, file.mtime_ns, file.sidecar_stamp, reading.fingerprint),
        *(properties.codec, properties.duration_s, properties.sample_rate_hz),
        *(properties.channels, properties.bit_rate_bps),
        *(title, artist, tags.album, album_artist, ", ".join(tags.genres)),
        *(tags.composer, tags.comment),
        *(tags.track_number, tags.track_total, tags.disc_number, tags.disc_total),
        *(tags.date, tags.year, tags.bpm, int(tags.compilation)),
        *(gain.track_gain_db, gain.track_peak, gain.album_gain_db, gain.album_peak),
        json.dumps(dict(tags.musicbrainz)) if tags.musicbrainz else "{}",
        EMBEDDED_COVER if tags.has_embedded_cover else file.cover,
        *(sort_key(title), sort_key(artist), _album_sort_key(tags, title, album_artist)),
        ideographs((title, artist, tags.album, album_artist, *tags.genres)),
    )


def _album_sort_key(tags: TrackTags, title: str, album_artist: str) -> str:
    # The tracks of a compilation are of different years, and still one album.
    year = NO_YEAR if tags.compilation or tags.year is None else tags.year
    return "\x1f".join(
        (
            sort_key(album_artist),
            f"{year:04d}",
            sort_key(tags.album),
            f"{tags.disc_number or 0:05d}{tags.track_number or 0:05d}",
            sort_key(title),
        )
    )
