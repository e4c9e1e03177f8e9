"""Recordings that are there more than once, group by group. Nothing is deleted here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from player.theme import SPACE
from player.translation import translate
from player.views.list_dialog import ListDialog, table
from player.views.painting import RIGHT
from player.wording import album_artist, clock, figure, isolated
from recommender import Copy, DuplicateGroup, Track

COPY = Qt.ItemDataRole.UserRole
WIDTHS_PX = {1: 90, 2: 110, 3: 80, 4: 90}
FIGURES = (2, 3, 4)
"""Columns of numbers, which end under one another."""


class DuplicatesDialog(ListDialog):
    """Lists groups, the fullest file of each first; Enter opens the folder of one."""

    folder_wanted = Signal(object)
    play_wanted = Signal(object)
    """The track whose file the listener wants to hear."""

    def __init__(
        self, groups: Sequence[DuplicateGroup], note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.resize(920, 600)
        title = self.tr("Duplicates")
        files = sum(len(group.copies) for group in groups)
        told = (
            self.tr(
                "{groups} recordings in {files} files, the fullest first. "
                "Nothing is deleted: open a folder to decide there."
            ).format(groups=figure(len(groups)), files=figure(files))
            if groups
            else self.tr("No recording is there more than once.")
        )
        headings = [
            self.tr("File"),
            self.tr("Format"),
            self.tr("Bit rate"),
            self.tr("Length"),
            self.tr("Size"),
        ]
        self.tree = table(title, headings, WIDTHS_PX, stretched=0)
        _fill(self.tree, groups)
        self.tree.itemActivated.connect(lambda item: self._emit(self.folder_wanted, item))
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self._play = self.add_button(
            self.tr("Play"), lambda: self._emit(self.play_wanted, self.tree.currentItem())
        )
        self._folder = self.add_button(
            self.tr("Show in folder"),
            lambda: self._emit(self.folder_wanted, self.tree.currentItem()),
        )
        self.arrange(title, told, self.tree, note)
        self._on_current_changed(self.tree.currentItem())

    def _emit(self, signal: object, item: QTreeWidgetItem | None) -> None:
        if (track := _track_of(item)) is not None:
            signal.emit(track)  # type: ignore[attr-defined]

    def _on_current_changed(self, item: QTreeWidgetItem | None, _before: object = None) -> None:
        for button in (self._play, self._folder):
            button.setEnabled(_track_of(item) is not None)


def _fill(tree: QTreeWidget, groups: Sequence[DuplicateGroup]) -> None:
    tree.setItemsExpandable(False)
    tree.setIndentation(SPACE * 2)
    for group in groups:
        first = group.copies[0].track
        kind = (
            translate("Duplicates", "the same data")
            if group.identical
            else translate("Duplicates", "the same sound")
        )
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


def _row_of(copy: Copy) -> QTreeWidgetItem:
    track = copy.track
    rate = f"{figure(round(copy.bit_rate_bps / 1000))} kbit/s" if copy.bit_rate_bps else ""
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
