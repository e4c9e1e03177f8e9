"""Which parts a music file has by its cue sheets, and what each part is called."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from itertools import groupby, pairwise

from recommender.catalogue.cue_names import MusicNames, absent_file, file_meant, place_seen_from
from recommender.catalogue.cue_sheet import (
    FRAMES_PER_S,
    CueFile,
    CueSheet,
    CueTrack,
    parse_cue,
)
from recommender.catalogue.sidecars import MUSIC_SUFFIXES, read_text
from recommender.catalogue.tags import track_tags
from recommender.catalogue.walk import is_beside
from recommender.entities import ReplayGain, TrackTags
from recommender.errors import InvalidCueSheet

KEPT_SHEETS = 512
"""A folder of many mixes has many sheets, each of which may speak of any file in it."""
_OF_A_RECORDING = ("recording", "track", "artist")
"""MusicBrainz ids that say nothing of a part when they are the whole file's."""


@dataclass(frozen=True, slots=True)
class CuePart:
    """One track of a sheet within a file, in frames of 1/75 s."""

    number: int
    first: int
    last: int | None
    """The frame at which the next one begins; None is the file's end."""
    tags: TrackTags

    @property
    def start_s(self) -> float:
        """Where it begins."""
        return self.first / FRAMES_PER_S

    @property
    def end_s(self) -> float | None:
        """Where it ends; None is the file's end."""
        return None if self.last is None else self.last / FRAMES_PER_S


@dataclass(frozen=True, slots=True)
class CueReading:
    """What the sheets say of one file."""

    tags: TrackTags
    """The file's own, where one track is all of it with the sheet's words for those it lacks."""
    parts: tuple[CuePart, ...] = ()
    problems: tuple[tuple[str, str], ...] = ()
    """Path of a sheet, or of the file for the one inside it, and why it is of no use."""


def read_cues(
    path: str, sheets: Sequence[str], inside: str, tags: TrackTags, duration_s: float
) -> CueReading:
    """Ask the sheets that may speak of a music file, those beside it first.

    Args:
        sheets: paths of sheets in the folder of the file and in the one above.
        inside: the text of a sheet in the file's own tags; empty without one.
        tags: what the file says of itself.
        duration_s: how long it is.
    """
    problems: list[tuple[str, str]] = []
    for origin, sheet, file in _speaking(path, sheets, inside, problems):
        late = next((t for t in file.tracks if (t.start or 0) >= duration_s * FRAMES_PER_S), None)
        if late is not None:
            why = f"Line {late.line}: track {late.number} begins after the end of its file."
            problems.append((origin, why))
            continue
        parts = tuple(_parts(sheet, file, tags))
        if len(parts) == 1:
            return CueReading(_filled(tags, parts[0].tags), (), tuple(problems))
        return CueReading(tags, parts, tuple(problems))
    return CueReading(tags, (), tuple(problems))


def files_meant(sheet_path: str, music: Iterable[str]) -> set[str]:
    """Which of some music files a sheet speaks of; none where it makes no sense."""
    folder = os.path.dirname(sheet_path)  # noqa: PTH120
    by_place = {place_seen_from(folder, path): path for path in music}
    names = MusicNames.seen_from(folder, by_place.values())
    try:
        sheet = parse_cue(read_text(sheet_path))
    except InvalidCueSheet:
        return set()
    return {path for place, path in by_place.items() if file_meant(sheet, sheet_path, place, names)}


def _speaking(
    path: str, sheets: Sequence[str], inside: str, problems: list[tuple[str, str]]
) -> Iterable[tuple[str, CueSheet, CueFile]]:
    """The sheets that name a file, best first, each with where it lies and its part of it."""
    found: list[tuple[int, str, CueSheet, CueFile]] = []
    by_folder = groupby(sheets, os.path.dirname)
    music = _music_beside(path) if sheets else []
    for folder, origins in by_folder:
        place = place_seen_from(folder, path)
        names = MusicNames.seen_from(folder, music)
        for origin in origins:
            sheet = _sheet_at(origin, _state(origin))
            if isinstance(sheet, str):
                problems.append((origin, sheet))
                continue
            if answer := file_meant(sheet, origin, place, names):
                found.append((answer[0], origin, sheet, answer[1]))
            if is_beside(origin, path) and (absent := absent_file(sheet, origin, names)):
                problems.append((origin, f"It speaks of “{absent}”, which is not there."))
    yield from (each[1:] for each in sorted(found, key=lambda each: each[:2]))
    if inside:
        try:
            sheet = parse_cue(inside)
        except InvalidCueSheet as error:
            problems.append((path, f"The cue sheet in its tags makes no sense. {error}"))
            return
        if len(sheet.files) == 1:  # whatever the file was called when it was written
            yield path, sheet, sheet.files[0]


@lru_cache(maxsize=KEPT_SHEETS)
def _sheet_at(path: str, state: tuple[int, int] | None) -> CueSheet | str:
    """The sheet in a file that is in a certain state, or why there is none."""
    del state
    try:
        return parse_cue(read_text(path))
    except InvalidCueSheet as error:
        return str(error)


def _state(path: str) -> tuple[int, int] | None:
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _music_beside(path: str) -> list[str]:
    folder = os.path.dirname(path)  # noqa: PTH120
    try:
        names = os.listdir(folder)  # noqa: PTH208
    except OSError:
        return [path]
    music = (name for name in names if name[name.rfind(".") :].lower() in MUSIC_SUFFIXES)
    return [os.path.join(folder, name) for name in music]  # noqa: PTH118


def _parts(sheet: CueSheet, file: CueFile, whole: TrackTags) -> Iterable[CuePart]:
    shared = _of_every_part(whole)
    performers = {tuple(track.fields.get("artist", ())) for track in file.tracks}
    if len(performers) > 1 and "album_artist" not in sheet.fields and not shared.album_artist:
        shared = replace(shared, compilation=True)
    for track, following in pairwise([*file.tracks, None]):
        assert track is not None
        tags = _filled(_own_tags(sheet, track), shared)
        last = None if following is None else following.start
        yield CuePart(track.number, track.start or 0, last, tags)


def _own_tags(sheet: CueSheet, track: CueTrack) -> TrackTags:
    """What the sheet says of a track."""
    tags = track_tags({**sheet.fields, **track.fields})
    return replace(
        tags,
        title=tags.title or f"Track {track.number}",
        artists=tags.artists or tuple(filter(None, [tags.album_artist])),
        track_number=track.number,
        track_total=sheet.track_total,
    )


def _of_every_part(whole: TrackTags) -> TrackTags:
    """What the tags of a file say of each of its parts: nothing that is of one track's own.

    The gain of the whole file is that of the album.
    """
    gain = whole.replay_gain
    of_album = ReplayGain(
        album_gain_db=gain.track_gain_db if gain.album_gain_db is None else gain.album_gain_db,
        album_peak=gain.track_peak if gain.album_peak is None else gain.album_peak,
    )
    ids = {key: text for key, text in whole.musicbrainz.items() if key not in _OF_A_RECORDING}
    return replace(
        whole,
        title="",
        track_number=None,
        track_total=None,
        bpm=None,
        replay_gain=of_album,
        musicbrainz=ids,
        lyrics="",
        synced_lyrics="",
    )


def _filled(first: TrackTags, second: TrackTags) -> TrackTags:
    """The first, and of the second what the first does not say."""
    gain = {
        each.name: getattr(first.replay_gain, each.name)
        if getattr(first.replay_gain, each.name) is not None
        else getattr(second.replay_gain, each.name)
        for each in fields(ReplayGain)
    }
    lacking = [each.name for each in fields(TrackTags) if not getattr(first, each.name)]
    taken = {name: getattr(second, name) for name in lacking}
    return replace(first, **taken, replay_gain=ReplayGain(**gain))
