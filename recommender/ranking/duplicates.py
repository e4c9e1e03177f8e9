"""Recordings that a library holds more than once, by the rule of :mod:`.versions`.

Tracks in the order of their lengths meet only those of about the same length, and those of one
artist and title: 100,000 tracks are compared without 10¹⁰ pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Rows
from recommender.ranking.versions import LENGTH_TOLERANCE_S, bare_title, same_sound

BLOCK_ROWS = 512

Pairs = tuple[NDArray[np.int64], NDArray[np.int64]]
"""Rows that hold the same recording, side by side."""


def duplicates(
    library: LibraryArrays, proceed: Callable[[int, int], bool] = lambda _done, _total: True
) -> list[list[int]]:
    """Rows by recording, of recordings with several; what was found so far when ended early.

    Args:
        proceed: told how many rows of how many were compared; False ends the search.
    """

    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    rows = np.flatnonzero(np.isfinite(library.sound[:, 0]))
    rows = rows[np.argsort(library.durations_s[rows], kind="stable")]
    found: list[Pairs] = []
    for pairs, done in _compared(library, rows):
        found.append(pairs)
        if not proceed(min(done, len(rows)), len(rows)):
            break
    left, right = (np.concatenate(side) for side in zip(*found, strict=True)) if found else ((), ())
    links = coo_array((np.ones(len(left), np.bool_), (left, right)), (len(library),) * 2)
    number = connected_components(links, directed=False)[1]
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for row in sorted({*map(int, left), *map(int, right)}):
        groups[int(number[row])].append(row)
    return list(groups.values())


def _compared(library: LibraryArrays, rows: Rows) -> Iterator[tuple[Pairs, int]]:
    """Pairs found in one block after another, and how many rows were compared by then."""
    lengths = library.durations_s[rows]
    for start in range(0, len(rows), BLOCK_ROWS):
        block = rows[start : start + BLOCK_ROWS]
        reach = np.searchsorted(
            lengths, lengths[start : start + BLOCK_ROWS][-1] + LENGTH_TOLERANCE_S
        )
        others = rows[start : max(int(reach), start + len(block))]
        yield _pairs(library, block, others, titled=False), start + len(block)
    titled: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for row in rows.tolist():
        titled[int(library.artist_of[row]), bare_title(library.titles[row])].append(row)
    for group in titled.values():
        members = np.array(group)
        for start in range(0, len(group) if len(group) > 1 else 0, BLOCK_ROWS):
            block = members[start : start + BLOCK_ROWS]
            yield _pairs(library, block, members, titled=True), len(rows)


def _pairs(library: LibraryArrays, rows: Rows, others: Rows, *, titled: bool) -> Pairs:
    alike = np.full((len(rows), len(others)), titled)
    one, other = np.nonzero(same_sound(library, rows, others, alike))
    left, right = rows[one], others[other]
    distinct = left != right
    return left[distinct].astype(np.int64), right[distinct].astype(np.int64)
