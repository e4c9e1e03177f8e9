"""A page with charts: what draws them is loaded, beside the window, when it is first looked at."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import ClassVar

from player.pages.kit import Kit
from player.pages.page import Page
from player.views.late_frame import LateFrame


class LatePage(Page):
    """Loads its view in the pool; the charts' library takes a second and 30 megabytes."""

    module: ClassVar[str]
    """Where the view is."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.view: LateFrame = LateFrame(self._on_shown)
        self._asked = False
        self._built = False

    def build(self) -> None:
        """Make the view, whose module is there by now, and fill the frame with it."""
        raise NotImplementedError

    def read(self) -> None:
        """Ask the library what the view, which is there, is to show."""
        raise NotImplementedError

    def _on_shown(self) -> None:
        if not self.view.isVisible():
            return
        if self._built:
            self.read()
        elif not self._asked:
            self._asked = True
            self.kit.tasks.read(partial(import_module, self.module), lambda _module: self._build())

    def _build(self) -> None:
        self._built = True
        self.build()
        self._on_shown()
