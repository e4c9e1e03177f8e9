"""Profiles: whose listening it is, changed while the window stays; guests, who leave no trace."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QMessageBox

from player.library.facts import FactRecorder
from player.pages.kit import Kit
from player.settings import PROFILE
from player.translation import QT_TRANSLATE_NOOP, translate
from player.wording import count
from recommender import DEFAULT_PROFILE, Profile

SETTLED_MS = 30
LONGEST_WAIT_MS = 3_000
"""An engine that never says how the last play ended must not keep a listener out."""
FIRST_NAME = QT_TRANSLATE_NOOP("Profiles", "First listener")
GUEST_MARK = QT_TRANSLATE_NOOP("Profiles", "Guest · nothing is learnt")


class Profiles(QObject):
    """The submenu of listeners, and what changes with them."""

    def __init__(self, kit: Kit, facts: FactRecorder) -> None:
        super().__init__(kit.window)
        self._kit = kit
        self._facts = facts
        self._menu = QMenu(kit.window)
        kit.commands["profile"].setMenu(self._menu)
        self._menu.aboutToShow.connect(self.read)
        guest = kit.commands["guest"]
        guest.setCheckable(True)
        guest.triggered.connect(self._on_guest_triggered)
        self._wanted: tuple[str, bool] | None = None
        self._then: Callable[[], None] | None = None
        self._waited_ms = 0
        self._settling = QTimer(self)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self._on_settling)
        self._fill([])
        self._mark()

    def read(self) -> None:
        """Ask who there is."""
        self._kit.tasks.read(self._kit.library.profiles.all, self._fill, key="profiles")

    def use(
        self, name: str, *, guest: bool = False, then: Callable[[], None] | None = None
    ) -> None:
        """Let the last play be the former listener's, and then all be this one's."""
        self._wanted = (name, guest)
        self._then = then
        self._kit.playback.clear()
        self._kit.discovered.show([])
        self._waited_ms = 0
        self._settling.start()

    def remove(self, name: str) -> None:
        """Take a profile from the list; the first listener takes over where it was in use."""
        if self._kit.library.profile == name:
            self.use(DEFAULT_PROFILE, then=lambda: self._remove_now(name))
        else:
            self._remove_now(name)

    def _remove_now(self, name: str) -> None:
        profiles, tasks = self._kit.library.profiles, self._kit.tasks

        def undo() -> None:
            tasks.write(lambda: profiles.bring_back(name), lambda _none: self.use(name))

        def on_removed(_none: None) -> None:
            self.read()
            told = self.tr("“{name}” was removed from the list.").format(name=name)
            self._kit.window.messages.tell(told, button=self.tr("Undo"), do=undo)

        tasks.write(lambda: profiles.remove(name), on_removed, self._kit.actions.action_failed.emit)

    def _on_settling(self) -> None:
        """The facts of the former listener go first."""
        self._waited_ms += SETTLED_MS
        on_the_way = self._facts.waiting or self._kit.playback.hearing
        if (on_the_way and self._waited_ms < LONGEST_WAIT_MS) or self._wanted is None:
            return
        self._settling.stop()
        name, guest = self._wanted
        self._kit.tasks.write(
            lambda: self._kit.library.use_profile(name, guest=guest),
            lambda _none: self._on_used(),
            self._kit.actions.action_failed.emit,
        )

    def _on_used(self) -> None:
        library = self._kit.library
        self._kit.settings.set(PROFILE, library.profile)
        self._kit.work.library_changed.emit()
        self._mark()
        if self._then is not None:
            self._then()
        else:
            self._kit.window.messages.tell(
                self.tr("A guest listens: nothing of it is kept or learnt.")
                if library.guest
                else self.tr("{name} listens. What is learnt now is theirs alone.").format(
                    name=_told(library.profile)
                )
            )
            self.read()

    def _mark(self) -> None:
        """Say in the window whose listening it is."""
        library = self._kit.library
        self._kit.commands["guest"].setChecked(library.guest)
        name = "" if library.profile == DEFAULT_PROFILE else _told(library.profile)
        self._kit.window.sidebar.show_listener(
            translate("Profiles", GUEST_MARK) if library.guest else name
        )

    def _fill(self, profiles: list[Profile]) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        current = self._kit.library.profile
        for profile in profiles:
            plays = count(profile.plays, "play")
            action = self._menu.addAction(f"{_told(profile.name)}  ·  {plays}")
            action.setCheckable(True)
            action.setChecked(profile.name == current and not self._kit.library.guest)
            action.triggered.connect(lambda _on, name=profile.name: self.use(name))
            group.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("New listener…")).triggered.connect(
            lambda _on: self._ask_name()
        )
        remove = self._menu.addAction(self.tr("Remove {name}…").format(name=_told(current)))
        remove.setEnabled(current != DEFAULT_PROFILE)
        remove.triggered.connect(lambda _on: self._ask_removal(current))

    def _ask_name(self) -> None:
        name, given = QInputDialog.getText(
            self._kit.window,
            self.tr("New listener"),
            self.tr("A name. What they hear is learnt apart from all others."),
            QLineEdit.EchoMode.Normal,
        )
        if given and name.strip():
            self.use(name.strip())

    def _ask_removal(self, name: str) -> None:
        asked = QMessageBox.question(
            self._kit.window,
            self.tr("Remove a listener"),
            self.tr(
                "Remove {name} from the list? What was learnt stays on this computer, and comes "
                "back with a new listener of the same name."
            ).format(name=_told(name)),
        )
        if asked == QMessageBox.StandardButton.Yes:
            self.remove(name)

    def _on_guest_triggered(self, on: bool) -> None:
        self.use(self._kit.library.profile, guest=on)


def _told(name: str) -> str:
    return translate("Profiles", FIRST_NAME) if name == DEFAULT_PROFILE else name
