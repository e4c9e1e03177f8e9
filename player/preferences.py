"""Which declared options the listener finds among the preferences, under which names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from player import settings
from player.settings import Option
from player.translation import QT_TRANSLATE_NOOP, translate

HEADINGS = {
    "window": QT_TRANSLATE_NOOP("Preferences", "Window"),
    "playback": QT_TRANSLATE_NOOP("Preferences", "Playback"),
    "discover": QT_TRANSLATE_NOOP("Preferences", "Discover"),
    "library": QT_TRANSLATE_NOOP("Preferences", "Library"),
    "desktop": QT_TRANSLATE_NOOP("Preferences", "Desktop"),
}
"""By the first part of an option's key."""
NAMES = {
    settings.THEME: QT_TRANSLATE_NOOP("Preferences", "Look"),
    settings.LANGUAGE: QT_TRANSLATE_NOOP("Preferences", "Language"),
    settings.QUEUE_PANEL: QT_TRANSLATE_NOOP("Preferences", "What comes next"),
    settings.GAIN: QT_TRANSLATE_NOOP("Preferences", "Equal loudness"),
    settings.CROSSFADE: QT_TRANSLATE_NOOP("Preferences", "Crossfade"),
    settings.FADE: QT_TRANSLATE_NOOP("Preferences", "Short fades"),
    settings.WATCH_FOLDERS: QT_TRANSLATE_NOOP("Preferences", "Watch the music folders"),
    settings.TRAY: QT_TRANSLATE_NOOP("Preferences", "Keep playing in the tray"),
    settings.NOTIFY: QT_TRANSLATE_NOOP("Preferences", "Notifications"),
    settings.ENDLESS: QT_TRANSLATE_NOOP("Preferences", "Go on when the queue runs out"),
    settings.WATCH_FOLDERS: QT_TRANSLATE_NOOP("Preferences", "Watch the music folders"),
    settings.ANALYSIS: QT_TRANSLATE_NOOP("Preferences", "Analyse in the background"),
}
KEPT_ELSEWHERE = frozenset(
    option.key
    for option in (
        settings.GEOMETRY,
        settings.PLACE,
        settings.PANELS,
        settings.VOLUME,
        settings.SHUFFLE,
        settings.REPEAT,
        settings.SPEED,
        settings.EQUALISER,
        settings.PREAMP,
        settings.BANDS,
        settings.OUTPUT,
        settings.OUTPUT_NAME,
        settings.DIAL,
        settings.LENGTH,
        settings.MOODS,
        settings.PROFILE,
        settings.TRACK_COLUMNS,
        settings.TRACK_SORT,
    )
)
"""What the window remembers by itself, or has a control for in plain sight."""


@dataclass(frozen=True, slots=True)
class Preference:
    """One option as it is read."""

    option: Option[Any]
    heading: str
    name: str
    sentence: str

    def answers(self, text: str) -> bool:
        """Whether every word of a search is in it."""
        choices = " ".join(words for _value, words in self.option.choices)
        said = f"{self.heading} {self.name} {self.sentence} {choices}".casefold()
        return all(word in said for word in text.casefold().split())


def preferences(options: Sequence[Option[Any]] = settings.OPTIONS) -> list[Preference]:
    """All options the listener decides here, by heading."""
    shown = [option for option in options if option.key not in KEPT_ELSEWHERE]
    order = list(HEADINGS)
    shown.sort(key=lambda option: _rank(order, option))
    return [
        Preference(
            option=option,
            heading=translate("Preferences", HEADINGS.get(_room(option), _room(option))),
            name=translate("Preferences", NAMES.get(option) or _plain(option)),
            sentence=translate("Settings", option.sentence),
        )
        for option in shown
    ]


def _rank(order: list[str], option: Option[Any]) -> int:
    room = _room(option)
    return order.index(room) if room in order else len(order)


def _room(option: Option[Any]) -> str:
    return option.key.partition("/")[0]


def _plain(option: Option[Any]) -> str:
    """A name from the key, for an option that was given none."""
    return option.key.partition("/")[2].replace("_", " ").capitalize()
