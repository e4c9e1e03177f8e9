"""The recommender's command line: every command answers in text or, with --json, as one object."""

from recommender.command_line.cli import cli

__all__ = ["cli"]
