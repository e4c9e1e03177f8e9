"""What the window tells the listener by itself: scans, models, files that fail, lost sound."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from player.pages.kit import Kit
from player.phrasing import from_english
from player.playback.controller import OutputStatus
from player.playback.play_queue import QueueEntry
from player.settings import ANALYSIS
from player.views.problems import ProblemsDialog
from player.views.sidebar import Place
from player.wording import count, output_told
from recommender import Failure, ModelStatus, ScanReport


class Notices(QObject):
    """Puts what happens in the background into sentences of the message bar."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._messages = kit.window.messages
        self._models_told = False
        self._sounded = False
        self._waiting = False
        kit.actions.message_raised.connect(self._messages.tell)
        kit.actions.undo_offered.connect(self._on_undo_offered)
        kit.work.scan_finished.connect(self._on_scan_finished)
        kit.work.models_missing.connect(self._on_models_missing)
        kit.work.models_installed.connect(
            lambda: self._messages.tell(self.tr("The listening models are installed."))
        )
        kit.playback.entry_failed.connect(self._on_entry_failed)
        kit.playback.output_changed.connect(self._on_output_changed)
        kit.commands["problems"].triggered.connect(lambda _on: self.show_problems())

    def show_problems(self) -> None:
        """List the files that could not be read, and why."""
        self._kit.tasks.read(self._kit.library.failures, self._on_failures_read)

    def tell_not_analysed(self) -> None:
        """What was asked for needs what analysis finds: say whether that is on its way."""
        if self._kit.settings.get(ANALYSIS):
            self._messages.tell(
                self.tr(
                    "Hearth is getting to know your music: moods can be asked for as soon as "
                    "it has heard some of it."
                ),
                stays=True,
            )
            return
        self._messages.tell(
            self.tr(
                "Moods can be asked for once Hearth has listened to your music, and that is "
                "switched off."
            ),
            stays=True,
            button=self.tr("Let it listen"),
            do=lambda: self._kit.settings.set(ANALYSIS, True),
        )

    def _on_undo_offered(self, text: str, undo: Callable[[], None]) -> None:
        """The Discover page says it itself, where it happens."""
        if self._kit.window.place is not Place.DISCOVER:
            self._messages.tell(text, button=self.tr("Undo"), do=undo)

    def _on_failures_read(self, failures: list[Failure]) -> None:
        dialog = ProblemsDialog(failures, self._kit.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_scan_finished(self, report: ScanReport) -> None:
        for folder in report.unavailable:
            self._messages.tell(
                self.tr("{folder} is not there now. Its tracks stay in the library.").format(
                    folder=folder
                ),
                stays=True,
            )
        if report.failed:
            self._messages.tell(
                self.tr("{files} could not be read.").format(
                    files=count(len(report.failed), "file")
                ),
                button=self.tr("Show"),
                do=self.show_problems,
            )
        elif report.added:
            self._messages.tell(
                self.tr(
                    "{tracks} added. Play anything, or press Discover: Hearth gets to know the "
                    "music meanwhile."
                ).format(tracks=count(report.added, "track"))
            )

    def _on_models_missing(self, models: list[ModelStatus]) -> None:
        if self._models_told:
            return
        self._models_told = True
        names = ", ".join(model.name for model in models)
        self._messages.tell(
            self.tr(
                "To know music by its sound and words, Hearth needs its listening models "
                "({names}). They are fetched once; after that Hearth never uses the network."
            ).format(names=names),
            stays=True,
            button=self.tr("Install now"),
            do=self._kit.work.install_models,
        )

    def _on_entry_failed(self, entry: QueueEntry, reason: str) -> None:
        self._messages.tell(
            self.tr("“{title}” cannot be played: {reason}").format(
                title=entry.track.title, reason=from_english(reason)
            )
        )

    def _on_output_changed(self, output: OutputStatus) -> None:
        if output.waiting:
            self._messages.tell(
                output_told(output),
                stays=True,
                button=self.tr("Play elsewhere"),
                do=self._kit.playback.play,
            )
        elif self._waiting and not output.silent:
            self._messages.tell(self.tr("The sound is on {name} again.").format(name=output.name))
        elif output.silent and self._sounded:
            self._messages.tell(output_told(output))
        self._sounded = not output.silent
        self._waiting = output.waiting
