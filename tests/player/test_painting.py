"""Rows that are turned around for languages written from right to left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap

from player.views.painting import LEFT, RIGHT, draw_picture, draw_text, mirror

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


@pytest.mark.parametrize("text", ["Fjord", "فيروز – سألتك حبيبي", "夜明けの部屋", "two\nlines"])
def test_a_text_stands_in_its_place_and_what_is_too_long_ends_within_it(qapp, text: str) -> None:
    font, ink = QFont(qapp.font()), QColor("black")

    def columns(line: str, alignment: Qt.AlignmentFlag, width: int = 150) -> list[int]:
        place = QRect(20, 0, width, 40)
        image = painted(lambda p: draw_text(p, place, line, font, ink, alignment), mirrored=False)
        return [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y).lightness() < 160 for y in range(image.height()))
        ]

    left, right = columns(text, LEFT), columns(text, RIGHT)
    assert 20 <= left[0] <= 24
    assert 165 <= right[-1] <= 169
    assert left[-1] - left[0] == right[-1] - right[0]
    cut = columns(text * 9, LEFT, width=40)
    assert cut[0] >= 19
    assert cut[-1] <= 60
