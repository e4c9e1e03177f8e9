"""Cue sheets: where in which file each track of a disc begins, and what it is called.

Read as the CDRWIN manual describes them, with what rippers add behind ``REM``. Unknown commands
are passed over, as every reader does; a wrong one among those that say where tracks lie makes
the whole sheet worthless, because tracks would begin at the wrong place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from recommender.catalogue.tag_fields import Fields, field_named
from recommender.errors import InvalidCueSheet

FRAMES_PER_S = 75
"""A frame is a sector of a compact disc: 588 samples at 44.1 kHz."""

HIDDEN_FRAMES = 10 * FRAMES_PER_S
"""So long a pre-gap of the first track is a hidden one; a shorter one is silence on most discs."""
HIDDEN_TITLE = "Hidden track"

_LINE_END = re.compile(r"\r\n?|\n")
_INDEX = re.compile(r"(\d{1,2})\s+(\d{1,4}):(\d{1,2}):(\d{1,2})")
_TRACK = re.compile(r"(\d{1,3})\s+(\S+)")
_FILE_TYPE = re.compile(r"\s+[A-Za-z0-9]+$")
_NOT_OF_THE_MUSIC = {"comment", "cover", "cue_sheet"}
"""Rippers sign their work in ``REM COMMENT``."""


@dataclass(slots=True)
class CueTrack:
    """One track of a sheet."""

    number: int
    line: int
    start: int | None = None
    """Its INDEX 01, in frames of its file. What lies before belongs to the track before.

    Before the first one of a disc a hidden one may lie, which gets the number 0.
    """
    fields: Fields = field(default_factory=dict)


@dataclass(slots=True)
class CueFile:
    """One file that a sheet names, with the tracks that begin in it."""

    name: str
    tracks: list[CueTrack] = field(default_factory=list)


@dataclass(slots=True)
class CueSheet:
    """What a sheet says of a disc."""

    fields: Fields = field(default_factory=dict)
    files: list[CueFile] = field(default_factory=list)

    @property
    def track_total(self) -> int:
        """How many tracks there are in all files; a hidden one does not count."""
        return sum(track.number > 0 for file in self.files for track in file.tracks)


def parse_cue(text: str) -> CueSheet:
    """Read a sheet.

    Raises:
        InvalidCueSheet: it makes no sense; the text says at which line, and why.
    """
    reader = _Reader()
    for number, line in enumerate(_LINE_END.split(text), start=1):
        reader.read(number, line.strip())
    return reader.conclude()


class _Reader:
    """Takes in a sheet line by line."""

    def __init__(self) -> None:
        self._sheet = CueSheet()
        self._file: CueFile | None = None
        self._track: CueTrack | None = None
        self._tracks: list[CueTrack] = []
        self._pre_gap: tuple[CueFile, int] | None = None
        """Where INDEX 00 of the first track is."""
        self._commands: dict[str, Callable[[int, str], None]] = {
            "FILE": self._on_file,
            "TRACK": self._on_track,
            "INDEX": self._on_index,
            "TITLE": lambda _, rest: self._say("title" if self._track else "album", rest),
            "PERFORMER": lambda _, rest: self._say(
                "artist" if self._track else "album_artist", rest
            ),
            "SONGWRITER": lambda _, rest: self._say("composer", rest),
            "REM": lambda _, rest: self._on_remark(rest),
        }

    def read(self, number: int, line: str) -> None:
        command, _, rest = line.partition(" ")
        if take := self._commands.get(command.upper()):
            take(number, rest.strip())

    def conclude(self) -> CueSheet:
        if not self._tracks:
            raise InvalidCueSheet("It names no track.")
        for track in self._tracks:
            if track.start is None:
                raise _wrong(track.line, f"track {track.number} has no INDEX 01")
        for file in self._sheet.files:
            for before, after in pairwise(file.tracks):
                if (before.start or 0) >= (after.start or 0):
                    raise _wrong(
                        after.line,
                        f"track {after.number} begins before track {before.number} does",
                    )
        self._reveal(self._tracks[0])
        return self._sheet

    def _reveal(self, first: CueTrack) -> None:
        """What lies before the first track in its file, where players do not get, is track 0."""
        if self._pre_gap is None or first.number == 0:
            return
        file, begin = self._pre_gap
        if first in file.tracks and (first.start or 0) - begin >= HIDDEN_FRAMES:
            said = {name: first.fields[name] for name in ("artist",) if name in first.fields}
            hidden = CueTrack(0, first.line, begin, {"title": [HIDDEN_TITLE], **said})
            file.tracks.insert(0, hidden)

    def _on_file(self, number: int, rest: str) -> None:
        name = _unquoted(rest) if rest.startswith('"') else _FILE_TYPE.sub("", rest)
        if not name:
            raise _wrong(number, "FILE needs a name")
        known = (file for file in self._sheet.files if file.name == name)
        self._file = next(known, None)
        if self._file is None:
            self._file = CueFile(name)
            self._sheet.files.append(self._file)

    def _on_track(self, number: int, rest: str) -> None:
        match = _TRACK.fullmatch(rest)
        if match is None:
            raise _wrong(number, "TRACK needs a number and a type")
        if self._file is None:
            raise _wrong(number, "a FILE must come before the first TRACK")
        track = CueTrack(int(match[1]), number)
        if any(track.number == other.number for other in self._tracks):
            raise _wrong(number, f"track {track.number} is there twice")
        self._track = track
        if match[2].upper() == "AUDIO":
            self._tracks.append(track)

    def _on_index(self, number: int, rest: str) -> None:
        match = _INDEX.fullmatch(rest)
        if match is None:
            raise _wrong(number, "INDEX needs a number and a place as 12:34:56")
        index, minutes, seconds, frames = map(int, match.groups())
        if seconds >= 60 or frames >= FRAMES_PER_S:
            raise _wrong(number, "a minute has 60 seconds, and a second 75 frames")
        track = self._track
        if track is None:
            raise _wrong(number, "a TRACK must come before its INDEX")
        assert self._file is not None  # a track was not taken without one
        place = (minutes * 60 + seconds) * FRAMES_PER_S + frames
        if index == 0 and self._tracks == [track]:
            self._pre_gap = self._file, place
        if index == 1 and track.start is None and track in self._tracks:
            track.start = place
            # A pre-gap may lie at the end of the file before.
            self._file.tracks.append(track)

    def _on_remark(self, rest: str) -> None:
        name, _, text = rest.partition(" ")
        said = field_named(name)
        if said is not None and said not in _NOT_OF_THE_MUSIC:
            self._say(said, text.strip())

    def _say(self, name: str, rest: str) -> None:
        said = self._track.fields if self._track else self._sheet.fields
        if text := _unquoted(rest):
            said.setdefault(name, []).append(text)


def _unquoted(text: str) -> str:
    """What stands between the first and the last quotation mark; all of it without them."""
    if not text.startswith('"'):
        return text
    return text[1 : end if (end := text.rfind('"')) > 0 else None].strip()


def _wrong(line: int, why: str) -> InvalidCueSheet:
    return InvalidCueSheet(f"Line {line}: {why}.")
