"""Hearth: without a command the player opens, on files if some are named; else that one runs."""

from __future__ import annotations

from recommender.command_line import cli
from recommender.config import Config


def open_player(config: Config) -> int:
    """Open the window; returns the exit status."""
    from player.app import run_player

    return run_player(config)


def main() -> None:
    """Run the command line that was given."""
    from player.demo.command import demo
    from player.desktop.command import desktop, open_files

    for command in (demo, open_files, desktop):
        cli.add_command(command)
    cli(obj=open_player, prog_name="main.py")


if __name__ == "__main__":
    main()
