"""Commands that measure the recommender on data the listener brings."""

from __future__ import annotations

from pathlib import Path

import click

from recommender.command_line.cli import ProgressLine, answers, emit
from recommender.command_line.evaluate_carousel import evaluate_carousel
from recommender.command_line.evaluate_content import evaluate_content
from recommender.command_line.evaluate_log import evaluate_log
from recommender.command_line.evaluate_simulator import evaluate_simulator
from recommender.config import Config
from recommender.evaluation.comparison import Comparison, Result, compare
from recommender.evaluation.metrics import Interval

DATA_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
def evaluate() -> None:
    """Measure the recommender on data of your own choice; nothing of it is kept."""


evaluate.add_command(evaluate_carousel)
evaluate.add_command(evaluate_content)
evaluate.add_command(evaluate_log)
evaluate.add_command(evaluate_simulator)


@evaluate.command("dataset")
@click.argument("files", nargs=-1, required=True, type=DATA_FILE)
@click.option("--test", "test_files", multiple=True, type=DATA_FILE, help="Held-out interactions.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@answers
def evaluate_dataset(
    config: Config,  # noqa: ARG001
    as_json: bool,
    files: tuple[Path, ...],
    test_files: tuple[Path, ...],
    seed: int,
) -> None:
    """Compare Hearth with popularity, item-kNN, EASE and ALS on public data.

    FILES hold listener–artist play counts (TSV, CSV) or playlists (JSON); a table with a column
    of tags gives the items tags. Without --test a fifth is held out: the latest where the data
    has times, else by chance. Each model chooses its settings inside the training part.
    """
    report = compare(files, test_files, seed=seed, progress=ProgressLine())
    emit(as_json, _fields(report), _lines(report))


def _fields(report: Comparison) -> dict[str, object]:
    return {
        "listeners": report.listeners,
        "items": report.items,
        "interactions": report.interactions,
        "held_out": report.held_out,
        "split": report.split,
        "seed": report.seed,
        "depth": report.depth,
        "models": [_result_fields(result) for result in report.results],
    }


def _result_fields(result: Result) -> dict[str, object]:
    return {
        "name": result.name,
        "settings": dict(result.settings),
        "metrics": {name: _interval(value) for name, value in result.metrics.items()},
        "cold": {name: _interval(value) for name, value in result.cold.items()},
        "hearth_leads_by": _interval(result.lead) if result.lead else None,
    }


def _interval(value: Interval) -> dict[str, float]:
    return {
        "mean": round(value.mean, 5),
        "low": round(value.low, 5),
        "high": round(value.high, 5),
    }


def _lines(report: Comparison) -> list[str]:
    lines = [
        (
            f"{report.listeners} listeners, {report.items} items, {report.interactions} "
            f"interactions; {report.held_out} held out ({report.split} split, seed {report.seed})"
        ),
        (
            f"{'':18}{'NDCG@' + str(report.depth):>23}{'recall@100':>12}{'R-prec.':>9}"
            f"{'cold NDCG':>11}   settings"
        ),
    ]
    for result in report.results:
        ndcg, metrics = result.metrics["ndcg"], result.metrics
        chosen = ", ".join(f"{name} {value:g}" for name, value in result.settings.items())
        lines.append(
            f"{result.name:18}{ndcg.mean:8.4f} [{ndcg.low:.4f} {ndcg.high:.4f}]"
            f"{metrics['recall_at_100'].mean:11.4f}{metrics['r_precision'].mean:9.4f}"
            f"{result.cold['ndcg'].mean:11.4f}   {chosen}"
        )
    lines.append("cold: items of at most two known listeners, ranked among themselves")
    return lines
