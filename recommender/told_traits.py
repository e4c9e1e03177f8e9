"""Traits that only the catalogue can tell: the mode of a track, the themes of its words."""

from __future__ import annotations

import numpy as np

from recommender.beliefs import TraitKind
from recommender.catalogue.features import FeatureStore
from recommender.catalogue.word_store import WordStore
from recommender.ranking.library import LibraryArrays
from recommender.ranking.traits import Trait, TraitTable, trait_table

CLEAR_THEME = 0.3
"""A text speaks of a theme that has so large a share of it."""
MODES = ("major", "minor")


def catalogue_traits(
    library: LibraryArrays, features: FeatureStore, words: WordStore
) -> TraitTable:
    """All traits of a library's tracks."""
    told: dict[Trait, list[int]] = {}
    for track_id, key in features.keys().items():
        row, mode = library.row_of.get(track_id), key.split()[-1]
        if row is not None and mode in MODES:
            told.setdefault((TraitKind.MODE, mode), []).append(row)
    labels = [theme.label for theme in words.themes()]
    for track_id, mixture in words.mixtures().items():
        row = library.row_of.get(track_id)
        if row is None or len(mixture) != len(labels):
            continue
        for theme in np.flatnonzero(mixture >= CLEAR_THEME).tolist():
            told.setdefault((TraitKind.THEME, labels[theme]), []).append(row)
    return trait_table(library, told)
