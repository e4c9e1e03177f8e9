"""A library whose truth is known: tracks in a latent space of which each channel sees a part.

Sound hears some of the dimensions and words tell of others, both through noise; other people's
plays reflect all of them, but reach the popular tracks only. So no channel alone knows enough.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from recommender.collaborative.source import SourceData, SourceModel
from recommender.ranking.library import (
    SOUND_DIMENSIONS,
    WORD_DIMENSIONS,
    LibraryArrays,
    library_arrays,
)
from recommender.ranking.people import fit_foreign, placed_by_content

Floats = NDArray[np.float64]

DIMENSIONS = 8
STYLES, ARTISTS_BY_STYLE, TRACKS_BY_ARTIST = 24, 5, 6
HEARD, TOLD = slice(0, 5), slice(3, 8)
"""The dimensions that sound and words reveal."""
CONTENT_NOISE = 1.0
WITH_WORDS = 0.8
OTHERS, TRACKS_BY_OTHER = 150, 40
SHORTEST_S, LONGEST_S = 150.0, 300.0


@dataclass(frozen=True)
class SimulatedWorld:
    """A library and the truth behind it.

    Attributes:
        latent: (n, k), where each track really lies; unit variance.
        people: what other listeners' plays teach.
    """

    library: LibraryArrays
    latent: Floats
    people: list[SourceModel]


def simulated_world(seed: int, added_at: float) -> SimulatedWorld:
    """The same world for the same seed; all of it was added at one moment (Unix seconds)."""
    rng = np.random.default_rng(seed)
    artists = STYLES * ARTISTS_BY_STYLE
    style_of_artist = np.arange(artists) % STYLES
    artist = np.repeat(np.arange(artists), TRACKS_BY_ARTIST)
    n = len(artist)
    styles = rng.standard_normal((STYLES, DIMENSIONS))
    of_artist = styles[style_of_artist] + 0.5 * rng.standard_normal((artists, DIMENSIONS))
    latent = of_artist[artist] + 0.5 * rng.standard_normal((n, DIMENSIONS))
    latent = (latent - latent.mean(axis=0)) / latent.std(axis=0)
    popularity = rng.exponential(1.0, n) ** 1.5
    words = _seen(latent[:, TOLD], WORD_DIMENSIONS, rng)
    words[rng.random(n) >= WITH_WORDS] = np.nan
    library = library_arrays(
        track_ids=1 + np.arange(n),
        artist_ids=artist,
        album_ids=artist * 2 + rng.integers(2, size=n),
        titles=[f"Track {row}" for row in range(n)],
        artists=[f"Artist {number}" for number in artist],
        albums=[f"Album of {number}" for number in artist],
        years=rng.integers(1960, 2026, size=n),
        durations_s=rng.uniform(SHORTEST_S, LONGEST_S, n),
        added_at=np.full(n, added_at),
        genres=[[f"Style {style_of_artist[number]}"] for number in artist],
        sound=_seen(latent[:, HEARD], SOUND_DIMENSIONS, rng),
        sound_spread=0.1 * rng.standard_normal((n, SOUND_DIMENSIONS)),
        energy=1.0 / (1.0 + np.exp(-latent[:, 0])),
        tempo_bpm=rng.uniform(70, 170, n),
        words=words,
    )
    people = fit_foreign([_others(latent, popularity, artist, rng)])
    return SimulatedWorld(library, latent, placed_by_content(library, people))


def _seen(latent: Floats, dimensions: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """An embedding that shows the latent dimensions through noise, (n, dimensions)."""
    view = rng.standard_normal((latent.shape[1], dimensions)) / np.sqrt(latent.shape[1])
    noise = CONTENT_NOISE * rng.standard_normal((len(latent), dimensions))
    return np.asarray(latent @ view + noise, dtype=np.float32)


def _others(
    latent: Floats, popularity: Floats, artist: NDArray[np.int64], rng: np.random.Generator
) -> SourceData:
    """What other people play: their own taste among what is popular."""
    n, artists = len(artist), int(artist.max()) + 1
    rows, columns = [], []
    for person in range(OTHERS):
        taste = rng.standard_normal(DIMENSIONS) / np.sqrt(DIMENSIONS)
        chance = popularity * np.exp(2.0 * latent @ taste)
        played = rng.choice(n, TRACKS_BY_OTHER, replace=False, p=chance / chance.sum())
        held = np.concatenate([np.unique(artist[played]), artists + played])
        rows.append(np.full(len(held), person))
        columns.append(held)
    coordinates = (np.concatenate(rows), np.concatenate(columns))
    ones = np.ones(len(coordinates[0]), dtype=np.float32)
    cells = csr_array((ones, coordinates), shape=(OTHERS, artists + n))
    return SourceData("others", cells, artist, artists + np.arange(n))
