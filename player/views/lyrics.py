"""Lyrics that follow the music: the line that is sung stands in the middle and is lit."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QPropertyAnimation,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from player.itemmodels.lyrics import LyricsModel
from player.theme import SPACE, Theme, Type
from player.views.painting import fill_round, outline

GLIDE_MS = 320
LEFT_ALONE_MS = 6_000
"""Whoever scrolled by hand is not pulled back for so long."""
REST = "♪"


class LyricsList(QListView):
    """Click a line, or press Enter on it, to hear it."""

    line_chosen = Signal(float)
    """The second at which the chosen line begins."""

    def __init__(self, model: LyricsModel, theme: Theme) -> None:
        super().__init__()
        self.lines = model
        self._theme = theme
        self.large = False
        self.setModel(model)
        self.setItemDelegate(LyricsDelegate(self, theme))
        self.setAccessibleName(self.tr("Lyrics"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._left_alone = QTimer(self)
        self._left_alone.setSingleShot(True)
        self._left_alone.setInterval(LEFT_ALONE_MS)
        self.verticalScrollBar().sliderPressed.connect(self._left_alone.start)
        model.line_changed.connect(self._on_line_changed)
        model.modelReset.connect(self._on_model_reset)
        self.clicked.connect(self._on_line_chosen)
        self.activated.connect(self._on_line_chosen)
        theme.changed.connect(self.viewport().update)

    def font_shown(self) -> QFont:
        """How lines are written."""
        return self._theme.font(Type.HERO if self.large else Type.TITLE, bold=True)

    def set_large(self, large: bool) -> None:
        """Write larger, to be read from across the room."""
        self.large = large
        self._lay_out_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays the line, the arrows look around."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_line_chosen(self.currentIndex())
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._left_alone.start()
            if not self.currentIndex().isValid() and self.lines.current is not None:
                self.setCurrentIndex(self.lines.index(self.lines.current))
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Looking around by hand stops following for a while."""
        self._glide.stop()
        self._left_alone.start()
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew."""
        super().resizeEvent(event)
        self._lay_out_again()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        self.scheduleDelayedItemsLayout()
        if self.lines.current is not None and not self._left_alone.isActive():
            QTimer.singleShot(0, self, lambda: self._centre(self.lines.current, glide=False))

    def _on_model_reset(self) -> None:
        self._left_alone.stop()
        self.scrollToTop()

    def _on_line_changed(self, row: int | None) -> None:
        if not self._left_alone.isActive():
            self._centre(row, glide=self.isVisible())

    def _centre(self, row: int | None, *, glide: bool) -> None:
        bar = self.verticalScrollBar()
        area = self.visualRect(self.lines.index(row)) if row is not None else QRect()
        target = bar.value() + area.center().y() - self.viewport().height() // 2 if row else 0
        target = min(bar.maximum(), max(0, target))
        self._glide.stop()
        if glide:
            self._glide.setStartValue(bar.value())
            self._glide.setEndValue(target)
            self._glide.start()
        else:
            bar.setValue(target)

    def _on_line_chosen(self, index: QModelIndex) -> None:
        line = self.lines.line(index.row())
        if line is not None:
            self._left_alone.stop()
            self.line_chosen.emit(line.start_s)


class LyricsDelegate(QStyledItemDelegate):
    """Paints one line, wrapped; of the line that is sung what was sung is lit."""

    def __init__(self, view: LyricsList, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the wrapped line."""
        del option
        width = self._view.viewport().width()
        _layout, height = self._laid_out(index.row(), width - SPACE * 4)
        return QSize(width, round(height) + SPACE * 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One line."""
        row, theme = index.row(), self._theme
        area: QRect = option.rect
        layout, height = self._laid_out(row, area.width() - SPACE * 4)
        painter.save()
        ground = area.adjusted(0, 1, -SPACE, -1)
        if option.state & option.state.State_MouseOver:
            fill_round(painter, ground, theme.colour("hover"), 10)
        if option.state & option.state.State_HasFocus and self._view.hasFocus():
            outline(painter, ground, theme.colour("accent"), 10)
        current = row == self._view.lines.current
        painter.setPen(theme.colour("text" if current else "muted"))
        top = area.top() + (area.height() - height) / 2
        lit = []
        if current:
            sung = QTextLayout.FormatRange()
            sung.start, sung.length = 0, self._view.lines.sung
            form = QTextCharFormat()
            form.setForeground(theme.colour("accent"))
            sung.format = form
            lit = [sung]
        layout.draw(
            painter, area.topLeft().toPointF() + QPointF(SPACE * 1.5, top - area.top()), lit
        )
        painter.restore()

    def _laid_out(self, row: int, width: int) -> tuple[QTextLayout, float]:
        line = self._view.lines.line(row)
        layout = QTextLayout((line.text if line else "") or REST, self._view.font_shown())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (wrapped := layout.createLine()).isValid():
            wrapped.setLineWidth(max(40, width))
            wrapped.setPosition(QPointF(0, height))
            height += wrapped.height()
        layout.endLayout()
        return layout, height
