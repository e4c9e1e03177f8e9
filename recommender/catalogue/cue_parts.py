"""Which parts a music file has by its cue sheets, and what each part is called."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise

from recommender.catalogue.cue_sheet import (
    FRAMES_PER_S,
    CueFile,
    CueSheet,
    CueTrack,
    parse_cue,
)
from recommender.catalogue.sidecars import MUSIC_SUFFIXES, read_text
from recommender.catalogue.tags import track_tags
from recommender.entities import ReplayGain, TrackTags
from recommender.errors import InvalidCueSheet

_ROOTED = re.compile(r"^(?:[A-Za-z]:)?/")
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
    music = set(music)
    try:
        sheet = parse_cue(read_text(sheet_path))
    except InvalidCueSheet:
        return set()
    return {path for path in music if file_meant(sheet, sheet_path, path, music)}


def _speaking(
    path: str, sheets: Iterable[str], inside: str, problems: list[tuple[str, str]]
) -> Iterable[tuple[str, CueSheet, CueFile]]:
    """The sheets that name a file, best first, each with where it lies and its part of it."""
    found: list[tuple[int, str, CueSheet, CueFile]] = []
    for origin in sheets:
        try:
            sheet = parse_cue(read_text(origin))
        except InvalidCueSheet as error:
            problems.append((origin, str(error)))
            continue
        if answer := file_meant(sheet, origin, path, _music_beside(path)):
            found.append((answer[0], origin, sheet, answer[1]))
    yield from (each[1:] for each in sorted(found, key=lambda each: each[:2]))
    if inside:
        try:
            sheet = parse_cue(inside)
        except InvalidCueSheet as error:
            problems.append((path, f"The cue sheet in its tags makes no sense. {error}"))
            return
        if len(sheet.files) == 1:  # whatever the file was called when it was written
            yield path, sheet, sheet.files[0]


def file_meant(
    sheet: CueSheet, sheet_path: str, path: str, beside: Iterable[str]
) -> tuple[int, CueFile] | None:
    """The FILE of a sheet that is the music file at a path, with how sure that is (0 is best).

    Names are compared, never opened. A name with another suffix means the file all the same:
    sheets are written for the WAV that was compressed later. A sheet whose file was renamed with
    it means the one that is called like the sheet.

    Args:
        beside: paths of all music files in the folder of the file.
    """
    folder = os.path.dirname(sheet_path)  # noqa: PTH120 - texts, as the walk has them
    place = _spelled(os.path.relpath(path, folder))
    places = {_spelled(os.path.relpath(each, folder)) for each in beside}
    named = [(_place_named(file.name), file) for file in sheet.files if file.tracks]
    for name, file in named:
        if name == place:
            return 0, file
    absent = [(name, file) for name, file in named if name not in places]
    for name, file in absent:
        if _stem(name) == _stem(place):
            return 1, file
    stems = {_stem(each) for each in places}
    sheet_name = _spelled(os.path.basename(sheet_path))  # noqa: PTH119
    alone = len(named) == 1 and bool(absent) and _stem(absent[0][0]) not in stems
    return (2, absent[0][1]) if alone and _stem(sheet_name) in (place, _stem(place)) else None


def _music_beside(path: str) -> list[str]:
    folder = os.path.dirname(path)  # noqa: PTH120
    try:
        names = os.listdir(folder)  # noqa: PTH208
    except OSError:
        return [path]
    music = (name for name in names if name[name.rfind(".") :].lower() in MUSIC_SUFFIXES)
    return [os.path.join(folder, name) for name in music]  # noqa: PTH118


def _place_named(name: str) -> str:
    """Where a FILE line says its file is, seen from the sheet; of a path from another machine
    the name alone."""
    spelled = _spelled(name.replace("\\", "/"))
    return spelled.rpartition("/")[2] if _ROOTED.match(spelled) else os.path.normpath(spelled)


def _spelled(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _stem(place: str) -> str:
    return os.path.splitext(place)[0]  # noqa: PTH122


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
