"""What all charts have in common: the colours in force, quiet axes, nothing that moves."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt

from player.theme import Theme


def chart(theme: Theme, name: str, height_px: int) -> pg.PlotWidget:
    """An empty chart that does not move under the pointer; its name is what is heard of it."""
    plot = pg.PlotWidget()
    plot.setBackground(theme.colour("surface"))
    plot.setMouseEnabled(x=False, y=False)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setFixedHeight(height_px)
    plot.setAccessibleName(name)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(pg.mkPen(theme.colour("line")))
        axis.setTextPen(pg.mkPen(theme.colour("muted")))
        axis.setStyle(tickLength=0)
    return plot
