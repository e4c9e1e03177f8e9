"""Opens the preferences, tells them what there is, and does what they ask for."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from player.pages.kit import Kit
from player.views.message_bar import SHOWN_MS
from player.views.preferences import PreferencesDialog
from recommender import CommunitySource, ModelStatus


class Preferences(QObject):
    """One dialog at a time. Forgetting waits until it can no longer be undone."""

    def __init__(self, kit: Kit, data_dir: Path) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._data_dir = data_dir
        self.dialog: PreferencesDialog | None = None
        self._doomed: str | None = None  # the source to be forgotten when the timer ends
        self._doom = QTimer(self)
        self._doom.setSingleShot(True)
        self._doom.setInterval(SHOWN_MS)
        self._doom.timeout.connect(self._forget_now)
        kit.commands["preferences"].triggered.connect(lambda _on: self.show())
        kit.window.closing.connect(self._forget_now)
        for changed in (kit.work.library_changed, kit.work.models_installed):
            changed.connect(self._read)

    def show(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is None:
            self.dialog = self._built()
        self._read()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _built(self) -> PreferencesDialog:
        kit = self._kit
        dialog = PreferencesDialog(kit.settings, kit.theme, self._data_dir, kit.window)
        dialog.folder_wanted.connect(kit.commands["add_folder"].trigger)
        dialog.folder_removed.connect(self._on_folder_removed)
        dialog.source_forgotten.connect(self._on_source_forgotten)
        dialog.models_wanted.connect(kit.work.install_models)
        dialog.closed.connect(self._on_closed)
        return dialog

    def _on_closed(self) -> None:
        self._forget_now()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _read(self) -> None:
        if self.dialog is None:
            return
        library, tasks = self._kit.library, self._kit.tasks
        tasks.read(library.folders, self._on_folders_read, key="preferences-folders")
        tasks.read(library.models, self._on_models_read, key="preferences-models")
        tasks.read(library.community.sources, self._on_sources_read, key="preferences-sources")

    def _on_folders_read(self, folders: list[str]) -> None:
        if self.dialog is not None:
            self.dialog.show_folders(folders)

    def _on_models_read(self, models: list[ModelStatus]) -> None:
        if self.dialog is not None:
            self.dialog.show_models(models)

    def _on_sources_read(self, sources: list[CommunitySource]) -> None:
        if self.dialog is not None:
            self.dialog.show_sources([s for s in sources if s.name != self._doomed])

    def _on_folder_removed(self, folder: str) -> None:
        self._kit.work.remove_folder(Path(folder))
        if self.dialog is not None:
            self.dialog.messages.tell(
                self.tr(
                    "{folder} is no longer in your library. Its files and your history stay."
                ).format(folder=folder),
                button=self.tr("Undo"),
                do=partial(self._kit.work.add_folder, Path(folder)),
            )

    def _on_source_forgotten(self, name: str) -> None:
        self._forget_now()
        self._doomed = name
        self._doom.start()
        self._read()
        if self.dialog is not None:
            self.dialog.messages.tell(
                self.tr("“{name}” is forgotten, with all it taught.").format(name=name),
                button=self.tr("Undo"),
                do=self._spare,
            )

    def _spare(self) -> None:
        self._doom.stop()
        self._doomed = None
        self._read()

    def _forget_now(self) -> None:
        self._doom.stop()
        if self._doomed is not None:
            name, self._doomed = self._doomed, None
            self._kit.tasks.write(lambda: self._kit.library.community.remove(name))
