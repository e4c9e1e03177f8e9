"""Foreign items as columns, and which of them each track of the library is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.history.listening import ForeignItem
from recommender.history.names import artist_key, title_key

Columns = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class LibraryNames:
    """What one track of the library is called."""

    artists: tuple[str, ...]
    """The main one first."""
    title: str
    artist_mbids: tuple[str, ...] = ()
    recording_mbid: str = ""


@dataclass(frozen=True)
class ItemColumns:
    """Columns of one source: its artists first, then its tracks.

    Attributes:
        artist_of, track_of: (k,) the columns of each item; −1 where it is no track.
        artists, tracks: how many there are of each.
    """

    artist_of: Columns
    track_of: Columns
    artists: int
    tracks: int
    artist_by_name: Mapping[str, int]
    artist_by_mbid: Mapping[str, int]
    track_by_name: Mapping[tuple[str, str], int]
    track_by_mbid: Mapping[str, int]

    def link(self, library: Iterable[LibraryNames]) -> tuple[Columns, Columns]:
        """The artist's and the track's column of each library track, (n,) each; −1 if unknown.

        A MusicBrainz id decides where both sides have one, else the names as
        :mod:`recommender.history.names` compares them.
        """
        pairs = [(self._artist(names), self._track(names)) for names in library]
        linked = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        return linked[:, 0], linked[:, 1]

    def _artist(self, names: LibraryNames) -> int:
        by_id = (self.artist_by_mbid.get(mbid, -1) for mbid in names.artist_mbids)
        by_name = (self.artist_by_name.get(artist_key(name), -1) for name in names.artists)
        return next((column for column in (*by_id, *by_name) if column >= 0), -1)

    def _track(self, names: LibraryNames) -> int:
        column = self.track_by_mbid.get(names.recording_mbid, -1)
        if column >= 0 or not self.tracks:
            return column
        title = title_key(names.title)
        found = (self.track_by_name.get((artist_key(name), title), -1) for name in names.artists)
        return next((column for column in found if column >= 0), -1)


def item_columns(items: Sequence[ForeignItem]) -> ItemColumns:
    """Number the distinct artists and tracks of a source."""
    artists: dict[str, int] = {}
    tracks: dict[tuple[str, str], int] = {}
    artist_mbids: dict[str, int] = {}
    track_mbids: dict[str, int] = {}
    artist_of = np.full(len(items), -1, dtype=np.int64)
    track_of = np.full(len(items), -1, dtype=np.int64)
    for number, item in enumerate(items):
        artist = artist_key(item.artist)
        artist_of[number] = artists.setdefault(artist, len(artists))
        if item.artist_mbid:
            artist_mbids.setdefault(item.artist_mbid, int(artist_of[number]))
        if item.title:
            named = artist, title_key(item.title)
            track_of[number] = tracks.setdefault(named, len(tracks))
            if item.recording_mbid:
                track_mbids.setdefault(item.recording_mbid, int(track_of[number]))
    track_of[track_of >= 0] += len(artists)
    shift = len(artists)
    return ItemColumns(
        artist_of,
        track_of,
        len(artists),
        len(tracks),
        artists,
        artist_mbids,
        {named: column + shift for named, column in tracks.items()},
        {mbid: column + shift for mbid, column in track_mbids.items()},
    )
