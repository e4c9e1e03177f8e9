"""The demo library on disk: sixteen albums of invented artists with tags, covers and texts."""

from __future__ import annotations

import json
import multiprocessing
import tomllib
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import numpy as np

from player.demo.acoustic_styles import baroque, folk, jazz_trio, metal
from player.demo.covers import draw_cover
from player.demo.electronic_styles import ambient, hip_hop, house, synthwave
from player.demo.encoding import FORMATS, Labels, write_track
from player.demo.instruments import RATE
from player.demo.score import Score
from player.demo.synthesis import synthesise
from recommender import Progress, resource_path

SOURCE = resource_path("demo/library.toml")
MARKER = ".hearth-demo.json"
"""Says which demo a folder holds; a file of it that exists is whole."""
VERSION = 1
"""Raised when the demo's music changes, so that an older library is made anew."""
WORKERS = 2

STYLES: Mapping[str, Callable[[np.random.Generator], Score]] = {
    "ambient": ambient,
    "house": house,
    "jazz": jazz_trio,
    "baroque": baroque,
    "hip_hop": hip_hop,
    "folk": folk,
    "metal": metal,
    "synthwave": synthwave,
}


@dataclass(frozen=True, slots=True)
class DemoTrack:
    """One track to be made: where, in which style, and what its tags say."""

    path: Path
    style: str
    format: str
    seed: int
    labels: Labels
    lrc: str = ""


def demo_albums() -> list[dict[str, Any]]:
    """The artists of the demo as its source has them, one album each."""
    with SOURCE.open("rb") as source:
        artists: list[dict[str, Any]] = tomllib.load(source)["artists"]
    return artists


def demo_styles() -> dict[str, str]:
    """Style of each artist of the demo, by name."""
    return {album["name"]: album["style"] for album in demo_albums()}


def make_demo_library(
    folder: Path, *, seed: int = 7, progress: Callable[[Progress], None] | None = None
) -> list[Path]:
    """Make the demo library in ``folder``, or keep it where it is whole already.

    The same seed gives the same music. What an interrupted run had finished is kept; tracks of an
    earlier demo that are no part of this one are removed.

    Returns:
        The paths of all tracks, album by album.
    """
    albums = demo_albums()
    plan = [_plan(folder, album, seed) for album in albums]
    names = [str(track.path.relative_to(folder)) for tracks in plan for track in tracks]
    before = _stamp(folder)
    resumed = (before.get("version"), before.get("seed")) == (VERSION, seed)
    _remove(folder, set(before.get("tracks", ())) - set(names))
    _write(folder / MARKER, json.dumps({"version": VERSION, "seed": seed, "tracks": names}))
    missing: list[DemoTrack] = []
    for number, (album, tracks) in enumerate(zip(albums, plan, strict=True)):
        absent = [track for track in tracks if not (resumed and track.path.is_file())]
        if absent:
            missing += _laid_out(album, number, absent, seed)
    total = sum(map(len, plan))
    for done, track in enumerate(_make(missing), start=total - len(missing) + 1):
        if progress:
            progress(Progress("demo library", done, total, current=track.path.name))
    return [track.path for tracks in plan for track in tracks]


def _make(tracks: list[DemoTrack]) -> Iterator[DemoTrack]:
    """Make tracks in worker processes and give each when its file is there."""
    if not tracks:
        return
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(WORKERS, mp_context=spawn) as workers:
        futures = {workers.submit(make_track, track): track for track in tracks}
        try:
            for future in as_completed(futures):
                future.result()
                yield futures[future]
        finally:
            workers.shutdown(cancel_futures=True)


def make_track(track: DemoTrack) -> None:
    """Compose, play, record and tag one track."""
    score = STYLES[track.style](np.random.default_rng(track.seed))
    sound = synthesise(score, track.seed)
    write_track(track.path, sound, RATE, FORMATS[track.format], track.labels)


def _plan(folder: Path, album: dict[str, Any], seed: int) -> list[DemoTrack]:
    """What an album's tracks are to be."""
    place = folder / album["name"] / f"{album['year']} - {album['album']}"
    return [
        DemoTrack(
            path=place
            / f"{number:02} {_file_name(track['title'])}{FORMATS[track['format']].suffix}",
            style=album["style"],
            format=track["format"],
            seed=_seed(seed, album["name"], track["title"]),
            lrc=track.get("lrc", "").strip(),
            labels=Labels(
                title=track["title"],
                artist=album["name"],
                album=album["album"],
                year=album["year"],
                genres=tuple(album["genres"]),
                number=number,
                total=len(album["tracks"]),
                lyrics=track.get("lyrics", "").strip(),
            ),
        )
        for number, track in enumerate(album["tracks"], start=1)
    ]


def _laid_out(
    album: dict[str, Any], number: int, tracks: list[DemoTrack], seed: int
) -> list[DemoTrack]:
    """Write what lies beside an album's tracks; give the tracks the cover if they carry it."""
    place = tracks[0].path.parent
    place.mkdir(parents=True, exist_ok=True)
    _write_texts(place, album)
    for track in tracks:
        if track.lrc:
            _write(track.path.with_suffix(".lrc"), track.lrc + "\n")
    cover = draw_cover(album["style"], number, _seed(seed, album["album"]))
    if album["cover"] == "folder":
        _write(place / "cover.png", cover)
        return tracks
    return [replace(track, labels=replace(track.labels, cover=cover)) for track in tracks]


def _write_texts(place: Path, album: dict[str, Any]) -> None:
    """The artist's biography and, where there is one, the album's review."""
    biography = " ".join(album["biography"].split())
    if album["biography_as"] == "nfo":
        _write(
            place.parent / "artist.nfo",
            '<?xml version="1.0" encoding="UTF-8"?>\n<artist>\n'
            f"  <name>{escape(album['name'])}</name>\n"
            f"  <biography>{escape(biography)}</biography>\n</artist>\n",
        )
    else:
        _write(place.parent / "artist.txt", biography + "\n")
    if "review" in album:
        _write(place / "review.txt", " ".join(album["review"].split()) + "\n")


def _file_name(title: str) -> str:
    """A title without the characters that some file systems refuse."""
    return "".join(c for c in title if c not in '<>:"/\\|?*').strip(" .")


def _seed(seed: int, *names: str) -> int:
    return zlib.crc32("\n".join((str(seed), *names)).encode("utf-8"))


def _stamp(folder: Path) -> dict[str, Any]:
    """What the marker of an earlier run says; empty without one."""
    try:
        found = json.loads((folder / MARKER).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _remove(folder: Path, names: Iterable[str]) -> None:
    """Remove tracks of an earlier demo, and nothing outside its folder."""
    for name in names:
        path = (folder / name).resolve()
        if path.is_relative_to(folder.resolve()):
            path.unlink(missing_ok=True)


def _write(path: Path, content: str | bytes) -> None:
    """Write a file unless it says just that already, so that a second run changes nothing."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.is_file() or path.read_bytes() != data:
        path.write_bytes(data)
