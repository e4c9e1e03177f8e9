"""The table of tracks: every cell painted straight from its track, fast for any size."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from player.itemmodels.covers import CoverStore
from player.itemmodels.track_columns import KINDS, Column, Shown, cell_text, read, written
from player.itemmodels.tracks import TracksModel
from player.theme import SPACE, Theme, Type
from player.translation import translate
from player.views.painting import LEFT, RIGHT, draw_picture, draw_playing_mark, draw_text, mirror
from recommender import Track

ROW_PX = 48
COVER_PX = 36
TITLE_PX = 220
"""The title keeps so much; other columns give way when many are shown."""
GROWING = (Column.ARTIST, Column.ALBUM, Column.GENRE, Column.ALBUM_ARTIST, Column.PATH)
WIDTHS_FIT_PX = 1020
"""The table's width for which the widths of columns are meant."""
HIDDEN_BELOW = {Column.GENRE: 900, Column.PLAYS: 800, Column.YEAR: 760, Column.ALBUM: 700}


class TrackTable(QTableView):
    """Shows a :class:`TracksModel`; says what the listener asks for by signals."""

    row_activated = Signal(int)
    like_toggled = Signal(object)
    menu_requested = Signal(object)
    text_typed = Signal(str)
    columns_changed = Signal(str)
    """Other columns, widths or places, as the settings keep them."""

    def __init__(self, model: TracksModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.tracks = model
        self.hovered_row = -1
        self.playing_track_id: int | None = None
        self._shown: list[Shown] = []
        self._fitting = False
        self.setModel(model)
        self.setAccessibleName(self.tr("Track list"))
        self.setItemDelegate(TrackDelegate(self, covers, theme))
        self._dress()
        self.activated.connect(lambda index: self.row_activated.emit(index.row()))
        self.clicked.connect(self._on_clicked)
        covers.cover_arrived.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(LEFT)
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)
        header.sectionMoved.connect(self._on_section_moved)
        header.sectionResized.connect(self._on_section_resized)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setAccessibleName(self.tr("Columns"))
        self.setSortingEnabled(True)
        self.show_columns("")

    def selected_tracks(self) -> list[Track]:
        """The selected tracks that are loaded, in the order of the table."""
        tracks = []
        for span in self.selectionModel().selection().toList():
            for row in range(span.top(), span.bottom() + 1):
                track = self.tracks.track(row)
                if track is not None:
                    tracks.append(track)
        return tracks

    def set_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.playing_track_id = track_id
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Typing in the list searches the whole library instead of the loaded rows."""
        if search.strip():
            self.text_typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays from the current row; everything else as usual."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_activated.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Remember which row is under the pointer."""
        self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds of whole rows first, then the cells."""
        delegate = self.itemDelegate()
        if isinstance(delegate, TrackDelegate):
            delegate.paint_grounds()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The texts share the width; narrow windows drop the less telling columns."""
        super().resizeEvent(event)
        self._fit()

    def show_columns(self, setting: str) -> None:
        """Show the columns a setting names, in its order; the usual ones where it names none."""
        self._shown = read(setting)
        self._fitting = True
        header = self.horizontalHeader()
        for place, each in enumerate(self._shown):
            header.moveSection(header.visualIndex(each.column), place)
        self._fitting = False
        self._fit()

    def column_menu(self) -> QMenu:
        """Every column with a tick where it is shown; the title always is."""
        menu = QMenu(self)
        shown = [each.column for each in self._shown]
        for column, kind in KINDS.items():
            action = menu.addAction(translate("TrackColumns", kind.heading))
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(column is not Column.TITLE)
            action.toggled.connect(lambda on, column=column: self._show_column(column, on))
        menu.addSeparator()
        usual = menu.addAction(self.tr("The usual columns"))
        usual.triggered.connect(lambda _on: self._on_usual_chosen())
        return menu

    def _show_column(self, column: Column, on: bool) -> None:
        self._shown = [each for each in self._shown if each.column is not column]
        if on:
            self._shown.append(Shown(column, KINDS[column].width_px))
        self._take(written(self._shown))

    def _on_usual_chosen(self) -> None:
        self._take("")

    def _take(self, setting: str) -> None:
        self.show_columns(setting)
        self.columns_changed.emit(setting)

    def _fit(self) -> None:
        """The columns share the width; narrow windows drop the less telling ones."""
        width = self.viewport().width()
        grown = max(1.0, width / WIDTHS_FIT_PX)
        widths = {
            each.column: self._wanted_px(each) * (grown if each.column in GROWING else 1.0)
            for each in self._shown
            if width >= HIDDEN_BELOW.get(each.column, 0) and each.column is not Column.TITLE
        }
        texts_px = sum(px for column, px in widths.items() if column in GROWING)
        room_px = width - TITLE_PX - (sum(widths.values()) - texts_px)
        share = min(1.0, max(0.3, room_px / max(1.0, texts_px)))
        self._fitting = True
        for column in Column:
            self.setColumnHidden(column, column not in widths and column is not Column.TITLE)
        for column, wanted in widths.items():
            given = wanted * share if column in GROWING else wanted
            self.horizontalHeader().resizeSection(column, round(given))
        self._fitting = False

    def _wanted_px(self, each: Shown) -> int:
        """As wide as the listener made it; otherwise its heading fits in any language."""
        usual_px = KINDS[each.column].width_px
        if each.width_px != usual_px or each.column in GROWING:
            return each.width_px
        heading = translate("TrackColumns", KINDS[each.column].heading)
        metrics = QFontMetrics(self._theme.font(Type.SMALL, bold=True))
        return max(usual_px, metrics.horizontalAdvance(heading) + SPACE * 2)

    def _on_section_resized(self, column: int, _old: int, new: int) -> None:
        if self._fitting or column == Column.TITLE or new == 0:
            return
        grown = max(1.0, self.viewport().width() / WIDTHS_FIT_PX) if column in GROWING else 1.0
        self._shown = [
            Shown(each.column, round(new / grown)) if each.column == column else each
            for each in self._shown
        ]
        self.columns_changed.emit(written(self._shown))

    def _on_section_moved(self, _column: int, _old: int, _new: int) -> None:
        if self._fitting:
            return
        header = self.horizontalHeader()
        self._shown.sort(key=lambda each: header.visualIndex(each.column))
        self.columns_changed.emit(written(self._shown))

    def _on_header_menu_requested(self, point: QPoint) -> None:
        menu = self.column_menu()
        menu.exec(self.horizontalHeader().mapToGlobal(point))
        menu.deleteLater()

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        track = self.tracks.track(index.row())
        if index.column() == Column.LIKED and track is not None:
            self.like_toggled.emit(track)

    def _on_menu_requested(self, point: object) -> None:
        self.menu_requested.emit(point)


class TrackDelegate(QStyledItemDelegate):
    """Paints a cell from the track itself, without asking the model for roles."""

    def __init__(self, table: TrackTable, covers: CoverStore, theme: Theme) -> None:
        super().__init__(table)
        self._table = table
        self._covers = covers
        self._theme = theme
        self._load_look()
        theme.changed.connect(self._load_look)

    def _load_look(self) -> None:
        theme = self._theme
        self._body: QFont = theme.font()
        self._bold: QFont = theme.font(bold=True)
        self._text, self._muted = theme.colour("text"), theme.colour("muted")
        self._accent = theme.colour("accent")
        self._hover, self._selection = theme.colour("hover"), theme.colour("selection")

    def paint_grounds(self) -> None:
        """Round grounds behind the hovered and the selected rows that are in sight."""
        table = self._table
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        if first < 0:
            return
        last = last if last >= 0 else table.tracks.rowCount() - 1
        painter = QPainter(table.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        selection = table.selectionModel()
        for row in range(first, last + 1):
            selected = selection.isRowSelected(row, QModelIndex())
            if not selected and row != table.hovered_row:
                continue
            painter.setBrush(self._selection if selected else self._hover)
            area = QRect(0, table.rowViewportPosition(row), table.viewport().width(), ROW_PX)
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 8, 8)
        painter.end()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are equally high."""
        del option, index
        return QSize(80, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One cell."""
        track = self._table.tracks.track(index.row())
        if track is None:
            return
        area: QRect = option.rect
        turned = option.direction == Qt.LayoutDirection.RightToLeft
        if turned:
            painter.save()
            mirror(painter, area)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        column = index.column()
        if column == Column.TITLE:
            self._paint_title(painter, area, track, focused=focused)
        elif column == Column.LIKED:
            self._paint_heart(painter, area, track, row=index.row())
        else:
            side = RIGHT if KINDS[Column(column)].is_number else LEFT
            ink = self._muted if column != Column.ARTIST or track.missing else self._text
            inner = area.adjusted(SPACE, 0, -SPACE, 0)
            draw_text(painter, inner, cell_text(track, column), self._body, ink, side)
        if turned:
            painter.restore()

    def _paint_title(self, painter: QPainter, area: QRect, track: Track, *, focused: bool) -> None:
        cover = QRect(
            area.left() + SPACE, area.top() + (ROW_PX - COVER_PX) // 2, COVER_PX, COVER_PX
        )
        ratio = painter.device().devicePixelRatioF()
        draw_picture(painter, cover, self._covers.pixmap(track, COVER_PX, ratio))
        playing = track.track_id == self._table.playing_track_id
        if playing:
            draw_playing_mark(painter, cover)
        if focused:
            painter.fillRect(area.left() + 1, area.top() + 14, 3, ROW_PX - 28, self._accent)
        text = area.adjusted(SPACE * 2 + COVER_PX + 4, 0, -SPACE, 0)
        ink = self._accent if playing else self._muted if track.missing else self._text
        title = (
            self.tr("{title} (missing)").format(title=track.title) if track.missing else track.title
        )
        draw_text(painter, text, title, self._bold, ink)

    def _paint_heart(self, painter: QPainter, area: QRect, track: Track, *, row: int) -> None:
        if not track.liked and row != self._table.hovered_row:
            return
        name, role = ("heart_full", "accent") if track.liked else ("heart", "muted")
        box = QRect(0, 0, 18, 18)
        box.moveCenter(area.center())
        draw_picture(painter, box, self._theme.icon(name, role))
