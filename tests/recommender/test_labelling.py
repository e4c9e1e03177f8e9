"""Labels guessed from sound are found by ``tag:``, beside the genres that files carry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from recommender.audio.network import ENCODER, LABELS
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.catalogue.features import FeatureStore
from recommender.catalogue.tracks import TrackStore
from recommender.labelling import Labelling
from tests.recommender.catalogue.test_features import NOW, sound
from tests.rows import add_track


def hear(database: CatalogueDatabase, track_id: int, **activations: float) -> None:
    """Analyse a track as one in which these tags are heard, and nothing else is."""
    tags = np.full(len(LABELS), 0.01, np.float32)
    for tag, activation in activations.items():
        tags[LABELS.index(tag.replace("_", "-"))] = activation
    features = replace(sound(ENCODER), tags=tags)
    FeatureStore(database).store_sound(track_id, features, NOW)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[CatalogueDatabase]:
    database = CatalogueDatabase(tmp_path / "catalogue.sqlite3")
    for number in range(20):
        add_track(database, f"{number}.flac", genre="Chillwave" if number == 4 else "")
    with database.transaction() as db:
        db.execute("INSERT INTO tracks_fts(tracks_fts) VALUES ('rebuild')")
    for number in range(20):
        hear(database, number + 1)
    hear(database, 8, chillout=0.4)
    hear(database, 9, Hip_Hop=0.5)
    yield database
    database.close()


def found(database: CatalogueDatabase, query: str) -> set[int]:
    return set(
        TrackStore(database, FactLog(database, "listener", NOW).profile_id, lambda: NOW).ids(query)
    )


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("tag:chillout", {8}),
        ("tag:calm", {8}),
        ("tag:chill", {5, 8}),  # the genre Chillwave begins so, too
        ('tag:"chill"', {8}),
        ("TAG:hip-hop", {9}),
        ("tag:hip", {9}),
        ('tag:"hip hop"', {9}),
        ("tag:calm tag:hip-hop", set()),
        ("tag:metal", set()),
        ("tag:nonsense", set()),
        ("tag:!", set()),
        ("tag:東京", set()),
    ],
)
def test_a_tag_is_a_genre_of_the_file_or_a_guess(
    database: CatalogueDatabase, query: str, ids: set[int]
) -> None:
    Labelling(database).refresh()
    assert found(database, query) == ids
    if query.count(":") == 1:
        assert found(database, f"-{query}") == set(range(1, 21)) - ids


def test_what_is_heard_later_replaces_the_guess(database: CatalogueDatabase) -> None:
    labelling = Labelling(database)
    assert labelling.behind
    labelling.refresh()
    assert not labelling.behind
    hear(database, 8, metal=0.6)
    hear(database, 12, chillout=0.4)
    labelling.refresh()
    assert found(database, "tag:calm") == {12}
    assert found(database, "tag:metal") == {8}


def test_a_library_without_sound_has_no_labels(tmp_path: Path) -> None:
    empty = CatalogueDatabase(tmp_path / "catalogue.sqlite3")
    labelling = Labelling(empty)
    assert not labelling.behind
    labelling.refresh()
    assert found(empty, "tag:calm") == set()
    empty.close()
