"""The command that shows on the listener's own facts whether Hearth learns."""

from __future__ import annotations

from dataclasses import asdict

import click

from recommender.command_line.cli import ProgressLine, answers, emit, opened
from recommender.config import Config
from recommender.learning_report import Estimate, LearningReport, Verdict


@click.command("log")
@answers
def evaluate_log(config: Config, as_json: bool) -> None:
    """Show on your own facts whether Hearth learns.

    How well skips were foretold before each play, how skips, replays and new tracks develop, and
    what shuffle, popularity or one channel alone would have brought in the queues you heard.
    """
    with opened(config) as hearth:
        report = hearth.evidence.report(ProgressLine())
    emit(as_json, _fields(report), _lines(report))


def _fields(report: LearningReport) -> dict[str, object]:
    fields = asdict(report)
    for period in fields["periods"]:
        period["begins"] = period["begins"].isoformat()
    for change, told in zip(fields["changes"], report.changes, strict=True):
        change["words"] = str(told.words)
    return fields


def _lines(report: LearningReport) -> list[str]:
    if not report.plays:
        return ["Nothing was played yet."]
    lines = [f"{report.plays} plays", "", "Over time"]
    lines += [
        f"{period.begins:%Y-%m-%d} {period.chooser.value:9}"
        f" skipped {_share(period.skip_rate)}, replayed {_share(period.replay_rate)},"
        f" new {_share(period.novelty)}, library reached {period.coverage:.1%}"
        for period in report.periods
    ]
    lines += ["", "Skips foretold (AUC, log loss)"]
    lines += [
        f"{one.name:26}{one.auc:8.3f}{one.log_loss:8.3f}   {one.plays} plays"
        for one in report.foretelling
    ] or ["not enough plays yet"]
    lines += ["", "Repeats of the next week foretold (NDCG@50)"]
    lines += [f"{name:26}{_figure(value)}" for name, value in report.relistening.items()] or [
        "not enough plays yet"
    ]
    lines += ["", "Discover against other ways to choose (reward a slot)"]
    for one in report.comparisons:
        told = one.verdict.value
        if one.verdict is not Verdict.NOT_ENOUGH:
            told = f"{told}: {_figure(one.difference)} more than {one.other.value:.3f}"
        lines.append(
            f"{one.against:16}{told} (worth {one.effective_plays:.0f} plays,"
            f" heaviest {one.largest_weight:.1f})"
        )
    if not report.comparisons:
        lines.append("no Discover queue was heard yet")
    lines += ["", "What the last facts changed", *(str(change.words) for change in report.changes)]
    return lines


def _share(value: Estimate) -> str:
    if not value.plays:
        return "–"
    return f"{value.value:.0%} [{value.low:.0%} {value.high:.0%}]"


def _figure(value: Estimate) -> str:
    return f"{value.value:.3f} [{value.low:.3f} {value.high:.3f}]"
