"""Covers are real pictures, distinct, and the same every time."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from player.demo.covers import MANNERS, SIDE, draw_cover, png
from player.demo.library import STYLES


def test_every_style_has_its_manner() -> None:
    assert set(MANNERS) == set(STYLES)


def test_a_png_holds_its_pixels() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (5, 7, 3)).astype(np.uint8)
    image = QImage.fromData(png(pixels))
    assert (image.width(), image.height()) == (7, 5)
    for y in range(5):
        for x in range(7):
            assert image.pixelColor(x, y).getRgb()[:3] == tuple(pixels[y, x])


@pytest.mark.parametrize("style", MANNERS)
def test_a_cover_is_a_picture(style: str) -> None:
    first, second = draw_cover(style, 0, 1), draw_cover(style, 1, 2)
    assert first == draw_cover(style, 0, 1)
    assert first != second
    image = QImage.fromData(first)
    assert image.width() == image.height() == SIDE
    shades = {image.pixelColor(x, y).rgb() for x in range(0, SIDE, 16) for y in range(0, SIDE, 16)}
    assert len(shades) > 20 or style in ("jazz", "house")
    assert len(shades) > 3
    assert len(first) < 400_000
