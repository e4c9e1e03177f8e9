"""Looking for duplicates in the background, and showing what was found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from player.pages.kit import Kit
from player.tasks import Task, TaskState
from player.views.duplicates import DuplicatesDialog
from player.wording import count
from recommender import AnalysisState, DuplicateGroup, Origin, Progress, WorkControl


class DuplicateSearch(QObject):
    """Answers the command: one search at a time, which can be cancelled like any long work."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._task: Task | None = None
        kit.commands["duplicates"].triggered.connect(lambda _on: self.search())

    def search(self) -> None:
        """Look through the whole library."""
        if self._task is not None and self._task.state is not TaskState.ENDED:
            return
        library = self._kit.library

        def run(
            report: Callable[[Progress], None], control: WorkControl
        ) -> tuple[list[DuplicateGroup], AnalysisState, bool]:
            groups = library.duplicates.find(progress=report, control=control)
            return groups, library.analysis_state(), control.cancelled

        self._task = self._kit.tasks.work(
            self.tr("Looking for duplicates"),
            run,
            lambda found: self._on_found(*found),
            self._kit.actions.action_failed.emit,
        )

    def _on_found(
        self, groups: list[DuplicateGroup], state: AnalysisState, cancelled: bool
    ) -> None:
        if cancelled:
            return
        unheard = state.tracks - state.sound
        note = (
            self.tr(
                "{tracks} not analysed yet: among these only files with the very same data "
                "were found."
            ).format(tracks=count(unheard, "track"))
            if unheard > 0
            else ""
        )
        dialog = DuplicatesDialog(groups, note, self._kit.window)
        dialog.folder_wanted.connect(self._kit.actions.show_in_folder)
        dialog.play_wanted.connect(lambda track: self._kit.actions.play([track], Origin.LIBRARY))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
