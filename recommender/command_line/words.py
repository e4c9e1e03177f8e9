"""Commands of words: tracks for a mood, themes of the library, what can be said of a track."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import click

from recommender.command_line.cli import answers, emit, opened
from recommender.command_line.library import track_fields
from recommender.config import Config
from recommender.descriptions import Description, Descriptor

LISTS = ("descriptors", "tags", "themes")


@click.command()
@click.argument("text", nargs=-1, required=True)
@click.option("--length", type=click.IntRange(1, 500), default=10, show_default=True)
@answers
def mood(config: Config, as_json: bool, text: tuple[str, ...], length: int) -> None:
    """List the tracks that answer a mood, described in your own words."""
    query = " ".join(text)
    with opened(config) as hearth:
        hits = hearth.mood(query, length)
    payload = {
        "query": query,
        "tracks": [
            track_fields(hit.track) | {"score": round(hit.score, 4), "reason": hit.reason}
            for hit in hits
        ],
    }
    lines = []
    for number, hit in enumerate(hits, start=1):
        lines.append(f"{number:3}. {hit.track.artist or 'Unknown artist'} – {hit.track.title}")
        lines.append(f"     {hit.reason}")
    emit(as_json, payload, lines or ["Nothing in the library answers to that."])


@click.command()
@answers
def themes(config: Config, as_json: bool) -> None:
    """List what the texts of the library speak of."""
    with opened(config) as hearth:
        found = hearth.themes()
    note = "" if found else "Too few texts to find themes in: about twenty are needed."
    payload = {"themes": [asdict(theme) for theme in found], "note": note}
    lines = [f"{theme.tracks:6} tracks  {theme.label}" for theme in found]
    emit(as_json, payload, lines or [note])


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@answers
def describe(config: Config, as_json: bool, path: Path) -> None:
    """Say what can be said of a track, on whose word, and how surely."""
    with opened(config) as hearth:
        track = hearth.track_at(path)
        said = hearth.describe(track.track_id)
    lines = [f"{track.artist or 'Unknown artist'} – {track.title}"]
    for name, told in (
        ("descriptors", said.descriptors),
        ("tags", said.tags),
        ("themes", said.themes),
        ("sentiment", filter(None, [said.sentiment])),
        ("language", filter(None, [said.language])),
    ):
        lines.append(f"{name}: {_line(told) or 'nothing known'}")
    emit(as_json, {"track_id": track.track_id, "path": track.path} | _fields(said), lines)


def _fields(said: Description) -> dict[str, object]:
    def of(one: Descriptor) -> dict[str, object]:
        return asdict(one) | {"name": str(one.name), "source": str(one.source)}

    lists = {name: [of(one) for one in getattr(said, name)] for name in LISTS}
    return lists | {
        "sentiment": said.sentiment and of(said.sentiment),
        "language": said.language and of(said.language),
    }


def _line(told: Iterable[Descriptor]) -> str:
    return ", ".join(f"{one.name} ({one.source}, {one.confidence:.0%})" for one in told)
