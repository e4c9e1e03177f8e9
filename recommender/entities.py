"""The words of the house as frozen data: tracks, facts and what is said about them.

Entities hold no behaviour beyond what follows from their fields; they cross threads and processes
freely. Lengths are seconds, instants are timezone-aware datetimes, gains are dB.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SESSION_GAP_S = 30 * 60
"""Interactions of one profile with no longer silence between them are one session."""


class End(StrEnum):
    """How a play ended, as a fact: who or what ended it."""

    FINISHED = "finished"
    """The last sample was heard."""
    SKIPPED = "skipped"
    """The listener pressed *next*, or started the track again from its beginning."""
    JUMPED = "jumped"
    """The listener chose another track: choosing is not disliking."""
    STOPPED = "stopped"
    """Stopped, paused for long, closed, sleep timer, device lost: says nothing about the track."""
    FAILED = "failed"
    """The file could not be played to its end."""


class Origin(StrEnum):
    """Where a play came from."""

    DISCOVER = "discover"
    RADIO = "radio"
    LIBRARY = "library"
    SEARCH = "search"
    QUEUE = "queue"
    PLAYLIST = "playlist"


class GestureKind(StrEnum):
    """An explicit act of the listener on a track."""

    LIKE = "like"
    UNLIKE = "unlike"
    DISLIKE = "dislike"
    ADD_TO_PLAYLIST = "add_to_playlist"
    QUEUE = "queue"
    REMOVE = "remove"
    MORE_LIKE_THIS = "more_like_this"
    LESS_LIKE_THIS = "less_like_this"
    NEVER_PLAY = "never_play"
    REST_ARTIST = "rest_artist"  # its artist for a while; no word against either
    WRONG_REASON = "wrong_reason"
    TAKE_BACK = "take_back"


class ChannelName(StrEnum):
    """The four sources of evidence a score is made of."""

    PEOPLE = "people"
    SOUND = "sound"
    WORDS = "words"
    LEARNING = "learning"


class AnalysisChannel(StrEnum):
    """What is extracted from a track once and stored."""

    SOUND = "sound"
    WORDS = "words"


class TrackSort(StrEnum):
    """The order of a list of tracks; ties are broken as by :attr:`ALBUM`."""

    ALBUM = "album"
    """Album artist, year, album, disc, track number: the order of a shelf."""
    TITLE = "title"
    ARTIST = "artist"
    YEAR = "year"
    DURATION = "duration"
    ADDED = "added"
    GENRE = "genre"
    PLAYS = "plays"
    LIKED = "liked"
    PLAYED = "played"
    """Last played last."""
    CODEC = "codec"
    BPM = "bpm"
    PATH = "path"
    RELEVANCE = "relevance"
    """How well a track answers the query; without a query, as by :attr:`ALBUM`."""


@dataclass(frozen=True, slots=True)
class ReplayGain:
    """ReplayGain 2 figures from tags; None where the tag is absent."""

    track_gain_db: float | None = None
    track_peak: float | None = None
    album_gain_db: float | None = None
    album_peak: float | None = None


@dataclass(frozen=True, slots=True)
class TrackTags:
    """What one file says of itself, as read by the tag reader. Empty text means absent."""

    title: str = ""
    artists: tuple[str, ...] = ()
    album: str = ""
    album_artist: str = ""
    genres: tuple[str, ...] = ()
    composer: str = ""
    comment: str = ""
    track_number: int | None = None
    track_total: int | None = None
    disc_number: int | None = None
    disc_total: int | None = None
    date: str = ""
    """As tagged: "1997", "1997-06" or "1997-06-16"."""
    bpm: float | None = None
    compilation: bool = False
    replay_gain: ReplayGain = field(default_factory=ReplayGain)
    musicbrainz: Mapping[str, str] = field(default_factory=dict)
    """Keys ``recording``, ``track``, ``release``, ``release_group``, ``artist``, ``album_artist``;
    several artist ids are joined by ``"; "``."""
    lyrics: str = ""
    """Plain text, lines separated by ``\\n``."""
    synced_lyrics: str = ""
    """LRC text (``[mm:ss.xx]line``), whatever the source format was."""
    has_embedded_cover: bool = False

    @property
    def year(self) -> int | None:
        """The year of :attr:`date`, if it begins with one."""
        head = self.date[:4]
        return int(head) if len(head) == 4 and head.isdecimal() and head != "0000" else None


@dataclass(frozen=True, slots=True)
class AudioProperties:
    """What the container says of its audio stream."""

    codec: str
    """In lower case: flac, mp3, vorbis, opus, aac, alac, pcm, wavpack, ape, wma, dsd."""
    duration_s: float
    sample_rate_hz: int
    channels: int
    bit_rate_bps: int | None = None


@dataclass(frozen=True, slots=True)
class Track:
    """One track of the catalogue, as lists and queues need it."""

    track_id: int
    path: str
    title: str
    """Never empty: the file's name stands in for a missing title."""
    artist: str
    """All artists for display, joined by ``", "``; may be empty."""
    album: str
    album_artist: str
    genre: str
    """All genres for display, joined by ``", "``."""
    track_number: int | None
    disc_number: int | None
    year: int | None
    duration_s: float
    codec: str
    added_at: datetime
    missing: bool = False
    """The file was not there at the last scan; its history is kept."""
    liked: bool = False
    play_count: int = 0
    last_played_at: datetime | None = None
    bpm: float | None = None
    """From the tags, else as analysis heard it."""
    key: str = ""
    """Empty until it was analysed."""
    replay_gain: ReplayGain = field(default_factory=ReplayGain)
    start_s: float = 0.0
    """Where in its file it begins: above 0 for parts of a file by a cue sheet."""
    end_s: float | None = None
    """Where in its file it ends; None is the file's end."""

    @property
    def is_part(self) -> bool:
        """Whether its file holds other tracks, too."""
        return self.start_s > 0 or self.end_s is not None


@dataclass(frozen=True, slots=True)
class Interaction:
    """One play, as a fact. Immutable once recorded.

    Skip, completion, replay and reward are derived from it (:mod:`recommender.policy.reward`).
    """

    track_id: int
    started_at: datetime
    listened_s: float
    """Seconds of sound that were heard, repeats included."""
    end: End
    origin: Origin
    duration_s: float
    """The track's length when it was played."""
    slate_id: str | None = None
    slot: int | None = None
    uid: str | None = None
    """Given by the recorder: a fact sent twice is stored once."""
    interaction_id: int | None = None


@dataclass(frozen=True, slots=True)
class Gesture:
    """One explicit act, as a fact. Immutable once recorded."""

    kind: GestureKind
    track_id: int
    at: datetime
    slate_id: str | None = None
    slot: int | None = None
    about: ChannelName | None = None  # what a wrong reason came from
    retracts: int | None = None  # id of the gesture, on the same track, that is taken back
    gesture_id: int | None = None


@dataclass(frozen=True, slots=True)
class SoundFeatures:
    """What one decode pass found in a track.

    Attributes:
        encoder: name and version of the network, e.g. ``msd-musicnn/0.1.0``; vectors of
            different encoders are never compared.
        embedding: float32 (200,), mean over patches of the penultimate layer.
        spread: float32 (200,), standard deviation over patches.
        tags: float32 (50,), mean activations in the order of the encoder's labels.
        timbre: float32 (192,), shape and deviation of 96 mel bands; NaN where an earlier
            version analysed.
        patches: how many 3 s patches were used.
        whole_track: True when they cover the whole track, False for a sparse first pass.
        tempo_bpm: None when there is no pulse to speak of.
        key: e.g. ``"A minor"``; empty when there is no clear tonality.
        loudness_lufs: integrated loudness, EBU R128; None for silence.
        true_peak_db: highest peak, dBTP; None for silence.
        energy: 0..1, from quiet and still to loud and dense.
        waveform: uint8 (1000,), peak of each thousandth of the track, 255 is full scale.
    """

    encoder: str
    embedding: NDArray[np.float32]
    spread: NDArray[np.float32]
    tags: NDArray[np.float32]
    timbre: NDArray[np.float32]
    patches: int
    whole_track: bool
    tempo_bpm: float | None
    key: str
    loudness_lufs: float | None
    true_peak_db: float | None
    energy: float
    waveform: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Loudness:
    """How loud a whole track is, EBU R128: integrated loudness, and highest peak in dBTP."""

    lufs: float
    true_peak_db: float | None


@dataclass(frozen=True, slots=True)
class GuessedLabel:
    """What a track seems to be by its sound alone; a guess, never a tag.

    Attributes:
        kind: ``genre``, ``mood``, ``instrument``, ``era`` or ``use``.
        confidence: 0..1, the share of such guesses that is expected to be right.
    """

    label: str
    kind: str
    confidence: float


@dataclass(frozen=True, slots=True)
class WordFeatures:
    """What was found in the words around a track.

    Attributes:
        document: the text they were taken from.
        encoder: name and version of the sentence encoder, or empty without one.
        embedding: float32 (384,), unit length; None without an encoder or words.
        terms: term → TF-IDF weight, heaviest first; the vector has unit length.
        sentiment: -1..1; None where nothing in the words speaks of feeling.
    """

    document: str
    encoder: str
    embedding: NDArray[np.float32] | None
    terms: Mapping[str, float]
    sentiment: float | None


@dataclass(frozen=True, slots=True)
class Failure:
    """One file that could not be scanned or analysed, and why."""

    path: str
    reason: str
    stage: str = "scan"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long piece of work is; counts are files or tracks."""

    stage: str
    done: int
    total: int
    failed: int = 0
    current: str = ""
    rate_per_hour: float | None = None
    remaining_s: float | None = None


@dataclass(frozen=True, slots=True)
class ScanReport:
    """What a scan found; counts are tracks."""

    added: int = 0
    updated: int = 0
    moved: int = 0
    missing: int = 0
    unchanged: int = 0
    failed: tuple[Failure, ...] = ()
    unavailable: tuple[str, ...] = ()
    """Music folders that were not there: nothing under them was marked missing."""
    cancelled: bool = False
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class AnalysisReport:
    """What a run of the analysis did; counts are tracks."""

    analysed: int
    pending: int
    failed: tuple[Failure, ...]
    seconds: float
    cancelled: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnalysisState:
    """How much of the library is analysed; counts are tracks."""

    tracks: int
    sound: int
    words: int
    failed: int


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """One model of the manifest and whether its weights are installed."""

    name: str
    version: str
    installed: bool
    sha256: str
    licence: str
    purpose: str
