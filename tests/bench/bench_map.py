"""Frames of the sound map at 100,000 points: median and p95 of pan and zoom, 1280x800.

Painted in software, offscreen; printed beside the time of one plain fill of the same window, so
that the figure can be read on any machine.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from player.itemmodels.sound_map import MapModel
from player.settings import Settings
from player.theme import Theme
from player.views.map_plot import MapPlot
from recommender import MapColour, MapColouring, MapPoints

POINTS = 100_000
FRAMES = 60


def times_ms(draw: Callable[[int], object]) -> np.ndarray:
    """How long each of some frames took."""
    taken = []
    for frame in range(FRAMES):
        start = time.perf_counter()
        draw(frame)
        taken.append((time.perf_counter() - start) * 1e3)
    return np.array(taken)


def told(name: str, taken: np.ndarray, fill_ms: float) -> None:
    """One line."""
    median, p95 = np.median(taken), np.quantile(taken, 0.95)
    print(f"{name:>6}: median {median:.1f} ms, p95 {p95:.1f} ms, {median / fill_ms:.1f} fills")


def main() -> None:
    """Draw and print."""
    app = QApplication([])
    rng = np.random.default_rng(0)
    group = rng.integers(0, 14, POINTS)
    places = rng.uniform(-0.9, 0.9, (14, 2))[group] + 0.15 * rng.standard_normal((POINTS, 2))
    names = tuple(f"genre {number}" for number in range(14))
    model = MapModel()
    with tempfile.TemporaryDirectory() as folder:
        theme = Theme(app, Settings(Path(folder) / "player.ini"))
        plot = MapPlot(model, theme)
        plot.resize(1280, 800)
        plot.show()
        text = ("x",) * POINTS
        points = MapPoints(np.arange(POINTS), places.astype(np.float32), text, text)
        model.show(points, MapColour.GENRE, MapColouring(group.astype(np.float32), names))
        app.processEvents()
        picture = QPixmap(1280, 800)
        fill_ms = float(np.median(times_ms(lambda n: picture.fill(QColor(n, n, n)))))
        box = plot.getViewBox()

        def pan(frame: int) -> None:
            box.translateBy(x=0.02 if frame % 2 else -0.02)
            plot.grab()

        def zoom(frame: int) -> None:
            box.scaleBy((0.95, 0.95) if frame % 20 < 10 else (1 / 0.95, 1 / 0.95))
            plot.grab()

        told("pan", times_ms(pan), fill_ms)
        told("zoom", times_ms(zoom), fill_ms)
        told("hover", times_ms(lambda n: model.nearest(n / FRAMES, 0.1, 0.1)), fill_ms)


if __name__ == "__main__":
    main()
