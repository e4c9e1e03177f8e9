"""What the listener said of traits, as it bears on tracks: more, less, and what is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from recommender.beliefs import Says, Statement, TraitKind, trait_in_words
from recommender.phrases import NOTHING, Phrase
from recommender.ranking.library import LibraryArrays
from recommender.ranking.rates import Moments
from recommender.ranking.spaces import Floats, Rows
from recommender.ranking.traits import Trait, TraitTable

SIGNS = {Says.MORE: 1.0, Says.LESS: -1.0}


@dataclass(frozen=True)
class Stated:
    """Statements over the tracks of one library.

    Attributes:
        statements: the newest one about each trait.
        signs: (n, s) of those that ask for more or less: +1, -1, and 0 beside the trait.
        at: (s,) when they were made, Unix seconds.
        names: (s,) of their traits.
        forgotten: kind and dense number of an artist or genre → until when facts do not count.
    """

    statements: tuple[Statement, ...]
    signs: Floats
    at: Floats
    names: tuple[Phrase, ...]
    forgotten: dict[tuple[str, int], float]

    def column(self, rows: Rows, now: Moments) -> Floats:
        """-1..1: what was asked of each track by a moment, (m,)."""
        if not len(self.at):
            return np.zeros(len(rows))
        said = self.at <= np.reshape(now, (-1, 1))
        return np.asarray(np.clip((self.signs[rows] * said).sum(axis=1), -1.0, 1.0))

    def asked(self, now: float) -> Floats | None:
        """:meth:`column` of the whole library; None where nothing more was asked for."""
        if not (self.signs > 0).any():
            return None
        return self.column(np.arange(len(self.signs)), now)

    def asked_for(self, row: int) -> Phrase:
        """The trait of a track that the listener asked more of; empty for none."""
        wanted = np.flatnonzero(self.signs[row] > 0)
        return self.names[int(wanted[-1])] if len(wanted) else NOTHING

    def only_adds_to(self, before: Stated) -> bool:
        """Whether what was known before still holds, so that nothing has to be unlearnt."""
        return set(before.statements) <= set(self.statements) and (
            self.forgotten == before.forgotten
        )


def nothing_stated(library: LibraryArrays) -> Stated:
    """The listener has said nothing."""
    return Stated((), np.zeros((len(library), 0)), np.zeros(0), (), {})


def stated(library: LibraryArrays, table: TraitTable, statements: Sequence[Statement]) -> Stated:
    """What the newest statement about each trait says of the tracks."""
    column_of = {trait: column for column, trait in enumerate(table.traits)}
    wishes = [
        word for word in statements if word.says in SIGNS and (word.kind, word.name) in column_of
    ]
    columns = [column_of[word.kind, word.name] for word in wishes]
    members = np.asarray(table.members[:, columns].todense(), dtype=np.float64)
    return Stated(
        statements=tuple(statements),
        signs=members * np.array([SIGNS[word.says] for word in wishes]),
        at=np.array([word.at.timestamp() for word in wishes]),
        names=tuple(trait_in_words(word.kind, word.name) for word in wishes),
        forgotten=_forgotten(library, statements),
    )


def _forgotten(
    library: LibraryArrays, statements: Sequence[Statement]
) -> dict[tuple[str, int], float]:
    genres = {name: number for number, name in enumerate(library.genre_names)}
    artists = {name: int(library.artist_of[row]) for row, name in enumerate(library.artists)}
    numbers: dict[Trait, tuple[str, int]] = {
        **{(TraitKind.GENRE, name): ("genre", number) for name, number in genres.items()},
        **{(TraitKind.ARTIST, name): ("artist", number) for name, number in artists.items()},
    }
    return {
        numbers[word.kind, word.name]: word.at.timestamp()
        for word in statements
        if word.says is Says.FORGET and (word.kind, word.name) in numbers
    }
