"""The places of tracks on a plane, so that what sounds alike lies close together.

A sample of the library, the *landmarks*, is laid out by t-SNE (van der Maaten & Hinton 2008);
every other track stands between the landmarks it is nearest to. So a map of 100,000 tracks costs
as much as one of its landmarks, and a new track finds its place without moving any other.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Places = NDArray[np.float32]

MOST_LANDMARKS = 2_000
PERPLEXITY = 30.0
LEAST_FOR_TSNE = 12
"""Fewer tracks have no neighbourhoods to keep: the two widest axes do."""
NEIGHBOURS = 5
CLOSE_COSINE = 0.9
"""Landmarks of so much likeness, or more, draw a track all the way to them."""
SCATTER = 0.35
"""How far from the mean of its landmarks a track stands, in mean distances of those."""
BLOCK_ROWS = 4_096
UNSETTLED_WIDTH, SETTLED_WIDTH = 1e-2, 10.0
"""Standard deviation of the places from which a first and a later layout start."""


class Layout(NamedTuple):
    """Where everything lies: places float32 (n, 2) within ±1, and which rows are landmarks (n,)."""

    places: Places
    landmarks: NDArray[np.bool_]


class LayoutMaker:
    """Lays out libraries; built in a worker process, for it takes a core for up to a minute."""

    def lay_out(self, units: Vectors, known: Places, seed: int) -> Layout:
        """A new layout of a whole library.

        Args:
            units: float32 (n, d), unit vectors of the tracks' sound.
            known: float32 (n, 2), where tracks lay before, NaN where nowhere: the new layout
                starts from there, so that the listener finds things again.
        """
        rng = np.random.default_rng(seed)
        n = len(units)
        chosen = np.sort(rng.choice(n, min(n, MOST_LANDMARKS), replace=False))
        landmarks = np.zeros(n, np.bool_)
        landmarks[chosen] = True
        places = np.full((n, 2), np.nan, np.float32)
        places[chosen] = _landmark_places(units[chosen], known[chosen], seed)
        return Layout(place_among(units, places, landmarks), landmarks)


def place_among(units: Vectors, places: Places, landmarks: NDArray[np.bool_]) -> Places:
    """Places (n, 2) with every NaN row filled from the landmarks; the others stay as they are.

    The scatter around the mean of the neighbours is a function of the track's own vector, so the
    same track always comes to lie at the same place.
    """
    filled = places.copy()
    missing = np.flatnonzero(np.isnan(places[:, 0]))
    if not len(missing) or not landmarks.any():
        return filled
    marks, ground = units[landmarks], places[landmarks]
    for start in range(0, len(missing), BLOCK_ROWS):
        rows = missing[start : start + BLOCK_ROWS]
        filled[rows] = _between(units[rows], marks, ground)
    return filled


def _between(units: Vectors, marks: Vectors, ground: Places) -> Places:
    cosines = units @ marks.T
    k = min(NEIGHBOURS, len(marks))
    nearest = np.argpartition(-cosines, k - 1, axis=1)[:, :k]
    likeness = np.take_along_axis(cosines, nearest, axis=1)
    weights = 1.0 / (1.0 + 1e-3 - np.minimum(likeness, CLOSE_COSINE)) ** 4
    weights /= weights.sum(axis=1, keepdims=True)
    around = ground[nearest]  # (m, k, 2)
    mean = np.einsum("mk,mkd->md", weights, around)
    reach = np.linalg.norm(around - mean[:, None, :], axis=2).mean(axis=1)
    angle = 2.0 * np.pi * np.modf(np.abs(units.sum(axis=1)) * 1e3)[0]
    radius = SCATTER * reach * np.sqrt(np.modf(np.abs(units[:, 0]) * 1e4)[0])
    offset = np.stack([np.cos(angle), np.sin(angle)], axis=1) * radius[:, None]
    return np.asarray(mean + offset, dtype=np.float32)


def _landmark_places(units: Vectors, known: Places, seed: int) -> Places:
    """Where the landmarks lie, within ±1."""
    n = len(units)
    if n < LEAST_FOR_TSNE:
        return _framed(_widest_axes(units))
    lain = np.isfinite(known[:, 0])
    again = lain.sum() >= n // 2
    start = place_among(units, known, lain) if again else _widest_axes(units)
    from sklearn.manifold import TSNE

    # A first layout begins in a point and is pulled into groups; a later one is only refined.
    width = SETTLED_WIDTH if again else UNSETTLED_WIDTH
    spread = float(start.std(axis=0).max()) or 1.0
    tsne = TSNE(
        init=np.asarray((start - start.mean(axis=0)) * (width / spread), dtype=np.float32),
        early_exaggeration=1.0 if again else 12.0,
        perplexity=min(PERPLEXITY, (n - 1) / 3),
        metric="cosine",
        learning_rate="auto",
        random_state=seed,
    )
    return _framed(tsne.fit_transform(units))


def _widest_axes(units: Vectors) -> Places:
    """The two principal axes (n, 2), with signs that do not depend on the solver."""
    centred = units - units.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    plane = np.zeros((len(units), 2), np.float32)
    for column, axis in enumerate(axes[:2]):
        plane[:, column] = centred @ (axis * np.sign(axis[np.argmax(np.abs(axis))]))
    return plane


def _framed(places: Places) -> Places:
    """Centred and scaled so that all but a hundredth lies within ±1."""
    centred = places - np.median(places, axis=0)
    reach = float(np.quantile(np.abs(centred), 0.99)) if len(centred) else 0.0
    return np.asarray(centred / (reach or 1.0), dtype=np.float32)
