"""Is it learning? Rates over time, what the last facts changed, and a fair comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.theme import SPACE, Theme
from player.views.empty_state import EmptyState
from player.views.learning_charts import rate_chart
from player.wording import count
from recommender import Chooser, Comparison, Estimate, Period, Verdict, WeightChange

LEAST_PLAYS = 20
NOTHING_YET = (
    "After some twenty plays this page shows, from your own listening and nothing else, whether "
    "Hearth's choices get better: fewer skips, more that you come back to."
)
RATES: tuple[tuple[str, str, Callable[[Period], Estimate]], ...] = (
    ("Skipped", "Share of plays skipped in their first half.", lambda p: p.skip_rate),
    ("Came back to", "New tracks you played again within a month.", lambda p: p.replay_rate),
    ("New to you", "Share of plays of tracks never heard before.", lambda p: p.novelty),
    ("Of your library", "How much has been heard by now.", lambda p: _certain(p.coverage)),
)
NAMES = {Chooser.HEARTH: "Hearth", Chooser.LISTENER: "your own picks"}
COMPARE = (
    "Replays your log to estimate what shuffle, popularity and each single source would have "
    "brought on the very same occasions. It takes a moment."
)


class LearningView(QWidget):
    """Charts above, sentences below; what is not known yet is said."""

    comparison_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[int, Sequence[Period], Sequence[WeightChange]] | None = None
        self._comparisons: Sequence[Comparison] | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState(theme, "learning", "Not enough evidence yet", NOTHING_YET))
        self._area = QScrollArea()
        self._area.setObjectName("plain")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.addWidget(self._area)
        self._told = QLabel()
        self._told.setObjectName("muted")
        self._compare = QPushButton("Compare with other ways")
        self._compare.setToolTip(COMPARE)
        self._compare.setAccessibleName(self._compare.text())
        self._compare.setAccessibleDescription(COMPARE)
        self._compare.setEnabled(False)
        self._compare.clicked.connect(self.comparison_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE * 2, 0)
        layout.setSpacing(SPACE + 4)
        layout.addLayout(self._heading())
        layout.addWidget(self._stack, 1)
        theme.changed.connect(self._build)

    @property
    def shown(self) -> bool:
        """Whether anything was shown yet."""
        return self._shown is not None

    def show_learning(
        self, plays: int, periods: Sequence[Period], changes: Sequence[WeightChange]
    ) -> None:
        """Show how it went so far."""
        self._shown = plays, periods, changes
        self._told.setText(f"from {count(plays, 'play')} of yours" if plays else "")
        self._compare.setEnabled(plays >= LEAST_PLAYS)
        self._build()

    def show_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        """Show what other ways to choose would have brought."""
        self._comparisons = comparisons
        self._build()

    def _heading(self) -> QHBoxLayout:
        title = QLabel("Is it learning?")
        title.setObjectName("title")
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, 0, SPACE * 2, 0)
        row.setSpacing(SPACE + 4)
        row.addWidget(title)
        row.addWidget(self._told)
        row.addStretch()
        row.addWidget(self._compare)
        return row

    def _build(self) -> None:
        if self._shown is None:
            return
        plays, periods, changes = self._shown
        enough = plays >= LEAST_PLAYS and bool(periods)
        self._stack.setCurrentIndex(1 if enough else 0)
        if not enough:
            return
        content = QWidget()
        content.setObjectName("page")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, SPACE * 2, SPACE * 3)
        grid.setSpacing(SPACE * 2)
        for number, (heading, about, rate) in enumerate(RATES):
            told = _latest(periods, rate)
            plot = rate_chart(periods, rate, f"{heading}: {told}", self._theme)
            grid.addWidget(_card(heading, about, plot, told), number // 2, number % 2)
        grid.addWidget(self._changes_card(changes), 2, 0)
        grid.addWidget(self._comparison_card(), 2, 1)
        grid.setRowStretch(3, 1)
        at = self._area.verticalScrollBar().value()
        self._area.setWidget(content)
        self._area.verticalScrollBar().setValue(at)

    def _changes_card(self, changes: Sequence[WeightChange]) -> QFrame:
        lines = [_capital(change.words) for change in changes]
        nothing = "They changed nothing worth telling."
        return _card("What your last hundred acts changed", "", _sentences(lines or [nothing]), "")

    def _comparison_card(self) -> QFrame:
        about = (
            "What the same occasions would have been worth, in mean reward, with 95 % intervals."
        )
        if self._comparisons is None:
            return _card("Against other ways", COMPARE, QWidget(), "")
        lines = [_verdict(comparison) for comparison in self._comparisons]
        nothing = "No queue of Hearth's was heard yet: there is nothing to compare."
        return _card("Against other ways", about, _sentences(lines or [nothing]), "")


def _card(heading: str, about: str, inside: QWidget, told: str) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
    column.setSpacing(SPACE // 2)
    title = QLabel(heading)
    title.setObjectName("strong")
    column.addWidget(title)
    if about:
        column.addWidget(_text(about, "small"))
    column.addWidget(inside)
    if told:
        column.addWidget(_text(told, "muted"))
    column.addStretch()
    return card


def _text(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def _sentences(lines: Sequence[str]) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, SPACE // 2, 0, 0)
    column.setSpacing(SPACE)
    for text in lines:
        column.addWidget(_text(text, ""))
    return widget


def _latest(periods: Sequence[Period], rate: Callable[[Period], Estimate]) -> str:
    """The newest figures of both choosers in words."""
    parts = []
    for chooser, name in NAMES.items():
        known = [p for p in periods if p.chooser is chooser and rate(p).plays]
        if known:
            newest = rate(max(known, key=lambda period: period.begins))
            parts.append(f"{name} {_percent(newest)}")
    return _capital("last: " + ", ".join(parts) + ".") if parts else "Not enough evidence yet."


def _percent(estimate: Estimate) -> str:
    value = f"{100 * estimate.value:.0f} %"
    if estimate.low == estimate.high:
        return value
    return f"{value} ({100 * estimate.low:.0f} to {100 * estimate.high:.0f})"


def _certain(share: float) -> Estimate:
    return Estimate(share, share, share, 1)


def _verdict(comparison: Comparison) -> str:
    if comparison.verdict is Verdict.NOT_ENOUGH:
        worth = count(round(comparison.effective_plays), "play")
        return f"Against {comparison.against}: not enough evidence yet (worth {worth})."
    difference = comparison.difference
    interval = f"{difference.value:+.2f} ({difference.low:+.2f} to {difference.high:+.2f})"
    judged = {
        Verdict.BETTER: "Hearth does better",
        Verdict.WORSE: "Hearth does worse",
        Verdict.UNDECIDED: "undecided",
    }[comparison.verdict]
    return f"Against {comparison.against}: {judged}, {interval}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
