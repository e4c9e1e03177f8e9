"""Is it learning? Rates over time, what the last facts changed, and a fair comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from player.phrasing import told
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.card_page import CardPage, card, sentence
from player.views.empty_state import EmptyState
from player.views.learning_charts import rate_chart
from player.wording import count
from recommender import Chooser, Comparison, Estimate, Period, Verdict, WeightChange

LEAST_PLAYS = 20
NOTHING_YET = QT_TRANSLATE_NOOP(
    "Learning",
    "After some twenty plays this page shows, from your own listening and nothing else, whether "
    "Hearth's choices get better: fewer skips, more that you come back to.",
)
RATES: tuple[tuple[str, str, Callable[[Period], Estimate]], ...] = (
    (
        QT_TRANSLATE_NOOP("Learning", "Skipped"),
        QT_TRANSLATE_NOOP("Learning", "Share of plays skipped in their first half."),
        lambda p: p.skip_rate,
    ),
    (
        QT_TRANSLATE_NOOP("Learning", "Came back to"),
        QT_TRANSLATE_NOOP("Learning", "New tracks you played again within a month."),
        lambda p: p.replay_rate,
    ),
    (
        QT_TRANSLATE_NOOP("Learning", "New to you"),
        QT_TRANSLATE_NOOP("Learning", "Share of plays of tracks never heard before."),
        lambda p: p.novelty,
    ),
    (
        QT_TRANSLATE_NOOP("Learning", "Of your library"),
        QT_TRANSLATE_NOOP("Learning", "How much has been heard by now."),
        lambda p: _certain(p.coverage),
    ),
)
NAMES = {
    Chooser.HEARTH: "Hearth",
    Chooser.LISTENER: QT_TRANSLATE_NOOP("Learning", "your own picks"),
}
OTHER_WAYS = {
    "shuffle": QT_TRANSLATE_NOOP("Learning", "shuffle"),
    "popularity": QT_TRANSLATE_NOOP("Learning", "popularity"),
    "people": QT_TRANSLATE_NOOP("Learning", "people"),
    "sound": QT_TRANSLATE_NOOP("Learning", "sound"),
    "words": QT_TRANSLATE_NOOP("Learning", "words"),
    "learning": QT_TRANSLATE_NOOP("Learning", "learning"),
}
"""What Discover is compared with: its own sources alone, or none of them."""
COMPARE = QT_TRANSLATE_NOOP(
    "Learning",
    "Replays your log to estimate what shuffle, popularity and each single source would have "
    "brought on the very same occasions. It takes a moment.",
)


class LearningView(CardPage):
    """Charts above, sentences below; what is not known yet is said."""

    comparison_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[int, Sequence[Period], Sequence[WeightChange]] | None = None
        self._comparisons: Sequence[Comparison] | None = None
        self._compare = QPushButton(self.tr("Compare with other ways"))
        compare = translate("Learning", COMPARE)
        self._compare.setToolTip(compare)
        self._compare.setAccessibleName(self._compare.text())
        self._compare.setAccessibleDescription(compare)
        self._compare.setEnabled(False)
        self._compare.clicked.connect(self.comparison_wanted)
        empty = EmptyState(
            theme,
            "learning",
            self.tr("Not enough evidence yet"),
            translate("Learning", NOTHING_YET),
        )
        self.arrange(self.tr("Is it learning?"), empty, self._compare)
        theme.changed.connect(self._build)

    @property
    def shown(self) -> bool:
        """Whether anything was shown yet."""
        return self._shown is not None

    def show_learning(
        self, plays: int, periods: Sequence[Period], changes: Sequence[WeightChange]
    ) -> None:
        """Show how it went so far."""
        shown = plays, periods, changes
        if shown == self._shown:
            return  # looked at once more: its charts are costly to build
        self._shown = shown
        self.heading.told.setText(
            self.tr("from {plays} of yours").format(plays=count(plays, "play")) if plays else ""
        )
        self._compare.setEnabled(plays >= LEAST_PLAYS)
        self._build()

    def show_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        """Show what other ways to choose would have brought."""
        self._comparisons = comparisons
        self._build()

    def _build(self) -> None:
        if self._shown is None:
            return
        plays, periods, changes = self._shown
        enough = plays >= LEAST_PLAYS and bool(periods)
        if not enough:
            self.show_empty()
            return
        grid = QGridLayout()
        grid.setSpacing(SPACE * 2)
        for number, (name, meaning, rate) in enumerate(RATES):
            heading, about = translate("Learning", name), translate("Learning", meaning)
            figures = _latest(periods, rate)
            known = any(rate(period).plays for period in periods)
            says = f"{heading}: {figures}"
            plot = rate_chart(periods, rate, says, self._theme) if known else QWidget()
            grid.addWidget(_card(heading, about, plot, figures), number // 2, number % 2)
        grid.addWidget(self._changes_card(changes), 2, 0)
        grid.addWidget(self._comparison_card(), 2, 1)
        grid.setRowStretch(3, 1)
        self.show_cards(grid)

    def _changes_card(self, changes: Sequence[WeightChange]) -> QFrame:
        lines = [told(change.words) for change in changes]
        nothing = self.tr("They changed nothing worth telling.")
        return _card(
            self.tr("What your last hundred acts changed"), "", _sentences(lines or [nothing])
        )

    def _comparison_card(self) -> QFrame:
        about = self.tr(
            "What the same occasions would have been worth, in mean reward, with 95 % intervals."
        )
        if self._comparisons is None:
            return _card(self.tr("Against other ways"), translate("Learning", COMPARE), QWidget())
        lines = [_verdict(comparison) for comparison in self._comparisons]
        nothing = self.tr("No queue of Hearth's was heard yet: there is nothing to compare.")
        return _card(self.tr("Against other ways"), about, _sentences(lines or [nothing]))


def _card(heading: str, about: str, inside: QWidget, told: str = "") -> QFrame:
    """One card of the grid: what it holds stands at its top, however high its neighbour is."""
    frame = card(heading, about, inside, told)
    column = frame.layout()
    assert isinstance(column, QVBoxLayout)
    column.addStretch()
    return frame


def _sentences(lines: Sequence[str]) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, SPACE // 2, 0, 0)
    column.setSpacing(SPACE)
    for text in lines:
        column.addWidget(sentence(text))
    return widget


def _latest(periods: Sequence[Period], rate: Callable[[Period], Estimate]) -> str:
    """The newest figures of both choosers in words."""
    parts = []
    for chooser, name in NAMES.items():
        known = [p for p in periods if p.chooser is chooser and rate(p).plays]
        if known:
            newest = rate(max(known, key=lambda period: period.begins))
            parts.append(f"{translate('Learning', name)} {_percent(newest)}")
    if not parts:
        return translate("Learning", "Not enough evidence yet.")
    return translate("Learning", "Last: {figures}.").format(figures=", ".join(parts))


def _percent(estimate: Estimate) -> str:
    value = f"{100 * estimate.value:.0f} %"
    if estimate.low == estimate.high:
        return value
    return _interval(value, f"{100 * estimate.low:.0f}", f"{100 * estimate.high:.0f}")


def _interval(value: str, low: str, high: str) -> str:
    return translate("Learning", "{value} ({low} to {high})").format(
        value=value, low=low, high=high
    )


def _certain(share: float) -> Estimate:
    return Estimate(share, share, share, 1)


def _other_way(comparison: Comparison) -> str:
    return translate("Learning", OTHER_WAYS.get(comparison.against, comparison.against))


def _verdict(comparison: Comparison) -> str:
    if comparison.verdict is Verdict.NOT_ENOUGH:
        worth = count(round(comparison.effective_plays), "play")
        return translate(
            "Learning", "Against {against}: not enough evidence yet (worth {worth})."
        ).format(against=_other_way(comparison), worth=worth)
    difference = comparison.difference
    value, low, high = (f"{x:+.2f}" for x in (difference.value, difference.low, difference.high))
    judged = {
        Verdict.BETTER: translate("Learning", "Hearth does better"),
        Verdict.WORSE: translate("Learning", "Hearth does worse"),
        Verdict.UNDECIDED: translate("Learning", "undecided"),
    }[comparison.verdict]
    return translate("Learning", "Against {against}: {judged}, {interval}.").format(
        against=_other_way(comparison), judged=judged, interval=_interval(value, low, high)
    )
