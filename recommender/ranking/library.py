"""The playable library as arrays: one row a track, absent features as NaN rows.

Everything that ranks speaks of *rows* (0..n-1); track ids are only met at the border.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from recommender.errors import UnknownTrack
from recommender.phrases import Phrase, say

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Scalar = TypeVar("Scalar", bound=np.generic)

SOUND_DIMENSIONS = 200
SOUND_TAGS = 50
SOUND_TIMBRE = 192
WORD_DIMENSIONS = 384


@dataclass(frozen=True)
class LibraryArrays:
    """n playable tracks; build it with :func:`library_arrays`, which checks and fills.

    Attributes:
        track_ids: int64 (n,), distinct.
        artist_ids: int64 (n,), first artist; any integers, negative for unknown.
        album_ids: int64 (n,), negative for none.
        years: int64 (n,), 0 for unknown.
        durations_s: float64 (n,).
        added_at: float64 (n,), Unix seconds.
        titles, artists, albums: text (n,) for reasons; empty text for unknown.
        genres: float32 (n, g), one where the track carries the genre of that column.
        sound: float32 (n, 200), mean embedding, NaN rows where not analysed.
        sound_spread: float32 (n, 200), its standard deviation over the track.
        sound_tags: float32 (n, 50), NaN rows where not analysed.
        sound_timbre: float32 (n, 192), likewise; also where an earlier version analysed.
        energy, tempo_bpm, loudness_lufs: float32 (n,), NaN where unknown.
        words: float32 (n, 384), NaN rows where there is no sentence embedding.
        terms: float32 (n, vocabulary), unit rows of TF-IDF weights, empty rows where wordless.
        genre_names, tag_labels, term_names: what the columns mean.
    """

    track_ids: NDArray[np.int64]
    artist_ids: NDArray[np.int64]
    album_ids: NDArray[np.int64]
    years: NDArray[np.int64]
    durations_s: NDArray[np.float64]
    added_at: NDArray[np.float64]
    titles: Sequence[str]
    artists: Sequence[str]
    albums: Sequence[str]
    genres: csr_array
    sound: NDArray[np.float32]
    sound_spread: NDArray[np.float32]
    sound_tags: NDArray[np.float32]
    sound_timbre: NDArray[np.float32]
    energy: NDArray[np.float32]
    tempo_bpm: NDArray[np.float32]
    loudness_lufs: NDArray[np.float32]
    words: NDArray[np.float32]
    terms: csr_array
    genre_names: Sequence[str]
    tag_labels: Sequence[str]
    term_names: Sequence[str]

    def __len__(self) -> int:
        return len(self.track_ids)

    def named(self, row: int) -> Phrase:
        """A track as sentences name it: “title” by artist."""
        title, artist = self.titles[row], self.artists[row]
        if not artist:
            return say("“{title}”", title=title)
        return say("“{title}” by {artist}", title=title, artist=artist)

    def row(self, track_id: int) -> int:
        """The row of a track.

        Raises:
            UnknownTrack: the library does not hold it.
        """
        row = self.row_of.get(track_id)
        if row is None:
            raise UnknownTrack(f"There is no playable track with the id {track_id}.")
        return row

    @cached_property
    def row_of(self) -> Mapping[int, int]:
        """Track id → row."""
        return {int(track_id): row for row, track_id in enumerate(self.track_ids)}

    @cached_property
    def artist_of(self) -> NDArray[np.int64]:
        """(n,) dense artist numbers 0..a-1; a track without an artist is one of its own."""
        return _dense(self.artist_ids)

    @cached_property
    def album_of(self) -> NDArray[np.int64]:
        """(n,) dense album numbers 0..b-1; a track without an album is one of its own."""
        return _dense(self.album_ids)


def library_arrays(
    *,
    track_ids: ArrayLike,
    artist_ids: ArrayLike,
    titles: Sequence[str],
    artists: Sequence[str],
    album_ids: ArrayLike | None = None,
    albums: Sequence[str] | None = None,
    years: ArrayLike | None = None,
    durations_s: ArrayLike | None = None,
    added_at: ArrayLike | None = None,
    genres: Sequence[Sequence[str]] | None = None,
    sound: ArrayLike | None = None,
    sound_spread: ArrayLike | None = None,
    sound_tags: ArrayLike | None = None,
    sound_timbre: ArrayLike | None = None,
    tag_labels: Sequence[str] = (),
    energy: ArrayLike | None = None,
    tempo_bpm: ArrayLike | None = None,
    loudness_lufs: ArrayLike | None = None,
    words: ArrayLike | None = None,
    terms: Iterable[Mapping[str, float]] | csr_array | None = None,
    term_names: Sequence[str] = (),
) -> LibraryArrays:
    """Build the arrays, whatever is left out being absent for every track.

    Args:
        genres: for each track its genre names.
        terms: for each track its term → TF-IDF weight, or a matrix with ``term_names``.

    Raises:
        ValueError: a column whose length is not that of ``track_ids``.
    """

    from scipy.sparse import csr_array

    ids = np.asarray(track_ids, dtype=np.int64)
    n = len(ids)
    if sound is not None and sound_spread is None:
        sound_spread = np.zeros_like(sound)
    if not isinstance(terms, csr_array):
        terms, term_names = sparse_rows([{}] * n if terms is None else terms)
    genre_rows = [dict.fromkeys(names, 1.0) for names in genres] if genres else [{}] * n
    genre_matrix, genre_names = sparse_rows(genre_rows)
    library = LibraryArrays(
        track_ids=ids,
        artist_ids=np.asarray(artist_ids, dtype=np.int64),
        album_ids=_column(album_ids, n, -1, np.int64),
        years=_column(years, n, 0, np.int64),
        durations_s=_column(durations_s, n, 240.0, np.float64),
        added_at=_column(added_at, n, 0.0, np.float64),
        titles=titles,
        artists=artists,
        albums=albums if albums is not None else [""] * n,
        genres=genre_matrix,
        sound=_vectors(sound, n, SOUND_DIMENSIONS),
        sound_spread=_vectors(sound_spread, n, SOUND_DIMENSIONS),
        sound_tags=_vectors(sound_tags, n, SOUND_TAGS),
        sound_timbre=_vectors(sound_timbre, n, SOUND_TIMBRE),
        energy=_column(energy, n, np.nan, np.float32),
        tempo_bpm=_column(tempo_bpm, n, np.nan, np.float32),
        loudness_lufs=_column(loudness_lufs, n, np.nan, np.float32),
        words=_vectors(words, n, WORD_DIMENSIONS),
        terms=terms,
        genre_names=genre_names,
        tag_labels=tag_labels,
        term_names=term_names,
    )
    _check_lengths(library, n)
    return library


def _check_lengths(library: LibraryArrays, n: int) -> None:
    """Say at once which column does not fit, rather than fail deep inside a product."""
    for name in ("artist_ids", "album_ids", "years", "durations_s", "added_at", "titles",
                 "artists", "albums", "energy", "tempo_bpm", "loudness_lufs"):  # fmt: skip
        if len(getattr(library, name)) != n:
            raise ValueError(f"{name} has {len(getattr(library, name))} rows, expected {n}")
    for name in ("genres", "terms", "sound", "sound_spread", "sound_tags", "sound_timbre", "words"):
        if getattr(library, name).shape[0] != n:
            raise ValueError(f"{name} has {getattr(library, name).shape[0]} rows, expected {n}")


def _column(
    values: ArrayLike | None, n: int, absent: float, dtype: type[Scalar]
) -> NDArray[Scalar]:
    return np.full(n, absent, dtype) if values is None else np.asarray(values, dtype=dtype)


def _vectors(values: ArrayLike | None, n: int, dimensions: int) -> NDArray[np.float32]:
    if values is None:  # a read-only view of one NaN: absent vectors of 50,000 tracks cost nothing
        return np.broadcast_to(np.float32(np.nan), (n, dimensions))
    vectors = np.asarray(values, dtype=np.float32)
    finite = np.isfinite(vectors)
    broken = ~finite.all(axis=1)
    if (finite.any(axis=1) & broken).any():  # a vector is whole or absent
        vectors = vectors.copy()
        vectors[broken] = np.nan
    return vectors


def sparse_rows(rows: Iterable[Mapping[str, float]]) -> tuple[csr_array, list[str]]:
    """Name → weight mappings as a (rows, distinct names) matrix and its column names.

    Each mapping is looked at once and let go: a large library has millions of words.
    """

    from scipy.sparse import csr_array

    column_of: dict[str, int] = {}
    starts, columns, weights = array("q", [0]), array("q"), array("f")
    for row in rows:
        columns.extend([column_of.setdefault(name, len(column_of)) for name in row])
        weights.extend(row.values())
        starts.append(len(columns))
    names = sorted(column_of)
    sorted_column = np.zeros(max(len(names), 1), np.int64)
    sorted_column[[column_of[name] for name in names]] = np.arange(len(names))
    cells = np.array(weights, np.float32), sorted_column[np.array(columns)], np.array(starts)
    return csr_array(cells, shape=(len(starts) - 1, max(len(names), 1))), names


def _dense(ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """Renumber ids to 0.., every negative one getting a number of its own."""
    alone = ids < 0
    distinct = np.where(alone, -1 - np.arange(len(ids)), ids)
    return np.unique(distinct, return_inverse=True)[1].astype(np.int64)
