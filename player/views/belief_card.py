"""Beliefs as the listener reads them: a row each with its lean; opened, its evidence and verbs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from player.phrasing import told
from player.theme import SPACE, Theme, Type
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.painting import RIGHT, draw_text, fill_round, mirror, outline
from player.wording import count, day, isolated, on_button
from recommender import Belief, Says, Track

ROW_PX = 36
BAR_PX = 120
WIDEST = 888
"""No count of plays is written wider."""
SHOWN_AT_FIRST = 5
CHANGED = 0.1
"""A lean that moved by more than this since the last season is marked."""
MUCH, LITTLE = 0.35, 0.12
LEANS = {
    True: (
        QT_TRANSLATE_NOOP("BeliefCard", "a little better"),
        QT_TRANSLATE_NOOP("BeliefCard", "better"),
        QT_TRANSLATE_NOOP("BeliefCard", "much better"),
    ),
    False: (
        QT_TRANSLATE_NOOP("BeliefCard", "a little worse"),
        QT_TRANSLATE_NOOP("BeliefCard", "worse"),
        QT_TRANSLATE_NOOP("BeliefCard", "much worse"),
    ),
}
"""How much better or worse than most something is liked: hardly, clearly, very."""
SAID = {
    Says.MORE: QT_TRANSLATE_NOOP("BeliefCard", "You asked for more."),
    Says.LESS: QT_TRANSLATE_NOOP("BeliefCard", "You asked for less."),
}


class BeliefRow(QAbstractButton):
    """A name, a bar to the right for liking and to the left for disliking, and counts."""

    def __init__(self, belief: Belief, theme: Theme) -> None:
        super().__init__()
        self.belief = belief
        self._called = told(belief.words)
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{self._called}: {_lean_in_words(belief)}")
        self.setAccessibleDescription(self.tr("Opens the evidence"))
        self.setToolTip(
            self.tr("{name}: {told}. Press for the evidence.").format(
                name=self._called, told=_lean_in_words(belief)
            )
        )

    def sizeHint(self) -> QSize:
        """As wide as there is room, one line high."""
        return QSize(280, ROW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line."""
        del event
        painter, theme, belief = QPainter(self), self._theme, self.belief
        area = self.rect().adjusted(0, 1, 0, -1)
        if self.isRightToLeft():
            mirror(painter, area)
        if self.isChecked():
            fill_round(painter, area, theme.colour("selection"), 8)
        elif self.underMouse():
            fill_round(painter, area, theme.colour("hover"), 8)
        if self.hasFocus():
            outline(painter, area, theme.colour("accent"), 8)
        right = area.right() - SPACE
        small, muted = theme.font(Type.SMALL), theme.colour("muted")
        finished = self.tr("finished {finished} of {plays}")
        # As wide for every row, so that the bars stand under one another.
        widest = finished.format(finished=WIDEST, plays=WIDEST)
        width = QFontMetrics(small).horizontalAdvance(widest)
        counts = QRect(right - width, area.top(), width, area.height())
        finished = finished.format(finished=belief.finished, plays=belief.plays)
        draw_text(painter, counts, finished, small, muted, RIGHT)
        bar = QRectF(counts.left() - SPACE * 2 - BAR_PX, area.center().y() - 4, BAR_PX, 8)
        self._paint_bar(painter, bar)
        left = area.left() + SPACE
        name = QRect(left, area.top(), int(bar.left()) - SPACE * 2 - left, area.height())
        draw_text(painter, name, self._name(), theme.font(bold=True), theme.colour("text"))

    def _name(self) -> str:
        change = self.belief.change
        if change is None or abs(change) < CHANGED:
            return self._called
        return f"{self._called} {'↑' if change > 0 else '↓'}"

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        """From the middle to the right for better than most, to the left for worse."""
        theme, lean = self._theme, self.belief.lean
        fill_round(painter, bar.toRect(), theme.colour("raised"), 4)
        middle = bar.center().x()
        reach = bar.width() / 2 * min(abs(lean) * 1.5, 1.0)
        start = middle if lean >= 0 else middle - reach
        colour = theme.colour("accent" if lean >= 0 else "sound")
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(start, bar.top(), max(reach, 2.0), bar.height()), 4, 4)
        painter.setPen(theme.colour("muted"))
        painter.drawLine(QPointF(middle, bar.top() - 3), QPointF(middle, bar.bottom() + 3))


class BeliefEvidence(QWidget):
    """What a belief stands on, and what can be said to it."""

    said = Signal(object)
    """A :class:`Says`."""
    track_chosen = Signal(object)

    def __init__(self, belief: Belief, tracks: Sequence[Track], now: datetime) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, 0, SPACE, SPACE)
        column.setSpacing(SPACE // 2)
        account = QLabel(_sentence(belief, now))
        account.setObjectName("muted")
        account.setWordWrap(True)
        column.addWidget(account)
        for track in tracks:
            button = QPushButton(on_button(_fitted(f"{track.title} · {track.artist}", 52)))
            button.setObjectName("link")
            button.setToolTip(self.tr("Play this track"))
            button.setAccessibleName(
                self.tr("Play {title} by {artist}").format(title=track.title, artist=track.artist)
            )
            button.clicked.connect(lambda _on, track=track: self.track_chosen.emit(track))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._verbs(belief))

    def _verbs(self, belief: Belief) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE // 2, 0, 0)
        row.setSpacing(SPACE)
        verbs = [
            (Says.MORE, self.tr("More of this")),
            (Says.LESS, self.tr("Less of this")),
            (Says.FORGET, self.tr("Forget")),
        ]
        if belief.said is not None:
            verbs = [(Says.NOTHING, self.tr("Take back what I said")), verbs[-1]]
        for says, text in verbs:
            button = QPushButton(text)
            button.setObjectName("chip")
            button.setAccessibleName(f"{text}: {told(belief.words)}")
            button.clicked.connect(lambda _on, says=says: self.said.emit(says))
            row.addWidget(button)
        row.addStretch()
        return row


class BeliefCard(QFrame):
    """The beliefs of one kind, strongest first; one of them may be open."""

    said = Signal(object, object)
    """A belief and a :class:`Says`."""
    track_chosen = Signal(object)
    opened = Signal(object)
    """A belief, or None when its evidence is closed."""

    def __init__(
        self,
        heading: str,
        beliefs: Sequence[Belief],
        tracks: Mapping[int, Track],
        now: datetime,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._tracks, self._now, self._theme = tracks, now, theme
        self._open: BeliefEvidence | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        self._column.setSpacing(2)
        title = QLabel(heading)
        title.setObjectName("strong")
        self._column.addWidget(title)
        self._column.addSpacing(SPACE // 2)
        self._rows = [self._row(belief) for belief in beliefs]
        for row in self._rows[SHOWN_AT_FIRST:]:
            row.hide()
        hidden = len(self._rows) - SHOWN_AT_FIRST
        if hidden > 0:
            more = QPushButton(self.tr("Show {hidden} more").format(hidden=hidden))
            more.setObjectName("link")
            more.setAccessibleName(f"{more.text()}: {heading}")
            more.clicked.connect(lambda: self._show_all(more))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def open(self, name: str) -> None:
        """Open the evidence of a belief, if it is still held."""
        for row in self._rows:
            if row.belief.name == name:
                row.show()
                row.setChecked(True)

    def _row(self, belief: Belief) -> BeliefRow:
        row = BeliefRow(belief, self._theme)
        row.toggled.connect(lambda on: self._on_toggled(row, belief, on=on))
        self._column.addWidget(row)
        return row

    def _on_toggled(self, row: BeliefRow, belief: Belief, *, on: bool) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None
        self.opened.emit(belief if on else None)
        if not on:
            return
        for other in self._rows:
            if other is not row:
                other.blockSignals(True)
                other.setChecked(False)
                other.blockSignals(False)
        known = [self._tracks[i] for i in belief.track_ids if i in self._tracks]
        self._open = BeliefEvidence(belief, known, self._now)
        self._open.said.connect(lambda says: self.said.emit(belief, says))
        self._open.track_chosen.connect(self.track_chosen)
        self._column.insertWidget(self._column.indexOf(row) + 1, self._open)

    def _show_all(self, more: QPushButton) -> None:
        for row in self._rows:
            row.show()
        more.hide()


def _lean_in_words(belief: Belief) -> str:
    size = abs(belief.lean)
    lean = LEANS[belief.lean >= 0][(size >= LITTLE) + (size > MUCH)]
    words = translate("BeliefCard", "{lean} than most; finished {finished} of {plays}")
    return words.format(
        lean=translate("BeliefCard", lean),
        finished=belief.finished,
        plays=count(belief.plays, "play"),
    )


def _sentence(belief: Belief, now: datetime) -> str:
    of = translate(
        "BeliefCard", "Of {plays} you finished {finished} and skipped {skipped}, the last {day}."
    )
    parts = [
        of.format(
            plays=count(belief.plays, "play"),
            finished=belief.finished,
            skipped=belief.skipped,
            day=day(belief.last_at, now),
        )
    ]
    if belief.change is not None and abs(belief.change) >= CHANGED:
        more = translate("BeliefCard", "You like it more than before the last three months.")
        less = translate("BeliefCard", "You like it less than before the last three months.")
        parts.append(more if belief.change > 0 else less)
    if belief.said in SAID:
        parts.append(translate("BeliefCard", SAID[belief.said]))
    if belief.track_ids:
        parts.append(translate("BeliefCard", "It stands most of all on:"))
    return " ".join(parts)


def _fitted(text: str, letters: int) -> str:
    return isolated(text if len(text) <= letters else text[: letters - 1] + "…")
