"""The command that measures sound similarity on a folder of music."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import click

from recommender.audio.probe import SoundProbe
from recommender.command_line.cli import ProgressLine, answers, emit, opened
from recommender.config import Config
from recommender.entities import Progress, Track
from recommender.errors import ModelUnavailable, RequestError
from recommender.evaluation.content import LEAST_TRACKS, ContentResult, measure
from recommender.models import SOUND_MODEL, model_dir
from recommender.workers import WorkerJob, WorkerPool

TRACK_TIMEOUT_S = 600.0
KINDS = ("album", "artist", "genre")


@click.command("content")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--limit", type=click.IntRange(min=LEAST_TRACKS), help="Of so many tracks at most.")
@click.option("--workers", type=click.IntRange(1, 64), default=2, show_default=True)
@answers
def evaluate_content(
    config: Config, as_json: bool, folder: Path, limit: int | None, workers: int
) -> None:
    """Measure how well sound finds what belongs together in FOLDER.

    For MFCC statistics and each kind of embedding: how many of the ten nearest tracks share
    album, artist and genre; whether a transcoded twin (MP3 of 96 kbit/s, 3 dB softer) finds its
    original; at which rank a track's first half finds its second. Tracks without an album tag
    take their folder for one. Nothing is kept.
    """
    weights = model_dir(config.models_dir, SOUND_MODEL)
    if weights is None:
        raise ModelUnavailable(
            "The sound model is not installed. Run: python main.py models install"
        )
    tracks = _spread_out(_tracks_of(folder), limit)
    probes, failures = _probe(tracks, str(weights), workers)
    if len(probes) < LEAST_TRACKS:
        raise RequestError(
            f"There must be {LEAST_TRACKS} tracks of half a minute at least; {len(probes)} found."
        )
    heard = [track for track in tracks if track.track_id in probes]
    labels = {kind: [_label(track, kind) for track in heard] for kind in KINDS}
    results = measure([probes[track.track_id] for track in heard], labels)
    emit(as_json, _fields(results, heard, failures), _lines(results, len(heard), failures))


def _tracks_of(folder: Path) -> list[Track]:
    """The folder's tracks with their tags, from a catalogue that is thrown away."""
    with tempfile.TemporaryDirectory() as scratch, opened(Config(Path(scratch))) as hearth:
        hearth.scan([folder])
        return hearth.tracks()


def _spread_out(tracks: list[Track], limit: int | None) -> list[Track]:
    """At most so many, evenly over the folder."""
    if limit is None or len(tracks) <= limit:
        return tracks
    return [tracks[place * len(tracks) // limit] for place in range(limit)]


def _probe(
    tracks: Sequence[Track], weights: str, workers: int
) -> tuple[dict[int, SoundProbe], list[tuple[str, str]]]:
    """Probes by track id, and paths with the reason why there is none."""
    pool = WorkerPool(
        factory="recommender.audio.probe:SoundProber",
        method="probe",
        factory_arguments=(weights,),
        workers=workers,
        timeout_s=TRACK_TIMEOUT_S,
    )
    show = ProgressLine()
    jobs = iter([WorkerJob(track, (track.path, track.start_s, track.end_s)) for track in tracks])
    probes: dict[int, SoundProbe] = {}
    failures: list[tuple[str, str]] = []
    for outcome in pool.run(lambda: next(jobs, None)):
        track = outcome.job.key
        if outcome.value is None:
            failures.append((track.path, outcome.reason or "unknown"))
        else:
            probes[track.track_id] = outcome.value
        show(Progress("sound", len(probes) + len(failures), len(tracks), len(failures)))
    return probes, failures


def _label(track: Track, kind: str) -> str:
    if kind == "album":
        return track.album or str(Path(track.path).parent)
    return track.artist if kind == "artist" else track.genre


def _fields(
    results: Sequence[ContentResult], heard: Sequence[Track], failures: list[tuple[str, str]]
) -> dict[str, object]:
    return {
        "tracks": len(heard),
        "left_out": [{"path": path, "reason": reason} for path, reason in failures],
        "representations": [
            {
                "name": result.name,
                "neighbours": dict(result.neighbours),
                "twin_first": result.twin_first,
                "halves_mrr": result.halves_mrr,
                "hubness": result.hubness,
            }
            for result in results
        ],
    }


def _lines(
    results: Sequence[ContentResult], tracks: int, failures: list[tuple[str, str]]
) -> list[str]:
    lines = [
        f"{tracks} tracks; {len(failures)} left out (unreadable or shorter than half a minute)",
        (
            f"{'':27}{'album':>8}{'artist':>8}{'genre':>8}"
            f"{'twin 1st':>10}{'halves MRR':>12}{'hubness':>9}"
        ),
    ]
    for result in results:
        shares = "".join(
            f"{'–' if share is None else format(share, '.3f'):>8}"
            for share in result.neighbours.values()
        )
        lines.append(
            f"{result.name:27}{shares}{result.twin_first:10.3f}{result.halves_mrr:12.3f}"
            f"{result.hubness:9.2f}"
        )
    lines.append(
        "album, artist, genre: share of the ten nearest; the last line is what Hearth uses"
    )
    return lines
