"""The commands of the desktop: open files in the running player; install a menu entry."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

import click


@click.command("open")
@click.argument("files", nargs=-1)
@click.option("--enqueue", is_flag=True, help="Add the files to the end of the queue.")
@click.pass_context
def open_files(context: click.Context, files: tuple[str, ...], enqueue: bool) -> None:
    """Play FILES, in the player that runs or in a new one; before FILES ``open`` may be left out.

    Without FILES the window comes to the front.
    """
    from player.app import run_player
    from player.desktop.single_instance import OpenRequest

    request = OpenRequest(tuple(local_path(file) for file in files), enqueue)
    context.exit(run_player(context.obj, request))


@click.group()
def desktop() -> None:
    """The entry in the desktop's menu, with the files Hearth opens."""


@desktop.command()
@click.pass_context
def install(context: click.Context) -> None:
    """Write the menu entry, the icon and the description for software centres."""
    from player.desktop.entry import DesktopFiles

    for path in DesktopFiles.of_this_user().install():
        click.echo(path)
    context.exit(0)


@desktop.command()
@click.pass_context
def remove(context: click.Context) -> None:
    """Take away what ``install`` wrote."""
    from player.desktop.entry import DesktopFiles

    for path in DesktopFiles.of_this_user().remove():
        click.echo(path)
    context.exit(0)


def local_path(word: str) -> Path:
    """The file that a path or a ``file:`` address names."""
    parts = urlsplit(word)
    if parts.scheme == "file":
        path = unquote(parts.path)
        return Path(path.lstrip("/") if os.name == "nt" else path).absolute()
    return Path(word).expanduser().absolute()
