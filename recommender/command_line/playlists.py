"""Commands of playlists: list, show, make, change, bring from files and write to them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from recommender.command_line.cli import answers, emit, opened
from recommender.command_line.library import track_fields
from recommender.config import Config
from recommender.entities import TrackSort
from recommender.playlist_entities import Playlist, SmartRule

SORTS = [sort.value for sort in TrackSort]


@click.group()
def playlists() -> None:
    """Playlists made by hand or by a rule. Each edit can be taken back with ``undo``."""


@playlists.command("list")
@answers
def playlists_list(config: Config, as_json: bool) -> None:
    """List the playlists."""
    with opened(config) as hearth:
        found = hearth.playlists.all()
    lines = [_line(playlist) for playlist in found] or ["There is no playlist yet."]
    emit(as_json, {"playlists": [_fields(playlist) for playlist in found]}, lines)


@playlists.command("show")
@click.argument("name")
@answers
def playlists_show(config: Config, as_json: bool, name: str) -> None:
    """List the tracks of a playlist."""
    with opened(config) as hearth:
        playlist = hearth.playlists.named(name)
        found = hearth.playlists.tracks(playlist.playlist_id)
    emit(
        as_json,
        _fields(playlist) | {"list": [track_fields(track) for track in found]},
        [
            _line(playlist),
            *(
                f"{number:4}. {track.artist or 'Unknown artist'} – {track.title}"
                for number, track in enumerate(found, start=1)
            ),
        ],
    )


@playlists.command("create")
@click.argument("name")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@answers
def playlists_create(config: Config, as_json: bool, name: str, paths: tuple[Path, ...]) -> None:
    """Make a playlist of files of the library."""
    with opened(config) as hearth:
        track_ids = [hearth.track_at(path).track_id for path in paths]
        playlist = hearth.playlists.create(name, track_ids)
    emit(as_json, _fields(playlist), [_line(playlist)])


@playlists.command("add")
@click.argument("name")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@answers
def playlists_add(config: Config, as_json: bool, name: str, paths: tuple[Path, ...]) -> None:
    """Put files of the library at the end of a playlist."""
    with opened(config) as hearth:
        playlist_id = hearth.playlists.named(name).playlist_id
        hearth.playlists.add(playlist_id, [hearth.track_at(path).track_id for path in paths])
        playlist = hearth.playlists.get(playlist_id)
    emit(as_json, _fields(playlist), [_line(playlist)])


@playlists.command("smart")
@click.argument("name")
@click.option("--query", default="", help="In the language of the search field.")
@click.option("--sort", type=click.Choice(SORTS), default=TrackSort.ALBUM.value, show_default=True)
@click.option("--descending", is_flag=True)
@click.option("--limit", type=click.IntRange(min=1), help="So many tracks at most.")
@answers
def playlists_smart(
    config: Config,
    as_json: bool,
    name: str,
    query: str,
    sort: str,
    descending: bool,
    limit: int | None,
) -> None:
    """Make a playlist that a query keeps up to date."""
    with opened(config) as hearth:
        rule = SmartRule(query, TrackSort(sort), descending, limit)
        playlist = hearth.playlists.create_smart(name, rule)
    emit(as_json, _fields(playlist), [_line(playlist)])


@playlists.command("rename")
@click.argument("name")
@click.argument("new_name")
@answers
def playlists_rename(config: Config, as_json: bool, name: str, new_name: str) -> None:
    """Give a playlist another name."""
    with opened(config) as hearth:
        playlist_id = hearth.playlists.named(name).playlist_id
        hearth.playlists.rename(playlist_id, new_name)
        playlist = hearth.playlists.get(playlist_id)
    emit(as_json, _fields(playlist), [_line(playlist)])


@playlists.command("delete")
@click.argument("name")
@answers
def playlists_delete(config: Config, as_json: bool, name: str) -> None:
    """Delete a playlist; its tracks stay in the library."""
    with opened(config) as hearth:
        hearth.playlists.delete(hearth.playlists.named(name).playlist_id)
    emit(as_json, {"deleted": name}, [f"{name}: deleted"])


@playlists.command("undo")
@answers
def playlists_undo(config: Config, as_json: bool) -> None:
    """Take back the last edit of any playlist."""
    with opened(config) as hearth:
        undone = hearth.playlists.undo()
    emit(as_json, {"undone": undone}, [f"Taken back: {undone}" if undone else "Nothing to undo."])


@playlists.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--name", default="", help="What to call it (else the file's name).")
@answers
def playlists_import(config: Config, as_json: bool, file: Path, name: str) -> None:
    """Make a playlist of an M3U, PLS or XSPF FILE, of what of it is in the library.

    Nothing that the file names is opened; what is not in the library is listed.
    """
    with opened(config) as hearth:
        done = hearth.playlists.import_file(file, name)
    total = done.found + len(done.absent)
    lines = [f"{done.found} of {total} are in your library"]
    if done.playlist is not None:
        lines = [f"{lines[0]}: {_line(done.playlist)}"]
    if done.absent:
        lines += ["These are not:", *(f"  {place}" for place in done.absent)]
    payload = {
        "playlist": _fields(done.playlist) if done.playlist else None,
        "found": done.found,
        "absent": list(done.absent),
    }
    emit(as_json, payload, lines)


@playlists.command("export")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@answers
def playlists_export(config: Config, as_json: bool, name: str, file: Path) -> None:
    """Write a playlist to FILE: .m3u8, .m3u, .pls or .xspf, with relative paths if possible."""
    with opened(config) as hearth:
        written = hearth.playlists.export(hearth.playlists.named(name).playlist_id, file)
    emit(
        as_json,
        {"path": str(file), "tracks": written},
        [f"{file}: {written} tracks"],
    )


def _fields(playlist: Playlist) -> dict[str, object]:
    return asdict(playlist) | {"changed_at": playlist.changed_at.isoformat()}


def _line(playlist: Playlist) -> str:
    rule = f', by rule "{playlist.rule.query}"' if playlist.rule else ""
    return f"{playlist.name}: {playlist.tracks} tracks, {playlist.duration_s / 60:.0f} min{rule}"
