"""Files that could not be read, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from player.theme import SPACE
from player.wording import count
from recommender import Failure

STAGES = {"scan": "Reading tags", "sound": "Listening", "words": "Reading the words"}


class ProblemsDialog(QDialog):
    """Lists failures; Enter opens the folder of one."""

    def __init__(self, failures: Sequence[Failure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files with problems"))
        self.resize(840, 480)
        title = QLabel(self.tr("Files with problems"))
        title.setObjectName("title")
        told = QLabel(
            f"{count(len(failures), 'file')} could not be read. "
            "Each is tried again as soon as it changes."
            if failures
            else self.tr("Every file could be read.")
        )
        told.setObjectName("muted")
        self.list = _list_of(failures)
        self.list.itemActivated.connect(_open_folder)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE)
        for widget in (title, told, self.list, buttons):
            layout.addWidget(widget)


def _list_of(failures: Sequence[Failure]) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setHeaderLabels(["File", "Reason", "While"])
    tree.setAccessibleName("Files with problems")
    tree.setRootIsDecorated(False)
    tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    for failure in failures:
        path = Path(failure.path)
        row = [path.name, failure.reason, STAGES.get(failure.stage, failure.stage)]
        item = QTreeWidgetItem(row)
        item.setToolTip(0, failure.path)
        item.setToolTip(1, failure.reason)
        item.setData(0, Qt.ItemDataRole.UserRole, str(path.parent))
        tree.addTopLevelItem(item)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    header.resizeSection(0, 280)
    header.resizeSection(2, 140)
    return tree


def _open_folder(item: QTreeWidgetItem) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(item.data(0, Qt.ItemDataRole.UserRole))))
