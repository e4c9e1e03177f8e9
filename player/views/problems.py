"""Files that could not be read, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from player.phrasing import from_english
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.list_dialog import ListDialog, table
from player.wording import count
from recommender import Failure

STAGES = {
    "scan": QT_TRANSLATE_NOOP("Problems", "Reading tags"),
    "sound": QT_TRANSLATE_NOOP("Problems", "Listening"),
    "words": QT_TRANSLATE_NOOP("Problems", "Reading the words"),
}


class ProblemsDialog(ListDialog):
    """Lists failures; Enter opens the folder of one."""

    def __init__(self, failures: Sequence[Failure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(840, 480)
        title = self.tr("Files with problems")
        told = (
            self.tr("{files} could not be read. Each is tried again as soon as it changes.").format(
                files=count(len(failures), "file")
            )
            if failures
            else self.tr("Every file could be read.")
        )
        headings = [self.tr("File"), self.tr("Reason"), self.tr("While")]
        self.list = table(title, headings, {0: 280, 2: 140}, stretched=1)
        self.list.addTopLevelItems([_row(failure) for failure in failures])
        self.list.itemActivated.connect(_open_folder)
        self.arrange(title, told, self.list)


def _row(failure: Failure) -> QTreeWidgetItem:
    path = Path(failure.path)
    stage = translate("Problems", STAGES.get(failure.stage, failure.stage))
    reason = from_english(failure.reason)
    item = QTreeWidgetItem([path.name, reason, stage])
    item.setToolTip(0, failure.path)
    item.setToolTip(1, reason)
    item.setData(0, Qt.ItemDataRole.UserRole, str(path.parent))
    return item


def _open_folder(item: QTreeWidgetItem) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(item.data(0, Qt.ItemDataRole.UserRole))))
