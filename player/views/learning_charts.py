"""Rates over time with their 95 % intervals: Hearth's choices beside the listener's own.

The two can be told apart without colour: by their marks, and by the dashes of one line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QDate, QLocale, Qt

from player.theme import Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.charts import chart
from recommender import Chooser, Estimate, Period

HEIGHT_PX = 190
MOST_TICKS = 5
BAND_ALPHA = 48
ERROR_BEAM = 0.04
LOOKS = {
    Chooser.HEARTH: ("Hearth", "o", Qt.PenStyle.SolidLine, "accent"),
    Chooser.LISTENER: (
        QT_TRANSLATE_NOOP("LearningCharts", "You"),
        "s",
        Qt.PenStyle.DashLine,
        "sound",
    ),
}


def rate_chart(
    periods: Sequence[Period], rate: Callable[[Period], Estimate], name: str, theme: Theme
) -> pg.PlotWidget:
    """One rate of both choosers by period, in percent."""
    plot = chart(theme, name, HEIGHT_PX)
    begins = sorted({period.begins for period in periods})
    place = {moment: number for number, moment in enumerate(begins)}
    legend = plot.addLegend(offset=(-4, 4), labelTextColor=theme.colour("text"))
    legend.setColumnCount(len(LOOKS))
    highest = 0.0
    for chooser, (name_of, mark, dashes, role) in LOOKS.items():
        label = translate("LearningCharts", name_of)
        own = [(place[p.begins], rate(p)) for p in periods if p.chooser is chooser]
        known = [(at, estimate) for at, estimate in own if estimate.plays]
        if not known:
            continue
        at = np.array([at for at, _estimate in known])
        values, low, high = (
            100 * np.array([getattr(estimate, end) for _at, estimate in known])
            for end in ("value", "low", "high")
        )
        highest = max(highest, float(high.max()))
        colour = theme.colour(role)
        band = theme.colour(role)
        band.setAlpha(BAND_ALPHA)
        if len(at) > 1:
            edges = [pg.PlotCurveItem(at, edge, pen=pg.mkPen(None)) for edge in (low, high)]
            for edge in edges:
                plot.addItem(edge)
            plot.addItem(pg.FillBetweenItem(*edges, brush=pg.mkBrush(band)))
        else:  # a band of one period has no width
            plot.addItem(
                pg.ErrorBarItem(
                    x=at, y=values, top=high - values, bottom=values - low, beam=ERROR_BEAM,
                    pen=pg.mkPen(colour, width=2, style=dashes),
                )
            )  # fmt: skip
        plot.plot(
            at, values, name=label, pen=pg.mkPen(colour, width=2, style=dashes),
            symbol=mark, symbolSize=8, symbolBrush=colour, symbolPen=pg.mkPen(colour),
        )  # fmt: skip
    step = max(1, -(-len(begins) // MOST_TICKS))
    ticks = [
        (n, QLocale().toString(QDate(m.year, m.month, m.day), "d MMM"))
        for n, m in enumerate(begins)
        if n % step == 0
    ]
    plot.getAxis("bottom").setTicks([ticks])
    plot.getAxis("left").setWidth(36)
    top = max(highest, 1.0) * 1.35  # room for the legend
    plot.setRange(xRange=(-0.3, max(len(begins) - 0.7, 0.7)), yRange=(0, top), padding=0.02)
    return plot
