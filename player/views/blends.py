"""Today's blends as a row of mosaics."""

from __future__ import annotations

from PySide6.QtGui import QPixmap

from player.itemmodels.blends import BlendsModel
from player.itemmodels.covers import CoverStore
from player.phrasing import told
from player.theme import Theme
from player.views.cover_grid import CoverCellDelegate, CoverGrid


class BlendGrid(CoverGrid):
    """Enter or a click opens a blend."""

    def __init__(self, model: BlendsModel, covers: CoverStore, theme: Theme) -> None:
        super().__init__(model, self.tr("Daily blends"), covers, theme)
        self.setItemDelegate(BlendDelegate(self, model, covers, theme))


class BlendDelegate(CoverCellDelegate):
    """Paints one blend: four covers, its name, who leads in it."""

    def __init__(
        self, view: CoverGrid, model: BlendsModel, covers: CoverStore, theme: Theme
    ) -> None:
        super().__init__(view, covers, theme)
        self._model = model

    def cell(self, row: int, side: int, ratio: float) -> tuple[QPixmap, str, str] | None:
        """Picture, title and line of a row."""
        blend = self._model.blend(row)
        if blend is None:
            return None
        name = told(blend.name)
        picture = self._covers.mosaic(blend.cover_track_ids, name, side, ratio)
        return picture, name, told(blend.lead)
