"""Keeps what untagged music seems to be where a search finds it: labels guessed from its sound."""

from __future__ import annotations

from recommender.audio.network import ENCODER, LABELS
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.label_store import LabelStore
from recommender.ranking.labels import LabelGuesser, spellings
from recommender.ranking.library import library_arrays


class Labelling:
    """The searchable labels of one catalogue."""

    def __init__(self, database: CatalogueDatabase) -> None:
        self._store = LabelStore(database)

    def refresh(self) -> None:
        """Guess anew, by the library as it is now; only what differs is written."""
        track_ids, tags, genres = self._store.evidence(ENCODER)
        nameless = [""] * len(track_ids)
        library = library_arrays(
            track_ids=track_ids,
            artist_ids=track_ids,
            titles=nameless,
            artists=nameless,
            genres=genres,
            sound_tags=tags,
            tag_labels=LABELS,
        )
        guesser = LabelGuesser(library)
        given = {label: track_ids[rows] for _kind, label, rows in guesser.rows_by_kind()}
        self._store.replace(given, spellings())

    @property
    def behind(self) -> bool:
        """Whether music was analysed before there were labels."""
        return self._store.behind(ENCODER)
