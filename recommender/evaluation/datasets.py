"""Reading public data sets: interactions of several files, and tags of their items."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, diags_array

from recommender.errors import InvalidImport
from recommender.evaluation.interactions import Interactions
from recommender.history.lines import wrong
from recommender.history.play_counts import HEADERS, header_key, play_counts, records
from recommender.history.reading import JSON_SUFFIXES, read_listening

TAG_COLUMNS = ("tagid", "tag", "tagvalue")
ITEM_COLUMNS = ("artistid", "artist", "itemid", "item")
SMALLEST_TAG = 5
"""A tag of fewer items says more of the tagger than of the music."""
CONTENT_DIMENSIONS = 200
SEED = 4


def is_tags(path: Path) -> bool:
    """Whether a file is a table that gives items tags: its header names a tag."""
    if path.suffix.lower() in JSON_SUFFIXES or not path.is_file():
        return False
    first = next(records(path), None)
    return first is not None and bool({header_key(field) for field in first[1]} & {*TAG_COLUMNS})


def read_interactions(training: Sequence[Path], test: Sequence[Path]) -> tuple[Interactions, int]:
    """All interactions in order, and how many of them are of the training files.

    Raises:
        InvalidImport: a line is wrong, or there is nothing at all.
    """
    listeners: dict[str, int] = {}
    items: dict[str, int] = {}
    cells: list[dict[tuple[int, int], tuple[float, float]]] = [{}, {}]
    for part, paths in zip(cells, (training, test), strict=True):
        for path in paths:
            for listener, item, plays, at in _cells(path):
                place = (
                    listeners.setdefault(listener, len(listeners)),
                    items.setdefault(item, len(items)),
                )
                before, earlier = part.get(place, (0.0, at))
                part[place] = (before + plays, max(at, earlier))
    if not cells[0]:
        raise InvalidImport("There are no interactions to learn from.")
    held_out = {place: cell for place, cell in cells[1].items() if place not in cells[0]}
    places = np.array([*cells[0], *held_out], dtype=np.int64)
    values = np.array([*cells[0].values(), *held_out.values()])
    data = Interactions(
        places[:, 0], places[:, 1], values[:, 0], values[:, 1], list(listeners), list(items)
    )
    return data, len(cells[0])


def read_tags(
    paths: Sequence[Path],
    item_names: Sequence[str],
    held_out: Collection[tuple[str, str]] = (),
) -> NDArray[np.float64]:
    """Principal axes of the TF-IDF weighted tags of each item, (items, d); NaN rows if untagged.

    Args:
        held_out: (listener, item) pairs that are asked for: what that listener called that item
            would give the answer away and is left out.

    Raises:
        InvalidImport: a line is wrong.
    """
    item_of = {name: number for number, name in enumerate(item_names)}
    tags: dict[str, int] = {}
    pairs = [
        (item_of[item], tags.setdefault(tag, len(tags)))
        for path in paths
        for tagger, item, tag in _tagged(path)
        if item in item_of and (tagger, item) not in held_out
    ]
    if not pairs:
        return np.full((len(item_names), 1), np.nan)
    rows, columns = np.array(pairs, dtype=np.int64).T
    counted = csr_array((np.ones(len(rows)), (rows, columns)), shape=(len(item_names), len(tags)))
    return _principal(counted)


def _principal(counted: csr_array) -> NDArray[np.float64]:
    from scipy.sparse.linalg import svds

    counted = counted[:, np.bincount(counted.indices, minlength=counted.shape[1]) >= SMALLEST_TAG]
    counted.data = np.log1p(counted.data)
    items_with = np.maximum(np.bincount(counted.indices, minlength=counted.shape[1]), 1)
    weighted = csr_array(counted @ diags_array(np.log(counted.shape[0] / items_with)))
    lengths = np.sqrt(np.asarray(weighted.power(2).sum(axis=1)).ravel())
    units = csr_array(diags_array(1.0 / np.maximum(lengths, 1e-9)) @ weighted)
    dimensions = min(CONTENT_DIMENSIONS, min(units.shape) - 1)
    if dimensions < 1:
        return np.full((len(lengths), 1), np.nan)
    left, strengths, _ = svds(units, k=dimensions, rng=np.random.default_rng(SEED))
    content = np.asarray(left * strengths, dtype=np.float64)
    content[lengths == 0] = np.nan
    return content


def _cells(path: Path) -> Iterator[tuple[str, str, float, float]]:
    """Listener, item, plays, time."""
    if path.suffix.lower() not in JSON_SUFFIXES and path.is_file():
        for _, count in play_counts(path):
            yield count.listener, count.item_id, count.plays, count.at
        return
    listening = read_listening(path)
    names = [f"{item.artist}\t{item.title}" for item in listening.items]
    for number, row in enumerate(listening.rows):
        for item, weight in row.items():
            yield f"{path.name}:{number}", names[item], weight, math.nan


def _tagged(path: Path) -> Iterator[tuple[str, str, str]]:
    """Tagger (empty if not told), item, tag."""
    lines = records(path)
    number, header = next(lines)
    keys = [header_key(field) for field in header]
    item = next((keys.index(key) for key in ITEM_COLUMNS if key in keys), None)
    tag = next(keys.index(key) for key in TAG_COLUMNS if key in keys)
    tagger = next((keys.index(key) for key in HEADERS["listener"] if key in keys), None)
    if item is None:
        raise wrong(path, number, "tags need a column of the artist or item they are of")
    for number, fields in lines:
        if len(fields) != len(header):
            raise wrong(path, number, f"it has {len(fields)} columns, the header {len(header)}")
        yield "" if tagger is None else fields[tagger], fields[item], fields[tag]
