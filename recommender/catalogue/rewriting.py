"""Changes the tags of a music file without ever endangering its sound.

The file is copied, the copy is changed, flushed to disk, read back and compared, and only then
put in the place of the original, in one step. Whatever happens on the way (no space, no right,
a power cut), the original is there as it was; at worst a hidden copy is left behind, which the
next change in its folder clears away.
"""

from __future__ import annotations

import errno
import logging
import os
import secrets
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from recommender.catalogue.covers import embedded_image
from recommender.catalogue.media_file import MediaReading, read_media
from recommender.catalogue.tag_writing import Fields, write_fields
from recommender.errors import UnreadableMedia, UnwritableMedia
from recommender.phrases import Phrase, say, term
from recommender.tag_edits import TagEdit, TagField, texts_of

_log = logging.getLogger(__name__)

MARK = ".hearth-new-"
STALE_S = 3600.0
"""A hidden copy older than this was left by a process that is gone."""
SAME_LENGTH_S = 0.05
_NAMES = {
    TagField.TITLE: "title",
    TagField.ARTISTS: "artist",
    TagField.ALBUM: "album",
    TagField.ALBUM_ARTIST: "album_artist",
    TagField.GENRES: "genre",
    TagField.DATE: "date",
    TagField.COMPOSER: "composer",
    TagField.COMMENT: "comment",
    TagField.COMPILATION: "compilation",
    TagField.LYRICS: "lyrics",
}
_POSITIONS = {
    "track": (TagField.TRACK_NUMBER, TagField.TRACK_TOTAL),
    "disc": (TagField.DISC_NUMBER, TagField.DISC_TOTAL),
}


def rewrite(path: Path, edit: TagEdit) -> TagEdit:
    """Change a file's tags; returns the change that takes this one back.

    Raises:
        UnwritableMedia: it could not be done; the file is as it was.
    """
    real = Path(os.path.realpath(path))
    _refuse_protected(real)
    try:
        before = read_media(real)
        stat = real.stat()
    except (UnreadableMedia, OSError) as error:
        raise UnwritableMedia(say("The file cannot be read: {why}", why=str(error))) from error
    old_cover = (embedded_image(real) or b"") if edit.cover is not None else None
    _clear_stale(real.parent)
    copy = real.with_name(f"{MARK}{secrets.token_hex(4)}{real.suffix}")
    try:
        shutil.copyfile(real, copy)
        _edit(copy, _fields(edit, before), edit.cover)
        _refuse_damage(before, copy, edit)
        now = real.stat()
        if (now.st_size, now.st_mtime_ns) != (stat.st_size, stat.st_mtime_ns):
            raise UnwritableMedia(say("Another program changed the file meanwhile. Try again."))
        _dress_as(real, copy)
        copy.replace(real)
        _flush_folder(real.parent)
    except OSError as error:
        raise UnwritableMedia(_kindly(error)) from error
    finally:
        copy.unlink(missing_ok=True)
    old = texts_of(before.tags)
    return TagEdit({name: old[name] for name in edit.fields}, old_cover)


def _refuse_protected(real: Path) -> None:
    if real.exists() and not os.access(real, os.W_OK):
        raise UnwritableMedia(say("The file is write-protected."))
    if not os.access(real.parent, os.W_OK):
        raise UnwritableMedia(say("The folder of the file is write-protected."))


def _fields(edit: TagEdit, before: MediaReading) -> Fields:
    """The change in the words of the tag formats; a number keeps its total, and a total its number.

    A date taken away goes with the original one, which would be shown in its stead.
    """
    fields = {_NAMES[name]: texts for name, texts in edit.fields.items() if name in _NAMES}
    if fields.get("date") == ():
        fields["original_date"] = ()
    wanted = texts_of(before.tags) | dict(edit.fields)
    for name, (number, total) in _POSITIONS.items():
        if number in edit.fields or total in edit.fields:
            fields[name], fields[f"{name}_total"] = wanted[number], wanted[total]
    return fields


def _edit(copy: Path, fields: Fields, cover: bytes | None) -> None:
    try:
        write_fields(copy, fields, cover)
    except (UnwritableMedia, OSError):
        raise
    except Exception as error:  # mutagen raises anything on damaged files
        _log.debug("mutagen cannot write %s", copy, exc_info=error)
        if no_space := _cause(error):
            raise no_space from error
        raise UnwritableMedia(say("Its tags cannot be changed: {why}.", why=str(error))) from error
    with copy.open("rb+") as file:
        os.fsync(file.fileno())


def _cause(error: BaseException | None) -> OSError | None:
    """The fault of the system that a library wrapped in an error of its own."""
    while error is not None and not isinstance(error, OSError):
        error = error.__cause__ or error.__context__
    return error


def _refuse_damage(before: MediaReading, copy: Path, edit: TagEdit) -> None:
    """The copy must hold the same sound, still decode, and say what was asked for."""
    try:
        after = read_media(copy)
    except UnreadableMedia as error:
        raise UnwritableMedia(
            say("It would be unreadable with these tags: {why}", why=str(error))
        ) from error
    longer_s = after.properties.duration_s - before.properties.duration_s
    if after.fingerprint != before.fingerprint or abs(longer_s) > SAME_LENGTH_S:
        raise UnwritableMedia(say("Writing its tags would change its sound. Nothing was changed."))
    _refuse_silence(copy)
    found = texts_of(after.tags)
    for name, texts in edit.fields.items():
        if _loosely(found[name]) != _loosely(texts):
            field = term(name.value.replace("_", " "))
            raise UnwritableMedia(say("This kind of file does not keep that {field}.", field=field))
    if edit.cover and embedded_image(copy) != edit.cover:
        raise UnwritableMedia(say("This kind of file does not keep that cover."))


def _refuse_silence(copy: Path) -> None:
    """At least the beginning must decode."""
    import av

    try:
        with av.open(f"file:{copy}", options={"protocol_whitelist": "file"}) as container:
            if next(container.decode(audio=0), None) is None:
                raise UnwritableMedia(say("It would not play any more with these tags."))
    except (av.error.FFmpegError, IndexError) as error:
        raise UnwritableMedia(
            say("It would not play any more with these tags: {why}.", why=str(error))
        ) from error


def _loosely(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(text.split()) for text in texts)


def _dress_as(real: Path, copy: Path) -> None:
    """Give the copy the rights, owner and attributes of the original, and the time of now."""
    status = real.stat()
    shutil.copystat(real, copy)
    if hasattr(os, "chown"):
        with suppress(PermissionError):  # only the superuser may give a file away
            os.chown(copy, status.st_uid, status.st_gid)
    os.utime(copy)


def _flush_folder(folder: Path) -> None:
    """Let the new name of the file survive a power cut, where folders can be flushed."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _clear_stale(folder: Path, now: Callable[[], float] = time.time) -> None:
    with suppress(OSError):
        for left in folder.glob(f"{MARK}*"):
            if now() - left.stat().st_mtime > STALE_S:
                left.unlink()


def _kindly(error: OSError) -> Phrase:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return say("There is not enough space on the drive to write it safely.")
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return say("The file is write-protected, or in use by another program.")
    return say("It cannot be written: {why}.", why=error.strerror or str(error))
