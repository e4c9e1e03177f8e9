"""The window: arranges the sidebar, the search field, the pages and the transport."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from player.commands import MENU
from player.itemmodels.track_drag import carries_music
from player.settings import GEOMETRY, PANELS, PLACE, QUEUE_PANEL, THEME, Settings
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.message_bar import MessageBar
from player.views.option_menu import OptionMenu
from player.views.sidebar import Place, Sidebar
from player.views.welcome import dropped_paths

PANEL_PX = 320
PANEL_LEAST_PX, PANEL_MOST_PX = 300, 520
PANEL_FROM_PX = 1120
"""In a narrower window the panel would leave too little for the page."""
SEARCH_TIP = QT_TRANSLATE_NOOP(
    "MainWindow",
    "Words, or artist: album: genre: tag: title: year:1990..1999 bpm:<100 loved unplayed -not",
)
FIRST_SIZE = QSize(1280, 800)


class MainWindow(QMainWindow):
    """Arranges what others built. The frame is there at once, the pages follow by :meth:`fill`."""

    search_changed = Signal(str)
    place_shown = Signal(object)
    """The window is at another place now."""
    paths_dropped = Signal(object)
    """Files and folders from elsewhere, as a list."""
    full_screen_changed = Signal(bool)
    """Whether the page has the whole screen."""
    closing = Signal()
    reopening = Signal()
    """The listener wants the player ended and opened again."""
    painted = Signal()
    """Once: the listener sees the frame."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self._theme = theme
        self._places: dict[Place, QWidget] = {}
        self._heart: dict[QWidget, QWidget] = {}  # what of a page has the keyboard first
        self.hides_on_close = False
        """Closing leaves the player running where it can be found again."""
        self._ending = False
        self._state_before = Qt.WindowState.WindowNoState
        self.place: Place | None = None
        """The place of the sidebar where the window is."""
        self.setWindowTitle("Hearth")
        self.setMinimumSize(880, 560)
        self.setAcceptDrops(True)
        self.messages = MessageBar(theme)
        self.sidebar = Sidebar(theme)
        self.pages = QStackedWidget()
        self.pages.addWidget(QWidget())
        frame = self._frame()
        frame.installEventFilter(self)
        self.setCentralWidget(frame)
        self.sidebar.place_chosen.connect(self.show_place)
        theme.changed.connect(self._dress)
        self._dress()
        if not self.restoreGeometry(settings.get(GEOMETRY)):
            self.resize(FIRST_SIZE)

    def add_commands(self, commands: Mapping[str, QAction]) -> None:
        """Put the listener's commands into the menu and the sidebar."""
        self._commands = commands
        self._menu_button.setMenu(self._menu())
        self.sidebar.folder_wanted.connect(commands["add_folder"].trigger)

    def fill(
        self,
        places: Mapping[Place, QWidget],
        welcome: QWidget,
        panel: QWidget,
        activity: QWidget,
        transport: QWidget,
    ) -> None:
        """Put the pages, the queue panel, the activity strip and the transport in their places."""
        self._places = dict(places)
        self._welcome = welcome
        for page in (*places.values(), welcome):
            self._add_page(page)
        self._panel = panel
        panel.setObjectName("queue_panel")
        panel.setFocusProxy(None)  # type: ignore[arg-type]
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        panel.setMinimumWidth(PANEL_LEAST_PX)
        panel.setMaximumWidth(PANEL_MOST_PX)
        self._panels.addWidget(panel)
        self._panels.setStretchFactor(0, 1)
        self._panels.setCollapsible(0, False)
        self._panels.setCollapsible(1, False)
        if not self._panels.restoreState(self._settings.get(PANELS)):
            self._panels.setSizes([self.width() - PANEL_PX, PANEL_PX])
        self._foot.addWidget(activity)
        self._foot.addWidget(transport)
        show_panel = self._commands["queue_panel"]
        show_panel.setCheckable(True)
        show_panel.setChecked(self._settings.get(QUEUE_PANEL))
        show_panel.toggled.connect(lambda on: self._settings.set(QUEUE_PANEL, on))
        self._settings.option_changed.connect(self._on_option_changed)

    def show_place(self, place: Place) -> None:
        """Go to a page of the sidebar."""
        self.show_page(self._places[place], place)

    def keep_behind(self, page: QWidget) -> None:
        """Own a page that lies behind others; it takes its place when it is first shown."""
        page.setParent(self.pages)
        page.hide()

    def show_page(self, page: QWidget, place: Place) -> None:
        """Go to a page that belongs to a place: its own one, or one that lies behind it."""
        if self.pages.indexOf(page) < 0:
            self._add_page(page)
        focused = QApplication.focusWidget()
        leaving = focused is not None and self.pages.isAncestorOf(focused)
        staying = focused is not None and page.isAncestorOf(focused)
        if place != self.place:
            self._leave_full_screen()
        self.pages.setCurrentWidget(page)
        if leaving and not staying:
            self.focus_page()
        self.place = place
        self.sidebar.show_place(place)
        self._settings.set(PLACE, str(place))
        self._show_panel()
        self.place_shown.emit(place)

    def show_last_place(self, otherwise: Place) -> None:
        """Go to where the listener was last time."""
        kept = self._settings.get(PLACE)
        place = Place(kept) if kept in self._places else otherwise
        self.show_place(place)
        self.focus_page()

    def focus_page(self) -> None:
        """Put the keyboard into what matters most on the page."""
        page = self.pages.currentWidget()
        if page is not None:
            self._heart.get(page, page).setFocus()

    def _add_page(self, page: QWidget) -> None:
        """Take a page in. As its proxy its heart would swallow what Tab should reach before it."""
        heart = page.focusProxy()
        if heart is not None:
            page.setFocusProxy(None)  # type: ignore[arg-type]
            self._heart[page] = heart
        self.pages.addWidget(page)

    def bring_to_front(self) -> None:
        """Let the listener see the window, wherever it is hidden."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def set_full_screen(self, place: Place | None) -> None:
        """Give a place the whole screen; None gives it back."""
        if place is None:
            self._leave_full_screen()
            return
        self.show_place(place)
        self._state_before = self.windowState()
        self._settings.set(GEOMETRY, self.saveGeometry())
        self._show_frame(shown=False)
        self.showFullScreen()
        self.full_screen_changed.emit(True)

    def _leave_full_screen(self) -> None:
        if self.isFullScreen():
            self._show_frame(shown=True)
            self.setWindowState(self._state_before)
            self.full_screen_changed.emit(False)

    def _show_frame(self, *, shown: bool) -> None:
        for part in (self.sidebar, self._top, self._bottom):
            part.setVisible(shown)

    def show_welcome(self) -> None:
        """Go to the page that asks for music."""
        self.pages.setCurrentWidget(self._welcome)
        self.place = None
        self.sidebar.show_place(None)
        self._show_panel()

    @property
    def welcoming(self) -> bool:
        """True while the page that asks for music is shown."""
        return self.pages.currentWidget() is self._welcome

    def focus_search(self, text: str | None = None) -> None:
        """Put the keyboard into the search field, and perhaps a text."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text is None:
            self.search.selectAll()
        else:
            self.search.setText(text)

    def show_menu(self) -> None:
        """Open the menu where its button is."""
        self._menu_button.showMenu()

    def _frame(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self._top = self._top_bar()
        column.addWidget(self._top)
        message_row = QHBoxLayout()
        message_row.setContentsMargins(SPACE * 3, 0, SPACE * 3, 0)
        message_row.addWidget(self.messages)
        column.addLayout(message_row)
        column.addWidget(self.pages, 1)
        self._panels = QSplitter()
        self._panels.setHandleWidth(1)
        self._panels.addWidget(content)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(self._panels, 1)
        self._bottom = QWidget()
        self._foot = QVBoxLayout(self._bottom)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(0)
        frame = QWidget()
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(middle, 1)
        outer.addWidget(self._bottom)
        return frame

    def _top_bar(self) -> QWidget:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search your library"))
        self.search.setAccessibleName(self.tr("Search your library"))
        self.search.setToolTip(translate("MainWindow", SEARCH_TIP))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(480)
        self.search.textChanged.connect(self.search_changed)
        self._search_icon = QAction(self)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._menu_button = QToolButton()
        self._menu_button.setAccessibleName(self.tr("Menu"))
        self._menu_button.setToolTip(self.tr("Menu (F10)"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(SPACE * 4, SPACE * 2, SPACE * 3, SPACE // 2)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        row.addWidget(self._menu_button)
        return top

    def _menu(self) -> QMenu:
        self._commands["look"].setMenu(OptionMenu(THEME, self._settings, self))
        menu = QMenu(self)
        for title, names in MENU:
            into = menu.addMenu(translate("Commands", title)) if title else menu
            for name in names:
                into.addAction(self._commands[name])
        return menu

    def event(self, event: QEvent) -> bool:
        """A focused button keeps the space bar for itself; elsewhere it plays and pauses."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and isinstance(QApplication.focusWidget(), QAbstractButton)
        ):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the frame was painted first, after the painting is done."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped anywhere on the window; our own tracks have places."""
        if dropped_paths(event) and not carries_music(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped."""
        self.paths_dropped.emit(dropped_paths(event))
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window goes without the queue panel."""
        super().resizeEvent(event)
        if self._places:
            self._show_panel()

    def end(self) -> None:
        """Close for good."""
        self._ending = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood, and say that it goes, or only hide."""
        if not self.isFullScreen():
            self._settings.set(GEOMETRY, self.saveGeometry())
        if self._places and not self._panel.isHidden():
            self._settings.set(PANELS, self._panels.saveState())
        if self.hides_on_close and not self._ending:
            event.ignore()
            self.hide()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _on_option_changed(self, key: str) -> None:
        if key == QUEUE_PANEL.key:
            self._commands["queue_panel"].setChecked(self._settings.get(QUEUE_PANEL))
            self._show_panel()

    def _show_panel(self) -> None:
        """Beside the queue itself, what plays, or before there is music, it would say nothing."""
        wanted = self._commands["queue_panel"].isChecked() and self.width() >= PANEL_FROM_PX
        useful = self.place not in (Place.QUEUE, Place.NOW_PLAYING, None)
        self._panel.setVisible(wanted and useful)

    def _dress(self) -> None:
        self._search_icon.setIcon(self._theme.icon("search", "muted"))
        self._menu_button.setIcon(self._theme.icon("more", "text"))
        self._menu_button.setIconSize(QSize(20, 20))
