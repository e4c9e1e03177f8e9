"""Metrics against values computed by hand; intervals that cover what they promise."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array

from recommender.evaluation.metrics import bootstrap, ranking_metrics, top


def test_metrics_by_hand():
    scores = np.array([[9.0, 8.0, 7.0, 6.0, 5.0], [1.0, 2.0, 3.0, 4.0, -np.inf], [1.0] * 5])
    relevant = csr_array(np.array([[1, 0, 1, 0, 0], [1, 0, 0, 0, 1], [0] * 5]))
    found = ranking_metrics(scores, relevant, depth=2)
    # first listener: hit at rank 1 of 2; the second: no hit in the first two, the item at rank 4
    ideal = 1.0 + 1.0 / np.log2(3)
    np.testing.assert_allclose(found["ndcg"], [1.0 / ideal, 0.0])
    np.testing.assert_allclose(found["recall"], [0.5, 0.0])
    np.testing.assert_allclose(found["r_precision"], [0.5, 0.0])
    np.testing.assert_allclose(found["recall_at_100"], [1.0, 0.5])


def test_a_perfect_ranking_scores_one_however_few_are_wanted():
    relevant = csr_array(np.array([[0, 0, 1, 0], [1, 1, 1, 0]]))
    found = ranking_metrics(relevant.toarray() + 0.0, relevant, depth=10)
    np.testing.assert_allclose(found["ndcg"], 1.0)
    np.testing.assert_allclose(found["r_precision"], 1.0)


def test_ties_rank_in_column_order():
    assert top(np.array([1.0, 2.0, 2.0, 2.0, 0.0]), 2).tolist() == [1, 2]
    assert top(np.array([1.0, -np.inf]), 5).tolist() == [0]


def test_the_interval_covers_the_mean_as_often_as_it_says():
    rng = np.random.default_rng(0)
    covered = 0
    for _ in range(200):
        interval = bootstrap(rng.exponential(1.0, 80), rng)
        covered += interval.low <= 1.0 <= interval.high
    assert 0.89 <= covered / 200 <= 0.99


def test_nobody_is_no_interval():
    interval = bootstrap(np.zeros(0), np.random.default_rng(0))
    assert (interval.mean, interval.low, interval.high) == (0.0, 0.0, 0.0)
    assert bootstrap(np.full(3, 0.5), np.random.default_rng(0)).mean == pytest.approx(0.5)
