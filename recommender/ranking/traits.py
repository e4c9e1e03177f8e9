"""What tracks have in common, by name: genres, moods, eras, tempi, artists, and what is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.beliefs import TraitKind
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Rows

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Trait = tuple[TraitKind, str]

TEMPO_BANDS = (
    ("slow, under 90 BPM", 0.0, 90.0),
    ("moderate, 90 to 120 BPM", 90.0, 120.0),
    ("fast, over 120 BPM", 120.0, np.inf),
)
MOOD_KINDS = ("mood", "use")


@dataclass(frozen=True)
class TraitTable:
    """Which tracks have which traits.

    Attributes:
        traits: kind and name of each column.
        members: float32 (n, traits), one where a track has a trait.
    """

    traits: tuple[Trait, ...]
    members: csr_array


def trait_table(
    library: LibraryArrays, told: Mapping[Trait, Sequence[int]] | None = None
) -> TraitTable:
    """The traits of a library.

    Args:
        told: traits that are not in the arrays (mode, themes) → rows that have them.
    """

    from scipy.sparse import csr_array

    rows_of: dict[Trait, Rows] = {}
    for trait, rows in _all_traits(library):
        if len(rows):
            rows_of[trait] = np.union1d(rows_of.get(trait, rows), rows)
    for trait, found in (told or {}).items():
        rows_of[trait] = np.array(sorted(found), dtype=np.int64)
    traits = tuple(sorted(rows_of))
    columns = np.repeat(np.arange(len(traits)), [len(rows_of[trait]) for trait in traits])
    rows = np.concatenate([rows_of[trait] for trait in traits]) if traits else np.zeros(0, np.int64)
    ones = np.ones(len(rows), np.float32)
    members = csr_array((ones, (rows, columns)), shape=(len(library), len(traits)))
    return TraitTable(traits, members)


def _all_traits(library: LibraryArrays) -> Iterator[tuple[Trait, Rows]]:
    by_column = library.genres.tocsc()
    for column, name in enumerate(library.genre_names):
        own = by_column.indices[by_column.indptr[column] : by_column.indptr[column + 1]]
        yield (TraitKind.GENRE, name), own.astype(np.int64)
    yield from _guessed(library)
    for decade in np.unique(library.years[library.years > 0] // 10):
        yield (TraitKind.ERA, f"{decade * 10}s"), np.flatnonzero(library.years // 10 == decade)
    for name, low, high in TEMPO_BANDS:
        inside = (library.tempo_bpm >= low) & (library.tempo_bpm < high)
        yield (TraitKind.TEMPO, name), np.flatnonzero(inside)
    yield from _artists(library)


def _guessed(library: LibraryArrays) -> Iterator[tuple[Trait, Rows]]:
    """Moods of all analysed tracks, genres of those without a tag, from their sound."""
    untagged = np.diff(library.genres.indptr) == 0
    tagged_as = {name.casefold(): name for name in library.genre_names}
    guesser = LabelGuesser(library)
    for kind, label, rows in guesser.rows_by_kind():
        if kind in MOOD_KINDS:
            yield (TraitKind.MOOD, label), rows
        elif kind == "genre":
            name = tagged_as.get(label.casefold(), label)
            yield (TraitKind.GENRE, name), rows[untagged[rows]]


def _artists(library: LibraryArrays) -> Iterator[tuple[Trait, Rows]]:
    rows_of: dict[str, list[int]] = {}
    for row, name in enumerate(library.artists):
        if name:
            rows_of.setdefault(name, []).append(row)
    for name, rows in rows_of.items():
        yield (TraitKind.ARTIST, name), np.array(rows, dtype=np.int64)
