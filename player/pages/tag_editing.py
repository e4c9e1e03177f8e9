"""Changing tags from the window: read, edited, written in the background, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from player.library.cover_image import cover_of_file, cover_of_image
from player.pages.kit import Kit
from player.phrasing import from_english
from player.views.report_dialog import ReportDialog
from player.views.tag_editor import TagEditor
from player.wording import count, figure
from recommender import (
    Failure,
    Progress,
    TagEdit,
    TagReport,
    TagTexts,
    Track,
    UnreadableMedia,
    UnwritableMedia,
    WorkControl,
    texts_of,
)

MOST_TRACKS = 1_000
"""So many can be looked through at once; more would be changed unseen."""

_Read = tuple[list[Track], list[TagTexts], bytes | None, list[Failure]]


class TagEditing(QObject):
    """Opens the editor on what the listener chose, and does what it says."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._editor: TagEditor | None = None
        kit.actions.edit_tags_wanted.connect(self.edit)

    def edit(self, tracks: Sequence[Track]) -> None:
        """Read the tags of some tracks as they are in their files, and show them."""
        library = self._kit.library
        chosen = list({track.track_id: track for track in tracks}.values())
        if len(chosen) > MOST_TRACKS:
            self._kit.window.messages.tell(
                self.tr("Tags of {most} tracks at most can be edited at once.").format(
                    most=figure(MOST_TRACKS)
                )
            )
            return

        def read() -> _Read:
            found: list[Track] = []
            texts: list[TagTexts] = []
            failed: list[Failure] = []
            for track in chosen:
                try:
                    texts.append(texts_of(library.tags.read(track.track_id)))
                    found.append(track)
                except (UnreadableMedia, UnwritableMedia) as error:
                    failed.append(Failure(track.path, str(error), "tag"))
            cover = library.cover(found[0].track_id) if found else None
            return found, texts, cover, failed

        self._kit.tasks.read(read, lambda answer: self._on_read(*answer), key="tags")

    def undo(self) -> None:
        """Take the last change back."""
        self._run(
            self.tr("Putting tags back"),
            self._kit.library.tags.undo,
            self.tr("Taken back in {tracks}."),
        )

    def _on_read(
        self,
        tracks: list[Track],
        texts: list[TagTexts],
        cover: bytes | None,
        failed: list[Failure],
    ) -> None:
        if failed:
            self._report(
                failed,
                self.tr("The tags of {files} cannot be edited.").format(
                    files=count(len(failed), "file")
                ),
            )
        if not tracks:
            return
        editor = self._editor = TagEditor(tracks, texts, cover, self._kit.window)
        editor.finished.connect(self._on_finished)
        editor.cover_offered.connect(lambda offer: self._on_cover_offered(editor, offer))
        editor.saved.connect(lambda edit: self._save(tracks, edit))
        editor.finished.connect(editor.deleteLater)
        editor.open()

    def _on_cover_offered(self, editor: TagEditor, offer: Path | QImage) -> None:
        """Large images take a moment to read: not in the way of the window."""
        self._kit.tasks.read(
            lambda: cover_of_file(offer) if isinstance(offer, Path) else cover_of_image(offer),
            lambda cover: self._on_cover_made(editor, cover),
            key="offered-cover",
        )

    def _on_cover_made(self, editor: TagEditor, cover: bytes | None) -> None:
        if self._editor is editor:  # it may be closed, and gone, by now
            editor.set_cover(cover)

    def _on_finished(self, _result: int) -> None:
        self._editor = None

    def _save(self, tracks: Sequence[Track], edit: TagEdit) -> None:
        ids = [track.track_id for track in tracks]

        def write(*, progress: Callable[[Progress], None], control: WorkControl) -> TagReport:
            return self._kit.library.tags.write(ids, edit, progress=progress, control=control)

        self._run(self.tr("Writing tags"), write, self.tr("Changed {tracks}."))

    def _run(self, title: str, call: Callable[..., TagReport], told: str) -> None:
        self._kit.tasks.work(
            title,
            lambda report, control: call(progress=report, control=control),
            lambda report: self._on_written(report, told),
            self._kit.actions.action_failed.emit,
        )

    def _on_written(self, report: TagReport, told: str) -> None:
        kit = self._kit
        if report.failed:
            sentence = self.tr(
                "{failed} could not be changed and stayed as before; {written} were changed."
            )
            failed = count(len(report.failed), "file")
            self._report(
                report.failed, sentence.format(failed=failed, written=figure(len(report.written)))
            )
        if not report.written:
            return
        text = told.format(tracks=count(len(report.written), "track"))
        if kit.library.tags.can_undo:
            kit.actions.undo_offered.emit(text, self.undo)
        else:
            kit.actions.message_raised.emit(text)
        kit.covers.forget()
        kit.work.library_changed.emit()
        kit.work.analyse()
        kit.tasks.read(
            lambda: kit.library.tracks_by_id(report.written), kit.actions.tracks_updated.emit
        )

    def _report(self, failed: Sequence[Failure], sentence: str) -> None:
        lines = [f"{failure.path}: {from_english(failure.reason)}" for failure in failed]
        dialog = ReportDialog(self.tr("Tags"), sentence, lines, self._kit.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
