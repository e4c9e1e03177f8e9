"""Your taste: what Hearth believes, what it stands on, and the listener's word on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.belief_card import BeliefCard
from player.views.card_page import CardPage, card
from player.views.empty_state import EmptyState
from player.views.taste_charts import hours_chart, seasons_chart
from player.wording import count, line, on_button, since
from recommender import Belief, TasteProfile, Track, TraitKind

HEADINGS = {
    TraitKind.GENRE: QT_TRANSLATE_NOOP("Taste", "Styles"),
    TraitKind.ARTIST: QT_TRANSLATE_NOOP("Taste", "Artists"),
    TraitKind.MOOD: QT_TRANSLATE_NOOP("Taste", "Moods, guessed from the sound"),
    TraitKind.ERA: QT_TRANSLATE_NOOP("Taste", "Eras"),
    TraitKind.TEMPO: QT_TRANSLATE_NOOP("Taste", "Tempo"),
    TraitKind.MODE: QT_TRANSLATE_NOOP("Taste", "Major or minor"),
    TraitKind.THEME: QT_TRANSLATE_NOOP("Taste", "What the words speak of"),
}
LEAST_SEASONS = 2
NOTHING_YET = QT_TRANSLATE_NOOP(
    "Taste",
    "Play some music. After a few plays of one kind Hearth begins to believe something of it, "
    "says so here, and says why.",
)


class TasteView(CardPage):
    """Cards of beliefs on the left, time and tracks on the right."""

    said = Signal(object, object)
    """A belief, and a :class:`Says`."""
    track_chosen = Signal(object)
    tracks_chosen = Signal(object)
    picture_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[TasteProfile, Mapping[int, Track], datetime] | None = None
        self._open: Belief | None = None
        self._picture = QPushButton(self.tr("Save as picture…"))
        self._picture.setAccessibleName(self.tr("Save your taste as a picture"))
        self._picture.setEnabled(False)
        self._picture.clicked.connect(self.picture_wanted)
        empty = EmptyState(
            theme, "taste", self.tr("Nothing believed yet"), translate("Taste", NOTHING_YET)
        )
        self.arrange(self.tr("Your taste"), empty, self._picture)
        theme.changed.connect(self._dress)

    def show_profile(
        self, profile: TasteProfile, tracks: Mapping[int, Track], now: datetime
    ) -> None:
        """Show what is believed; ``tracks`` are those it names."""
        before = self._shown
        self._shown = profile, tracks, now
        if before and (before[0].plays, before[0].beliefs) == (profile.plays, profile.beliefs):
            return
        self._build(profile, tracks, now)

    def picture(self) -> QPixmap:
        """All of it, as far as it can be scrolled."""
        content = self.area.widget()
        return QPixmap() if content is None else content.grab()

    def _build(self, profile: TasteProfile, tracks: Mapping[int, Track], now: datetime) -> None:
        plays = count(profile.plays, "play")
        self.heading.told.setText(line(plays, since(profile.since, now)) if profile.since else "")
        believed = bool(profile.beliefs)
        self._picture.setEnabled(believed)
        if believed:
            self.show_cards(self._columns(profile, tracks, now))
        else:
            self.show_empty()

    def _columns(
        self, profile: TasteProfile, tracks: Mapping[int, Track], now: datetime
    ) -> QHBoxLayout:
        columns = QHBoxLayout()
        columns.setSpacing(SPACE * 2)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(SPACE * 2)
            columns.addLayout(column, 1)
        for kind, name in HEADINGS.items():
            heading = translate("Taste", name)
            beliefs = [belief for belief in profile.beliefs if belief.kind is kind]
            if beliefs:
                believed = BeliefCard(heading, beliefs, tracks, now, self._theme)
                believed.said.connect(self.said)
                believed.track_chosen.connect(self.track_chosen)
                if self._open is not None and self._open.kind is kind:
                    believed.open(self._open.name)
                believed.opened.connect(self._on_opened)
                left.addWidget(believed)
        about = self.tr("The larger the dot, the more you played; the warmer, the better it went.")
        chart = hours_chart(profile.hours, profile.rewards, self._theme)
        right.addWidget(_low(card(self.tr("When you listen"), about, chart)))
        if len(profile.seasons) >= LEAST_SEASONS:
            chart = seasons_chart(profile.seasons, self._theme)
            right.addWidget(_low(card(self.tr("Through the seasons"), "", chart)))
        for heading, about, ids in (
            (
                self.tr("Rediscovered"),
                self.tr("Finished again this month after a long rest."),
                profile.rediscovered,
            ),
            (
                self.tr("Drifting away"),
                self.tr("Once finished often; resting now, or skipped."),
                profile.drifting,
            ),
        ):
            found = [tracks[i] for i in ids if i in tracks]
            if found:
                right.addWidget(_low(card(heading, about, self._track_list(found))))
        left.addStretch()
        right.addStretch()
        return columns

    def _track_list(self, tracks: Sequence[Track]) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for track in tracks:
            button = QPushButton(on_button(f"{track.title} · {track.artist}"))
            button.setObjectName("link")
            button.setAccessibleName(
                self.tr("Play {title} by {artist}").format(title=track.title, artist=track.artist)
            )
            button.clicked.connect(lambda _on, track=track: self.track_chosen.emit(track))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        play = QPushButton(self.tr("Play these"))
        play.setObjectName("chip")
        play.clicked.connect(lambda: self.tracks_chosen.emit(tracks))
        column.addWidget(play, 0, Qt.AlignmentFlag.AlignLeft)
        return widget

    def _on_opened(self, belief: Belief | None) -> None:
        self._open = belief

    def _dress(self) -> None:
        if self._shown is not None:
            self._build(*self._shown)


def _low(frame: QFrame) -> QFrame:
    """A card as high as what it holds: the column has room to spare."""
    frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return frame
