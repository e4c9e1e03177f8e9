"""All that is known of one track: how it sounds, who made it, what was written about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from player.phrasing import told
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.chip_cloud import ChipCloud
from player.wording import clock
from recommender import (
    CreditRole,
    Description,
    GuessedLabel,
    LinerNotes,
    SoundFeatures,
    Track,
    term,
)

ROLES = {
    CreditRole.COMPOSER: QT_TRANSLATE_NOOP("AboutTrack", "Composer"),
    CreditRole.LYRICIST: QT_TRANSLATE_NOOP("AboutTrack", "Words by"),
    CreditRole.CONDUCTOR: QT_TRANSLATE_NOOP("AboutTrack", "Conductor"),
    CreditRole.ENSEMBLE: QT_TRANSLATE_NOOP("AboutTrack", "Ensemble"),
    CreditRole.PERFORMER: QT_TRANSLATE_NOOP("AboutTrack", "Performers"),
    CreditRole.ARRANGER: QT_TRANSLATE_NOOP("AboutTrack", "Arranged by"),
    CreditRole.PRODUCER: QT_TRANSLATE_NOOP("AboutTrack", "Produced by"),
    CreditRole.ENGINEER: QT_TRANSLATE_NOOP("AboutTrack", "Recorded by"),
    CreditRole.MIXER: QT_TRANSLATE_NOOP("AboutTrack", "Mixed by"),
    CreditRole.REMIXER: QT_TRANSLATE_NOOP("AboutTrack", "Remixed by"),
    CreditRole.LABEL: QT_TRANSLATE_NOOP("AboutTrack", "Label"),
    CreditRole.CATALOGUE_NUMBER: QT_TRANSLATE_NOOP("AboutTrack", "Catalogue number"),
    CreditRole.ISRC: QT_TRANSLATE_NOOP("AboutTrack", "ISRC"),
    CreditRole.COPYRIGHT: QT_TRANSLATE_NOOP("AboutTrack", "Copyright"),
}
ENERGIES = (
    (0.3, QT_TRANSLATE_NOOP("AboutTrack", "quiet")),
    (0.55, QT_TRANSLATE_NOOP("AboutTrack", "gentle")),
    (0.75, QT_TRANSLATE_NOOP("AboutTrack", "lively")),
    (2.0, QT_TRANSLATE_NOOP("AboutTrack", "forceful")),
)
"""Below which energy (0..1) a track is called so."""


WIDEST_PX = 760
"""Longer lines are hard to read."""


@dataclass(frozen=True, slots=True)
class TrackStory:
    """What was found out about a track; what is not known is None or empty."""

    track: Track
    sound: SoundFeatures | None = None
    description: Description | None = None
    guesses: Sequence[GuessedLabel] = ()
    notes: LinerNotes | None = None


class AboutTrackView(QScrollArea):
    """Shows a :class:`TrackStory` section by section, and only those that say something."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("About this track"))
        self._show([])

    def show_story(self, story: TrackStory) -> None:
        """Replace what is told."""
        notes = story.notes
        self._show(
            [
                *self._sound(story),
                *self._section(self.tr("Credits"), credits_of(story)),
                *self._text(self.tr("About the artist"), notes.about_artist if notes else ""),
                *self._text(self.tr("About the album"), notes.about_album if notes else ""),
            ]
        )
        self.verticalScrollBar().setValue(0)

    def _show(self, parts: Sequence[QWidget]) -> None:
        page = QWidget()
        page.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE, 0, SPACE * 2, SPACE * 3)
        column.setSpacing(SPACE)
        for part in parts:
            column.addWidget(part)
        column.addStretch()
        self.setWidget(page)

    def _sound(self, story: TrackStory) -> list[QWidget]:
        parts = self._section(self.tr("How it sounds"), sound_rows(story.sound))
        if story.sound is None:
            parts = [
                _heading(self.tr("How it sounds")),
                _words(self.tr("Hearth has not listened to this track yet."), "muted"),
            ]
        described = described_as(story.description)
        if described:
            parts += [_words(self.tr("It seems"), "small"), self._cloud(described)]
        if story.guesses:
            guessed = [(told(term(guess.label)), sure(guess.confidence)) for guess in story.guesses]
            parts += [
                _words(self.tr("Guessed by ear, from the sound alone"), "small"),
                self._cloud(guessed),
            ]
        return parts

    def _cloud(self, chips: Sequence[tuple[str, str]]) -> ChipCloud:
        cloud = ChipCloud(self._theme)
        cloud.show_chips(chips)
        return cloud

    @staticmethod
    def _section(heading: str, rows: Sequence[tuple[str, str]]) -> list[QWidget]:
        if not rows:
            return []
        table = QWidget()
        form = QFormLayout(table)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE * 3)
        form.setVerticalSpacing(SPACE // 2)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for name, value in rows:
            form.addRow(_words(name, "muted"), _words(value))
        return [_heading(heading), table]

    @staticmethod
    def _text(heading: str, text: str) -> list[QWidget]:
        return [_heading(heading), _words(text)] if text.strip() else []


def sound_rows(sound: SoundFeatures | None) -> list[tuple[str, str]]:
    """What was measured, in words."""
    if sound is None:
        return []
    rows = []
    if sound.tempo_bpm is not None:
        beats = translate("AboutTrack", "{bpm} beats a minute")
        rows.append((translate("AboutTrack", "Tempo"), beats.format(bpm=round(sound.tempo_bpm))))
    if sound.key:
        rows.append((translate("AboutTrack", "Key"), translate("Keys", sound.key)))
    rows.append(
        (translate("AboutTrack", "Energy"), translate("AboutTrack", energy_word(sound.energy)))
    )
    if sound.loudness_lufs is not None:
        rows.append(
            (
                translate("AboutTrack", "Loudness"),
                f"{sound.loudness_lufs:.1f} LUFS".replace("-", "−"),
            )
        )
    return rows


def energy_word(energy: float) -> str:
    """What to call an energy of 0..1."""
    return next(word for below, word in ENERGIES if energy < below)


def described_as(description: Description | None) -> list[tuple[str, str]]:
    """Moods, themes, feeling and language, each with on whose word and how sure."""
    if description is None:
        return []
    said = [*description.descriptors, *description.themes]
    said += [one for one in (description.sentiment, description.language) if one is not None]
    return [
        (
            told(one.name),
            translate("AboutTrack", "from {source}, {confidence}").format(
                source=told(one.source), confidence=sure(one.confidence)
            ),
        )
        for one in said
    ]


def credits_of(story: TrackStory) -> list[tuple[str, str]]:
    """Who made it, as its tags say."""
    track = story.track
    rows = []
    if track.album_artist and track.album_artist != track.artist:
        rows.append((translate("AboutTrack", "Album artist"), track.album_artist))
    notes = story.notes.credits if story.notes else ()
    rows += [
        (translate("AboutTrack", ROLES[credit.role]), ", ".join(credit.names)) for credit in notes
    ]
    for name, value in (
        (translate("AboutTrack", "Genre"), track.genre),
        (translate("AboutTrack", "Year"), str(track.year or "")),
    ):
        if value:
            rows.append((name, value))
    place = track.path
    if track.is_part:
        end_s = track.start_s + track.duration_s
        place += f" · {clock(track.start_s)}–{clock(end_s)}"
    rows.append((translate("AboutTrack", "File"), f"{track.codec.upper()} · {place}"))
    return rows


def sure(confidence: float) -> str:
    """A confidence of 0..1 as a listener reads it."""
    return translate("AboutTrack", "{percent} % sure").format(percent=round(confidence * 100))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("strong")
    label.setContentsMargins(0, SPACE * 2, 0, 0)
    _align(label)
    return label


def _words(text: str, name: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    _align(label)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _align(label: QLabel) -> None:
    """Where reading begins in this window, whatever the script of the text."""
    if label.isRightToLeft():
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
