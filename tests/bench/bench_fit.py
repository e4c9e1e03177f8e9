"""How long fitting every source of co-listening takes on 50,000 tracks, and asking them.

Run with ``python tests/bench/bench_fit.py [tracks] [interactions] [listeners]``.
"""

from __future__ import annotations

import resource
import sys
import time
from datetime import timedelta
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array
from threadpoolctl import threadpool_limits

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from recommender.collaborative.source import SourceData
from recommender.entities import End, Interaction, Origin
from recommender.policy.reward import Judge
from recommender.ranking.channels import PeopleChannel
from recommender.ranking.history import History
from recommender.ranking.library import LibraryArrays
from recommender.ranking.people import fit_foreign, fit_people, placed_by_content
from tests.bench.bench_discover import START, STYLES, report, synthetic_library, timed

GOAL_S = 60.0
GOAL_QUERY_MS = 50.0
FOREIGN_ARTISTS = 20_000
ARTISTS_BY_LISTENER = 50


def plays(library: LibraryArrays, count: int, rng: np.random.Generator) -> list[Interaction]:
    """Sessions of fifteen tracks, mostly of a few loved styles."""
    style = library.artist_ids // 100
    loved = np.flatnonzero(style < STYLES // 6)
    moment = START
    history = []
    for number in range(count):
        moment += timedelta(minutes=4) if number % 15 else timedelta(hours=9)
        row = int(rng.choice(loved)) if rng.random() < 0.7 else int(rng.integers(len(library)))
        end = End.FINISHED if style[row] < STYLES // 6 else End.SKIPPED
        listened_s = 200.0 if end is End.FINISHED else 15.0
        track = int(library.track_ids[row])
        history.append(Interaction(track, moment, listened_s, end, Origin.LIBRARY, 200.0))
    return history


def foreign_source(library: LibraryArrays, listeners: int, rng: np.random.Generator) -> SourceData:
    """Listeners of two styles each over 20,000 artists, of which the library holds some."""
    artists = np.unique(library.artist_ids)
    names = FOREIGN_ARTISTS // STYLES
    style = rng.integers(STYLES, size=(listeners, 2))
    chosen = style[
        np.arange(listeners)[:, None], rng.integers(2, size=(listeners, ARTISTS_BY_LISTENER))
    ]
    columns = chosen * names + (names * rng.random(chosen.shape) ** 2).astype(int)
    rows = np.repeat(np.arange(listeners), ARTISTS_BY_LISTENER)
    cells = csr_array(
        (np.ones(columns.size, np.float32), (rows, columns.ravel())),
        shape=(listeners, FOREIGN_ARTISTS),
    )
    cells.sum_duplicates()
    number = np.searchsorted(artists, library.artist_ids)
    of_artist = (artists // 100 * names + artists % 100).astype(np.int64)
    return SourceData("listeners", cells, of_artist[number], np.full(len(library), -1))


def main(tracks: int = 50_000, count: int = 100_000, listeners: int = 2_000) -> None:
    """Measure and print."""
    rng = np.random.default_rng(0)
    library = synthetic_library(tracks, rng)
    history = plays(library, count, rng)
    now = history[-1].started_at
    began = last = time.perf_counter()
    worked_before = worked = time.process_time()

    def lap(name: str) -> None:
        nonlocal last, worked
        moment, work = time.perf_counter(), time.process_time()
        print(f"{name:24} {moment - last:8.2f} s, of processors {work - worked:8.2f} s")
        last, worked = moment, work

    own = fit_people(library, history, [], [], now)
    lap("own listening")
    foreign = fit_foreign([foreign_source(library, listeners, rng)])
    lap("imported listeners")
    models = placed_by_content(library, [*own, *foreign])
    lap("placed by content")
    total_s = time.perf_counter() - began
    print(f"{'together':24} {total_s:8.2f} s   {total_s / GOAL_S:5.2f} × goal")
    print(f"{'of processors':24} {time.process_time() - worked_before:8.2f} s")
    channel, heard, judge = PeopleChannel(library, models), History(library), Judge()
    for play in history[-2_000:]:
        heard.take(judge.judge(play), library.row_of[play.track_id])

    def ask(number: int) -> object:
        return channel.recall(heard.exemplars(now.timestamp() + 60.0 * number))

    with threadpool_limits(limits=1, user_api="blas"):  # as the recommender works
        report(f"query of {len(models)} sources", timed(ask, 50), GOAL_QUERY_MS)
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'peak memory':24} {peak_mib:8.0f} MiB")


if __name__ == "__main__":
    main(*(int(number) for number in sys.argv[1:]))
