"""The colours of the map: groups that anybody can tell apart, and a ramp from little to much.

The group colours are those of Okabe & Ito (2008), chosen to be told apart by colour-blind eyes,
a step lighter on dark ground.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from player.itemmodels.sound_map import LEGEND_NAMES, MapModel
from player.theme import Theme

ON_LIGHT = (
    *("#0072b2", "#d55e00", "#009e73", "#cc79a7"),
    *("#b58900", "#56b4e9", "#7657a8", "#8a5a33"),
)
ON_DARK = (
    *("#4aa8e8", "#f2803a", "#2fc79a", "#e39cc4"),
    *("#f0cf4a", "#8fd3ff", "#b99be3", "#c79468"),
)
RAMP_STEPS = 64
DIMMED = 0.18
"""How much of its colour a point keeps that is out of the light."""


def group_colours(theme: Theme) -> list[QColor]:
    """One colour a group of the legend, and a last one for all other tracks."""
    own = ON_DARK if theme.colours.dark else ON_LIGHT
    return [*map(QColor, own[:LEGEND_NAMES]), theme.colour("wave")]


def ramp(theme: Theme) -> list[QColor]:
    """From little to much."""
    low, high = theme.colour("sound"), theme.colour("accent")
    middle = theme.colour("wave")
    half = RAMP_STEPS // 2
    first = [blend(low, middle, step / half) for step in range(half)]
    return first + [blend(middle, high, (step + 1) / half) for step in range(half)]


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two; ``share`` is the part of the other."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def value_range(values: NDArray[np.float32]) -> tuple[float, float]:
    """The numbers at the two ends of the ramp: all but the outermost of the known values."""
    known = values[np.isfinite(values)]
    if not len(known):
        return 0.0, 1.0
    low, high = np.quantile(known, [0.02, 0.98])
    return float(low), float(max(high, low + 1e-6))


def point_colours(model: MapModel, theme: Theme) -> NDArray[np.uint32]:
    """0xffRRGGBB of every point (n,)."""
    values, lit = model.colouring.values, model.lit
    known = np.isfinite(values)
    if model.colouring.names:
        table = group_colours(theme)
        place = np.where(known, np.minimum(values, LEGEND_NAMES), LEGEND_NAMES)
    else:
        table = [*ramp(theme), theme.colour("line")]
        low, high = value_range(values)
        scaled = np.clip((values - low) / (high - low), 0.0, 1.0) * (RAMP_STEPS - 1)
        place = np.where(known, scaled, RAMP_STEPS)
    ground = theme.colour("surface")
    bright = np.array([colour.rgb() for colour in table], np.uint32)
    dim = np.array([blend(ground, colour, DIMMED).rgb() for colour in table], np.uint32)
    rows = place.astype(np.int64)
    return np.where(lit, bright[rows], dim[rows])
