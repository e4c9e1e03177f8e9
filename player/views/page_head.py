"""The head of a page about one thing: the way back, its cover, and beside it texts and verbs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from player.itemmodels.covers import CoverStore
from player.theme import SPACE, Theme
from player.views.elided_label import ElidedLabel

ICON = QSize(16, 16)
DRAGGED_PX = 64
Picture = Callable[[int, float], QPixmap]
"""A cover by its side and the screen's pixel ratio."""


class DraggedCover(QLabel):
    """A cover that stands for all that the page is about, also when it is dragged."""

    def __init__(self) -> None:
        super().__init__()
        self.carried: Callable[[], QMimeData | None] = lambda: None
        self._pressed: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It begins when the pointer has gone some way."""
        if self._pressed is None:
            return
        way_px = (event.position().toPoint() - self._pressed).manhattanLength()
        if way_px < QApplication.startDragDistance():
            return
        self._pressed = None
        if (data := self.carried()) is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.setPixmap(self.pixmap().scaledToWidth(DRAGGED_PX))
            drag.exec(Qt.DropAction.CopyAction)


class PageHead(QWidget):
    """What the pages of an album, a playlist, an artist begin with; each adds its own verbs.

    Args:
        title: the style of the title.
        cover_px: the side of the cover.
    """

    left = Signal()

    def __init__(self, covers: CoverStore, theme: Theme, title: str, cover_px: int) -> None:
        super().__init__()
        self._theme = theme
        self._picture: Picture | None = None
        self._icons: list[tuple[QAbstractButton, str, str]] = []
        self._cover = DraggedCover()
        self._cover.setFixedSize(cover_px, cover_px)
        self._back = QPushButton()
        self._back.setObjectName("link")
        self._back.setAccessibleName(self.tr("Back"))
        self._back.clicked.connect(self.left)
        self._show_icon(self._back, "back", "accent")
        self.title = ElidedLabel(title)
        self.told = ElidedLabel("muted")
        self._texts = QVBoxLayout()
        self._verbs = QHBoxLayout()
        self._verbs.setSpacing(SPACE)
        self._verbs.addStretch()
        self._arrange()
        covers.cover_arrived.connect(self._draw_cover)
        theme.changed.connect(self._dress)

    def add_text(self, widget: QWidget) -> None:
        """Put something between the title and what is told below it."""
        self._texts.insertWidget(self._texts.indexOf(self.told), widget)

    def add_verb(
        self, text: str, icon: str, name: str, do: Callable[[], object], *, primary: bool = False
    ) -> QPushButton:
        """Add a button after those there are; ``name`` says to screen readers what it is about."""
        button = QPushButton(text)
        if primary:
            button.setObjectName("primary")
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked: do())
        self._add_button(button, icon, "on_accent" if primary else "text")
        return button

    def add_more(self, name: str, do: Callable[[], object]) -> QToolButton:
        """Add a button for all that has no button of its own."""
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _checked: do())
        self._add_button(button, "more", "text")
        return button

    def let_drag(self, carried: Callable[[], QMimeData | None]) -> None:
        """Let all of it be dragged by the cover; None is for nothing to drag."""
        self._cover.carried = carried
        self._cover.setCursor(Qt.CursorShape.OpenHandCursor)

    def lead_back(self, text: str, hint: str) -> None:
        """Say where the way back leads."""
        self._back.setText(text)
        self._back.setAccessibleName(hint)
        self._back.setToolTip(self.tr("{hint} (Esc)").format(hint=hint))

    def show_cover(self, picture: Picture) -> None:
        """Show another cover, and show it anew as it arrives, as long as the page is seen."""
        self._picture = picture
        self._draw_cover()

    def showEvent(self, event: QShowEvent) -> None:
        """Covers are asked for when they are seen."""
        super().showEvent(event)
        self._draw_cover()

    def _arrange(self) -> None:
        way_back = QHBoxLayout()
        way_back.setContentsMargins(SPACE, 0, 0, 0)
        way_back.addWidget(self._back)
        way_back.addStretch()
        self._texts.setSpacing(SPACE // 2)
        self._texts.addStretch()
        self._texts.addWidget(self.title)
        self._texts.addWidget(self.told)
        self._texts.addSpacing(SPACE)
        self._texts.addLayout(self._verbs)
        beside = QHBoxLayout()
        beside.setContentsMargins(SPACE, 0, SPACE, SPACE)
        beside.setSpacing(SPACE * 3)
        beside.addWidget(self._cover)
        beside.addLayout(self._texts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(way_back)
        layout.addLayout(beside)

    def _add_button(self, button: QAbstractButton, icon: str, role: str) -> None:
        self._show_icon(button, icon, role)
        self._verbs.insertWidget(self._verbs.count() - 1, button)

    def _show_icon(self, button: QAbstractButton, icon: str, role: str) -> None:
        button.setIcon(self._theme.icon(icon, role))
        button.setIconSize(ICON)
        self._icons.append((button, icon, role))

    def _draw_cover(self) -> None:
        if self._picture is not None and self.isVisible():
            self._cover.setPixmap(self._picture(self._cover.width(), self.devicePixelRatioF()))

    def _dress(self) -> None:
        for button, icon, role in self._icons:
            button.setIcon(self._theme.icon(icon, role))
        self._draw_cover()


class HeadedPage(QWidget):
    """A page about one thing: its head, and the way back by button or Escape."""

    left = Signal()

    def __init__(self, covers: CoverStore, theme: Theme, title: str, cover_px: int) -> None:
        super().__init__()
        self.head = PageHead(covers, theme, title, cover_px)
        self.head.left.connect(self.left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
