"""Commands that build the other queues, and the account of a single track."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from recommender.command_line.cli import answers, emit, opened
from recommender.command_line.library import track_fields
from recommender.command_line.queues import Moment, slate_fields, slate_lines
from recommender.config import DEFAULT_DIAL, Config
from recommender.entities import Track
from recommender.errors import RequestError
from recommender.policy.features import group_of
from recommender.service import Hearth
from recommender.slates import Account

LENGTH = click.option("--length", type=click.IntRange(1, 500), default=30, show_default=True)
SEED = click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="Same seed, same queue.")
AT = click.option("--at", type=Moment(), help="The moment it is for (default: now).")
SMALLEST_SHOWN = 0.0005
MOOD = "mood:"


@click.command()
@click.argument("seeds", nargs=-1, metavar="SEED…")
@click.option("--mood", "moods", multiple=True, metavar="TEXT", help="A mood in your own words.")
@click.option("--minus", multiple=True, metavar="SEED", help="Keep away from this.")
@LENGTH
@click.option("--dial", type=click.FloatRange(0, 1), default=DEFAULT_DIAL, show_default=True)
@SEED
@AT
@answers
def radio(
    config: Config,
    as_json: bool,
    seeds: tuple[str, ...],
    moods: tuple[str, ...],
    minus: tuple[str, ...],
    length: int,
    dial: float,
    seed: int | None,
    at: datetime | None,
) -> None:
    """Build a queue around seeds.

    A SEED is the path of a file or folder, mood:TEXT, or a search as in "tracks": artist:NAME,
    album:NAME, genre:NAME, year:1990..1999 or any words. Several seeds are added, those after
    --minus taken away.
    """
    if not (seeds or moods):
        raise click.UsageError("name a SEED or a --mood to begin from")
    with opened(config) as hearth:
        slate = hearth.queues.radio(
            [*(_seed(hearth, seed) for seed in seeds), *moods],
            [_seed(hearth, seed) for seed in minus],
            length=length, dial=dial, seed=seed, at=at,
        )  # fmt: skip
        chosen = hearth.tracks_by_id([slot.track_id for slot in slate.slots])
    emit(as_json, slate_fields(slate, chosen), slate_lines(slate, chosen))


@click.command()
@LENGTH
@SEED
@AT
@answers
def rediscover(
    config: Config, as_json: bool, length: int, seed: int | None, at: datetime | None
) -> None:
    """Build a queue of what was loved once and has rested for a month."""
    with opened(config) as hearth:
        slate = hearth.queues.rediscover(length=length, seed=seed, at=at)
        chosen = hearth.tracks_by_id([slot.track_id for slot in slate.slots])
    emit(as_json, slate_fields(slate, chosen), slate_lines(slate, chosen))


@click.command()
@click.argument("path", metavar="TRACK", type=click.Path(path_type=Path))
@AT
@answers
def why(config: Config, as_json: bool, path: Path, at: datetime | None) -> None:
    """Account for the score of a track: every contribution, and the facts on record."""
    with opened(config) as hearth:
        track = hearth.track_at(path)
        account = hearth.queues.why(track.track_id, at)
        recorded = hearth.tracks_by_id([found.track_id for found in account.evidence])
    emit(as_json, _account_fields(account, track, recorded), _account_lines(account, recorded))


def seed_tracks(hearth: Hearth, text: str) -> list[int]:
    """The tracks a seed names: one file, those of a folder, or all that a search finds.

    Raises:
        RequestError: there are none.
    """
    if Path(text).is_file():
        return [hearth.track_at(Path(text)).track_id]
    if Path(text).is_dir():
        folder = Path(text).resolve()
        found = [t.track_id for t in hearth.tracks() if folder in Path(t.path).parents]
    else:
        found = [track.track_id for track in hearth.tracks(text)] if text.strip() else []
    if not found:
        raise RequestError(f"No track of the library answers to “{text}”.")
    return found


def _seed(hearth: Hearth, text: str) -> list[int] | str:
    """A mood in words, or the tracks a seed names."""
    if text.startswith(MOOD):
        return text.removeprefix(MOOD)
    return seed_tracks(hearth, text)


def _account_fields(account: Account, track: Track, recorded: Sequence[Track]) -> dict[str, object]:
    return {
        "track": track_fields(track),
        "score": account.score,
        "baseline": account.baseline,
        "contributions": [
            {
                "feature": name,
                "channel": None if (channel := group_of(name)) is None else channel.value,
                "contribution": contribution,
            }
            for name, contribution in _by_size(account)
        ],
        "reason": account.reason,
        "cited": list(account.cited),
        "evidence": [
            track_fields(other)
            | {
                "heard": found.heard,
                "finished": len(found.finished_at),
                "skipped": found.skipped,
                "finished_at": _iso(found.finished_at[-1] if found.finished_at else None),
                "liked_at": _iso(found.liked_at),
            }
            for found, other in zip(account.evidence, recorded, strict=True)
        ],
    }


def _account_lines(account: Account, recorded: Sequence[Track]) -> list[str]:
    lines = [str(account.reason), "", f"{account.baseline:+8.3f}  what any track is worth now"]
    for name, contribution in _by_size(account):
        if abs(contribution) >= SMALLEST_SHOWN:
            lines.append(f"{contribution:+8.3f}  {name.replace('_', ' ')}")
    lines += [f"{account.score:+8.3f}  in all", ""]
    for found, track in zip(account.evidence, recorded, strict=True):
        line = f"{track.artist or 'Unknown artist'} – {track.title}: heard {found.heard}"
        line += f", finished {len(found.finished_at)}, skipped {found.skipped}"
        if found.finished_at:
            line += f", last to the end {found.finished_at[-1]:%Y-%m-%d}"
        if found.liked_at:
            line += f", liked {found.liked_at:%Y-%m-%d}"
        lines.append(line)
    return lines if account.evidence else [*lines, "Nothing is on record about it yet."]


def _by_size(account: Account) -> list[tuple[str, float]]:
    return sorted(account.contributions.items(), key=lambda named: -abs(named[1]))


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
