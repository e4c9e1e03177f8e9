"""Commands of the library: scan folders, list tracks, show what is known of one."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from recommender.audio.network import LABELS
from recommender.command_line.cli import ProgressLine, answers, emit, opened
from recommender.config import Config
from recommender.entities import Track


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path))
@answers
def scan(config: Config, as_json: bool, folders: tuple[Path, ...]) -> None:
    """Read the music folders and bring the catalogue up to date."""
    with opened(config) as hearth:
        report = hearth.scan(folders, progress=ProgressLine())
    payload = {
        name: getattr(report, name)
        for name in ("added", "updated", "moved", "missing", "unchanged", "seconds")
    }
    payload["failed"] = [{"path": f.path, "reason": f.reason} for f in report.failed]
    payload["unavailable"] = list(report.unavailable)
    lines = [
        (
            f"{report.added} added, {report.updated} updated, {report.moved} moved, "
            f"{report.missing} missing, {report.unchanged} unchanged in {report.seconds:.1f} s"
        ),
        *(f"not available: {folder}" for folder in report.unavailable),
        *(f"failed: {failure.path}: {failure.reason}" for failure in report.failed),
    ]
    emit(as_json, payload, lines)


@click.command()
@click.option("--query", default="", help="Words to find; each may be the beginning of one.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@answers
def tracks(config: Config, as_json: bool, query: str, limit: int | None) -> None:
    """List the tracks of the library."""
    with opened(config) as hearth:
        found = hearth.tracks(query, limit=limit)
    emit(
        as_json,
        {"tracks": [track_fields(track) for track in found]},
        [f"{track.artist} – {track.title}  ({track.album})  {track.path}" for track in found],
    )


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@answers
def features(config: Config, as_json: bool, path: Path) -> None:
    """Show what analysis found in one track."""
    with opened(config) as hearth:
        track = hearth.track_at(path)
        sound, words = hearth.sound_features(track.track_id), hearth.word_features(track.track_id)
    tags = {} if sound is None else dict(zip(LABELS, sound.tags.astype(float), strict=True))
    payload = {
        "track_id": track.track_id,
        "encoder": sound.encoder if sound else None,
        "embedding": sound.embedding.astype(float).tolist() if sound else None,
        "tags": {label: round(value, 4) for label, value in tags.items()},
        "tempo_bpm": sound.tempo_bpm if sound else None,
        "key": sound.key if sound else None,
        "loudness_lufs": sound.loudness_lufs if sound else None,
        "energy": sound.energy if sound else None,
        "document": words.document if words else None,
        "terms": dict(words.terms) if words else {},
        "sentiment": words.sentiment if words else None,
    }
    strongest = sorted(tags.items(), key=lambda tag: -tag[1])[:6]
    lines = [f"{track.artist} – {track.title}"]
    if sound:
        tempo = f"{sound.tempo_bpm:.0f} bpm" if sound.tempo_bpm else "no clear tempo"
        loudness = "silent" if sound.loudness_lufs is None else f"{sound.loudness_lufs:.1f} LUFS"
        lines.append(f"sound: {tempo}, {sound.key or 'no clear key'}, {loudness}")
        lines.append("tags: " + ", ".join(f"{label} {value:.2f}" for label, value in strongest))
    else:
        lines.append("sound: not analysed yet")
    lines.append("words: " + (", ".join(list(words.terms)[:10]) if words else "not analysed yet"))
    emit(as_json, payload, lines)


def track_fields(track: Track) -> dict[str, object]:
    """A track as JSON fields."""
    fields = asdict(track)
    for name, value in fields.items():
        if isinstance(value, datetime):
            fields[name] = value.isoformat()
    return fields
