"""Blends and journeys: today's blends, a way between two tracks, a mix of what one adds and not."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.itemmodels.blends import BlendsModel
from player.itemmodels.covers import CoverStore
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.blends import BlendGrid
from player.views.elided_label import ElidedLabel
from player.views.empty_state import EmptyState
from player.views.number_field import WholeNumber
from player.views.page_heading import PageHeading
from player.views.track_field import TrackField
from player.wording import album_artist, line
from recommender import Track

LEAST_STEPS, USUAL_STEPS, MOST_STEPS = 3, 12, 60
VARIANCE_STEPS = 20
USUAL_VARIANCE = 0.3
NO_BLENDS = QT_TRANSLATE_NOOP(
    "Paths", "Blends come of themselves when you have finished or liked some dozen tracks."
)

Ingredient = Track | str
"""A track, or a mood in words."""


class PathsView(QWidget):
    """What it offers is built elsewhere and shown where Discover shows its queues."""

    blend_wanted = Signal(object)
    journey_wanted = Signal(object, object, int, float)
    """From, to, steps, variance."""
    mix_wanted = Signal(object, object)
    """What to keep near to and what to keep away from, lists of ingredients."""
    playing_wanted = Signal()
    """The track that sounds is to be where a journey begins."""

    def __init__(self, blends: BlendsModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__()
        self._blends = blends
        self.grid = BlendGrid(blends, covers, theme)
        self.journey_from = TrackField(self.tr("From this track"), self.tr("From: a track"))
        self.journey_to = TrackField(self.tr("To this track"), self.tr("To: another track"))
        self.ingredient = TrackField(
            self.tr("A track, or a mood in words"), self.tr("A track, or a mood in words")
        )
        self._nothing = EmptyState(
            theme, "blend", self.tr("No blends yet"), translate("Paths", NO_BLENDS)
        )
        self._stack = QStackedWidget()
        self._nothing.wait()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.grid)
        self._mixed: list[tuple[Ingredient, bool]] = []
        cards = QHBoxLayout()
        cards.setSpacing(SPACE * 2)
        cards.addWidget(self._journey_card(), 1)
        cards.addWidget(self._mix_card(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE + 4)
        layout.addLayout(PageHeading(self.tr("Blends and journeys")))
        layout.addLayout(cards)
        layout.addWidget(self._strong(self.tr("Today's blends")))
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.journey_from)
        self.grid.row_chosen.connect(lambda row: self.blend_wanted.emit(blends.blend(row)))
        blends.modelReset.connect(self._on_blends_changed)
        self._show_mixed()

    def begin_journey(self, track: Track) -> None:
        """A journey is to begin with this track; where it leads is asked for."""
        self.journey_from.hold(track)
        self.journey_to.setFocus()

    def _journey_card(self) -> QFrame:
        self._steps = WholeNumber()
        self._steps.setRange(LEAST_STEPS, MOST_STEPS)
        self._steps.setValue(USUAL_STEPS)
        self._steps.setSuffix(self.tr(" tracks"))
        self._steps.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._steps.setAccessibleName(self.tr("How many tracks the journey has"))
        self._variance = QSlider(Qt.Orientation.Horizontal)
        self._variance.setRange(0, VARIANCE_STEPS)
        self._variance.setValue(round(USUAL_VARIANCE * VARIANCE_STEPS))
        self._variance.setAccessibleName(self.tr("From the straightest way to far about"))
        self._variance.setToolTip(
            self.tr(
                "The straightest way is always the same one; farther about, each journey is "
                "another."
            )
        )
        playing = QPushButton(self.tr("What plays"))
        playing.setAccessibleName(self.tr("Begin with what plays"))
        playing.clicked.connect(self.playing_wanted)
        self._go = QPushButton(self.tr("Make the journey"))
        self._go.setObjectName("primary")
        self._go.setEnabled(False)
        self._go.clicked.connect(self._on_go)
        for field in (self.journey_from, self.journey_to):
            field.track_changed.connect(lambda _track: self._on_ends_changed())
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.addWidget(self.journey_from, 0, 0)
        grid.addWidget(playing, 0, 1)
        grid.addWidget(self.journey_to, 1, 0)
        grid.addWidget(self._steps, 1, 1)
        grid.addLayout(self._ends(self.tr("Straight"), self.tr("Far about"), self._variance), 2, 0)
        grid.addWidget(self._go, 2, 1)
        grid.setColumnStretch(0, 1)
        return self._card(
            self.tr("Journey"),
            self.tr("A way from one track to another, step by step alike."),
            grid,
        )

    def _mix_card(self) -> QFrame:
        more, less = QPushButton(self.tr("More of it")), QPushButton(self.tr("None of it"))
        more.clicked.connect(partial(self._add, wanted=True))
        less.clicked.connect(partial(self._add, wanted=False))
        self.ingredient.returnPressed.connect(partial(self._add, wanted=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.ingredient, 1)
        row.addWidget(more)
        row.addWidget(less)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._mix = QPushButton(self.tr("Mix"))
        self._mix.setObjectName("primary")
        self._mix.setAccessibleName(self.tr("Make the mix"))
        self._mix.clicked.connect(self._on_mix)
        inside = QVBoxLayout()
        inside.setSpacing(SPACE)
        inside.addLayout(row)
        inside.addLayout(self._list)
        inside.addStretch()
        inside.addWidget(self._mix, 0, Qt.AlignmentFlag.AlignRight)
        return self._card(
            self.tr("Mix"), self.tr("Near to some tracks or moods, and away from others."), inside
        )

    def _add(self, _checked: bool = False, *, wanted: bool) -> None:
        chosen: Ingredient | str = self.ingredient.track or self.ingredient.text().strip()
        if chosen:
            self._mixed.append((chosen, wanted))
            self.ingredient.hold(None)
            self._show_mixed()

    def _show_mixed(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, (ingredient, wanted) in enumerate(self._mixed):
            self._list.addWidget(self._mixed_row(number, ingredient, wanted=wanted))
        if not self._mixed:
            hint = QLabel(self.tr("Try a track you love, and a mood you are not in."))
            hint.setObjectName("small")
            self._list.addWidget(hint)
        self._mix.setEnabled(any(wanted for _ingredient, wanted in self._mixed))

    def _mixed_row(self, number: int, ingredient: Ingredient, *, wanted: bool) -> QWidget:
        named = ingredient if isinstance(ingredient, str) else line(
            ingredient.title, album_artist(ingredient)
        )  # fmt: skip
        label = ElidedLabel("")
        label.setText(f"{'+' if wanted else '−'}  {named}")
        remove = QPushButton(self.tr("Remove"))
        remove.setObjectName("link")
        remove.setAccessibleName(self.tr("Remove {named} from the mix").format(named=named))
        remove.clicked.connect(lambda: self._remove(number))
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(SPACE, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(remove)
        return widget

    def _remove(self, number: int) -> None:
        del self._mixed[number]
        self._show_mixed()

    def _on_mix(self) -> None:
        self.mix_wanted.emit(
            [ingredient for ingredient, wanted in self._mixed if wanted],
            [ingredient for ingredient, wanted in self._mixed if not wanted],
        )

    def _on_ends_changed(self) -> None:
        ends = self.journey_from.track, self.journey_to.track
        self._go.setEnabled(None not in ends and ends[0] != ends[1])

    def _on_go(self) -> None:
        self.journey_wanted.emit(
            self.journey_from.track,
            self.journey_to.track,
            self._steps.value(),
            self._variance.value() / VARIANCE_STEPS,
        )

    def _on_blends_changed(self) -> None:
        self._nothing.tell()
        self._stack.setCurrentWidget(self.grid if self._blends.rowCount() else self._nothing)

    @staticmethod
    def _strong(text: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName("strong")
        label.setContentsMargins(SPACE, SPACE, 0, 0)
        return label

    @staticmethod
    def _ends(left: str, right: str, slider: QSlider) -> QVBoxLayout:
        ends = QHBoxLayout()
        for text in (left, right):
            label = QLabel(text)
            label.setObjectName("small")
            ends.addWidget(label)
        ends.insertStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(slider)
        column.addLayout(ends)
        return column

    @staticmethod
    def _card(heading: str, about: str, inside: QVBoxLayout | QGridLayout) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        title = QLabel(heading)
        title.setObjectName("strong")
        told = QLabel(about)
        told.setObjectName("small")
        told.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(told)
        column.addLayout(inside)
        column.addStretch()
        return card
