"""The comparison: settings chosen on validation data, then one look at the held-out part."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from recommender.control import Steps, WorkControl
from recommender.entities import Progress
from recommender.evaluation.contenders import (
    ALS_CHOICES,
    BASELINES,
    EASE_CHOICES,
    EASE_SHARES,
    PROFILE_SHARES,
    Model,
    Scores,
    Setting,
    Training,
    content_profile,
    placed_by_content,
    relative_als,
    relative_ease,
)
from recommender.evaluation.datasets import is_tags, read_interactions, read_tags
from recommender.evaluation.interactions import Interactions, Rows, random_split, time_split
from recommender.evaluation.metrics import Interval, bootstrap, ranking_metrics

HELD_OUT = 0.2
COLD_LISTENERS = 2
LARGEST_CELLS = 60_000_000
"""Scores are dense: of more listeners than this allows a part is drawn by chance."""
HEARTH, WITH_TAGS = "Hearth", "Hearth with tags"


@dataclass(frozen=True, slots=True)
class Result:
    """What one model reached.

    Attributes:
        metrics: name → mean over listeners with its 95 % interval.
        cold: the same for items of at most two known listeners, ranked among themselves.
        lead: how far Hearth's NDCG is above this model's, listener by listener; None for itself.
    """

    name: str
    settings: Setting
    metrics: Mapping[str, Interval]
    cold: Mapping[str, Interval]
    lead: Interval | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The whole report."""

    listeners: int
    items: int
    interactions: int
    held_out: int
    split: str
    seed: int
    depth: int
    results: Sequence[Result]


def compare(
    files: Sequence[Path],
    test_files: Sequence[Path] = (),
    *,
    seed: int = 0,
    depth: int = 10,
    progress: Callable[[Progress], None] | None = None,
    control: WorkControl | None = None,
) -> Comparison:
    """Compare Hearth's collaborative scores with the usual baselines on public data.

    Without test files a fifth of the interactions is held out: of each listener the latest ones
    where the data has times, else by chance. All models choose their settings on a fifth of what
    remains, and rank every item the listener does not have.

    Raises:
        InvalidImport: a file is of the wrong shape. RequestError: cancelled.
    """
    tagging = [path for path in files if is_tags(path)]
    data, known = read_interactions([path for path in files if path not in tagging], test_files)
    to_thin, to_hold_out, to_validate, to_draw = np.random.default_rng(seed).spawn(4)
    data, known = _thinned(data, known, to_thin)
    timed = data.timed and not test_files

    def split(chosen: Rows, rng: np.random.Generator) -> tuple[Rows, Rows]:
        return time_split(data, chosen, HELD_OUT) if timed else random_split(chosen, HELD_OUT, rng)

    everything = np.arange(len(data))
    training, test = (
        (everything[:known], everything[known:]) if test_files else split(everything, to_hold_out)
    )
    fitting, validation = split(training, to_validate)

    def content(held_out: Rows) -> NDArray[np.float64] | None:
        return read_tags(tagging, data.item_names, data.pairs(held_out)) if tagging else None

    steps = Steps("evaluating", len(BASELINES) * 2 + (7 if tagging else 4), progress, control)
    asked = np.union1d(validation, test)
    tuned = _Tuned(Training(data, fitting, content(asked)), data.matrix(validation), depth, steps)
    finals = tuned.finals(Training(data, training, content(test)))
    report = _Report(Training(data, training), data.matrix(test), depth, to_draw)
    return Comparison(
        listeners=len(data.listener_names),
        items=len(data.item_names),
        interactions=len(data),
        held_out=len(test),
        split="given" if test_files else "time" if timed else "random",
        seed=seed,
        depth=depth,
        results=report.results(finals),
    )


class _Tuned:
    """Settings chosen on validation data, and the final scores with them."""

    def __init__(self, training: Training, validation: csr_array, depth: int, steps: Steps) -> None:
        self._training, self._validation = training, validation
        self._depth, self._steps = depth, steps

    def finals(self, training: Training) -> dict[str, tuple[Setting, Scores]]:
        """Name → chosen settings and the scores after learning from the whole training part."""
        final: dict[str, tuple[Setting, Scores]] = {}
        for name, (model, choices) in BASELINES.items():
            setting, _ = self._choose(name, model, choices)
            self._steps.next(f"{name}: fitting")
            final[name] = setting, model(training, setting)
        als, als_scores = self._choose(f"{HEARTH}: ALS", relative_als, ALS_CHOICES)
        ease, ease_scores = self._choose(f"{HEARTH}: EASE", relative_ease, EASE_CHOICES)
        share, fused = self._share(als_scores, ease_scores, EASE_SHARES)
        settings = {**als, **ease, "ease_share": share}
        self._steps.next(f"{HEARTH}: fitting")
        neighbours = relative_ease(training, ease)
        scores = (1 - share) * relative_als(training, als) + share * neighbours
        final[HEARTH] = settings, scores
        if training.content is not None:
            self._steps.next(f"{WITH_TAGS}: choosing")
            placed = placed_by_content(self._training, als)
            fused = (1 - share) * placed + share * ease_scores
            profile = content_profile(self._training)
            of_profile, _ = self._share(fused, profile, PROFILE_SHARES)
            self._steps.next(f"{WITH_TAGS}: fitting")
            scores = (1 - share) * placed_by_content(training, als) + share * neighbours
            scores = (1 - of_profile) * scores + of_profile * content_profile(training)
            final[WITH_TAGS] = {**settings, "profile_share": of_profile}, scores
        self._steps.next("measuring")
        return final

    def _choose(
        self, name: str, model: Model, choices: Sequence[Setting]
    ) -> tuple[Setting, Scores]:
        """The setting with the best NDCG on the validation data, and its scores."""
        self._steps.next(f"{name}: choosing")
        tried = ((setting, model(self._training, setting)) for setting in choices)
        return max(tried, key=lambda pair: self._quality(pair[1]))

    def _share(
        self, scores: Scores, others: Scores, shares: Sequence[float]
    ) -> tuple[float, Scores]:
        tried = ((share, (1 - share) * scores + share * others) for share in shares)
        return max(tried, key=lambda pair: self._quality(pair[1]))

    def _quality(self, scores: Scores) -> float:
        ranked = unheard_only(scores, self._training.heard)
        return float(ranking_metrics(ranked, self._validation, self._depth)["ndcg"].mean())


class _Report:
    """Metrics of final scores against the held-out part."""

    def __init__(
        self, training: Training, test: csr_array, depth: int, rng: np.random.Generator
    ) -> None:
        self._heard, self._test, self._depth, self._rng = training.heard, test, depth, rng
        self._cold = np.flatnonzero(training.counts <= COLD_LISTENERS)

    def results(self, finals: Mapping[str, tuple[Setting, Scores]]) -> list[Result]:
        """One result a model."""
        values = {name: self._measured(scores) for name, (_, scores) in finals.items()}
        hearth = values[HEARTH][0]["ndcg"]
        return [
            Result(
                name,
                setting,
                self._intervals(values[name][0]),
                self._intervals(values[name][1]),
                None if name == HEARTH else bootstrap(hearth - values[name][0]["ndcg"], self._rng),
            )
            for name, (setting, _) in finals.items()
        ]

    def _measured(
        self, scores: Scores
    ) -> tuple[Mapping[str, NDArray[np.float64]], Mapping[str, NDArray[np.float64]]]:
        ranked = unheard_only(scores, self._heard)
        everything = ranking_metrics(ranked, self._test, self._depth)
        among_cold = csr_array(self._test[:, self._cold])
        return everything, ranking_metrics(ranked[:, self._cold], among_cold, self._depth)

    def _intervals(self, values: Mapping[str, NDArray[np.float64]]) -> dict[str, Interval]:
        return {name: bootstrap(value, self._rng) for name, value in values.items()}


def unheard_only(scores: Scores, heard: csr_array) -> Scores:
    """A copy in which what a listener has already is −inf."""
    ranked = scores.astype(np.float32, copy=True)
    ranked[np.repeat(np.arange(heard.shape[0]), np.diff(heard.indptr)), heard.indices] = -np.inf
    return ranked


def _thinned(data: Interactions, known: int, rng: np.random.Generator) -> tuple[Interactions, int]:
    """Of more listeners than dense scores allow, a part drawn by chance."""
    people = len(data.listener_names)
    most = max(LARGEST_CELLS // max(len(data.item_names), 1), 100)
    if people <= most:
        return data, known
    number_of = np.full(people, -1)
    drawn = np.sort(rng.permutation(people)[:most])
    number_of[drawn] = np.arange(most)
    kept = np.flatnonzero(number_of[data.listeners] >= 0)
    thinned = Interactions(
        number_of[data.listeners[kept]],
        data.items[kept],
        data.weights[kept],
        data.times[kept],
        [data.listener_names[number] for number in drawn],
        data.item_names,
    )
    return thinned, int(np.count_nonzero(kept < known))
