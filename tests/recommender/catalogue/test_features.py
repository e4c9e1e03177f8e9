"""Derived features: what is pending, what comes back, and that failures are not retried."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.features import FeatureStore
from recommender.entities import AnalysisChannel, Loudness, SoundFeatures, WordFeatures
from tests.rows import add_track

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ENCODER = "test/1"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[CatalogueDatabase]:
    database = CatalogueDatabase(tmp_path / "catalogue.sqlite3")
    for number in range(3):
        add_track(database, f"{number}.flac", added_at=1_700_000_000.0 + number)
    yield database
    database.close()


@pytest.fixture
def store(database: CatalogueDatabase) -> FeatureStore:
    return FeatureStore(database)


def sound(encoder: str = ENCODER, seed: int = 1) -> SoundFeatures:
    rng = np.random.default_rng(seed)
    return SoundFeatures(
        encoder=encoder,
        embedding=rng.normal(size=200).astype(np.float32),
        spread=rng.random(200, np.float32),
        tags=rng.random(50, np.float32),
        timbre=np.arange(192, dtype=np.float32),
        patches=16,
        whole_track=False,
        tempo_bpm=None,
        key="A minor",
        loudness_lufs=-14.5,
        true_peak_db=-0.3,
        energy=0.7,
        waveform=np.arange(1000).astype(np.uint8),
    )


def pending(store: FeatureStore, encoder: str = ENCODER) -> list[int]:
    return [track.track_id for track in store.pending_sound(encoder)]


def test_the_latest_additions_are_pending_first(store: FeatureStore) -> None:
    assert pending(store) == [3, 2, 1]


def test_sound_features_come_back_and_are_pending_no_more(store: FeatureStore) -> None:
    store.store_sound(2, sound(), NOW)
    found = store.sound(2)
    assert found is not None
    np.testing.assert_array_equal(found.embedding, sound().embedding)
    np.testing.assert_allclose(found.tags, sound().tags, atol=5e-4)
    np.testing.assert_array_equal(found.waveform, sound().waveform)
    assert (found.tempo_bpm, found.key, found.energy) == (None, "A minor", 0.7)
    assert pending(store) == [3, 1]


def test_loudness_of_those_that_were_measured(store: FeatureStore) -> None:
    store.store_sound(2, replace(sound(), loudness_lufs=-9.5, true_peak_db=0.3), NOW)
    store.store_sound(3, replace(sound(), loudness_lufs=None, true_peak_db=None), NOW)
    assert store.loudness([1, 2, 3]) == {2: Loudness(-9.5, 0.3)}
    assert store.loudness([]) == {}


def test_another_encoder_makes_everything_pending_again(store: FeatureStore) -> None:
    store.store_sound(2, sound(), NOW)
    assert pending(store, "test/2") == [3, 2, 1]
    assert len(store.sound_table("test/2").track_ids) == 0


def test_changed_audio_is_pending_again(store: FeatureStore, database: CatalogueDatabase) -> None:
    store.store_sound(2, sound(), NOW)
    with database.transaction() as db:
        db.execute("UPDATE tracks SET fingerprint = 'other audio' WHERE id = 2")
    assert pending(store) == [3, 2, 1]


def test_a_failure_is_kept_and_not_retried_until_the_file_changes(
    store: FeatureStore, database: CatalogueDatabase
) -> None:
    store.record_failure(1, AnalysisChannel.SOUND, "no audio frames", NOW)
    assert pending(store) == [3, 2]
    assert [(f.path, f.reason, f.stage) for f in store.failures()] == [
        ("0.flac", "no audio frames", "sound")
    ]
    with database.transaction() as db:
        db.execute("UPDATE tracks SET mtime_ns = 2 WHERE id = 1")
    assert pending(store) == [3, 2, 1]
    store.store_sound(1, sound(), NOW)
    assert store.failures() == []


def test_missing_tracks_are_not_pending(store: FeatureStore, database: CatalogueDatabase) -> None:
    with database.transaction() as db:
        db.execute("UPDATE tracks SET missing_since = 5 WHERE id = 3")
    assert pending(store) == [2, 1]
    assert store.state().tracks == 2


def test_tables_hold_one_row_a_track_in_order(store: FeatureStore) -> None:
    store.store_sound(3, sound(), NOW)
    store.store_sound(1, sound(), NOW)
    table = store.sound_table(ENCODER)
    assert table.track_ids.tolist() == [1, 3]
    assert table.embeddings.shape == (2, 200)
    assert table.tags.shape == (2, 50)
    assert np.isnan(table.tempo_bpm).all()


def test_tables_are_read_in_parts(
    store: FeatureStore, database: CatalogueDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = WordFeatures("rain", "minilm/1", np.full(384, 0.5, np.float32), {}, None)
    for track_id in (1, 2, 3):
        store.store_sound(track_id, replace(sound(seed=track_id), energy=track_id / 4), NOW)
        store.store_words({track_id: words}, NOW)
    store.store_terms([(track_id, {f"word{track_id}": 1.0}) for track_id in (1, 2, 3)])
    monkeypatch.setattr(database, "read_in_parts", partial(database.read_in_parts, rows=2))
    heard, read = store.sound_table(ENCODER), store.word_table("minilm/1")
    assert heard.track_ids.tolist() == read.track_ids.tolist() == [1, 2, 3]
    assert heard.energy.tolist() == [0.25, 0.5, 0.75]
    for place, track_id in enumerate((1, 2, 3)):
        np.testing.assert_array_equal(heard.embeddings[place], sound(seed=track_id).embedding)
        np.testing.assert_array_equal(heard.spreads[place], sound(seed=track_id).spread)
        assert read.terms[place] == {f"word{track_id}": 1.0}
    assert np.isfinite(read.embeddings).all()


def test_words_come_back_and_their_terms_can_be_replaced(store: FeatureStore) -> None:
    embedding = np.full(384, 0.05, np.float32)
    words = WordFeatures("night rain 雨", "minilm/1", embedding, {}, None)
    silent = WordFeatures("", "minilm/1", None, {}, None)
    store.store_words({1: words, 2: silent}, NOW)
    assert store.has_unfitted_terms()
    store.store_terms([(1, {"雨": 0.8, "night": 0.6}), (2, {})])
    assert not store.has_unfitted_terms()
    found = store.words(1)
    assert found is not None
    assert found.terms == {"雨": 0.8, "night": 0.6}
    assert list(found.terms) == ["雨", "night"]
    table = store.word_table("minilm/1")
    assert table.track_ids.tolist() == [1, 2]
    assert np.isnan(table.embeddings[1]).all()
    np.testing.assert_array_equal(table.embeddings[0], embedding)
    assert (table.terms[0], table.terms[1]) == ({"雨": 0.8, "night": 0.6}, {})
    assert np.isnan(store.word_table("minilm/2").embeddings).all()
    state = store.state()
    assert (state.tracks, state.sound, state.words, state.failed) == (3, 0, 2, 0)
