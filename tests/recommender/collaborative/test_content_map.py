"""From content to factors: it finds a linear truth, knows what it does not know, needs no block."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.collaborative.content_map import fit_content_map


def world(n: int = 400, noise: float = 0.1, seed: int = 0):
    """Two blocks that both show the same hidden style, and factors that follow it."""
    rng = np.random.default_rng(seed)
    style = rng.standard_normal((n, 4))
    sound = style @ rng.standard_normal((4, 30)) + 0.3 * rng.standard_normal((n, 30))
    words = style @ rng.standard_normal((4, 20)) + 0.3 * rng.standard_normal((n, 20))
    factors = style @ rng.standard_normal((4, 8)) + noise * rng.standard_normal((n, 8))
    return sound, words, factors


def error(found, truth) -> float:
    return float(np.square(found - truth).sum() / np.square(truth).sum())


def test_unheard_tracks_get_the_factors_of_their_style():
    sound, words, factors = world()
    counts = np.r_[np.full(300, 5.0), np.zeros(100)]
    known = np.where(counts[:, None] > 0, factors, np.nan)
    content_map = fit_content_map([sound, words], known, counts)
    assert content_map is not None
    placed, evidence = content_map.predict([sound, words])
    assert error(placed[300:], factors[300:]) < 0.1
    assert evidence[300:].min() > 0.7


def test_either_block_alone_still_does():
    sound, words, factors = world()
    content_map = fit_content_map([sound, words], factors, np.ones(400))
    assert content_map is not None
    for blocks in ([sound, np.full_like(words, np.nan)], [np.full_like(sound, np.nan), words]):
        placed, evidence = content_map.predict(blocks)
        assert error(placed, factors) < 0.45
        assert (evidence > 0).all()


def test_nothing_known_is_nothing_said():
    sound, words, factors = world()
    content_map = fit_content_map([sound, words], factors, np.ones(400))
    assert content_map is not None
    placed, evidence = content_map.predict([np.full((2, 30), np.nan), np.full((2, 20), np.nan)])
    assert not placed.any()
    assert not evidence.any()


def test_strange_content_has_less_evidence():
    sound, words, factors = world(noise=1.0)
    content_map = fit_content_map([sound, words], factors, np.ones(400))
    assert content_map is not None
    usual = content_map.predict([sound, words])[1].mean()
    strange = content_map.predict([30 * sound[:20], -30 * words[:20]])[1].mean()
    assert strange < usual


@pytest.mark.parametrize("seed", range(3))
def test_content_without_meaning_places_nothing(seed):
    sound, words, _ = world()
    noise = np.random.default_rng(seed).standard_normal((400, 8))
    content_map = fit_content_map([sound, words], noise, np.ones(400))
    if content_map is not None:
        assert content_map.predict([sound, words])[1].mean() < 0.05


def test_too_little_is_no_map():
    sound, words, factors = world(n=10)
    assert fit_content_map([sound, words], factors, np.ones(10)) is None
