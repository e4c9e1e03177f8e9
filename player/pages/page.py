"""One place of the window: its view, and what it does when the library or the music goes on."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from player.pages.kit import Kit
from player.views.sidebar import Place


class Page(QObject):
    """Builds :attr:`view` and connects it; what does not concern a page it lets pass."""

    place: ClassVar[Place]
    searchable: ClassVar[bool] = False
    """Whether the search field narrows this page; from any other it leads to the library."""
    view: QWidget

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.window)
        self.kit = kit

    def search(self, text: str) -> None:
        """Ask the catalogue what answers the search field; only of a searchable page in sight."""

    def refresh(self) -> None:
        """The library has changed; told to any other page in sight."""

    def show_playing(self, track_id: int | None) -> None:
        """Another track sounds, or none."""
