"""Tags of the listener's files: read, changed safely for one or many tracks, and changed back."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.identity import place
from recommender.catalogue.library_store import LibraryStore
from recommender.catalogue.media_file import read_tags
from recommender.catalogue.records import read_records_of
from recommender.catalogue.rewriting import rewrite
from recommender.catalogue.tracks import TrackStore
from recommender.catalogue.walk import FoundFile, files_in
from recommender.control import WorkControl
from recommender.entities import Failure, Progress, Track, TrackTags
from recommender.errors import RequestError, UnreadableMedia, UnwritableMedia
from recommender.phrases import say, term
from recommender.tag_edits import NUMBERS, SEVERAL, TagEdit, TagField, TagReport

_log = logging.getLogger(__name__)

LARGEST_COVER_BYTES = 10_000_000
MOST_CHARS = 500_000
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_NUMBER = re.compile(r"[1-9]\d{0,4}")
_IMAGES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")

ProgressSink = Callable[[Progress], None]


class Tagging:
    """Changes tags in the files and, with each file, in the catalogue. Safe from any thread."""

    def __init__(
        self, database: CatalogueDatabase, tracks: TrackStore, clock: Callable[[], datetime]
    ) -> None:
        self._store = LibraryStore(database)
        self._tracks = tracks
        self._clock = clock
        self._lock = threading.Lock()
        self._way_back: list[tuple[int, TagEdit]] = []

    def read(self, track_id: int) -> TrackTags:
        """The tags in a track's file as they are now.

        Raises:
            UnknownTrack: there is no such track. UnreadableMedia: its file cannot be read.
            UnwritableMedia: it is a part of its file, and the tags are not its own.
        """
        track = self._tracks.by_id(track_id)
        _refuse_part(track)
        return read_tags(track.path)[0]

    def write(
        self,
        track_ids: Sequence[int],
        edit: TagEdit,
        *,
        progress: ProgressSink | None = None,
        control: WorkControl | None = None,
    ) -> TagReport:
        """Make one change to the tags of each track.

        A file that cannot be changed stays as it is and is reported; the others are changed.

        Raises:
            RequestError: the change itself is wrong (a number that is none, no image …).
        """
        checked = _checked(edit)
        with self._lock:
            self._way_back, report = self._write(
                [(track_id, checked) for track_id in track_ids], progress, control
            )
        return report

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back; the last one is kept while Hearth runs."""
        return bool(self._way_back)

    def undo(
        self, *, progress: ProgressSink | None = None, control: WorkControl | None = None
    ) -> TagReport:
        """Take back the last change of tags; what cannot be now stays to be taken back."""
        with self._lock:
            edits = self._way_back
            _forward, report = self._write(edits, progress, control)
            self._way_back = [pair for pair in edits if pair[0] not in report.written]
        return report

    def _write(
        self,
        edits: Sequence[tuple[int, TagEdit]],
        progress: ProgressSink | None,
        control: WorkControl | None,
    ) -> tuple[list[tuple[int, TagEdit]], TagReport]:
        """Change files one by one; returns the changes that lead back, and the report."""
        way_back: list[tuple[int, TagEdit]] = []
        failed: list[Failure] = []
        folders: dict[str, Mapping[str, FoundFile]] = {}
        cancelled = False
        for number, (track_id, edit) in enumerate(edits):
            if control is not None and not control.proceed():
                cancelled = True
                break
            track = self._tracks.by_id(track_id)
            path = track.path
            if progress is not None:
                progress(Progress("tag", number, len(edits), len(failed), path))
            try:
                _refuse_part(track)
                back = rewrite(Path(path), edit)
            except UnwritableMedia as error:
                failed.append(Failure(path, str(error), "tag"))
                continue
            way_back.append((track_id, back))
            self._take_in(path, folders)
        self._store.drop_unborne_names()
        if progress is not None:
            progress(Progress("tag", len(way_back) + len(failed), len(edits), len(failed)))
        written = tuple(track_id for track_id, _back in way_back)
        return way_back, TagReport(written, tuple(failed), cancelled)

    def _take_in(self, path: str, folders: dict[str, Mapping[str, FoundFile]]) -> None:
        """Let the catalogue say what the file says; its identity is its sound, so history stays."""
        folder = str(Path(path).parent)
        if folder not in folders:
            folders[folder] = files_in(folder)
        status = Path(path).stat()
        found = folders[folder].get(path, FoundFile(path, 0, 0))
        try:
            read = read_records_of(
                found._replace(size_bytes=status.st_size, mtime_ns=status.st_mtime_ns)
            )
        except UnreadableMedia:  # it was readable a moment ago: the next scan will tell
            _log.warning("%s cannot be read after its tags were changed.", path)
            return
        self._store.store(
            read.tracks,
            lambda records, known: place(records, known, set()),
            self._clock().timestamp(),
        )


def _refuse_part(track: Track) -> None:
    if track.is_part:
        raise UnwritableMedia(
            say(
                "“{title}” is a part of its file. What it is called stands in the cue sheet: "
                "change it there, and Hearth reads it again.",
                title=track.title,
            )
        )


def _checked(edit: TagEdit) -> TagEdit:
    for name, texts in edit.fields.items():
        field = term(name.value.replace("_", " "))
        if len(texts) > 1 and name not in SEVERAL:
            raise RequestError(say("A track has one {field}.", field=field))
        for text in texts:
            if not text.strip() or len(text) > MOST_CHARS:
                raise RequestError(say("The {field} is empty or far too long.", field=field))
            if name in NUMBERS and not _NUMBER.fullmatch(text):
                raise RequestError(
                    say(
                        "The {field} must be a number from 1 to 99999, not “{text}”.",
                        field=field,
                        text=text,
                    )
                )
            if name is TagField.DATE and not _DATE.fullmatch(text):
                raise RequestError(
                    say("A date is 1997, 1997-06 or 1997-06-16, not “{text}”.", text=text)
                )
            if name is TagField.COMPILATION and text != "1":
                raise RequestError(say("A compilation is marked by 1, or not at all."))
    if edit.cover and not edit.cover.startswith(_IMAGES):
        raise RequestError(say("A cover must be a JPEG or PNG image."))
    if edit.cover and len(edit.cover) > LARGEST_COVER_BYTES:
        raise RequestError(say("This image is larger than 10 MB; make it smaller first."))
    if not edit.fields and edit.cover is None:
        raise RequestError(say("No field was changed."))
    return edit
