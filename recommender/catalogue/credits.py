"""Who made a recording, as the tags of its file say: read when asked for, never stored."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from recommender.catalogue.containers import open_media, recognise
from recommender.catalogue.media_file import open_tagged
from recommender.catalogue.tag_fields import MP4_FREEFORM
from recommender.descriptions import Credit, CreditRole

log = logging.getLogger(__name__)

MOST_CHARS = 300
"""A longer text is no name."""
MOST_NAMES = 40

NAMES = {
    "composer": CreditRole.COMPOSER,
    "lyricist": CreditRole.LYRICIST,
    "writer": CreditRole.LYRICIST,
    "conductor": CreditRole.CONDUCTOR,
    "ensemble": CreditRole.ENSEMBLE,
    "orchestra": CreditRole.ENSEMBLE,
    "performer": CreditRole.PERFORMER,
    "arranger": CreditRole.ARRANGER,
    "producer": CreditRole.PRODUCER,
    "engineer": CreditRole.ENGINEER,
    "mixer": CreditRole.MIXER,
    "remixer": CreditRole.REMIXER,
    "mixartist": CreditRole.REMIXER,
    "label": CreditRole.LABEL,
    "organization": CreditRole.LABEL,
    "publisher": CreditRole.LABEL,
    "catalognumber": CreditRole.CATALOGUE_NUMBER,
    "isrc": CreditRole.ISRC,
    "copyright": CreditRole.COPYRIGHT,
}
"""Names as taggers write them, in lower case without separators."""
ID3_FRAMES = {
    "TCOM": CreditRole.COMPOSER,
    "TEXT": CreditRole.LYRICIST,
    "TPE3": CreditRole.CONDUCTOR,
    "TPE4": CreditRole.REMIXER,
    "TPUB": CreditRole.LABEL,
    "TSRC": CreditRole.ISRC,
    "TCOP": CreditRole.COPYRIGHT,
}
ID3_PEOPLE = ("TIPL", "TMCL", "IPLS")
MP4_ATOMS = {"\xa9wrt": CreditRole.COMPOSER, "cprt": CreditRole.COPYRIGHT}

_SEPARATORS = re.compile(r"[\s_/-]+")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")


def read_credits(path: str | Path) -> tuple[Credit, ...]:
    """The credits in a file's tags, in the order of the roles; none from a file that fails."""
    try:
        with open_media(path) as file:
            tagged, _codec = open_tagged(file, recognise(file))
            said = list(_said(tagged.tags))
    except Exception as error:  # mutagen raises anything on damaged files
        log.debug("No credits can be read from %s", path, exc_info=error)
        return ()
    names: dict[CreditRole, dict[str, None]] = {}
    for role, text in said:
        cleaned = " ".join(_UNSEEN.sub(" ", text).split())
        known = names.setdefault(role, {})
        if cleaned and len(cleaned) <= MOST_CHARS and len(known) < MOST_NAMES:
            known[cleaned] = None
    return tuple(Credit(role, tuple(names[role])) for role in CreditRole if names.get(role))


def _said(tags: Any) -> Iterable[tuple[CreditRole, str]]:
    """Role and text of everything a tag of any format says about people and rights."""
    if tags is None:
        return
    if hasattr(tags, "getall"):
        yield from _id3(tags)
        return
    for name, value in tags.items():
        role = MP4_ATOMS.get(name) or _role(name.rsplit(":", 1)[-1])
        if role is not None and (name in MP4_ATOMS or ":" not in name or _freeform(name)):
            yield from ((role, text) for text in _texts(value))


def _id3(tags: Any) -> Iterable[tuple[CreditRole, str]]:
    for frame in tags.values():
        if frame.FrameID in ID3_PEOPLE:
            for involvement, name in frame.people:
                role = _role(involvement)
                if role is not None:
                    yield role, name
                elif frame.FrameID == "TMCL":
                    yield CreditRole.PERFORMER, f"{name} ({involvement})"
            continue
        role = ID3_FRAMES.get(frame.FrameID)
        if role is None and frame.FrameID == "TXXX":
            role = _role(frame.desc)
        if role is not None:
            yield from ((role, str(text)) for text in frame.text)


def _freeform(name: str) -> bool:
    return name.startswith(MP4_FREEFORM)


def _role(name: str) -> CreditRole | None:
    return NAMES.get(_SEPARATORS.sub("", name.lower().removeprefix("wm/")))


def _texts(value: Any) -> list[str]:
    if isinstance(value, list):
        return [text for each in value for text in _texts(each)]
    if isinstance(value, bytes):
        return [value.decode("utf-8", "replace")]
    return str(value).split("\0")
