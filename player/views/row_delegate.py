"""What all lists of tracks and albums have in common: grounds, covers, and how they behave."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from player.itemmodels.covers import CoverStore
from player.theme import SPACE, Theme, Type
from player.views.painting import (
    RIGHT,
    draw_picture,
    draw_playing_mark,
    draw_text,
    fill_round,
    mirror,
    outline,
)
from player.wording import clock
from recommender import Track

LENGTH_PX, HEART_PX = 64, 16


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

    def begin(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Keep the painter as it is, and turn it around where the window is; restore it after."""
        painter.save()
        if option.direction == Qt.LayoutDirection.RightToLeft:
            mirror(painter, option.rect)

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
        draw_picture(painter, place, self._covers.pixmap(track, place.width(), ratio))
        if playing:
            draw_playing_mark(painter, place)

    def paint_end(self, painter: QPainter, area: QRect, track: Track) -> int:
        """A track's length and heart at the end of its row; returns where they begin."""
        right = area.right() - SPACE * 2
        length = QRect(right - LENGTH_PX, area.top(), LENGTH_PX, area.height())
        muted = self._theme.colour("muted")
        draw_text(painter, length, clock(track.duration_s), self._theme.font(), muted, RIGHT)
        heart = QRect(length.left() - HEART_PX * 2, area.center().y() - 8, HEART_PX, HEART_PX)
        if track.liked:
            draw_picture(painter, heart, self._theme.icon("heart_full", "accent"))
        return heart.left() - SPACE * 2

    def paint_two_lines(
        self, painter: QPainter, area: QRect, title: str, told: str, *, playing: bool
    ) -> None:
        """A title, and smaller below it what is told, in the middle of an area's height."""
        theme = self._theme
        bold, small = theme.font(bold=True), theme.font(Type.SMALL)
        upper, lower = QFontMetrics(bold).height(), QFontMetrics(small).height()
        top = area.top() + (area.height() - upper - lower - 2) // 2
        above = QRect(area.left(), top, area.width(), upper)
        below = QRect(area.left(), above.bottom() + 3, area.width(), lower)
        draw_text(painter, above, title, bold, theme.colour("accent" if playing else "text"))
        draw_text(painter, below, told, small, theme.colour("muted"))


def dress_list(view: QListView, name: str, covers: CoverStore, theme: Theme) -> None:
    """Let a list scroll smoothly, follow the pointer, offer its menu, and repaint when it must."""
    view.setAccessibleName(name)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    covers.cover_arrived.connect(view.viewport().update)
    theme.changed.connect(view.viewport().update)
