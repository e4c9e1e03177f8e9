"""Recordings that are there more than once, group by group. Nothing is deleted here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
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
from player.views.painting import RIGHT
from player.wording import album_artist, clock, isolated
from recommender import Copy, DuplicateGroup, Track

HEADINGS = ("File", "Format", "Bit rate", "Length", "Size")
COPY = Qt.ItemDataRole.UserRole
WIDTHS = (90, 110, 80, 90)
FIGURES = (2, 3, 4)
"""Columns of numbers, which end under one another."""


class DuplicatesDialog(QDialog):
    """Lists groups, the fullest file of each first; Enter opens the folder of one."""

    folder_wanted = Signal(object)
    play_wanted = Signal(object)
    """The track whose file the listener wants to hear."""

    def __init__(
        self, groups: Sequence[DuplicateGroup], note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Duplicates"))
        self.resize(920, 600)
        title = QLabel(self.tr("Duplicates"))
        title.setObjectName("title")
        files = sum(len(group.copies) for group in groups)
        told = QLabel(
            self.tr(
                "{groups} recordings in {files} files, the fullest first. "
                "Nothing is deleted: open a folder to decide there."
            ).format(groups=f"{len(groups):,}", files=f"{files:,}")
            if groups
            else self.tr("No recording is there more than once.")
        )
        told.setObjectName("muted")
        told.setWordWrap(True)
        self.tree = _tree_of(groups)
        self.tree.itemActivated.connect(lambda item: self._emit(self.folder_wanted, item))
        self.tree.currentItemChanged.connect(self._on_current_changed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._play = buttons.addButton(self.tr("Play"), QDialogButtonBox.ButtonRole.ActionRole)
        self._folder = buttons.addButton(
            self.tr("Show in folder"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._play.clicked.connect(lambda: self._emit(self.play_wanted, self.tree.currentItem()))
        self._folder.clicked.connect(
            lambda: self._emit(self.folder_wanted, self.tree.currentItem())
        )
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE)
        for widget in (title, told):
            layout.addWidget(widget)
        if note:
            remark = QLabel(note)
            remark.setObjectName("small")
            remark.setWordWrap(True)
            layout.addWidget(remark)
        layout.addWidget(self.tree, 1)
        layout.addWidget(buttons)
        self._on_current_changed(self.tree.currentItem())

    def _emit(self, signal: object, item: QTreeWidgetItem | None) -> None:
        if (track := _track_of(item)) is not None:
            signal.emit(track)  # type: ignore[attr-defined]

    def _on_current_changed(self, item: QTreeWidgetItem | None, _before: object = None) -> None:
        for button in (self._play, self._folder):
            button.setEnabled(_track_of(item) is not None)


def _tree_of(groups: Sequence[DuplicateGroup]) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setHeaderLabels(HEADINGS)
    tree.setAccessibleName("Duplicates")
    tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    tree.setRootIsDecorated(False)
    tree.setItemsExpandable(False)
    tree.setIndentation(SPACE * 2)
    for group in groups:
        first = group.copies[0].track
        kind = "the same data" if group.identical else "the same sound"
        text = f"{isolated(album_artist(first))} – {isolated(first.title)}  ({kind})"
        heading = QTreeWidgetItem([text])
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = heading.font(0)
        font.setBold(True)
        heading.setFont(0, font)
        tree.addTopLevelItem(heading)
        heading.setFirstColumnSpanned(True)
        heading.addChildren([_row_of(copy) for copy in group.copies])
        heading.setExpanded(True)
    for column in FIGURES:
        tree.headerItem().setTextAlignment(column, RIGHT)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column, width in enumerate(WIDTHS, start=1):
        header.resizeSection(column, width)
    return tree


def _row_of(copy: Copy) -> QTreeWidgetItem:
    track = copy.track
    rate = f"{round(copy.bit_rate_bps / 1000):,} kbit/s" if copy.bit_rate_bps else ""
    size = f"{copy.size_bytes / 1e6:.1f} MB"
    path = Path(track.path)
    place = str(Path(path.parent.name) / path.name)
    item = QTreeWidgetItem([place, track.codec.upper(), rate, clock(track.duration_s), size])
    item.setToolTip(0, track.path)
    item.setData(0, COPY, copy)
    for column in FIGURES:
        item.setTextAlignment(column, RIGHT)
    return item


def _track_of(item: QTreeWidgetItem | None) -> Track | None:
    copy = item.data(0, COPY) if item is not None else None
    return copy.track if isinstance(copy, Copy) else None
