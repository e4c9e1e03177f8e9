"""The list of a Discover queue: cover, title, reason, and a bar of where it came from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from player.itemmodels.covers import CoverStore
from player.itemmodels.slate import SlateModel, shares
from player.theme import SPACE, Theme, Type
from player.views.painting import RIGHT, draw_badge, draw_text
from player.views.row_delegate import RowDelegate, dress_list
from player.wording import album_artist, clock, line
from recommender import Slot, Track

ROW_PX = 80
COVER_PX = 56
NUMBER_PX = 40
BAR_PX = 132
SIDE_PX = BAR_PX + 72


class SlateList(QListView):
    """Shows a :class:`SlateModel`; Enter or a double click plays from a slot."""

    def __init__(self, model: SlateModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__()
        self.playing_track_id: int | None = None
        self.setModel(model)
        dress_list(self, "Discover queue", covers, theme)
        self.setItemDelegate(SlateDelegate(self, model, covers, theme))

    def set_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.playing_track_id = track_id
        self.viewport().update()


class SlateDelegate(RowDelegate):
    """Paints one slot."""

    def __init__(
        self, view: SlateList, model: SlateModel, covers: CoverStore, theme: Theme
    ) -> None:
        super().__init__(view, covers, theme, QSize(320, ROW_PX))
        self._slots = view
        self._model = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One slot."""
        track, slot = self._model.track(index.row()), self._model.slot_of(index.row())
        if track is None or slot is None:
            return
        area: QRect = option.rect
        painter.save()
        self.paint_ground(painter, area.adjusted(0, 1, -SPACE, -1), option.state)
        playing = track.track_id == self._slots.playing_track_id
        self._paint_number(painter, area, index.row(), playing=playing)
        cover = QRect(area.left() + NUMBER_PX, area.top() + 12, COVER_PX, COVER_PX)
        self.paint_cover(painter, cover, track, playing=playing)
        self._paint_texts(painter, area, cover.right() + SPACE * 2, track, slot, playing=playing)
        self._paint_side(painter, area, track, slot)
        painter.restore()

    def _paint_number(self, painter: QPainter, area: QRect, row: int, *, playing: bool) -> None:
        place = QRect(area.left(), area.top(), NUMBER_PX - 12, area.height())
        ink = self._theme.colour("accent" if playing else "muted")
        draw_text(painter, place, str(row + 1), self._theme.font(Type.SMALL), ink, RIGHT)

    def _paint_texts(
        self, painter: QPainter, area: QRect, left: int, track: Track, slot: Slot, *, playing: bool
    ) -> None:
        theme = self._theme
        width = area.right() - SIDE_PX - SPACE * 3 - left
        bold, body = theme.font(Type.STRONG, bold=True), theme.font()
        lines = (
            (track.title, bold, theme.colour("accent" if playing else "text")),
            (byline(track), body, theme.colour("muted")),
            (slot.reason, body, theme.colour("text")),
        )
        heights = [QFontMetrics(font).height() for _text, font, _ink in lines]
        top = area.top() + (area.height() - sum(heights) - 4) // 2
        for (text, font, ink), height in zip(lines, heights, strict=True):
            draw_text(painter, QRect(left, top, width, height), text, font, ink)
            top += height + 2

    def _paint_side(self, painter: QPainter, area: QRect, track: Track, slot: Slot) -> None:
        theme = self._theme
        small = theme.font(Type.SMALL)
        right = area.right() - SPACE * 3
        length = QRect(right - 64, area.top(), 64, area.height())
        draw_text(painter, length, clock(track.duration_s), small, theme.colour("muted"), RIGHT)
        middle = area.center().y()
        bar = QRectF(right - SIDE_PX + 4, middle - 3, BAR_PX, 6)
        if slot.exploring:
            bar.moveTop(middle + 7)
            draw_badge(
                painter,
                QPointF(bar.right(), middle - 9),
                "Exploring",
                small,
                theme.colour("accent"),
                theme.colour("selection"),
            )
        self._paint_bar(painter, bar, slot)

    def _paint_bar(self, painter: QPainter, bar: QRectF, slot: Slot) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = QPainterPath()
        outer.addRoundedRect(bar, 3, 3)
        painter.setClipPath(outer)
        painter.fillRect(bar, self._theme.colour("raised"))
        left = bar.left()
        for name, share in shares(slot.parts).items():
            width = share * bar.width()
            painter.fillRect(QRectF(left, bar.top(), width, bar.height()), self._theme.colour(name))
            left += width
            painter.fillRect(
                QRectF(left - 1, bar.top(), 1, bar.height()), self._theme.colour("window")
            )
        painter.setClipping(False)


def byline(track: Track) -> str:
    """Artist and album in one line."""
    return line(album_artist(track), track.album)
