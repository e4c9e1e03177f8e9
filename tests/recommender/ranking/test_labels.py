"""Guessed labels: thresholds come from the library, tags outrank quantiles, nothing is invented."""

from __future__ import annotations

import numpy as np

from recommender.audio.network import LABELS
from recommender.ranking.labels import KINDS, LEAST_PRECISION, UNTESTED_MAX, LabelGuesser
from recommender.ranking.library import library_arrays


def library(tags: np.ndarray, genres: list[list[str]] | None = None):
    n = len(tags)
    return library_arrays(
        track_ids=range(n), artist_ids=[1] * n, titles=["t"] * n, artists=["a"] * n,
        sound=np.ones((n, 200)), sound_tags=tags, tag_labels=LABELS, genres=genres,
    )  # fmt: skip


def activations(n: int = 60, level: float = 0.03) -> np.ndarray:
    return np.random.default_rng(0).uniform(0, level, (n, len(LABELS))).astype(np.float32)


def names(guesses) -> list[str]:
    return [guess.label for guess in guesses]


def test_every_member_is_a_tag_of_the_network():
    members = {tag for labels in KINDS.values() for tags in labels.values() for tag in tags}
    assert members == set(LABELS)


def test_what_stands_out_in_the_library_is_named():
    tags = activations()
    tags[3, LABELS.index("jazz")] = 0.3
    guesses = LabelGuesser(library(tags)).guess(3)
    assert ("jazz", "genre") in [(guess.label, guess.kind) for guess in guesses]
    assert all(0 < guess.confidence <= UNTESTED_MAX for guess in guesses)
    assert LabelGuesser(library(tags)).guess(10) == ()


def test_a_common_label_is_for_the_clearest_or_the_sure():
    tags = activations()
    tags[:, LABELS.index("rock")] = np.linspace(0.1, 0.3, 60)
    guesser = LabelGuesser(library(tags))
    assert "rock" in names(guesser.guess(59))
    assert "rock" not in names(guesser.guess(20))
    tags[:, LABELS.index("rock")] = 0.5  # a library of rock alone
    assert "rock" in names(LabelGuesser(library(tags)).guess(20))


def test_genre_tags_set_threshold_and_confidence():
    tags = activations(level=0.001)
    jazz = np.arange(60) < 20
    tags[:, LABELS.index("jazz")] = np.where(jazz, 0.06, 0.02)  # the network hardly hears it
    genres = [["Jazz"] if is_jazz else ["Techno"] for is_jazz in jazz]
    genres[5] = []
    guesser = LabelGuesser(library(tags, genres))
    (guess,) = [guess for guess in guesser.guess(5) if guess.label == "jazz"]
    assert guess.confidence > 0.9
    assert "jazz" not in names(guesser.guess(40))


def test_a_tag_that_does_not_fit_the_activations_silences_the_label():
    tags = activations()
    tags[:, LABELS.index("jazz")] = np.random.default_rng(2).uniform(0, 0.5, 60)
    genres = [["jazz"] if row % 6 == 0 else ["other"] for row in range(60)]
    guesser = LabelGuesser(library(tags, genres))
    given = [g for row in range(60) for g in guesser.guess(row) if g.label == "jazz"]
    assert all(guess.confidence >= LEAST_PRECISION for guess in given)
    assert len(given) < 12


def test_one_era_at_most_and_most_confident_first():
    tags = activations()
    tags[7, [LABELS.index("70s"), LABELS.index("80s")]] = 0.2, 0.4
    guesses = LabelGuesser(library(tags)).guess(7)
    assert [guess.label for guess in guesses if guess.kind == "era"] == ["eighties"]
    confidences = [guess.confidence for guess in guesses]
    assert confidences == sorted(confidences, reverse=True)


def test_unanalysed_tracks_and_libraries_get_none():
    tags = activations()
    tags[4] = np.nan
    tags[5] = 0  # analysed without the network
    guesser = LabelGuesser(library(tags))
    assert guesser.guess(4) == guesser.guess(5) == ()
    assert LabelGuesser(library(np.full((3, 50), np.nan))).guess(0) == ()
