"""The command that shows and changes the tags of files."""

from __future__ import annotations

from pathlib import Path

import click

from recommender.command_line.cli import ProgressLine, answers, emit, opened
from recommender.config import Config
from recommender.errors import RequestError
from recommender.tag_edits import TagEdit, TagField, from_one_line, in_one_line, texts_of


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--set",
    "changes",
    multiple=True,
    metavar="FIELD=TEXT",
    help="Change a field; an empty TEXT takes it away; several artists or genres: A; B.",
)
@click.option(
    "--cover", type=click.Path(path_type=Path, dir_okay=False), help="A JPEG or PNG for the front."
)
@click.option("--remove-cover", is_flag=True, help="Take the front cover away.")
@answers
def tag(
    config: Config,
    as_json: bool,
    paths: tuple[Path, ...],
    changes: tuple[str, ...],
    cover: Path | None,
    remove_cover: bool,
) -> None:
    """Show the tags of files of the library, or change them safely.

    A file is changed in a copy, which takes its place only when it holds the same sound.
    """
    if cover and remove_cover:
        raise click.UsageError("--cover and --remove-cover exclude each other")
    edit = TagEdit(_fields(changes), b"" if remove_cover else _image(cover))
    with opened(config) as hearth:
        track_ids = [hearth.track_at(path).track_id for path in paths]
        if not edit.fields and edit.cover is None:
            shown = {
                hearth.track(each).path: texts_of(hearth.tags.read(each)) for each in track_ids
            }
            _show(as_json, shown)
            return
        report = hearth.tags.write(track_ids, edit, progress=ProgressLine())
        written = [hearth.track(track_id).path for track_id in report.written]
    failed = [{"path": failure.path, "reason": failure.reason} for failure in report.failed]
    lines = [f"{len(written)} changed, {len(failed)} left as they were"]
    lines += [f"{failure['path']}: {failure['reason']}" for failure in failed]
    emit(as_json, {"written": written, "failed": failed}, lines)
    if failed and not written:
        raise RequestError("No file could be changed.")


def _fields(changes: tuple[str, ...]) -> dict[TagField, tuple[str, ...]]:
    fields = {}
    for change in changes:
        name, sign, text = change.partition("=")
        try:
            field = TagField(name.strip().lower())
        except ValueError as error:
            known = ", ".join(TagField)
            raise click.UsageError(f"there is no field {name!r}; there are {known}") from error
        if not sign:
            raise click.UsageError(f"--set {name} needs = and a text")
        fields[field] = from_one_line(field, text)
    return fields


def _image(path: Path | None) -> bytes | None:
    if path is None:
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        raise RequestError(f"{path} cannot be read: {error.strerror}.") from error


def _show(as_json: bool, shown: dict[str, dict[TagField, tuple[str, ...]]]) -> None:
    payload = {
        path: {name.value: list(texts) for name, texts in fields.items()}
        for path, fields in shown.items()
    }
    lines = []
    for path, fields in shown.items():
        lines.append(path)
        lines += [f"  {name}: {in_one_line(texts)}" for name, texts in fields.items() if texts]
    emit(as_json, {"tags": payload}, lines)
