"""A newcomer's choice of artists they love, from those of the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from player.theme import SPACE
from player.wording import count
from recommender import Artist

SIZE = QSize(520, 560)


class TastePicks(QDialog):
    """A list to tick; typing narrows it, what was ticked stays so."""

    def __init__(self, artists: Sequence[Artist], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Artists you love"))
        self.resize(SIZE)
        title = QLabel(self.tr("Which of these do you love?"))
        title.setObjectName("title")
        lead = QLabel(
            self.tr("A few are enough. Discover will bring more like them, and it can be undone.")
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find an artist"))
        self.filter.setAccessibleName(self.tr("Find an artist"))
        self.filter.textChanged.connect(self._on_filter_changed)
        self.list = QListWidget()
        self.list.setObjectName("picks")
        self.list.setAccessibleName(self.tr("Artists of your library"))
        for artist in artists:
            item = QListWidgetItem(f"{artist.name}  ·  {count(artist.tracks, 'track')}")
            item.setData(Qt.ItemDataRole.UserRole, artist)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE + 4)
        for widget in (title, lead, self.filter, self.list, self.buttons):
            layout.addWidget(widget)
        self._tell()

    def chosen(self) -> list[Artist]:
        """The artists that are ticked."""
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in map(self.list.item, range(self.list.count()))
            if item.checkState() == Qt.CheckState.Checked
        ]

    def _on_activated(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _on_filter_changed(self, text: str) -> None:
        words = text.casefold().split()
        for item in map(self.list.item, range(self.list.count())):
            name = item.text().casefold()
            item.setHidden(not all(word in name for word in words))

    def _tell(self) -> None:
        chosen = len(self.chosen())
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(chosen > 0)
        ok.setText(
            self.tr("Love {artists}").format(artists=count(chosen, "artist"))
            if chosen
            else self.tr("Love none yet")
        )
