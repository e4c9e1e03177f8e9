"""How long a history takes to be learnt anew, to be kept and to be gone on from, and its memory.

Run with ``python tests/bench/bench_rebuild.py [tracks] [facts]``; a million facts are a matter of
ten minutes.
"""

from __future__ import annotations

import resource
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from recommender.ranking.discover import DiscoverRequest, Facts, Recommender
from tests.bench.bench_discover import synthetic_facts, synthetic_library

GOAL_MS_BY_FACT = 0.6


def main(tracks: int = 5_000, count: int = 20_000) -> None:
    """Measure and print."""
    rng = np.random.default_rng(0)
    library = synthetic_library(tracks, rng)
    plays = [
        replace(play, interaction_id=number)
        for number, play in enumerate(synthetic_facts(library, count, rng).interactions, 1)
    ]
    began = time.process_time()
    Recommender(library)
    without_s = time.process_time() - began
    began = time.process_time()
    recommender = Recommender(library, Facts(plays))
    learnt_s = time.process_time() - began - without_s
    each_ms = 1e3 * learnt_s / count
    print(
        f"learnt anew   {learnt_s:8.2f} s of a processor, {each_ms:.2f} ms each,"
        f" {each_ms / GOAL_MS_BY_FACT:.2f} × goal"
    )
    began = time.process_time()
    kept = recommender.keep()
    print(f"kept          {time.process_time() - began:8.2f} s, {len(kept.plain)} letters of text")
    began = time.process_time()
    gone_on = Recommender(library, Facts(plays, kept=kept))
    print(f"gone on from  {time.process_time() - began - without_s:8.2f} s")
    request = DiscoverRequest(plays[-1].started_at + timedelta(hours=5), 30, seed=1)
    slate, again = (one.discover(request) for one in (recommender, gone_on))
    same = [slot.score for slot in slate.slots] == [slot.score for slot in again.slots]
    distinct = len({slot.track_id for slot in slate.slots})
    print(f"queue         {distinct} tracks, {'the same' if same else 'ANOTHER'} after a restart")
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory   {peak_mib:8.0f} MiB")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
