"""The player's composition root: builds everything, connects it, and ends it in order.

The frame of the window is painted first; the catalogue is opened after that, in its lane, and
the pages are filled when it is there.
"""

from __future__ import annotations

import gc
import importlib
import logging
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from player import translation
from player.actions import Actions
from player.choices.corrections import Corrections
from player.choices.discover_queue import DiscoverQueue
from player.choices.endless import Endless
from player.choices.steering import PlayedQueue, Steering
from player.commands import build_actions
from player.desktop.artwork import Artwork
from player.desktop.mpris import Mpris
from player.desktop.notifications import Notifications
from player.desktop.session_bus import SessionBus
from player.desktop.single_instance import AlreadyRunning, OpenRequest, SingleInstance
from player.desktop.tray import Tray
from player.farewell import Farewell
from player.itemmodels.covers import CoverStore
from player.library.facts import FactRecorder
from player.library.folder_watch import FolderWatch
from player.library.library_work import LibraryWork
from player.modes.equal_loudness import EqualLoudness
from player.modes.playing_modes import PlayingModes
from player.modes.queue_keeper import QueueKeeper
from player.modes.sound_settings import SoundSettings
from player.pages.kit import Kit
from player.pages.profiles import Profiles
from player.phrasing import told
from player.playback.client import EngineClient
from player.playback.controller import PlaybackController
from player.playback.link import EngineLink
from player.settings import LANGUAGE, PROFILE, Settings
from player.tasks import Tasks
from player.theme import Theme, app_icon
from player.views.main_window import MainWindow
from recommender import DEFAULT_PROFILE, Config, HearthError, NotAnalysed

if TYPE_CHECKING:
    from player.pages.page import Page
    from player.pages.pages import Pages
    from recommender import Hearth

log = logging.getLogger(__name__)

LOG_BYTES = 1_000_000
SETTINGS_FILE = "player.ini"
AGAIN = 1000
"""Exit status of the event loop with which the player is to be opened again."""
NOTHING_TO_OPEN = OpenRequest()
TURN_S = 0.0005
"""So long a thread that computes keeps the interpreter while the window waits for it; Python's own
5 ms would make one painting, with its dozens of calls into Qt, wait for tenths of a second."""


class Player(QObject):
    """Everything the running player consists of."""

    begun = Signal()
    """The pages are there and filled."""

    def __init__(
        self,
        app: QApplication,
        config: Config,
        request: OpenRequest = NOTHING_TO_OPEN,
        link: EngineLink | None = None,
        open_library: Callable[[Config], Hearth] | None = None,
    ) -> None:
        super().__init__(app)
        self._open = open_library or open_catalogue
        self._config = config
        self._request = request
        self._link = link or EngineClient(self)
        self._library: Hearth | None = None
        self.settings = Settings(config.data_dir / SETTINGS_FILE, self)
        self.theme = Theme(app, self.settings)
        self.tasks = Tasks(self)
        self.playback = PlaybackController(self._link, self)
        self.facts: FactRecorder | None = None
        self.actions: Actions | None = None
        self.pages: Pages | None = None
        self.profiles: Profiles | None = None
        self._bus: SessionBus | None = None
        self._queue_keeper: QueueKeeper | None = None
        self.window = MainWindow(self.settings, self.theme)
        self.commands = build_actions(self.window, self.theme)
        self.window.add_commands(self.commands)
        self.tasks.work_failed.connect(self.tell_error)
        self.commands["quit"].triggered.connect(self.window.end)

    def open(self) -> None:
        """Show the frame; open the catalogue as soon as it is painted."""
        self.window.painted.connect(self._open_library)
        self.window.show()

    def open_request(self, request: OpenRequest) -> None:
        """Do what a later start asks for, and let the listener see the window."""
        if self.pages is None:
            self._request = OpenRequest((*self._request.files, *request.files), request.enqueue)
        else:
            self.pages.opening.open(request)
        self.window.bring_to_front()

    def shutdown(self) -> None:
        """End in order: the sound, its last fact, the work, the catalogue."""
        self.window.hide()
        bookmark = self.playback.bookmark
        if self._bus is not None:
            self._bus.stop()
            self._bus = None
        self.playback.shutdown()
        self.tasks.shutdown()
        if self._queue_keeper is not None:
            self._queue_keeper.finish(bookmark)
            self._queue_keeper = None
        if self.facts is not None:
            self.facts.finish()
        self.settings.sync()
        if self._library is not None:
            self._library.close()
            self._library = None

    def tell_error(self, error: Exception) -> None:
        """A kind sentence: our own errors carry one, anything else is a bug in the log."""
        if isinstance(error, NotAnalysed) and self.pages is not None:
            self.pages.notices.tell_not_analysed()
            return
        if isinstance(error, HearthError):
            self.window.messages.tell(told(error.phrase), stays=True)
            return
        self.window.messages.tell(
            self.tr(
                "Something went wrong inside Hearth. It goes on, and has written down what "
                "happened: {file}"
            ).format(file=log_path(self._config)),
            stays=True,
        )

    def _open_library(self) -> None:
        def opened() -> list[str]:
            self._library = self._open(self._of_last_listener())
            # Many views, which take half a second to load: not in the thread of the window.
            importlib.import_module("player.pages.pages")
            return self._library.folders()

        self.tasks.write(opened, self._on_opened, self._on_not_opened)

    def _on_opened(self, folders: list[str]) -> None:
        from player.pages.pages import built  # the frame is painted without them

        if self._library is None:
            return
        self.facts = FactRecorder(self._library, self.tasks)
        self.facts.recording_failed.connect(self.tell_error)
        self.playback.play_finished.connect(self.facts.record)
        work = LibraryWork(self._library, self.tasks, self.settings)
        work.work_failed.connect(self.tell_error)
        FolderWatch(self._library, self.tasks, work, self.settings)
        discovered = DiscoverQueue(self.playback)
        steering = Steering(
            self._library, self.tasks, self.facts, (PlayedQueue(self.playback), discovered)
        )
        corrections = Corrections(self.facts, steering, self.playback)
        self.actions = actions = Actions(
            self._library, self.tasks, self.playback, self.facts, work, corrections, discovered
        )
        steering.steered.connect(lambda steered: actions.prefer(steered.came))
        actions.action_failed.connect(self.tell_error)
        actions.discover_failed.connect(self.tell_error)
        Endless(
            self._library,
            self.tasks,
            self.playback,
            work,
            self.commands["endless"],
            self.settings,
        )
        kit = Kit(
            window=self.window,
            commands=self.commands,
            library=self._library,
            tasks=self.tasks,
            playback=self.playback,
            actions=actions,
            discovered=discovered,
            work=work,
            settings=self.settings,
            theme=self.theme,
            covers=CoverStore(self._library, self.tasks, self.theme),
        )
        self._build(kit, built(kit), [], folders)

    def _build(
        self, kit: Kit, coming: Iterator[Page], there: list[Page], folders: list[str]
    ) -> None:
        """Build one page, and the next when the window has done what waited meanwhile."""
        if self._library is None:
            return
        page = next(coming, None)
        if page is None:
            self._begin(kit, there, folders)
        else:
            going_on = partial(self._build, kit, coming, [*there, page], folders)
            QTimer.singleShot(0, self, going_on)

    def _begin(self, kit: Kit, pages: list[Page], folders: list[str]) -> None:
        """All pages are there: fill the window, begin with the sound, and join the desktop."""
        from player.pages.pages import Pages

        assert self.facts is not None
        self.pages = Pages(kit, self._config.data_dir, pages)
        self.profiles = Profiles(kit, self.facts)
        PlayingModes(self.playback, self.commands, self.settings)
        EqualLoudness(
            self.commands["gain"],
            self.window,
            self.playback,
            self.tasks,
            kit.library,
            self.settings,
        )
        SoundSettings(self.playback, self.settings)
        self.playback.start()
        self._join_desktop(kit.library)
        self._queue_keeper = QueueKeeper(
            self._config.data_dir, self.playback, self.tasks, kit.library
        )
        self._queue_keeper.bring_back()
        self.pages.begin(folders, self._request)
        self.begun.emit()

    def _of_last_listener(self) -> Config:
        """The profile that is asked for, or else the one that listened last."""
        last = self.settings.get(PROFILE)
        if last and self._config.profile == DEFAULT_PROFILE:
            return replace(self._config, profile=last)
        return self._config

    def _on_not_opened(self, error: Exception) -> None:
        self.tell_error(error)

    def _join_desktop(self, library: Hearth) -> None:
        """Tray, media keys and notifications, where the desktop has them."""
        folder = self._config.data_dir / "desktop"
        artwork = Artwork(self.playback, self.tasks, library, folder)
        tray = Tray(self.window, self.commands, self.playback, self.settings)
        self._bus = SessionBus()
        Mpris(
            self._bus,
            self.playback,
            self.commands,
            self.window,
            artwork,
            self.settings,
            self.open_request,
        )
        Notifications(self._bus, tray, artwork, self.playback, self.settings)
        self._bus.start()


def open_catalogue(config: Config) -> Hearth:
    """Load the recommender and open its catalogue; meant for the lane, the window being there."""
    from recommender import Hearth

    return Hearth(config)


def run_player(config: Config, request: OpenRequest = NOTHING_TO_OPEN) -> int:
    """Open the window and stay until it is closed; returns the exit status.

    Where a player of this data folder runs already it gets the request, and nothing opens here.
    """
    instance = SingleInstance(config.data_dir)
    if not instance.claim():
        return hand_over(instance, request)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Hearth")
    app.setDesktopFileName("hearth")
    app.setWindowIcon(app_icon())
    keep_log(config)
    translation.install(app, Settings(config.data_dir / SETTINGS_FILE).get(LANGUAGE))
    player = Player(app, config, request)
    keep_fluent(player)
    player.window.painted.connect(instance.listen)
    instance.request_received.connect(player.open_request)
    sys.excepthook = last_resort(player.tell_error)
    app.setQuitOnLastWindowClosed(False)  # in the tray it goes on without a window
    player.window.closing.connect(app.quit)
    player.window.reopening.connect(lambda: app.exit(AGAIN))
    farewell = Farewell(app)
    farewell.asked_to_end.connect(app.quit)
    player.open()
    try:
        status = app.exec()
    finally:
        player.shutdown()
        instance.release()
    return open_again(config) if status == AGAIN else status


def keep_fluent(player: Player) -> None:
    """Let the window's thread wait as little as can be for threads that compute.

    What is there once the player has begun stays to its end: the garbage collector, which stops
    all threads, need not look through it again and again.
    """
    sys.setswitchinterval(TURN_S)
    player.begun.connect(gc.freeze)


def open_again(config: Config) -> NoReturn:
    """Become a new player over the same data; where the listener was, the queue knows."""
    words = ["--data", str(config.data_dir), "--profile", config.profile]
    os.execv(sys.executable, [sys.executable, sys.argv[0], *words])  # noqa: S606 - no shell


def hand_over(instance: SingleInstance, request: OpenRequest) -> int:
    """Let the player that runs do it; returns the exit status."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    try:
        instance.hand_over(request)
    except AlreadyRunning as error:
        sys.stderr.write(f"hearth: {error}\n")
        return 1
    finally:
        app.processEvents()
    return 0


def keep_log(config: Config) -> None:
    """Write the log to a file of the data folder, two megabytes at most."""
    config.log_dir.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(log_path(config), maxBytes=LOG_BYTES, backupCount=1, delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def log_path(config: Config) -> Path:
    """The log file."""
    return config.log_dir / "player.log"


def last_resort(
    tell: Callable[[Exception], None],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """The hook for exceptions nobody caught: into the log with traceback, and a kind sentence."""

    def hook(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        log.critical("Uncaught exception", exc_info=(kind, error, traceback))
        if isinstance(error, Exception):
            tell(error)
        else:
            QApplication.quit()

    return hook
