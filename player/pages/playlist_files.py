"""Playlist files chosen by the listener: read into playlists, with a report, and written."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from player.pages.kit import Kit
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.report_dialog import ReportDialog
from player.wording import figure
from recommender import Playlist, PlaylistImport

READABLE = QT_TRANSLATE_NOOP("PlaylistFiles", "Playlists (*.m3u *.m3u8 *.pls *.xspf)")
WRITABLE = "M3U8 (*.m3u8);;M3U (*.m3u);;PLS (*.pls);;XSPF (*.xspf)"
_UNSAYABLE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class PlaylistFiles(QObject):
    """Asks for files, and tells what became of them."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.window)
        self._kit = kit
        kit.actions.playlists.file_read.connect(self._on_file_read)

    def choose_to_read(self) -> None:
        """Let the listener choose playlist files, and read them."""
        chosen, _kind = QFileDialog.getOpenFileNames(
            self._kit.window,
            self.tr("Import playlists"),
            _music_folder(),
            translate("PlaylistFiles", READABLE),
        )
        for path in chosen:
            self._kit.actions.playlists.read_file(Path(path))

    def choose_to_write(self, playlist: Playlist) -> None:
        """Let the listener choose where a playlist is written."""
        name = _UNSAYABLE.sub("_", playlist.name).strip(". ") or "playlist"
        chosen, kind = QFileDialog.getSaveFileName(
            self._kit.window,
            self.tr("Export playlist"),
            str(Path(_music_folder()) / f"{name}.m3u8"),
            WRITABLE,
        )
        if chosen:
            path = Path(chosen)
            suffix = path.suffix or kind.rpartition("*")[2].rstrip(")")
            self._kit.actions.playlists.write_file(playlist, path.with_suffix(suffix))

    def _on_file_read(self, name: str, done: PlaylistImport) -> None:
        """All found is a passing sentence; what is not in the library is shown, never opened."""
        total = done.found + len(done.absent)
        messages = self._kit.window.messages
        if not total:
            messages.tell(self.tr("{name} names no track.").format(name=name))
        elif done.playlist is not None and not done.absent:
            messages.tell(
                self.tr("“{name}” is there now, with all of its {count} tracks.").format(
                    name=done.playlist.name, count=figure(done.found)
                ),
                button=self.tr("Undo"),
                do=self._kit.actions.playlists.undo,
            )
        else:
            sentence = (
                self.tr(
                    "{found} of {total} are in your library; these are not. "
                    "Add their folder to your library and import the file again to have them too."
                )
                if done.found
                else self.tr("None of its {total} tracks is in your library: no playlist was made.")
            ).format(found=figure(done.found), total=figure(total))
            dialog = ReportDialog(name, sentence, done.absent, self._kit.window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()


def _music_folder() -> str:
    music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    return music or str(Path.home())
