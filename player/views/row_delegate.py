"""What all lists of tracks and albums have in common: grounds, covers, and how they behave."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from player.itemmodels.covers import CoverStore
from player.theme import Theme
from player.views.painting import draw_playing_mark, fill_round, outline
from recommender import Track


class RowDelegate(QStyledItemDelegate):
    """Paints rows of one size; what stands on their ground is its subclass's."""

    def __init__(self, view: QListView, covers: CoverStore, theme: Theme, size: QSize) -> None:
        super().__init__(view)
        self._view = view
        self._covers = covers
        self._theme = theme
        self._size = size

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are of one size."""
        del option, index
        return self._size

    def paint_ground(
        self, painter: QPainter, area: QRect, state: QStyle.StateFlag, radius: float = 10
    ) -> None:
        """Selected, under the pointer, where the keyboard is."""
        if state & QStyle.StateFlag.State_Selected:
            fill_round(painter, area, self._theme.colour("selection"), radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, area, self._theme.colour("hover"), radius)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            outline(painter, area, self._theme.colour("accent"), radius)

    def paint_cover(self, painter: QPainter, place: QRect, track: Track, *, playing: bool) -> None:
        """A track's cover, marked where it sounds."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), self._covers.pixmap(track, place.width(), ratio))
        if playing:
            draw_playing_mark(painter, place)


def dress_list(view: QListView, name: str, covers: CoverStore, theme: Theme) -> None:
    """Let a list scroll smoothly, follow the pointer, offer its menu, and repaint when it must."""
    view.setAccessibleName(name)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    covers.cover_arrived.connect(view.viewport().update)
    theme.changed.connect(view.viewport().update)
