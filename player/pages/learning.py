"""The page that shows whether Hearth learns, on the listener's own facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from player.pages.kit import Kit
from player.pages.late_page import LatePage
from player.views.sidebar import Place
from recommender import LearningReport, Period, Progress, WeightChange, WorkControl

if TYPE_CHECKING:
    from player.views.learning import LearningView


class LearningPage(LatePage):
    """Reads the evidence each time the page is looked at; compares when asked to."""

    place = Place.LEARNING
    module = "player.views.learning"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.learning: LearningView | None = None
        self._comparing = False

    def build(self) -> None:
        """Periods, weights and comparisons."""
        from player.views.learning import LearningView

        self.learning = LearningView(self.kit.theme)
        self.learning.comparison_wanted.connect(self._on_comparison_wanted)
        self.view.fill(self.learning)

    def read(self) -> None:
        """Read the evidence."""
        self.kit.tasks.read(self._read, self._on_read, key="learning")

    def _read(self) -> tuple[int, Sequence[Period], Sequence[WeightChange]]:
        evidence = self.kit.library.evidence
        return len(self.kit.library.interactions()), evidence.periods(), evidence.changes()

    def _on_read(self, answer: tuple[int, Sequence[Period], Sequence[WeightChange]]) -> None:
        if self.learning is not None:
            self.learning.show_learning(*answer)

    def _on_comparison_wanted(self) -> None:
        if self._comparing:
            return
        self._comparing = True

        def run(report: Callable[[Progress], None], control: WorkControl) -> LearningReport:
            return self.kit.library.evidence.report(report, control)

        self.kit.tasks.work(
            self.tr("Comparing with other ways to choose"), run, self._on_compared, self._on_broke
        )

    def _on_compared(self, report: LearningReport) -> None:
        self._comparing = False
        if self.learning is not None:
            self.learning.show_comparisons(report.comparisons)

    def _on_broke(self, error: Exception) -> None:
        self._comparing = False
        self.kit.actions.action_failed.emit(error)
