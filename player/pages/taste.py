"""The taste page: beliefs with their evidence, corrected and forgotten at a word."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from player.pages.kit import Kit
from player.pages.late_page import LatePage
from player.phrasing import told
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.sidebar import Place
from recommender import Belief, Origin, Says, TasteProfile, Track

if TYPE_CHECKING:
    from player.views.taste import TasteView

TOLD = {
    Says.MORE: QT_TRANSLATE_NOOP("Taste", "Discover will bring more of {name}."),
    Says.LESS: QT_TRANSLATE_NOOP("Taste", "Discover will bring less of {name}."),
    Says.FORGET: QT_TRANSLATE_NOOP(
        "Taste", "What you did before does not count for {name} any more."
    ),
    Says.NOTHING: QT_TRANSLATE_NOOP("Taste", "What you said of {name} is taken back."),
}


class TastePage(LatePage):
    """Asks what is believed each time it is looked at."""

    place = Place.TASTE
    module = "player.views.taste"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.taste: TasteView | None = None
        kit.actions.tracks_updated.connect(lambda _tracks: self._on_shown())

    def build(self) -> None:
        """Beliefs and charts."""
        from player.views.taste import TasteView

        self.taste = TasteView(self.kit.theme)
        self.taste.said.connect(self._on_said)
        self.taste.track_chosen.connect(
            lambda track: self.kit.actions.play([track], Origin.LIBRARY)
        )
        self.taste.tracks_chosen.connect(
            lambda tracks: self.kit.actions.play(tracks, Origin.LIBRARY)
        )
        self.taste.picture_wanted.connect(self._on_picture_wanted)
        self.view.fill(self.taste)

    def read(self) -> None:
        """Read what is believed."""
        self.kit.tasks.read(self._read, self._on_read, key="taste")

    def _read(self) -> tuple[TasteProfile, dict[int, Track]]:
        profile = self.kit.library.taste.profile()
        named = {i for belief in profile.beliefs for i in belief.track_ids}
        named |= {*profile.rediscovered, *profile.drifting}
        tracks = self.kit.library.tracks_by_id(sorted(named))
        return profile, {track.track_id: track for track in tracks}

    def _on_read(self, answer: tuple[TasteProfile, dict[int, Track]]) -> None:
        if self.taste is not None:
            self.taste.show_profile(*answer, datetime.now().astimezone())

    def _on_said(self, belief: Belief, says: Says) -> None:
        self.kit.tasks.write(
            lambda: self.kit.library.taste.say(belief.kind, belief.name, says),
            lambda _none: self._on_kept(belief, says),
            self.kit.actions.action_failed.emit,
        )

    def _on_kept(self, belief: Belief, says: Says) -> None:
        self.kit.window.messages.tell(
            translate("Taste", TOLD[says]).format(name=told(belief.words))
        )
        self._on_shown()

    def _on_picture_wanted(self) -> None:
        if self.taste is None:
            return
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        offered = str(Path(pictures or Path.home()) / self.tr("My taste.png"))
        chosen, _kind = QFileDialog.getSaveFileName(
            self.kit.window,
            self.tr("Save your taste as a picture"),
            offered,
            self.tr("PNG picture (*.png)"),
        )
        if chosen:
            self.save_picture(Path(chosen))

    def save_picture(self, path: Path) -> None:
        """Write all that the page says into a picture."""
        assert self.taste is not None
        kept = self.taste.picture().save(str(path), "PNG")
        self.kit.window.messages.tell(
            self.tr("Saved as {path}.").format(path=path)
            if kept
            else self.tr("The picture could not be written to {path}.").format(path=path)
        )
