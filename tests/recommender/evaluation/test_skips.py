"""Foretelling skips: nothing of the future is used, and better columns foretell better."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.evaluation.skips import FIRST_FIT, auc, foretell


def test_auc_is_the_chance_of_the_right_order():
    positive = np.array([True, False, True, False])
    assert auc(np.array([0.9, 0.1, 0.8, 0.3]), positive) == 1.0
    assert auc(np.array([0.1, 0.9, 0.3, 0.8]), positive) == 0.0
    assert auc(np.full(4, 0.5), positive) == 0.5


def test_columns_that_tell_foretell_and_chance_does_not():
    rng = np.random.default_rng(0)
    told = rng.standard_normal(1_500)
    skipped = rng.random(1_500) < 1 / (1 + np.exp(-2 * told))
    ones = np.ones((1_500, 1))
    noise = np.hstack([ones, rng.standard_normal((1_500, 3))])
    chance, knowing = foretell({"noise": noise, "told": np.hstack([ones, told[:, None]])}, skipped)
    assert chance.auc == pytest.approx(0.5, abs=0.06)
    assert knowing.auc > 0.8
    assert knowing.log_loss < chance.log_loss
    assert knowing.plays == 1_500 - FIRST_FIT


def test_what_comes_later_changes_nothing_before():
    rng = np.random.default_rng(1)
    columns = np.hstack([np.ones((120, 1)), rng.standard_normal((120, 2))])
    skipped = rng.random(120) < 0.5
    long = foretell({"one": columns}, np.concatenate([skipped[:-1], ~skipped[-1:]]))
    assert long[0].plays == 70
    with_other_end = columns.copy()
    with_other_end[-1] = 50.0
    first, second = (
        foretell({"one": part[:-1]}, skipped[:-1]) for part in (columns, with_other_end)
    )
    assert first == second


@pytest.mark.parametrize("skipped", [np.zeros(200, bool), np.ones(200, bool), np.zeros(10, bool)])
def test_one_sided_logs_tell_nothing(skipped):
    assert foretell({"one": np.ones((len(skipped), 1))}, skipped) == []


def test_columns_that_part_the_plays_perfectly_do_not_run_away():
    told = np.tile([-1.0, 1.0], 200)
    (found,) = foretell({"told": np.column_stack([np.ones(400), 50 * told])}, told > 0)
    assert found.auc == 1.0
    assert found.log_loss < 0.05
