"""The recommender's command line: every command answers in text or, with --json, as one object."""

from recommender.command_line import analysis, doctor, facts, library, queues
from recommender.command_line.cli import cli

for module in (library, analysis, facts, queues, doctor):
    for command in module.COMMANDS:
        cli.add_command(command)

__all__ = ["cli"]
