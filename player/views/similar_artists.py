"""Artists of like sound, as a list one can go on from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.empty_state import EmptyState

NOT_YET = QT_TRANSLATE_NOOP(
    "SimilarArtists",
    "Hearth has not listened to enough of this music yet to know who sounds alike.",
)


class SimilarArtistsList(QWidget):
    """Names with how alike they sound; Enter or a click goes there."""

    artist_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.list = _NameList()
        self.list.setAccessibleName(self.tr("Similar artists"))
        self.list.setObjectName("names")
        self.list.name_chosen.connect(self.artist_chosen)
        self._nothing = EmptyState(
            theme, "artists", self.tr("Nobody yet"), translate("SimilarArtists", NOT_YET)
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, SPACE, 0)
        layout.addWidget(self._stack)

    def show_artists(self, artists: Sequence[tuple[str, float]]) -> None:
        """Names with likenesses 0..1, the nearest first; none while too little is known."""
        self.list.clear()
        for name, likeness in artists:
            item = QListWidgetItem(
                self.tr("{name}   ·   {likeness} alike").format(
                    name=name, likeness=f"{likeness:.0%}"
                )
            )
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        self._stack.setCurrentIndex(1 if artists else 0)


class _NameList(QListWidget):
    name_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.itemClicked.connect(self._on_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the artist; everything else as usual."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._on_chosen(item)
            return
        super().keyPressEvent(event)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.name_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
