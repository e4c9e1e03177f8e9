"""Commands that build queues: Discover, and the neighbours of a track."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from recommender.command_line.cli import answers, emit, opened
from recommender.command_line.library import track_fields
from recommender.config import DEFAULT_DIAL, Config
from recommender.entities import ChannelName, Track
from recommender.errors import RequestError
from recommender.history.playlist_writing import write_playlist
from recommender.slates import Slate


class Moment(click.ParamType[datetime]):
    """An ISO 8601 time; without an offset it is the local one."""

    name = "ISO"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Parse the time, or fail as wrong use."""
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not an ISO 8601 time", param, ctx)
        return moment if moment.tzinfo else moment.astimezone()


@click.command()
@click.option("--length", type=click.IntRange(1, 500), default=30, show_default=True)
@click.option("--mood", default="", metavar="TEXT", help="Only what answers this, in your words.")
@click.option("--dial", type=click.FloatRange(0, 1), default=DEFAULT_DIAL, show_default=True)
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="Same seed and facts, same queue.")
@click.option("--at", type=Moment(), help="The moment the queue is for (default: now).")
@click.option("--m3u", type=click.Path(path_type=Path, dir_okay=False), help="Write a playlist.")
@answers
def discover(
    config: Config,
    as_json: bool,
    length: int,
    mood: str,
    dial: float,
    seed: int | None,
    at: datetime | None,
    m3u: Path | None,
) -> None:
    """Build a Discover queue, each track with its reason."""
    with opened(config) as hearth:
        slate = hearth.discover(mood=mood, length=length, dial=dial, seed=seed, at=at)
        chosen = hearth.tracks_by_id([slot.track_id for slot in slate.slots])
    if m3u is not None:
        write_playlist(m3u, chosen)
    emit(as_json, slate_fields(slate, chosen), slate_lines(slate, chosen))


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--by", type=click.Choice(["sound", "words", "people", "all"]), default="all", show_default=True
)
@click.option("--length", type=click.IntRange(1, 500), default=10, show_default=True)
@click.option("--artists", "kind", flag_value="artists", help="Artists instead, by sound.")
@click.option("--versions", "kind", flag_value="versions", help="Files of the same recording.")
@answers
def similar(
    config: Config, as_json: bool, path: Path, by: str, length: int, kind: str | None
) -> None:
    """List the tracks nearest to one, the artists nearest to its own, or its versions."""
    if kind and by != "all":
        raise click.UsageError(f"--{kind} goes by sound alone and takes no --by")
    with opened(config) as hearth:
        track = hearth.track_at(path)
        if kind == "versions":
            near = hearth.duplicates.versions(track.track_id)[:length]
        elif kind == "artists":
            near = hearth.similar_artists(track.track_id, length=length)
        else:
            channel = None if by == "all" else ChannelName(by)
            near = hearth.similar(track.track_id, by=channel, length=length)
    if not near and kind != "versions":
        source = "sound" if kind else "music" if by == "all" else by
        raise RequestError(f"Nothing is known of the {source} around this track yet.")
    if kind == "artists":
        artists = [{"artist": other.artist, "score": round(score, 6)} for other, score in near]
        emit(as_json, {"artists": artists}, [f"{s:6.3f}  {other.artist}" for other, s in near])
        return
    tracks = [track_fields(other) | {"score": round(score, 6)} for other, score in near]
    lines = [f"{score:6.3f}  {other.artist} – {other.title}" for other, score in near]
    emit(as_json, {"tracks": tracks}, lines or ["No other version of it was found."])


def slate_fields(slate: Slate, chosen: list[Track]) -> dict[str, object]:
    """A slate as JSON fields, with its tracks in the order of its slots."""
    return {
        "slate": slate.slate_id,
        "kind": slate.kind,
        "policy": slate.policy,
        "seed": slate.seed,
        "dial": slate.dial,
        "notes": list(slate.notes),
        "tracks": [
            track_fields(track)
            | {
                "score": slot.score,
                "propensity": slot.propensity,
                "exploring": slot.exploring,
                "parts": {name.value: part for name, part in slot.parts.items()},
                "shares": None if slot.shares is None else asdict(slot.shares),
                "reason": slot.reason,
                "cited": list(slot.cited),
            }
            for slot, track in zip(slate.slots, chosen, strict=True)
        ],
    }


def slate_lines(slate: Slate, chosen: list[Track]) -> list[str]:
    """The same in words."""
    lines = [str(note) for note in slate.notes]
    for number, (slot, track) in enumerate(zip(slate.slots, chosen, strict=True), start=1):
        lines.append(f"{number:3}. {track.artist or 'Unknown artist'} – {track.title}")
        lines.append(f"     {slot.reason}" + ("  [exploring]" if slot.exploring else ""))
    return lines
