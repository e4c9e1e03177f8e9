"""The command that measures the policy in the Deezer environment."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from recommender.command_line.cli import ProgressLine, answers, emit
from recommender.config import Config
from recommender.evaluation.carousel import (
    CHECKPOINTS,
    DIMENSIONS,
    SEEDS,
    Environment,
    Outcome,
    measure,
    read_environment,
)


@click.command("carousel")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--dimensions", type=click.IntRange(1, 96), default=DIMENSIONS, show_default=True)
@click.option("--plays", multiple=True, type=click.IntRange(1, 20_000), help="When to measure.")
@click.option("--runs", type=click.IntRange(1, 100), default=SEEDS, show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@answers
def evaluate_carousel(
    config: Config,  # noqa: ARG001
    as_json: bool,
    folder: Path,
    dimensions: int,
    plays: tuple[int, ...],
    runs: int,
    seed: int,
) -> None:
    """Measure how fast the policy learns listeners whose truth is published.

    FOLDER holds playlist_features.csv and user_features_small.csv of the carousel environment of
    Bendada et al. 2020. The policy sees the first principal components of the playlists. Regret
    is the part of what always offering the best would have given.
    """
    environment = read_environment(folder, dimensions)
    outcomes = measure(
        environment,
        checkpoints=sorted(set(plays)) or CHECKPOINTS,
        seeds=runs,
        seed=seed,
        progress=ProgressLine(),
    )
    heading = _heading(environment, runs, seed)
    payload = heading | {"policies": [_fields(outcome) for outcome in outcomes]}
    emit(as_json, payload, _lines(heading, outcomes))


def _heading(environment: Environment, runs: int, seed: int) -> dict[str, object]:
    listeners, playlists = environment.truth.shape
    dimensions = environment.features.shape[1] - 1
    return {
        "listeners": listeners,
        "playlists": playlists,
        "dimensions": dimensions,
        "runs": runs,
        "seed": seed,
    }


def _fields(outcome: Outcome) -> dict[str, object]:
    return {
        "name": outcome.name,
        "regret": {
            str(plays): {
                "mean": round(regret.mean, 5),
                "low": round(regret.low, 5),
                "high": round(regret.high, 5),
            }
            for plays, regret in outcome.regret.items()
        },
    }


def _lines(heading: dict[str, object], outcomes: Sequence[Outcome]) -> list[str]:
    lines = [", ".join(f"{name} {value}" for name, value in heading.items())]
    for outcome in outcomes:
        regrets = (
            f"{plays:>7} plays {regret.mean:.3f} [{regret.low:.3f} {regret.high:.3f}]"
            for plays, regret in outcome.regret.items()
        )
        lines.append(f"{outcome.name:24}" + "".join(regrets))
    return lines
