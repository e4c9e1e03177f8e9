"""What every page is built from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from player.actions import Actions
from player.choices.discover_queue import DiscoverQueue
from player.itemmodels.covers import CoverStore
from player.library.library_work import LibraryWork
from player.playback.controller import PlaybackController
from player.settings import Settings
from player.tasks import Tasks
from player.theme import Theme
from player.views.main_window import MainWindow

if TYPE_CHECKING:
    from recommender import Hearth


@dataclass(frozen=True, slots=True)
class Kit:
    """The services of the player, made once and handed to every page."""

    window: MainWindow
    commands: Mapping[str, QAction]
    library: Hearth
    tasks: Tasks
    playback: PlaybackController
    actions: Actions
    discovered: DiscoverQueue
    work: LibraryWork
    settings: Settings
    theme: Theme
    covers: CoverStore
