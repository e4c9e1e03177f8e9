"""What a Discover queue is to be like: mood, dial, length and moment, and the large button."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
)

from player.actions import DiscoverWish
from player.settings import DIAL, LENGTH, MOODS, Settings
from player.theme import SPACE, Theme
from player.translation import translate
from player.wording import count

LENGTHS = (10, 20, 30, 50)
DIAL_STEPS = 20
DIAL_PX = 176
KEPT_MOODS = 12


class DiscoverControls(QFrame):
    """Asks what the queue should be like; :attr:`wanted` says that it should come."""

    wanted = Signal()

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self._theme = theme
        self._suggested: tuple[str, ...] = ()
        self.setObjectName("card")
        self._build()
        theme.changed.connect(self._dress)
        self._dress()

    def wish(self, now: datetime) -> DiscoverWish:
        """What is asked for, as the controls stand."""
        return DiscoverWish(
            length=self.length.currentData(),
            dial=self.dial.value() / DIAL_STEPS,
            mood=self.mood.text().strip(),
            at=self._moment(now),
        )

    def suggest(self, moods: Sequence[str]) -> None:
        """Moods that the library has something for; the listener's own come before."""
        self._suggested = tuple(moods)
        self._offer()

    def remember_mood(self) -> None:
        """Offer the mood as it stands next time, too."""
        mood = self.mood.text().strip()
        if mood:
            kept = [mood, *(m for m in self._past() if m.casefold() != mood.casefold())]
            self._settings.set(MOODS, "\n".join(kept[:KEPT_MOODS]))
            self._offer()

    def show_choosing(self, choosing: bool) -> None:
        """Say on the button that a queue is on its way.

        It is not disabled: the keyboard would be sent elsewhere, and a second press is harmless.
        """
        self.button.setText(self.tr("Choosing…") if choosing else self.tr("Discover"))

    def _past(self) -> list[str]:
        return [mood for mood in self._settings.get(MOODS).split("\n") if mood]

    def _offer(self) -> None:
        known = dict.fromkeys([*self._past(), *self._suggested])
        self._offered.setStringList(list(known))

    def _moment(self, now: datetime) -> datetime | None:
        """The next time it is that day and hour; None for now."""
        if self.when.currentIndex() == 0:
            return None
        days = 0
        if self.day.currentIndex() > 0:
            days = (self.day.currentIndex() - 1 - now.weekday()) % 7
        chosen = now.replace(hour=self.hour.currentIndex(), minute=0, second=0, microsecond=0)
        return chosen + timedelta(days=days)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        column.setSpacing(SPACE * 2)
        first = QHBoxLayout()
        first.setSpacing(SPACE * 3)
        first.addLayout(self._headline(), 1)
        first.addWidget(self._button())
        second = QHBoxLayout()
        second.setSpacing(SPACE * 2)
        second.addWidget(self._mood_field(), 1)
        second.addLayout(self._dial_group())
        second.addWidget(self._length_box())
        second.addWidget(self._when_box())
        second.addWidget(self._day_box())
        second.addWidget(self._hour_box())
        column.addLayout(first)
        column.addLayout(second)
        self._on_when_changed(0)

    def _headline(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        title = QLabel(self.tr("What should play now?"))
        title.setObjectName("title")
        lead = QLabel(self.tr("From your own music, with a reason for every track."))
        lead.setObjectName("muted")
        column.addWidget(title)
        column.addWidget(lead)
        return column

    def _button(self) -> QPushButton:
        self.button = QPushButton(self.tr("Discover"))
        self.button.setObjectName("huge")
        self.button.setAccessibleName(self.tr("Discover"))
        self.button.setToolTip(self.tr("Build a queue (Ctrl+D)"))
        self.button.clicked.connect(self.wanted)
        return self.button

    def _mood_field(self) -> QLineEdit:
        self.mood = QLineEdit()
        self.mood.setPlaceholderText(
            self.tr("Any mood, or in your own words: quiet piano, rainy night…")
        )
        self.mood.setAccessibleName(self.tr("Mood in your own words"))
        self.mood.setClearButtonEnabled(True)
        self.mood.setMinimumWidth(160)
        self.mood.returnPressed.connect(self.wanted)
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.mood.setCompleter(completer)
        self._offer()
        return self.mood

    def _dial_group(self) -> QVBoxLayout:
        self.dial = QSlider(Qt.Orientation.Horizontal)
        self.dial.setRange(0, DIAL_STEPS)
        self.dial.setPageStep(4)
        self.dial.setFixedWidth(DIAL_PX)
        self.dial.setValue(round(self._settings.get(DIAL) * DIAL_STEPS))
        self.dial.setAccessibleName(self.tr("Familiar to adventurous"))
        self.dial.setToolTip(translate("Settings", DIAL.sentence))
        self.dial.valueChanged.connect(lambda step: self._settings.set(DIAL, step / DIAL_STEPS))
        ends = QHBoxLayout()
        for number, text in enumerate((self.tr("Familiar"), self.tr("Adventurous"))):
            label = QLabel(text)
            label.setObjectName("small")
            if number:
                ends.addStretch()
            ends.addWidget(label)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.dial)
        column.addLayout(ends)
        return column

    def _length_box(self) -> QComboBox:
        self.length = QComboBox()
        self.length.setAccessibleName(self.tr("How many tracks"))
        self.length.setToolTip(translate("Settings", LENGTH.sentence))
        for length in LENGTHS:
            self.length.addItem(count(length, "track"), length)
        chosen = self._settings.get(LENGTH)
        self.length.setCurrentIndex(LENGTHS.index(chosen) if chosen in LENGTHS else 2)
        self.length.currentIndexChanged.connect(
            lambda row: self._settings.set(LENGTH, LENGTHS[row])
        )
        return self.length

    def _when_box(self) -> QComboBox:
        self.when = QComboBox()
        self.when.setAccessibleName(self.tr("For when"))
        self.when.setToolTip(
            self.tr("What you like at an hour and on a weekday makes a difference.")
        )
        self.when.addItems([self.tr("For now"), self.tr("For later")])
        self.when.currentIndexChanged.connect(self._on_when_changed)
        return self.when

    def _day_box(self) -> QComboBox:
        self.day = QComboBox()
        self.day.setAccessibleName(self.tr("Day"))
        days = [QLocale().dayName(number) for number in range(1, 8)]
        self.day.addItems([self.tr("Today"), *days])
        return self.day

    def _hour_box(self) -> QComboBox:
        self.hour = QComboBox()
        self.hour.setAccessibleName(self.tr("Hour"))
        self.hour.addItems([f"{hour:02}:00" for hour in range(24)])
        self.hour.setCurrentIndex(20)
        return self.hour

    def _on_when_changed(self, row: int) -> None:
        self.day.setVisible(row > 0)
        self.hour.setVisible(row > 0)

    def _dress(self) -> None:
        self.button.setIcon(self._theme.icon("flame", "on_accent"))
        self.button.setIconSize(QSize(24, 24))
