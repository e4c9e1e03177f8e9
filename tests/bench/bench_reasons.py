"""How often a score is lower without the facts its reason cites, on random listeners.

Run with ``python tests/bench/bench_reasons.py [cases]``.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.recommender.ranking.test_reasons import WORLDS, faithful


def main(cases: int = 500) -> None:
    """Random libraries, tastes, lengths of history and dials until there are enough cases."""
    rng = np.random.default_rng(0)
    lower: list[bool] = []
    seed = 0
    while len(lower) < cases:
        world = list(WORLDS)[seed % len(WORLDS)]
        loves = tuple(rng.choice(8, 3, replace=False).tolist())
        queues, dial = int(rng.integers(1, 4)), float(rng.random())
        lower += faithful(world, seed=seed, queues=queues, cases=12, loves=loves, dial=dial)
        seed += 1
    lower = lower[:cases]
    print(f"{np.mean(lower):.1%} of {len(lower)} scores are lower without the cited facts")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
