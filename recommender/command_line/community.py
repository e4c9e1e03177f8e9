"""Commands of imported listening: other people's plays and playlists, by the listener's choice."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from recommender.command_line.cli import answers, emit, opened
from recommender.community_source import CommunitySource
from recommender.config import Config


@click.group()
def community() -> None:
    """Other people's listening, from files of your own choice; it never leaves this machine."""


@community.command("import")
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@click.option("--name", help="What to call the source (else the file's name).")
@answers
def community_import(config: Config, as_json: bool, path: Path, name: str | None) -> None:
    """Learn from a FILE or FOLDER: play counts, playlists, or an export of somebody's plays.

    Understood are listener–artist play counts (TSV, CSV), playlists (JSON, M3U, PLS, XSPF) and
    exports of ListenBrainz, Last.fm and Spotify. A source of the same name is replaced.
    """
    with opened(config) as hearth:
        source = hearth.community.add(path, name)
    emit(as_json, _fields(source), [_line(source)])


@community.command("list")
@answers
def community_list(config: Config, as_json: bool) -> None:
    """Show the imported sources and how much of each is about the library."""
    with opened(config) as hearth:
        sources = hearth.community.sources()
    lines = [_line(source) for source in sources] or ["Nothing was imported."]
    emit(as_json, {"sources": [_fields(source) for source in sources]}, lines)


@community.command("remove")
@click.argument("name")
@answers
def community_remove(config: Config, as_json: bool, name: str) -> None:
    """Forget a source with all it taught."""
    with opened(config) as hearth:
        hearth.community.remove(name)
    emit(as_json, {"removed": name}, [f"{name}: removed with all it taught"])


def _fields(source: CommunitySource) -> dict[str, object]:
    return asdict(source) | {
        "imported_at": source.imported_at.isoformat(),
        "heard": source.heard,
    }


def _line(source: CommunitySource) -> str:
    matched = f"{_share(source.artists_matched, source.artists)} artists"
    if source.tracks:
        matched += f" and {_share(source.tracks_matched, source.tracks)} tracks"
    silent = "" if source.heard else "; too few rows touch the library: it stays silent"
    return (
        f"{source.name} ({source.kind}): {source.rows} rows, {source.touching} with music of the "
        f"library; {matched} matched, about {source.library_tracks} library tracks{silent}"
    )


def _share(matched: int, total: int) -> str:
    return f"{matched} of {total} ({matched / max(total, 1):.0%})"
