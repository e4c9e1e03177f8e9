"""The command group, its global options, and how every command answers and fails."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import update_wrapper
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

import click

from recommender.config import Config, resolve_config
from recommender.entities import Progress
from recommender.errors import HearthError, NotAnalysed
from recommender.phrases import Phrase

if TYPE_CHECKING:
    from recommender.service import Hearth

P = ParamSpec("P")
ROOMS = {
    "scan": "library",
    "tracks": "library",
    "features": "library",
    "analyse": "analysis",
    "models": "analysis",
    "record": "facts",
    "discover": "queues",
    "radio": "radio",
    "rediscover": "radio",
    "journey": "journeys",
    "blends": "journeys",
    "why": "radio",
    "similar": "queues",
    "mood": "words",
    "themes": "words",
    "describe": "words",
    "community": "community",
    "playlists": "playlists",
    "tag": "tags",
    "duplicates": "duplicates",
    "evaluate": "evaluate",
    "doctor": "doctor",
}
"""Command → the module of this package that holds it."""
OPEN = "open"
"""The command of the player that files without a command are for."""
ENQUEUE = "--enqueue"


class CommandsOnDemand(click.Group):
    """Loads a command's module when the command is named: opening the player loads none."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, those added by others last."""
        return [*ROOMS, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in ROOMS:
            return super().get_command(ctx, cmd_name)
        room = import_module(f"recommender.command_line.{ROOMS[cmd_name]}")
        command: click.Command = getattr(room, cmd_name)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """``--enqueue FILE`` is short for ``open --enqueue FILE``."""
        if ENQUEUE in args and OPEN not in args and OPEN in self.commands:
            args.insert(args.index(ENQUEUE), OPEN)
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """``FILE…`` is short for ``open FILE…``."""
        opens = self.commands.get(OPEN)
        if opens is not None and self.get_command(ctx, args[0]) is None and _is_file(args[0]):
            return OPEN, opens, args
        return super().resolve_command(ctx, args)


def _is_file(word: str) -> bool:
    return word.startswith("file://") or os.sep in word or Path(word).exists()


@click.group(
    cls=CommandsOnDemand,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--data",
    "data_dir",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the catalogue and the models (else HEARTH_DATA, else the system's place).",
)
@click.option("--profile", metavar="NAME", help="Whose learning this is.")
@click.pass_context
def cli(context: click.Context, data_dir: Path | None, profile: str | None) -> None:
    """Hearth plays your music and learns, on this machine alone, what to play next.

    Without a command the player opens.
    """
    open_player: Callable[[Config], int] | None = context.obj
    context.obj = resolve_config(data_dir, profile)
    if context.invoked_subcommand is None:
        if open_player is None:
            click.echo(context.get_help())
            return
        context.exit(open_player(context.obj))


def answers(
    command: Callable[Concatenate[Config, bool, P], None],
) -> Callable[P, None]:
    """Give a command its ``--json`` switch, and turn Hearth's errors into exit status 1."""

    @click.option("--json", "as_json", is_flag=True, help="Answer as one JSON object.")
    @click.pass_context
    def wrapped(
        context: click.Context, /, as_json: bool, *args: P.args, **kwargs: P.kwargs
    ) -> None:
        try:
            command(context.obj, as_json, *args, **kwargs)
        except HearthError as error:
            way_out = " Run: python main.py analyse" if isinstance(error, NotAnalysed) else ""
            click.echo(f"hearth: {error}{way_out}", err=True)
            context.exit(1)

    update_wrapper(wrapped, command)
    # click keeps a command's parameters on the innermost function
    return wrapped  # type: ignore[return-value]


@contextmanager
def opened(config: Config) -> Iterator[Hearth]:
    """The facade over the configured catalogue, closed afterwards."""
    from recommender.service import Hearth

    hearth = Hearth(config)
    try:
        yield hearth
    finally:
        hearth.close()


def emit(as_json: bool, payload: dict[str, Any], lines: Sequence[str]) -> None:
    """Print the answer: the object, or the same in words."""
    if as_json:
        click.echo(json.dumps(payload, ensure_ascii=False, default=_english))
    else:
        for line in lines:
            click.echo(line)


def _english(value: object) -> str:
    """What was said, as JSON has it."""
    if isinstance(value, Phrase):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no place in JSON")


class ProgressLine:
    """Writes progress to standard error: one line rewritten on a terminal, else now and then."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._next_done = 0

    def __call__(self, progress: Progress) -> None:
        """Show one step; on a pipe only about every tenth of the way."""
        finished = progress.done >= progress.total
        if not self._terminal:
            if progress.done < self._next_done and not finished:
                return
            self._next_done = progress.done + max(1, progress.total // 10)
        text = f"{progress.stage}: {progress.done} of {progress.total}"
        if progress.rate_per_hour:
            text += f", {progress.rate_per_hour:,.0f} an hour"
        if progress.remaining_s and not finished:
            text += f", {_duration(progress.remaining_s)} to go"
        if self._terminal:
            click.echo(f"\r\x1b[K{text}", err=True, nl=finished)
        else:
            click.echo(text, err=True)


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 90 * 60:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"
