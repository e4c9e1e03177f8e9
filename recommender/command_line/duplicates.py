"""The command that shows which music is there more than once."""

from __future__ import annotations

import click

from recommender.command_line.cli import ProgressLine, answers, emit, opened
from recommender.command_line.library import track_fields
from recommender.config import Config
from recommender.copies import Copy


@click.command()
@answers
def duplicates(config: Config, as_json: bool) -> None:
    """List recordings that several files hold, by equal data and by sound. Nothing is deleted."""
    with opened(config) as hearth:
        groups = hearth.duplicates.find(progress=ProgressLine())
    payload = [
        {"identical": group.identical, "copies": [_fields(copy) for copy in group.copies]}
        for group in groups
    ]
    lines = []
    for group in groups:
        first = group.copies[0].track
        told = "the same data" if group.identical else "the same sound"
        lines.append(f"{first.artist or 'Unknown artist'} – {first.title} ({told})")
        lines += [f"  {_line(copy)}" for copy in group.copies]
    emit(as_json, {"groups": payload}, lines or ["No recording is there more than once."])


def _fields(copy: Copy) -> dict[str, object]:
    return track_fields(copy.track) | {
        "bit_rate_bps": copy.bit_rate_bps,
        "sample_rate_hz": copy.sample_rate_hz,
        "size_bytes": copy.size_bytes,
    }


def _line(copy: Copy) -> str:
    rate = f"{copy.bit_rate_bps / 1000:.0f} kbit/s" if copy.bit_rate_bps else "unknown rate"
    size = f"{copy.size_bytes / 1e6:.1f} MB"
    return f"{copy.track.codec}, {rate}, {copy.track.duration_s:.1f} s, {size}: {copy.track.path}"
