"""The player's declared options, kept in an ini file beside the catalogue."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

Value = TypeVar("Value", str, int, float, bool, QByteArray)


class ThemeChoice(StrEnum):
    """Which look the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Option(Generic[Value]):
    """One option: where it is kept, what it is without a choice, and what it does.

    ``choices`` are the values of a text with the words a listener reads for each; ``low`` and
    ``high`` bound a number. A stored value outside of them counts as no choice.
    """

    key: str
    default: Value
    sentence: str
    choices: tuple[tuple[str, str], ...] = ()
    low: float | None = None
    high: float | None = None

    def allows(self, value: Value) -> bool:
        """Whether this is one of the choices, and within the bounds."""
        if self.choices and value not in [kept for kept, _words in self.choices]:
            return False
        if isinstance(value, int | float):
            return (self.low is None or value >= self.low) and (
                self.high is None or value <= self.high
            )
        return True


THEME = Option(
    "window/theme",
    str(ThemeChoice.SYSTEM),
    "Light, dark, or as the system is.",
    choices=(
        (str(ThemeChoice.SYSTEM), "As the system"),
        (str(ThemeChoice.LIGHT), "Light"),
        (str(ThemeChoice.DARK), "Dark"),
    ),
)
LANGUAGE = Option(
    "window/language",
    "",
    "The language of the window; it changes when Hearth is opened again.",
    choices=(
        ("", "As the system"),
        ("de", "Deutsch"),
        ("en", "English"),
        ("es", "Español"),
        ("fr", "Français"),
        ("hi", "हिन्दी"),
        ("zh_CN", "简体中文"),
    ),
)
GEOMETRY = Option("window/geometry", QByteArray(), "Where the window stood last time.")
PLACE = Option("window/place", "", "The page that was open last time.")
PANELS = Option("window/panels", QByteArray(), "How wide the page and the panel beside it were.")
QUEUE_PANEL = Option("window/queue_panel", False, "Show what comes next beside every page.")
VOLUME = Option("playback/volume", 0.8, "How loud it plays, from 0 to 1.", low=0.0, high=1.0)
SHUFFLE = Option(
    "playback/shuffle",
    "off",
    "Play what is to come in a random order: track by track, or album by album.",
    choices=(("off", "Off"), ("tracks", "Tracks"), ("albums", "Albums")),
)
REPEAT = Option(
    "playback/repeat",
    "off",
    "Begin again: off, all, or one.",
    choices=(("off", "Off"), ("all", "The whole queue"), ("one", "One track")),
)
GAIN = Option(
    "playback/gain",
    "auto",
    "What is made equally loud: tracks, albums, or tracks while an album heard in one piece keeps "
    "its balance (auto).",
    choices=(
        ("auto", "Tracks, keeping albums as they are"),
        ("track", "All tracks"),
        ("album", "All albums"),
        ("off", "Off"),
    ),
)
CROSSFADE = Option(
    "playback/crossfade",
    0.0,
    "Seconds by which a track fades into the next; tracks of one album in their order always join "
    "without a gap or a fade.",
    low=0.0,
    high=12.0,
)
FADE = Option(
    "playback/fade", 0.2, "Seconds to fade on pause, resume, stop and skip.", low=0.0, high=1.0
)
SPEED = Option(
    "playback/speed", 1.0, "How fast it plays; the pitch stays as it is.", low=0.5, high=2.0
)
EQUALISER = Option("equaliser/on", False, "Shape the sound with the equaliser.")
PREAMP = Option(
    "equaliser/preamp", 0.0, "Decibels before the equaliser's bands.", low=-12.0, high=12.0
)
BANDS = Option(
    "equaliser/bands", "", "Decibels of the equaliser's ten bands, from low to high, with spaces."
)
OUTPUT = Option("output/device", "", "The sound device; empty follows the system.")
OUTPUT_NAME = Option("output/name", "", "What the chosen sound device was called.")
DIAL = Option("discover/dial", 0.3, "From 0, familiar, to 1, adventurous.", low=0.0, high=1.0)
LENGTH = Option("discover/length", 30, "How many tracks a Discover queue has.", low=1, high=200)
PROFILE = Option("listener/profile", "", "Whose listening it was last; empty for the first.")
MOODS = Option("discover/moods", "", "Moods that were asked for, the latest first, a line each.")
ENDLESS = Option(
    "playback/endless", True, "Go on with music that fits when the queue is about to run out."
)
ANALYSIS = Option(
    "library/analysis", True, "Listen to new tracks in the background, at low priority."
)
TRAY = Option(
    "desktop/tray",
    False,
    "Show Hearth in the tray, where the desktop has one; closing the window then leaves the music "
    "playing.",
)
NOTIFY = Option(
    "desktop/notify",
    False,
    "Tell when another track begins, unless the window is in front.",
)
TRACK_COLUMNS = Option("tracks/columns", "", "The columns of the tracks, in their order.")
TRACK_SORT = Option("tracks/sort", "", "The column the tracks are sorted by.")
WATCH_FOLDERS = Option("library/watch", True, "Notice new and changed music by itself.")

OPTIONS = (
    THEME,
    LANGUAGE,
    GEOMETRY,
    PLACE,
    PANELS,
    QUEUE_PANEL,
    VOLUME,
    SHUFFLE,
    REPEAT,
    GAIN,
    CROSSFADE,
    FADE,
    SPEED,
    EQUALISER,
    PREAMP,
    BANDS,
    OUTPUT,
    OUTPUT_NAME,
    DIAL,
    LENGTH,
    PROFILE,
    MOODS,
    ENDLESS,
    ANALYSIS,
    TRAY,
    NOTIFY,
    TRACK_COLUMNS,
    TRACK_SORT,
    WATCH_FOLDERS,
)


class Settings(QObject):
    """Typed reading and writing of the declared options.

    A value of the wrong type in the file counts as no choice.
    """

    option_changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, option: Option[Value]) -> Value:
        """The listener's choice, or the default."""
        stored = self._store.value(option.key)
        value = _parsed(stored, type(option.default))
        return option.default if value is None or not option.allows(value) else value

    def set(self, option: Option[Value], value: Value) -> None:
        """Keep a choice; it is on disk at the latest when :meth:`sync` returns."""
        if self.get(option) != value:
            self._store.setValue(option.key, value)
            self.option_changed.emit(option.key)

    def sync(self) -> None:
        """Write everything to disk now."""
        self._store.sync()


def _parsed(stored: object, kind: type[Value]) -> Value | None:
    """A stored value in its option's type; an ini file holds texts, a running store the value."""
    value: Any = stored
    if isinstance(stored, str) and kind is not str:
        value = None
        if kind is bool:
            value = {"true": True, "false": False}.get(stored.lower())
        elif kind in (int, float):
            number: type[Any] = kind
            with contextlib.suppress(ValueError):
                value = number(stored)
    return value if isinstance(value, kind) else None
