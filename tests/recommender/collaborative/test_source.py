"""A source: two camps of listeners, the obvious answer, evidence, shrinkage, determinism."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array

from recommender.collaborative.cooccurrence import (
    COLUMNS_BY_FACTOR,
    LARGEST_DENSE,
    fit_cooccurrence,
    ppmi_factors,
)
from recommender.collaborative.fusion import fused_opinion
from recommender.collaborative.matrix import own_source
from recommender.collaborative.source import SourceData, SourceModel, fit_source

EVEN = np.arange(0, 20, 2)
ODD = np.arange(1, 20, 2)
IDS = np.arange(20)
FITS = {"rows": fit_source, "company": fit_cooccurrence}


def camps(rows: int = 40, seed: int = 0, fit=fit_source) -> SourceModel:
    """Each row hears six tracks of one camp, even or odd ids; every track is its own artist."""
    rng = np.random.default_rng(seed)
    data = [
        dict.fromkeys(rng.choice(EVEN if row % 2 else ODD, 6, replace=False).tolist(), 1.0)
        for row in range(rows)
    ]
    model = fit(own_source("camps", data, IDS, IDS))
    assert model is not None
    return model


def foreign(rows: int, artist_column: list[int], track_column: list[int]) -> SourceData:
    """Rows of two camps over six columns: 0, 1, 2 together and 3, 4, 5 together."""
    dense = np.zeros((rows, 6), np.float32)
    dense[::2, :3] = dense[1::2, 3:] = 1.0
    return SourceData("foreign", csr_array(dense), np.array(artist_column), np.array(track_column))


@pytest.mark.parametrize("fit", FITS.values(), ids=FITS)
def test_who_plays_one_camp_is_offered_the_rest_of_it(fit):
    model = camps(fit=fit)
    listener = model.fold_in(np.array([0, 2, 4]), np.ones(3))
    for scores in (model.dots(listener), model.cosines(listener)):
        assert np.mean(scores[EVEN][:, None] > scores[ODD]) >= 0.9


@pytest.mark.parametrize("fit", FITS.values(), ids=FITS)
def test_neighbours_are_of_the_same_camp(fit):
    closeness = camps(fit=fit).closeness(np.array([0]), IDS)[0]
    assert closeness[EVEN].min() > closeness[ODD].max()


def test_a_dislike_lowers_the_camp():
    model = camps()
    one = model.dots(model.fold_in(np.array([0, 1]), np.array([1.0, 1.0])))
    other = model.dots(model.fold_in(np.array([0, 1]), np.array([1.0, -3.0])))
    assert other[ODD].mean() < one[ODD].mean() - 0.05


@pytest.mark.parametrize("fit", FITS.values(), ids=FITS)
def test_too_little_is_no_model(fit):
    assert fit(own_source("own", [], IDS, IDS)) is None
    assert fit(own_source("own", [{1: 1.0, 2: 1.0}] * 2, IDS, IDS)) is None
    assert fit(own_source("own", [{1: 1.0}], IDS[:1], IDS[:1])) is None


def test_few_foreign_rows_say_nothing():
    columns = [0, 0, 3], [1, 2, 4]
    assert fit_source(foreign(19, *columns)) is None
    assert fit_source(foreign(20, *columns)) is not None
    assert fit_source(foreign(60, [-1] * 3, [-1] * 3)) is None
    assert foreign(60, [0] * 3, [-1] * 3).touching == 30


def test_evidence_grows_with_rows_and_is_none_for_the_unknown():
    few, many = camps(rows=8), camps(rows=80)
    assert few.evidence.mean() < many.evidence.mean() < 1.0
    model = fit_source(foreign(60, [0, -1, -1], [-1, 4, -1]))
    assert model is not None
    assert (model.evidence[:2] > 0).all()
    assert model.evidence[2] == 0
    assert not model.factors[2].any()


def test_a_rare_track_leans_on_its_artist():
    dense = np.zeros((100, 3), np.float32)
    dense[:, 0] = 1.0  # the artist in every row
    dense[:50, 1], dense[:1, 2] = 1.0, 1.0  # one track often, one once
    data = SourceData("f", csr_array(dense), np.zeros(2, np.int64), np.array([1, 2]))
    model = fit_source(data)
    assert model is not None
    artist_alone = fit_source(
        SourceData("f", csr_array(dense), np.zeros(1, np.int64), np.array([-1]))
    )
    assert artist_alone is not None
    artist = artist_alone.factors[0]
    distance = np.linalg.norm(model.factors - artist, axis=1) / np.linalg.norm(artist)
    assert distance[1] < 0.15


def test_the_fit_is_deterministic():
    for fit in FITS.values():
        np.testing.assert_array_equal(camps(fit=fit).factors, camps(fit=fit).factors)


def test_folding_in_agrees_with_implicit():
    from implicit.cpu.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix
    from threadpoolctl import threadpool_limits

    model = camps()
    with threadpool_limits(limits=1, user_api="blas"):
        als = AlternatingLeastSquares(
            factors=model.factors.shape[1],
            regularization=model.penalty,
            alpha=model.confidence_scale,
            num_threads=1,
        )
        als.item_factors = model.factors
        cells = csr_matrix(([np.log1p(1.0), -np.log1p(2.0)], ([0, 0], [4, 5])), shape=(1, 20))
        theirs = als.recalculate_user(0, cells.astype(np.float32))
    factors = model.factors.astype(np.float64)
    within = SourceModel(
        "",
        model.factors,
        model.evidence,
        1.0,
        factors.T @ factors,
        model.penalty,
        model.confidence_scale,
    )
    ours = within.fold_in(np.array([4, 5]), np.array([1.0, -2.0]))
    np.testing.assert_allclose(ours, theirs, rtol=1e-3, atol=1e-4)


def test_a_mood_pulls_the_opinion_its_way():
    model = camps()
    rows = np.array([0, 2, 4, 1, 3, 5])
    everything = np.ones(6)
    neutral, _ = fused_opinion([model], rows, {"long": everything}, 20)
    odd = everything * (rows % 2)
    moods = {"long": everything, "session": odd, "month": odd}
    pulled, _ = fused_opinion([model], rows, moods, 20)
    unheard = np.arange(6, 20)

    def lean(taste) -> float:
        return taste[unheard][1::2].mean() - taste[unheard][::2].mean()

    assert lean(pulled) > lean(neutral) + 0.05


def test_fusing_sources_bounds_taste_and_adds_evidence():
    one, other = camps(seed=0), camps(seed=1, fit=fit_cooccurrence)
    rows, moods = np.array([0, 2]), {"long": np.ones(2)}
    _, alone = fused_opinion([one], rows, moods, 20)
    taste, together = fused_opinion([one, other], rows, moods, 20)
    assert (together >= alone).all()
    assert (together <= 1).all()
    assert (np.abs(taste) < 1).all()
    silent = fused_opinion([], rows, moods, 20)
    assert not silent[0].any()
    assert not silent[1].any()


@pytest.mark.parametrize("heard", [100, LARGEST_DENSE + 44])
def test_what_nobody_liked_has_no_place_and_changes_none(heard: int) -> None:
    rng = np.random.default_rng(3)
    together = np.zeros((400, heard), np.float32)
    for row in together:
        row[rng.choice(heard, 8, replace=False)] = 1.0
    among_others = np.zeros((400, 2_000), np.float32)
    among_others[:, ::2][:, :heard] = together
    places = ppmi_factors(csr_array(among_others))
    assert places is not None
    assert places.shape[1] <= heard // COLUMNS_BY_FACTOR
    assert not np.delete(places, np.arange(0, 2 * heard, 2), axis=0).any()
    alone = ppmi_factors(csr_array(np.hstack([together, np.zeros((400, 300), np.float32)])))
    assert alone is not None
    known = places[: 2 * heard : 2]
    assert np.allclose(known @ known.T, alone[:heard] @ alone[:heard].T, atol=1e-5)
