"""The charts of taste: when one listens, and what changed by season.

Both can be read without colour: the hours by the size of dots, the lines by their marks.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLocale

from player.phrasing import told
from player.theme import Theme
from player.translation import translate
from player.views.charts import chart
from player.views.map_colours import group_colours, ramp
from recommender import SeasonShare, TraitKind, trait_in_words

HOURS_SHOWN = range(0, 24, 3)
LARGEST_DOT_PX, SMALLEST_DOT_PX = 18.0, 3.0
MARKS = ("o", "s", "t", "d", "+", "x")
MOST_LINES = 5


def hours_chart(
    plays: NDArray[np.float32], rewards: NDArray[np.float32], theme: Theme
) -> pg.PlotWidget:
    """Plays by weekday and hour (7, 24): the larger the dot the more, the warmer the better."""
    plot = chart(theme, _hours_in_words(plays), 220)
    weekday, hour = np.nonzero(plays)
    found = plays[weekday, hour]
    share = np.sqrt(found / max(float(found.max(initial=1.0)), 1.0))
    sizes = SMALLEST_DOT_PX + (LARGEST_DOT_PX - SMALLEST_DOT_PX) * share
    colours = ramp(theme)
    places = np.clip((rewards[weekday, hour] + 1) / 2, 0, 1) * (len(colours) - 1)
    brushes = [pg.mkBrush(colours[int(place)]) for place in np.nan_to_num(places)]
    plot.addItem(
        pg.ScatterPlotItem(x=hour, y=6 - weekday, size=sizes, brush=brushes, pen=pg.mkPen(None))
    )
    plot.getAxis("left").setTicks([[(6 - n, _weekday(n)) for n in range(7)]])
    plot.getAxis("bottom").setTicks([[(n, f"{n:02}:00") for n in HOURS_SHOWN]])
    plot.setRange(xRange=(-0.7, 23.7), yRange=(-0.6, 6.6), padding=0)
    return plot


def seasons_chart(seasons: tuple[SeasonShare, ...], theme: Theme) -> pg.PlotWidget:
    """The share of the genres finished most, season by season."""
    total: dict[str, float] = {}
    for season in seasons:
        for name, share in season.shares:
            total[name] = total.get(name, 0.0) + share
    lines = sorted(total, key=lambda name: -total[name])[:MOST_LINES]
    plot = chart(
        theme,
        translate("TasteCharts", "Seasons: {names}").format(
            names=", ".join(_genre(name) for name in lines)
        ),
        240,
    )
    legend = plot.addLegend(offset=(-8, 8), labelTextColor=theme.colour("text"))
    for name, mark, colour in zip(lines, MARKS, group_colours(theme), strict=False):
        shares = [100 * dict(season.shares).get(name, 0.0) for season in seasons]
        plot.plot(
            np.arange(len(seasons)), shares, name=_genre(name), pen=pg.mkPen(colour, width=2),
            symbol=mark, symbolSize=9, symbolBrush=colour, symbolPen=pg.mkPen(colour),
        )  # fmt: skip
    plot.getAxis("bottom").setTicks([[(n, _season(s.season)) for n, s in enumerate(seasons)]])
    plot.getAxis("left").setLabel(
        translate("TasteCharts", "% of what you finished"), color=theme.colour("muted")
    )
    legend.setColumnCount(len(lines))
    most = max((100 * share for season in seasons for _name, share in season.shares), default=1.0)
    # Room for the legend above the highest line.
    plot.setRange(xRange=(-0.4, len(seasons) - 0.6), yRange=(0, 1.45 * most), padding=0.02)
    return plot


def _hours_in_words(plays: NDArray[np.float32]) -> str:
    if not plays.any():
        return translate("TasteCharts", "When you listen: nothing yet")
    weekday, hour = np.unravel_index(int(plays.argmax()), plays.shape)
    return translate("TasteCharts", "When you listen: most on {weekday} at {hour}").format(
        weekday=_weekday(int(weekday)), hour=f"{int(hour):02}:00"
    )


def _genre(name: str) -> str:
    return told(trait_in_words(TraitKind.GENRE, name))


def _season(named: str) -> str:
    """``Autumn 2025``, in the listener's language."""
    name, year = named.split(" ")
    return f"{translate('TasteCharts', name)} {year}"


def _weekday(number: int) -> str:
    """0 is Monday, in the listener's language."""
    return QLocale().dayName(number + 1, QLocale.FormatType.ShortFormat)
