"""Which music file a cue sheet means. Names are compared, never opened: none leads out of a folder.

A name with another suffix means the file all the same: sheets are written for the WAV that was
compressed later. A sheet whose file was renamed with it means the one that is called like it.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from recommender.catalogue.cue_sheet import CueFile, CueSheet

TOLD_AT_MOST = 80

_ROOTED = re.compile(r"^(?:[A-Za-z]:)?/")


@dataclass(frozen=True, slots=True)
class MusicNames:
    """The music of one folder, by the names that a sheet in that folder or above would give it."""

    places: frozenset[str]
    stems: frozenset[str]

    @classmethod
    def seen_from(cls, folder: str, paths: Iterable[str]) -> MusicNames:
        """The names of some files, all below a folder."""
        places = frozenset(place_seen_from(folder, path) for path in paths)
        return cls(places, frozenset(map(_stem, places)))


def place_seen_from(folder: str, path: str) -> str:
    """The name of a file below a folder, as names are compared."""
    return _spelled(path[len(folder.rstrip(os.sep)) + 1 :].replace(os.sep, "/"))


def file_meant(
    sheet: CueSheet, sheet_path: str, place: str, beside: MusicNames
) -> tuple[int, CueFile] | None:
    """The FILE of a sheet that is the file of a name, with how sure that is (0 is best).

    Args:
        place: see :func:`place_seen_from`; seen from the folder of the sheet.
        beside: all music in the folder of the file, seen from there, too.
    """
    named = [(_place_named(file.name), file) for file in sheet.files if file.tracks]
    for name, file in named:
        if name == place:
            return 0, file
    absent = [(name, file) for name, file in named if name not in beside.places]
    for name, file in absent:
        if _stem(name) == _stem(place):
            return 1, file
    sheet_name = _spelled(os.path.basename(sheet_path))  # noqa: PTH119
    alone = len(named) == 1 and bool(absent) and _stem(absent[0][0]) not in beside.stems
    return (2, absent[0][1]) if alone and _stem(sheet_name) in (place, _stem(place)) else None


def absent_file(sheet: CueSheet, sheet_path: str, beside: MusicNames) -> str:
    """What a sheet calls a file of several tracks that is not beside it; empty where all is well.

    Where there is a file for each track, the disc lies there track by track and needs no sheet.
    """
    if sheet.track_total <= len(beside.places):
        return ""
    meant = [file_meant(sheet, sheet_path, place, beside) for place in beside.places]
    there = [answer[1] for answer in meant if answer]
    for file in sheet.files:
        if len(file.tracks) > 1 and file not in there and "/" not in _place_named(file.name):
            return file.name[:TOLD_AT_MOST]
    return ""


def _place_named(name: str) -> str:
    """Where a FILE line says its file is; of a path from another machine the name alone."""
    spelled = _spelled(name.replace("\\", "/"))
    if _ROOTED.match(spelled):
        return spelled.rpartition("/")[2]
    return os.path.normpath(spelled).replace(os.sep, "/")


def _spelled(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _stem(place: str) -> str:
    return os.path.splitext(place)[0]  # noqa: PTH122
