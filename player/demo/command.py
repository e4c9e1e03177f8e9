"""The command ``demo``: the demonstration in the terminal, then the player on its library."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recommender import Config, HearthError, Progress

if TYPE_CHECKING:
    from player.demo.walk import Story


@click.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the demo library is, or is to be made (default: in the data folder).",
)
@click.option("--headless", is_flag=True, help="Do not open the player afterwards.")
@click.option("--json", "as_json", is_flag=True, help="Answer as one JSON object.")
@click.pass_context
def demo(context: click.Context, folder: Path | None, headless: bool, as_json: bool) -> None:
    """Make a small library, listen to it for a week in a minute, and show what was learnt.

    The demo has a catalogue of its own, and each run a listener of its own: nothing of it mixes
    with your music.
    """
    now = datetime.now().astimezone()
    config = demo_config(context.obj, now)
    try:
        story = _told(config, folder or config.data_dir / "library", now, as_json)
    except HearthError as error:
        click.echo(f"hearth: {error}", err=True)
        context.exit(1)
    if as_json:
        click.echo(json.dumps(_fields(story)))
    if not headless and _has_display():
        from player.app import run_player

        context.exit(run_player(config))


def demo_config(config: Config, now: datetime) -> Config:
    """A catalogue beside the listener's own, with the same models and a new profile."""
    return replace(
        config,
        data_dir=config.data_dir / "demo",
        models=config.models_dir,
        profile=f"demo {now:%Y-%m-%d %H:%M:%S}",
    )


def _told(config: Config, folder: Path, now: datetime, as_json: bool) -> Story:
    from player.demo.walk import tell_story
    from recommender import Hearth

    hearth = Hearth(config)
    try:
        return tell_story(
            hearth,
            folder.absolute(),
            now=now,
            say=lambda line: click.echo(line, err=as_json),
            progress=_show_progress,
        )
    finally:
        hearth.close()


def _show_progress(progress: Progress) -> None:
    """One line on standard error, rewritten; nothing where nobody watches it."""
    if sys.stderr.isatty():
        finished = progress.done >= progress.total
        text = f"{progress.stage}: {progress.done} of {progress.total}"
        click.echo(f"\r\x1b[K{'' if finished else text}", err=True, nl=False)


def _fields(story: Story) -> dict[str, object]:
    return {
        "before": story.before.slate_id,
        "after": story.after.slate_id,
        "loved_share_before": story.share_before,
        "loved_share_after": story.share_after,
        "exploring_after": sum(slot.exploring for slot in story.after.slots),
        "plays": story.plays,
        "gestures": story.gestures,
    }


def _has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
