"""Scanning and analysing in the background: what starts when, and what follows."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from player.settings import ANALYSIS, Settings
from player.tasks import Task, Tasks
from recommender import AnalysisReport, ModelStatus, Progress, ScanReport, WorkControl

if TYPE_CHECKING:
    from recommender import Hearth

REFRESH_MS = 1_000
WORDS_REST = 20
"""While a scan goes on, words for searches are read anew after so many times as long as it took."""


class LibraryWork(QObject):
    """Adds folders, scans them and lets analysis follow by itself."""

    library_changed = Signal()
    scan_finished = Signal(object)
    analysis_finished = Signal(object)
    models_missing = Signal(object)
    """Those of the trained models whose weights are not installed, as a list."""
    models_installed = Signal()
    work_failed = Signal(object)

    def __init__(self, library: Hearth, tasks: Tasks, settings: Settings) -> None:
        super().__init__(tasks)
        self._library = library
        self._tasks = tasks
        self._settings = settings
        self._scan: Task | None = None
        self._analysis: Task | None = None
        self._installation: Task | None = None
        self._scan_again: list[Path] | None = None
        self._changed_again: set[str] = set()
        self._analyse_again = False
        self._words_due_s = 0.0
        self._refresh = QTimer(self)
        self._refresh.setInterval(REFRESH_MS)
        self._refresh.timeout.connect(self.library_changed)
        self.library_changed.connect(self.prepare_search)
        settings.option_changed.connect(self._on_option_changed)

    @property
    def scanning(self) -> bool:
        """Whether a scan runs or is still to follow."""
        return self._scan is not None or self._scan_again is not None or bool(self._changed_again)

    def remove_folder(self, folder: Path) -> None:
        """Let a folder leave the library; its history stays, and comes back with it."""
        self._tasks.write(
            lambda: self._library.remove_folder(folder),
            lambda _none: self.library_changed.emit(),
            self.work_failed.emit,
        )

    def add_folder(self, folder: Path) -> None:
        """Make a folder part of the library and scan it."""
        self._tasks.write(
            lambda: self._library.add_folder(folder),
            lambda _none: self.scan([folder]),
            self.work_failed.emit,
        )

    def scan(self, folders: Sequence[Path] | None = None) -> None:
        """Read what is new or changed; a scan asked for during another one follows it."""
        if self._scan is not None:
            self._scan_again = [] if folders is None else [*(self._scan_again or []), *folders]
            return
        wanted = list(folders) if folders else None

        self._start_scan(
            lambda report, control: self._library.scan(wanted, progress=report, control=control)
        )

    def prepare_search(self) -> None:
        """Let searches be quick again, now and then while a scan goes on changing what is there."""
        began_s = time.monotonic()
        if self.scanning:
            if began_s < self._words_due_s:
                return
            self._words_due_s = math.inf

        def prepared(_none: None) -> None:
            now_s = time.monotonic()
            self._words_due_s = now_s + WORDS_REST * (now_s - began_s)
            if self._library.matches.may_lag and not self.scanning:
                self._library.matches.may_lag = False
                self.library_changed.emit()

        self._tasks.read(self._library.matches.prepare, prepared)

    def rescan(self, changed: Collection[str]) -> None:
        """Look again at some folders inside the music folders, after what runs now."""
        if self._scan is not None:
            self._changed_again.update(changed)
            return
        self._start_scan(
            lambda report, control: self._library.watching.rescan(
                changed, progress=report, control=control
            )
        )

    def _start_scan(
        self, run: Callable[[Callable[[Progress], None], WorkControl], ScanReport]
    ) -> None:
        self._scan = self._tasks.work(
            self.tr("Reading your music"), run, self._on_scanned, self._on_scan_broke
        )
        self._library.matches.may_lag = True
        self._refresh.start()

    def analyse(self) -> None:
        """Listen to what is new, words first; asked for during a run, it follows that run."""
        if not self._settings.get(ANALYSIS):
            return
        if self._analysis is not None:
            self._analyse_again = True
            return

        def run(report: Callable[[Progress], None], control: WorkControl) -> AnalysisReport:
            return self._library.analyse(progress=report, control=control)

        self._analysis = self._tasks.work(
            self.tr("Getting to know your music"), run, self._on_analysed, self._on_analysis_broke
        )

    def prefer(self, track_ids: Sequence[int]) -> None:
        """What plays or was queued is analysed before the rest."""
        self._tasks.read(lambda: self._library.analyse_first(track_ids))

    def install_models(self) -> None:
        """Fetch the trained models: the one thing Hearth ever uses a network for."""
        if self._installation is not None:
            return

        def run(report: Callable[[Progress], None], _control: WorkControl) -> object:
            return self._library.install_models(progress=report)

        self._installation = self._tasks.work(
            self.tr("Fetching the listening models"),
            run,
            self._on_installed,
            self._on_installation_broke,
        )

    def _on_scanned(self, report: ScanReport) -> None:
        self._end_scan()
        self.scan_finished.emit(report)
        if self._scan_again is not None:
            again, self._scan_again = self._scan_again, None
            self.scan(again)
        elif self._changed_again:
            changed, self._changed_again = self._changed_again, set()
            self.rescan(changed)
        elif not report.cancelled:
            self.analyse()

    def _on_scan_broke(self, error: Exception) -> None:
        self._end_scan()
        self.work_failed.emit(error)

    def _end_scan(self) -> None:
        self._scan = None
        self._refresh.stop()
        self.library_changed.emit()

    def _on_analysed(self, report: AnalysisReport) -> None:
        self._analysis = None
        self.analysis_finished.emit(report)
        self._tasks.read(self._library.models, self._on_models_read)
        if self._analyse_again:
            self._analyse_again = False
            self.analyse()

    def _on_models_read(self, models: list[ModelStatus]) -> None:
        missing = [model for model in models if not model.installed]
        if missing:
            self.models_missing.emit(missing)

    def _on_analysis_broke(self, error: Exception) -> None:
        self._analysis = None
        self.work_failed.emit(error)

    def _on_installed(self, _models: object) -> None:
        self._installation = None
        self.models_installed.emit()
        self.analyse()

    def _on_installation_broke(self, error: Exception) -> None:
        self._installation = None
        self.work_failed.emit(error)

    def _on_option_changed(self, key: str) -> None:
        if key != ANALYSIS.key:
            return
        if self._settings.get(ANALYSIS):
            self.analyse()
        elif self._analysis is not None:
            self._analyse_again = False
            self._tasks.cancel(self._analysis)
