"""The command that serves simulated listeners, whose truth is known, with the real recommender."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import click

from recommender.command_line.cli import ProgressLine, answers, emit
from recommender.config import Config
from recommender.evaluation.metrics import Interval
from recommender.evaluation.simulator import AFTER_TURN, WINDOW, Simulation, simulate


@click.command("simulator")
@click.option("--listeners", type=click.IntRange(2, 200), default=8, show_default=True)
@click.option("--plays", type=click.IntRange(60, 5_000), default=300, show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@answers
def evaluate_simulator(
    config: Config,  # noqa: ARG001
    as_json: bool,
    listeners: int,
    plays: int,
    seed: int,
) -> None:
    """Serve simulated listeners of known taste, and measure what was lost.

    How fast Hearth learns, what each source adds, how soon it recovers when taste turns, how real
    the listeners look, and whether the intervals of `evaluate log` hold the truth. Takes minutes.
    """
    report = simulate(listeners, plays, seed, progress=ProgressLine())
    emit(as_json, asdict(report), _lines(report))


def _lines(report: Simulation) -> list[str]:
    real = report.realism
    lines = [
        f"{report.listeners} listeners, {report.plays} plays, seed {report.seed}",
        (
            f"as real ones: skips told by the session alone, AUC {real.state_auc:.3f}, with the"
            f" track {real.state_and_track_auc:.3f}; {real.repeats:.0%} repeats,"
            f" {real.skip_rate:.0%} skips among own picks"
        ),
        "",
        f"{'':18}{'skips':>22}{'regret ÷ best':>24}   Hearth leads by",
    ]
    lines += [
        f"{way.name:18}{_figure(way.skip_rate):>22}{_figure(way.regret):>24}   "
        + (_figure(way.lead) if way.lead else "")
        for way in report.ways
    ]
    turned = report.recovery
    reached = "not reached" if turned.plays is None else f"reached after {turned.plays} plays"
    lines += [
        "",
        "Share of the best, every so many plays: " + _curve(report.ways[0].curve),
        (
            f"After taste turned (before: {_figure(turned.before)}): {_curve(turned.curve)};"
            f" plays 41–60: {_figure(turned.at_sixty)}; 80 % of the best {reached}"
            f" of {AFTER_TURN}, windows of {WINDOW}"
        ),
        "",
        "Intervals of 95 % that held the truth (doubly robust, weights alone)",
    ]
    lines += [
        f"{one.against:18}{one.robust:6.1%}{one.by_weights:8.1%}"
        f"   evidence enough in {one.told:.0%} of {one.logs} logs"
        for one in report.coverage
    ]
    return lines


def _figure(value: Interval) -> str:
    return f"{value.mean:.3f} [{value.low:.3f} {value.high:.3f}]"


def _curve(shares: Sequence[float]) -> str:
    return " ".join(f"{share:.2f}" for share in shares)
