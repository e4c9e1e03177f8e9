"""Commands for the ways between tracks, and for the sides of a taste: journey and blends."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

import click

from recommender.command_line.cli import answers, emit, opened
from recommender.command_line.queues import Moment, slate_fields, slate_lines
from recommender.command_line.radio import AT, SEED, seed_tracks
from recommender.config import Config
from recommender.slates import DailyBlend


@click.command()
@click.argument("start", metavar="FROM")
@click.argument("goal", metavar="TO")
@click.option(
    "--steps",
    type=click.IntRange(2, 200),
    default=12,
    show_default=True,
    help="Tracks in all, both ends among them.",
)
@click.option(
    "--variance",
    type=click.FloatRange(0, 1),
    default=0.3,
    show_default=True,
    help="0 the straightest way to 1 far about.",
)
@SEED
@AT
@answers
def journey(
    config: Config,
    as_json: bool,
    start: str,
    goal: str,
    steps: int,
    variance: float,
    seed: int | None,
    at: datetime | None,
) -> None:
    """Build the way from one track to another, step by step.

    FROM and TO are paths of files, or searches of which the first track found is meant.
    """
    with opened(config) as hearth:
        ends = [seed_tracks(hearth, text)[0] for text in (start, goal)]
        slate = hearth.queues.journey(*ends, steps=steps, variance=variance, seed=seed, at=at)
        chosen = hearth.tracks_by_id([slot.track_id for slot in slate.slots])
    emit(as_json, slate_fields(slate, chosen), slate_lines(slate, chosen))


@click.command()
@click.option("--open", "blend_id", metavar="ID", help="Build the queue of this one.")
@click.option("--length", type=click.IntRange(1, 500), default=30, show_default=True)
@click.option("--at", type=Moment(), help="The day it is for (default: today).")
@answers
def blends(
    config: Config, as_json: bool, blend_id: str | None, length: int, at: datetime | None
) -> None:
    """List today's blends, the sides of your taste; or open one."""
    with opened(config) as hearth:
        if blend_id is not None:
            slate = hearth.queues.blend(blend_id, length=length, at=at)
            chosen = hearth.tracks_by_id([slot.track_id for slot in slate.slots])
            emit(as_json, slate_fields(slate, chosen), slate_lines(slate, chosen))
            return
        found = hearth.queues.blends(at)
    lines = [f"{blend.name}: {blend.lead} ({blend.blend_id})" for blend in found]
    nothing = ["No blends yet: finish or like some tracks first."]
    emit(as_json, {"blends": [_fields(blend) for blend in found]}, lines or nothing)


def _fields(blend: DailyBlend) -> dict[str, object]:
    return asdict(blend) | {"name": str(blend.name), "lead": str(blend.lead)}
