"""The file of what was learnt: read back where it fits, learnt again where it does not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from recommender import Config, End, Hearth, Interaction, Origin, Says, TraitKind, company
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.features import FeatureStore
from recommender.collaborative.source import SourceModel
from recommender.entities import WordFeatures
from recommender.kept_learning import KeptLearning
from recommender.library_reading import read_library
from recommender.ranking import lessons
from recommender.ranking.kept import Kept
from recommender.ranking.library import sparse_rows
from recommender.text.sentences import ENCODER as SENTENCE_ENCODER
from tests.media import tone, write_audio

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)
KEPT = Kept((np.arange(3), np.zeros((2, 2))), "{}", 5, "digest")


def test_what_is_saved_is_read_back_under_its_key_alone(tmp_path: Path) -> None:
    kept = KeptLearning(tmp_path / "learnt", "me")
    assert kept.load("key") is None
    kept.save("key", KEPT)
    found = kept.load("key")
    assert found is not None
    assert found[1:] == KEPT[1:]
    assert all(np.array_equal(a, b) for a, b in zip(found.arrays, KEPT.arrays, strict=True))
    assert kept.load("other") is None
    assert KeptLearning(tmp_path / "learnt", "you").load("key") is None


def test_models_of_what_is_played_together_are_read_back_under_their_key(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    models = [
        SourceModel(
            name,
            rng.random((6, 3)).astype(np.float32),
            rng.random(6),
            0.4,
            rng.random((3, 3)),
            2.5,
            20.0,
        )
        for name in ("own", "others")
    ]
    kept = KeptLearning(tmp_path, "me")
    assert kept.load_people("key") is None
    kept.save_people("key", models)
    found = kept.load_people("key")
    assert found is not None
    for one, other in zip(found, models, strict=True):
        assert one.name == other.name
        assert one.factors.dtype == np.float32
        vector = one.fold_in(np.array([1, 4]), np.array([1.0, -2.0]))
        np.testing.assert_array_equal(
            vector, other.fold_in(np.array([1, 4]), np.array([1.0, -2.0]))
        )
        np.testing.assert_array_equal(one.dots(vector), other.dots(vector))
    assert kept.load_people("another") is None
    assert kept.load("key") is None
    KeptLearning(None, "me").save_people("key", models)
    assert KeptLearning(None, "me").load_people("key") is None


def test_weights_of_words_are_read_back_under_their_key(tmp_path: Path) -> None:
    terms, names = sparse_rows([{"sea": 0.5, "night": 0.25}, {}, {"夜": 1.0}])
    kept = KeptLearning(tmp_path, "me")
    assert kept.load_terms("key") is None
    kept.save_terms("key", terms, names)
    found = kept.load_terms("key")
    assert found is not None
    np.testing.assert_array_equal(found[0].toarray(), terms.toarray())
    assert found[1] == names == ["night", "sea", "夜"]
    assert kept.load_terms("another") is None


def test_terms_fitted_anew_are_not_taken_from_what_was_kept(tmp_path: Path) -> None:
    music = tmp_path / "music"
    for number in range(2):
        write_audio(music / f"{number}.flac", tone(440 + number, 1.0))
    config = Config(tmp_path / "data")
    hearth = Hearth(config)
    hearth.add_folder(music)
    hearth.scan()
    hearth.close()
    database = CatalogueDatabase(config.catalogue_path)
    store, kept = FeatureStore(database), KeptLearning(config.learnt_dir, "me")
    embedding = np.ones(384, np.float32)
    one, two = read_library(database, store, kept).track_ids.tolist()
    words = WordFeatures("sea", SENTENCE_ENCODER, embedding, {}, 0.0)
    store.store_words({one: words, two: words}, NOW)
    for fitted in ({"sea": 1.0}, {"night": 0.5}):
        store.store_terms([(two, fitted)])
        for _read in range(2):  # once from the texts, once from what was kept of them
            library = read_library(database, store, kept)
            assert library.term_names == list(fitted)
            assert library.terms.toarray().tolist() == [[0.0], list(fitted.values())]
    database.close()


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04", b"\x00" * 500])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, damage: bytes) -> None:
    kept = KeptLearning(tmp_path, "me")
    kept.save("key", KEPT)
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage)
    assert kept.load("key") is None


def test_a_folder_that_cannot_be_made_and_a_guest_keep_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    blocked = KeptLearning(tmp_path / "file", "me")
    blocked.save("key", KEPT)
    assert blocked.load("key") is None
    guest = KeptLearning(None, "me")
    guest.save("key", KEPT)
    assert guest.load("key") is None


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A catalogue with facts, closed."""
    music = tmp_path / "music"
    for number in range(4):
        write_audio(music / f"{number}.flac", tone(1.0, hz=200.0 + 50 * number))
    hearth = Hearth(Config(tmp_path / "data"), clock=lambda: NOW)
    hearth.scan([music])
    play(hearth, 12)
    hearth.discover(length=2, seed=1)
    hearth.close()
    return tmp_path / "data"


def play(hearth: Hearth, plays: int, later: timedelta = timedelta()) -> None:
    ids = [track.track_id for track in hearth.tracks()]
    for number in range(plays):
        when = NOW - timedelta(hours=5) + timedelta(minutes=number) + later
        hearth.record(Interaction(ids[number % 4], when, 1.0, End.FINISHED, Origin.LIBRARY, 1.0))


@pytest.fixture
def learnt(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The facts that are learnt, one by one."""
    seen: list[object] = []
    take = lessons.Lessons._take
    monkeypatch.setattr(
        lessons.Lessons, "_take", lambda self, fact: (seen.append(fact), take(self, fact))[1]
    )
    return seen


def test_after_a_restart_only_new_facts_are_learnt(data: Path, learnt: list[object]) -> None:
    hearth = Hearth(Config(data), clock=lambda: NOW)
    play(hearth, 1, later=timedelta(hours=1))
    hearth.discover(length=2, seed=1)
    assert len(learnt) == 1
    hearth.close()


def test_a_fact_from_the_future_makes_no_restart_learn_everything(
    data: Path, learnt: list[object]
) -> None:
    hearth = Hearth(Config(data), clock=lambda: NOW)
    play(hearth, 1, later=timedelta(days=4_000))
    hearth.discover(length=2, seed=1)
    hearth.close()
    taught, scores = [], []
    for hour in (1, 2, 3):
        hearth = Hearth(Config(data), clock=lambda: NOW)
        hearth.discover(length=2, seed=1)
        learnt.clear()
        play(hearth, 1, later=timedelta(hours=hour))
        scores = [slot.score for slot in hearth.discover(length=2, seed=1).slots]
        taught.append(len(learnt))
        hearth.close()
        learnt.clear()
        hearth = Hearth(Config(data), clock=lambda: NOW)
        assert [slot.score for slot in hearth.discover(length=2, seed=1).slots] == scores
        assert len(learnt) == 1  # the one from the future alone
        hearth.close()
    assert taught[1:] == [2, 2]  # the new one, and the one from the future after it
    (data / "learnt").rename(data / "elsewhere")
    anew = Hearth(Config(data), clock=lambda: NOW)
    assert [slot.score for slot in anew.discover(length=2, seed=1).slots] == scores
    anew.close()


def test_another_library_or_another_word_is_learnt_anew(data: Path, learnt: list[object]) -> None:
    hearth = Hearth(Config(data), clock=lambda: NOW)
    hearth.taste.say(TraitKind.ARTIST, "Somebody", Says.FORGET)
    hearth.discover(length=2, seed=1)
    assert len(learnt) == 12
    hearth.close()


def test_a_new_fit_of_what_is_played_together_learns_no_fact_again(
    data: Path, learnt: list[object]
) -> None:
    hearth = Hearth(Config(data), clock=lambda: NOW)
    hearth.discover(length=2, seed=1)
    play(hearth, 12, later=timedelta(hours=1))  # beyond the twentieth play, where it is refitted
    running = hearth.discover(length=2, seed=1)
    assert len(learnt) == 12
    hearth.close()
    (data / "learnt").rename(data / "elsewhere")
    fresh = Hearth(Config(data), clock=lambda: NOW)
    again = fresh.discover(length=2, seed=1)
    assert len(learnt) == 12 + 24
    assert [s.score for s in again.slots] == [s.score for s in running.slots]
    fresh.close()


@pytest.fixture
def fitted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """From how many plays the models were fitted, fit by fit."""
    seen: list[int] = []
    fit = company.fit_people

    def noted(library, plays, *more):
        seen.append(len(plays))
        return fit(library, plays, *more)

    monkeypatch.setattr(company, "fit_people", noted)
    return seen


def test_after_a_restart_nothing_is_fitted_again(data: Path, fitted: list[int]) -> None:
    hearth = Hearth(Config(data), clock=lambda: NOW)
    play(hearth, 12, later=timedelta(hours=1))
    first = hearth.discover(length=3, seed=1)
    hearth.close()
    assert fitted == [20]
    hearth = Hearth(Config(data), clock=lambda: NOW)
    again = hearth.discover(length=3, seed=1)
    assert fitted == [20]
    assert [s.score for s in again.slots] == [s.score for s in first.slots]
    play(hearth, 20, later=timedelta(hours=2))
    hearth.discover(length=3, seed=1)
    assert fitted == [20, 40]
    hearth.playlists.create("New", [track.track_id for track in hearth.tracks()][:2])
    hearth.discover(length=3, seed=1)
    assert fitted == [20, 40, 40]
    hearth.close()
