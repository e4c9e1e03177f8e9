"""The words for changing tags: which fields can be changed, and what became of a change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from recommender.entities import Failure, TrackTags


class TagField(StrEnum):
    """A field of a file's tags that the listener may change."""

    TITLE = "title"
    ARTISTS = "artists"
    ALBUM = "album"
    ALBUM_ARTIST = "album_artist"
    GENRES = "genres"
    DATE = "date"
    TRACK_NUMBER = "track_number"
    TRACK_TOTAL = "track_total"
    DISC_NUMBER = "disc_number"
    DISC_TOTAL = "disc_total"
    COMPOSER = "composer"
    COMMENT = "comment"
    COMPILATION = "compilation"
    LYRICS = "lyrics"


TagTexts = Mapping[TagField, tuple[str, ...]]
"""What a file says in each field; no text where a field is absent."""
SEVERAL = frozenset((TagField.ARTISTS, TagField.GENRES))
"""Fields that hold several texts; in one line they are set apart by ``; ``."""
NUMBERS = frozenset(
    (TagField.TRACK_NUMBER, TagField.TRACK_TOTAL, TagField.DISC_NUMBER, TagField.DISC_TOTAL)
)


@dataclass(frozen=True, slots=True)
class TagEdit:
    """A change of tags: only what is named is touched."""

    fields: TagTexts = field(default_factory=dict)
    """Field → its new texts; none takes the field away."""
    cover: bytes | None = None
    """A JPEG or PNG image for the front; empty takes the cover away; None leaves it."""


@dataclass(frozen=True, slots=True)
class TagReport:
    """What became of a change."""

    written: tuple[int, ...]
    """Ids of the tracks that have it now."""
    failed: tuple[Failure, ...] = ()
    """Files that are as they were, and why."""
    cancelled: bool = False


def texts_of(tags: TrackTags) -> dict[TagField, tuple[str, ...]]:
    """What the tags say in each field; no text where a field is absent."""
    one = {
        TagField.TITLE: tags.title,
        TagField.ALBUM: tags.album,
        TagField.ALBUM_ARTIST: tags.album_artist,
        TagField.DATE: tags.date,
        TagField.TRACK_NUMBER: str(tags.track_number or ""),
        TagField.TRACK_TOTAL: str(tags.track_total or ""),
        TagField.DISC_NUMBER: str(tags.disc_number or ""),
        TagField.DISC_TOTAL: str(tags.disc_total or ""),
        TagField.COMPOSER: tags.composer,
        TagField.COMMENT: tags.comment,
        TagField.COMPILATION: "1" if tags.compilation else "",
        TagField.LYRICS: tags.synced_lyrics or tags.lyrics,
    }
    return {
        TagField.ARTISTS: tags.artists,
        TagField.GENRES: tags.genres,
        **{name: (text,) if text else () for name, text in one.items()},
    }


def in_one_line(texts: tuple[str, ...]) -> str:
    """The texts of a field as the listener edits them."""
    return "; ".join(texts)


def from_one_line(name: TagField, line: str) -> tuple[str, ...]:
    """The texts that a line means."""
    parts = line.split(";") if name in SEVERAL else [line]
    return tuple(dict.fromkeys(text for part in parts if (text := part.strip())))
