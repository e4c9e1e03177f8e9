"""Rows that are turned around for languages written from right to left."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPixmap

from player.views.painting import LEFT, draw_picture, draw_text, fits_surely, mirror

ROW = QRect(0, 0, 200, 40)
COVER = QRect(8, 8, 24, 24)


def painted(paint, *, mirrored: bool) -> QImage:
    image = QImage(ROW.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    if mirrored:
        mirror(painter, ROW)
    paint(painter)
    painter.end()
    return image


def two_halves(qapp) -> QPixmap:
    """A picture that is not the same when it is mirrored."""
    picture = QPixmap(COVER.size())
    picture.fill(QColor("red"))
    painter = QPainter(picture)
    painter.fillRect(0, 0, 12, 24, QColor("blue"))
    painter.end()
    return picture


def test_a_cover_stands_at_the_other_end_and_is_itself(qapp) -> None:
    picture = two_halves(qapp)
    plain = painted(lambda p: draw_picture(p, COVER, picture), mirrored=False)
    turned = painted(lambda p: draw_picture(p, COVER, picture), mirrored=True)
    there = QRect(ROW.width() - COVER.right() - 1, COVER.top(), COVER.width(), COVER.height())
    assert turned.copy(there) == plain.copy(COVER)
    assert turned.pixelColor(COVER.center()) == QColor("white")


def test_a_text_is_read_as_ever_and_ends_where_it_began(qapp) -> None:
    place, font, ink = QRect(40, 0, 100, 40), QFont(), QColor("black")

    def ink_columns(*, mirrored: bool) -> list[int]:
        image = painted(lambda p: draw_text(p, place, "Fjord", font, ink, LEFT), mirrored=mirrored)
        return [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
        ]

    plain, turned = ink_columns(mirrored=False), ink_columns(mirrored=True)
    assert abs(plain[0] - place.left()) <= 4
    assert abs(turned[-1] - (ROW.width() - 1 - place.left())) <= 4
    shift = turned[0] - plain[0]
    assert [x + shift for x in plain] == turned


@pytest.mark.parametrize("bold", [False, True])
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(max_codepoint=400), max_size=30), width=st.integers(1, 300))
def test_what_surely_fits_is_never_elided(qapp, bold: bool, text: str, width: int) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(13)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if fits_surely(text, font, width):
        metrics = QFontMetrics(font)
        assert metrics.elidedText(text, Qt.TextElideMode.ElideRight, width) == text


def test_a_plain_text_with_room_is_not_laid_out_and_any_other_is(qapp) -> None:
    font = QFont(qapp.font())
    assert fits_surely("Abbey Road", font, 400)
    assert not fits_surely("Abbey Road", font, 40)
    assert not fits_surely("東京", font, 400)
    assert not fits_surely("two\nlines", font, 400)
