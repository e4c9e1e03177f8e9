"""What is said of tracks in words: moods, themes, single descriptors, and liner notes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from recommender.entities import Track
from recommender.phrases import Phrase


@dataclass(frozen=True, slots=True)
class MoodHit:
    """One track that answers a mood, with why in a few words; higher scores answer better."""

    track: Track
    score: float
    reason: Phrase


@dataclass(frozen=True, slots=True)
class LibraryTheme:
    """What texts of the library speak of."""

    label: str
    terms: tuple[str, ...]
    """The most relevant terms, the label's among them."""
    tracks: int
    """How many tracks speak of it."""


@dataclass(frozen=True, slots=True)
class Descriptor:
    """One thing said of a track: what, on whose word, and how sure it is (0..1)."""

    name: Phrase
    source: Phrase
    """``sound``, ``words``, ``sound and words``, ``lyrics``, ``tempo``, ``energy`` or ``key``."""
    confidence: float


@dataclass(frozen=True, slots=True)
class Description:
    """All that can be said of one track; what nothing is known of is empty."""

    descriptors: tuple[Descriptor, ...]
    """Moods and manner, the surest first."""
    tags: tuple[Descriptor, ...]
    """What the sound network hears."""
    themes: tuple[Descriptor, ...]
    sentiment: Descriptor | None
    """Of the English words around the track; other languages are not judged."""
    language: Descriptor | None
    """Of the lyrics, or without any of the other words."""


class CreditRole(StrEnum):
    """What somebody did for a recording, or what is said of its rights; in this order."""

    COMPOSER = "composer"
    LYRICIST = "lyricist"
    CONDUCTOR = "conductor"
    ENSEMBLE = "ensemble"
    PERFORMER = "performer"
    ARRANGER = "arranger"
    PRODUCER = "producer"
    ENGINEER = "engineer"
    MIXER = "mixer"
    REMIXER = "remixer"
    LABEL = "label"
    CATALOGUE_NUMBER = "catalogue_number"
    ISRC = "isrc"
    COPYRIGHT = "copyright"


@dataclass(frozen=True, slots=True)
class Credit:
    """Who had one role."""

    role: CreditRole
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinerNotes:
    """What the booklet of a record would say of a track; what nobody wrote is empty."""

    credits: tuple[Credit, ...]
    about_artist: str
    """From texts beside the music: plain text of any length."""
    about_album: str
