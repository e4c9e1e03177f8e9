"""The contract every channel keeps: shapes, determinism, evidence, and the obvious answer."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.collaborative.cooccurrence import fit_cooccurrence
from recommender.collaborative.matrix import own_source
from recommender.collaborative.source import SourceModel, fit_source
from recommender.ranking.channels import (
    Channel,
    PeopleChannel,
    nearest,
    sound_channel,
    words_channel,
)
from recommender.ranking.history import Exemplars
from recommender.ranking.library import library_arrays
from recommender.ranking.people import placed_by_content
from tests.recommender.ranking.worlds import STYLES, style_library

PEOPLE = {
    "people": [fit_source],
    "people by company": [fit_cooccurrence],
    "people fused": [fit_source, fit_cooccurrence],
    "people by content": [fit_source],
}
WORLDS = {
    **{world: {} for world in PEOPLE},
    "people by content": {"sound": True, "words": True},
    "sound": {"sound": True},
    "sentences": {"words": True},
    "terms": {"terms": True},
    "both words": {"words": True, "terms": True},
}
DAMAGED = {"sound": 200, "sound_spread": 200, "sound_timbre": 192, "sound_tags": 50, "words": 384}
NOBODY = Exemplars(np.zeros(0, np.int64), np.zeros(0), np.zeros(0))


def channel_of(world: str, seed: int = 0) -> tuple[Channel, np.ndarray]:
    library, style = style_library(seed=seed, **WORLDS[world])
    if world in PEOPLE:
        return PeopleChannel(library, people(world, library, style, seed)), style
    if world == "sound":
        return sound_channel(library), style
    return words_channel(library), style


def people(world, library, style, seed) -> list[SourceModel]:
    """Eighty sessions of eight tracks of one style; "by content" of half of the tracks only."""
    rng = np.random.default_rng(seed)
    heard = np.arange(len(style)) < len(style) // (2 if world == "people by content" else 1)
    rows = [
        dict.fromkeys(
            rng.choice(library.track_ids[heard & (style == n % STYLES)], 8, replace=False).tolist(),
            1.0,
        )
        for n in range(80)
    ]
    source = own_source("own", rows, library.track_ids, library.artist_of)
    models = [model for fit in PEOPLE[world] if (model := fit(source)) is not None]
    return placed_by_content(library, models)


def judged(style: np.ndarray) -> Exemplars:
    """Four loved tracks of style 2, four skipped ones of style 5."""
    rows = np.concatenate([np.flatnonzero(style == 2)[:4], np.flatnonzero(style == 5)[:4]])
    return Exemplars(rows, np.array([1.0] * 4 + [-0.8] * 4), np.ones(8))


@pytest.mark.parametrize("world", WORLDS)
def test_the_loved_style_is_told_from_the_skipped_one(world):
    channel, style = channel_of(world)
    exemplars = judged(style)
    rest = np.setdiff1d(np.arange(len(style)), exemplars.rows)
    opinion = channel.judge(rest, exemplars)
    loved, skipped = opinion.taste[style[rest] == 2], opinion.taste[style[rest] == 5]
    assert np.median(loved) > 0.1
    assert np.median(loved) > np.median(skipped) + 0.1
    recalled = channel.recall(exemplars)
    best = rest[np.argsort(-recalled[rest])[:15]]
    assert np.mean(style[best] == 2) >= 0.8


@pytest.mark.parametrize("world", WORLDS)
def test_shapes_bounds_and_determinism(world):
    channel, style = channel_of(world)
    again, _ = channel_of(world)
    exemplars = judged(style)
    rows = np.array([3, 1, 200])
    opinion = channel.judge(rows, exemplars)
    assert opinion.taste.shape == opinion.evidence.shape == (3,)
    assert np.all((opinion.evidence >= 0) & (opinion.evidence <= 1))
    assert np.all(np.abs(opinion.taste) <= 1.5)
    np.testing.assert_array_equal(opinion.taste, again.judge(rows, exemplars).taste)
    closeness = channel.closeness(rows, exemplars.rows)
    assert closeness.shape == (3, 8)
    assert np.all((closeness >= 0) & (closeness <= 1))
    everything = channel.judge(np.arange(len(style)), exemplars)
    np.testing.assert_allclose(everything.taste[rows], opinion.taste, atol=1e-6)


@pytest.mark.parametrize("world", WORLDS)
def test_without_evidence_it_says_nothing(world):
    channel, _style = channel_of(world)
    opinion = channel.judge(np.arange(5), NOBODY)
    assert not opinion.taste.any()
    assert not opinion.evidence.any()
    assert not channel.recall(NOBODY).any()


def test_a_library_without_features_is_silent():
    library, style = style_library()
    for channel in (sound_channel(library), words_channel(library), PeopleChannel(library, [])):
        opinion = channel.judge(np.arange(5), judged(style))
        assert not opinion.taste.any()
        assert not channel.known().any()
        assert nearest([channel], 0, len(library), 10) == []


def test_a_track_is_no_evidence_of_itself():
    channel, _style = channel_of("sound")
    row = np.array([0])
    own = Exemplars(row, np.ones(1), np.ones(1))
    assert channel.judge(row, own).taste[0] == 0.0


@pytest.mark.parametrize("world", WORLDS)
def test_neighbours_share_the_style(world):
    channel, style = channel_of(world)
    near = nearest([channel], 17, len(style), 10)
    assert len(near) == 10
    assert 17 not in [row for row, _ in near]
    assert np.mean([style[row] == style[17] for row, _ in near]) >= 0.8
    assert [closeness for _, closeness in near] == sorted((c for _, c in near), reverse=True)


@pytest.mark.parametrize("tracks", [1, 2, 3, 9])
def test_tiny_libraries_with_odd_features(tracks):
    sound = np.ones((tracks, 200), np.float32)
    sound[0] = np.nan
    library = library_arrays(
        track_ids=range(tracks),
        artist_ids=range(tracks),
        titles=[""] * tracks,
        artists=[""] * tracks,
        sound=sound,
        terms=[{"same": 1.0}] * tracks,
    )
    exemplars = Exemplars(np.array([0]), np.ones(1), np.ones(1))
    for channel in (sound_channel(library), words_channel(library)):
        opinion = channel.judge(np.arange(tracks), exemplars)
        assert np.isfinite(opinion.taste).all()
        assert np.isfinite(channel.recall(exemplars)).all()


def test_the_spread_tells_tracks_of_one_mean_apart():
    rng = np.random.default_rng(5)
    kind = np.arange(40) % 2
    library = library_arrays(
        track_ids=range(40), artist_ids=range(40), titles=["t"] * 40, artists=["a"] * 40,
        sound=0.1 * rng.standard_normal((40, 200)),
        sound_spread=1.0 + kind[:, None] + 0.1 * rng.standard_normal((40, 200)),
    )  # fmt: skip
    near = nearest([sound_channel(library)], 0, 40, 10)
    assert all(kind[row] == 0 for row, _ in near)


@pytest.mark.parametrize("broken", [np.nan, np.inf, -np.inf])
def test_a_damaged_vector_is_an_absent_one(broken):
    rng = np.random.default_rng(6)
    vectors = {name: rng.standard_normal((30, size)) for name, size in DAMAGED.items()}
    for values in vectors.values():
        values[4, 7] = broken
    library = library_arrays(
        track_ids=range(30), artist_ids=range(30), titles=["t"] * 30, artists=["a"] * 30, **vectors
    )
    everything = np.arange(30)
    exemplars = Exemplars(np.array([0, 4]), np.ones(2), np.ones(2))
    for channel in (sound_channel(library), words_channel(library)):
        assert not channel.known()[4]
        assert channel.known().sum() == 29
        assert np.isfinite(channel.closeness(everything, everything)).all()
        assert np.isfinite(channel.judge(everything, exemplars).taste).all()


def test_one_session_teaches_without_a_crash():
    library, style = style_library(sound=True)
    rows = [dict.fromkeys(library.track_ids[style == 1][:6].tolist(), 1.0)]
    source = own_source("own", rows, library.track_ids, library.artist_of)
    models = [model for fit in (fit_source, fit_cooccurrence) if (model := fit(source)) is not None]
    channel = PeopleChannel(library, placed_by_content(library, models))
    opinion = channel.judge(np.arange(len(style)), judged(style))
    assert np.isfinite(opinion.taste).all()
    assert not channel.known().any()  # one session is no evidence of what goes together
