"""How long a queue and one lesson take on a synthetic library of 50,000 tracks.

Run with ``python tests/bench/bench_discover.py [tracks] [facts]``.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from recommender.entities import End, Interaction, Origin
from recommender.ranking.discover import DiscoverRequest, Facts, Recommender
from recommender.ranking.library import LibraryArrays, library_arrays
from recommender.ranking.people import fit_people
from recommender.slates import QueueKind, Wish

STYLES = 60
TERMS_BY_TRACK = 40
VOCABULARY = 20_000
START = datetime(2026, 1, 5, 18, 0, tzinfo=UTC)


def synthetic_library(tracks: int, rng: np.random.Generator) -> LibraryArrays:
    """Styles as clusters in every feature."""
    style = rng.integers(STYLES, size=tracks)
    artists = style * 100 + rng.integers(100, size=tracks)

    def clustered(dimensions: int) -> np.ndarray:
        centres = rng.standard_normal((STYLES, dimensions), dtype=np.float32)
        return centres[style] + rng.standard_normal((tracks, dimensions), dtype=np.float32)

    terms = rng.integers(VOCABULARY // STYLES, size=(tracks, TERMS_BY_TRACK))
    columns = (terms + style[:, None] * (VOCABULARY // STYLES)).ravel()
    weights = np.full(columns.size, TERMS_BY_TRACK**-0.5, dtype=np.float32)
    starts = np.arange(tracks + 1) * TERMS_BY_TRACK
    matrix = csr_array((weights, columns, starts), shape=(tracks, VOCABULARY))
    matrix.sum_duplicates()
    return library_arrays(
        track_ids=np.arange(tracks),
        artist_ids=artists,
        album_ids=artists * 10 + rng.integers(10, size=tracks),
        titles=[f"Track {number}" for number in range(tracks)],
        artists=[f"Artist {number}" for number in artists],
        years=1960 + rng.integers(60, size=tracks),
        durations_s=rng.uniform(120, 400, tracks),
        genres=[[f"Style {number}"] for number in style],
        sound=clustered(200),
        sound_tags=clustered(50),
        energy=rng.random(tracks),
        tempo_bpm=rng.uniform(60, 180, tracks),
        words=clustered(384),
        terms=matrix,
        term_names=[f"term{number}" for number in range(VOCABULARY)],
    )


def synthetic_facts(library: LibraryArrays, count: int, rng: np.random.Generator) -> Facts:
    """Sessions of fifteen plays of a listener who finishes a fifth of the styles."""
    loved = library.genres.indices % 5 == 0
    popular = rng.permutation(len(library))[: max(count // 4, 1)]
    plays, moment = [], START
    for number in range(count):
        row = int(rng.choice(popular))
        finishes = rng.random() < (0.9 if loved[row] else 0.3)
        end = End.FINISHED if finishes else End.SKIPPED
        listened_s = float(library.durations_s[row]) if finishes else 20.0
        plays.append(
            Interaction(row, moment, listened_s, end, Origin.LIBRARY, library.durations_s[row])
        )
        moment += timedelta(seconds=listened_s, hours=20 if number % 15 == 14 else 0)
    return Facts(plays)


def timed(work: Callable[[int], object], times: int) -> np.ndarray:
    """Milliseconds of each of ``times`` runs after one warm-up: by the clock, and of the processor.

    Both are the same on a machine that does nothing else.
    """
    work(0)
    taken = []
    for number in range(times):
        began, spent = time.perf_counter(), time.process_time()
        work(number + 1)
        taken.append((time.perf_counter() - began, time.process_time() - spent))
    return 1e3 * np.array(taken)


def report(name: str, taken_ms: np.ndarray, goal_ms: float) -> None:
    """Two lines: median, 95th percentile and its ratio to the goal."""
    for column, clock in enumerate(("clock", "processor")):
        p50, p95 = np.quantile(taken_ms[:, column], [0.5, 0.95])
        told = f"p50 {p50:8.2f} ms   p95 {p95:8.2f} ms   {p95 / goal_ms:5.2f} × goal"
        print(f"{name:20} {clock:10} {told}", flush=True)


def resident_mb() -> float:
    """Memory in use now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def main(tracks: int = 50_000, count: int = 3_000) -> None:
    """Measure and print."""
    rng = np.random.default_rng(0)
    began_mb = resident_mb()
    library = synthetic_library(tracks, rng)
    facts = synthetic_facts(library, count, rng)
    print(f"arrays of the library    {resident_mb() - began_mb:8.0f} MB", flush=True)
    last = facts.interactions[-1].started_at + timedelta(hours=5)
    began = time.process_time()
    people = fit_people(library, facts.interactions, facts.gestures, [], last)
    print(f"people fitted            {time.process_time() - began:8.2f} s", flush=True)
    began = time.process_time()
    recommender = Recommender(library, Facts(), people)
    print(f"built without facts      {time.process_time() - began:8.2f} s", flush=True)
    began = time.process_time()
    for fact in facts.interactions:
        recommender.observe(fact)
    relearn_s = time.process_time() - began
    each_ms = 1e3 * relearn_s / count
    print(f"learnt from {count} facts  {relearn_s:8.2f} s ({each_ms:.2f} ms each)", flush=True)

    def queue(seed: int) -> object:
        return recommender.discover(DiscoverRequest(last, 30, seed=seed))

    def journey(seed: int) -> object:
        wish = Wish(plus=((seed,), (seed + 1,)), variance=0.3)
        request = DiscoverRequest(last, 30, seed=seed, kind=QueueKind.JOURNEY, wish=wish)
        return recommender.discover(request)

    def lesson(number: int) -> object:
        at = last + timedelta(minutes=5 * number)
        row = int(rng.integers(tracks))
        return recommender.observe(Interaction(row, at, 200.0, End.FINISHED, Origin.LIBRARY, 200.0))

    report("queue of 30", timed(queue, 60), goal_ms=150.0 if tracks <= 50_000 else 1000.0)
    report("journey of 30", timed(journey, 20), goal_ms=1000.0)
    report("one lesson", timed(lesson, 200), goal_ms=5.0)
    report("neighbours by all", timed(recommender.similar, 20), goal_ms=50.0)
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory                   {resident_mb():8.0f} MB, {peak_mb:.0f} at its peak")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
